#include "charts/chartbody.h"

#include "charts/charttracks.h"
#include "charts/statusmarks.h"

#include <QBarSet>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace corridor {

namespace {

constexpr qreal kWidestBar = 68.0;
constexpr qreal kLineWidth = 2.2;
constexpr qreal kDotSize = 9.0;
/// Qt Charts strokes every point of a line, seen or not: more than this for each pixel cannot be seen.
constexpr double kPointsPerPixel = 4.0;

/// The first, lowest, highest and last of each of the buckets that \a points fall into, in order.
QList<QPointF> thinned(const QList<QPointF> &points, qsizetype most)
{
    if (points.size() <= most)
        return points;
    const qsizetype buckets = std::max<qsizetype>(most / 4, 1);
    QList<QPointF> kept;
    for (qsizetype b = 0; b < buckets; ++b) {
        const qsizetype from = points.size() * b / buckets;
        const qsizetype to = points.size() * (b + 1) / buckets;
        const auto [low, high] =
            std::minmax_element(points.cbegin() + from, points.cbegin() + to,
                                [](const QPointF &left, const QPointF &right) { return left.y() < right.y(); });
        std::array<qsizetype, 4> picks{from, low - points.cbegin(), high - points.cbegin(), to - 1};
        std::ranges::sort(picks);
        qsizetype previous = -1;
        for (const qsizetype pick : picks) {
            if (pick != previous)
                kept.append(points.at(pick));
            previous = pick;
        }
    }
    return kept;
}

QScatterSeries::MarkerShape markerOf(MarkShape shape)
{
    switch (shape) {
    case MarkShape::Circle:
        break;
    case MarkShape::Square:
        return QScatterSeries::MarkerShapeRectangle;
    case MarkShape::Triangle:
        return QScatterSeries::MarkerShapeTriangle;
    case MarkShape::Pentagon:
        return QScatterSeries::MarkerShapePentagon;
    }
    return QScatterSeries::MarkerShapeCircle;
}

QPen linePen(const QColor &color)
{
    QPen pen(color, kLineWidth);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

} // namespace

QString plainToChart(const QString &text) { return text.toHtmlEscaped(); }

double barShare(const TimeAxis &axis, int groups, qreal plotWidth)
{
    const double wanted = groups > 1 ? 0.8 : 0.65;
    const double slot = plotWidth / axis.count() / std::max(groups, 1);
    return slot > 0.0 ? std::min(wanted, kWidestBar / slot) : wanted;
}

QRectF barRect(const BarSegment &bar, int groups, double share, const ChartScale &scale)
{
    // As AbstractBarChartItem divides a category between several bar series of one chart.
    const double slot = 1.0 / std::max(groups, 1);
    const double middle = bar.position + slot * bar.group + slot / 2.0 - 0.5;
    const double half = share * slot / 2.0;
    return QRectF(scale.at(middle - half, bar.from), scale.at(middle + half, bar.to)).normalized();
}

QList<QList<int>> unbrokenRuns(const ChartSeries &series, const TimeAxis &axis)
{
    QList<QList<int>> runs;
    double previous = 0.0;
    for (int p = 0; p < static_cast<int>(series.points.size()); ++p) {
        const ChartPoint &point = series.points.at(p);
        if (!drawable(point))
            continue;
        const double position = axis.position(point.period);
        const bool joins =
            !runs.isEmpty() && position - previous < 1.01 &&
            series.points.at(runs.constLast().constLast()).source == point.source &&
            series.points.at(runs.constLast().constLast()).forecast.has_value() == point.forecast.has_value();
        if (!joins)
            runs.append(QList<int>());
        runs.last().append(p);
        previous = position;
    }
    return runs;
}

ChartBody::ChartBody(const ChartSpec &spec, const ChartStyle &style, const TimeAxis &time, const ValueAxis &values,
                     const QSizeF &size, const QRectF &plot) :
    m_chart(new QChart),
    m_anchor(new QLineSeries)
{
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex); // painted once: an index costs more than it saves
    m_scene.addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setDropShadowEnabled(false);
    m_chart->legend()->setVisible(false);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setMargins(QMargins());
    m_chart->resize(size);
    m_chart->setPlotArea(plot);

    addBars(spec, style, time, barShare(time, static_cast<int>(barGroups(spec).size()), plot.width()));
    addLines(spec, style, time, values, plot.width());
    addDots(spec, style, time, values);
    m_chart->addSeries(m_anchor); // always there, so that an empty chart has a scale too
    addAxes(time, values, style.theme.fontOf(12));
    m_scene.setSceneRect(QRectF(QPointF(), size));
}

ChartBody::~ChartBody() = default;

bool ChartBody::draws(const ChartSpec &spec)
{
    return std::ranges::any_of(spec.series, [](const ChartSeries &series) {
        return series.mark == Mark::Bar || series.mark == Mark::Dot || (series.mark == Mark::Line && !isLong(series));
    });
}

void ChartBody::addBars(const ChartSpec &spec, const ChartStyle &style, const TimeAxis &time, double share)
{
    const QStringList groups = barGroups(spec);
    const QList<BarSegment> segments = stackedBars(spec, time);
    for (const QString &group : groups) {
        auto bars = std::make_unique<QStackedBarSeries>();
        bars->setBarWidth(share);
        for (const ChartSeries &series : spec.series) {
            if (series.mark != Mark::Bar || series.group != group)
                continue;
            // One set for official figures and one for all others: those are hatched or outlined over it.
            QList<qreal> firm(time.count(), 0.0);
            QList<qreal> soft(time.count(), 0.0);
            for (const BarSegment &bar : segments) {
                if (&spec.series.at(bar.series) != &series)
                    continue;
                const bool official = inkOf(series.points.at(bar.point)) == Ink::Official;
                (official ? firm : soft)[bar.position] = bar.to - bar.from;
            }
            const QColor color = style.colorOf(series);
            const QString name = plainToChart(style.formatter.text(series.name));
            for (const bool official : {true, false}) {
                auto set = std::make_unique<QBarSet>(name);
                set->append(official ? firm : soft);
                set->setPen(Qt::NoPen);
                set->setBrush(official ? color : style.theme.panel);
                bars->append(set.release()); // owned by the series
            }
        }
        m_chart->addSeries(bars.release()); // owned by the chart
    }
}

void ChartBody::addLines(const ChartSpec &spec, const ChartStyle &style, const TimeAxis &time, const ValueAxis &values,
                         qreal plotWidth)
{
    const auto most = static_cast<qsizetype>(plotWidth * kPointsPerPixel);
    for (const ChartSeries &series : spec.series) {
        if (series.mark != Mark::Line || isLong(series) || !isOnAxis(spec, series))
            continue;
        const QColor color = style.colorOf(series);
        const QString name = plainToChart(style.formatter.text(series.name));
        for (const QList<int> &run : unbrokenRuns(series, time)) {
            if (series.points.at(run.constFirst()).forecast)
                continue; // in an ink of its own
            QList<QPointF> points;
            for (const int p : run) {
                // One more on either side: the line goes on to it.
                const double position = time.position(series.points.at(p).period);
                if (position > -1.6 && position < time.count() + 0.6)
                    points.append({position, values.place(*series.points.at(p).value)});
            }
            auto line = std::make_unique<QLineSeries>();
            line->setName(name);
            line->setPen(linePen(color));
            line->replace(thinned(points, most));
            m_chart->addSeries(line.release());
        }
    }
}

void ChartBody::addDots(const ChartSpec &spec, const ChartStyle &style, const TimeAxis &time, const ValueAxis &values)
{
    for (const ChartSeries &series : spec.series) {
        if (series.mark != Mark::Dot || !isOnAxis(spec, series))
            continue;
        QList<QPointF> points;
        for (const ChartPoint &point : series.points) {
            if (const auto value = drawable(point); value && inkOf(point) == Ink::Official)
                points.append({time.position(point.period), values.place(*value)});
        }
        if (points.isEmpty())
            continue;
        auto dots = std::make_unique<QScatterSeries>();
        dots->setName(plainToChart(style.formatter.text(series.name)));
        dots->setMarkerSize(kDotSize);
        dots->setMarkerShape(markerOf(style.theme.shape(series.color, style.pair)));
        dots->setPen(Qt::NoPen);
        dots->setBrush(style.colorOf(series));
        dots->replace(points);
        m_chart->addSeries(dots.release());
    }
}

// Axes give the scale only: Qt makes an HTML document of each label and elides it, and drops the grid with them.
void ChartBody::addAxes(const TimeAxis &time, const ValueAxis &values, const QFont &font)
{
    auto *x = new QValueAxis(m_chart);
    x->setRange(-0.5, time.count() - 0.5);
    x->setVisible(false);
    auto *y = new QValueAxis(m_chart);
    y->setRange(values.place(values.low), values.place(values.high));
    m_log = values.log;
    y->setVisible(false);
    for (QValueAxis *axis : {x, y})
        axis->setTitleFont(font); // a title that there is not: its own font, which is bold, would be loaded for it
    m_chart->addAxis(x, Qt::AlignBottom);
    m_chart->addAxis(y, Qt::AlignLeft);
    for (QAbstractSeries *series : m_chart->series()) {
        series->attachAxis(x);
        series->attachAxis(y);
    }
}

ChartScale ChartBody::scale() const
{
    const QPointF origin = m_chart->mapToPosition({0.0, 0.0}, m_anchor);
    const qreal unit = m_chart->mapToPosition({1.0, 0.0}, m_anchor).x();
    // A value of 1 may be a millionth of a pixel: the slope is taken over the whole axis.
    const auto axes = m_chart->axes(Qt::Vertical, m_anchor);
    const auto *y = qobject_cast<const QValueAxis *>(axes.constFirst());
    const double range = y->max() - y->min();
    const qreal bottom = m_chart->mapToPosition({0.0, y->min()}, m_anchor).y();
    const qreal top = m_chart->mapToPosition({0.0, y->max()}, m_anchor).y();
    return {{origin.x(), bottom + (top - bottom) * (0.0 - y->min()) / range},
            unit - origin.x(),
            (top - bottom) / range,
            m_log};
}

void ChartBody::paint(QPainter &painter, const QRectF &target)
{
    m_scene.render(&painter, target, m_scene.sceneRect());
}

} // namespace corridor
