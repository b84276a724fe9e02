#include "pages/widgets/paintedbutton.h"

#include "pages/widgets/panel.h"

#include <QKeyEvent>
#include <QPainter>

namespace corridor {

PaintedButton::PaintedButton(QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
}

void PaintedButton::setStyle(const ChartStyle &style)
{
    m_style = style;
    update();
}

void PaintedButton::paintEvent(QPaintEvent *)
{
    if (!m_style)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintContent(painter, *m_style);
    paintRing(painter, rect(), m_style->theme, hasFocus(), underMouse() && isEnabled());
}

void PaintedButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void PaintedButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PaintedButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace corridor
