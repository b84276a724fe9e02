#include "store/importfile.h"
#include "support/resultcompare.h"

#include <QRandomGenerator>
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

    void undoOfTheNewestIsExact_data();
    void undoOfTheNewestIsExact();
    void undoOfARevisionIsExact();
    void undoOfAnOlderLeavesLaterOnes();
    void undoOfAnOlderKeepsWhatIsUsed();
    void undoOfALargeImportIsExact();

    void stopsAnywhere();
    void stopsComparing();
    void asksOftenEnough();

    void tidyRowsAreInOrder();
    void tidyRowsMakeTheSameStore();
    void mappingsAreRemembered();

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
    const QString bundled = teststore::rows(*m_store->opened.reader, u"observation"_s).filter(u" 1 "_s).join(u'\n');
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

void tst_Import::undoOfTheNewestIsExact_data()
{
    QTest::addColumn<bool>("onAnother");
    QTest::newRow("first") << false;
    QTest::newRow("on another") << true;
}

void tst_Import::undoOfTheNewestIsExact()
{
    QFETCH(bool, onAnother);
    if (onAnother) {
        ImportFile other(u"other.csv"_s);
        other.add(ImportFile::key(), {figure(2021, 1), figure(2024, 4)});
        VERIFY_OK(apply(other));
    }
    const QString before = m_store->dump();
    const auto done = apply(teststore::wholeFile());
    VERIFY_OK(done);
    VERIFY_OK(m_store->batches.undo(done.value().batch));
    QCOMPARE(m_store->dump(), before);
}

void tst_Import::undoOfARevisionIsExact()
{
    VERIFY_OK(apply(teststore::wholeFile()));
    QStringList states;
    for (int i = 1; i <= 3; ++i) {
        states << m_store->dump();
        ImportFile next(u"next%1.csv"_s.arg(i));
        const quint32 note = next.note({{}, u"r"_s, {}, {}, i == 2 ? u"press_1"_s : QString()});
        next.add(ImportFile::key(), {figure(2021, 11 + i, 3.5, 0, note), figure(2022 + i, i)}).quantityUnit =
            u"kilogram"_s;
        next.add(ImportFile::key(u"X_EU27"_s), {figure(2022, 1 + i)}).revisions = {figure(2022, 100 + i)};
        VERIFY_OK(apply(next));
    }
    while (!states.isEmpty()) {
        VERIFY_OK(m_store->batches.undo(m_store->batches.newestUndoable().value()));
        QCOMPARE(m_store->dump(), states.takeLast());
    }
}

void tst_Import::undoOfAnOlderLeavesLaterOnes()
{
    const auto first = apply(teststore::wholeFile());
    VERIFY_OK(first);
    ImportFile next(u"next.csv"_s);
    next.add(ImportFile::key(), {figure(2021, 99), figure(2025, 5)}).revisions = {figure(2021, 98)};
    VERIFY_OK(apply(next));
    VERIFY_OK(m_store->batches.undo(first.value().batch));
    QCOMPARE(problems(), QString());
    const Series left = series(ImportFile::key());
    QCOMPARE(left.figures, 2);
    QCOMPARE(left.first, Period::year(2021));
    QCOMPARE(m_store->figures.figures(left.id).value().front().value, 99.0);
    const QList<Revision> revisions = m_store->figures.revisions(left.id).value();
    QCOMPARE(revisions.size(), 1);
    QCOMPARE(revisions.front().figure.value, 98.0);
    QVERIFY(m_store->batches.all().value().at(1).undone);
    QCOMPARE(m_store->batches.all().value().at(1).documentTitle, u"file.csv"_s);
    VERIFY_OK(apply(teststore::wholeFile()));
    QCOMPARE(problems(), QString());
}

void tst_Import::undoOfAnOlderKeepsWhatIsUsed()
{
    const auto first = apply(teststore::wholeFile());
    VERIFY_OK(first);
    ImportFile next(u"next.csv"_s);
    next.add(ImportFile::key(u"DEU"_s, u"8517"_s), {figure(2025, 5)});
    VERIFY_OK(apply(next));
    VERIFY_OK(m_store->batches.undo(first.value().batch));
    QCOMPARE(problems(), QString());
    const Database &reader = *m_store->opened.reader;
    const auto holds = [&](const char *sql) { return readInteger(reader, sql).value().value_or(0); };
    QCOMPARE(holds("SELECT count(*) FROM area WHERE code = 'DEU'"), 1);
    QCOMPARE(holds("SELECT count(*) FROM area WHERE code = 'X_EU27'"), 0);
    QCOMPARE(holds("SELECT count(*) FROM label WHERE kind = 'area' AND id = 'DEU'"), 1);
    QCOMPARE(holds("SELECT count(*) FROM label WHERE kind = 'indicator' AND id = 'ESTAT:X'"), 0);
    QCOMPARE(holds("SELECT count(*) FROM indicator WHERE code = 'ESTAT:X'"), 0);
    QCOMPARE(holds("SELECT count(*) FROM unit WHERE code IN ('EUR', 'kilogram')"), 0);
    QCOMPARE(holds("SELECT count(*) FROM commodity"), 2); // 8517 and what it is a part of
    QCOMPARE(holds("SELECT count(*) FROM source WHERE code = 'estat'"), 1);
}

/// Large enough for dropped indexes and many statements of many rows.
void tst_Import::undoOfALargeImportIsExact()
{
    const QString before = m_store->dump();
    ImportFile file;
    for (int i = 0; i < 1200; ++i) {
        std::vector<ImportFigure> figures;
        for (int year = 1960; year < 2010; ++year)
            figures.push_back(figure(year, i * 100 + year, i % 3 == 0 ? kNone : i));
        file.add(ImportFile::key(u"DEU"_s, QString::number(i)), std::move(figures)).quantityUnit = u"kilogram"_s;
    }
    const auto done = apply(file);
    VERIFY_OK(done);
    QCOMPARE(done.value().counts.added, 60'000);
    QCOMPARE(problems(), QString());
    QVERIFY(!apply(file).value().batch.isValid());
    VERIFY_OK(m_store->batches.undo(done.value().batch));
    QCOMPARE(m_store->dump(), before);
}

void tst_Import::stopsAnywhere()
{
    VERIFY_OK(apply(teststore::wholeFile()));
    ImportFile file(u"long.csv"_s);
    for (int i = 0; i < 3000; ++i) {
        std::vector<ImportFigure> figures;
        for (int year = 1990; year < 2010; ++year)
            figures.push_back(figure(year, i + year));
        file.add(ImportFile::key(u"DEU"_s, i == 0 ? u"TOTAL"_s : QString::number(i)), std::move(figures));
    }
    const QString before = m_store->dump();
    int asked = 0;
    ImportObserver counting;
    counting.progress = [&](qint64) { return ++asked < 1'000'000; };
    const auto whole = m_store->imports.apply(file.made(), counting);
    VERIFY_OK(whole);
    VERIFY_OK(m_store->batches.undo(whole.value().batch));
    QVERIFY2(asked >= 14, qPrintable(QString::number(asked)));
    const int announced = m_store->announced;
    QRandomGenerator random(5);
    for (int round = 0; round < 50; ++round) {
        int left = random.bounded(asked);
        ImportObserver observer;
        observer.progress = [&](qint64) { return left-- > 0; };
        const auto stopped = m_store->imports.apply(file.made(), observer);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
        QCOMPARE(m_store->announced, announced);
        if (round % 10 == 0)
            QCOMPARE(m_store->dump(), before);
    }
    QCOMPARE(m_store->dump(), before);
    QCOMPARE(problems(), QString());
}

void tst_Import::stopsComparing()
{
    ImportFile file;
    for (int i = 0; i < 500; ++i)
        file.add(ImportFile::key(u"DEU"_s, QString::number(i)), std::vector<ImportFigure>(1, figure(2000, i)));
    for (ImportSeries &one : file.series) {
        for (int year = 2001; year < 2020; ++year)
            one.figures.push_back(figure(year, 1));
    }
    ImportObserver observer;
    observer.progress = [](qint64) { return false; };
    const auto stopped = m_store->imports.compare(file.made(), observer);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Error::Code::Cancelled);
}

void tst_Import::asksOftenEnough()
{
    ImportFile file;
    std::vector<ImportFigure> days;
    for (qint32 day = 0; day < 30'000; ++day)
        days.push_back({day, 0, 1, 0, double(day), kNone, 0});
    SeriesKey key = ImportFile::key();
    key.frequency = Frequency::Day;
    file.add(key, days);
    QList<qint64> done;
    ImportObserver observer;
    observer.progress = [&](qint64 figures) {
        done << figures;
        return true;
    };
    VERIFY_OK(m_store->imports.apply(file.made(), observer));
    QVERIFY(std::is_sorted(done.begin(), done.end()));
    QVERIFY(!done.isEmpty() && done.front() <= 4096);
    for (qsizetype i = 1; i < done.size(); ++i)
        QVERIFY(done.at(i) - done.at(i - 1) <= 4096);
    QVERIFY(done.back() > 30'000 - 4096);
}

void tst_Import::tidyRowsAreInOrder()
{
    VERIFY_OK(apply(teststore::wholeFile()));
    ImportFile next(u"next.csv"_s);
    next.add(ImportFile::key(), {figure(2020, 1)});
    VERIFY_OK(apply(next));
    const QStringList rows = teststore::tidy(m_store->imports);
    QStringList sorted;
    QStringList keys;
    for (const QString &row : rows)
        keys << row.section(u'|', 0, 9);
    sorted = keys;
    sorted.sort();
    QCOMPARE(keys, sorted);
    const QStringList revised = rows.filter(u"|DEU|TOTAL|"_s).filter(u"|2020|"_s);
    QCOMPARE(revised.size(), 2);
    QVERIFY(revised.at(0).endsWith(u"|revision"_s));
    QVERIFY(revised.at(1).endsWith(u"|current"_s));
    int taken = 0;
    const Status stopped = m_store->imports.eachTidyRow([&](const FigureImport::TidyRow &) {
        ++taken;
        return Status(Error{Error::Code::Storage, u"full"_s, {}});
    });
    QVERIFY(!stopped);
    QCOMPARE(taken, 1);
}

/// What the tidy rows of a store say is enough to make the same rows again.
void tst_Import::tidyRowsMakeTheSameStore()
{
    VERIFY_OK(apply(teststore::wholeFile()));
    ImportFile next(u"next.csv"_s);
    next.add(ImportFile::key(), {figure(2020, 1), figure(2021, 11)});
    next.add(ImportFile::key(u"DEU"_s, u"8517"_s), {figure(2022, 5, 99)}).quantityUnit = u"kilogram"_s;
    VERIFY_OK(apply(next));
    VERIFY_OK(m_store->figures.setAnalystFigure(ImportFile::key(), Period::year(2020), 7, u"mine"_s));
    ImportFile tidy(u"tidy.csv"_s);
    const auto read = m_store->imports.eachTidyRow([&](const FigureImport::TidyRow &row) {
        if (tidy.series.empty() || tidy.series.back().key != row.key)
            tidy.add(row.key, {}).quantityUnit = row.quantityUnit;
        const Figure &f = row.figure;
        const quint32 note = tidy.note({boundCode(f.bound), row.flag, f.printed, f.note, row.document});
        const ImportFigure made{qint32(f.period.storedFirst()),
                                qint32(f.period.storedUntil()),
                                quint32(f.line),
                                note,
                                f.value,
                                f.quantity.value_or(kNone),
                                quint8(f.status)};
        (row.current ? tidy.series.back().figures : tidy.series.back().revisions).push_back(made);
        return success();
    });
    VERIFY_OK(read);
    tidy.batch.document.clear(); // each row says its own
    tidy.batch.catalogue.documents << m_store->catalogue.documents().value();
    const Bundle bundle = teststore::tinyBundle(m_folder->filePath(u"bundle"_s));
    for (const Bundle *with : {static_cast<const Bundle *>(nullptr), &bundle}) {
        const auto second = teststore::open(m_folder->filePath(with ? u"b.sqlite"_s : u"e.sqlite"_s), with);
        QVERIFY(second);
        ImportFile own = tidy;
        if (!with) { // nothing is there to stand on
            own.batch.catalogue.areas << m_store->catalogue.areas().value();
            own.batch.catalogue.units << m_store->catalogue.units().value();
            own.batch.catalogue.indicators << m_store->catalogue.indicators().value();
            own.batch.catalogue.sources << m_store->catalogue.sources().value();
        }
        VERIFY_OK(second->imports.apply(own.made()));
        QCOMPARE(teststore::tidy(second->imports), teststore::tidy(m_store->imports));
        QVERIFY(!second->imports.apply(own.made()).value().batch.isValid());
    }
}

void tst_Import::mappingsAreRemembered()
{
    QCOMPARE(m_store->imports.mapping(u"abc"_s).value(), QString());
    VERIFY_OK(m_store->imports.rememberMapping(u"abc"_s, u"{\"a\":1}"_s));
    VERIFY_OK(m_store->imports.rememberMapping(u"def"_s, u"{}"_s));
    VERIFY_OK(m_store->imports.rememberMapping(u"abc"_s, u"{\"a\":2}"_s));
    QCOMPARE(m_store->imports.mapping(u"abc"_s).value(), u"{\"a\":2}"_s);
    QCOMPARE(m_store->imports.mapping(u"def"_s).value(), u"{}"_s);
    FigureImport readOnly(*m_store->opened.reader, nullptr, [] {});
    QVERIFY(!readOnly.rememberMapping(u"x"_s, u"{}"_s));
}

QTEST_GUILESS_MAIN(tst_Import)
#include "tst_import.moc"
