#include "store/importfixture.h"
#include "support/resultcompare.h"

using namespace Qt::StringLiterals;
using namespace corridor;
using teststore::figure;
using teststore::ImportFile;
using teststore::kNone;

/// What an import does to the store.
class tst_Import : public ImportFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { openStore(); }

    void comparingTouchesNothing();
    void addsEverything();
    void rowsThatAreThereStay();
    void theSameAgainIsNothing();
    void aNewVintageRevises();
    void whatCountsAsAChange_data();
    void whatCountsAsAChange();
    void firstChangesAreListed();
    void overlappingFilesShareTheirSeries();
    void aFigureThatIsNotInTheFileStays();
    void quantitiesOfAnotherUnitAreLeftOut();
    void documentOfAFigureIsThatOfItsBatchOrItsOwn();
    void vintagesOfAFileAreKeptOnce();
    void vintageThatIsStoredIsNotKeptTwice();
    void wrongBatchesAreRefused_data();
    void wrongBatchesAreRefused();
    void readOnlyIsRefused();
    void logIsLeftWhenNobodyReads_data();
    void logIsLeftWhenNobodyReads();
};

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

void tst_Import::aNewVintageRevises()
{
    VERIFY_OK(apply(teststore::wholeFile()));
    ImportFile next(u"next.csv"_s);
    next.add(ImportFile::key(), {figure(2020, 10.5), figure(2022, 12.5), figure(2023, 13)});
    const auto done = apply(next);
    VERIFY_OK(done);
    QCOMPARE(done.value().counts.added, 1);
    QCOMPARE(done.value().counts.revised, 1);
    QCOMPARE(done.value().counts.unchanged, 1);
    QCOMPARE(problems(), QString());
    const Series changed = series(ImportFile::key());
    QCOMPARE(changed.figures, 4);
    QCOMPARE(changed.last, Period::year(2023));
    QCOMPARE(m_store->figures.figures(changed.id).value().at(2).value, 12.5);
    const QList<Revision> revisions = m_store->figures.revisions(changed.id).value();
    QCOMPARE(revisions.size(), 1);
    QCOMPARE(revisions.front().figure.value, 12.0);
    QCOMPARE(revisions.front().replacedBy, done.value().batch);
}

void tst_Import::whatCountsAsAChange_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("quantity");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("flag");
    QTest::addColumn<bool>("changes");
    QTest::newRow("nothing") << 5.0 << 7.0 << 1 << u"p"_s << false;
    QTest::newRow("value") << 5.25 << 7.0 << 1 << u"p"_s << true;
    QTest::newRow("quantity") << 5.0 << 8.0 << 1 << u"p"_s << true;
    QTest::newRow("no quantity") << 5.0 << kNone << 1 << u"p"_s << true;
    QTest::newRow("status") << 5.0 << 7.0 << 0 << u"p"_s << true;
    QTest::newRow("note") << 5.0 << 7.0 << 1 << u"r"_s << true;
    QTest::newRow("no note") << 5.0 << 7.0 << 1 << QString() << true;
}

void tst_Import::whatCountsAsAChange()
{
    QFETCH(double, value);
    QFETCH(double, quantity);
    QFETCH(int, status);
    QFETCH(QString, flag);
    QFETCH(bool, changes);
    const auto file = [](double number, double amount, int mark, const QString &sign) {
        ImportFile made;
        const quint32 note = sign.isEmpty() ? 0 : made.note({{}, sign, {}, {}, {}});
        made.add(ImportFile::key(), {figure(2022, number, amount, mark, note)}).quantityUnit = u"kilogram"_s;
        return made;
    };
    VERIFY_OK(apply(file(5, 7, 1, u"p"_s)));
    const ImportFile next = file(value, quantity, status, flag);
    const auto compared = m_store->imports.compare(next.made());
    VERIFY_OK(compared);
    QCOMPARE(compared.value().revised, changes ? 1 : 0);
    QCOMPARE(compared.value().unchanged, changes ? 0 : 1);
    const auto done = apply(next);
    VERIFY_OK(done);
    QCOMPARE(done.value().counts.revised, changes ? 1 : 0);
    QCOMPARE(m_store->imports.compare(next.made()).value().unchanged, 1);
    QCOMPARE(problems(), QString());
}

void tst_Import::firstChangesAreListed()
{
    ImportFile file;
    file.add(ImportFile::key(), {figure(2020, 1), figure(2021, 2), figure(2022, 3)});
    VERIFY_OK(apply(file));
    ImportFile next;
    next.add(ImportFile::key(), {figure(2020, 1), figure(2021, 2.5, kNone, 1), figure(2022, 3.5)});
    ImportObserver observer;
    observer.maximumChanges = 1;
    const auto compared = m_store->imports.compare(next.made(), observer);
    VERIFY_OK(compared);
    QCOMPARE(compared.value().revised, 2);
    QCOMPARE(compared.value().changes.size(), 1);
    const FigureChange change = compared.value().changes.front();
    QCOMPARE(change.key, ImportFile::key());
    QCOMPARE(change.period, Period::year(2021));
    QCOMPARE(change.oldValue, 2.0);
    QCOMPARE(change.newValue, 2.5);
    QCOMPARE(change.oldStatus, FigureStatus::Official);
    QCOMPARE(change.newStatus, FigureStatus::Provisional);
    QCOMPARE(change.line, 2021);
}

void tst_Import::overlappingFilesShareTheirSeries()
{
    VERIFY_OK(apply(teststore::wholeFile()));
    const qsizetype before = m_store->figures.series().value().size();
    ImportFile next(u"next.csv"_s);
    next.add(ImportFile::key(), {figure(2019, 9)});
    next.add(ImportFile::key(u"TUR"_s), {figure(2019, 9)});
    VERIFY_OK(apply(next));
    QCOMPARE(m_store->figures.series().value().size(), before + 1);
    QCOMPARE(series(ImportFile::key()).first, Period::year(2019));
    QCOMPARE(problems(), QString());
}

void tst_Import::aFigureThatIsNotInTheFileStays()
{
    VERIFY_OK(apply(teststore::wholeFile()));
    const qint64 before = m_store->figures.count().value();
    ImportFile next(u"next.csv"_s);
    next.add(ImportFile::key(), {figure(2030, 1)});
    VERIFY_OK(apply(next));
    QCOMPARE(m_store->figures.count().value(), before + 1);
    QCOMPARE(m_store->figures.figures(series(teststore::exportsKey()).id).value().size(), 2);
    VERIFY_OK(m_store->figures.setAnalystFigure(ImportFile::key(), Period::year(2030), 5, {}));
    next.add(ImportFile::key(u"TUR"_s), {figure(2030, 2)});
    VERIFY_OK(apply(next));
    SeriesKey own = ImportFile::key();
    own.source = u"analyst"_s;
    QCOMPARE(m_store->figures.figures(series(own).id).value().front().value, 5.0);
}

void tst_Import::quantitiesOfAnotherUnitAreLeftOut()
{
    ImportFile file;
    file.add(ImportFile::key(), {figure(2020, 1, 10)}).quantityUnit = u"kilogram"_s;
    VERIFY_OK(apply(file));
    ImportFile next;
    next.add(ImportFile::key(), {figure(2020, 1, 10), figure(2021, 2, 20)}).quantityUnit = u"tonne"_s;
    VERIFY_OK(apply(next));
    const QList<Figure> figures = m_store->figures.figures(series(ImportFile::key()).id).value();
    QVERIFY(!figures.at(0).quantity);
    QVERIFY(!figures.at(1).quantity);
    QCOMPARE(m_store->figures.revisions(series(ImportFile::key()).id).value().front().figure.quantity, 10.0);
}

void tst_Import::documentOfAFigureIsThatOfItsBatchOrItsOwn()
{
    VERIFY_OK(apply(teststore::wholeFile()));
    const QStringList rows = teststore::tidy(m_store->imports).filter(u"|X_EU27|"_s);
    QCOMPARE(rows.size(), 2);
    QVERIFY2(rows.at(0).contains(u"|doc:file.csv|"_s), qPrintable(rows.at(0)));
    QVERIFY2(rows.at(1).contains(u"|press_1|"_s), qPrintable(rows.at(1)));
}

void tst_Import::vintagesOfAFileAreKeptOnce()
{
    ImportFile file;
    ImportSeries &added = file.add(ImportFile::key(), {figure(2020, 3), figure(2021, 9)});
    added.revisions = {figure(2020, 1), figure(2020, 2), figure(2020, 1), figure(2019, 7)};
    const QString before = m_store->dump();
    const auto done = apply(file);
    VERIFY_OK(done);
    QCOMPARE(done.value().counts.added, 2);
    QList<double> values;
    const QList<Revision> revisions = m_store->figures.revisions(series(ImportFile::key()).id).value();
    for (const Revision &revision : revisions)
        values << revision.figure.value;
    QCOMPARE(values, QList<double>({7, 1, 2, 1}));
    const QString after = m_store->dump();
    const auto again = apply(file);
    VERIFY_OK(again);
    QVERIFY(!again.value().batch.isValid());
    QCOMPARE(m_store->dump(), after);
    VERIFY_OK(m_store->batches.undo(done.value().batch));
    QCOMPARE(m_store->dump(), before);
}

void tst_Import::vintageThatIsStoredIsNotKeptTwice()
{
    ImportFile file;
    file.add(ImportFile::key(), {figure(2020, 1)});
    VERIFY_OK(apply(file));
    const QString before = m_store->dump();
    ImportFile next(u"next.csv"_s);
    next.add(ImportFile::key(), {figure(2020, 3)}).revisions = {figure(2020, 1), figure(2020, 2)};
    const auto done = apply(next);
    VERIFY_OK(done);
    QCOMPARE(m_store->figures.revisions(series(ImportFile::key()).id).value().size(), 2);
    QVERIFY(!apply(next).value().batch.isValid());
    VERIFY_OK(m_store->batches.undo(done.value().batch));
    QCOMPARE(m_store->dump(), before);
}

void tst_Import::wrongBatchesAreRefused_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what :
         {"reporter", "partner", "indicator", "unit", "source", "basis", "valuation", "document", "note document",
          "bound", "no number", "order", "twice", "note", "status", "unit of an indicator", "source of a document"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void tst_Import::wrongBatchesAreRefused()
{
    QFETCH(QString, what);
    ImportFile file = teststore::wholeFile();
    ImportSeries &last = file.series.back();
    const std::pair<const char *, std::function<void()>> faults[] = {
        {"reporter", [&] { last.key.reporter = u"ZZZ"_s; }},
        {"partner", [&] { last.key.partner = u"ZZZ"_s; }},
        {"indicator", [&] { last.key.indicator = u"zzz"_s; }},
        {"unit", [&] { last.key.unit = u"zzz"_s; }},
        {"source", [&] { last.key.source = u"zzz"_s; }},
        {"basis", [&] { last.key.basis = u"zzz"_s; }},
        {"valuation", [&] { last.key.valuation = u"zzz"_s; }},
        {"document", [&] { file.batch.document = u"zzz"_s; }},
        {"note document",
         [&] {
             file.note({{}, {}, {}, u"x"_s, u"zzz"_s});
         }},
        {"bound",
         [&] {
             file.note({u"zzz"_s, {}, {}, {}, {}});
         }},
        {"no number", [&] { last.figures.front().value = qQNaN(); }},
        {"order",
         [&] {
             last.figures = {figure(2021, 1), figure(2020, 1)};
         }},
        {"twice",
         [&] {
             last.figures = {figure(2021, 1), figure(2021, 1)};
         }},
        {"note", [&] { last.figures.front().note = 99; }},
        {"status", [&] { last.figures.front().status = 6; }},
        {"unit of an indicator", [&] { file.batch.catalogue.indicators.front().unit = u"zzz"_s; }},
        {"source of a document", [&] { file.batch.catalogue.documents.front().source = u"zzz"_s; }},
    };
    for (const auto &[name, make] : faults) {
        if (what == QLatin1String(name))
            make();
    }
    const QString before = m_store->dump();
    const auto refused = apply(file);
    QVERIFY(!refused);
    QVERIFY(!refused.error().message.isEmpty());
    QCOMPARE(m_store->dump(), before);
    QCOMPARE(m_store->announced, 0);
    QCOMPARE(readInteger(*m_store->opened.writer, "PRAGMA foreign_keys").value(), 1);
    QCOMPARE(readInteger(*m_store->opened.writer, "PRAGMA ignore_check_constraints").value(), 0);
}

void tst_Import::readOnlyIsRefused()
{
    FigureImport imports(*m_store->opened.reader, nullptr, [] {});
    const ImportFile file = teststore::wholeFile();
    const auto refused = imports.apply(file.made());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::ReadOnly);
    VERIFY_OK(imports.compare(file.made()));
}

void tst_Import::logIsLeftWhenNobodyReads_data()
{
    QTest::addColumn<bool>("alone");
    QTest::addColumn<bool>("another");
    QTest::newRow("shared") << false << false;
    QTest::newRow("alone") << true << false;
    QTest::newRow("another has it open") << true << true;
}

void tst_Import::logIsLeftWhenNobodyReads()
{
    QFETCH(bool, alone);
    QFETCH(bool, another);
    const QString path = m_store->opened.reader->path();
    std::unique_ptr<Database> other;
    if (another) {
        other = Database::open(path, Database::Mode::ReadOnly).value();
        QVERIFY(readInteger(*other, "SELECT count(*) FROM observation"));
    }
    const ImportFile file = teststore::wholeFile();
    ImportBatch batch = file.made();
    bool hadLog = false;
    batch.series = [&hadLog, &path, inner = batch.series](qint64 index, ImportSeries &series) {
        hadLog = QFile::exists(path + u"-wal"_s);
        inner(index, series);
    };
    ImportObserver observer;
    observer.alone = alone;
    VERIFY_OK(m_store->imports.apply(batch, observer));
    QCOMPARE(hadLog, !alone || another);
    for (const Database *database : {m_store->opened.writer.get(), m_store->opened.reader.get()}) {
        auto mode = Query::prepare(*database, "PRAGMA journal_mode");
        VERIFY_OK(mode);
        Query query = std::move(mode).value();
        QVERIFY(query.next());
        QCOMPARE(query.text(0), u"wal"_s);
    }
    QCOMPARE(readInteger(*m_store->opened.writer, "PRAGMA synchronous").value(), 2);
    QCOMPARE(problems(), QString());
}

QTEST_GUILESS_MAIN(tst_Import)
#include "tst_import.moc"
