#include "main/widgets/rangeslider.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace corridor {

namespace {
constexpr int kRadius = 6;
constexpr int kMargin = kRadius + 3; ///< Room for the focus ring.
constexpr int kPageStep = 5;
} // namespace

RangeSlider::RangeSlider(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RangeSlider::setValues(int minimum, int maximum, int lower, int upper)
{
    m_minimum = minimum;
    m_maximum = std::max(minimum, maximum);
    m_lower = std::clamp(lower, m_minimum, m_maximum);
    m_upper = std::clamp(upper, m_lower, m_maximum);
    setAccessibleDescription(QStringLiteral("%1–%2").arg(m_lower).arg(m_upper));
    update();
}

QPoint RangeSlider::positionOf(int year) const
{
    const int span = std::max(1, m_maximum - m_minimum);
    const double share = static_cast<double>(year - m_minimum) / span;
    return {kMargin + static_cast<int>(std::lround(share * (width() - 2 * kMargin))), height() / 2};
}

int RangeSlider::yearAt(int x) const
{
    const double share = static_cast<double>(x - kMargin) / std::max(1, width() - 2 * kMargin);
    return m_minimum + static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * (m_maximum - m_minimum)));
}

QSize RangeSlider::sizeHint() const { return {150, 2 * kMargin}; }
QSize RangeSlider::minimumSizeHint() const { return {70, 2 * kMargin}; }

void RangeSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const QColor ink = palette().color(group, QPalette::WindowText);
    const QPoint lower = positionOf(m_lower);
    const QPoint upper = positionOf(m_upper);
    const QPoint end(width() - kMargin, lower.y());

    painter.setPen(QPen(palette().color(group, QPalette::Mid), 2));
    painter.drawLine(QPoint(kMargin, lower.y()), end);
    if (!isEnabled())
        return;
    painter.setPen(QPen(ink, 2));
    painter.drawLine(lower, upper);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(lower, kRadius - 1, kRadius - 1);
    painter.drawEllipse(upper, kRadius - 1, kRadius - 1);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawEllipse(m_handle == Handle::Lower ? lower : upper, kRadius + 1, kRadius + 1);
    }
}

void RangeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const int x = event->position().toPoint().x();
    const int toLower = std::abs(x - positionOf(m_lower).x());
    const int toUpper = std::abs(x - positionOf(m_upper).x());
    // Where both stand in one place, the side that was hit decides, so that neither can be caught under the other.
    const bool takeLower = toLower != toUpper ? toLower < toUpper : x <= positionOf(m_lower).x() && m_lower > m_minimum;
    m_handle = takeLower ? Handle::Lower : Handle::Upper;
    m_dragging = true;
    m_dragged = false;
    moveHandle(yearAt(x), false);
    update();
}

void RangeSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging)
        moveHandle(yearAt(event->position().toPoint().x()), m_dragged);
}

void RangeSlider::mouseReleaseEvent(QMouseEvent *) { m_dragging = false; }

void RangeSlider::keyPressEvent(QKeyEvent *event)
{
    int year = value(m_handle);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        --year;
        break;
    case Qt::Key_Right:
    case Qt::Key_Up:
        ++year;
        break;
    case Qt::Key_PageDown:
        year -= kPageStep;
        break;
    case Qt::Key_PageUp:
        year += kPageStep;
        break;
    case Qt::Key_Home:
        year = m_minimum;
        break;
    case Qt::Key_End:
        year = m_maximum;
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    moveHandle(year, event->isAutoRepeat());
}

void RangeSlider::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason)
        m_handle = Handle::Lower;
    else if (event->reason() == Qt::BacktabFocusReason)
        m_handle = Handle::Upper;
    update();
}

void RangeSlider::focusOutEvent(QFocusEvent *) { update(); }

bool RangeSlider::focusNextPrevChild(bool next)
{
    const Handle other = next ? Handle::Upper : Handle::Lower;
    if (!hasFocus() || m_handle == other)
        return QWidget::focusNextPrevChild(next);
    m_handle = other;
    update();
    return true;
}

void RangeSlider::moveHandle(int year, bool sameMove)
{
    int lower = m_lower;
    int upper = m_upper;
    if (m_handle == Handle::Lower)
        lower = std::clamp(year, m_minimum, m_upper);
    else
        upper = std::clamp(year, m_lower, m_maximum);
    if (lower == m_lower && upper == m_upper)
        return;
    setValues(m_minimum, m_maximum, lower, upper);
    m_dragged = true;
    Q_EMIT rangeMoved(lower, upper, sameMove);
}

} // namespace corridor
