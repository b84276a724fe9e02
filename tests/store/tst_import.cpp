#include "store/importfile.h"
#include "support/resultcompare.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;
using teststore::figure;
using teststore::ImportFile;
using teststore::kNone;

/// What an import does to the store, and what its undoing takes back.
class tst_Import : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void comparingTouchesNothing();
    void addsEverything();
    void rowsThatAreThereStay();
    void theSameAgainIsNothing();
    void undoOfTheNewestIsExact();

private:
    Result<ImportResult> apply(const ImportFile &file) { return m_store->imports.apply(file.made()); }
    /// The tables as they are in the database; empty when they are consistent.
    [[nodiscard]] QString problems() const;
    [[nodiscard]] Series series(const SeriesKey &key) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<teststore::TestStore> m_store;
};

void tst_Import::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const Bundle bundle = teststore::tinyBundle(m_folder->filePath(u"bundle"_s));
    m_store = teststore::open(m_folder->filePath(u"s.sqlite"_s), &bundle);
    QVERIFY(m_store);
}

QString tst_Import::problems() const
{
    QStringList found;
    for (const char *sql : {"PRAGMA foreign_key_check", "PRAGMA integrity_check",
                            R"sql(SELECT 'series ' || id FROM series s WHERE figures <>
                                  (SELECT count(*) FROM observation WHERE series = s.id)
                                  OR (first_period, first_until) IS NOT (SELECT period, until FROM observation
                                      WHERE series = s.id ORDER BY period, until LIMIT 1)
                                  OR (last_period, last_until) IS NOT (SELECT period, until FROM observation
                                      WHERE series = s.id ORDER BY period DESC, until DESC LIMIT 1))sql"}) {
        auto prepared = Query::prepare(*m_store->opened.reader, sql);
        if (!prepared)
            return prepared.error().message;
        Query query = std::move(prepared).value();
        while (query.next()) {
            if (query.text(0) != u"ok"_s)
                found << query.text(0);
        }
    }
    return found.join(u'\n');
}

Series tst_Import::series(const SeriesKey &key) const
{
    const QList<Series> all = m_store->figures.series().value();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Series &one) { return one.key == key; });
    return found == all.end() ? Series() : *found;
}

void tst_Import::comparingTouchesNothing()
{
    const ImportFile file = teststore::wholeFile();
    const QString before = m_store->dump();
    const auto counts = m_store->imports.compare(file.made());
    VERIFY_OK(counts);
    QCOMPARE(counts.value().added, 8);
    QCOMPARE(counts.value().revised, 0);
    QCOMPARE(counts.value().unchanged, 0);
    QCOMPARE(m_store->dump(), before);
    QCOMPARE(m_store->announced, 0);
}

void tst_Import::addsEverything()
{
    const ImportFile file = teststore::wholeFile();
    const auto done = apply(file);
    VERIFY_OK(done);
    QCOMPARE(done.value().counts.added, 8);
    QCOMPARE(m_store->announced, 1);
    QCOMPARE(problems(), QString());
    const QList<Figure> figures = m_store->figures.figures(series(ImportFile::key()).id).value();
    QCOMPARE(figures.size(), 3);
    QCOMPARE(figures.at(1).value, 11.0);
    QCOMPARE(figures.at(1).status, FigureStatus::Estimate);
    QCOMPARE(figures.at(1).note, u"rounded"_s);
    QCOMPARE(figures.at(1).line, 2021);
    QCOMPARE(figures.at(1).batch, done.value().batch);
    QCOMPARE(m_store->figures.figures(series(ImportFile::key(u"DEU"_s, u"8517"_s)).id).value().front().quantity,
             std::optional(100.25));
    const Batch batch = m_store->batches.all().value().front();
    QCOMPARE(batch.kind, Batch::Kind::Import);
    QCOMPARE(batch.title, u"file.csv"_s);
    QCOMPARE(batch.added, 8);
    QCOMPARE(batch.document, u"doc:file.csv"_s);
    QCOMPARE(batch.documentTitle, u"file.csv"_s);
    QCOMPARE(batch.documentUrl, u"https://e.org/f"_s);
}

void tst_Import::rowsThatAreThereStay()
{
    VERIFY_OK(apply(teststore::wholeFile()));
    QStringList names;
    const QList<LabelRow> labels = m_store->catalogue.labels({u"en"_s}).value();
    for (const LabelRow &label : labels) {
        if (label.kind == u"area"_s)
            names << label.text;
    }
    names.sort();
    QCOMPARE(names, QStringList({u"Germany"_s, u"Kazakhstan"_s}));
}

void tst_Import::theSameAgainIsNothing()
{
    const ImportFile file = teststore::wholeFile();
    VERIFY_OK(apply(file));
    const QString before = m_store->dump();
    const auto again = apply(file);
    VERIFY_OK(again);
    QVERIFY(!again.value().batch.isValid());
    QCOMPARE(again.value().counts.added, 0);
    QCOMPARE(again.value().counts.revised, 0);
    QCOMPARE(again.value().counts.unchanged, 8);
    QCOMPARE(m_store->dump(), before);
    QCOMPARE(m_store->announced, 1);
}

void tst_Import::undoOfTheNewestIsExact()
{
    const QString before = m_store->dump();
    const auto done = apply(teststore::wholeFile());
    VERIFY_OK(done);
    VERIFY_OK(m_store->batches.undo(done.value().batch));
    QCOMPARE(m_store->dump(), before);
}

QTEST_GUILESS_MAIN(tst_Import)
#include "tst_import.moc"
