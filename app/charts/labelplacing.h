#pragma once

#include <QList>
#include <QRectF>

#include <optional>

namespace corridor {

/// Moves stretches of the given \a heights, wanted with their middles at \a middles, apart until none overlaps, as
/// little as needed and inside \a low to \a high. \returns their tops, in the order given
[[nodiscard]] QList<qreal> pushedApart(const QList<qreal> &middles, const QList<qreal> &heights, qreal low, qreal high);

/// A label that hangs on a vertical line at \a x, left or right of it.
struct FlagLabel {
    qreal x = 0.0;
    qreal width = 0.0;
};

struct FlagPlace {
    int row = 0;
    qreal left = 0.0;
};

/// Finds a row (0 is the top) and a side for as many labels as have room, the first before all others, so that no
/// label meets another or another's line, which runs down from its row. A label without room gets nothing.
[[nodiscard]] QList<std::optional<FlagPlace>> placedFlags(const QList<FlagLabel> &labels, qreal left, qreal right,
                                                          int rows);

} // namespace corridor
