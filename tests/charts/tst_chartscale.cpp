#include "charts/chartscale.h"
#include "samplechart.h"

#include <QTest>

using namespace corridor;
using namespace corridor::test;

class tst_ChartScale : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void axisIsRoundAndCoversValues_data();
    void axisIsRoundAndCoversValues();
    void barsStartAtZero();
    void periodsStandAtWholeNumbers_data();
    void periodsStandAtWholeNumbers();
    void dayStandsWithinItsYear();
    void spanStandsAtItsMiddle();
    void labelsAreFewAndEven_data();
    void labelsAreFewAndEven();
    void barsStackUpAndDown();
    void gapHasNoBar();
};

void tst_ChartScale::axisIsRoundAndCoversValues_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("greatest");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("billions") << 0.0 << 6.35e9 << 0.0 << 8e9;
    QTest::newRow("near zero is from zero") << 3.0 << 9.0 << 0.0 << 10.0;
    QTest::newRow("far from zero is not") << 95.0 << 99.0 << 95.0 << 99.0;
    QTest::newRow("both signs") << -2.4 << 6.0 << -2.5 << 7.5;
    QTest::newRow("one value") << 0.0 << 0.0 << 0.0 << 1.0;
}

void tst_ChartScale::axisIsRoundAndCoversValues()
{
    QFETCH(double, least);
    QFETCH(double, greatest);
    const ValueAxis axis = ValueAxis::around(least, greatest, 4, false);
    QTEST(axis.low, "low");
    QTEST(axis.high, "high");
    QVERIFY(axis.ticks.size() >= 3 && axis.ticks.size() <= 7);
}

void tst_ChartScale::barsStartAtZero()
{
    ChartSpec spec = tradeChart();
    spec.series.removeLast();
    QCOMPARE(ValueAxis::of(spec, 4).low, 0.0);
    QVERIFY(ValueAxis::around(95.0, 99.0, 4, true).low == 0.0);
}

void tst_ChartScale::periodsStandAtWholeNumbers_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("period");
    QTest::addColumn<double>("position");
    QTest::newRow("year") << u"2013"_s << u"2025"_s << 12.0;
    QTest::newRow("half-year") << u"2020-H2"_s << u"2022-H1"_s << 3.0;
    QTest::newRow("quarter") << u"2020-Q3"_s << u"2022-Q1"_s << 6.0;
    QTest::newRow("month") << u"2019-11"_s << u"2021-02"_s << 15.0;
    QTest::newRow("week") << u"2025-W01"_s << u"2025-W10"_s << 9.0;
    QTest::newRow("month before the axis") << u"2019-11"_s << u"2019-01"_s << -10.0;
}

void tst_ChartScale::periodsStandAtWholeNumbers()
{
    QFETCH(QString, first);
    QFETCH(QString, period);
    ChartSpec spec;
    spec.first = *Period::parse(first);
    spec.last = spec.first.shifted(20);
    spec.frequency = spec.first.frequency();
    const TimeAxis axis(spec);
    QCOMPARE(axis.count(), 21);
    QTEST(axis.position(*Period::parse(period)), "position");
}

void tst_ChartScale::dayStandsWithinItsYear()
{
    const TimeAxis axis(tradeChart());
    QCOMPARE(axis.position(QDate(2013, 1, 1)), -0.5);
    QCOMPARE(axis.position(QDate(2014, 1, 1)), 0.5);
    const auto [from, to] = axis.extent({QDate(2022, 1, 1), DatePrecision::Year});
    QCOMPARE(from, 8.5);
    QCOMPARE(to, 9.5);
}

void tst_ChartScale::spanStandsAtItsMiddle()
{
    const TimeAxis axis(statusChart());
    QCOMPARE(axis.position(Period::year(2014)), 0.0);
    const double middle = axis.position(*Period::parse(u"2016/2017"));
    QVERIFY(std::abs(middle - 2.5) < 0.01);
}

void tst_ChartScale::labelsAreFewAndEven_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("most");
    for (const int count : {1, 2, 13, 30, 35, 100, 700}) {
        for (const int most : {1, 3, 8, 30})
            QTest::addRow("%d in %d", count, most) << count << most;
    }
}

void tst_ChartScale::labelsAreFewAndEven()
{
    QFETCH(int, count);
    QFETCH(int, most);
    ChartSpec spec;
    spec.frequency = Frequency::Month;
    spec.first = Period::month(1990, 4);
    spec.last = spec.first.shifted(count - 1);
    const QList<int> labels = TimeAxis(spec).labelled(most);
    QVERIFY(!labels.isEmpty());
    QVERIFY(labels.size() <= most + 1);
    for (qsizetype i = 2; i < labels.size(); ++i)
        QCOMPARE(labels.at(i) - labels.at(i - 1), labels.at(1) - labels.at(0));
}

void tst_ChartScale::barsStackUpAndDown()
{
    ChartSpec spec;
    spec.first = spec.last = Period::year(2024);
    for (const double value : {2.0, -1.0, 3.0, -4.0}) {
        spec.series.append(series(QString::number(value), u"x"_s, Mark::Bar, {}));
        spec.series.last().points = {point(Period::year(2024), value)};
    }
    const QList<BarSegment> bars = stackedBars(spec, TimeAxis(spec));
    QCOMPARE(bars.size(), 4);
    QCOMPARE(bars.at(2).from, 2.0);
    QCOMPARE(bars.at(2).to, 5.0);
    QCOMPARE(bars.at(3).from, -1.0);
    QCOMPARE(bars.at(3).to, -5.0);
    QCOMPARE(ValueAxis::of(spec, 5).low, -6.0);
}

void tst_ChartScale::gapHasNoBar()
{
    ChartSpec spec = tradeChart();
    spec.series[0].points[0].value = std::nan("");
    for (const BarSegment &bar : stackedBars(spec, TimeAxis(spec))) {
        QVERIFY(bar.position != 3);
        QVERIFY(bar.series != 0 || bar.position != 0);
    }
}

QTEST_APPLESS_MAIN(tst_ChartScale)
#include "tst_chartscale.moc"
