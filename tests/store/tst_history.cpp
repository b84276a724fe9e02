#include "store/edit.h"
#include "store/figurehistory.h"
#include "store/importfixture.h"
#include "support/resultcompare.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;
using teststore::figure;
using teststore::ImportFile;

/// One figure with its past, and figures as they were known on a day.
class tst_History : public ImportFixture {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void oneFigure();
    void chainOfOneFigure();
    void batchByItsId();
    void figuresOfADay_data();
    void figuresOfADay();
    void removedFigureIsKnownBefore();
    void removedFigureReturns();
    void undoneBatchWasNeverKnown();
    void seriesOfADay();
    void dayEndsAtMidnight();
    void firstDay();
    void differences();
    void removalIsADifference();
    void sameValueIsNoDifference();
    void manyDifferencesAreCounted();

private:
    /// Lets \a batch have been written at noon of \a day.
    void setDay(BatchId batch, const QDate &day) { setTime(batch, QDateTime(day, QTime(12, 0))); }
    void setTime(BatchId batch, const QDateTime &time)
    {
        VERIFY_OK(runQuery(*m_store->opened.writer, "UPDATE batch SET time = ? WHERE id = ?",
                           time.toUTC().toString(Qt::ISODateWithMs), batch));
    }
    BatchId import(const std::vector<ImportFigure> &figures, const QDate &day, const QString &partner = u"DEU"_s)
    {
        ImportFile file(u"file %1.csv"_s.arg(++m_files));
        file.add(ImportFile::key(partner), figures);
        const auto result = apply(file);
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        setDay(result.value().batch, day);
        return result.value().batch;
    }
    [[nodiscard]] SeriesId id(const QString &partner = u"DEU"_s) const { return series(ImportFile::key(partner)).id; }
    /// `2020=1 2021=2`, as known on \a day.
    [[nodiscard]] QString known(const QDate &day) const
    {
        const auto figures = m_history->figures(id(), day);
        if (!figures)
            return figures.error().message;
        QStringList texts;
        const QList<Figure> &all = figures.value();
        for (const Figure &each : all)
            texts << each.period.toString() + u'=' + QString::number(each.value);
        return texts.join(u' ');
    }
    [[nodiscard]] QStringList differencesSince(const QDate &day) const
    {
        const auto found = m_history->differences(day, 1000);
        if (!found)
            return {found.error().message};
        QStringList texts;
        const auto number = [](const std::optional<double> &value) { return value ? QString::number(*value) : u"-"_s; };
        const QList<FigureDifference> &list = found.value().list;
        for (const FigureDifference &each : list)
            texts << u"%1: %2 > %3"_s.arg(each.period.toString(), number(each.before), number(each.now));
        texts.sort();
        return texts;
    }
    /// Takes the figure of \a year away, as a file that lacks it does.
    BatchId remove(int year, const QDate &day);

    const QDate m_one{2025, 1, 10};
    const QDate m_two{2025, 3, 12};
    const QDate m_three{2025, 6, 1};
    int m_files = 0;
    std::unique_ptr<FigureHistory> m_history;
};

void tst_History::init()
{
    m_history.reset();
    m_files = 0;
    openStore();
    m_history = std::make_unique<FigureHistory>(*m_store->opened.reader);
    setDay(BatchId(1), QDate(2024, 12, 1)); // the bundled data
}

BatchId tst_History::remove(int year, const QDate &day)
{
    Database &writer = *m_store->opened.writer;
    const qint64 series = id().value();
    const qint64 period = Period::year(year).storedFirst();
    const auto batch = writeBatch(writer, {u"import"_s, u"shorter"_s}, [&](BatchId own) -> Result<BatchCounts> {
        const Status steps[] = {
            runQuery(writer, kKeepAsRevision, series, period, 0, own),
            runQuery(writer, "DELETE FROM observation WHERE series = ? AND period = ?", series, period),
            runQuery(writer, "INSERT INTO batch_series (batch, series) VALUES (?, ?)", own, series)};
        for (const Status &step : steps) {
            if (!step)
                return step.error();
        }
        return BatchCounts{0, 1};
    });
    if (!batch)
        qFatal("%s", qPrintable(batch.error().message));
    setDay(batch.value(), day);
    return batch.value();
}

void tst_History::oneFigure()
{
    import({figure(2020, 1.0), figure(2021, 2.0)}, m_one);
    const auto found = m_history->figure(id(), Period::year(2021));
    VERIFY_OK(found);
    QVERIFY(found.value());
    QCOMPARE(found.value()->value, 2.0);
    QCOMPARE(found.value()->line, 2021);
    QVERIFY(!m_history->figure(id(), Period::year(2022)).value());
    QCOMPARE(m_history->key(id()).value()->source, u"estat"_s);
    QVERIFY(!m_history->key(SeriesId(9999)).value());
}

void tst_History::chainOfOneFigure()
{
    import({figure(2020, 1.0)}, m_one);
    const BatchId second = import({figure(2020, 2.0)}, m_two);
    const BatchId third = import({figure(2020, 3.0)}, m_three);
    const auto chain = m_history->revisions(id(), Period::year(2020));
    VERIFY_OK(chain);
    QCOMPARE(chain.value().size(), 2);
    QCOMPARE(chain.value().at(0).figure.value, 1.0);
    QCOMPARE(chain.value().at(0).replacedBy, second);
    QCOMPARE(chain.value().at(1).figure.value, 2.0);
    QCOMPARE(chain.value().at(1).replacedBy, third);
    QVERIFY(m_history->revisions(id(), Period::year(2021)).value().isEmpty());
}

void tst_History::batchByItsId()
{
    const BatchId batch = import({figure(2020, 1.0)}, m_one);
    const auto found = m_store->batches.batch(batch);
    VERIFY_OK(found);
    QVERIFY(found.value());
    QCOMPARE(found.value()->title, u"file 1.csv"_s);
    QCOMPARE(found.value()->document, u"doc:file 1.csv"_s);
    QVERIFY(!m_store->batches.batch(BatchId(9999)).value());
}

void tst_History::figuresOfADay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("known");
    QTest::newRow("before all") << m_one.addDays(-1) << QString();
    QTest::newRow("first day") << m_one << u"2020=1 2021=2"_s;
    QTest::newRow("between") << m_two.addDays(-1) << u"2020=1 2021=2"_s;
    QTest::newRow("second day") << m_two << u"2020=1 2021=20 2022=30"_s;
    QTest::newRow("third day") << m_three << u"2020=1 2021=200 2022=30"_s;
    QTest::newRow("later") << m_three.addYears(5) << u"2020=1 2021=200 2022=30"_s;
}

void tst_History::figuresOfADay()
{
    QFETCH(QDate, day);
    import({figure(2020, 1.0), figure(2021, 2.0)}, m_one);
    import({figure(2021, 20.0), figure(2022, 30.0)}, m_two);
    import({figure(2021, 200.0)}, m_three);
    QTEST(known(day), "known");
}

void tst_History::removedFigureIsKnownBefore()
{
    import({figure(2020, 1.0), figure(2021, 2.0)}, m_one);
    remove(2021, m_two);
    QCOMPARE(known(m_one), u"2020=1 2021=2"_s);
    QCOMPARE(known(m_two), u"2020=1"_s);
}

void tst_History::removedFigureReturns()
{
    import({figure(2021, 2.0)}, m_one);
    remove(2021, m_two);
    import({figure(2021, 5.0)}, m_three);
    QCOMPARE(known(m_one), u"2021=2"_s);
    QCOMPARE(known(m_two), QString());
    QCOMPARE(known(m_three), u"2021=5"_s);
}

void tst_History::undoneBatchWasNeverKnown()
{
    import({figure(2020, 1.0)}, m_one);
    const BatchId wrong = import({figure(2020, 7.0)}, m_two);
    import({figure(2020, 3.0)}, m_three);
    VERIFY_OK(m_store->batches.undo(wrong));
    QCOMPARE(known(m_two), u"2020=1"_s);
    QCOMPARE(known(m_three), u"2020=3"_s);
}

void tst_History::seriesOfADay()
{
    import({figure(2020, 1.0), figure(2021, 2.0)}, m_one);
    import({figure(2022, 2.0)}, m_two);
    import({figure(2022, 2.0)}, m_three, u"X_EU27"_s);
    const auto of = [this](const QDate &day, const QString &partner) {
        const auto all = m_history->series({}, day);
        if (!all)
            qFatal("%s", qPrintable(all.error().message));
        const QList<Series> &list = all.value();
        const auto found = std::find_if(list.begin(), list.end(),
                                        [&](const Series &each) { return each.key == ImportFile::key(partner); });
        return found == list.end() ? Series() : *found;
    };
    QCOMPARE(of(m_one.addDays(-1), u"DEU"_s).figures, 0);
    QCOMPARE(of(m_one, u"DEU"_s).figures, 2);
    QCOMPARE(of(m_one, u"DEU"_s).last, Period::year(2021));
    QCOMPARE(of(m_two, u"DEU"_s).figures, 3);
    QCOMPARE(of(m_two, u"DEU"_s).last, Period::year(2022));
    QCOMPARE(of(m_two, u"X_EU27"_s).figures, 0);
    QCOMPARE(of(m_three, u"X_EU27"_s).figures, 1);
    // Now it is what the table of series says.
    QCOMPARE(m_history->series({}, m_three).value().size(), m_store->figures.series().value().size());
}

void tst_History::dayEndsAtMidnight()
{
    const BatchId batch = import({figure(2020, 1.0)}, m_one);
    setTime(batch, m_one.endOfDay());
    QCOMPARE(known(m_one), u"2020=1"_s);
    setTime(batch, m_one.addDays(1).startOfDay());
    QCOMPARE(known(m_one), QString());
}

void tst_History::firstDay()
{
    import({figure(2020, 1.0)}, m_one);
    QCOMPARE(m_history->firstDay().value(), QDate(2024, 12, 1));
}

void tst_History::differences()
{
    import({figure(2020, 1.0), figure(2021, 2.0)}, m_one);
    import({figure(2021, 20.0), figure(2022, 30.0)}, m_two);
    import({figure(2021, 200.0)}, m_three);
    QCOMPARE(differencesSince(m_three), QStringList());
    QCOMPARE(differencesSince(m_two), (QStringList{u"2021: 20 > 200"_s}));
    QCOMPARE(differencesSince(m_one), (QStringList{u"2021: 2 > 200"_s, u"2022: - > 30"_s}));
    const QStringList all = differencesSince(m_one.addDays(-1));
    QCOMPARE(all, (QStringList{u"2020: - > 1"_s, u"2021: - > 200"_s, u"2022: - > 30"_s}));
}

void tst_History::removalIsADifference()
{
    import({figure(2020, 1.0), figure(2021, 2.0)}, m_one);
    const BatchId removal = remove(2021, m_two);
    QCOMPARE(differencesSince(m_one), QStringList{u"2021: 2 > -"_s});
    QCOMPARE(m_history->differences(m_one, 10).value().list.first().batch, removal);
    import({figure(2021, 9.0)}, m_three);
    QCOMPARE(differencesSince(m_one), QStringList{u"2021: 2 > 9"_s});
}

void tst_History::sameValueIsNoDifference()
{
    import({figure(2020, 1.0)}, m_one);
    import({figure(2020, 2.0)}, m_two);
    import({figure(2020, 1.0)}, m_three);
    QCOMPARE(differencesSince(m_one), QStringList());
    QCOMPARE(differencesSince(m_two), QStringList{u"2020: 2 > 1"_s});
}

void tst_History::manyDifferencesAreCounted()
{
    constexpr int kSeries = 1000;
    ImportFile file(u"many.csv"_s);
    for (int i = 0; i < kSeries; ++i) {
        SeriesKey key = ImportFile::key();
        key.detail = u"N=%1"_s.arg(i);
        std::vector<ImportFigure> figures;
        for (int year = 1920; year < 2020; ++year)
            figures.push_back(figure(year, i + year));
        file.add(key, figures);
    }
    const auto result = apply(file);
    VERIFY_OK(result);
    setDay(result.value().batch, m_two);
    const auto found = m_history->differences(m_one, 500);
    VERIFY_OK(found);
    QCOMPARE(found.value().count, kSeries * 100);
    QCOMPARE(found.value().list.size(), 500);
    QVERIFY(found.value().isWhole);
}

QTEST_GUILESS_MAIN(tst_History)
#include "tst_history.moc"
