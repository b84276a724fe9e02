#pragma once

#include "report/picture.h"

#include <QRectF>

namespace corridor {

/// Whether the figures of \a chart can stand in a table: series over periods, not too many to be columns.
[[nodiscard]] bool canBeListed(const ChartSpec &chart);

/// Draws the figures of \a chart as a table into \a rect: a line for each period, the newest first, as many as there is
/// room for; a column for each series. What is not official says so.
void drawFigureList(QPainter &painter, const ChartSpec &chart, const ChartStyle &style, const QRectF &rect);

} // namespace corridor
