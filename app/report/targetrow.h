#pragma once

#include "report/picture.h"

#include <QRectF>

namespace corridor {

/// One target as a row of a table: title, who announced it and when, and a bar of how much is reached.
[[nodiscard]] qreal targetRowHeight(const Picture &picture, const TargetSpec &target, qreal width);
void drawTargetRow(QPainter &painter, const Picture &picture, const TargetSpec &target, const QRectF &rect);

} // namespace corridor
