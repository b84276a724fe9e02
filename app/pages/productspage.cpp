#include "pages/productspage.h"

#include "ui_productspage.h"

#include "charts/chartview.h"
#include "charts/chartwords.h"
#include "models/celltext.h"
#include "models/missinglastproxy.h"
#include "models/producttablemodel.h"
#include "pages/widgets/panel.h"
#include "pages/widgets/tables.h"

#include <QAction>
#include <QButtonGroup>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kLeastChart = 260;
constexpr int kWidestStep = 260; ///< Of the breadcrumb, in pixels.
constexpr int kWidestCombo = 380;
constexpr int kWidestClassification = 560; ///< It ends with the name of a source.
constexpr int kWidestColumn = 300;

} // namespace

ProductsPage::ProductsPage(QWidget *parent) :
    TabbedPage(parent), m_ui(std::make_unique<Ui::ProductsPage>()), m_tableModel(new ProductTableModel(this)),
    m_sortedTable(new MissingLastProxy(this)), m_kinds(new QButtonGroup(this)), m_tabs(new QButtonGroup(this))
{
    m_ui->setupUi(this);
    m_kinds->addButton(m_ui->treemapButton, static_cast<int>(ChartKind::Treemap));
    m_kinds->addButton(m_ui->donutButton, static_cast<int>(ChartKind::Donut));
    m_kinds->addButton(m_ui->yearsButton, static_cast<int>(ChartKind::Bars));
    m_kinds->addButton(m_ui->percentButton, static_cast<int>(ChartKind::Percent));
    m_kinds->addButton(m_ui->movesButton, static_cast<int>(ChartKind::Waterfall));
    m_tabs->addButton(m_ui->chartButton, static_cast<int>(ContentTab::Chart));
    m_tabs->addButton(m_ui->tableButton, static_cast<int>(ContentTab::Table));
    m_tabs->addButton(m_ui->sourcesButton, static_cast<int>(ContentTab::Sources));
    m_ui->flowCombo->setMaximumWidth(kWidestCombo);
    m_ui->classificationCombo->setMaximumWidth(kWidestClassification);
    m_ui->chartView->setMinimumHeight(kLeastChart);

    m_sortedTable->setSourceModel(m_tableModel);
    m_sortedTable->setSortRole(ProductTableModel::SortRole);
    setUpTable(*m_ui->productTable, *m_sortedTable);
    m_ui->productTable->setSortingEnabled(true);
    m_ui->productTable->sortByColumn(m_tableModel->columnAt(ProductTableModel::Column::Value), Qt::DescendingOrder);
    setUpTabs({m_ui->titleLabel, m_ui->subtitleLabel, m_ui->emptyLabel, m_ui->tabStack, m_ui->chartTab, m_ui->tableTab,
               m_ui->sourcesTab, m_ui->sourceTable, m_tabs});
    connectControls();
}

ProductsPage::~ProductsPage() = default;

void ProductsPage::connectControls()
{
    connect(m_kinds, &QButtonGroup::idClicked, this,
            [this](int id) { visit([&](ViewState &next) { next.kind = static_cast<ChartKind>(id); }); });
    connect(m_ui->flowCombo, &QComboBox::activated, this, [this](int index) { choose(m_products.flows, index); });
    connect(m_ui->yearCombo, &QComboBox::activated, this, [this](int index) { choose(m_products.years, index); });
    connect(m_ui->classificationCombo, &QComboBox::activated, this,
            [this](int index) { choose(m_products.classifications, index); });
    connect(m_ui->chartView, &ChartView::markActivated, this, &ProductsPage::activateMark);
    connect(m_ui->chartView, &ChartView::itemActivated, this, &ProductsPage::openPart);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_sortedTable->setFilterText(text); });
    connect(m_ui->productTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        goInto(index.siblingAtColumn(0).data(ProductTableModel::CodeRole).toString());
    });
    auto *up = new QAction(this);
    up->setShortcuts({QKeySequence(Qt::Key_Backspace), QKeySequence(Qt::ALT | Qt::Key_Up)});
    up->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(up, &QAction::triggered, this, &ProductsPage::goUp);
    addAction(up);
}

void ProductsPage::showControls(const PageContent &content)
{
    m_products = content.products;
    m_chart = content.charts.isEmpty() ? ChartSpec() : content.charts.first();
    const bool empty = !content.emptyMessage.isEmpty();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_ui->choiceBox, m_ui->pathBox, m_ui->kindSegment, m_ui->tabSegment})
        part->setVisible(!empty);
    if (empty)
        return;
    showChoices(content);
    showPath(m_products.path);
}

void ProductsPage::showCharts(const PageContent &)
{
    m_ui->chartView->setAccessibleName(formatter().text(m_chart.title));
    m_ui->chartView->setChart(m_chart, style());
}

void ProductsPage::showChoices(const PageContent &content)
{
    const ChartKind kind = state().kind;
    const bool drawn = m_kinds->button(static_cast<int>(kind)) != nullptr;
    m_kinds->button(static_cast<int>(drawn ? kind : ChartKind::Treemap))->setChecked(true);
    m_ui->kindSegment->setVisible(state().tab == ContentTab::Chart);
    fill(*m_ui->flowCombo, content.products.flows, content.products.flow);
    fill(*m_ui->yearCombo, content.products.years, content.products.year);
    fill(*m_ui->classificationCombo, content.products.classifications, content.products.classification);
}

void ProductsPage::fill(QComboBox &combo, const QList<ProductChoice> &choices, const QString &current)
{
    const QSignalBlocker quiet(combo);
    combo.clear();
    for (const ProductChoice &choice : choices) {
        combo.addItem(formatter().text(choice.name), choice.id);
        combo.setItemData(combo.count() - 1, plainToolTip(formatter().text(choice.name)), Qt::ToolTipRole);
    }
    combo.setCurrentIndex(std::max(combo.findData(current), 0));
    combo.setEnabled(choices.size() > 1);
}

QToolButton &ProductsPage::step(qsizetype place)
{
    while (m_steps.size() <= place) {
        auto *button = new QToolButton(m_ui->pathBox);
        button->setObjectName(u"step%1Button"_s.arg(m_steps.size()));
        button->setProperty("role", u"chip"_s);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, button, at = static_cast<int>(m_steps.size())] {
            button->setChecked(at + 1 == m_products.path.size());
            choose(m_products.path, at);
        });
        m_steps.append(button);
    }
    return *m_steps.at(place);
}

void ProductsPage::showPath(const QList<ProductChoice> &path)
{
    for (qsizetype place = 0; place < path.size(); ++place) {
        const QString name = formatter().text(path.at(place).name);
        QToolButton &button = step(place);
        const QString shown = place == 0 ? name : u"› "_s + name;
        button.setText(button.fontMetrics().elidedText(shown, Qt::ElideRight, kWidestStep));
        button.setToolTip(plainToolTip(name));
        button.setAccessibleName(tr("Product: %1").arg(name));
        button.setChecked(place + 1 == path.size());
        button.show();
    }
    // One that a click has not returned from yet is hidden, not deleted.
    for (qsizetype place = path.size(); place < m_steps.size(); ++place)
        m_steps.at(place)->hide();
    m_ui->pathBox->updateGeometry();
}

void ProductsPage::showTable(const PageContent &)
{
    const int before = m_tableModel->columnCount();
    m_tableModel->setProducts(m_products, formatter());
    if (before != m_tableModel->columnCount())
        m_ui->productTable->sortByColumn(m_tableModel->columnAt(ProductTableModel::Column::Value), Qt::DescendingOrder);
    fitColumns(*m_ui->productTable, kWidestColumn);
    const auto lines = [this](const QList<Text> &texts) {
        QStringList words;
        for (const Text &text : texts)
            words << formatter().text(text);
        return joinedNotes(words);
    };
    m_ui->totalsLabel->setText(lines(m_products.totals));
    m_ui->totalsLabel->setVisible(!m_products.totals.isEmpty());
    m_ui->notesLabel->setText(lines(m_products.notes));
    m_ui->notesLabel->setVisible(!m_products.notes.isEmpty());
}

void ProductsPage::choose(const QList<ProductChoice> &choices, int index)
{
    if (index >= 0 && index < choices.size())
        visit([&](ViewState &next) { next = choices.at(index).opens; });
}

void ProductsPage::activateMark(int series, int point)
{
    const ChartSeries &drawn = m_chart.series.at(series);
    if (drawn.id == m_products.path.last().id) {
        visitProduct(drawn, drawn.points.at(point));
        return;
    }
    openPart(drawn.id);
}

// What is drawn together, others and too small ones, stands one by one in the table.
void ProductsPage::openPart(const QString &code)
{
    if (knows(code))
        goInto(code);
    else
        visit([](ViewState &next) { next.tab = ContentTab::Table; });
}

bool ProductsPage::knows(const QString &code) const
{
    return !code.isEmpty() && std::any_of(m_products.rows.begin(), m_products.rows.end(),
                                          [&code](const ProductRow &row) { return row.code == code; });
}

void ProductsPage::visitProduct(const ChartSeries &series, const ChartPoint &point)
{
    visit([&](ViewState &next) {
        next.page = Page::Data;
        next.filterText = series.id;
        next.filterIndicator = series.indicator;
        next.filterReporter = series.reporter;
        next.filterPartner = series.partner;
        next.filterSource = point.source;
        next.filterPeriod = point.period.toString();
        next.selection.clear();
    });
}

void ProductsPage::goInto(const QString &code)
{
    if (knows(code))
        visit([&](ViewState &next) { next.commodity = code; });
}

void ProductsPage::goUp()
{
    if (m_products.path.size() > 1)
        visit([&](ViewState &next) { next = m_products.path.at(m_products.path.size() - 2).opens; });
}

void ProductsPage::retranslate() { m_ui->retranslateUi(this); }

} // namespace corridor
