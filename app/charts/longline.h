#pragma once

#include "analysis/decimation.h"
#include "charts/chartscale.h"

#include <QColor>
#include <QPainter>

namespace corridor {

/// How a long line is drawn: where there are more points than pixels beside each other, as the pixels of each column
/// that it covers, and from those points only that decide which; else as any line. \a shift is the position on \a track
/// of the first period that \a plot shows. \returns the indices of the points drawn, those in the plot \a everyPoint
/// leaves none out: what is drawn is then the same, and takes long.
QList<qsizetype> paintLongLine(QPainter &painter, const PointTrack &track, double shift, const ChartScale &scale,
                               const QRectF &plot, const QColor &color, bool everyPoint = false);

} // namespace corridor
