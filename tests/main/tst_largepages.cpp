#include "main/largepages.h"

#include <QFile>
#include <QTest>

#include <cstdlib>
#include <thread>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

/// What the kernel knows of the mapping that holds \a address: two letters each, `hg` for large pages.
QByteArrayList flagsAt(const void *address)
{
    QFile maps(u"/proc/self/smaps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    const auto place = reinterpret_cast<quintptr>(address);
    bool inside = false;
    while (true) {
        const QByteArray line = maps.readLine();
        if (line.isEmpty())
            return {};
        const auto dash = line.indexOf('-');
        bool isMapping = false;
        const quintptr begin = line.left(dash).toULongLong(&isMapping, 16);
        if (dash > 0 && isMapping)
            inside =
                begin <= place && place < line.mid(dash + 1, line.indexOf(' ') - dash - 1).toULongLong(nullptr, 16);
        else if (inside && line.startsWith("VmFlags:"))
            return line.mid(8).simplified().split(' ');
    }
}

} // namespace

class tst_LargePages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void heapIsOfLargePages_data();
    void heapIsOfLargePages();
};

void tst_LargePages::initTestCase()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("The sanitizer has an allocator of its own.");
#endif
    if (!QFile::exists(u"/sys/kernel/mm/transparent_hugepage/enabled"_s) || flagsAt(this).isEmpty())
        QSKIP("This system has no large pages, or does not tell of them.");
}

void tst_LargePages::heapIsOfLargePages_data()
{
    QTest::addColumn<bool>("otherThread");
    QTest::newRow("of the program") << false;
    QTest::newRow("of another thread") << true;
}

void tst_LargePages::heapIsOfLargePages()
{
    QFETCH(bool, otherThread);
    void *block = nullptr;
    QByteArrayList flags;
    const auto take = [&] {
        takeLargePages();
        block = std::malloc(3 << 20); // a picture, which would be a mapping of its own
        flags = flagsAt(block);
    };
    if (otherThread)
        std::thread(take).join();
    else
        take();
    endLargePages();
    std::free(block);
    QVERIFY2(flags.contains("hg"), flags.join(' ').constData());
}

QTEST_GUILESS_MAIN(tst_LargePages)
#include "tst_largepages.moc"
