#include "charts/chartbody.h"
#include "samplechart.h"

#include <QBarSet>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QRegularExpression>
#include <QStackedBarSeries>
#include <QTest>

using namespace corridor;
using namespace corridor::test;

class tst_ChartBody : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void barsHaveNoNaN();
    void softFiguresAreAnotherSet();
    void barsStandWhereWeThink_data();
    void barsStandWhereWeThink();
    void linesBreakAtGapsAndSources();
    void longLinesAreThinned();
    void namesArePlain();
    void plainTextIsDrawnAsItIs();

private:
    struct Body {
        TimeAxis time;
        ValueAxis values;
        ChartBody body;
        explicit Body(const ChartSpec &spec) :
            time(spec), values(ValueAxis::of(spec, 5)),
            body(spec, style(), time, values, {600, 300}, QRectF(50, 10, 500, 260))
        {}
    };
    static QList<QStackedBarSeries *> bars(const ChartBody &body)
    {
        QList<QStackedBarSeries *> bars;
        for (QAbstractSeries *series : body.chart()->series()) {
            if (auto *stacked = qobject_cast<QStackedBarSeries *>(series))
                bars.append(stacked);
        }
        return bars;
    }
    static QList<QLineSeries *> lines(const ChartBody &body)
    {
        QList<QLineSeries *> lines;
        for (QAbstractSeries *series : body.chart()->series()) {
            auto *line = qobject_cast<QLineSeries *>(series);
            if (line && line->count() > 0)
                lines.append(line);
        }
        return lines;
    }
};

void tst_ChartBody::initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

void tst_ChartBody::barsHaveNoNaN()
{
    ChartSpec spec = tradeChart();
    spec.series[0].points[2].value = qQNaN();
    const Body drawn(spec);
    const auto series = bars(drawn.body);
    QCOMPARE(series.size(), 1);
    for (const QBarSet *set : series.constFirst()->barSets()) {
        QCOMPARE(set->count(), 13);
        for (int i = 0; i < set->count(); ++i)
            QVERIFY(std::isfinite(set->at(i)));
    }
}

void tst_ChartBody::softFiguresAreAnotherSet()
{
    const Body drawn(tradeChart());
    const auto sets = bars(drawn.body).constFirst()->barSets();
    QCOMPARE(sets.size(), 4);
    QVERIFY(sets.at(0)->at(11) > 0.0);
    QCOMPARE(sets.at(0)->at(12), 0.0);
    QVERIFY(sets.at(1)->at(12) > 0.0);
    QVERIFY(sets.at(0)->brush() != sets.at(1)->brush());
}

void tst_ChartBody::barsStandWhereWeThink_data()
{
    QTest::addColumn<int>("groups");
    QTest::newRow("one group") << 1;
    QTest::newRow("two groups") << 2;
    QTest::newRow("three groups") << 3;
}

// The marks, ticks and hits over the bars are ours: they must meet the bars that Qt Charts draws.
void tst_ChartBody::barsStandWhereWeThink()
{
    QFETCH(int, groups);
    ChartSpec spec;
    spec.first = Period::year(2020);
    spec.last = Period::year(2022);
    for (int group = 0; group < groups; ++group) {
        spec.series.append(series(QString::number(group), u"x"_s, Mark::Bar, group == 0 ? u"KAZ"_s : u"TUR"_s));
        spec.series.last().group = QString::number(group);
        spec.series.last().points = {point(Period::year(2020), 4.0 + group), point(Period::year(2022), -2.0)};
    }
    Body drawn(spec);
    QImage image(600, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawn.body.paint(painter, QRectF(0, 0, 600, 300));
    painter.end();
    const double share = barShare(drawn.time, groups, 500);
    for (const BarSegment &bar : stackedBars(spec, drawn.time)) {
        const QRectF rect = barRect(bar, groups, share, drawn.body.scale());
        const QColor color = style().theme.color(spec.series.at(bar.series).color, style().pair);
        QCOMPARE(image.pixelColor(rect.center().toPoint()), color);
        QCOMPARE(image.pixelColor((rect.topLeft() + QPointF(3, 3)).toPoint()), color);
        QCOMPARE(image.pixelColor((rect.bottomRight() - QPointF(3, 3)).toPoint()), color);
        QCOMPARE(image.pixelColor((rect.topLeft() + QPointF(-3, 3)).toPoint()), QColor(Qt::white));
        const qreal outside = bar.to > 0 ? rect.top() - 3 : rect.bottom() + 3;
        QCOMPARE(image.pixelColor(QPointF(rect.center().x(), outside).toPoint()), QColor(Qt::white));
    }
}

void tst_ChartBody::linesBreakAtGapsAndSources()
{
    const Body drawn(monthlyChart());
    const auto drawnLines = lines(drawn.body);
    // Imports: comtrade until month 30, then the bureau's with month 40 missing; exports: one run.
    QCOMPARE(drawnLines.size(), 4);
    QCOMPARE(drawnLines.at(0)->count(), 30);
    QCOMPARE(drawnLines.at(1)->count(), 10);
    QCOMPARE(drawnLines.at(2)->count(), 40);
    QCOMPARE(drawnLines.at(3)->count(), 81);
}

void tst_ChartBody::longLinesAreThinned()
{
    ChartSpec spec = monthlyChart();
    spec.frequency = Frequency::Day;
    spec.first = Period::day(QDate(1990, 1, 1));
    spec.last = spec.first.shifted(2899);
    spec.series = {series(u"x"_s, u"x"_s, Mark::Line, u"KAZ"_s)};
    for (int i = 0; i < 2900; ++i)
        spec.series[0].points.append(point(spec.first.shifted(i), i == 1500 ? 900.0 : i % 7));
    const Body drawn(spec);
    const QList<QPointF> points = lines(drawn.body).constFirst()->points();
    QVERIFY(points.size() <= 2000);
    QVERIFY(std::any_of(points.cbegin(), points.cend(), [](const QPointF &one) { return one.y() == 900.0; }));
    QCOMPARE(points.constLast().x(), 2899.0);
    // Longer ones are not its own: they are drawn to the pixel.
    for (int i = 2900; i < 4000; ++i)
        spec.series[0].points.append(point(spec.first.shifted(i), i % 7));
    QVERIFY(!ChartBody::draws(spec));
}

void tst_ChartBody::namesArePlain()
{
    ChartSpec spec = tradeChart();
    for (ChartSeries &one : spec.series)
        one.name = Text::verbatim(u"<img src=x>"_s);
    const Body drawn(spec);
    for (const QBarSet *set : bars(drawn.body).constFirst()->barSets())
        QVERIFY(!set->label().contains(u'<'));
    ChartSpec monthly = monthlyChart();
    monthly.series[0].name = Text::verbatim(u"<b>x</b>"_s);
    const Body second(monthly);
    QCOMPARE(lines(second.body).constFirst()->name(), u"&lt;b&gt;x&lt;/b&gt;"_s);
}

// What plainToChart() gives a chart looks like the letters themselves; the same text unescaped draws something else.
void tst_ChartBody::plainTextIsDrawnAsItIs()
{
    const auto titled = [](const QString &title) {
        QGraphicsScene scene;
        auto *chart = new QChart;
        scene.addItem(chart);
        chart->resize(500, 300);
        chart->setTitle(title);
        chart->layout()->activate();
        QImage image(500, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        scene.render(&painter, QRectF(0, 0, 500, 300), QRectF(0, 0, 500, 300));
        return image;
    };
    const QImage escaped = titled(plainToChart(u"<img src=x>"_s));
    QCOMPARE(escaped, titled(u"&lt;img src=x&gt;"_s));
    QVERIFY(escaped != titled(QString()));
    QVERIFY(escaped != titled(u"<i>img src=x</i>"_s));
}

QTEST_MAIN(tst_ChartBody)
#include "tst_chartbody.moc"
