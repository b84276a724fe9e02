#include "pages/chartpage.h"

#include "ui_chartpage.h"

#include "charts/chartview.h"
#include "models/charttablemodel.h"
#include "models/missinglastproxy.h"
#include "pages/widgets/computebar.h"
#include "pages/widgets/frozencolumn.h"
#include "pages/widgets/panel.h"
#include "pages/widgets/tables.h"
#include "pages/widgets/tabletools.h"

#include <QAction>
#include <QButtonGroup>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {
constexpr int kMainHeight = 380;
constexpr int kFurtherHeight = 340;
constexpr int kScrollGap = 8;

/// Kinds that have no button of their own, in the order of their menu.
QString kindName(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Steps:
        return ChartPage::tr("Steps");
    case ChartKind::Area:
        return ChartPage::tr("Areas");
    case ChartKind::Grouped:
        return ChartPage::tr("Bars side by side");
    case ChartKind::Percent:
        return ChartPage::tr("Bars to 100 %");
    case ChartKind::BothWays:
        return ChartPage::tr("Both ways");
    case ChartKind::Scatter:
        return ChartPage::tr("One against the other");
    case ChartKind::Slope:
        return ChartPage::tr("First and last");
    case ChartKind::HeatMap:
        return ChartPage::tr("Months by years");
    case ChartKind::Waterfall:
        return ChartPage::tr("Steps of change");
    case ChartKind::Multiples:
        return ChartPage::tr("One chart each");
    default:
        return {};
    }
}
} // namespace

ChartPage::ChartPage(QWidget *parent) :
    TabbedPage(parent), m_ui(std::make_unique<Ui::ChartPage>()), m_tableModel(new ChartTableModel(this)),
    m_sortedTable(new MissingLastProxy(this)), m_kinds(new QButtonGroup(this)), m_frequencies(new QButtonGroup(this)),
    m_tabs(new QButtonGroup(this)), m_moreKinds(new QMenu(this))
{
    m_ui->setupUi(this);
    m_ui->scrollArea->viewport()->setAutoFillBackground(false);
    m_ui->chartsBox->setAutoFillBackground(false);

    m_kinds->addButton(m_ui->automaticButton, static_cast<int>(ChartKind::Automatic));
    m_kinds->addButton(m_ui->barsButton, static_cast<int>(ChartKind::Bars));
    m_kinds->addButton(m_ui->linesButton, static_cast<int>(ChartKind::Lines));
    m_kinds->setExclusive(false); // None of them is on while a kind of the menu is.
    m_ui->moreKindsButton->setMenu(m_moreKinds);
    m_ui->indicatorBox->lower(); // the first of its line
    setTabOrder(m_ui->sourcesButton, m_ui->indicatorCombo);
    QWidget *last = m_ui->indicatorCombo; // keys go through the controls in the order in which they stand
    for (QWidget *each : m_ui->computeBar->tabStops()) {
        setTabOrder(last, each);
        last = each;
    }
    setTabOrder(last, m_ui->moreKindsButton);
    m_frequencies->addButton(m_ui->yearButton, static_cast<int>(Frequency::Annual));
    m_frequencies->addButton(m_ui->monthButton, static_cast<int>(Frequency::Month));
    m_tabs->addButton(m_ui->chartButton, static_cast<int>(ContentTab::Chart));
    m_tabs->addButton(m_ui->tableButton, static_cast<int>(ContentTab::Table));
    m_tabs->addButton(m_ui->sourcesButton, static_cast<int>(ContentTab::Sources));

    m_sortedTable->setSourceModel(m_tableModel);
    m_sortedTable->setSortRole(ChartTableModel::SortRole);
    setUpTable(*m_ui->figureTable, *m_sortedTable);
    m_ui->figureTable->setSortingEnabled(true);
    m_ui->figureTable->sortByColumn(0, Qt::AscendingOrder);
    m_tableTools = new TableTools(*m_ui->figureTable, *m_tableModel, *m_sortedTable);
    new FrozenColumn(*m_ui->figureTable);
    setUpTabs({m_ui->titleLabel, m_ui->subtitleLabel, m_ui->emptyLabel, m_ui->tabStack, m_ui->chartTab, m_ui->tableTab,
               m_ui->sourcesTab, m_ui->sourceTable, m_tabs});
    connectControls();
}

ChartPage::~ChartPage() = default;

void ChartPage::connectControls()
{
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int id) {
        m_kinds->button(id)->setChecked(true); // A second click on it does not turn it off.
        visit([&](ViewState &next) { next.kind = static_cast<ChartKind>(id); });
    });
    connect(m_moreKinds, &QMenu::aboutToShow, this, &ChartPage::fillKinds);
    connect(m_ui->computeBar, &ComputeBar::transformsRequested, this,
            [this](const QStringList &transforms) { visit([&](ViewState &next) { next.transforms = transforms; }); });
    connect(m_ui->computeBar, &ComputeBar::forecastRequested, this,
            [this](int periods) { visit([&](ViewState &next) { next.forecast = periods; }); });
    connect(m_frequencies, &QButtonGroup::idClicked, this,
            [this](int id) { visit([&](ViewState &next) { next.frequency = static_cast<Frequency>(id); }); });
    connect(m_ui->indicatorCombo, &QComboBox::activated, this, [this](int index) {
        visit([&](ViewState &next) { next.indicator = m_ui->indicatorCombo->itemData(index).toString(); });
    });
    connect(m_ui->tableChartCombo, &QComboBox::activated, this, [this] { fillTable(); });
    connectTimeline(*m_ui->timelineView);
    connect(m_ui->timelineView, &TimelineView::eventActivated, this, [this](const QString &event) {
        visit([&](ViewState &next) {
            next.page = Page::Timeline;
            next.selectedEvent = event;
        });
    });
}

void ChartPage::showControls(const PageContent &content)
{
    m_charts = content.charts;
    showIndicators(content.indicators);
    const bool onChart = state().tab == ContentTab::Chart;
    m_ui->timelinePanel->setVisible(content.emptyMessage.isEmpty() && onChart && !content.timeline.events.isEmpty());
    showKinds(content.kinds);
    const bool computes = content.emptyMessage.isEmpty() && state().tab != ContentTab::Sources;
    m_ui->computeBar->setContent(state(), content.compute, formatter(), computes);
    m_ui->computeBar->setVisible(computes || !m_ui->indicatorBox->isHidden());
    m_ui->frequencySegment->setVisible(hasMonths(content));
    if (QAbstractButton *button = m_frequencies->button(static_cast<int>(state().frequency)))
        button->setChecked(true);
    m_ui->kindSegment->setVisible(onChart);
}

bool ChartPage::hasMonths(const PageContent &content)
{
    const auto monthly = [](const PageContent &page) {
        return std::any_of(page.charts.cbegin(), page.charts.cend(),
                           [](const ChartSpec &chart) { return chart.frequency == Frequency::Month; });
    };
    if (monthly(content))
        return true;
    const QString key = u"%1 %2 %3 %4"_s.arg(state().pair.toString(), pageCode(state().page), state().indicator,
                                             QString::number(dashboard().figureCount()));
    if (const auto known = m_monthly.constFind(key); known != m_monthly.constEnd())
        return *known;
    ViewState asked = state();
    asked.frequency = Frequency::Month;
    asked.transforms.clear();
    asked.forecast = 0;
    const Result<PageContent> answer = dashboard().page(asked);
    return *m_monthly.insert(key, answer.ok() && monthly(answer.value()));
}

void ChartPage::showKinds(const QList<ChartKind> &kinds)
{
    for (QAbstractButton *button : m_kinds->buttons())
        button->setChecked(m_kinds->id(button) == static_cast<int>(state().kind));
    m_otherKinds = kinds;
    m_otherKinds.removeIf([](ChartKind kind) { return kindName(kind).isEmpty(); });
    const QString name = kindName(state().kind);
    m_ui->moreKindsButton->setVisible(!m_otherKinds.isEmpty() && state().tab == ContentTab::Chart);
    m_ui->moreKindsButton->setText(name.isEmpty() ? tr("More chart kinds") : name);
    m_ui->moreKindsButton->setChecked(!name.isEmpty());
    const QString accessible = name.isEmpty() ? tr("More chart kinds") : tr("More chart kinds: %1").arg(name);
    m_ui->moreKindsButton->setAccessibleName(accessible);
    m_ui->moreKindsButton->setToolTip(accessible);
}

void ChartPage::fillKinds()
{
    m_moreKinds->clear();
    for (const ChartKind kind : std::as_const(m_otherKinds)) {
        QAction *entry = m_moreKinds->addAction(kindName(kind));
        entry->setCheckable(true);
        entry->setChecked(kind == state().kind);
        connect(entry, &QAction::triggered, this, [=, this] { visit([&](ViewState &next) { next.kind = kind; }); });
    }
}

void ChartPage::showIndicators(const QList<IndicatorEntry> &indicators)
{
    const QSignalBlocker quiet(m_ui->indicatorCombo);
    m_ui->indicatorCombo->clear();
    for (const IndicatorEntry &entry : indicators)
        m_ui->indicatorCombo->addItem(formatter().text(entry.name), entry.indicator);
    const int index = m_ui->indicatorCombo->findData(state().indicator);
    m_ui->indicatorCombo->setCurrentIndex(std::max(index, 0));
    m_ui->indicatorBox->setVisible(indicators.size() > 1);
}

void ChartPage::addChartView()
{
    auto *panel = new Panel(m_ui->chartsBox);
    panel->setTheme(style().theme);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(14, 12, 14, 10);
    auto *view = new ChartView(panel);
    const qsizetype number = m_views.size();
    view->setMinimumHeight(number == 0 ? kMainHeight : kFurtherHeight);
    view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    layout->addWidget(view);
    m_ui->chartsLayout->addWidget(panel, 1);
    m_views.append(view);

    connect(view, &ChartView::markActivated, this, [this, view](int series, int point) {
        const ChartSeries &drawn = view->spec().series.at(series);
        visitFigures(drawn, drawn.points.at(point));
    });
    connect(view, &ChartView::eventActivated, this,
            [this](const QString &event) { visit([&](ViewState &next) { next.selectedEvent = event; }); });
}

void ChartPage::showCharts(const PageContent &content)
{
    while (m_views.size() > m_charts.size())
        delete m_views.takeLast()->parentWidget();
    while (m_views.size() < m_charts.size())
        addChartView();
    // Room beside the scroll bar.
    m_ui->chartsLayout->setContentsMargins(0, 0, m_charts.size() > 1 ? kScrollGap : 0, 0);
    for (qsizetype i = 0; i < m_charts.size(); ++i) {
        m_views.at(i)->setAccessibleName(formatter().text(m_charts.at(i).title));
        m_views.at(i)->setChart(m_charts.at(i), style());
    }
    showTimeline(*m_ui->timelineView, content.timeline, true);
}

void ChartPage::showTable(const PageContent &) { fillTable(); }

void ChartPage::fillTable()
{
    QComboBox *combo = m_ui->tableChartCombo;
    const int wanted = std::clamp(combo->currentIndex(), 0, std::max(0, static_cast<int>(m_charts.size()) - 1));
    {
        const QSignalBlocker quiet(combo);
        combo->clear();
        for (const ChartSpec &chart : std::as_const(m_charts))
            combo->addItem(formatter().text(chart.title));
        combo->setCurrentIndex(wanted);
    }
    combo->setVisible(m_charts.size() > 1);
    if (m_charts.isEmpty())
        return;
    m_tableModel->setChart(m_charts.at(wanted), formatter());
    m_tableTools->refresh(dashboard());
    fitColumns(*m_ui->figureTable);
}

void ChartPage::retranslate() { m_ui->retranslateUi(this); }

} // namespace corridor
