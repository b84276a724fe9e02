#include "pages/mirrorpage.h"

#include "ui_mirrorpage.h"

#include "charts/chartview.h"
#include "dashboard/mirrorranking.h"
#include "models/mirrortablemodel.h"
#include "models/missinglastproxy.h"
#include "pages/widgets/panel.h"
#include "pages/widgets/tables.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QResizeEvent>
#include <QSignalBlocker>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kMirrorHeight = 400;
constexpr int kGapHeight = 320;
constexpr int kScrollGap = 8;
/// From this width on, both ways stand side by side.
constexpr int kTwoColumns = 1000;

/// Words of ViewState::ranking, by MirrorRanking.
const std::array<QString, 3> kRankings{QString(), u"partner"_s, u"product"_s};

QString productText(const Formatter &formatter, const QString &code)
{
    const QString id = u"HS:"_s + code;
    const QString name = formatter.label(u"commodity"_s, id);
    return name == id ? code : code + u' ' + name;
}

} // namespace

MirrorPage::MirrorPage(QWidget *parent) :
    TabbedPage(parent), m_ui(std::make_unique<Ui::MirrorPage>()), m_rankingModel(new MirrorTableModel(this)),
    m_sortedRanking(new MissingLastProxy(this)), m_tabs(new QButtonGroup(this)), m_rankings(new QButtonGroup(this)),
    m_frequencies(new QButtonGroup(this)), m_measures(new QButtonGroup(this)), m_grid(new QGridLayout)
{
    m_ui->setupUi(this);
    m_ui->scrollArea->viewport()->setAutoFillBackground(false);
    m_ui->contents->setAutoFillBackground(false);
    m_grid->setContentsMargins({});
    m_grid->setSpacing(12);
    m_ui->chartsBox->setLayout(m_grid);

    m_tabs->addButton(m_ui->chartButton, static_cast<int>(ContentTab::Chart));
    m_tabs->addButton(m_ui->rankingButton, static_cast<int>(ContentTab::Table));
    m_tabs->addButton(m_ui->sourcesButton, static_cast<int>(ContentTab::Sources));
    m_rankings->addButton(m_ui->yearsButton, static_cast<int>(MirrorRanking::Years));
    m_rankings->addButton(m_ui->partnersButton, static_cast<int>(MirrorRanking::Partners));
    m_rankings->addButton(m_ui->productsButton, static_cast<int>(MirrorRanking::Products));
    m_frequencies->addButton(m_ui->yearButton, static_cast<int>(Frequency::Annual));
    m_frequencies->addButton(m_ui->monthButton, static_cast<int>(Frequency::Month));
    m_measures->addButton(m_ui->valueButton, static_cast<int>(GapMeasure::Value));
    m_measures->addButton(m_ui->shareButton, static_cast<int>(GapMeasure::Share));

    m_sortedRanking->setSourceModel(m_rankingModel);
    m_sortedRanking->setSortRole(MirrorTableModel::SortRole);
    setUpTable(*m_ui->rankingTable, *m_sortedRanking);
    m_ui->rankingTable->setSortingEnabled(true);
    m_ui->rankingTable->sortByColumn(-1, Qt::AscendingOrder); // as they were ranked
    setUpTabs({m_ui->titleLabel, m_ui->subtitleLabel, m_ui->emptyLabel, m_ui->tabStack, m_ui->chartTab,
               m_ui->rankingTab, m_ui->sourcesTab, m_ui->sourceTable, m_tabs});
    connectControls();
    connectMargin();
}

MirrorPage::~MirrorPage() = default;

void MirrorPage::connectControls()
{
    connect(m_rankings, &QButtonGroup::idClicked, this,
            [this](int id) { visit([&](ViewState &next) { next.ranking = kRankings.at(static_cast<size_t>(id)); }); });
    connect(m_frequencies, &QButtonGroup::idClicked, this, [this](int id) {
        visit([&](ViewState &next) {
            next.frequency = static_cast<Frequency>(id);
            next.selection.clear();
        });
    });
    connect(m_measures, &QButtonGroup::idClicked, this, [this](int id) {
        const bool share = id == static_cast<int>(GapMeasure::Share);
        visit([&](ViewState &next) { next.sortColumn = share ? u"share"_s : QString(); });
    });
    connect(m_ui->periodCombo, &QComboBox::activated, this, [this](int index) {
        visit([&](ViewState &next) { next.selection = m_ui->periodCombo->itemData(index).toString(); });
    });
    connect(m_ui->productButton, &QToolButton::clicked, this,
            [this] { visit([&](ViewState &next) { next.commodity.clear(); }); });
    connect(m_ui->cardRow, &CardRow::activated, this,
            [this](const ViewState &opens) { visit([&](ViewState &next) { next = opens; }); });
    connect(m_ui->rankingTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.isValid())
            choose(m_rankingModel->rowAt(m_sortedRanking->mapToSource(index).row()));
    });
    connect(m_ui->rankingChart, &ChartView::itemActivated, this, [this](const QString &id) {
        for (int row = 0; row < m_rankingModel->rowCount(); ++row) {
            if (m_rankingModel->rowAt(row).id == id) {
                choose(m_rankingModel->rowAt(row));
                return;
            }
        }
    });
}

void MirrorPage::connectMargin()
{
    // Walking up and down in a field is no step that Back should undo.
    connect(m_ui->marginSpin, &QDoubleSpinBox::valueChanged, this, [this](double percent) {
        const double margin = std::round(percent * 10.0) / 1000.0;
        adjust([&](ViewState &next) { next.cifMargin = qFuzzyCompare(margin, kUsualCifMargin) ? -1.0 : margin; });
    });
    connect(m_ui->marginButton, &QToolButton::clicked, this,
            [this] { adjust([&](ViewState &next) { next.cifMargin = -1.0; }); });
}

void MirrorPage::showControls(const PageContent &content)
{
    const bool onRanking = state().tab == ContentTab::Table;
    const bool onSources = state().tab == ContentTab::Sources;
    const MirrorRanking ranking = mirrorRanking(state());
    m_rankings->button(static_cast<int>(ranking))->setChecked(true);
    m_measures->button(static_cast<int>(gapMeasure(state())))->setChecked(true);
    if (QAbstractButton *button = m_frequencies->button(static_cast<int>(state().frequency)))
        button->setChecked(true);
    m_ui->rankingSegment->setVisible(onRanking);
    m_ui->frequencySegment->setVisible(content.byMonth && !onSources);
    m_ui->measureSegment->setVisible(!onSources);
    m_ui->marginBox->setVisible(!onSources);
    m_ui->productButton->setVisible(!state().commodity.isEmpty());
    m_ui->productButton->setText(productText(formatter(), state().commodity) + u"  ×"_s);
    const bool ofOnePeriod = !onSources && !(onRanking && ranking == MirrorRanking::Years);
    m_ui->periodCombo->setVisible(ofOnePeriod && !content.periods.isEmpty());
    showPeriods(content.periods);
    showMargin();
}

void MirrorPage::showMargin()
{
    const QString usual = formatter().number(kUsualCifMargin, {}, Text::NumberStyle::Percent);
    m_ui->marginButton->setText(tr("IMF: %1", "the margin that the IMF assumes").arg(usual));
    const QSignalBlocker quiet(m_ui->marginSpin);
    m_ui->marginSpin->setLocale(formatter().locale());
    // Turkish writes the sign first.
    const bool signFirst = usual.startsWith(u'%');
    m_ui->marginSpin->setPrefix(signFirst ? u"%"_s : QString());
    m_ui->marginSpin->setSuffix(signFirst ? QString() : u"\u00a0%"_s);
    m_ui->marginSpin->setValue(cifMarginOf(state()) * 100.0);
}

void MirrorPage::showPeriods(const QList<Period> &periods)
{
    const QSignalBlocker quiet(m_ui->periodCombo);
    m_ui->periodCombo->clear();
    m_ui->periodCombo->addItem(tr("Newest period"), QString());
    for (const Period &period : periods)
        m_ui->periodCombo->addItem(formatter().period(period), period.toString());
    m_ui->periodCombo->setCurrentIndex(std::max(m_ui->periodCombo->findData(state().selection), 0));
}

void MirrorPage::addChartView()
{
    auto *panel = new Panel(m_ui->chartsBox);
    panel->setTheme(style().theme);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(14, 12, 14, 10);
    auto *view = new ChartView(panel);
    view->setMinimumHeight(m_views.size() % 2 == 0 ? kMirrorHeight : kGapHeight);
    view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    layout->addWidget(view);
    m_views.append(view);
    connect(view, &ChartView::markActivated, this,
            [this, view](int series, int point) { activateMark(*view, series, point); });
    connect(view, &ChartView::eventActivated, this,
            [this](const QString &event) { visit([&](ViewState &next) { next.selectedEvent = event; }); });
}

void MirrorPage::arrangeCharts()
{
    const int columns = width() >= kTwoColumns && m_views.size() > 2 ? 2 : 1;
    const int rows = columns == 2 ? 2 : static_cast<int>(m_views.size());
    for (int i = 0; i < static_cast<int>(m_views.size()); ++i)
        m_grid->addWidget(m_views.at(i)->parentWidget(), i % rows, i / rows);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void MirrorPage::resizeEvent(QResizeEvent *event)
{
    TabbedPage::resizeEvent(event);
    if ((event->size().width() >= kTwoColumns) != (event->oldSize().width() >= kTwoColumns))
        arrangeCharts();
}

void MirrorPage::showCharts(const PageContent &content)
{
    m_ui->cardRow->setCards(content.cards, style());
    while (m_views.size() > content.charts.size())
        delete m_views.takeLast()->parentWidget();
    while (m_views.size() < content.charts.size())
        addChartView();
    arrangeCharts();
    m_ui->contentsLayout->setContentsMargins(0, 0, kScrollGap, 0);
    for (qsizetype i = 0; i < content.charts.size(); ++i) {
        m_views.at(i)->setAccessibleName(formatter().text(content.charts.at(i).title));
        m_views.at(i)->setChart(content.charts.at(i), style());
    }
}

void MirrorPage::showTable(const PageContent &content)
{
    const ChartSpec &chart = content.charts.first();
    m_ui->rankingChart->setAccessibleName(formatter().text(chart.title.isEmpty() ? chart.emptyMessage : chart.title));
    m_ui->rankingChart->setChart(chart, style());
    m_ui->rankingTablePanel->setVisible(!content.mirrors.isEmpty());
    m_rankingModel->setRows(content.mirrors, formatter());
    fitColumns(*m_ui->rankingTable);
}

void MirrorPage::activateMark(const ChartView &view, int series, int point)
{
    const ChartSeries &drawn = view.spec().series.at(series);
    const ChartPoint &mark = drawn.points.at(point);
    if (drawn.id == u"exporter"_s || drawn.id == u"importer"_s)
        visitFigures(drawn, mark);
    else
        visit([&](ViewState &next) { next.selection = mark.period.toString(); });
}

ViewState MirrorPage::withPartner(const MirrorRow &row) const
{
    ViewState next = state();
    const QString country = rankedCountry(state());
    const QString partner = row.exporter == country ? row.importer : row.exporter;
    next.pair = {country, partner};
    if (state().side == ReporterSide::Other)
        next.pair = {partner, country};
    const QList<CountryPair> pairs = dashboard().pairs();
    const CountryPair turned{next.pair.other, next.pair.one};
    if (!pairs.contains(next.pair) && pairs.contains(turned)) {
        next.pair = turned;
        if (next.side != ReporterSide::Both)
            next.side = next.side == ReporterSide::One ? ReporterSide::Other : ReporterSide::One;
    }
    return next;
}

void MirrorPage::choose(const MirrorRow &row)
{
    const MirrorRanking ranking = mirrorRanking(state());
    visit([&](ViewState &next) {
        if (ranking == MirrorRanking::Partners)
            next = withPartner(row);
        if (ranking == MirrorRanking::Products)
            next.commodity = row.commodity;
        next.selection = row.period.toString();
        next.tab = ContentTab::Chart;
    });
}

void MirrorPage::retranslate() { m_ui->retranslateUi(this); }

} // namespace corridor
