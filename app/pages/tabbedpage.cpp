#include "pages/tabbedpage.h"

#include "models/sourcetablemodel.h"
#include "pages/widgets/sourcelinks.h"
#include "pages/widgets/tables.h"

#include <QButtonGroup>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>

namespace corridor {

void TabbedPage::setUpTabs(const Parts &parts)
{
    m_parts = parts;
    m_sourceModel = new SourceTableModel(this);
    setUpTable(*parts.sources, *m_sourceModel);
    connect(parts.tabs, &QButtonGroup::idClicked, this,
            [this](int id) { visit([&](ViewState &next) { next.tab = static_cast<ContentTab>(id); }); });
    connect(parts.sources, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.isValid())
            visitSource(m_sourceModel->rowAt(index.row()).code);
    });
}

void TabbedPage::showContent(const PageContent &content)
{
    m_parts.title->setText(formatter().text(content.title));
    m_parts.subtitle->setText(formatter().text(content.subtitle));
    m_parts.tabs->button(static_cast<int>(state().tab))->setChecked(true);
    showControls(content);
    const bool empty = !content.emptyMessage.isEmpty();
    m_parts.empty->setVisible(empty);
    m_parts.empty->setText(formatter().text(content.emptyMessage));
    m_parts.stack->setVisible(!empty);
    if (empty)
        return;
    switch (state().tab) {
    case ContentTab::Chart:
        m_parts.stack->setCurrentWidget(m_parts.chartTab);
        showCharts(content);
        break;
    case ContentTab::Table:
        m_parts.stack->setCurrentWidget(m_parts.tableTab);
        showTable(content);
        break;
    case ContentTab::Sources:
        m_parts.stack->setCurrentWidget(m_parts.sourcesTab);
        showSources(content);
        break;
    }
}

void TabbedPage::showSources(const PageContent &content)
{
    QStringList codes;
    for (const ChartSpec &chart : content.charts) {
        for (const SourceNote &note : chart.sources)
            codes << note.source.split(u';', Qt::SkipEmptyParts);
    }
    codes.removeDuplicates();
    m_sourceModel->setRows(sourceRows(sourcesOf(dashboard(), codes)), formatter());
    fitColumns(*m_parts.sources);
}

} // namespace corridor
