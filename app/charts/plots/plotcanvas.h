#pragma once

#include "charts/chartpainter.h"
#include "charts/textblock.h"

#include <QPolygonF>

namespace corridor {

/// What the painters of plots without an axis of time share: where to draw, and the room between header and footer.
struct PlotCanvas {
    QPainter &painter;
    const ChartSpec &spec;
    const ChartStyle &style;
    ChartLayout &layout;
    TextPen &pen;
    QRectF room;

    [[nodiscard]] QColor color(const ColorRole &role) const { return style.theme.color(role, style.pair); }
    [[nodiscard]] QString words(const Text &text) const { return style.formatter.text(text); }
    /// \a value in the unit of the chart, short.
    [[nodiscard]] QString figure(double value, Text::NumberStyle as = Text::NumberStyle::Compact) const;
    /// Point \a point of series \a series was drawn in \a rect.
    void addPoint(const QRectF &rect, int series, int point) { layout.marks.append({rect, series, point}); }
    /// Item \a index (-1: the rest) was drawn in \a rect, or in \a shape within it.
    void addItem(const QRectF &rect, int index, const QPolygonF &shape = {});
};

/// The items that can be a part of a whole, greatest first, and those that cannot.
struct PartsOfWhole {
    QList<int> parts;    ///< Indices of items above zero; those of equal value as given.
    QList<int> absent;   ///< Not reported.
    QList<int> areaLess; ///< Zero or less.
    double sum = 0.0;

    explicit PartsOfWhole(const ChartSpec &spec);
};

/// Says under the plot which items it cannot show, and takes that from the room.
void paintLeftOut(PlotCanvas &canvas, const PartsOfWhole &parts);

/// `7 others`.
[[nodiscard]] QString restName(const Formatter &formatter, qsizetype count);

/// \a text on one line of at most \a width, cut with `…` where it is longer; empty where not even three letters fit.
[[nodiscard]] TextBlock elidedLine(const QString &text, const QFont &font, qreal width);

/// Black or white, whichever reads better on \a fill: one of them always has a contrast of 4.5.
[[nodiscard]] QColor textOn(const QColor &fill);

void paintTreemap(PlotCanvas &canvas);
void paintDonut(PlotCanvas &canvas);
void paintScatter(PlotCanvas &canvas);
void paintSlope(PlotCanvas &canvas);
void paintHeatMap(PlotCanvas &canvas);
/// A ranking, or a waterfall: an item a row, its name left of its bar, its value at the bar's end.
void paintRows(PlotCanvas &canvas);

} // namespace corridor
