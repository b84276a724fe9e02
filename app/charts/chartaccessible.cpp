#include "charts/chartaccessible.h"

#include "charts/chartview.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <memory>
#include <vector>

namespace corridor {

namespace {

/// One mark. It stays valid while the chart has that many marks.
class AccessibleMark : public QAccessibleInterface {
public:
    AccessibleMark(ChartView *view, int index) : m_view(view), m_index(index) {}

    bool isValid() const override { return m_view && m_index < m_view->chartLayout().marks.size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_view->describe(m_view->chartLayout().marks.at(m_index))
                                                      : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_view->chartLayout().marks.at(m_index).rect.toAlignedRect();
        return {m_view->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.readOnly = true;
        state.invalid = !isValid();
        state.focused = isValid() && m_view->hasFocus() && m_view->currentMark() == m_index;
        state.selected = state.focused;
        return state;
    }

private:
    QPointer<ChartView> m_view;
    int m_index;
};

class AccessibleChart : public QAccessibleWidget {
public:
    explicit AccessibleChart(ChartView *view) : QAccessibleWidget(view, QAccessible::Chart), m_view(view) {}
    ~AccessibleChart() override
    {
        for (const QAccessible::Id id : m_marks) {
            if (id != 0)
                QAccessible::deleteAccessibleInterface(id);
        }
    }
    AccessibleChart(const AccessibleChart &) = delete;
    AccessibleChart &operator=(const AccessibleChart &) = delete;

    int childCount() const override { return static_cast<int>(m_view->chartLayout().marks.size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (m_marks.size() <= static_cast<size_t>(index))
            m_marks.resize(static_cast<size_t>(index) + 1, 0);
        QAccessible::Id &id = m_marks.at(static_cast<size_t>(index));
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new AccessibleMark(m_view, index)); // owned by the registry
        return QAccessible::accessibleInterface(id);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (size_t i = 0; i < m_marks.size(); ++i) {
            if (m_marks.at(i) != 0 && QAccessible::accessibleInterface(m_marks.at(i)) == child)
                return static_cast<int>(i);
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        return m_view->hasFocus() ? child(m_view->currentMark()) : nullptr;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = m_view->mapFromGlobal(QPoint(x, y));
        const QList<HitMark> &marks = m_view->chartLayout().marks;
        for (int i = static_cast<int>(marks.size()) - 1; i >= 0; --i) {
            if (marks.at(i).rect.contains(at))
                return child(i);
        }
        return nullptr;
    }

private:
    ChartView *m_view;
    mutable std::vector<QAccessible::Id> m_marks; ///< 0 where nobody has asked for it yet.
};

QAccessibleInterface *chartInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new AccessibleChart(view) : nullptr; // owned by the registry
}

} // namespace

void registerChartAccessibility()
{
    static const bool registered = [] {
        QAccessible::installFactory(&chartInterface);
        return true;
    }();
    Q_UNUSED(registered)
}

} // namespace corridor
