#include "timeline/timelineview.h"

#include "timeline/timelineviewprivate.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace corridor {

namespace {

constexpr double kZoomStep = 1.25; ///< Of one notch of the wheel and one press of a key.
constexpr double kPanStep = 0.1;   ///< Of the window, for one press of a key.
constexpr double kNotch = 120.0;

} // namespace

TimelineView::TimelineView(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

TimelineView::~TimelineView() { delete d->tip; }

void TimelineView::setTimeline(const TimelineSpec &spec, const Theme &theme, const Formatter &formatter, bool compact)
{
    d->setTimeline(spec, theme, formatter, compact);
    setAccessibleName(formatter.text(spec.title));
    d->describeSelected();
    updateGeometry();
    update();
}

void TimelineView::setWindow(const QDate &first, const QDate &last)
{
    if (first == windowFirst() && last == windowLast())
        return; // It may lie between two days: what it is rounded to must not move it.
    if (first.isValid() && last.isValid() && first <= last)
        d->window.show({double(first.toJulianDay()), double(last.toJulianDay() + 1)});
    else
        d->window.showAll();
    d->windowMoved(false);
}

QDate TimelineView::windowFirst() const { return d->window.first(); }

QDate TimelineView::windowLast() const { return d->window.last(); }

void TimelineView::setSelected(const QString &event)
{
    if (event != d->selected)
        d->select(event, false);
}

QString TimelineView::selected() const { return d->selected; }

void TimelineView::setCrosshair(const QDate &day)
{
    if (day == d->crosshair)
        return;
    d->crosshair = day;
    update();
}

void TimelineView::tellDay(const QDate &day)
{
    if (day == d->toldDay)
        return;
    d->toldDay = day;
    Q_EMIT hoveredDay(day);
}

QSize TimelineView::sizeHint() const
{
    const double width = this->width() > 0 ? this->width() : 900.0;
    return {900, d->style ? int(std::ceil(timelineHeight(width, d->spec, *d->style, *d->words))) + 4 : 150};
}

QSize TimelineView::minimumSizeHint() const
{
    if (!d->style || d->style->compact)
        return {320, 110};
    return {360, int(std::ceil(timelineLeastHeight(width(), d->spec, *d->words))) + 4};
}

void TimelineView::paintEvent(QPaintEvent *)
{
    if (!d->style)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), d->style->theme.panel);
    drawTimeline(painter, d->laidOut(), d->spec, *d->style, *d->words);
    const TimelineScale &scale = d->laidOut().scale;
    const double line = scale.x(double(d->crosshair.toJulianDay()) + 0.5);
    if (d->crosshair.isValid() && line >= scale.left && line <= scale.right) {
        QColor color = d->style->theme.muted;
        color.setAlphaF(0.6F);
        painter.setPen(QPen(color, 1.0));
        painter.drawLine(QPointF(line, d->laidOut().plot.top()), QPointF(line, d->laidOut().plot.bottom()));
    }
    if (hasFocus() && d->showFocus) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(d->style->theme.accent, 2.0));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0), 6.0, 6.0);
    }
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (!d->style)
        return;
    QPoint delta = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ShiftModifier) && delta.x() == 0)
        delta = {delta.y(), 0};
    const TimelineScale &scale = d->laidOut().scale;
    if (std::abs(delta.x()) > std::abs(delta.y()))
        d->window.pan(-delta.x() / kNotch * kPanStep * d->window.span().days());
    else
        d->window.zoom(std::pow(kZoomStep, -delta.y() / kNotch), scale.day(event->position().x()));
    d->windowMoved(true);
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->style) {
        QWidget::mousePressEvent(event);
        return;
    }
    d->drag = Private::Drag{event->position(), d->window, false};
    d->showFocus = false;
    update();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!d->style)
        return;
    if (!d->drag) {
        d->hover(d->hit(event->position()));
        const TimelineScale &scale = d->laidOut().scale;
        const double x = event->position().x();
        const bool inside = x >= scale.left && x <= scale.right;
        tellDay(inside ? QDate::fromJulianDay(qint64(std::floor(scale.day(x)))) : QDate());
        return;
    }
    const double moved = event->position().x() - d->drag->start.x();
    if (!d->drag->moving && std::abs(moved) < QApplication::startDragDistance())
        return;
    d->drag->moving = true;
    d->hideTip();
    setCursor(Qt::ClosedHandCursor);
    TimelineWindow window = d->drag->window;
    window.pan(-moved / d->laidOut().scale.pixelsPerDay());
    d->window = window;
    d->windowMoved(true);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->drag) {
        QWidget::mouseReleaseEvent(event);
        return;
    }
    const bool moved = d->drag->moving;
    d->drag.reset();
    const QStringList events = d->hit(event->position());
    d->openedMarker = false;
    if (!moved && events.size() == 1) {
        d->select(events.first(), true);
    } else if (!moved && events.size() > 1) {
        d->openedMarker = true; // The second click of a double-click does nothing more.
        d->openMarker(events);
    }
    d->hover(d->hit(event->position()));
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->style || d->openedMarker)
        return;
    const QStringList events = d->hit(event->position());
    if (events.size() == 1) {
        Q_EMIT eventActivated(events.first());
    } else if (events.isEmpty()) {
        d->window.showAll();
        d->windowMoved(true);
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    const bool handled =
        d->style && (modifiers == Qt::NoModifier ? d->plainKey(event->key())
                                                 : modifiers == Qt::ControlModifier && d->controlKey(event->key()));
    if (!handled) {
        QWidget::keyPressEvent(event);
        return;
    }
    d->showFocus = true;
    update();
}

bool TimelineView::Private::plainKey(int key)
{
    const double days = window.span().days();
    const auto moved = [this] {
        windowMoved(true);
        return true;
    };
    switch (key) {
    case Qt::Key_Up:
        return walk(-1);
    case Qt::Key_Down:
        return walk(1);
    case Qt::Key_Home:
        return selectAt(0);
    case Qt::Key_End:
        return selectAt(spec.events.size() - 1);
    case Qt::Key_Left:
    case Qt::Key_Right:
        window.pan((key == Qt::Key_Left ? -kPanStep : kPanStep) * days);
        return moved();
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        window.pan((key == Qt::Key_PageUp ? -0.8 : 0.8) * days);
        return moved();
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        window.zoom(1.0 / kZoomStep, zoomAnchor());
        return moved();
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
        window.zoom(kZoomStep, zoomAnchor());
        return moved();
    case Qt::Key_0:
        window.showAll();
        return moved();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (find(selected))
            Q_EMIT view->eventActivated(selected);
        return find(selected) != nullptr;
    case Qt::Key_Space:
    case Qt::Key_Menu:
        return openNearestMarker();
    case Qt::Key_Escape:
        if (selected.isEmpty())
            return false;
        select({}, true);
        return true;
    default:
        return false;
    }
}

bool TimelineView::Private::controlKey(int key)
{
    if (key == Qt::Key_Left)
        return walk(-1);
    return key == Qt::Key_Right && walk(1);
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    d->scene.reset();
    d->hideTip();
    if (d->style && !d->style->compact)
        updateGeometry(); // The names of lanes take more height on a narrow widget.
}

bool TimelineView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        d->showFocus =
            reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
        update();
        break;
    }
    case QEvent::FocusOut:
        update();
        d->hideTip();
        break;
    case QEvent::Leave:
        if (!d->drag)
            d->hover({});
        tellDay({});
        break;
    case QEvent::Hide:
        d->drag.reset();
        d->hideTip();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

} // namespace corridor
