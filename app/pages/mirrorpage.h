#pragma once

#include "pages/tabbedpage.h"

#include <QList>

#include <memory>

class QButtonGroup;
class QGridLayout;

namespace corridor {

namespace Ui {
class MirrorPage;
}

class ChartView;
class MirrorTableModel;
class MissingLastProxy;

/// One flow as both of its countries report it: ribbons, the gap split into the assumed margin and the rest, and what
/// has the largest gaps.
class MirrorPage : public TabbedPage {
    Q_OBJECT
public:
    explicit MirrorPage(QWidget *parent = nullptr);
    ~MirrorPage() override;

    /// The charts of the chart tab: for each way both reports, then their gap.
    [[nodiscard]] const QList<ChartView *> &chartViews() const { return m_views; }

protected:
    void showControls(const PageContent &content) override;
    void showCharts(const PageContent &content) override;
    void showTable(const PageContent &content) override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectControls();
    void connectMargin();
    void showMargin();
    void showPeriods(const QList<Period> &periods);
    void addChartView();
    void arrangeCharts();
    void activateMark(const ChartView &view, int series, int point);
    /// Sets pair, period or product of the page to those of \a row.
    void choose(const MirrorRow &row);
    [[nodiscard]] ViewState withPartner(const MirrorRow &row) const;

    const std::unique_ptr<Ui::MirrorPage> m_ui;
    MirrorTableModel *const m_rankingModel;
    MissingLastProxy *const m_sortedRanking;
    QButtonGroup *const m_tabs;
    QButtonGroup *const m_rankings;
    QButtonGroup *const m_frequencies;
    QButtonGroup *const m_measures;
    QGridLayout *const m_grid;
    QList<ChartView *> m_views;
};

} // namespace corridor
