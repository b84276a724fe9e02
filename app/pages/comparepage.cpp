#include "pages/comparepage.h"

#include "ui_comparepage.h"

#include "charts/chartview.h"
#include "models/charttablemodel.h"
#include "models/missinglastproxy.h"
#include "pages/widgets/panel.h"
#include "pages/widgets/tables.h"

#include <QButtonGroup>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// What makes pairs of different size comparable.
const QList<Transform::Kind> kComputations{Transform::Kind::PercentChange, Transform::Kind::Index,
                                           Transform::Kind::Share, Transform::Kind::PerHead, Transform::Kind::Gdp};

/// Adds \a name to \a combo, with the reason beside it where it cannot be chosen.
void addChoice(QComboBox &combo, const QString &name, const QString &reason, const QVariant &data)
{
    combo.addItem(reason.isEmpty() ? name : name + u" – "_s + reason, data);
    if (!reason.isEmpty())
        static_cast<QStandardItemModel *>(combo.model())->item(combo.count() - 1)->setEnabled(false);
}

QString pairText(const Formatter &formatter, const CountryPair &pair)
{
    return formatter.label(u"area"_s, pair.one) + u" ↔ "_s + formatter.label(u"area"_s, pair.other);
}

} // namespace

ComparePage::ComparePage(QWidget *parent) :
    TabbedPage(parent), m_ui(std::make_unique<Ui::ComparePage>()), m_tableModel(new ChartTableModel(this)),
    m_sortedTable(new MissingLastProxy(this)), m_tabs(new QButtonGroup(this)), m_frequencies(new QButtonGroup(this))
{
    m_ui->setupUi(this);
    m_ui->scrollArea->viewport()->setAutoFillBackground(false);
    m_ui->contents->setAutoFillBackground(false);
    m_tabs->addButton(m_ui->chartButton, static_cast<int>(ContentTab::Chart));
    m_tabs->addButton(m_ui->tableButton, static_cast<int>(ContentTab::Table));
    m_tabs->addButton(m_ui->sourcesButton, static_cast<int>(ContentTab::Sources));
    m_frequencies->addButton(m_ui->yearButton, static_cast<int>(Frequency::Annual));
    m_frequencies->addButton(m_ui->monthButton, static_cast<int>(Frequency::Month));

    m_sortedTable->setSourceModel(m_tableModel);
    m_sortedTable->setSortRole(ChartTableModel::SortRole);
    setUpTable(*m_ui->figureTable, *m_sortedTable);
    m_ui->figureTable->setSortingEnabled(true);
    m_ui->figureTable->sortByColumn(0, Qt::AscendingOrder);
    setUpTabs({m_ui->titleLabel, m_ui->subtitleLabel, m_ui->emptyLabel, m_ui->tabStack, m_ui->chartTab, m_ui->tableTab,
               m_ui->sourcesTab, m_ui->sourceTable, m_tabs});
    connectControls();
    connectAdding();
}

ComparePage::~ComparePage() = default;

void ComparePage::connectControls()
{
    connect(m_frequencies, &QButtonGroup::idClicked, this,
            [this](int id) { visit([&](ViewState &next) { next.frequency = static_cast<Frequency>(id); }); });
    connect(m_ui->indicatorCombo, &QComboBox::activated, this, [this](int index) {
        visit([&](ViewState &next) {
            next.indicator = m_ui->indicatorCombo->itemData(index).toString();
            // Those on show were chosen by the page: they stay when the indicator changes.
            if (next.compared.isEmpty()) {
                for (const CompareEntry &entry : m_compared.mid(1))
                    next.compared.append(entry.pair);
            }
        });
    });
    connect(m_ui->computeCombo, &QComboBox::activated, this, [this](int index) {
        visit([&](ViewState &next) { next.transforms = m_ui->computeCombo->itemData(index).toStringList(); });
    });
    connect(m_ui->pairChips, &PairChips::chosen, this,
            [this](const QList<CountryPair> &compared) { visit([&](ViewState &next) { next.compared = compared; }); });
    connect(m_ui->rankingChart, &ChartView::itemActivated, this, &ComparePage::openFigures);
    connect(m_ui->timeChart, &ChartView::markActivated, this, [this](int series, int point) {
        const ChartSeries &drawn = m_ui->timeChart->spec().series.at(series);
        visitFigures(drawn, drawn.points.at(point));
    });
    connect(m_ui->timeChart, &ChartView::eventActivated, this,
            [this](const QString &event) { visit([&](ViewState &next) { next.selectedEvent = event; }); });
}

void ComparePage::connectAdding()
{
    QComboBox *combo = m_ui->addCombo;
    QCompleter *completer = combo->completer();
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(combo, &QComboBox::activated, this, [this, combo](int index) { add(combo->itemData(index).toString()); });
    // Part of a name and Enter takes the first that has it.
    connect(combo->lineEdit(), &QLineEdit::returnPressed, this, [this, combo, completer] {
        const QString typed = combo->currentText().trimmed();
        if (typed.isEmpty() || combo->findText(typed, Qt::MatchFixedString) >= 0)
            return; // the list itself answers for a whole name
        completer->setCompletionPrefix(typed);
        const int index = completer->completionCount() > 0 ? combo->findText(completer->currentCompletion()) : -1;
        if (index >= 0)
            add(combo->itemData(index).toString());
    });
}

void ComparePage::add(const QString &pair)
{
    const auto parsed = CountryPair::parse(pair);
    if (!parsed || m_compared.size() > ViewState::kMostCompared)
        return;
    visit([&](ViewState &next) {
        next.compared.clear();
        for (const CompareEntry &entry : m_compared.mid(1))
            next.compared.append(entry.pair);
        next.compared.append(*parsed);
    });
}

void ComparePage::showControls(const PageContent &content)
{
    m_compared = content.compared;
    m_time = content.charts.isEmpty() ? ChartSpec() : content.charts.last();
    if (QAbstractButton *button = m_frequencies->button(static_cast<int>(state().frequency)))
        button->setChecked(true);
    m_ui->frequencySegment->setVisible(content.byMonth);
    m_ui->pairChips->setPairs(content.compared, style());
    showIndicators(content);
    showComputations(content.compute);
    showChoices(content);
}

void ComparePage::showIndicators(const PageContent &content)
{
    QComboBox *combo = m_ui->indicatorCombo;
    const QSignalBlocker quiet(combo);
    combo->clear();
    int widest = 0;
    for (const IndicatorEntry &entry : content.indicators) {
        const QString name = formatter().text(entry.name);
        widest = std::max(widest, combo->fontMetrics().horizontalAdvance(name));
        addChoice(*combo, name, formatter().text(entry.unavailable), entry.indicator);
    }
    // Room for the longest name, but not for the reasons why some cannot be chosen.
    combo->setMinimumContentsLength(widest / combo->fontMetrics().horizontalAdvance(u'X') + 2);
    combo->setCurrentIndex(combo->findData(content.indicator));
    combo->setEnabled(combo->count() > 0);
}

void ComparePage::showComputations(const ComputeChoices &choices)
{
    QComboBox *combo = m_ui->computeCombo;
    const QSignalBlocker quiet(combo);
    combo->clear();
    combo->addItem(tr("As published", "nothing is computed from the figures"), QStringList());
    for (const ComputeChoice &choice : choices.transforms) {
        if (!kComputations.contains(choice.kind))
            continue;
        Transform transform;
        transform.kind = choice.kind;
        transform.year = choice.kind == Transform::Kind::Index ? choices.firstYear : 0;
        addChoice(*combo, formatter().text(transformName(transform)), formatter().text(choice.reason),
                  QStringList{transform.toString()});
    }
    int current = combo->findData(state().transforms);
    if (current < 0) {
        // Computed elsewhere: by a bookmark or a page with more to choose from.
        QStringList names;
        for (const QString &text : state().transforms) {
            const auto transform = Transform::parse(text);
            names << (transform ? formatter().text(transformName(transform.value())) : text);
        }
        current = combo->count();
        combo->addItem(names.join(u" · "_s), state().transforms);
    }
    combo->setCurrentIndex(current);
    combo->setEnabled(combo->count() > 1);
}

void ComparePage::showChoices(const PageContent &content)
{
    QComboBox *combo = m_ui->addCombo;
    const bool full = content.compared.size() > ViewState::kMostCompared;
    combo->setEnabled(!full);
    combo->lineEdit()->setPlaceholderText(full ? tr("Six pairs at most") : tr("Add a pair: type a country"));
    QStringList choices{languageCode(formatter().language())};
    QList<CountryPair> pairs = dashboard().pairs();
    pairs.removeIf([&content](const CountryPair &pair) {
        return std::any_of(content.compared.begin(), content.compared.end(), [&pair](const CompareEntry &entry) {
            return entry.pair == pair || entry.pair == CountryPair{pair.other, pair.one};
        });
    });
    for (const CountryPair &pair : std::as_const(pairs))
        choices << pair.toString();
    const QSignalBlocker quiet(combo);
    if (choices != m_choices) {
        combo->clear();
        for (const CountryPair &pair : std::as_const(pairs))
            combo->addItem(pairText(formatter(), pair), pair.toString());
        m_choices = choices;
    }
    combo->setCurrentIndex(-1);
    combo->clearEditText();
}

void ComparePage::showCharts(const PageContent &content)
{
    const QList<ChartView *> views{m_ui->rankingChart, m_ui->timeChart};
    for (qsizetype i = 0; i < views.size() && i < content.charts.size(); ++i) {
        views.at(i)->setAccessibleName(formatter().text(content.charts.at(i).title));
        views.at(i)->setChart(content.charts.at(i), style());
    }
}

void ComparePage::showTable(const PageContent &content)
{
    m_tableModel->setChart(content.charts.last(), formatter());
    fitColumns(*m_ui->figureTable);
}

void ComparePage::openFigures(const QString &place)
{
    const ChartSpec &ranking = m_ui->rankingChart->spec();
    const bool reported = std::any_of(ranking.items.begin(), ranking.items.end(),
                                      [&place](const ChartItem &item) { return item.id == place && item.value; });
    if (!reported)
        return;
    for (const ChartSeries &line : m_time.series) {
        if (place != CountryPair{line.reporter, line.partner}.toString() &&
            place != CountryPair{line.partner, line.reporter}.toString())
            continue;
        ChartPoint figure;
        figure.period = ranking.last;
        visitFigures(line, figure);
        return;
    }
}

void ComparePage::retranslate() { m_ui->retranslateUi(this); }

} // namespace corridor
