#include "store/faultvfs.h"
#include "store/importfile.h"
#include "store/teststore.h"
#include "support/resultcompare.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

/// What is said of an edit is what is in the file, whichever write fails.
class tst_Faults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void editIsWholeOrAbsent_data();
    void editIsWholeOrAbsent();
    void undoIsWholeOrAbsent();
    void importIsWholeOrAbsent_data();
    void importIsWholeOrAbsent();
    void undoneImportIsWholeOrAbsent_data();
    void undoneImportIsWholeOrAbsent();
    void firstStartIsWholeOrAbsent();

private:
    [[nodiscard]] static QString integrity(const Database &database)
    {
        auto prepared = Query::prepare(database, "PRAGMA integrity_check");
        Query query = std::move(prepared).value();
        return query.next() ? query.text(0) : query.status().error().message;
    }
    /// A fresh copy of the store that each round starts from.
    [[nodiscard]] QString copyOf(const QString &original) const
    {
        const QString path = m_folder.filePath(u"round.sqlite"_s);
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s, u".incomplete"_s})
            QFile::remove(path + suffix);
        QFile::copy(original, path);
        return path;
    }
    [[nodiscard]] Result<BatchId> edit(teststore::TestStore &store) const
    {
        return store.figures.setAnalystFigure(teststore::exportsKey(), Period::year(2024), 4e9, u"note"_s);
    }

    [[nodiscard]] QString importedOnce() const;
    void failEachOperation(const QString &original, bool sticky, int code,
                           const std::function<bool(teststore::TestStore &)> &change);

    QTemporaryDir m_folder;
    QString m_original;
    QString m_edited;
    Bundle m_bundle;
};

void tst_Faults::initTestCase()
{
    faultvfs::install();
    m_bundle = teststore::tinyBundle(m_folder.filePath(u"bundle"_s));
    m_original = m_folder.filePath(u"original.sqlite"_s);
    m_edited = m_folder.filePath(u"edited.sqlite"_s);
    QVERIFY(teststore::open(m_original, &m_bundle));
    QVERIFY(QFile::copy(m_original, m_edited));
    const auto store = teststore::open(m_edited, &m_bundle);
    QVERIFY(store);
    VERIFY_OK(edit(*store));
    QVERIFY(faultvfs::plan.seen > 10); // Qt's driver really goes through it
}

void tst_Faults::editIsWholeOrAbsent_data()
{
    QTest::addColumn<bool>("after");
    QTest::addColumn<int>("code");
    QTest::newRow("full once") << false << SQLITE_FULL;
    QTest::newRow("full from then on") << true << SQLITE_FULL;
    QTest::newRow("error once") << false << SQLITE_IOERR_WRITE;
    QTest::newRow("error from then on") << true << SQLITE_IOERR_WRITE;
}

void tst_Faults::editIsWholeOrAbsent()
{
    QFETCH(bool, after);
    QFETCH(int, code);
    bool reachedTheEnd = false;
    // Only a disk that fails for good may give back, on the next opening, a commit that was reported as failed.
    for (long n = 1; n < 200 && !reachedTheEnd; ++n) {
        const QString path = copyOf(m_original);
        bool said = false;
        {
            const auto store = teststore::open(path, nullptr);
            QVERIFY(store);
            faultvfs::plan = {0, n, after, code};
            said = edit(*store).ok();
            reachedTheEnd = faultvfs::plan.seen < n;
            QCOMPARE(store->announced, said ? 1 : 0);
        }
        faultvfs::plan = {};
        const auto store = teststore::open(path, nullptr);
        QVERIFY(store);
        QCOMPARE(integrity(*store->opened.reader), u"ok"_s);
        const qint64 figures = store->figures.count().value();
        const bool whole = figures == (said ? 5 : 4) || (!said && after && figures == 5);
        QVERIFY2(whole, qPrintable(u"operation %1: %2 figures"_s.arg(QString::number(n), QString::number(figures))));
        QCOMPARE(store->batches.all().value().size(), figures - 3);
    }
    QVERIFY(reachedTheEnd);
}

void tst_Faults::undoIsWholeOrAbsent()
{
    bool reachedTheEnd = false;
    for (long n = 1; n < 200 && !reachedTheEnd; ++n) {
        const QString path = copyOf(m_edited);
        bool said = false;
        {
            const auto store = teststore::open(path, nullptr);
            QVERIFY(store);
            faultvfs::plan = {0, n, false, SQLITE_FULL};
            said = store->batches.undo(BatchId(2)).ok();
            reachedTheEnd = faultvfs::plan.seen < n;
        }
        faultvfs::plan = {};
        const auto store = teststore::open(path, nullptr);
        QVERIFY(store);
        QCOMPARE(integrity(*store->opened.reader), u"ok"_s);
        QCOMPARE(store->figures.count().value(), said ? 4 : 5);
    }
    QVERIFY(reachedTheEnd);
}

void tst_Faults::importIsWholeOrAbsent_data()
{
    QTest::addColumn<bool>("after");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("alone");
    for (const bool alone : {false, true}) {
        const char *how = alone ? ", alone" : "";
        QTest::addRow("full once%s", how) << false << SQLITE_FULL << alone;
        QTest::addRow("full from then on%s", how) << true << SQLITE_FULL << alone;
        QTest::addRow("error once%s", how) << false << SQLITE_IOERR_WRITE << alone;
        QTest::addRow("error from then on%s", how) << true << SQLITE_IOERR_WRITE << alone;
    }
}

/// A store with one import, on which the next one revises and adds.
QString tst_Faults::importedOnce() const
{
    const QString path = m_folder.filePath(u"imported.sqlite"_s);
    if (!QFile::exists(path)) {
        QFile::copy(m_original, path);
        const auto store = teststore::open(path, nullptr);
        if (!store || !store->imports.apply(teststore::wholeFile().made()))
            return {};
    }
    return path;
}

/// Runs \a change with each operation of the disk failing in turn. The store is \a before or \a after it, and is said
/// to be what it is.
void tst_Faults::failEachOperation(const QString &original, bool sticky, int code,
                                   const std::function<bool(teststore::TestStore &)> &change)
{
    const auto stateOf = [](const teststore::TestStore &store) {
        // Time and token of a batch are those of its moment.
        return teststore::tidy(store.imports).join(u'\n') + QString::number(store.batches.all().value().size());
    };
    QString before, after;
    {
        const auto store = teststore::open(copyOf(original), nullptr);
        QVERIFY(store);
        before = stateOf(*store);
        QVERIFY(change(*store));
        after = stateOf(*store);
        QVERIFY(before != after);
    }
    bool reachedTheEnd = false;
    for (long n = 1; n < 2000 && !reachedTheEnd; ++n) {
        const QString path = copyOf(original);
        bool said = false;
        {
            const auto store = teststore::open(path, nullptr);
            QVERIFY(store);
            faultvfs::plan = {0, n, sticky, code};
            said = change(*store);
            reachedTheEnd = faultvfs::plan.seen < n;
            QCOMPARE(store->announced, said ? 1 : 0);
        }
        faultvfs::plan = {};
        const auto store = teststore::open(path, nullptr);
        QVERIFY(store);
        QCOMPARE(integrity(*store->opened.reader), u"ok"_s);
        const QString found = stateOf(*store);
        // Only a disk that fails for good may give back, on the next opening, a commit that was reported as failed.
        const bool isTrue = said ? found == after : found == before || (sticky && found == after);
        QVERIFY2(isTrue, qPrintable(u"operation %1, said %2"_s.arg(QString::number(n), QString::number(int(said)))));
    }
    QVERIFY(reachedTheEnd);
}

void tst_Faults::importIsWholeOrAbsent()
{
    QFETCH(bool, after);
    QFETCH(int, code);
    QFETCH(bool, alone);
    const teststore::ImportFile file = teststore::nextFile();
    ImportObserver observer;
    observer.alone = alone;
    failEachOperation(importedOnce(), after, code,
                      [&](teststore::TestStore &store) { return store.imports.apply(file.made(), observer).ok(); });
}

void tst_Faults::undoneImportIsWholeOrAbsent_data() { editIsWholeOrAbsent_data(); }

void tst_Faults::undoneImportIsWholeOrAbsent()
{
    QFETCH(bool, after);
    QFETCH(int, code);
    const QString path = m_folder.filePath(u"twice.sqlite"_s);
    if (!QFile::exists(path)) {
        QVERIFY(QFile::copy(importedOnce(), path));
        const auto store = teststore::open(path, nullptr);
        QVERIFY(store);
        VERIFY_OK(store->imports.apply(teststore::nextFile().made()));
    }
    failEachOperation(path, after, code, [](teststore::TestStore &store) {
        return store.batches.undo(store.batches.newestUndoable().value()).ok();
    });
}

void tst_Faults::firstStartIsWholeOrAbsent()
{
    bool reachedTheEnd = false;
    for (long n = 1; n < 2000 && !reachedTheEnd; n += n < 20 ? 1 : 7) {
        const QString path = copyOf(u"no such file"_s);
        faultvfs::plan = {0, n, true, SQLITE_FULL};
        const bool opened = openStoreFile(path, false, &m_bundle).ok();
        reachedTheEnd = faultvfs::plan.seen < n;
        faultvfs::plan = {};
        if (!opened && QFile::exists(path)) // made whole, but could not be opened for writing afterwards
            QVERIFY(QFileInfo(path).size() > 0);
        QVERIFY(!QFile::exists(path + u".incomplete"_s));
        const auto store = teststore::open(path, &m_bundle);
        QVERIFY(store);
        QCOMPARE(store->figures.count().value(), 4);
    }
    QVERIFY(reachedTheEnd);
}

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_faults.moc"
