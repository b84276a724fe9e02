#include "pages/statepage.h"

#include "charts/chartview.h"
#include "pages/widgets/lifesources.h"
#include "pages/widgets/panel.h"
#include "pages/widgets/tables.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QCursor>
#include <QMenu>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace corridor {

void StatePage::showState(const ViewState &state, const PageContext &context)
{
    m_state = state;
    m_style.emplace(context.style);
    m_dashboard = &context.dashboard;
    applyTheme(*this, context.style.theme);
    showContent(context.content);
    linkCharts();
}

void StatePage::linkCharts()
{
    constexpr const char *kLinked = "linked";
    for (ChartView *view : findChildren<ChartView *>()) {
        if (view->property(kLinked).toBool())
            continue;
        view->setProperty(kLinked, true);
        linkChart(*view);
    }
    for (TimelineView *view : findChildren<TimelineView *>()) {
        if (view->property(kLinked).toBool())
            continue;
        view->setProperty(kLinked, true);
        connect(view, &TimelineView::hoveredDay, this, &StatePage::showCrosshair);
    }
}

void StatePage::linkChart(ChartView &view)
{
    connect(&view, &ChartView::lifeRequested, this, &StatePage::askOfChart);
    connect(&view, &ChartView::itemLifeRequested, this, &StatePage::askOfChart);
    connect(&view, &ChartView::hoveredDay, this, &StatePage::showCrosshair);
    connect(&view, &ChartView::zoomRequested, this,
            [this](const QString &zoom) { adjust([&](ViewState &next) { next.zoom = zoom; }); });
    connect(&view, &ChartView::focusRequested, this,
            [this](const QString &series) { adjust([&](ViewState &next) { next.focus = series; }); });
    connect(&view, &ChartView::tableRequested, this, [this] { openTab(ContentTab::Table); });
    connect(&view, &ChartView::sourcesRequested, this, [this] { openTab(ContentTab::Sources); });
}

void StatePage::showCrosshair(const QDate &day)
{
    for (ChartView *view : findChildren<ChartView *>())
        view->setCrosshair(day);
    for (TimelineView *view : findChildren<TimelineView *>())
        view->setCrosshair(day);
}

void StatePage::openTab(ContentTab tab)
{
    visit([&](ViewState &next) {
        if (next.page == Page::Overview)
            next.page = Page::Trade; // of which its chart is the first
        next.tab = tab;
    });
}

void StatePage::askOfChart()
{
    if (const auto question = lifeOfCurrent(qobject_cast<QWidget *>(sender()), *this))
        Q_EMIT lifeRequested(*question);
}

void StatePage::visitSource(const QString &code)
{
    visit([&](ViewState &next) {
        next.page = Page::Sources;
        next.filterText.clear();
        next.sortColumn.clear();
        next.sortDescending = false;
        next.selection = code;
    });
}

void StatePage::visitFigures(const ChartSeries &series, const ChartPoint &point)
{
    visit([&](ViewState &next) {
        next.page = Page::Data;
        next.filterText.clear();
        next.filterIndicator = series.indicator;
        next.filterReporter = series.reporter;
        next.filterPartner = series.partner == "-"_L1 ? QString() : series.partner;
        next.filterSource.clear();
        next.filterPeriod = point.period.toString();
        next.selection.clear();
    });
}

void StatePage::showTimeline(TimelineView &view, const TimelineSpec &spec, bool compact)
{
    const QSignalBlocker quiet(view);
    view.setTimeline(spec, style().theme, formatter(), compact);
    view.setWindow(m_state.timelineFirst, m_state.timelineLast);
    view.setSelected(m_state.selectedEvent);
}

void StatePage::connectTimeline(TimelineView &view)
{
    connect(&view, &TimelineView::selectionChanged, this,
            [this](const QString &event) { visit([&](ViewState &next) { next.selectedEvent = event; }); });
    connect(&view, &TimelineView::windowChanged, this, [this](const QDate &first, const QDate &last) {
        adjust([&](ViewState &next) {
            next.timelineFirst = first;
            next.timelineLast = last;
        });
    });
}

std::optional<LifeQuestion> StatePage::currentLife() const
{
    const QPoint mouse = mapFromGlobal(QCursor::pos());
    QWidget *hovered = underMouse() ? childAt(mouse) : nullptr;
    const auto *chart = qobject_cast<const ChartView *>(hovered);
    QWidget *focused = QApplication::focusWidget();
    if (chart && chart != focused && chart->currentMark() >= 0)
        return lifeOfCurrent(hovered, *this);
    if (focused && isAncestorOf(focused)) {
        if (auto question = lifeOfCurrent(focused, *this))
            return question;
    }
    return hovered ? lifeAt(hovered, hovered->mapFrom(this, mouse), *this) : std::nullopt;
}

void StatePage::contextMenuEvent(QContextMenuEvent *event)
{
    QWidget *widget =
        event->reason() == QContextMenuEvent::Keyboard ? QApplication::focusWidget() : childAt(event->pos());
    if (!widget || !isAncestorOf(widget)) {
        PageWidget::contextMenuEvent(event);
        return;
    }
    const auto question = event->reason() == QContextMenuEvent::Keyboard
                              ? lifeOfCurrent(widget, *this)
                              : lifeAt(widget, widget->mapFrom(this, event->pos()), *this);
    if (!question) {
        PageWidget::contextMenuEvent(event);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(lifeActionText(), this, [this, asked = *question] { Q_EMIT lifeRequested(asked); });
    menu->popup(event->globalPos());
}

void StatePage::changeEvent(QEvent *event)
{
    PageWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        retranslateCopying(*this);
    }
}

} // namespace corridor
