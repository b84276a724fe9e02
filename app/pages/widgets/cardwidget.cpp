#include "pages/widgets/cardwidget.h"

#include "charts/panelpainter.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {
constexpr qreal kMarginX = 15.0;
constexpr qreal kMarginY = 12.0;
} // namespace

void CardWidget::setCard(const CardSpec &card, const ChartStyle &style)
{
    m_card = card;
    const Formatter &formatter = style.formatter;
    setAccessibleName(u"%1: %2"_s.arg(formatter.text(card.title), formatter.text(card.value)));
    setAccessibleDescription(formatter.text(card.detail));
    setStyle(style);
}

int CardWidget::heightAt(int width) const
{
    if (!chartStyle())
        return 0;
    return static_cast<int>(std::ceil(cardHeight(width - 2 * kMarginX, m_card, *chartStyle()) + 2 * kMarginY));
}

void CardWidget::paintContent(QPainter &painter, const ChartStyle &style)
{
    paintPanelFrame(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), style.theme);
    paintCard(painter, QRectF(rect()).adjusted(kMarginX, kMarginY, -kMarginX, -kMarginY), m_card, style);
}

} // namespace corridor
