#include "charts/plots/squarified.h"
#include "sampleplots.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace corridor;
using namespace corridor::test;

class tst_Plots : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void textNeverMeetsNorLeaves_data();
    void textNeverMeetsNorLeaves();
    void everyItemHasItsMark_data();
    void everyItemHasItsMark();
    void squarifiedKeepsAreas();
    void squarifiedIsNearSquares();
    void treemapAreaIsTheShare();
    void treemapKeepsItsPlaces();
    void donutHasAtMostSevenAndTheRest();
    void barLengthIsTheValue();
    void fewRowsFitAsTheyAre();
    void waterfallKeepsItsEnds();
    void stepsJoinLevels();
    void percentFillsThePlot();
    void zeroIsNotMissing_data();
    void zeroIsNotMissing();
    void areaBreaksAtAGap();
    void ribbonNeedsBothSides();
    void faintSeriesFades();
    void statusShowsInGrey_data();
    void statusShowsInGrey();

private:
    static ChartLayout layoutOf(const ChartSpec &spec, const QSize &size = {900, 480})
    {
        ChartLayout layout;
        painted(spec, size, style(), 1.0, &layout);
        return layout;
    }
    static QRectF rectOf(const ChartLayout &layout, int item)
    {
        for (const HitMark &mark : layout.marks) {
            if (mark.isItem() && mark.point == item)
                return mark.rect;
        }
        return {};
    }
};

void tst_Plots::initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

void tst_Plots::textNeverMeetsNorLeaves_data()
{
    QTest::addColumn<ChartSpec>("spec");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Language>("language");
    for (const ChartSpec &spec : allPlots()) {
        for (const QSize &size : {QSize(330, 300), QSize(360, 460), QSize(500, 400), QSize(640, 460), QSize(900, 300),
                                  QSize(1000, 460), QSize(1600, 700), QSize(2400, 460)}) {
            for (const Language language : kLanguages)
                QTest::addRow("%s %dx%d %s", qPrintable(spec.id), size.width(), size.height(),
                              qPrintable(languageCode(language)))
                    << spec << size << language;
        }
    }
}

void tst_Plots::textNeverMeetsNorLeaves()
{
    QFETCH(ChartSpec, spec);
    QFETCH(QSize, size);
    QFETCH(Language, language);
    ChartLayout layout;
    painted(spec, size, style(language), 1.0, &layout);
    QVERIFY(layout.textRects.size() > 3);
    const QRectF bounds = QRectF(QPointF(), QSizeF(size)).adjusted(15, 15, -15, -15);
    const auto say = [](const QRectF &rect) {
        return qPrintable(u"%1,%2 %3x%4"_s.arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height()));
    };
    for (qsizetype i = 0; i < layout.textRects.size(); ++i) {
        const QRectF &text = layout.textRects.at(i);
        QVERIFY2(bounds.contains(text), say(text));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY2(!text.intersects(layout.textRects.at(j)), say(text));
    }
}

void tst_Plots::everyItemHasItsMark_data()
{
    QTest::addColumn<ChartSpec>("spec");
    QTest::addColumn<bool>("all");
    QTest::newRow("treemap") << treemapChart() << false;
    QTest::newRow("donut") << donutChart() << false;
    QTest::newRow("ranking") << rankingChart() << true;
    QTest::newRow("waterfall") << waterfallChart() << true;
}

// Each item is a mark of its own, or is in the rest, or can have no area.
void tst_Plots::everyItemHasItsMark()
{
    QFETCH(ChartSpec, spec);
    QFETCH(bool, all);
    const ChartLayout layout = layoutOf(spec);
    int rests = 0;
    for (const HitMark &mark : layout.marks) {
        QVERIFY(mark.isItem());
        QVERIFY(layout.plot.adjusted(-900, -1, 900, 1).contains(mark.rect));
        rests += mark.point == HitMark::kRest ? 1 : 0;
    }
    QCOMPARE(rests, layout.rest.isEmpty() ? 0 : 1);
    for (int i = 0; i < static_cast<int>(spec.items.size()); ++i) {
        const bool drawn = all || spec.items.at(i).value.value_or(0.0) > 0.0;
        const bool own = !rectOf(layout, i).isEmpty();
        QCOMPARE(own || layout.rest.contains(i), drawn);
        QVERIFY(!(own && layout.rest.contains(i)));
    }
}

void tst_Plots::squarifiedKeepsAreas()
{
    const QList<double> values{6, 6, 4, 3, 2, 2, 1};
    const QRectF room(10, 20, 600, 400);
    const QList<QRectF> places = squarified(values, room);
    QCOMPARE(places.size(), values.size());
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QRectF &place = places.at(i);
        QVERIFY(std::abs(place.width() * place.height() - values.at(i) / 24.0 * 240000.0) < 1e-6);
        QVERIFY(room.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(place));
        for (qsizetype j = 0; j < i; ++j) {
            const QRectF both = place & places.at(j);
            QVERIFY(both.width() * both.height() < 1e-6);
        }
    }
}

// The example of the paper: 6 6 4 3 2 2 1 in a room of 6 by 4. Its first column holds both sixes, 3 wide and 2 high.
void tst_Plots::squarifiedIsNearSquares()
{
    const QList<QRectF> places = squarified({6, 6, 4, 3, 2, 2, 1}, QRectF(0, 0, 6, 4));
    QCOMPARE(places.at(0), QRectF(0, 0, 3, 2));
    QCOMPARE(places.at(1), QRectF(0, 2, 3, 2));
    QVERIFY(std::abs(places.at(2).height() - 7.0 / 3.0) < 1e-9 || std::abs(places.at(2).width() - 12.0 / 7.0) < 1e-9);
    QVERIFY(squarified({}, QRectF(0, 0, 6, 4)).isEmpty());
    QCOMPARE(squarified({1.0}, QRectF()).size(), 1);
}

void tst_Plots::treemapAreaIsTheShare()
{
    const ChartSpec spec = treemapChart();
    const ChartLayout layout = layoutOf(spec);
    const auto area = [&](int item) {
        const QRectF rect = rectOf(layout, item).adjusted(-1, -1, 1, 1); // with the gap
        return rect.width() * rect.height();
    };
    QVERIFY(std::abs(area(0) / area(1) - 2.1 / 1.4) < 0.01);
    QVERIFY(std::abs(area(0) / area(4) - 2.1 / 0.19) < 0.1);
}

void tst_Plots::treemapKeepsItsPlaces()
{
    ChartSpec spec = treemapChart();
    const QRectF before = rectOf(layoutOf(spec), 0);
    std::reverse(spec.items.begin() + 9, spec.items.end());
    QCOMPARE(rectOf(layoutOf(spec), 0), before);
}

void tst_Plots::donutHasAtMostSevenAndTheRest()
{
    const ChartLayout layout = layoutOf(donutChart());
    QCOMPARE(layout.marks.size(), 8);
    QCOMPARE(layout.rest.size(), 6);
    for (const HitMark &mark : layout.marks)
        QVERIFY(!mark.shape.isEmpty());
    ChartSpec few = donutChart();
    few.items = few.items.first(5);
    QVERIFY(layoutOf(few).rest.isEmpty());
}

// The bar is read off the picture: its colour runs from zero for as long as its value is.
void tst_Plots::barLengthIsTheValue()
{
    ChartSpec spec = itemChart(PlotKind::Ranking, u"bars"_s);
    spec.items = {item(u"A"_s, 4.0e9), item(u"B"_s, 1.0e9)};
    ChartLayout layout;
    const QImage image = painted(spec, {900, 300}, style(), 1.0, &layout);
    const auto length = [&](int row) {
        const QColor color = style().colorOf([] {
            ChartSeries series;
            series.color = ColorRole::ofAccent(0);
            return series;
        }());
        const int y = static_cast<int>(rectOf(layout, row).center().y());
        int count = 0;
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
        return count;
    };
    QVERIFY(length(0) > 300);
    QVERIFY(std::abs(length(0) - 4 * length(1)) <= 5);
}

void tst_Plots::fewRowsFitAsTheyAre()
{
    ChartSpec spec = rankingChart();
    QVERIFY(!layoutOf(spec).rest.isEmpty());
    spec.items = spec.items.first(9);
    QVERIFY(layoutOf(spec).rest.isEmpty());
}

void tst_Plots::waterfallKeepsItsEnds()
{
    ChartSpec spec = waterfallChart();
    for (int i = 0; i < 40; ++i)
        spec.items.insert(3, item(u"Chapter %1"_s.arg(i), 1e6 * (i + 1)));
    const ChartLayout layout = layoutOf(spec);
    QVERIFY(!layout.rest.isEmpty());
    QVERIFY(!rectOf(layout, 0).isEmpty());
    QVERIFY(!rectOf(layout, static_cast<int>(spec.items.size()) - 1).isEmpty());
    // The largest steps have rows of their own.
    QVERIFY(!layout.rest.contains(1));
    QVERIFY(!layout.rest.contains(2));
}

void tst_Plots::stepsJoinLevels()
{
    ChartSpec spec = ribbonChart();
    spec.series = {spec.series.at(2)};
    spec.ribbons.clear();
    const QImage steps = painted(spec);
    spec.series[0].mark = Mark::Line;
    QVERIFY(steps != painted(spec));
    spec.series[0].mark = Mark::Step;
    ChartLayout layout;
    const QImage image = painted(spec, {800, 440}, style(), 1.0, &layout);
    // Left and right of the middle of a period, the line is as high as in it.
    const QRectF mark = layout.marks.at(4).rect;
    QVERIFY(image.pixelColor(mark.center().toPoint()) != style().theme.panel);
    for (const int dx : {-12, 12})
        QCOMPARE(image.pixelColor((mark.center() + QPointF(dx, 0)).toPoint()),
                 image.pixelColor(mark.center().toPoint()));
}

void tst_Plots::percentFillsThePlot()
{
    const ChartSpec spec = percentChart();
    const ChartLayout layout = layoutOf(spec);
    for (const HitMark &mark : layout.marks)
        QVERIFY(spec.series.at(mark.series).mark == Mark::Bar);
    qreal top = 1e9;
    qreal bottom = 0.0;
    for (const HitMark &mark : layout.marks) {
        if (spec.series.at(mark.series).points.at(mark.point).period != Period::year(2020))
            continue;
        top = std::min(top, mark.rect.top());
        bottom = std::max(bottom, mark.rect.bottom());
    }
    QVERIFY(std::abs(top - layout.plot.top()) < 1.0);
    QVERIFY(std::abs(bottom - layout.plot.bottom()) < 1.0);
}

void tst_Plots::zeroIsNotMissing_data()
{
    QTest::addColumn<ChartSpec>("spec");
    QTest::newRow("bars") << groupedChart();
    ChartSpec lines = groupedChart();
    lines.series[0].mark = Mark::Line;
    QTest::newRow("lines") << lines;
    ChartSpec areas = areaChart();
    QTest::newRow("areas") << areas;
}

void tst_Plots::zeroIsNotMissing()
{
    QFETCH(ChartSpec, spec);
    spec.series[0].points[5].value = 0.0;
    const QImage zero = painted(spec);
    spec.series[0].points[5].value = std::nullopt;
    QVERIFY(zero != painted(spec));
}

void tst_Plots::areaBreaksAtAGap()
{
    ChartSpec spec = areaChart();
    ChartLayout layout;
    const QImage image = painted(spec, {800, 440}, style(), 1.0, &layout);
    const auto markOf = [&](int series, int point) {
        for (const HitMark &mark : layout.marks) {
            if (mark.series == series && mark.point == point)
                return mark.rect;
        }
        return QRectF();
    };
    QVERIFY(markOf(0, 3).isNull());
    const QRectF before = markOf(0, 2);
    const QRectF after = markOf(0, 4);
    const QPoint between(((before.center() + after.center()) / 2.0).toPoint());
    for (const int dx : {-12, 12})
        QCOMPARE(image.pixelColor(between + QPoint(dx, 3)), style().theme.panel);
}

void tst_Plots::ribbonNeedsBothSides()
{
    ChartSpec spec = ribbonChart();
    const QImage with = painted(spec);
    spec.ribbons = {{u"exports"_s, u"nobody"_s}};
    const QImage without = painted(spec);
    QVERIFY(with != without);
    spec.ribbons.clear();
    QCOMPARE(painted(spec), without);
}

void tst_Plots::faintSeriesFades()
{
    for (ChartSpec spec : {tradeChart(), monthlyChart(), areaChart(), ribbonChart()}) {
        const QImage before = painted(spec);
        spec.series[0].faint = true;
        QVERIFY2(before != painted(spec), qPrintable(spec.id));
    }
}

void tst_Plots::statusShowsInGrey_data()
{
    QTest::addColumn<ChartSpec>("spec");
    for (const ChartSpec &spec : {treemapChart(), donutChart(), rankingChart(), waterfallChart()})
        QTest::newRow(qPrintable(spec.id)) << spec;
}

void tst_Plots::statusShowsInGrey()
{
    QFETCH(ChartSpec, spec);
    QList<QImage> pictures;
    for (const auto status : {FigureStatus::Official, FigureStatus::Provisional, FigureStatus::Estimate,
                              FigureStatus::Press, FigureStatus::Claim, FigureStatus::Analyst}) {
        spec.items[0].status = status;
        const QImage image = painted(spec).convertToFormat(QImage::Format_Grayscale8);
        QVERIFY(!pictures.contains(image));
        pictures.append(image);
    }
}

QTEST_MAIN(tst_Plots)
#include "tst_plots.moc"
