#pragma once

#include "charts/chartpainter.h"
#include "charts/chartscale.h"
#include "charts/textblock.h"

namespace corridor {

/// What a label's sample of the mark looks like.
enum class Swatch { Box, Line, Tick, Dot, Dashes };

/// The name of one series or target: beside its last mark, or in a row above the plot where that has no room.
struct NameLabel {
    QString text;
    QColor color; ///< Of the mark; the text's is made readable.
    Swatch swatch = Swatch::Box;
    double value = 0.0; ///< Where on the value axis its last mark stands.
    int series = -1;    ///< Whose name it is; -1: a target's.
};

/// The labels of \a spec's series and targets, those without a mark left out, top to bottom as they will stand.
[[nodiscard]] QList<NameLabel> nameLabels(const ChartSpec &spec, const ChartStyle &style, const TimeAxis &time);

/// The labels in a column right of the plot, pushed apart, each tied to its mark by a thin line where it had to move.
class LabelColumn {
public:
    LabelColumn(const QList<NameLabel> &labels, const Theme &theme, qreal widest);
    [[nodiscard]] qreal width() const; ///< With the gap to the plot.
    [[nodiscard]] qreal height() const;
    void draw(QPainter &painter, TextPen &pen, const QRectF &plot, qreal bottom, const ChartScale &scale,
              const Theme &theme, QList<ChartLayout::NameHit> *names) const;

private:
    QList<NameLabel> m_labels;
    QList<TextBlock> m_blocks;
};

/// The labels in rows, each after a sample of its mark.
class LabelRows {
public:
    LabelRows() = default;
    LabelRows(const QList<NameLabel> &labels, const Theme &theme, qreal width);
    [[nodiscard]] qreal height() const { return m_height; }
    void draw(QPainter &painter, TextPen &pen, const QPointF &topLeft, const Theme &theme,
              QList<ChartLayout::NameHit> *names) const;

private:
    QList<NameLabel> m_labels;
    QList<TextBlock> m_blocks;
    QList<QPointF> m_places;
    qreal m_height = 0.0;
};

} // namespace corridor
