#include "pages/importspage.h"

#include "ui_importspage.h"

#include "models/missinglastproxy.h"
#include "models/texttablemodel.h"
#include "pages/widgets/tables.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {
constexpr int kWidestColumn = 360;
constexpr int kTimeColumn = 2;
} // namespace

ImportsPage::ImportsPage(QWidget *parent) :
    StatePage(parent), m_ui(std::make_unique<Ui::ImportsPage>()), m_model(new TextTableModel(this)),
    m_sorted(new MissingLastProxy(this))
{
    m_ui->setupUi(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(TextTableModel::SortRole);
    setUpTable(*m_ui->batchTable, *m_sorted);
    m_ui->batchTable->setSortingEnabled(true);
    m_ui->batchTable->sortByColumn(kTimeColumn, Qt::DescendingOrder);
    connect(m_ui->batchTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportsPage::showSelected);
    connect(m_ui->importButton, &QAbstractButton::clicked, this, &PageWidget::importRequested);
    connect(m_ui->exportButton, &QAbstractButton::clicked, this, &PageWidget::tidyExportRequested);
    connect(m_ui->undoButton, &QAbstractButton::clicked, this, [this] {
        if (const Batch *batch = selected())
            Q_EMIT undoRequested(batch->id);
    });
    connect(m_ui->sourceButton, &QAbstractButton::clicked, this, [this] {
        if (const Batch *batch = selected())
            showSource(*batch);
    });
}

ImportsPage::~ImportsPage() = default;

const Batch *ImportsPage::selected() const
{
    const QModelIndex index = m_sorted->mapToSource(m_ui->batchTable->currentIndex());
    return index.isValid() ? &m_batches.at(index.row()) : nullptr;
}

void ImportsPage::showSource(const Batch &batch)
{
    const Result<QList<SourceEntry>> sources = dashboard().sources();
    if (!sources) {
        Q_EMIT failed(sources.error());
        return;
    }
    for (const SourceEntry &entry : sources.value()) {
        const bool has = std::any_of(entry.documents.cbegin(), entry.documents.cend(),
                                     [&](const Document &document) { return document.code == batch.document; });
        if (has) {
            visitSource(entry.source.code);
            return;
        }
    }
}

void ImportsPage::showContent(const PageContent &content)
{
    m_ui->titleLabel->setText(formatter().text(content.title));
    const Result<QList<Batch>> batches = dashboard().batches();
    if (!batches) {
        Q_EMIT failed(batches.error());
        return;
    }
    const bool first = m_batches.isEmpty();
    const BatchId before = selected() ? selected()->id : BatchId();
    m_batches = batches.value();
    const auto number = [this](qint64 value) {
        return TextCell{formatter().digits(static_cast<double>(value), 0), value, true};
    };
    QList<QList<TextCell>> rows;
    for (const Batch &batch : std::as_const(m_batches)) {
        const QString kind = batch.kind == Batch::Kind::Bundled  ? tr("bundled")
                             : batch.kind == Batch::Kind::Import ? tr("import")
                                                                 : tr("edit");
        rows << QList<TextCell>{
            // The title of the bundled data ends in a hash of its tables, which tells a person nothing.
            {batch.kind == Batch::Kind::Bundled ? u"Corridor"_s : batch.title, {}, false},
            {batch.undone ? tr("undone") : kind, {}, false},
            {formatter().locale().toString(batch.time.toLocalTime(), QLocale::ShortFormat), batch.time, false},
            number(batch.added),
            number(batch.revised)};
    }
    {
        const QSignalBlocker quiet(m_ui->batchTable->selectionModel());
        m_model->setTable({tr("File or edit"), tr("Kind"), tr("Time"), tr("New figures"), tr("Changed figures")}, rows);
        if (first)
            fitColumns(*m_ui->batchTable, kWidestColumn);
        for (int row = 0; row < m_sorted->rowCount(); ++row) {
            if (m_batches.at(m_sorted->mapToSource(m_sorted->index(row, 0)).row()).id == before)
                m_ui->batchTable->selectRow(row);
        }
    }
    m_ui->countLabel->setText(tr("%n import(s) and edit(s)", nullptr, static_cast<int>(m_batches.size())));
    m_ui->importButton->setEnabled(!dashboard().isReadOnly());
    showSelected();
}

void ImportsPage::showSelected()
{
    const Batch *batch = selected();
    const bool canUndo = batch && !batch->undone && batch->kind != Batch::Kind::Bundled && !dashboard().isReadOnly();
    m_ui->undoButton->setEnabled(canUndo);
    m_ui->sourceButton->setEnabled(batch && !batch->undone && !batch->document.isEmpty());
    QString details;
    if (!batch)
        details = tr("Select an import to take it back or to see its source.");
    else if (batch->kind == Batch::Kind::Bundled)
        details = tr("The bundled data stay; your own files and edits can be undone.");
    else if (batch->undone)
        details = tr("This batch was taken back.");
    else if (canUndo)
        details = tr("Undo takes this batch out; what was written later stays.");
    m_ui->detailsLabel->setText(details);
}

void ImportsPage::retranslate() { m_ui->retranslateUi(this); }

} // namespace corridor
