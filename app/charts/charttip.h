#pragma once

#include "charts/charthover.h"
#include "charts/chartpainter.h"

namespace corridor {

/// Draws \a hover as a rounded panel beside \a mark, inside \a bounds whatever its size.
/// \returns where it was drawn
QRectF paintTip(QPainter &painter, const QRectF &bounds, const QRectF &mark, const HoverText &hover,
                const ChartStyle &style);

} // namespace corridor
