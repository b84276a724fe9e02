#include "store/importfile.h"
#include "support/resultcompare.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

using Change = bool (*)(teststore::TestStore &);

bool import(teststore::TestStore &store) { return store.imports.apply(teststore::nextFile().made()).ok(); }

bool importAlone(teststore::TestStore &store)
{
    ImportObserver observer;
    observer.alone = true;
    return store.imports.apply(teststore::nextFile().made(), observer).ok();
}

bool undo(teststore::TestStore &store) { return store.batches.undo(store.batches.newestUndoable().value()).ok(); }

constexpr int kBegun = 1;
constexpr int kDone = 2;

/// A process that changes a store, and says when it begins and when it is done.
class Changer {
public:
    Changer(const QString &path, Change change)
    {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            qFatal("no pipe");
        m_process = ::fork(); // no store is open here, and there is one thread
        if (m_process == 0) {
            ::close(ends[0]);
            const auto say = [&](int what) {
                const char byte = char(what);
                if (::write(ends[1], &byte, 1) != 1)
                    ::_exit(3);
            };
            const auto store = teststore::open(path, nullptr);
            if (!store)
                ::_exit(2);
            say(kBegun);
            if (change(*store))
                say(kDone);
            ::_exit(0);
        }
        ::close(ends[1]);
        m_said = ends[0];
    }
    ~Changer()
    {
        kill();
        ::close(m_said);
    }
    Q_DISABLE_COPY_MOVE(Changer)

    /// What the process says next; 0 when it has ended.
    [[nodiscard]] int next() const
    {
        char byte = 0;
        return ::read(m_said, &byte, 1) == 1 ? byte : 0;
    }
    void kill()
    {
        if (m_process <= 0)
            return;
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
        m_process = -1;
    }

private:
    pid_t m_process = -1;
    int m_said = -1;
};

} // namespace

Q_DECLARE_METATYPE(Change)

/// A store whose Corridor is killed in the middle of a change is as before it or as after it.
class tst_Killed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isBeforeOrAfter_data();
    void isBeforeOrAfter();

private:
    [[nodiscard]] QString copyOf(const QString &original) const
    {
        const QString path = m_folder.filePath(u"round.sqlite"_s);
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s})
            QFile::remove(path + suffix);
        QFile::copy(original, path);
        return path;
    }
    /// Everything but time and token of the batches, which are those of their moment.
    [[nodiscard]] static QString stateOf(const QString &path);

    QTemporaryDir m_folder;
    QString m_once;
    QString m_twice;
};

void tst_Killed::initTestCase()
{
    const Bundle bundle = teststore::tinyBundle(m_folder.filePath(u"bundle"_s));
    m_once = m_folder.filePath(u"once.sqlite"_s);
    m_twice = m_folder.filePath(u"twice.sqlite"_s);
    {
        const auto store = teststore::open(m_once, &bundle);
        QVERIFY(store);
        VERIFY_OK(store->imports.apply(teststore::wholeFile().made()));
    }
    QVERIFY(QFile::copy(m_once, m_twice));
    const auto store = teststore::open(m_twice, nullptr);
    QVERIFY(store);
    QVERIFY(import(*store));
}

QString tst_Killed::stateOf(const QString &path)
{
    const auto store = teststore::open(path, nullptr);
    if (!store)
        return u"does not open"_s;
    const Database &reader = *store->opened.reader;
    for (const char *sql : {"SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'",
                            "SELECT count(*) FROM pragma_foreign_key_check"}) {
        if (readInteger(reader, sql).value() != 0)
            return u"not consistent"_s;
    }
    QString state = teststore::tidy(store->imports).join(u'\n');
    for (const QString &table : {u"area"_s, u"document"_s, u"label"_s, u"series"_s, u"batch_series"_s, u"revision"_s,
                                 u"observation"_s, u"observation_note"_s})
        state += u'\n' + table + u'\n' + teststore::rows(reader, table).join(u'\n');
    return state + QString::number(store->batches.all().value().size());
}

void tst_Killed::isBeforeOrAfter_data()
{
    QTest::addColumn<bool>("undoes");
    QTest::addColumn<Change>("change");
    QTest::newRow("import") << false << Change(import);
    QTest::newRow("import alone") << false << Change(importAlone);
    QTest::newRow("undo") << true << Change(undo);
}

void tst_Killed::isBeforeOrAfter()
{
    QFETCH(bool, undoes);
    const QString &original = undoes ? m_twice : m_once;
    QFETCH(Change, change);
    const QString before = stateOf(copyOf(original));
    qint64 duration = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 3; ++i) {
        Changer whole(copyOf(original), change);
        QCOMPARE(whole.next(), kBegun);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(whole.next(), kDone);
        duration = std::min(duration, timer.nsecsElapsed());
    }
    const QString after = stateOf(m_folder.filePath(u"round.sqlite"_s));
    QVERIFY(before != after);

    QRandomGenerator random(undoes ? 23 : 17);
    int unfinished = 0;
    for (int round = 0; round < 150; ++round) {
        const QString path = copyOf(original);
        Changer changer(path, change);
        QCOMPARE(changer.next(), kBegun);
        const qint64 wait = qint64(random.generateDouble() * double(duration) * 1.1);
        const timespec moment{wait / 1'000'000'000, wait % 1'000'000'000};
        ::nanosleep(&moment, nullptr);
        changer.kill();
        const bool said = changer.next() == kDone;
        unfinished += said ? 0 : 1;
        const QString found = stateOf(path);
        QVERIFY2(found == after || (found == before && !said),
                 qPrintable(u"round %1: %2"_s.arg(QString::number(round), QString::number(wait))));
    }
    QVERIFY2(unfinished >= 30, qPrintable(QString::number(unfinished))); // else nothing was killed at work
}

QTEST_GUILESS_MAIN(tst_Killed)
#include "tst_killed.moc"
