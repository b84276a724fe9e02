#include "charts/chartgrid.h"
#include "charts/chartscale.h"
#include "charts/chartview.h"
#include "sampleplots.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace corridor;
using namespace corridor::test;

class tst_ChartGrid : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints).*"_s));
    }
    void gridSharesAnAxis();
    void gridUsesItsWidth();
};

void tst_ChartGrid::gridSharesAnAxis()
{
    ChartSpec small = tradeChart();
    small.axisGroup = u"all"_s;
    ChartSpec large = small;
    for (ChartSeries &one : large.series) {
        for (ChartPoint &each : one.points)
            each.value = each.value ? std::optional(*each.value * 10.0) : std::nullopt;
    }
    const auto ranges = sharedRanges({small, large});
    QCOMPARE(ranges.size(), 1);
    const auto tallest = [](const ChartSpec &spec, const ChartStyle &used) {
        ChartLayout layout;
        painted(spec, {900, 700}, used, 1.0, &layout);
        qreal height = 0.0;
        for (const HitMark &mark : layout.marks)
            height = std::max(height, mark.rect.height());
        return height;
    };
    ChartStyle shared = style();
    shared.valueRange = ranges.value(u"all"_s);
    QVERIFY(std::abs(tallest(large, shared) / tallest(small, shared) - 10.0) < 0.5);
    QVERIFY(std::abs(tallest(large, style()) / tallest(small, style()) - 1.0) < 0.3);

    ChartGrid grid;
    grid.resize(900, 300);
    grid.show();
    grid.setCharts({small, large}, style());
    QCOMPARE(grid.views().size(), 2);
    const QImage onOneAxis = grid.views().at(0)->grab().toImage();
    small.axisGroup.clear();
    grid.setCharts({small, large}, style());
    QVERIFY(grid.views().at(0)->grab().toImage() != onOneAxis);
}

void tst_ChartGrid::gridUsesItsWidth()
{
    ChartGrid grid;
    grid.setCharts(QList<ChartSpec>(7, tradeChart()), style());
    QVERIFY(grid.heightForWidth(1300) < grid.heightForWidth(700));
    QVERIFY(grid.heightForWidth(700) < grid.heightForWidth(320));
    grid.resize(1300, grid.heightForWidth(1300));
    grid.show();
    for (ChartView *view : grid.views()) {
        QVERIFY(grid.rect().contains(view->geometry()));
        for (ChartView *other : grid.views())
            QVERIFY(other == view || !other->geometry().intersects(view->geometry()));
    }
    QSignalSpy activated(&grid, &ChartGrid::markActivated);
    grid.views().at(3)->setCurrentMark(0);
    QTest::keyClick(grid.views().at(3), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).toInt(), 3);
    grid.setCharts({tradeChart()}, style());
    QCOMPARE(grid.views().size(), 1);
}

QTEST_MAIN(tst_ChartGrid)
#include "tst_chartgrid.moc"
