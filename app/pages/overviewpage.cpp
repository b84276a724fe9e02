#include "pages/overviewpage.h"

#include "ui_overviewpage.h"

#include "charts/chartview.h"
#include "pages/widgets/cardrow.h"
#include "pages/widgets/claimswidget.h"
#include "pages/widgets/panel.h"
#include "pages/widgets/targetwidget.h"

namespace corridor {

OverviewPage::OverviewPage(QWidget *parent) : StatePage(parent), m_ui(std::make_unique<Ui::OverviewPage>())
{
    m_ui->setupUi(this);
    setProperty("plain", true);
    m_ui->scrollArea->viewport()->setAutoFillBackground(false);
    m_ui->contents->setAutoFillBackground(false);
    connectParts();
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::connectParts()
{
    connect(m_ui->cardRow, &CardRow::activated, this,
            [this](const ViewState &opens) { visit([&](ViewState &next) { next = opens; }); });
    connect(m_ui->mainChart, &ChartView::markActivated, this, [this](int series, int point) {
        const ChartSeries &drawn = m_ui->mainChart->spec().series.at(series);
        visitFigures(drawn, drawn.points.at(point));
    });
    connect(m_ui->mainChart, &ChartView::eventActivated, this,
            [this](const QString &event) { visit([&](ViewState &next) { next.selectedEvent = event; }); });
    connect(m_ui->targetWidget, &TargetWidget::clicked, this, [this] {
        visit([&](ViewState &next) {
            next.page = Page::Targets;
            next.selection = m_ui->targetWidget->target().target;
        });
    });
    connect(m_ui->claimsWidget, &ClaimsWidget::activated, this, [this](const QString &claim) {
        visit([&](ViewState &next) {
            next.page = Page::Targets;
            next.selection = claim;
        });
    });
    connect(m_ui->timelineView, &TimelineView::eventActivated, this, [this](const QString &event) {
        visit([&](ViewState &next) {
            next.page = Page::Timeline;
            next.selectedEvent = event;
        });
    });
    connectTimeline(*m_ui->timelineView);
}

void OverviewPage::showContent(const PageContent &content)
{
    const bool empty = !content.emptyMessage.isEmpty();
    m_ui->emptyLabel->setVisible(empty);
    m_ui->emptyLabel->setText(formatter().text(content.emptyMessage));
    m_ui->contents->setVisible(!empty);
    if (empty)
        return;

    m_ui->cardRow->setCards(content.cards, style());
    m_ui->mainPanel->setVisible(!content.charts.isEmpty());
    if (!content.charts.isEmpty())
        m_ui->mainChart->setChart(content.charts.first(), style());
    m_ui->targetPanel->setVisible(!content.targets.isEmpty());
    if (!content.targets.isEmpty())
        m_ui->targetWidget->setTarget(content.targets.first(), style());
    m_ui->claimsLabel->setFont(style().theme.fontOf(15, QFont::Bold));
    m_ui->claimsPanel->setVisible(!content.claims.isEmpty());
    m_ui->claimsWidget->setClaims(content.claims, style());
    m_ui->timelinePanel->setVisible(!content.timeline.events.isEmpty());
    showTimeline(*m_ui->timelineView, content.timeline, true);
}

void OverviewPage::retranslate() { m_ui->retranslateUi(this); }

} // namespace corridor
