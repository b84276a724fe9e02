#pragma once

#include "report/picture.h"

#include <QRectF>

namespace corridor {

/// One entry of a long list, for a known width.
struct FlowItem {
    qreal height = 0.0;
    std::function<void(QPainter &, const QRectF &)> draw;
};

/// A panel with a heading, and a list that runs through columns from top to bottom and left to right.
class ColumnFlow {
public:
    static constexpr qreal kGap = 24.0; ///< Between columns.

    ColumnFlow(const Picture &picture, const QString &heading, const QRectF &frame, int columns);

    /// Width that items get.
    [[nodiscard]] qreal itemWidth() const { return m_itemWidth; }
    /// Places \a items from the first on. \returns how many have room
    qsizetype place(const QList<FlowItem> &items);
    /// Draws frame, heading, the placed items, and how many had no room.
    void draw(QPainter &painter) const;

private:
    qsizetype fill(const QList<FlowItem> &items, qreal bottom);

    Picture m_picture;
    QRectF m_frame;
    QRectF m_inside; ///< Below the heading.
    QString m_heading;
    int m_columns;
    qreal m_itemWidth = 0.0;
    QList<FlowItem> m_items;
    QList<QRectF> m_rects;
    qsizetype m_leftOut = 0;
};

} // namespace corridor
