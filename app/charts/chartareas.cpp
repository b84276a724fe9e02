#include "charts/chartpainting.h"
#include "charts/colorspace.h"
#include "charts/statusmarks.h"

#include <QHash>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace corridor {

namespace {

constexpr double kAreaShare = 0.72;   ///< How much of its colour an area has: the grid and the lines stay seen.
constexpr double kRibbonShare = 0.22; ///< And a ribbon.
constexpr qreal kLineWidth = 2.2;

} // namespace

// Each stretch between two periods that both have a figure of this series, and of the same ones below it, is filled:
// else a part that is missing would look as if the others had fallen. A period without such a neighbour is an upright.
void ChartPainting::paintAreas()
{
    const QList<BarSegment> segments = stackedAreas(m_spec, m_time);
    if (segments.isEmpty())
        return;
    QHash<std::pair<int, int>, const BarSegment *> at;
    QHash<std::pair<int, int>, QList<int>> stacks; // series so far, by group and position
    QHash<std::pair<int, int>, QList<int>> below;  // by series and position
    for (const BarSegment &segment : segments) {
        at.insert({segment.series, segment.position}, &segment);
        QList<int> &stack = stacks[{segment.group, segment.position}];
        below.insert({segment.series, segment.position}, stack);
        stack.append(segment.series);
    }
    const auto joined = [&](int series, int position) {
        return at.contains({series, position}) && at.contains({series, position + 1}) &&
               below.value({series, position}) == below.value({series, position + 1});
    };
    m_painter.save();
    m_painter.setClipRect(m_plot, Qt::IntersectClip);
    for (const BarSegment &segment : segments) {
        const ChartSeries &series = m_spec.series.at(segment.series);
        const QColor color = m_style.colorOf(series);
        const QColor fill = mixed(color, m_style.theme.panel, kAreaShare);
        const FigureStatus status = series.points.at(segment.point).status;
        const QPointF low = m_scale.at(segment.position, segment.from);
        const QPointF high = m_scale.at(segment.position, segment.to);
        if (joined(segment.series, segment.position)) {
            const BarSegment *next = at.value({segment.series, segment.position + 1});
            const QPointF nextHigh = m_scale.at(next->position, next->to);
            QPainterPath path(low);
            path.lineTo(high);
            path.lineTo(nextHigh);
            path.lineTo(m_scale.at(next->position, next->from));
            path.closeSubpath();
            const FigureStatus later = series.points.at(next->point).status;
            const bool firm = status == FigureStatus::Official && later == FigureStatus::Official;
            if (firm) {
                // Without smoothing, neighbours meet without a seam.
                m_painter.setRenderHint(QPainter::Antialiasing, false);
                m_painter.fillPath(path, fill);
                m_painter.setRenderHint(QPainter::Antialiasing, true);
            } else {
                paintShapeStatus(m_painter, path, later == FigureStatus::Official ? status : later, color,
                                 m_style.theme.panel);
            }
            m_painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap));
            m_painter.drawLine(high, nextHigh);
        } else if (!joined(segment.series, segment.position - 1)) {
            m_painter.setPen(QPen(color, 2.0, Qt::SolidLine, Qt::FlatCap));
            m_painter.drawLine(low, high);
        }
    }
    m_painter.restore();
    for (const BarSegment &segment : segments) {
        if (segment.position < 0 || segment.position >= m_time.count())
            continue;
        const qreal half = std::min(7.0, m_scale.perPosition / 2.0);
        const QPointF high = m_scale.at(segment.position, segment.to);
        const QPointF low = m_scale.at(segment.position, segment.from);
        addMark(QRectF(high - QPointF(half, 0.0), low + QPointF(half, 0.0)).normalized(), segment.series,
                segment.point);
    }
}

// The room between two series, over the periods that both have.
void ChartPainting::paintRibbons()
{
    m_painter.save();
    m_painter.setClipRect(m_plot, Qt::IntersectClip);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (const RibbonSpec &ribbon : m_spec.ribbons) {
        const auto find = [this](const QString &id) { return std::ranges::find(m_spec.series, id, &ChartSeries::id); };
        const auto upper = find(ribbon.upper);
        const auto lower = find(ribbon.lower);
        if (upper == m_spec.series.cend() || lower == m_spec.series.cend() || m_spec.percent)
            continue;
        QHash<int, double> below;
        for (const ChartPoint &point : lower->points) {
            if (const auto value = drawable(point))
                below.insert(static_cast<int>(std::lround(m_time.position(point.period))), *value);
        }
        int previous = -2; // never the one before the first
        double before = 0.0;
        const QColor fill = mixed(m_style.theme.muted, m_style.theme.panel, kRibbonShare);
        for (const ChartPoint &point : upper->points) {
            const auto value = drawable(point);
            const int position = static_cast<int>(std::lround(m_time.position(point.period)));
            if (!value || !below.contains(position)) {
                previous = -2;
                continue;
            }
            if (previous == position - 1 && previous > -2) {
                const QPointF corners[] = {m_scale.at(position - 1, before), m_scale.at(position, *value),
                                           m_scale.at(position, below.value(position)),
                                           m_scale.at(position - 1, below.value(position - 1))};
                QPainterPath path(corners[0]);
                for (const int i : {1, 2, 3})
                    path.lineTo(corners[i]);
                path.closeSubpath();
                m_painter.fillPath(path, fill);
            }
            previous = position;
            before = *value;
        }
    }
    m_painter.restore();
}

// A figure holds over the whole place of its period.
void ChartPainting::paintSteps()
{
    m_painter.save();
    m_painter.setClipRect(m_plot.adjusted(0.0, -kLineWidth, 0.0, kLineWidth), Qt::IntersectClip);
    for (const ChartSeries &series : m_spec.series) {
        if (series.mark != Mark::Step || !isOnAxis(m_spec, series))
            continue;
        QPen pen(m_style.colorOf(series), kLineWidth);
        pen.setCapStyle(Qt::FlatCap);
        pen.setJoinStyle(Qt::MiterJoin);
        m_painter.setPen(pen);
        for (const QList<int> &run : unbrokenRuns(series, m_time)) {
            QPolygonF line;
            for (const int p : run) {
                const ChartPoint &point = series.points.at(p);
                const double start = m_time.position(point.period.first());
                const double end = m_time.position(point.period.last().addDays(1));
                if (end < -1.0 || start > m_time.count())
                    continue;
                line.append(m_scale.at(start, *point.value));
                line.append(m_scale.at(end, *point.value));
            }
            m_painter.drawPolyline(line);
        }
    }
    m_painter.restore();
}

} // namespace corridor
