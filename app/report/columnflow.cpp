#include "report/columnflow.h"

#include "charts/panelpainter.h"
#include "charts/textblock.h"
#include "report/panelarea.h"

#include <algorithm>

namespace corridor {

namespace {

TextBlock headingBlock(const Picture &picture, const QString &heading, qreal width)
{
    return wrapText(heading, picture.style.theme.fontOf(15, QFont::Bold), width);
}

} // namespace

ColumnFlow::ColumnFlow(const Picture &picture, const QString &heading, const QRectF &frame, int columns) :
    m_picture(picture), m_frame(frame), m_inside(panelInside(frame)), m_heading(heading), m_columns(columns)
{
    m_inside.setTop(m_inside.top() + headingBlock(picture, heading, m_inside.width()).height() + 8.0);
    m_itemWidth = (m_inside.width() - kGap * (columns - 1)) / columns;
}

qsizetype ColumnFlow::fill(const QList<FlowItem> &items, qreal bottom)
{
    m_rects.clear();
    int column = 0;
    qreal top = m_inside.top();
    for (const FlowItem &item : items) {
        if (top + item.height > bottom) {
            ++column;
            top = m_inside.top();
        }
        if (column >= m_columns || top + item.height > bottom)
            break;
        m_rects << QRectF(m_inside.left() + column * (m_itemWidth + kGap), top, m_itemWidth, item.height);
        top += item.height;
    }
    return m_rects.size();
}

qsizetype ColumnFlow::place(const QList<FlowItem> &items)
{
    qreal bottom = m_inside.bottom();
    if (fill(items, bottom) < items.size()) {
        fill(items, bottom - leftOutHeight(m_picture));
        m_items = items.first(m_rects.size());
        m_leftOut = items.size() - m_rects.size();
        return m_rects.size();
    }
    // Everything has room: columns of about the same height look better than a full one beside an empty one.
    for (qreal lower = bottom - 8.0; lower > m_inside.top() && fill(items, lower) == items.size(); lower -= 8.0)
        bottom = lower;
    fill(items, bottom);
    m_items = items;
    m_leftOut = 0;
    return m_items.size();
}

void ColumnFlow::draw(QPainter &painter) const
{
    paintPanelFrame(painter, m_frame, m_picture.style.theme);
    const QRectF inside = panelInside(m_frame);
    TextPen(painter, nullptr)
        .draw(headingBlock(m_picture, m_heading, inside.width()), inside.topLeft(), m_picture.style.theme.ink);
    for (qsizetype i = 0; i < m_rects.size(); ++i)
        m_items.at(i).draw(painter, m_rects.at(i));
    if (m_leftOut > 0)
        drawLeftOut(painter, m_picture, m_inside, m_leftOut);
}

} // namespace corridor
