#pragma once

#include "charts/chartpainter.h"

namespace corridor {

/// What is said about one mark, in one language: a heading, a row a series, then lines of detail.
struct HoverText {
    struct Row {
        int series = 0; ///< -1: of no series, the total say.
        QString name;
        QString value;
        ColorRole color;
    };
    QString heading;
    QList<Row> rows;
    QStringList details;
    QString hint; ///< The key that tells where the number comes from; empty where nothing is behind it.

    /// All of it but the hint as plain lines.
    [[nodiscard]] QString toPlainText() const;
};

/// The mark's period with every series that has a figure there, greatest first, and their total where they are
/// stacked; of many series the greatest, and always the mark's own.
[[nodiscard]] HoverText hoverText(const ChartSpec &spec, int series, int point, const Formatter &formatter);
/// The same for a mark of any kind: an item tells its value, what it was before, and its part of the whole.
[[nodiscard]] HoverText hoverText(const ChartSpec &spec, const ChartLayout &layout, const HitMark &mark,
                                  const Formatter &formatter);

} // namespace corridor
