#include "pages/sourcespage.h"

#include "ui_sourcespage.h"

#include "models/missinglastproxy.h"
#include "models/sourcetablemodel.h"
#include "pages/widgets/panel.h"
#include "pages/widgets/sourcelinks.h"
#include "pages/widgets/tables.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {
constexpr int kTypingPause = 150;  // milliseconds
constexpr int kWidestColumn = 240; // so that all but the addresses are in sight
} // namespace

SourcesPage::SourcesPage(QWidget *parent) :
    StatePage(parent), m_ui(std::make_unique<Ui::SourcesPage>()), m_model(new SourceTableModel(this)),
    m_sorted(new MissingLastProxy(this))
{
    m_ui->setupUi(this);
    m_ui->detailsScrollArea->viewport()->setAutoFillBackground(false);
    m_ui->detailsBox->setAutoFillBackground(false);
    m_sorted->setSourceModel(m_model);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortRole(SourceTableModel::SortRole);
    setUpTable(*m_ui->sourceTable, *m_sorted);
    m_ui->sourceTable->horizontalHeader()->moveSection(SourceTableModel::UrlColumn, SourceTableModel::ColumnCount - 1);
    m_ui->sourceTable->setSortingEnabled(true);
    m_ui->sourceTable->sortByColumn(0, Qt::AscendingOrder);

    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(m_ui->filterEdit, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this,
            [this] { adjust([this](ViewState &next) { next.filterText = m_ui->filterEdit->text().trimmed(); }); });
    connect(m_ui->sourceTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid())
                    adjust([&](ViewState &next) { next.selection = codeAt(now); });
            });
    connect(m_ui->addressLink, &LinkRow::clicked, this, [this] { openAddress(m_ui->addressLink->text()); });
    connect(m_ui->figuresButton, &QAbstractButton::clicked, this, &SourcesPage::showFigures);
    connect(m_ui->sourceTable, &QTableView::activated, this, &SourcesPage::showFigures);
}

SourcesPage::~SourcesPage() = default;

QString SourcesPage::codeAt(const QModelIndex &index) const
{
    return m_model->rowAt(m_sorted->mapToSource(index).row()).code;
}

void SourcesPage::showContent(const PageContent &content)
{
    m_ui->titleLabel->setText(formatter().text(content.title));
    const Result<QList<SourceEntry>> sources = dashboard().sources();
    if (!sources) {
        Q_EMIT failed(sources.error());
        return;
    }
    {
        const QSignalBlocker quiet(m_ui->sourceTable->selectionModel());
        const bool first = m_sources.isEmpty();
        m_sources = sources.value();
        m_model->setRows(sourceRows(m_sources), formatter());
        if (first)
            fitColumns(*m_ui->sourceTable, kWidestColumn);
        if (m_ui->filterEdit->text().trimmed() != state().filterText)
            m_ui->filterEdit->setText(state().filterText);
        m_sorted->setFilterFixedString(state().filterText);
    }
    m_ui->countLabel->setText(tr("%n source(s)", nullptr, m_sorted->rowCount()));
    selectRow();
    showDetails();
}

void SourcesPage::selectRow()
{
    const QSignalBlocker quiet(m_ui->sourceTable->selectionModel());
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        if (codeAt(index) == state().selection) {
            if (m_ui->sourceTable->currentIndex().row() != row)
                m_ui->sourceTable->selectRow(row);
            m_ui->sourceTable->scrollTo(index);
            m_ui->sourceTable->viewport()->update();
            return;
        }
    }
    m_ui->sourceTable->clearSelection();
}

void SourcesPage::showDetails()
{
    const auto entry = std::find_if(m_sources.cbegin(), m_sources.cend(),
                                    [this](const SourceEntry &one) { return one.source.code == state().selection; });
    const bool any = entry != m_sources.cend();
    m_ui->hintLabel->setVisible(!any);
    m_ui->detailsContent->setVisible(any);
    if (!any)
        return;

    const SourceRow row = sourceRows({*entry}).first();
    const Document document = entry->documents.isEmpty() ? Document() : entry->documents.first();
    m_ui->sourceTitleLabel->setText(row.title.isEmpty() ? row.publisher : row.title);
    m_ui->publisherLabel->setText(row.publisher);
    m_ui->addressLink->setLink(row.url, style());
    m_ui->addressLink->setToolTip(tr("Open the web page"));
    m_ui->addressLink->setVisible(!row.url.isEmpty());
    m_ui->addressLink->setEnabled(isWebAddress(row.url));

    QStringList facts;
    const auto fact = [&](const QString &text, const QString &value) {
        if (!value.isEmpty())
            facts.append(text.arg(value));
    };
    const auto date = [this](const QString &iso) {
        const std::optional<VagueDate> read = VagueDate::parse(iso);
        return read ? formatter().date(*read) : iso;
    };
    fact(tr("Published: %1"), date(row.published));
    fact(tr("Retrieved: %1"), date(document.retrieved));
    fact(tr("Licence: %1"), row.licence);
    fact(tr("Attribution: %1"), entry->source.attribution);
    fact(tr("Documents: %1"),
         entry->documents.size() > 1 ? formatter().digits(static_cast<double>(entry->documents.size()), 0) : QString());
    m_ui->factsLabel->setText(facts.join(u'\n'));
    m_ui->factsLabel->setVisible(!facts.isEmpty());

    QStringList names;
    for (const QString &indicator : entry->indicators)
        names.append(formatter().label(u"indicator"_s, indicator));
    m_ui->indicatorsHeading->setVisible(!names.isEmpty());
    m_ui->indicatorsLabel->setVisible(!names.isEmpty());
    m_ui->indicatorsLabel->setText(names.join(u'\n'));
    m_ui->figuresButton->setEnabled(entry->figures > 0);
}

void SourcesPage::showFigures()
{
    const QString code = state().selection;
    const auto has = [&](const SourceEntry &entry) { return entry.source.code == code && entry.figures > 0; };
    if (std::none_of(m_sources.cbegin(), m_sources.cend(), has))
        return;
    visit([&](ViewState &next) {
        next.page = Page::Data;
        next.filterText.clear();
        next.filterIndicator.clear();
        next.filterReporter.clear();
        next.filterPartner.clear();
        next.filterPeriod.clear();
        next.filterSource = code;
    });
}

void SourcesPage::retranslate() { m_ui->retranslateUi(this); }

} // namespace corridor
