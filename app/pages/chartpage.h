#pragma once

#include "pages/tabbedpage.h"

#include <QHash>
#include <QList>

#include <memory>

class QAbstractButton;
class QButtonGroup;
class QMenu;

namespace corridor {

namespace Ui {
class ChartPage;
}

class ChartTableModel;
class ChartView;
class MissingLastProxy;
class TableTools;

/// Trade, investment, education or transport: the charts of one indicator or of the page's main view, their figures
/// as a table, and their sources.
class ChartPage : public TabbedPage {
    Q_OBJECT
public:
    explicit ChartPage(QWidget *parent = nullptr);
    ~ChartPage() override;

    /// The charts on show, the main one first.
    [[nodiscard]] const QList<ChartView *> &chartViews() const { return m_views; }

protected:
    void showControls(const PageContent &content) override;
    void showCharts(const PageContent &content) override;
    void showTable(const PageContent &content) override;
    void retranslate() override;

private:
    void connectControls();
    void showKinds(const QList<ChartKind> &kinds);
    void fillKinds();
    void showIndicators(const QList<IndicatorEntry> &indicators);
    void fillTable();
    void addChartView();
    /// Whether the page has figures by month for what is on show.
    [[nodiscard]] bool hasMonths(const PageContent &content);

    const std::unique_ptr<Ui::ChartPage> m_ui;
    ChartTableModel *const m_tableModel;
    MissingLastProxy *const m_sortedTable;
    TableTools *m_tableTools = nullptr;
    QButtonGroup *const m_kinds;
    QButtonGroup *const m_frequencies;
    QButtonGroup *const m_tabs;
    QMenu *const m_moreKinds;
    QList<ChartKind> m_otherKinds; ///< Those that the figures can be drawn as, beside the three that have buttons.
    QList<ChartView *> m_views;
    QList<ChartSpec> m_charts;
    QHash<QString, bool> m_monthly; ///< What hasMonths() found, by pair, page and indicator.
};

} // namespace corridor
