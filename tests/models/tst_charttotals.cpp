#include "models/charttotals.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

ChartPoint point(int year, std::optional<double> value)
{
    ChartPoint made;
    made.period = Period::year(year);
    made.value = value;
    return made;
}

ChartSpec exports()
{
    ChartSeries series;
    series.id = u"exports"_s;
    series.indicator = u"goods_export"_s;
    series.name = Text::verbatim(u"Exports"_s);
    series.points = {point(2021, 1.0), point(2022, 2.0), point(2023, std::nullopt), point(2024, 4.0)};
    ChartSpec spec;
    spec.unit = u"tonne"_s;
    spec.series = {series};
    return spec;
}

QStringList totals(const ChartSpec &spec, bool addsUp = true, QList<int> rows = {})
{
    ChartTableModel model;
    model.setChart(spec, Formatter(Language::English, std::make_shared<LabelTable>()));
    if (rows.isEmpty()) {
        rows.resize(model.rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    return totalLines(model, rows, [addsUp](const QString &) { return addsUp; });
}

} // namespace

/// A total states what it adds, and there is none where a sum means nothing.
class tst_ChartTotals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatItAdds();
    void addsTheRowsShown();
    void withoutSum_data();
    void withoutSum();
    void partsAddUp();
    void monthsAreMonths();
};

void tst_ChartTotals::saysWhatItAdds()
{
    const QStringList lines = totals(exports());
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().contains(u"3"_s), qPrintable(lines.first())); // years with a figure, not four
    QVERIFY2(lines.first().contains(u"Exports"_s), qPrintable(lines.first()));
    QVERIFY2(lines.first().contains(u": 7"_s), qPrintable(lines.first()));
}

void tst_ChartTotals::addsTheRowsShown()
{
    const QStringList lines = totals(exports(), true, {0, 3});
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().contains(u": 5"_s), qPrintable(lines.first()));
    QVERIFY(totals(exports(), true, {0}).isEmpty()); // one figure is no sum
}

void tst_ChartTotals::withoutSum_data()
{
    QTest::addColumn<ChartSpec>("spec");
    QTest::addColumn<bool>("addsUp");
    QTest::newRow("stock") << exports() << false;
    ChartSpec spec = exports();
    spec.unit = u"percent"_s;
    QTest::newRow("rate") << spec << true;
    spec = exports();
    spec.series[0].points[1].status = FigureStatus::Estimate;
    QTest::newRow("mixed statuses") << spec << true;
    spec = exports();
    spec.series[0].points[1].bound = Bound::AtLeast;
    QTest::newRow("bound") << spec << true;
    spec = exports();
    spec.series[0].points[1].forecast = ForecastRange{};
    QTest::newRow("forecast") << spec << true;
    spec = exports();
    spec.series[0].steps = {Text::verbatim(u"moving average"_s)};
    QTest::newRow("computed") << spec << true;
    spec = exports();
    spec.frequency = Frequency::Span;
    QTest::newRow("spans overlap") << spec << true;
    spec = exports();
    spec.series[0].points[1].period = Period::halfYear(2022, 1);
    QTest::newRow("half-year among years") << spec << true;
}

void tst_ChartTotals::withoutSum()
{
    QFETCH(ChartSpec, spec);
    QFETCH(bool, addsUp);
    QCOMPARE(totals(spec, addsUp), QStringList());
}

void tst_ChartTotals::partsAddUp()
{
    ChartSpec spec;
    spec.unit = u"tonne"_s;
    spec.plot = PlotKind::Donut;
    for (const double value : {1.0, 2.0}) {
        ChartItem item;
        item.name = Text::verbatim(u"part"_s);
        item.value = value;
        spec.items.append(item);
    }
    QCOMPARE(totals(spec).size(), 1);
    QVERIFY(totals(spec).first().contains(u": 3"_s));
    spec.plot = PlotKind::Ranking;
    QVERIFY(totals(spec).isEmpty());
}

void tst_ChartTotals::monthsAreMonths()
{
    ChartSpec spec = exports();
    spec.frequency = Frequency::Month;
    for (int i = 0; i < 4; ++i)
        spec.series[0].points[i].period = Period::month(2024, i + 1);
    QVERIFY(totals(spec).first().contains(u"month"_s));
}

QTEST_GUILESS_MAIN(tst_ChartTotals)
#include "tst_charttotals.moc"
