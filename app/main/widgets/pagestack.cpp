#include "main/widgets/pagestack.h"

#include "pages/pagefactory.h"

#include <QEvent>
#include <QSplitter>
#include <QTimer>

namespace corridor {

namespace {
QString splitterKey(Page page, const QSplitter *splitter)
{
    return pageCode(page) + QLatin1Char('/') + splitter->objectName();
}
} // namespace

PageStack::PageStack(QWidget *parent) : QStackedWidget(parent) {}

void PageStack::showState(const ViewState &state, const PageContext &context)
{
    PageWidget *page = m_pages.value(state.page);
    if (!page)
        page = make(state.page);
    page->showState(state, context);
    setCurrentWidget(page);
}

PageWidget *PageStack::make(Page page)
{
    PageWidget *widget = createPage(page, this).release(); // the stack owns it from addWidget() on
    addWidget(widget);
    const bool first = m_pages.isEmpty();
    m_pages.insert(page, widget);
    connect(widget, &PageWidget::visitRequested, this, &PageStack::visitRequested);
    connect(widget, &PageWidget::adjustRequested, this, &PageStack::adjustRequested);
    connect(widget, &PageWidget::lifeRequested, this, &PageStack::lifeRequested);
    connect(widget, &PageWidget::undoRequested, this, &PageStack::undoRequested);
    connect(widget, &PageWidget::importRequested, this, &PageStack::importRequested);
    connect(widget, &PageWidget::tidyExportRequested, this, &PageStack::tidyExportRequested);
    connect(widget, &PageWidget::failed, this, &PageStack::failed);
    const auto splitters = widget->findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters) {
        const QByteArray saved = m_splitters.value(splitterKey(page, splitter));
        if (!saved.isEmpty())
            splitter->restoreState(saved);
    }
    if (first)
        widget->installEventFilter(this);
    return widget;
}

void PageStack::clear()
{
    m_splitters = splitterStates();
    qDeleteAll(m_pages);
    m_pages.clear();
}

void PageStack::setSplitterStates(const SplitterStates &states)
{
    qDeleteAll(m_pages);
    m_pages.clear();
    m_splitters = states;
}

PageStack::SplitterStates PageStack::splitterStates() const
{
    SplitterStates states = m_splitters;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        const auto splitters = it.value()->findChildren<QSplitter *>();
        for (const QSplitter *splitter : splitters)
            states.insert(splitterKey(it.key(), splitter), splitter->saveState());
    }
    return states;
}

bool PageStack::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, &PageStack::painted); // the children are painted after the page, in the same turn
    }
    return QStackedWidget::eventFilter(watched, event);
}

} // namespace corridor
