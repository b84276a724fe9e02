#include "charts/chartpainting.h"
#include "charts/charttracks.h"
#include "charts/longline.h"
#include "charts/statusmarks.h"

#include <algorithm>
#include <cmath>

namespace corridor {

namespace {

constexpr qreal kDotRadius = 4.5;
constexpr qreal kLineDotRadius = 3.2;
constexpr qreal kReach = 7.0; ///< How far from a point a click still means it.
constexpr qreal kTickWidth = 2.4;

} // namespace

void ChartPainting::addMark(const QRectF &rect, int series, int point)
{
    // A bar of nearly nothing can still be pointed at.
    const qreal extra = std::max(0.0, (6.0 - rect.height()) / 2.0);
    m_layout.marks.append({rect.adjusted(0.0, -extra, 0.0, extra), series, point});
}

void ChartPainting::sortMarks()
{
    std::ranges::stable_sort(m_layout.marks, [this](const HitMark &one, const HitMark &other) {
        const Period &first = m_spec.series.at(one.series).points.at(one.point).period;
        const Period &second = m_spec.series.at(other.series).points.at(other.point).period;
        return first == second ? one.series < other.series : first < second;
    });
}

void ChartPainting::paintBars()
{
    const int groups = static_cast<int>(barGroups(m_spec).size());
    const double share = barShare(m_time, groups, m_plot.width());
    for (const BarSegment &bar : stackedBars(m_spec, m_time)) {
        const ChartSeries &series = m_spec.series.at(bar.series);
        const QRectF rect = barRect(bar, groups, share, m_scale);
        if (bar.from == bar.to)
            paintZero(rect, m_style.colorOf(series));
        else
            paintBarInk(m_painter, rect, inkOf(series.points.at(bar.point)), m_style.colorOf(series),
                        m_style.theme.panel);
        addMark(rect, bar.series, bar.point);
    }
}

// A reported zero: a small mark on the axis, where what is missing has none.
void ChartPainting::paintZero(const QRectF &place, const QColor &color)
{
    const qreal width = std::min(14.0, place.width());
    m_painter.fillRect(QRectF(place.center().x() - width / 2.0, place.center().y() - 1.5, width, 3.0), color);
}

void ChartPainting::paintTick(const ChartPoint &point, int series, int index)
{
    // Across the bar of its own group, a little wider; across the whole place where it has none.
    const QStringList groups = barGroups(m_spec);
    const int count = std::max(1, static_cast<int>(groups.size()));
    const auto group = groups.indexOf(m_spec.series.at(series).group);
    const double slot = group >= 0 ? 1.0 / count : 1.0;
    const double share = barShare(m_time, count, m_plot.width());
    const double half = slot * std::min(0.5, share * (count > 1 ? 1.15 : 1.3) / 2.0);
    const double shift = group >= 0 ? slot * static_cast<double>(group) + slot / 2.0 - 0.5 : 0.0;
    const QPointF center = m_scale.at(m_time.position(point.period) + shift, *point.value);
    const qreal reach = half * m_scale.perPosition;
    const QColor color = m_style.colorOf(m_spec.series.at(series));
    QPen pen(color, kTickWidth);
    pen.setCapStyle(Qt::FlatCap);
    if (point.status != FigureStatus::Official)
        pen.setDashPattern({1.6, 1.0});
    m_painter.setPen(pen);
    m_painter.drawLine(center - QPointF(reach, 0.0), center + QPointF(reach, 0.0));
    addMark(QRectF(center.x() - reach, center.y() - 4.0, 2.0 * reach, 8.0), series, index);
}

void ChartPainting::paintLong(int index)
{
    const ChartSeries &series = m_spec.series.at(index);
    const ChartTracks::Track &track = *m_style.tracks->track(index);
    const QColor color = m_style.colorOf(series);
    const double shift = m_time.hidden();
    const QList<qsizetype> drawn = paintLongLine(m_painter, track.points, shift, m_scale, m_plot, color);
    const bool roomForDots = static_cast<double>(drawn.size()) * 14.0 < m_plot.width();
    for (const qsizetype i : drawn) {
        const int p = track.indices.at(i);
        const QPointF center = m_scale.at(track.points.x(i) - shift, track.points.y(i));
        if (roomForDots)
            paintDotInk(m_painter, center, kLineDotRadius, inkOf(series.points.at(p)), color, m_style.theme.panel);
        addMark(QRectF(center.x() - kReach, center.y() - kReach, 2.0 * kReach, 2.0 * kReach), index, p);
    }
}

void ChartPainting::paintPoints()
{
    for (int s = 0; s < static_cast<int>(m_spec.series.size()); ++s) {
        const ChartSeries &series = m_spec.series.at(s);
        if (series.mark == Mark::Bar || series.mark == Mark::Area || !isOnAxis(m_spec, series))
            continue;
        if (isLong(series)) {
            paintLong(s);
            continue;
        }
        const QColor color = m_style.colorOf(series);
        const bool roomForDots = m_plot.width() / m_time.count() > 14.0;
        QList<int> alone; // a run of one point has no line
        if (series.mark == Mark::Line) {
            for (const QList<int> &run : unbrokenRuns(series, m_time)) {
                if (run.size() == 1)
                    alone.append(run.constFirst());
            }
        }
        for (int p = 0; p < static_cast<int>(series.points.size()); ++p) {
            const ChartPoint &point = series.points.at(p);
            const double position = m_time.position(point.period);
            if (!drawable(point) || position < -0.5 || position > m_time.count() - 0.5)
                continue;
            if (series.mark == Mark::Tick) {
                paintTick(point, s, p);
                continue;
            }
            const QPointF center = m_scale.at(position, *point.value);
            const Ink ink = inkOf(point);
            const bool official = ink == Ink::Official;
            bool dot = !official;
            if (series.mark == Mark::Line)
                dot = roomForDots || !official || alone.contains(p);
            if (dot && official)
                paintMarkShape(m_painter, center, series.mark == Mark::Dot ? kDotRadius : kLineDotRadius,
                               m_style.theme.shape(series.color, m_style.pair), color);
            else if (dot)
                paintDotInk(m_painter, center, series.mark == Mark::Dot ? kDotRadius : kLineDotRadius, ink, color,
                            m_style.theme.panel);
            addMark(QRectF(center.x() - kReach, center.y() - kReach, 2.0 * kReach, 2.0 * kReach), s, p);
        }
    }
}

void ChartPainting::paintEvents()
{
    for (const EventFlag &flag : m_events) {
        const EventMark &event = m_spec.events.at(flag.event);
        const bool labelled = !flag.label.isEmpty();
        const qreal row = m_plot.top() - 8.0 - kFlagRow * (m_eventRows - flag.place.row) + kFlagRow / 2.0;
        const qreal top = labelled ? row : m_plot.top() - 4.0;
        const qreal radius = event.selected ? 5.0 : 3.8;
        // A year is a band with its dot; a line through its middle would claim a day.
        const bool line = event.date.precision != DatePrecision::Year;
        QPen pen(m_style.theme.event, event.selected ? 2.0 : 1.2);
        pen.setDashPattern({3.0, 2.5});
        pen.setCapStyle(Qt::FlatCap);
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(flag.x, top), QPointF(flag.x, line ? m_plot.bottom() : m_plot.top()));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_style.theme.event);
        m_painter.drawEllipse(QPointF(flag.x, top), radius, radius);
        QRectF hit(flag.x - 7.0, top - 7.0, 14.0, 14.0);
        if (labelled)
            hit |= m_pen.draw(flag.label, {flag.place.left, top - flag.label.lineHeight / 2.0}, m_style.theme.ink);
        m_layout.events.append({hit, event.event});
    }
}

void ChartPainting::paintSplices()
{
    const QColor color = m_style.theme.muted;
    for (const SpliceLabel &splice : m_splices) {
        QPen pen(color, 1.2);
        pen.setDashPattern({1.5, 2.0});
        pen.setCapStyle(Qt::FlatCap);
        m_painter.setPen(pen);
        const qreal lineHeight = std::max(splice.before.lineHeight, splice.after.lineHeight);
        const qreal end = splice.top + lineHeight;
        const QRectF line(splice.x - 2.0, m_plot.bottom() + 3.0, 4.0, end - m_plot.bottom() - 3.0);
        qreal from = m_plot.bottom() - 8.0;
        for (const QRectF &text : m_layout.textRects) {
            if (!text.intersects(line) || text.top() > splice.top)
                continue;
            m_painter.drawLine(QPointF(splice.x, from), QPointF(splice.x, text.top() - 1.0));
            from = text.bottom() + 1.0;
        }
        m_painter.drawLine(QPointF(splice.x, from), QPointF(splice.x, end));
        if (splice.before.isEmpty() || splice.after.isEmpty()) {
            m_pen.draw(splice.before, {splice.x - 6.0 - splice.before.width, splice.top}, color, splice.before.width,
                       Qt::AlignRight);
            m_pen.draw(splice.after, {splice.x + 6.0, splice.top}, color);
            continue;
        }
        const qreal middle = splice.top + lineHeight / 2.0;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        for (const qreal side : {-1.0, 1.0}) {
            const QPointF tip(splice.x + side * 11.0, middle);
            m_painter.drawPolygon(QPolygonF{tip, tip + QPointF(-side * 5.0, -3.0), tip + QPointF(-side * 5.0, 3.0)});
        }
        m_pen.draw(splice.before, {splice.x - 15.0 - splice.before.width, splice.top}, color, splice.before.width,
                   Qt::AlignRight);
        m_pen.draw(splice.after, {splice.x + 15.0, splice.top}, color);
    }
}

} // namespace corridor
