#include "pages/datapage.h"

#include "ui_datapage.h"

#include "models/figuretablemodel.h"
#include "pages/widgets/figurechoices.h"
#include "pages/widgets/figuredetails.h"
#include "pages/widgets/flowbox.h"
#include "pages/widgets/frozencolumn.h"
#include "pages/widgets/panel.h"
#include "pages/widgets/tables.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {
constexpr int kTypingPause = 150;  // milliseconds
constexpr int kWidestColumn = 170; // so that unit, status and source are in sight

void fill(QComboBox &combo, const QString &any, const QList<FigureChoice> &choices)
{
    combo.clear();
    combo.addItem(any, QString());
    for (const FigureChoice &choice : choices)
        combo.addItem(choice.name, choice.code);
}

/// Whether the table of \a one and of \a other holds the same rows in the same order.
bool sameRows(const ViewState &one, const ViewState &other)
{
    return one.filterText == other.filterText && one.filterIndicator == other.filterIndicator &&
           one.filterReporter == other.filterReporter && one.filterPartner == other.filterPartner &&
           one.filterSource == other.filterSource && one.filterPeriod == other.filterPeriod &&
           one.knownOn == other.knownOn && one.sortColumn == other.sortColumn &&
           one.sortDescending == other.sortDescending;
}
} // namespace

DataPage::DataPage(QWidget *parent) :
    StatePage(parent), m_ui(std::make_unique<Ui::DataPage>()), m_model(new FigureTableModel(this))
{
    m_ui->setupUi(this);
    m_filters = {{&ViewState::filterIndicator, m_ui->indicatorCombo, u"indicator"_s},
                 {&ViewState::filterReporter, m_ui->reporterCombo, u"area"_s},
                 {&ViewState::filterPartner, m_ui->partnerCombo, u"area"_s},
                 {&ViewState::filterSource, m_ui->sourceCombo, u"source"_s},
                 {&ViewState::filterPeriod, nullptr, QString()}};
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    setUpTable(*m_ui->figureTable, *m_model);
    m_ui->figureTable->horizontalHeader()->setSectionsClickable(true);
    // Nearly all figures are totals: the commodity stands last.
    m_ui->figureTable->horizontalHeader()->moveSection(static_cast<int>(FigureColumn::Commodity),
                                                       kFigureColumnCount - 1);
    new FrozenColumn(*m_ui->figureTable);
    m_ui->detailsScrollArea->viewport()->setAutoFillBackground(false);
    m_ui->figureDetails->setAutoFillBackground(false);
    m_ui->detailsPanel->hide();
    m_ui->filterEdit->installEventFilter(this);
    connectControls();
}

DataPage::~DataPage() = default;

void DataPage::connectControls()
{
    connect(m_ui->filterEdit, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this,
            [this] { adjust([this](ViewState &next) { next.filterText = m_ui->filterEdit->text().trimmed(); }); });
    for (const Filter &filter : std::as_const(m_filters)) {
        if (!filter.combo)
            continue;
        connect(filter.combo, &QComboBox::activated, this, [this, filter](int index) {
            visit([&](ViewState &next) { next.*filter.field = filter.combo->itemData(index).toString(); });
        });
    }
    connect(m_ui->clearButton, &QToolButton::clicked, this, &DataPage::clearFilters);
    connect(m_ui->figureTable->horizontalHeader(), &QHeaderView::sectionClicked, this, &DataPage::sortBy);
    connect(m_ui->figureTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        m_ui->detailsPanel->show();
        showDetails(index);
    });
    connect(m_ui->figureTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DataPage::showDetails);
    connect(m_ui->figureTable, &QTableView::clicked, this, [this](const QModelIndex &index) {
        m_ui->detailsPanel->show();
        showDetails(index);
    });
    connect(m_ui->closeDetailsButton, &QToolButton::clicked, this, [this] {
        m_ui->detailsPanel->hide();
        m_ui->figureTable->setFocus();
    });
    connect(m_ui->figureDetails, &FigureDetails::sourceRequested, this, &DataPage::visitSource);
}

void DataPage::showContent(const PageContent &content)
{
    m_ui->titleLabel->setText(formatter().text(content.title));
    if (m_ui->filterEdit->text().trimmed() != state().filterText)
        m_ui->filterEdit->setText(state().filterText);
    fillCombos();
    showChips();
    readFigures();
    showSortIndicator();
}

void DataPage::readFigures()
{
    const QString key =
        u"%1 %2"_s.arg(languageCode(formatter().language()), QString::number(dashboard().figureCount()));
    m_model->setFormatter(formatter());
    if (key == m_readKey && sameRows(m_read, state()))
        return;
    const Result<std::shared_ptr<const FigureWindow>> window = dashboard().figures(state(), formatter());
    if (!window) {
        Q_EMIT failed(window.error());
        return;
    }
    const bool first = m_readKey.isEmpty() || !key.startsWith(languageCode(formatter().language()));
    m_readKey = key;
    m_read = state();
    m_model->setWindow(window.value());
    const qint64 count = window.value()->count();
    m_ui->countLabel->setText(tr("%1 figures", nullptr, static_cast<int>(std::min<qint64>(count, INT_MAX)))
                                  .arg(formatter().digits(static_cast<double>(count), 0)));
    m_ui->emptyLabel->setVisible(count == 0);
    m_ui->figureTable->setVisible(count > 0);
    if (first || count > 0)
        fitColumns(*m_ui->figureTable, kWidestColumn);
    showDetails({});
}

void DataPage::fillCombos()
{
    const QString key =
        u"%1 %2"_s.arg(languageCode(formatter().language()), QString::number(dashboard().figureCount()));
    if (key != m_choicesKey) {
        m_choicesKey = key;
        const FigureChoices choices = figureChoices(dashboard(), state(), formatter());
        fill(*m_ui->indicatorCombo, tr("All indicators"), choices.indicators);
        fill(*m_ui->reporterCombo, tr("All reporters"), choices.reporters);
        fill(*m_ui->partnerCombo, tr("All partners"), choices.partners);
        fill(*m_ui->sourceCombo, tr("All sources"), choices.sources);
    }
    for (const Filter &filter : std::as_const(m_filters)) {
        if (!filter.combo)
            continue;
        const QString code = state().*filter.field;
        int index = filter.combo->findData(code);
        if (index < 0) {
            filter.combo->addItem(nameOf(filter, code), code);
            index = filter.combo->count() - 1;
        }
        filter.combo->setCurrentIndex(index);
    }
}

QString DataPage::nameOf(const Filter &filter, const QString &code) const
{
    if (!filter.combo) {
        const std::optional<Period> period = Period::parse(code);
        return period ? formatter().period(*period) : code;
    }
    if (filter.labelKind != "source"_L1)
        return formatter().label(filter.labelKind, code);
    const Result<SourceEntry> entry = dashboard().source(code);
    return entry ? sourceLine(entry.value()) : code;
}

void DataPage::showChips()
{
    qDeleteAll(m_ui->chipBox->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly));
    if (!state().filterText.isEmpty())
        addChip(u"“%1”"_s.arg(state().filterText), tr("text"), &ViewState::filterText);
    for (const Filter &filter : std::as_const(m_filters)) {
        const QString code = state().*filter.field;
        if (code.isEmpty())
            continue;
        QString name = nameOf(filter, code);
        if (filter.field == &ViewState::filterReporter)
            name = tr("Reporter: %1").arg(name);
        else if (filter.field == &ViewState::filterPartner)
            name = tr("Partner: %1").arg(name);
        addChip(name, name, filter.field);
    }
    const bool any = !m_ui->chipBox->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly).isEmpty();
    m_ui->chipBox->setVisible(any);
    m_ui->clearButton->setEnabled(any);
}

void DataPage::addChip(const QString &name, const QString &accessible, QString ViewState::*field)
{
    auto *chip = new QToolButton(m_ui->chipBox);
    constexpr int kLongest = 420;
    chip->setText(u"%1  ✕"_s.arg(chip->fontMetrics().elidedText(name, Qt::ElideMiddle, kLongest)));
    chip->setAccessibleName(tr("Remove the filter %1").arg(accessible));
    chip->setToolTip(tr("Remove the filter %1").arg(name).toHtmlEscaped());
    chip->setProperty("role", u"chip"_s);
    chip->setFocusPolicy(Qt::StrongFocus);
    connect(
        chip, &QToolButton::clicked, this, [this, field] { visit([&](ViewState &next) { (next.*field).clear(); }); },
        Qt::QueuedConnection);
    chip->show();
}

void DataPage::clearFilters()
{
    m_typing.stop();
    visit([this](ViewState &next) {
        next.filterText.clear();
        for (const Filter &filter : std::as_const(m_filters))
            (next.*filter.field).clear();
    });
}

void DataPage::sortBy(int column)
{
    const QString name = figureColumnName(static_cast<FigureColumn>(column));
    // The third click on a header gives the store's own order back.
    visit([&](ViewState &next) {
        if (next.sortColumn != name) {
            next.sortColumn = name;
            next.sortDescending = false;
        } else if (!next.sortDescending) {
            next.sortDescending = true;
        } else {
            next.sortColumn.clear();
            next.sortDescending = false;
        }
    });
}

void DataPage::showSortIndicator()
{
    QHeaderView *header = m_ui->figureTable->horizontalHeader();
    const std::optional<FigureColumn> column = figureColumnFromName(state().sortColumn);
    header->setSortIndicatorShown(column.has_value());
    if (column) {
        header->setSortIndicator(static_cast<int>(*column),
                                 state().sortDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

void DataPage::showDetails(const QModelIndex &index)
{
    const std::optional<FigureRow> row = index.isValid() ? m_model->rowAt(index.row()) : std::nullopt;
    if (!row) {
        m_ui->detailsPanel->hide();
        return;
    }
    QList<FigureDetails::Fact> facts;
    for (int column = 0; column < kFigureColumnCount; ++column) {
        if (column == static_cast<int>(FigureColumn::Source))
            continue; // stands below, in full and as a link
        facts.append({m_model->headerData(column, Qt::Horizontal).toString(),
                      m_model->index(index.row(), column).data().toString()});
    }
    m_ui->figureDetails->showFigure(*row, facts, dashboard(), style());
}

bool DataPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->filterEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_ui->figureTable->setFocus();
            if (!m_ui->figureTable->currentIndex().isValid() && m_model->rowCount() > 0)
                m_ui->figureTable->setCurrentIndex(m_model->index(0, 0));
            return true;
        }
        if (key == Qt::Key_Escape && !m_ui->filterEdit->text().isEmpty()) {
            m_ui->filterEdit->clear();
            m_typing.start();
            return true;
        }
    }
    return StatePage::eventFilter(watched, event);
}

void DataPage::retranslate() { m_ui->retranslateUi(this); }

} // namespace corridor
