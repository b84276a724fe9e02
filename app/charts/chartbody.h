#pragma once

#include "charts/chartpainter.h"
#include "charts/chartscale.h"

#include <QChart>
#include <QGraphicsScene>

#include <memory>

namespace corridor {

/// Text as Qt Charts must be given it. Qt Charts reads every title, name, category and label as HTML, so a country
/// called `<img src=x>` would make it look for a file; this keeps the letters as they are.
[[nodiscard]] QString plainToChart(const QString &text);

/// Share of a period's place that its bars take; narrower when a bar would become a slab.
[[nodiscard]] double barShare(const TimeAxis &axis, int groups, qreal plotWidth);

/// Where QChart puts \a bar.
[[nodiscard]] QRectF barRect(const BarSegment &bar, int groups, double share, const ChartScale &scale);

/// The points of \a series that are joined: runs without a gap, of one source, forecasts apart. Each holds indices of
/// points.
[[nodiscard]] QList<QList<int>> unbrokenRuns(const ChartSeries &series, const TimeAxis &axis);

/// The part of a chart that Qt Charts draws: bars, lines and dots of official figures, and the scale. Grid, text
/// and every other mark are painted under and over it.
class ChartBody {
public:
    ChartBody(const ChartSpec &spec, const ChartStyle &style, const TimeAxis &time, const ValueAxis &values,
              const QSizeF &size, const QRectF &plot);
    ~ChartBody();
    ChartBody(const ChartBody &) = delete;
    ChartBody &operator=(const ChartBody &) = delete;

    /// Whether there is anything of \a spec for it to draw.
    [[nodiscard]] static bool draws(const ChartSpec &spec);

    [[nodiscard]] QChart *chart() const { return m_chart; }
    /// Maps to the coordinates of the chart, whose top left corner is 0, 0.
    [[nodiscard]] ChartScale scale() const;
    void paint(QPainter &painter, const QRectF &target);

private:
    void addBars(const ChartSpec &spec, const ChartStyle &style, const TimeAxis &time, double share);
    void addLines(const ChartSpec &spec, const ChartStyle &style, const TimeAxis &time, const ValueAxis &values,
                  qreal plotWidth);
    void addDots(const ChartSpec &spec, const ChartStyle &style, const TimeAxis &time, const ValueAxis &values);
    void addAxes(const TimeAxis &time, const ValueAxis &values, const QFont &font);

    QGraphicsScene m_scene;
    QChart *m_chart; ///< Owned by the scene.
    QAbstractSeries *m_anchor;
    bool m_log = false;
};

} // namespace corridor
