#pragma once

#include "pages/statepage.h"

#include <memory>

class QButtonGroup;

namespace corridor {

namespace Ui {
class ComparePage;
}

class ChartTableModel;
class ChartView;
class MissingLastProxy;
class SourceTableModel;

/// Two to six pairs side by side on one indicator: ranked, over time, as a table.
class ComparePage : public StatePage {
    Q_OBJECT
public:
    explicit ComparePage(QWidget *parent = nullptr);
    ~ComparePage() override;

protected:
    void showContent(const PageContent &content) override;
    void retranslate() override;

private:
    void connectControls();
    void connectAdding();
    void showControls(const PageContent &content);
    void showIndicators(const PageContent &content);
    void showComputations(const ComputeChoices &choices);
    void showChoices(const PageContent &content);
    void showCharts(const PageContent &content);
    void showSources(const PageContent &content);
    void add(const QString &pair);
    void openFigures(const ChartView &view, int series, int point);

    const std::unique_ptr<Ui::ComparePage> m_ui;
    ChartTableModel *const m_tableModel;
    MissingLastProxy *const m_sortedTable;
    SourceTableModel *const m_sourceModel;
    QButtonGroup *const m_tabs;
    QButtonGroup *const m_frequencies;
    QList<CompareEntry> m_compared;
    ChartSpec m_time;
    QStringList m_choices; ///< What the list of pairs to add holds, in its language.
};

} // namespace corridor
