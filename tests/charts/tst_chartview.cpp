#include "charts/chartview.h"
#include "samplechart.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace corridor;
using namespace corridor::test;

class tst_ChartView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void clickActivatesTheMark_data();
    void clickActivatesTheMark();
    void clickOnNothingActivatesNothing();
    void slidOffPressActivatesNothing();
    void clickActivatesTheEvent();
    void keysWalkAndActivate();
    void escapeClears();
    void descriptionNamesAllSeries();
    void descriptionIsPlainText();
    void keyboardIsAnnounced();
    void hoverDrawsATip();
    void tipStaysInside_data();
    void tipStaysInside();
    void newChartKeepsTheFigure();
    void withoutChartNothingHappens();

private:
    static const HitMark &find(ChartView &view, int series, int point)
    {
        for (const HitMark &mark : view.chartLayout().marks) {
            if (mark.series == series && mark.point == point)
                return mark;
        }
        qFatal("no such mark");
    }
    static void show(ChartView &view, const QSize &size = {900, 460})
    {
        view.setChart(tradeChart(), style());
        view.resize(size);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }
};

void tst_ChartView::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints).*"_s));
}

void tst_ChartView::clickActivatesTheMark_data()
{
    QTest::addColumn<int>("series");
    QTest::addColumn<int>("point");
    QTest::newRow("lower bar") << 0 << 9;
    QTest::newRow("upper bar") << 1 << 12;
    QTest::newRow("tick over a bar") << 2 << 1;
}

void tst_ChartView::clickActivatesTheMark()
{
    QFETCH(int, series);
    QFETCH(int, point);
    ChartView view;
    show(view);
    QSignalSpy activated(&view, &ChartView::markActivated);
    const QRectF rect = find(view, series, point).rect;
    QTest::mouseClick(&view, Qt::LeftButton, {}, (rect.topLeft() + QPointF(rect.width() / 2, 4)).toPoint());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).toInt(), series);
    QCOMPARE(activated.at(0).at(1).toInt(), point);
}

void tst_ChartView::clickOnNothingActivatesNothing()
{
    ChartView view;
    show(view);
    QSignalSpy activated(&view, &ChartView::markActivated);
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(20, 20));
    QTest::mouseClick(&view, Qt::RightButton, {}, find(view, 0, 9).rect.center().toPoint());
    QVERIFY(activated.isEmpty());
}

void tst_ChartView::slidOffPressActivatesNothing()
{
    ChartView view;
    show(view);
    QSignalSpy activated(&view, &ChartView::markActivated);
    QTest::mousePress(&view, Qt::LeftButton, {}, find(view, 0, 9).rect.center().toPoint());
    QTest::mouseRelease(&view, Qt::LeftButton, {}, find(view, 0, 2).rect.center().toPoint());
    QVERIFY(activated.isEmpty());
}

void tst_ChartView::clickActivatesTheEvent()
{
    ChartView view;
    show(view);
    QSignalSpy activated(&view, &ChartView::eventActivated);
    for (const auto &hit : view.chartLayout().events)
        QTest::mouseClick(&view, Qt::LeftButton, {}, hit.rect.center().toPoint());
    QCOMPARE(activated.size(), view.chartLayout().events.size());
    QCOMPARE(activated.at(0).at(0).toString(), view.chartLayout().events.at(0).event);
}

void tst_ChartView::keysWalkAndActivate()
{
    ChartView view;
    show(view);
    QSignalSpy activated(&view, &ChartView::markActivated);
    const auto current = [&] {
        QTest::keyClick(&view, Qt::Key_Return);
        const auto last = activated.constLast();
        return std::pair(last.at(0).toInt(), last.at(1).toInt());
    };
    QTest::keyClick(&view, Qt::Key_Return); // nothing is current yet
    QVERIFY(activated.isEmpty());
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(current(), std::pair(0, 0));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(current(), std::pair(0, 1));
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(current(), std::pair(1, 1));
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(current(), std::pair(1, 4)); // the gap is stepped over
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(current(), std::pair(0, 4));
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(current(), std::pair(0, 2));
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(current(), std::pair(0, 0));
}

void tst_ChartView::escapeClears()
{
    ChartView view;
    show(view);
    QSignalSpy activated(&view, &ChartView::markActivated);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Escape);
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(activated.isEmpty());
}

void tst_ChartView::descriptionNamesAllSeries()
{
    ChartView view;
    ChartSpec spec = tradeChart();
    spec.series[1].points[9].rivals = Text::verbatim(u"WITS says $4.6 bn"_s);
    view.setChart(spec, style());
    view.resize(900, 460);
    const QString text = view.describe(find(view, 1, 9));
    QVERIFY(text.startsWith(u"2022\n"_s));
    for (const QString &part : {u"Türkiye → KZ: "_s, u"KZ → Türkiye: "_s, u"Türkiye reports: "_s,
                                u"WITS says $4.6 bn"_s, u"Source: Bureau of National Statistics"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY(!text.contains(u"provisional"_s));
    QVERIFY(view.describe(find(view, 1, 12)).contains(u"provisional"_s));
}

void tst_ChartView::descriptionIsPlainText()
{
    ChartView view;
    ChartSpec spec = tradeChart();
    spec.series[0].name = Text::verbatim(u"<img src=x>"_s);
    view.setChart(spec, style());
    view.resize(900, 460);
    QVERIFY(view.describe(find(view, 0, 0)).contains(u"<img src=x>: "_s));
    QVERIFY(view.toolTip().isEmpty()); // the tip is drawn by us, as plain text
}

void tst_ChartView::keyboardIsAnnounced()
{
    ChartView view;
    show(view);
    QCOMPARE(view.accessibleName(), u"Kazakhstan sold Türkiye 83 % more in 2025 than in 2020"_s);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.accessibleDescription(), view.describe(find(view, 0, 0)));
}

void tst_ChartView::hoverDrawsATip()
{
    ChartView view;
    show(view);
    const QImage before = view.grab().toImage();
    QTest::mouseMove(&view, find(view, 1, 9).rect.center().toPoint());
    QTRY_VERIFY(view.grab().toImage() != before);
    QTest::mouseMove(&view, QPoint(3, 3));
    QTRY_COMPARE(view.grab().toImage(), before);
}

void tst_ChartView::tipStaysInside_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("narrow") << QSize(330, 420);
    QTest::newRow("wide") << QSize(1400, 500);
    QTest::newRow("low") << QSize(800, 300);
}

// Nothing of a tip can be outside the widget, so what is checked is that the tip's own border shows on every side.
void tst_ChartView::tipStaysInside()
{
    QFETCH(QSize, size);
    ChartView view;
    show(view, size);
    const QImage before = view.grab().toImage();
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_End}) {
        QTest::keyClick(&view, key);
        const QImage after = view.grab().toImage();
        QVERIFY(after != before);
        // The outermost pixels belong to the focus ring only: the tip keeps off them.
        for (int x = 6; x < after.width() - 6; ++x)
            QCOMPARE(after.pixel(x, 3), before.pixel(x, 3));
        for (int y = 6; y < after.height() - 6; ++y)
            QCOMPARE(after.pixel(after.width() - 4, y), before.pixel(before.width() - 4, y));
    }
}

void tst_ChartView::newChartKeepsTheFigure()
{
    ChartView view;
    show(view);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    ChartSpec later = tradeChart();
    later.series.swapItemsAt(0, 1);
    view.setChart(later, style(Language::Turkish));
    QSignalSpy activated(&view, &ChartView::markActivated);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).toInt(), 1);
    QCOMPARE(activated.at(0).at(1).toInt(), 1);
}

void tst_ChartView::withoutChartNothingHappens()
{
    ChartView view;
    view.resize(300, 200);
    view.grab();
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::mouseClick(&view, Qt::LeftButton);
    QVERIFY(view.chartLayout().marks.isEmpty());
    QVERIFY(view.describe({}).isEmpty());
}

QTEST_MAIN(tst_ChartView)
#include "tst_chartview.moc"
