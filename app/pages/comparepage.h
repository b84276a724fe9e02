#pragma once

#include "pages/tabbedpage.h"

#include <memory>

class QButtonGroup;

namespace corridor {

namespace Ui {
class ComparePage;
}

class ChartTableModel;
class MissingLastProxy;

/// Two to six pairs side by side on one indicator: ranked, over time, as a table.
class ComparePage : public TabbedPage {
    Q_OBJECT
public:
    explicit ComparePage(QWidget *parent = nullptr);
    ~ComparePage() override;

protected:
    void showControls(const PageContent &content) override;
    void showCharts(const PageContent &content) override;
    void showTable(const PageContent &content) override;
    void retranslate() override;

private:
    void connectControls();
    void connectAdding();
    void showIndicators(const PageContent &content);
    void showComputations(const ComputeChoices &choices);
    void showChoices(const PageContent &content);
    void add(const QString &pair);
    /// Opens on the Data page the figures of the pair that stands at \a place of the ranking.
    void openFigures(const QString &place);

    const std::unique_ptr<Ui::ComparePage> m_ui;
    ChartTableModel *const m_tableModel;
    MissingLastProxy *const m_sortedTable;
    QButtonGroup *const m_tabs;
    QButtonGroup *const m_frequencies;
    QList<CompareEntry> m_compared;
    ChartSpec m_time;
    QStringList m_choices; ///< What the list of pairs to add holds, in its language.
};

} // namespace corridor
