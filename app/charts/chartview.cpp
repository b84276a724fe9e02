#include "charts/chartview.h"

#include "charts/charttip.h"
#include "charts/chartwords.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace corridor {

namespace {

constexpr qreal kRing = 5.0; ///< Room for the focus ring around the chart.
/// A mark this far from the pointer is still meant when nothing is nearer.
constexpr qreal kHoverReach = 24.0;

qreal distance(const QRectF &rect, const QPointF &point)
{
    const qreal dx = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
    const qreal dy = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
    return std::hypot(dx, dy);
}

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

ChartView::~ChartView() = default;

void ChartView::setChart(const ChartSpec &spec, const ChartStyle &style)
{
    // What was being read stays current when the same figure is in the new chart.
    std::optional<std::pair<QString, Period>> kept;
    if (m_current >= 0) {
        const HitMark &mark = m_layout.marks.at(m_current);
        kept = {m_spec.series.at(mark.series).id, pointOf(mark).period};
    }
    m_current = -1;
    m_pressedMark = -1;
    m_pressedEvent.clear();
    m_spec = spec;
    m_style = style;
    m_body = QPixmap();
    setAccessibleName(style.formatter.text(spec.title));
    setAccessibleDescription(style.formatter.text(spec.isEmpty() ? spec.emptyMessage : spec.subtitle));
    updateGeometry();
    update();
    if (!kept)
        return;
    render();
    for (int i = 0; i < static_cast<int>(m_layout.marks.size()); ++i) {
        const HitMark &mark = m_layout.marks.at(i);
        if (m_spec.series.at(mark.series).id == kept->first && pointOf(mark).period == kept->second)
            m_current = i;
    }
}

const ChartLayout &ChartView::chartLayout()
{
    render();
    return m_layout;
}

QString ChartView::describe(const HitMark &mark) const
{
    if (!m_style)
        return {};
    return hoverText(m_spec, mark.series, mark.point, m_style->formatter).toPlainText();
}

QSize ChartView::sizeHint() const
{
    const QSize least = minimumSizeHint();
    return {std::max(720, least.width()), std::max(420, least.height())};
}

QSize ChartView::minimumSizeHint() const
{
    constexpr int kLeastWidth = 320;
    constexpr qreal kLeastPlot = 150.0;
    const qreal frame =
        m_style ? chartFrameHeight(std::max(width(), kLeastWidth) - 2.0 * kRing, m_spec, *m_style) : 0.0;
    return {kLeastWidth, static_cast<int>(std::ceil(frame + kLeastPlot + 2.0 * kRing))};
}

void ChartView::render()
{
    if (!m_style)
        return;
    const QSize pixels = size() * devicePixelRatioF();
    if (m_body.size() == pixels && m_body.devicePixelRatio() == devicePixelRatioF())
        return;
    const bool resized = !m_body.isNull();
    m_body = QPixmap(pixels);
    m_body.setDevicePixelRatio(devicePixelRatioF());
    m_body.fill(m_style->theme.panel);
    if (pixels.isEmpty())
        return;
    QPainter painter(&m_body);
    m_layout = paintChart(painter, QRectF(rect()).adjusted(kRing, kRing, -kRing, -kRing), m_spec, *m_style);
    if (resized && m_current >= m_layout.marks.size())
        m_current = -1;
}

void ChartView::paintEvent(QPaintEvent *)
{
    render();
    QPainter painter(this);
    if (!m_style) {
        painter.fillRect(rect(), palette().window());
        return;
    }
    painter.drawPixmap(0, 0, m_body);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_current >= 0)
        paintCurrent(painter);
    if (hasFocus() && (m_byKeyboard || m_current < 0)) {
        painter.setPen(QPen(m_style->theme.accent, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0), 6.0, 6.0);
    }
}

void ChartView::paintCurrent(QPainter &painter) const
{
    const HitMark &mark = m_layout.marks.at(m_current);
    const bool wide = m_spec.series.at(mark.series).mark == Mark::Bar;
    painter.setPen(QPen(m_style->theme.ink, 1.6));
    painter.setBrush(Qt::NoBrush);
    if (wide)
        painter.drawRect(mark.rect);
    else
        painter.drawRoundedRect(mark.rect.adjusted(-1, -1, 1, 1), 6.0, 6.0);
    const HoverText hover = hoverText(m_spec, mark.series, mark.point, m_style->formatter);
    paintTip(painter, rect(), mark.rect, hover, m_spec, *m_style);
}

const ChartPoint &ChartView::pointOf(const HitMark &mark) const
{
    return m_spec.series.at(mark.series).points.at(mark.point);
}

int ChartView::markAt(const QPointF &position) const
{
    // Marks drawn later lie on top: a reporter's tick over a bar wins.
    int nearest = -1;
    qreal least = kHoverReach;
    qreal smallest = 0.0;
    for (int i = 0; i < static_cast<int>(m_layout.marks.size()); ++i) {
        const QRectF &candidate = m_layout.marks.at(i).rect;
        const qreal away = distance(candidate, position);
        const qreal area = candidate.width() * candidate.height();
        if (away < least || (nearest >= 0 && away <= least && area < smallest)) {
            nearest = i;
            least = away;
            smallest = area;
        }
    }
    return nearest;
}

QString ChartView::eventAt(const QPointF &position) const
{
    for (const ChartLayout::EventHit &hit : m_layout.events) {
        if (hit.rect.contains(position))
            return hit.event;
    }
    return {};
}

void ChartView::setCurrent(int mark)
{
    if (mark == m_current)
        return;
    m_current = mark;
    announce();
    update();
}

void ChartView::announce()
{
    if (m_current < 0 || !m_byKeyboard)
        return;
    setAccessibleDescription(describe(m_layout.marks.at(m_current)));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void ChartView::activate(int mark)
{
    if (mark < 0)
        return;
    const HitMark &hit = m_layout.marks.at(mark);
    Q_EMIT markActivated(hit.series, hit.point);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    render();
    const bool overEvent = !eventAt(event->position()).isEmpty();
    m_byKeyboard = false;
    setCurrent(overEvent ? -1 : markAt(event->position()));
    setCursor(overEvent || m_current >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event); // Back and Forward are the window's
        return;
    }
    render();
    m_pressedEvent = eventAt(event->position());
    m_pressedMark = m_pressedEvent.isEmpty() ? markAt(event->position()) : -1;
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mouseReleaseEvent(event);
        return;
    }
    const QString released = eventAt(event->position());
    const int mark = released.isEmpty() ? markAt(event->position()) : -1;
    const QString pressed = std::exchange(m_pressedEvent, QString());
    const int pressedMark = std::exchange(m_pressedMark, -1);
    // A press that slid off something asks for nothing.
    if (!released.isEmpty() && released == pressed)
        Q_EMIT eventActivated(released);
    else if (mark >= 0 && mark == pressedMark)
        activate(mark);
}

void ChartView::leaveEvent(QEvent *)
{
    if (!m_byKeyboard)
        setCurrent(-1);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    m_byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void ChartView::focusOutEvent(QFocusEvent *)
{
    if (m_byKeyboard)
        setCurrent(-1);
    m_byKeyboard = false;
    update();
}

int ChartView::markBeside(int mark, int step) const
{
    const int count = static_cast<int>(m_layout.marks.size());
    if (count == 0)
        return -1;
    if (mark < 0)
        return step > 0 ? 0 : count - 1;
    const int series = m_layout.marks.at(mark).series;
    for (int i = mark + step; i >= 0 && i < count; i += step) {
        if (m_layout.marks.at(i).series == series)
            return i;
    }
    return mark;
}

int ChartView::markAbove(int mark, int step) const
{
    if (mark < 0)
        return markBeside(mark, 1);
    const qreal x = m_layout.marks.at(mark).rect.center().x();
    const int own = m_layout.marks.at(mark).series;
    // The next series that has a mark near this place; its nearest one.
    for (int series = own + step; series >= 0 && series < static_cast<int>(m_spec.series.size()); series += step) {
        int nearest = -1;
        qreal least = 0.0;
        for (int i = 0; i < static_cast<int>(m_layout.marks.size()); ++i) {
            const HitMark &candidate = m_layout.marks.at(i);
            const qreal away = std::abs(candidate.rect.center().x() - x);
            if (candidate.series == series && (nearest < 0 || away < least)) {
                nearest = i;
                least = away;
            }
        }
        if (nearest >= 0)
            return nearest;
    }
    return mark;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    render();
    const int start = m_current;
    if (event->modifiers() & (Qt::AltModifier | Qt::ControlModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    int next = start;
    switch (event->key()) {
    case Qt::Key_Left:
        next = markBeside(start, -1);
        break;
    case Qt::Key_Right:
        next = markBeside(start, 1);
        break;
    case Qt::Key_Up:
        next = markAbove(start, 1);
        break;
    case Qt::Key_Down:
        next = markAbove(start, -1);
        break;
    case Qt::Key_Home:
        next = markBeside(-1, 1);
        break;
    case Qt::Key_End:
        next = markBeside(-1, -1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(start);
        return;
    case Qt::Key_Escape:
        if (start < 0) {
            QWidget::keyPressEvent(event);
            return;
        }
        next = -1;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_byKeyboard = true;
    setCurrent(next);
    update();
}

bool ChartView::event(QEvent *event)
{
    // Escape belongs to the chart while it has a current mark, not to a dialog or a shortcut around it.
    if (event->type() == QEvent::ShortcutOverride && m_current >= 0 &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

} // namespace corridor
