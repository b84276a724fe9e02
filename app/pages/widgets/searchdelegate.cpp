#include "pages/widgets/searchdelegate.h"

#include "models/searchmodel.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {
constexpr int kPadX = 10;
constexpr int kPadY = 6;

/// \a text on one line of \a width: plain, with an ellipsis where it is too long.
void drawLine(QPainter *painter, const QRect &rect, const QString &text, Qt::Alignment alignment)
{
    const QString line = painter->fontMetrics().elidedText(text.simplified(), Qt::ElideRight, rect.width());
    painter->drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, line);
}
} // namespace

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    background.text.clear();
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())
        ->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, widget);

    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    QRect line = option.rect.adjusted(kPadX, kPadY, -kPadX, -kPadY);
    const int half = line.height() / 2;

    painter->setFont(option.font);
    const QString kind = index.data(SearchModel::KindRole).toString();
    const int kindWidth = option.fontMetrics.horizontalAdvance(kind);
    QColor faint = ink;
    faint.setAlphaF(0.65F);
    painter->setPen(faint);
    drawLine(painter, QRect(line.right() - kindWidth, line.top(), kindWidth + 1, half), kind, Qt::AlignRight);

    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    painter->setPen(ink);
    drawLine(painter, QRect(line.left(), line.top(), line.width() - kindWidth - 12, half),
             index.data(Qt::DisplayRole).toString(), Qt::AlignLeft);

    painter->setFont(option.font);
    painter->setPen(faint);
    drawLine(painter, QRect(line.left(), line.top() + half, line.width(), line.height() - half),
             index.data(SearchModel::DetailRole).toString(), Qt::AlignLeft);
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, 2 * option.fontMetrics.height() + 2 * kPadY + 4};
}

} // namespace corridor
