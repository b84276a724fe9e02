#include "pages/importing/importdialog.h"

#include "ui_importdialog.h"

#include "models/texttablemodel.h"
#include "pages/importing/columnmeanings.h"
#include "pages/importing/importchoices.h"
#include "pages/importing/importtables.h"
#include "pages/importing/importtask.h"
#include "pages/widgets/tables.h"
#include "store/store.h"

#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kProgressSteps = 1000;

} // namespace

ImportDialog::ImportDialog(const QList<ImportRequest> &requests, Store &store, const Formatter &formatter,
                           QWidget *parent) :
    QDialog(parent),
    m_ui(std::make_unique<Ui::ImportDialog>()), m_store(store), m_formatter(formatter), m_task(new ImportTask(this)),
    m_rows(new TextTableModel(this)), m_changes(new TextTableModel(this)), m_problems(new TextTableModel(this))
{
    for (const ImportRequest &request : requests) {
        ImportFile file;
        file.request = request;
        file.seen.fileName = request.path.isEmpty() ? tr("Pasted table") : QFileInfo(request.path).fileName();
        m_files << file;
    }
    setUp();
    readNext();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::setUp()
{
    m_ui->setupUi(this);
    setUpTable(*m_ui->rowsTable, *m_rows);
    setUpTable(*m_ui->changesTable, *m_changes);
    setUpTable(*m_ui->problemsTable, *m_problems);
    m_columns = new ColumnMeanings(m_ui->columnsArea);
    m_ui->columnsArea->setWidget(m_columns);
    m_ui->fileList->setVisible(m_files.size() > 1);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({200, 760});
    m_ui->progressBar->setMaximum(kProgressSteps);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Import"));
    for (const ImportFile &file : std::as_const(m_files))
        m_ui->fileList->addItem(file.name());
    m_ui->fileList->setCurrentRow(0);

    connect(m_ui->fileList, &QListWidget::currentRowChanged, this, [this](int row) {
        keepSource();
        m_current = std::max(row, 0);
        showFile();
    });
    connect(m_ui->partialCheck, &QCheckBox::toggled, this, [this](bool on) {
        current().acceptPartial = on;
        showList();
        showState();
    });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(m_task, &ImportTask::read, this, &ImportDialog::takeReading);
    connect(m_task, &ImportTask::refused, this, &ImportDialog::takeRefusal);
    connect(m_task, &ImportTask::progressed, this, [this](const ImportProgress &progress) {
        m_ui->progressBar->setMaximum(progress.total > 0 ? kProgressSteps : 0);
        if (progress.total > 0)
            m_ui->progressBar->setValue(static_cast<int>(progress.done * kProgressSteps / progress.total));
        m_ui->progressLabel->setText(
            tr("Reading %1: %n row(s)", nullptr, static_cast<int>(progress.rows)).arg(m_files.at(m_reading).name()));
    });
    connectGuesses();
    showFile();
}

void ImportDialog::connectGuesses()
{
    for (QComboBox *combo : {m_ui->formatCombo, m_ui->encodingCombo, m_ui->separatorCombo, m_ui->numbersCombo,
                             m_ui->memberCombo, m_ui->reporterCombo})
        connect(combo, &QComboBox::activated, this, &ImportDialog::reread);
    connect(m_columns, &ColumnMeanings::edited, this, &ImportDialog::rereadWithMapping);
}

bool ImportDialog::isReading() const { return m_reading >= 0; }

void ImportDialog::readNext()
{
    const auto waiting = std::find_if(m_files.begin(), m_files.end(),
                                      [](const ImportFile &file) { return file.state == ImportFile::State::Waiting; });
    m_reading = waiting == m_files.end() ? -1 : waiting - m_files.begin();
    if (isReading()) {
        waiting->state = ImportFile::State::Reading;
        m_task->start(waiting->request);
    }
    showList();
    showState();
}

void ImportDialog::takeReading(const ImportReading &reading)
{
    ImportFile &file = m_files[m_reading];
    if (const auto remembered = rememberedRequest(reading, m_store)) {
        file.request = *remembered;
        m_task->start(file.request);
        return;
    }
    file.reading = reading;
    file.seen = {};
    file.state = ImportFile::State::Ready;
    const Result<ImportCounts> counts = planImport(reading, m_store);
    if (counts) {
        file.counts = counts.value();
    } else {
        file.state = ImportFile::State::Failed;
        file.message = counts.error().message;
    }
    const bool shown = m_reading == m_current;
    readNext();
    if (shown)
        showFile();
}

void ImportDialog::takeRefusal(const ImportRefusal &refusal, const Error &error)
{
    ImportFile &file = m_files[m_reading];
    if (const auto remembered = rememberedRequest(refusal.seen, m_store)) {
        file.request = *remembered;
        m_task->start(file.request);
        return;
    }
    file.reading.reset();
    file.seen = refusal.seen;
    file.state = ImportFile::State::Refused;
    file.problem = refusal.problem;
    file.message = error.message;
    const bool shown = m_reading == m_current;
    readNext();
    if (shown)
        showFile();
}

void ImportDialog::reread()
{
    ImportFile &file = current();
    keepSource();
    ImportRequest &request = file.request;
    request.format = m_ui->formatCombo->currentData().toString();
    request.encoding = m_ui->encodingCombo->currentData().toString();
    const QString separator = m_ui->separatorCombo->currentData().toString();
    request.delimiter = separator.isEmpty() ? QChar() : separator.at(0);
    request.numbers = chosenNumbers(*m_ui->numbersCombo);
    request.member = m_ui->memberCombo->currentData().toString();
    request.reporter = m_ui->reporterCombo->currentData().toString();
    if (request.format != u"table"_s)
        request.mapping.reset();
    file.state = ImportFile::State::Waiting;
    if (m_reading == m_current)
        m_task->stop();
    readNext();
}

void ImportDialog::rereadWithMapping()
{
    ImportFile &file = current();
    keepSource();
    file.request.mapping = m_columns->mapping();
    file.request.format = u"table"_s;
    file.isMapped = true;
    file.state = ImportFile::State::Waiting;
    readNext();
}

void ImportDialog::keepSource()
{
    ImportFile &file = current();
    if (!file.reading)
        return;
    const ImportSource stated{m_ui->publisherEdit->text().trimmed(), m_ui->datasetEdit->text().trimmed(),
                              m_ui->urlEdit->text().trimmed(),       m_ui->licenceEdit->text().trimmed(),
                              m_ui->publishedEdit->text().trimmed(), m_ui->retrievedEdit->text().trimmed()};
    file.reading->source = stated;
    file.request.source = stated;
}

void ImportDialog::showFile()
{
    const ImportFile &file = current();
    showGuesses(file);
    showCounts(file);
    showTables(file);
    showSource(file);
    showList();
    showState();
}

void ImportDialog::showList()
{
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        const ImportFile &file = m_files.at(i);
        QListWidgetItem *item = m_ui->fileList->item(static_cast<int>(i));
        item->setText(file.name() + u'\n' + stateWords(file));
        item->setToolTip(file.name().toHtmlEscaped());
    }
}

void ImportDialog::showState()
{
    const bool busy = isReading() || m_writing;
    m_ui->progressLabel->setVisible(busy);
    m_ui->progressBar->setVisible(busy);
    m_ui->fileBox->setEnabled(!m_writing);
    const auto ready =
        std::count_if(m_files.begin(), m_files.end(), [](const ImportFile &file) { return file.isImportable(); });
    QPushButton *import = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    import->setEnabled(!busy && ready > 0 && !m_store.isReadOnly());
    import->setText(m_files.size() > 1 ? tr("Import %n file(s)", nullptr, static_cast<int>(ready)) : tr("Import"));
    import->setToolTip(m_store.isReadOnly() ? tr("The store is open for reading only.") : QString());
}

void ImportDialog::accept()
{
    if (isReading() || m_writing)
        return;
    keepSource();
    m_writing = true;
    m_stop = false;
    QStringList done;
    for (ImportFile &file : m_files) {
        if (file.isImportable() && write(file))
            done << file.message;
        if (m_stop)
            break;
    }
    m_writing = false;
    showFile();
    if (!done.isEmpty())
        Q_EMIT imported(done.join(u' '));
    const bool over = std::all_of(m_files.begin(), m_files.end(),
                                  [](const ImportFile &file) { return file.state == ImportFile::State::Imported; });
    if (over)
        QDialog::accept();
}

bool ImportDialog::write(ImportFile &file)
{
    showState();
    WritingProgress progress(*m_ui->progressBar, *m_ui->progressLabel, m_formatter, file.name(), m_stop);
    const Result<ImportResult> result =
        applyImport(*file.reading, m_store, [&](const ImportProgress &step) { return progress.advance(step); });
    if (!result) {
        const bool cancelled = result.error().code == Error::Code::Cancelled;
        file.state = cancelled ? ImportFile::State::Ready : ImportFile::State::Failed;
        file.message = result.error().message;
        return false;
    }
    file.state = ImportFile::State::Imported;
    file.counts = result.value().counts;
    file.message = result.value().batch.isValid()
                       ? tr("%1: %2 new, %3 changed.")
                             .arg(file.name(), m_formatter.digits(static_cast<double>(file.counts.added), 0),
                                  m_formatter.digits(static_cast<double>(file.counts.revised), 0))
                       : tr("%1: everything was there already.").arg(file.name());
    if (file.isMapped) {
        const Status remembered =
            m_store.imports().rememberMapping(file.reading->fingerprint, mappingToJson(file.reading->mapping));
        if (!remembered)
            file.message += u' ' + remembered.error().message;
    }
    return true;
}

void ImportDialog::reject()
{
    if (m_writing) {
        m_stop = true;
        return;
    }
    m_task->stop();
    QDialog::reject();
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_columns) {
        m_ui->retranslateUi(this);
        showFile();
    }
}

} // namespace corridor
