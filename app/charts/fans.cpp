#include "charts/chartpainting.h"
#include "charts/charttracks.h"
#include "charts/colorspace.h"

#include <algorithm>
#include <cmath>

namespace corridor {

namespace {

constexpr double kOuterShare = 0.16; ///< Of the colour, in the 95 % interval,
constexpr double kInnerShare = 0.32; ///< and in the 80 % one.
constexpr qreal kLineWidth = 2.0;

/// The last figure before point \a index, where it is of the period just before; -1 otherwise.
int figureBefore(const ChartSeries &series, int index, const TimeAxis &time)
{
    for (int p = index - 1; p >= 0; --p) {
        const ChartPoint &point = series.points.at(p);
        if (!drawable(point))
            continue;
        const double gap = time.position(series.points.at(index).period) - time.position(point.period);
        return gap < 1.01 && !point.forecast ? p : -1;
    }
    return -1;
}

/// Whether marks of \a series may stand on those of another: a range around its value would lie elsewhere.
bool isStacked(const ChartSpec &spec, const ChartSeries &series)
{
    if (series.mark != Mark::Bar && series.mark != Mark::Area)
        return false;
    return std::ranges::count_if(spec.series, [&series](const ChartSeries &each) {
               return each.mark == series.mark && each.group == series.group;
           }) > 1;
}

} // namespace

// A fan opens from the last figure: there nothing is uncertain yet.
void ChartPainting::paintFans()
{
    m_painter.save();
    m_painter.setClipRect(m_plot, Qt::IntersectClip);
    m_painter.setPen(Qt::NoPen);
    for (const ChartSeries &series : m_spec.series) {
        if (isLong(series) || !isOnAxis(m_spec, series) || isStacked(m_spec, series))
            continue;
        const QColor color = m_style.colorOf(series);
        for (const QList<int> &run : unbrokenRuns(series, m_time)) {
            if (!series.points.at(run.constFirst()).forecast)
                continue;
            const int start = figureBefore(series, run.constFirst(), m_time);
            for (const bool outer : {true, false}) {
                QPolygonF upper;
                QPolygonF lower;
                if (start >= 0) {
                    const ChartPoint &point = series.points.at(start);
                    upper.append(m_scale.at(m_time.position(point.period), *point.value));
                }
                for (const int p : run) {
                    const ForecastRange &range = *series.points.at(p).forecast;
                    const double position = m_time.position(series.points.at(p).period);
                    upper.append(m_scale.at(position, outer ? range.high95 : range.high80));
                    // On a logarithmic axis an interval may reach below all that can be shown.
                    const double low = outer ? range.low95 : range.low80;
                    lower.append(m_scale.at(position, m_values.log ? std::max(low, m_values.low) : low));
                }
                std::ranges::reverse(lower);
                m_painter.setBrush(mixed(color, m_style.theme.panel, outer ? kOuterShare : kInnerShare));
                m_painter.drawPolygon(upper + lower);
            }
        }
    }
    m_painter.restore();
}

// The line of a forecast is dashed, from the last figure on.
void ChartPainting::paintForecasts()
{
    m_painter.save();
    m_painter.setClipRect(m_plot, Qt::IntersectClip);
    for (const ChartSeries &series : m_spec.series) {
        if (series.mark != Mark::Line || isLong(series) || !isOnAxis(m_spec, series))
            continue;
        QPen pen(m_style.colorOf(series), kLineWidth);
        pen.setDashPattern({3.4, 2.2});
        pen.setCapStyle(Qt::FlatCap);
        m_painter.setPen(pen);
        for (const QPolygonF &line : forecastLines(series))
            m_painter.drawPolyline(line);
    }
    m_painter.restore();
}

QList<QPolygonF> ChartPainting::forecastLines(const ChartSeries &series) const
{
    QList<QPolygonF> lines;
    for (const QList<int> &run : unbrokenRuns(series, m_time)) {
        if (!series.points.at(run.constFirst()).forecast)
            continue;
        QPolygonF line;
        const int start = figureBefore(series, run.constFirst(), m_time);
        for (const int p : start >= 0 ? QList<int>{start} + run : run)
            line.append(m_scale.at(m_time.position(series.points.at(p).period), *series.points.at(p).value));
        lines.append(line);
    }
    return lines;
}

} // namespace corridor
