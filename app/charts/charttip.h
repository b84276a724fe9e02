#pragma once

#include "charts/chartpainter.h"
#include "charts/chartwords.h"

namespace corridor {

/// Draws \a hover as a rounded panel beside \a mark, inside \a bounds whatever its size.
/// \returns where it was drawn
QRectF paintTip(QPainter &painter, const QRectF &bounds, const QRectF &mark, const HoverText &hover,
                const ChartSpec &spec, const ChartStyle &style);

} // namespace corridor
