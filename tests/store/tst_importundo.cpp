#include "store/importfixture.h"
#include "support/resultcompare.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace corridor;
using teststore::figure;
using teststore::ImportFile;
using teststore::kNone;

/// What undoing or stopping an import takes back.
class tst_ImportUndo : public ImportFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { openStore(); }

    void undoOfTheNewestIsExact_data();
    void undoOfTheNewestIsExact();
    void undoOfARevisionIsExact();
    void undoOfAnOlderLeavesLaterOnes();
    void undoOfAnOlderKeepsWhatIsUsed();
    void undoOfALargeImportIsExact();
    void stopsAnywhere();
    void stopsComparing();
    void asksOftenEnough();
};

void tst_ImportUndo::undoOfTheNewestIsExact_data()
{
    QTest::addColumn<bool>("onAnother");
    QTest::newRow("first") << false;
    QTest::newRow("on another") << true;
}

void tst_ImportUndo::undoOfTheNewestIsExact()
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

void tst_ImportUndo::undoOfARevisionIsExact()
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

void tst_ImportUndo::undoOfAnOlderLeavesLaterOnes()
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

void tst_ImportUndo::undoOfAnOlderKeepsWhatIsUsed()
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

void tst_ImportUndo::undoOfALargeImportIsExact()
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

void tst_ImportUndo::stopsAnywhere()
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

void tst_ImportUndo::stopsComparing()
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

void tst_ImportUndo::asksOftenEnough()
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

QTEST_GUILESS_MAIN(tst_ImportUndo)
#include "tst_importundo.moc"
