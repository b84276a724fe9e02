#pragma once

#include <QList>
#include <QRectF>

namespace corridor {

/// Divides \a room into a rectangle for each of \a values, in their order, each with its share of the area and as near
/// to a square as rows of them allow: the squarified treemap of Bruls, Huizing and van Wijk (2000). Values are
/// positive.
[[nodiscard]] QList<QRectF> squarified(const QList<double> &values, const QRectF &room);

} // namespace corridor
