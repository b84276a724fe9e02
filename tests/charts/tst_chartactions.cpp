#include "charts/chartscale.h"
#include "charts/chartview.h"
#include "charts/chartzoom.h"
#include "sampleplots.h"

#include <QAccessible>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace corridor;
using namespace corridor::test;

// What can be done on a chart beside following a mark: zoom, focus, linked days, parts.
class tst_ChartActions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wheelZoomsAboutThePointer();
    void wheelOutOfNothingIsThePages();
    void dragZoomsToWhatItCovers();
    void shiftDragPans();
    void doubleClickShowsAll();
    void keysZoom();
    void zoomStaysInTheRange();
    void zoomHidesWhatIsOutside();
    void tabWalksTheSeriesAndLeaves();
    void lettersAskForTabs();
    void lifeIsAskedOfTheMark();
    void nameAsksForFocus();
    void hoverTellsTheDay();
    void crosshairIsDrawn();
    void hoverIsSortedWithATotal();
    void partsAreWalkedInSpace();
    void partsAreClicked_data();
    void partsAreClicked();
    void assistiveTechnologySeesMarks();

private:
    static void show(ChartView &view, const ChartSpec &spec = tradeChart(), const QSize &size = {900, 460})
    {
        view.setChart(spec, style());
        view.resize(size);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setFocus();
    }
    static void wheel(ChartView &view, const QPointF &at, int delta)
    {
        QWheelEvent event(at, view.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(&view, &event);
    }
    static QPoint inPlot(ChartView &view, double share, double up = 0.02)
    {
        const QRectF plot = view.chartLayout().plot;
        return QPointF(plot.left() + share * plot.width(), plot.top() + up * plot.height()).toPoint();
    }
    static void drag(ChartView &view, const QPoint &from, const QPoint &to, Qt::KeyboardModifiers with = {})
    {
        QTest::mousePress(&view, Qt::LeftButton, with, from);
        QMouseEvent move(QEvent::MouseMove, to, view.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, with);
        QCoreApplication::sendEvent(&view, &move);
        QTest::mouseRelease(&view, Qt::LeftButton, with, to);
    }
    static Period zoomOf(const QSignalSpy &spy)
    {
        return Period::parse(spy.constLast().at(0).toString()).value_or(Period());
    }
};

void tst_ChartActions::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints).*"_s));
}

void tst_ChartActions::wheelZoomsAboutThePointer()
{
    ChartView view;
    show(view);
    QSignalSpy zoomed(&view, &ChartView::zoomRequested);
    wheel(view, inPlot(view, 0.99), 120);
    QCOMPARE(zoomed.size(), 1);
    QCOMPARE(zoomOf(zoomed).last(), QDate(2025, 12, 31));
    QVERIFY(zoomOf(zoomed).first().year() > 2013);
    QCOMPARE(view.spec().zoom, zoomOf(zoomed)); // shown at once
    wheel(view, inPlot(view, 0.5), -120);
    wheel(view, inPlot(view, 0.5), -120);
    QVERIFY(!view.spec().zoom.has_value());
    QCOMPARE(zoomed.constLast().at(0).toString(), QString());
}

void tst_ChartActions::wheelOutOfNothingIsThePages()
{
    ChartView view;
    show(view);
    QSignalSpy zoomed(&view, &ChartView::zoomRequested);
    wheel(view, inPlot(view, 0.5), -120); // nothing to zoom out of: the page scrolls
    wheel(view, QPointF(10, 10), 120);
    QVERIFY(zoomed.isEmpty());
}

void tst_ChartActions::dragZoomsToWhatItCovers()
{
    ChartView view;
    show(view);
    QSignalSpy zoomed(&view, &ChartView::zoomRequested);
    QSignalSpy activated(&view, &ChartView::markActivated);
    drag(view, inPlot(view, 4.5 / 13.0), inPlot(view, 8.5 / 13.0));
    QCOMPARE(zoomed.size(), 1);
    QCOMPARE(zoomOf(zoomed), Period::span(QDate(2017, 1, 1), QDate(2021, 12, 31)));
    QVERIFY(activated.isEmpty());
}

void tst_ChartActions::shiftDragPans()
{
    ChartView view;
    ChartSpec spec = tradeChart();
    spec.zoom = Period::span(QDate(2017, 1, 1), QDate(2021, 12, 31));
    show(view, spec);
    QSignalSpy zoomed(&view, &ChartView::zoomRequested);
    drag(view, inPlot(view, 0.2), inPlot(view, 0.6), Qt::ShiftModifier); // two of five years to the right
    QCOMPARE(zoomed.size(), 1);
    QCOMPARE(zoomOf(zoomed), Period::span(QDate(2015, 1, 1), QDate(2019, 12, 31)));
}

void tst_ChartActions::doubleClickShowsAll()
{
    ChartView view;
    ChartSpec spec = tradeChart();
    spec.zoom = Period::span(QDate(2017, 1, 1), QDate(2021, 12, 31));
    show(view, spec);
    QSignalSpy zoomed(&view, &ChartView::zoomRequested);
    QTest::mouseDClick(&view, Qt::LeftButton, {}, inPlot(view, 0.5));
    QCOMPARE(zoomed.size(), 1);
    QVERIFY(!view.spec().zoom.has_value());
}

void tst_ChartActions::keysZoom()
{
    ChartView view;
    show(view);
    QSignalSpy zoomed(&view, &ChartView::zoomRequested);
    view.setCurrentMark(0);
    const QString read = view.describe(view.chartLayout().marks.at(view.currentMark()));
    QTest::keyClick(&view, Qt::Key_Plus);
    QCOMPARE(zoomOf(zoomed).first(), QDate(2013, 1, 1)); // about the mark
    QVERIFY(zoomOf(zoomed).last().year() < 2025);
    QVERIFY(view.currentMark() >= 0);
    QCOMPARE(view.describe(view.chartLayout().marks.at(view.currentMark())), read);
    QTest::keyClick(&view, Qt::Key_1);
    QVERIFY(!view.spec().zoom.has_value());
    QTest::keyClick(&view, Qt::Key_Minus);
    QVERIFY(!view.spec().zoom.has_value());
}

void tst_ChartActions::zoomStaysInTheRange()
{
    ChartSpec spec = monthlyChart();
    for (int i = 0; i < 30; ++i)
        spec.zoom = ChartZoom(spec).zoomed(0.5, 0.0);
    QCOMPARE(TimeAxis(spec).count(), 3);
    QCOMPARE(spec.zoom->first(), QDate(2019, 1, 1));
    spec.zoom = ChartZoom(spec).panned(1000.0);
    QCOMPARE(spec.zoom->last(), QDate(2025, 9, 30));
    spec.zoom = ChartZoom(spec).brushed(-1.0, 5.0);
    QCOMPARE(TimeAxis(spec).count(), 3);
    ChartSpec few = tradeChart();
    few.first = Period::year(2024);
    QVERIFY(!ChartZoom(few).isPossible());
    QVERIFY(!ChartZoom(donutChart()).isPossible());
}

void tst_ChartActions::zoomHidesWhatIsOutside()
{
    for (ChartSpec spec : {tradeChart(), areaChart(), ribbonChart(), forecastChart(), logChart()}) {
        spec.zoom = Period::span(QDate(2017, 1, 1), QDate(2021, 12, 31));
        ChartLayout layout;
        painted(spec, {800, 440}, style(), 1.0, &layout);
        QVERIFY(!layout.marks.isEmpty());
        for (const HitMark &mark : layout.marks) {
            const Period period = spec.series.at(mark.series).points.at(mark.point).period;
            QVERIFY2(spec.zoom->contains(period.first()), qPrintable(spec.id + period.toString()));
            QVERIFY(layout.plot.adjusted(-10, -10, 10, 10).contains(mark.rect));
        }
    }
}

void tst_ChartActions::tabWalksTheSeriesAndLeaves()
{
    QWidget window;
    auto *view = new ChartView(&window);
    auto *after = new ChartView(&window);
    after->setGeometry(0, 470, 900, 200);
    view->setGeometry(0, 0, 900, 460);
    view->setChart(tradeChart(), style());
    after->setChart(tradeChart(), style());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    view->setFocus();
    view->setCurrentMark(0);
    const auto series = [&] { return view->chartLayout().marks.at(view->currentMark()).series; };
    QCOMPARE(series(), 0);
    QTest::keyClick(view, Qt::Key_Tab);
    QCOMPARE(series(), 1);
    QTest::keyClick(view, Qt::Key_Tab);
    QCOMPARE(series(), 2);
    QTest::keyClick(view, Qt::Key_Backtab);
    QCOMPARE(series(), 1);
    QTest::keyClick(view, Qt::Key_Tab);
    QVERIFY(view->hasFocus());
    QTest::keyClick(view, Qt::Key_Tab);
    QVERIFY(after->hasFocus());
}

void tst_ChartActions::lettersAskForTabs()
{
    ChartView view;
    show(view);
    QSignalSpy table(&view, &ChartView::tableRequested);
    QSignalSpy sources(&view, &ChartView::sourcesRequested);
    QTest::keyClick(&view, Qt::Key_T);
    QTest::keyClick(&view, Qt::Key_S);
    QCOMPARE(table.size(), 1);
    QCOMPARE(sources.size(), 1);
}

void tst_ChartActions::lifeIsAskedOfTheMark()
{
    ChartView view;
    show(view);
    QSignalSpy life(&view, &ChartView::lifeRequested);
    QTest::keyClick(&view, Qt::Key_F4);
    QVERIFY(life.isEmpty());
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_F4);
    QCOMPARE(life.size(), 1);
    QCOMPARE(life.at(0).at(1).toInt(), 0);
}

void tst_ChartActions::nameAsksForFocus()
{
    for (const int width : {900, 420}) { // names beside the marks, and above them
        ChartView view;
        show(view, tradeChart(), {width, 460});
        QSignalSpy focus(&view, &ChartView::focusRequested);
        const QList<ChartLayout::NameHit> names = view.chartLayout().names;
        QCOMPARE(names.size(), 3);
        QTest::mouseClick(&view, Qt::LeftButton, {}, names.at(0).rect.center().toPoint());
        QCOMPARE(focus.size(), 1);
        QCOMPARE(focus.at(0).at(0).toString(), view.spec().series.at(names.at(0).series).id);
        ChartSpec focused = tradeChart();
        for (int s = 0; s < 3; ++s)
            focused.series[s].faint = s != names.at(0).series;
        view.setChart(focused, style());
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.chartLayout().names.at(0).rect.center().toPoint());
        QCOMPARE(focus.constLast().at(0).toString(), QString());
    }
}

void tst_ChartActions::hoverTellsTheDay()
{
    ChartView view;
    show(view);
    QSignalSpy day(&view, &ChartView::hoveredDay);
    QTest::mouseMove(&view, view.chartLayout().marks.constFirst().rect.center().toPoint());
    QTRY_COMPARE(day.size(), 1);
    QCOMPARE(day.at(0).at(0).toDate(), Period::year(2013).middle());
    QTest::mouseMove(&view, QPoint(3, 3));
    QTRY_COMPARE(day.size(), 2);
    QVERIFY(!day.at(1).at(0).toDate().isValid());
}

void tst_ChartActions::crosshairIsDrawn()
{
    ChartView view;
    show(view);
    const QImage before = view.grab().toImage();
    view.setCrosshair(QDate(2019, 7, 2));
    const QImage with = view.grab().toImage();
    QVERIFY(with != before);
    view.setCrosshair(QDate(1990, 1, 1)); // not on this axis
    QCOMPARE(view.grab().toImage(), before);
    view.setCrosshair({});
    QCOMPARE(view.grab().toImage(), before);
}

void tst_ChartActions::hoverIsSortedWithATotal()
{
    ChartView view;
    show(view);
    const QStringList lines = view.describe({QRectF(), 0, 9}).split(u'\n');
    QVERIFY(lines.at(1).startsWith(u"KZ → Türkiye: "_s));
    QVERIFY(lines.at(2).startsWith(u"Türkiye reports: "_s));
    QVERIFY(lines.at(3).startsWith(u"Türkiye → KZ: "_s));
    QVERIFY2(lines.at(4).startsWith(u"Total: $5.62"_s), qPrintable(lines.at(4)));
    // A stack with a part missing has no total.
    ChartSpec gap = tradeChart();
    gap.series[0].points[9].value = std::nullopt;
    view.setChart(gap, style());
    QVERIFY(!view.describe({QRectF(), 1, 9}).contains(u"Total"_s));
}

void tst_ChartActions::partsAreWalkedInSpace()
{
    ChartView view;
    show(view, treemapChart());
    QSignalSpy activated(&view, &ChartView::itemActivated);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.constLast().at(0).toString(), u"Mineral products"_s);
    const auto current = [&] { return view.chartLayout().marks.at(view.currentMark()).rect; };
    const QRectF first = current();
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(current().center().x() > first.center().x());
    const QRectF second = current();
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(current().center().y() > second.top());
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(current(), first);
}

void tst_ChartActions::partsAreClicked_data()
{
    QTest::addColumn<ChartSpec>("spec");
    for (const ChartSpec &spec : {treemapChart(), donutChart(), rankingChart(), waterfallChart()})
        QTest::newRow(qPrintable(spec.id)) << spec;
}

void tst_ChartActions::partsAreClicked()
{
    QFETCH(ChartSpec, spec);
    ChartView view;
    show(view, spec);
    QSignalSpy activated(&view, &ChartView::itemActivated);
    QSignalSpy points(&view, &ChartView::markActivated);
    for (const HitMark &mark : view.chartLayout().marks) {
        QPointF at = mark.rect.center();
        QList<QPointF> inside; // a slice is not where its middle is
        for (double x = 0.0; x < 1.0 && !mark.shape.isEmpty(); x += 0.01) {
            const QPointF candidate(mark.rect.left() + x * mark.rect.width(), mark.rect.center().y());
            if (mark.shape.containsPoint(candidate, Qt::OddEvenFill))
                inside.append(candidate);
        }
        if (!inside.isEmpty())
            at = inside.at(inside.size() / 2);
        const qsizetype before = activated.size();
        QTest::mouseClick(&view, Qt::LeftButton, {}, at.toPoint());
        if (mark.point == HitMark::kRest)
            QCOMPARE(activated.size(), before + 1); // all of them are opened together
        else
            QCOMPARE(activated.constLast().at(0).toString(), spec.items.at(mark.point).id);
        QVERIFY(!view.describe(mark).isEmpty());
    }
    QVERIFY(points.isEmpty());
}

void tst_ChartActions::assistiveTechnologySeesMarks()
{
    ChartView view;
    show(view);
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(chart);
    QCOMPARE(chart->role(), QAccessible::Chart);
    QCOMPARE(chart->childCount(), view.chartLayout().marks.size());
    QAccessibleInterface *mark = chart->child(4);
    QVERIFY(mark && mark->isValid());
    QCOMPARE(mark->parent(), chart);
    QCOMPARE(chart->indexOfChild(mark), 4);
    QCOMPARE(mark->text(QAccessible::Name), view.describe(view.chartLayout().marks.at(4)));
    QVERIFY(!mark->rect().isEmpty());
    QVERIFY(!mark->state().focused);
    view.setCurrentMark(4);
    QCOMPARE(chart->focusChild(), view.hasFocus() ? mark : nullptr);
    QVERIFY(!chart->child(100000));
    // Fewer marks: those that are gone say so.
    ChartSpec few = tradeChart();
    for (ChartSeries &one : few.series)
        one.points.resize(1);
    view.setChart(few, style());
    QVERIFY(!mark->isValid());
}

QTEST_MAIN(tst_ChartActions)
#include "tst_chartactions.moc"
