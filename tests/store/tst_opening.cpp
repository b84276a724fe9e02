#include "store/openedwhole.h"
#include "store/store.h"
#include "store/teststore.h"
#include "support/resultcompare.h"

#include <QRegularExpression>
#include <QTest>
#include <QtEndian>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace corridor;

class tst_Opening : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void makesTheStoreAndItsFolder();
    void opensAgainWithoutWriting();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void findsDamageInside_data();
    void findsDamageInside();
    void isReadThroughAgainOnceChanged_data();
    void isReadThroughAgainOnceChanged();
    void tellsNothingOfAFileThatChanged();
    void readsOnlyWhenAsked();
    void missingStoreIsNotMadeToRead();
    void secondOneReads();
    void lockEndsWithItsProcess();
    void twoNamesAreOneStore();
    void notWritableReads_data();
    void notWritableReads();
    void cutOffStartLeavesNoHalfStore();
    void nameMayLookLikeAnAddress();
    void copyIsAWholeStore();
    void copyNeverReplacesAStoreInUse();
    void changedIsSaidOnceAnEdit();

private:
    [[nodiscard]] QString path(const QString &name = u"s.sqlite"_s) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    void makeStore(const QString &name = u"s.sqlite"_s) const
    {
        Store::Options empty;
        empty.bundledData = false;
        QVERIFY(Store::open(path(name), empty));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Opening::initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

void tst_Opening::init()
{
    expectWhole({});
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_Opening::makesTheStoreAndItsFolder()
{
    const QString file = path(u"new/folder/s.sqlite"_s);
    {
        const auto store = Store::open(file);
        VERIFY_OK(store);
        QVERIFY(!store.value()->isReadOnly());
        QCOMPARE(store.value()->path(), file);
        const auto count = store.value()->figures().count();
        VERIFY_OK(count);
        QVERIFY(count.value() > 2000);
    }
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFileInfo(file).permissions() & (owner | others), owner);
    QCOMPARE(QFileInfo(QFileInfo(file).absolutePath()).permissions() & others, QFileDevice::Permissions());
    QCOMPARE(QDir(QFileInfo(file).absolutePath()).entryList(QDir::Files | QDir::Hidden), {u"s.sqlite"_s});
    const QByteArray header = teststore::bytesOf(file).left(100);
    QCOMPARE(header.mid(68, 4), "Corr");
    QCOMPARE(header.mid(60, 4), QByteArray("\0\0\0\3", 4));
}

void tst_Opening::opensAgainWithoutWriting()
{
    QVERIFY(Store::open(path()));
    QVERIFY(Store::open(path())); // the write-ahead log is switched on the first time that it opens
    const QByteArray before = teststore::bytesOf(path());
    {
        const auto store = Store::open(path());
        VERIFY_OK(store);
        VERIFY_OK(store.value()->catalogue().labels());
    }
    QVERIFY(teststore::bytesOf(path()) == before);
    QCOMPARE(files(), {u"s.sqlite"_s});
}

void tst_Opening::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");

    makeStore(u"good.sqlite"_s);
    const QByteArray good = teststore::bytesOf(path(u"good.sqlite"_s));
    const auto with = [&good](qsizetype at, const QByteArray &bytes) {
        return QByteArray(good).replace(at, bytes.size(), bytes);
    };
    QTest::newRow("empty") << QByteArray() << Error::Code::NotAStore;
    QTest::newRow("text") << QByteArray("not a database\n") << Error::Code::NotAStore;
    QTest::newRow("long text") << QByteArray(5000, 'x') << Error::Code::NotAStore;
    QTest::newRow("other program") << with(68, QByteArray(4, '\0')) << Error::Code::NotAStore;
    QTest::newRow("no version") << with(60, QByteArray(4, '\0')) << Error::Code::Damaged;
    QTest::newRow("newer") << with(60, QByteArray("\0\0\0\x63", 4)) << Error::Code::Incompatible;
    QTest::newRow("cut in the header") << good.left(60) << Error::Code::Damaged;
    QTest::newRow("cut in half") << good.left(good.size() / 2) << Error::Code::Damaged;
    QTest::newRow("page size") << with(16, QByteArray("\x03\x00", 2)) << Error::Code::Damaged;
    QTest::newRow("schema lost") << with(100, QByteArray(3996, '\x55')) << Error::Code::Damaged;
}

void tst_Opening::refusesWhatItCannotRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Code, code);
    teststore::write(path(), bytes);
    for (const bool readOnly : {false, true}) {
        Store::Options options;
        options.readOnly = readOnly;
        const auto refused = Store::open(path(), options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QVERIFY(refused.error().message.contains(path()));
        QVERIFY(teststore::bytesOf(path()) == bytes);
        QVERIFY(QDir(m_folder->path()).entryList({u"s.sqlite?*"_s}, QDir::Files | QDir::Hidden).isEmpty());
    }
}

void tst_Opening::findsDamageInside_data()
{
    QTest::addColumn<double>("place");
    QTest::newRow("early") << 0.2;
    QTest::newRow("middle") << 0.5;
    QTest::newRow("late") << 0.9;
}

void tst_Opening::findsDamageInside()
{
    QFETCH(double, place);
    QVERIFY(Store::open(path()));
    QByteArray bytes = teststore::bytesOf(path());
    const qsizetype size = qFromBigEndian<quint16>(bytes.constData() + 16); // of a page, in the header
    const auto page = qsizetype(double(bytes.size()) * place) / size * size;
    bytes.replace(page, size, QByteArray(size, '\x7f'));
    teststore::write(path(), bytes);
    const auto refused = Store::open(path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Damaged);
    QVERIFY(teststore::bytesOf(path()) == bytes);
    QCOMPARE(files(), {u"s.sqlite"_s});
}

void tst_Opening::isReadThroughAgainOnceChanged_data()
{
    QTest::addColumn<bool>("sameSize");
    QTest::newRow("damaged in place") << true;
    QTest::newRow("shorter") << false;
}

void tst_Opening::isReadThroughAgainOnceChanged()
{
    QFETCH(bool, sameSize);
    QVERIFY(Store::open(path()));
    QTRY_VERIFY(!openedWhole().stamp.isEmpty()); // its time lies back far enough
    QVERIFY(openedWhole().isRead);
    QCOMPARE(openedWhole().path, QFileInfo(path()).canonicalFilePath());
    expectWhole(openedWhole().stamp);
    QVERIFY(Store::open(path()));
    QVERIFY(!openedWhole().isRead);

    QByteArray bytes = teststore::bytesOf(path());
    bytes.replace(bytes.size() / 2 / 4096 * 4096, 4096, QByteArray(4096, '\x7f'));
    if (!sameSize)
        bytes.chop(4096);
    const QDateTime time = QFileInfo(path()).lastModified();
    teststore::write(path(), bytes);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime)); // who damages it may set this one back
    file.close();
    const auto refused = Store::open(path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Damaged);
    QVERIFY(teststore::bytesOf(path()) == bytes);
    QCOMPARE(files(), {u"s.sqlite"_s});
}

void tst_Opening::tellsNothingOfAFileThatChanged()
{
    {
        const auto store = Store::open(path());
        VERIFY_OK(store);
        QTRY_VERIFY(!openedWhole().stamp.isEmpty());
        VERIFY_OK(store.value()->views().add(u"v"_s, "{}"));
    }
    QVERIFY(openedWhole().stamp.isEmpty()); // closing wrote it to the file
    const auto store = Store::open(path());
    VERIFY_OK(store);
    QVERIFY(openedWhole().isRead);
}

void tst_Opening::readsOnlyWhenAsked()
{
    QVERIFY(Store::open(path()));
    const QByteArray before = teststore::bytesOf(path());
    Store::Options options;
    options.readOnly = true;
    {
        const auto store = Store::open(path(), options);
        VERIFY_OK(store);
        QCOMPARE(store.value()->readOnlyReason(), ReadOnlyReason::Requested);
        const auto refused =
            store.value()->figures().setAnalystFigure(teststore::exportsKey(), Period::year(2024), 1.0, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::ReadOnly);
        QCOMPARE(store.value()->views().add(u"v"_s, "{}").error().code, Error::Code::ReadOnly);
        QCOMPARE(store.value()->batches().undo(BatchId(1)).error().code, Error::Code::ReadOnly);
    }
    QVERIFY(teststore::bytesOf(path()) == before);
}

void tst_Opening::missingStoreIsNotMadeToRead()
{
    Store::Options options;
    options.readOnly = true;
    const auto refused = Store::open(path(), options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::NotFound);
    QVERIFY(files().isEmpty());
}

void tst_Opening::secondOneReads()
{
    auto first = Store::open(path());
    VERIFY_OK(first);
    auto second = Store::open(path());
    VERIFY_OK(second);
    QCOMPARE(first.value()->readOnlyReason(), ReadOnlyReason::None);
    QCOMPARE(second.value()->readOnlyReason(), ReadOnlyReason::SecondInstance);

    const qint64 before = second.value()->figures().count().value();
    auto key = first.value()->figures().series().value().front().key;
    const Period period = first.value()->figures().series().value().front().last;
    VERIFY_OK(first.value()->figures().setAnalystFigure(key, period, 1.0, {}));
    QCOMPARE(second.value()->figures().count().value(), before + 1); // it sees what the first one writes
    std::unique_ptr<Store> ended = std::move(first).value();
    ended.reset();
    QCOMPARE(second.value()->figures().count().value(), before + 1);
    const auto third = Store::open(path());
    VERIFY_OK(third);
    QCOMPARE(third.value()->readOnlyReason(), ReadOnlyReason::None);
}

void tst_Opening::lockEndsWithItsProcess()
{
    makeStore();
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto lock = WriterLock::take(path());
        const char done = lock && lock.value() ? 'y' : 'n';
        if (::write(ends[1], &done, 1) == 1)
            ::pause();
        ::_exit(0);
    }
    char held = '?';
    QCOMPARE(::read(ends[0], &held, 1), ssize_t(1));
    QCOMPARE(held, 'y');
    {
        const auto second = Store::open(path());
        VERIFY_OK(second);
        QCOMPARE(second.value()->readOnlyReason(), ReadOnlyReason::SecondInstance);
    }
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(ends[0]);
    ::close(ends[1]);
    const auto after = Store::open(path());
    VERIFY_OK(after);
    QCOMPARE(after.value()->readOnlyReason(), ReadOnlyReason::None);
}

void tst_Opening::twoNamesAreOneStore()
{
    makeStore();
    QVERIFY(QFile::link(path(), path(u"other.sqlite"_s)));
    const auto first = Store::open(path());
    VERIFY_OK(first);
    const auto second = Store::open(path(u"other.sqlite"_s));
    VERIFY_OK(second);
    QCOMPARE(second.value()->readOnlyReason(), ReadOnlyReason::SecondInstance);
}

void tst_Opening::notWritableReads_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<int>("folder");
    QTest::newRow("neither") << 0444 << 0555;
    QTest::newRow("not the file") << 0444 << 0777;
    QTest::newRow("not the folder") << 0666 << 0555;
}

void tst_Opening::notWritableReads()
{
    QFETCH(int, file);
    QFETCH(int, folder);
    const QString place = path(u"sub/s.sqlite"_s);
    QVERIFY(Store::open(place));
    const QByteArray bytes = teststore::bytesOf(place);
    const QByteArray name = QFile::encodeName(place);
    const QByteArray folderName = QFile::encodeName(path(u"sub"_s));
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
    QCOMPARE(::chmod(name.constData(), mode_t(file)), 0);
    QCOMPARE(::chmod(folderName.constData(), mode_t(folder)), 0);
    const bool root = ::geteuid() == 0;
    if (root && ::seteuid(65534) != 0) // root may write anywhere
        QSKIP("cannot become another user");
    {
        const auto store = Store::open(place);
        if (root)
            QCOMPARE(::seteuid(0), 0);
        VERIFY_OK(store);
        QCOMPARE(store.value()->readOnlyReason(), ReadOnlyReason::NotWritable);
        QVERIFY(store.value()->figures().count().value() > 2000);
        const auto refused =
            store.value()->figures().setAnalystFigure(teststore::exportsKey(), Period::year(2024), 1.0, {});
        QCOMPARE(refused.error().code, Error::Code::ReadOnly);
    }
    QVERIFY(teststore::bytesOf(place) == bytes);
    ::chmod(folderName.constData(), 0755);
}

void tst_Opening::cutOffStartLeavesNoHalfStore()
{
    teststore::write(path(u"s.sqlite.incomplete"_s), "half a store");
    teststore::write(path(u"s.sqlite.lock"_s), {}); // of a process that is gone
    const auto store = Store::open(path());
    VERIFY_OK(store);
    QVERIFY(!store.value()->isReadOnly());
    QVERIFY(!files().contains(u"s.sqlite.incomplete"_s));
}

void tst_Opening::nameMayLookLikeAnAddress()
{
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const QString name = u"file:s%20?mode=memory#x.sqlite"_s;
    makeStore(name);
    QCOMPARE(files(), {name});
    Store::Options options;
    options.readOnly = true;
    VERIFY_OK(Store::open(name, options));
    QVERIFY(QDir::setCurrent(QDir::rootPath()));
}

void tst_Opening::copyIsAWholeStore()
{
    const auto store = Store::open(path());
    VERIFY_OK(store);
    VERIFY_OK(store.value()->views().add(u"mine"_s, "{}"));
    teststore::write(path(u"copy.sqlite"_s), "what was there before");
    VERIFY_OK(store.value()->saveCopy(path(u"copy.sqlite"_s)));
    const auto copy = Store::open(path(u"copy.sqlite"_s));
    VERIFY_OK(copy);
    QCOMPARE(copy.value()->readOnlyReason(), ReadOnlyReason::None);
    QCOMPARE(copy.value()->figures().count().value(), store.value()->figures().count().value());
    QCOMPARE(copy.value()->views().all().value().size(), 1);
    VERIFY_OK(store.value()->views().add(u"still writes"_s, "{}"));
}

void tst_Opening::copyNeverReplacesAStoreInUse()
{
    makeStore(u"other.sqlite"_s);
    const auto store = Store::open(path());
    VERIFY_OK(store);
    const auto other = Store::open(path(u"other.sqlite"_s));
    VERIFY_OK(other);
    QVERIFY(QFile::link(path(), path(u"link.sqlite"_s)));
    for (const QString &name : {u"s.sqlite"_s, u"link.sqlite"_s, u"s.sqlite-wal"_s, u"other.sqlite"_s}) {
        const Status refused = store.value()->saveCopy(path(name));
        QVERIFY2(!refused, qPrintable(name));
        QCOMPARE(refused.error().code, Error::Code::InvalidInput);
    }
    QVERIFY(!store.value()->saveCopy(path(u"no/such/folder.sqlite"_s)));
    VERIFY_OK(store.value()->figures().count());
}

void tst_Opening::changedIsSaidOnceAnEdit()
{
    const auto store = Store::open(path());
    VERIFY_OK(store);
    int changes = 0;
    connect(store.value().get(), &Store::changed, this, [&changes] { ++changes; });
    VERIFY_OK(store.value()->views().add(u"a"_s, "{}"));
    QCOMPARE(changes, 1);
    QVERIFY(!store.value()->views().rename(ViewId(99), u"b"_s));
    QCOMPARE(changes, 1);
    VERIFY_OK(store.value()->batches().undo(store.value()->batches().newestUndoable().value()));
    QCOMPARE(changes, 2);
}

QTEST_GUILESS_MAIN(tst_Opening)
#include "tst_opening.moc"
