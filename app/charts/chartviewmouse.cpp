#include "charts/chartview.h"
#include "charts/chartzoom.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace corridor {

namespace {

/// A mark this far from the pointer is still meant when nothing is nearer.
constexpr qreal kHoverReach = 24.0;
constexpr double kZoomStep = 1.25; ///< Of one notch of the wheel.
constexpr double kNotch = 120.0;

qreal distance(const QRectF &rect, const QPointF &point)
{
    const qreal dx = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
    const qreal dy = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
    return std::hypot(dx, dy);
}

} // namespace

double ChartView::shareAt(qreal x) const
{
    const QRectF &plot = m_layout.plot;
    return plot.width() > 0.0 ? std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0) : 0.5;
}

int ChartView::markAt(const QPointF &position) const
{
    // Marks drawn later lie on top: a reporter's tick over a bar wins.
    int nearest = -1;
    qreal least = kHoverReach;
    qreal smallest = 0.0;
    for (int i = 0; i < static_cast<int>(m_layout.marks.size()); ++i) {
        const HitMark &mark = m_layout.marks.at(i);
        const QRectF &candidate = mark.rect;
        qreal away = distance(candidate, position);
        if (mark.isItem() && away > 0.0)
            continue; // parts fill their place: beside them is nothing
        if (!mark.shape.isEmpty() && !mark.shape.containsPoint(position, Qt::OddEvenFill))
            continue;
        const qreal area = candidate.width() * candidate.height();
        if (away < least || (nearest >= 0 && away <= least && area < smallest)) {
            nearest = i;
            least = away;
            smallest = area;
        }
    }
    return nearest;
}

ChartView::Pressed ChartView::pressedAt(const QPointF &position) const
{
    for (const ChartLayout::EventHit &hit : m_layout.events) {
        if (hit.rect.contains(position))
            return {-1, -1, hit.event};
    }
    for (const ChartLayout::NameHit &hit : m_layout.names) {
        if (hit.rect.adjusted(-2.0, -2.0, 2.0, 2.0).contains(position))
            return {-1, hit.series, {}};
    }
    return {markAt(position), -1, {}};
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    render();
    m_pointer = event->position();
    m_byKeyboard = false;
    if (m_drag) {
        const qreal moved = m_pointer.x() - m_drag->start.x();
        m_drag->moving = m_drag->moving || std::abs(moved) >= QApplication::startDragDistance();
        if (!m_drag->moving)
            return;
        setCurrent(-1);
        if (m_drag->kind == Drag::Kind::Pan) {
            ChartSpec began = m_spec;
            began.zoom = m_drag->zoom;
            setCursor(Qt::ClosedHandCursor);
            setZoom(ChartZoom(began).panned(-moved / std::max(1.0, m_layout.plot.width())), false);
        }
        update();
        return;
    }
    const Pressed under = pressedAt(m_pointer);
    const int before = m_current;
    setCurrent(under.mark);
    if (m_current == before && m_current >= 0 && m_layout.marks.at(m_current).isItem())
        update(); // the tip goes with the pointer
    setCursor(under == Pressed() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const bool left = event->button() == Qt::LeftButton;
    if (!left && event->button() != Qt::MiddleButton) {
        QWidget::mousePressEvent(event); // Back and Forward are the window's
        return;
    }
    render();
    m_pointer = event->position();
    const bool pan = !left || event->modifiers().testFlag(Qt::ShiftModifier);
    if (m_style && ChartZoom(m_spec).isPossible() && m_layout.plot.contains(m_pointer))
        m_drag = Drag{pan ? Drag::Kind::Pan : Drag::Kind::Brush, m_pointer, m_spec.zoom, false};
    m_pressed = left ? pressedAt(m_pointer) : Pressed();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<Drag> drag = std::exchange(m_drag, std::nullopt);
    const Pressed pressed = std::exchange(m_pressed, Pressed());
    if (drag && drag->moving) {
        unsetCursor();
        if (drag->kind == Drag::Kind::Pan && drag->zoom != m_spec.zoom)
            Q_EMIT zoomRequested(m_spec.zoom ? m_spec.zoom->toString() : QString());
        else if (drag->kind == Drag::Kind::Brush)
            setZoom(ChartZoom(m_spec).brushed(shareAt(drag->start.x()), shareAt(event->position().x())));
        update();
        return;
    }
    if (event->button() != Qt::LeftButton) {
        QWidget::mouseReleaseEvent(event);
        return;
    }
    // A press that slid off something asks for nothing.
    const Pressed released = pressedAt(event->position());
    if (!(released == pressed))
        return;
    if (!released.event.isEmpty()) {
        Q_EMIT eventActivated(released.event);
    } else if (released.name >= 0) {
        // The one in focus is the one that is not faint while others are.
        const ChartSeries &series = m_spec.series.at(released.name);
        const bool inFocus = !series.faint && std::ranges::any_of(m_spec.series, &ChartSeries::faint);
        Q_EMIT focusRequested(inFocus ? QString() : series.id);
    } else {
        activate(released.mark);
    }
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_spec.zoom)
        setZoom(std::nullopt);
    else
        QWidget::mouseDoubleClickEvent(event);
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / kNotch;
    const bool sideways = std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y());
    render();
    const ChartZoom zoom(m_spec);
    // Over the rest of the chart, and where there is nothing to zoom, the wheel scrolls the page.
    if (!m_style || !zoom.isPossible() || !m_layout.plot.contains(event->position()) ||
        (notches < 0.0 && !m_spec.zoom && !sideways)) {
        event->ignore();
        return;
    }
    m_pointer = event->position();
    if (sideways)
        setZoom(zoom.panned(-event->angleDelta().x() / kNotch * 0.1));
    else
        zoomBy(std::pow(kZoomStep, -notches), shareAt(m_pointer.x()));
    event->accept();
}

void ChartView::leaveEvent(QEvent *)
{
    if (!m_byKeyboard)
        setCurrent(-1);
}

} // namespace corridor
