#include "pages/widgets/targetwidget.h"

#include "charts/panelpainter.h"

#include <QPainter>
#include <QResizeEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {
constexpr qreal kMargin = 15.0;
} // namespace

void TargetWidget::setTarget(const TargetSpec &target, const ChartStyle &style)
{
    m_target = target;
    const Formatter &formatter = style.formatter;
    setAccessibleName(formatter.text(target.title));
    setAccessibleDescription(u"%1. %2"_s.arg(formatter.text(target.announced), formatter.text(target.currentText)));
    setStyle(style);
    adjustHeight();
}

void TargetWidget::paintContent(QPainter &painter, const ChartStyle &style)
{
    paintTarget(painter, QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin), m_target, style);
}

void TargetWidget::resizeEvent(QResizeEvent *event)
{
    PaintedButton::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        adjustHeight();
}

void TargetWidget::adjustHeight()
{
    if (chartStyle()) {
        const qreal needed = targetHeight(width() - 2 * kMargin, m_target, *chartStyle());
        setFixedHeight(static_cast<int>(std::ceil(needed + 2 * kMargin)));
    }
}

} // namespace corridor
