#include "charts/chartview.h"
#include "charts/chartzoom.h"

#include <QFocusEvent>
#include <QKeyEvent>

#include <cmath>

namespace corridor {

namespace {
constexpr double kKeyStep = 1.5; ///< Of zooming by a key.
} // namespace

void ChartView::zoomBy(double factor, double share)
{
    const ChartZoom zoom(m_spec);
    if (zoom.isPossible())
        setZoom(zoom.zoomed(factor, share));
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

// Parts lie where their size puts them: an arrow goes to the nearest one on that side, straight ones before others.
int ChartView::itemToward(int mark, const QPointF &direction) const
{
    const auto middle = [this](int index) {
        const HitMark &hit = m_layout.marks.at(index);
        if (hit.shape.isEmpty())
            return hit.rect.center();
        QPointF sum;
        for (const QPointF &corner : hit.shape)
            sum += corner;
        return sum / static_cast<qreal>(hit.shape.size());
    };
    const QPointF from = middle(mark);
    int best = mark;
    qreal least = 0.0;
    for (int i = 0; i < static_cast<int>(m_layout.marks.size()); ++i) {
        const QPointF way = middle(i) - from;
        const qreal ahead = QPointF::dotProduct(way, direction);
        if (i == mark || ahead < 0.5)
            continue;
        const qreal aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        const qreal cost = ahead + 2.5 * aside;
        if (best == mark || cost < least) {
            best = i;
            least = cost;
        }
    }
    return best;
}

int ChartView::markToward(int mark, int key) const
{
    const bool spatial = mark >= 0 && (m_layout.marks.at(mark).isItem() || m_spec.plot == PlotKind::HeatMap);
    switch (key) {
    case Qt::Key_Left:
        return spatial ? itemToward(mark, {-1.0, 0.0}) : markBeside(mark, -1);
    case Qt::Key_Right:
        return spatial ? itemToward(mark, {1.0, 0.0}) : markBeside(mark, 1);
    case Qt::Key_Up:
        return spatial ? itemToward(mark, {0.0, -1.0}) : markAbove(mark, 1);
    case Qt::Key_Down:
        return spatial ? itemToward(mark, {0.0, 1.0}) : markAbove(mark, -1);
    case Qt::Key_Home:
        return markBeside(-1, 1);
    default:
        return markBeside(-1, -1);
    }
}

// \returns whether the key does something that is not a step to a mark
bool ChartView::chartKey(int key)
{
    const double share = m_current >= 0 ? shareAt(m_layout.marks.at(m_current).rect.center().x()) : 0.5;
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus: {
        if (!ChartZoom(m_spec).isPossible())
            return true;
        // What is being read stays so.
        const QString kept = m_current >= 0 ? idOf(m_layout.marks.at(m_current)) : QString();
        const auto period = m_current >= 0 ? std::optional(pointOf(m_layout.marks.at(m_current)).period) : std::nullopt;
        zoomBy(key == Qt::Key_Minus ? kKeyStep : 1.0 / kKeyStep, share);
        render();
        if (!kept.isEmpty())
            setCurrent(markNamed(kept, period));
        return true;
    }
    case Qt::Key_1:
        setZoom(std::nullopt);
        return true;
    case Qt::Key_T:
        Q_EMIT tableRequested();
        return true;
    case Qt::Key_S:
        Q_EMIT sourcesRequested();
        return true;
    case Qt::Key_F4:
        askForLife(m_current);
        return m_current >= 0; // without a mark, the window's
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(m_current);
        return true;
    default:
        return false;
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    render();
    if (!m_style || event->modifiers() & (Qt::AltModifier | Qt::ControlModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        m_byKeyboard = true;
        setCurrent(markToward(m_current, event->key()));
        update();
        return;
    case Qt::Key_Escape:
        if (m_current < 0)
            break;
        m_byKeyboard = true;
        setCurrent(-1);
        update();
        return;
    default:
        if (chartKey(event->key()))
            return;
        break;
    }
    QWidget::keyPressEvent(event);
}

// Tab goes through the series once a mark is current, and then on.
bool ChartView::focusNextPrevChild(bool next)
{
    if (m_current >= 0 && !m_layout.marks.at(m_current).isItem()) {
        const int beside = markAbove(m_current, next ? 1 : -1);
        if (beside != m_current) {
            m_byKeyboard = true;
            setCurrent(beside);
            return true;
        }
    }
    return QWidget::focusNextPrevChild(next);
}

bool ChartView::event(QEvent *event)
{
    // Escape and the keys of a chart belong to it while it has the focus, not to a dialog or a shortcut around it.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        switch (key->key()) {
        case Qt::Key_Escape:
        case Qt::Key_F4:
            if (m_current < 0)
                break;
            event->accept();
            return true;
        case Qt::Key_Plus:
        case Qt::Key_Equal:
        case Qt::Key_Minus:
        case Qt::Key_1:
        case Qt::Key_T:
        case Qt::Key_S:
            if (!plain)
                break;
            event->accept();
            return true;
        default:
            break;
        }
    }
    return QWidget::event(event);
}

} // namespace corridor
