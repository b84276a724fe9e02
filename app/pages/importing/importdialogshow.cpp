#include "ui_importdialog.h"

#include "models/texttablemodel.h"
#include "pages/importing/columnmeanings.h"
#include "pages/importing/importchoices.h"
#include "pages/importing/importdialog.h"
#include "pages/importing/importtables.h"
#include "pages/widgets/tables.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

// What the dialog shows of the file that is chosen.
namespace corridor {

namespace {

constexpr int kTypicalColumn = 220;

void setTable(TextTableModel &model, QTableView &view, const ImportTable &table)
{
    model.setTable(table.heads, table.rows);
    fitColumns(view, kTypicalColumn);
}

} // namespace

void ImportDialog::showGuesses(const ImportFile &file)
{
    const ImportReading &known = file.known();
    m_ui->titleLabel->setText(known.guess.title.isEmpty() ? known.fileName
                                                          : known.fileName + u" · "_s + known.guess.title);
    QString evidence;
    if (!known.guess.format.isEmpty()) {
        const QString sure = tr("%1 % sure").arg(m_formatter.digits(known.guess.confidence, 0));
        evidence = known.guess.evidence.isEmpty() ? tr("Format as chosen")
                                                  : tr("%1, recognised by: %2").arg(sure, known.guess.evidence);
    }
    if (known.needsFormat)
        evidence += u" · "_s + tr("known from documents only: look closely");
    m_ui->evidenceLabel->setText(evidence);
    fillFormats(*m_ui->formatCombo, file);
    fillEncodings(*m_ui->encodingCombo, file);
    fillSeparators(*m_ui->separatorCombo, file);
    fillNumbers(*m_ui->numbersCombo, file, m_formatter);
    fillMembers(*m_ui->memberCombo, file);
    m_ui->memberLabel->setVisible(!known.members.isEmpty());
    m_ui->memberCombo->setVisible(!known.members.isEmpty());
    fillReporters(*m_ui->reporterCombo, file, m_store, m_formatter);
}

void ImportDialog::showCounts(const ImportFile &file)
{
    const bool refused = file.state == ImportFile::State::Refused || file.state == ImportFile::State::Failed;
    m_ui->problemLabel->setVisible(refused);
    m_ui->problemLabel->setText(file.message);
    m_ui->countsLabel->setVisible(file.reading.has_value());
    m_ui->tabs->setEnabled(file.reading || !file.seen.columns.isEmpty());
    if (!file.reading)
        return;
    const auto number = [this](qint64 value) { return m_formatter.digits(static_cast<double>(value), 0); };
    const ImportReading &reading = *file.reading;
    const qint64 unchanged = reading.rowsRead - file.counts.added - file.counts.revised - reading.merged -
                             reading.skipped - reading.rejected;
    QStringList parts{tr("New: %1").arg(number(file.counts.added)), tr("Changed: %1").arg(number(file.counts.revised)),
                      tr("Unchanged: %1").arg(number(unchanged))};
    if (reading.merged > 0)
        parts << tr("The same twice: %1").arg(number(reading.merged));
    if (reading.skipped > 0)
        parts << tr("Left out: %1").arg(number(reading.skipped));
    if (reading.rejected > 0)
        parts << tr("Rejected: %1").arg(number(reading.rejected));
    m_ui->countsLabel->setText(tr("Rows: %1").arg(number(reading.rowsRead)) + u" · "_s + parts.join(u" · "_s));
}

void ImportDialog::showTables(const ImportFile &file)
{
    const ImportReading &known = file.known();
    const auto number = [this](qint64 value) { return m_formatter.digits(static_cast<double>(value), 0); };
    setTable(*m_rows, *m_ui->rowsTable, understoodRows(known, m_formatter));
    setTable(*m_changes, *m_ui->changesTable, changedFigures(known, file.counts, m_formatter));
    QList<ImportProblem> problems = known.problems;
    if (file.state == ImportFile::State::Refused)
        problems.prepend(file.problem);
    setTable(*m_problems, *m_ui->problemsTable, rejectedRows(problems, m_formatter));
    m_ui->changesHintLabel->setText(file.counts.revised > file.counts.changes.size()
                                        ? tr("The first %1 of %2. The old values are kept as earlier vintages.")
                                              .arg(number(file.counts.changes.size()), number(file.counts.revised))
                                        : tr("The old values are kept as earlier vintages."));
    m_ui->problemsHintLabel->setText(problems.isEmpty() ? tr("Every row could be taken.")
                                                        : tr("Correct these rows in the file, or import the others."));
    const auto titled = [&](QWidget *tab, const QString &text, qint64 count) {
        m_ui->tabs->setTabText(m_ui->tabs->indexOf(tab), count > 0 ? text + u" ("_s + number(count) + u')' : text);
    };
    titled(m_ui->changesTab, tr("Changes"), file.counts.revised);
    titled(m_ui->problemsTab, tr("Rejected"),
           file.state == ImportFile::State::Refused ? problems.size() : known.rejected);
    m_columns->setMapping(known.columns, known.mapping);
    m_ui->tabs->setTabEnabled(m_ui->tabs->indexOf(m_ui->columnsTab), !known.columns.isEmpty());
    if (file.state == ImportFile::State::Refused && !known.columns.isEmpty())
        m_ui->tabs->setCurrentWidget(m_ui->columnsTab);
    m_ui->notesLabel->setText((skipReasons(known, m_formatter) + known.remarks).join(u'\n'));
    m_ui->tabs->setTabEnabled(m_ui->tabs->indexOf(m_ui->notesTab), !m_ui->notesLabel->text().isEmpty());
}

void ImportDialog::showSource(const ImportFile &file)
{
    const ImportSource &source = file.known().source;
    m_ui->publisherEdit->setText(source.publisher);
    m_ui->datasetEdit->setText(source.dataset);
    m_ui->urlEdit->setText(source.url);
    m_ui->publishedEdit->setText(source.published);
    m_ui->retrievedEdit->setText(source.retrieved);
    m_ui->licenceEdit->setText(source.licence);
    m_ui->partialCheck->setVisible(file.reading && file.reading->rejected > 0);
    const QSignalBlocker quiet(m_ui->partialCheck);
    m_ui->partialCheck->setChecked(file.acceptPartial);
}

} // namespace corridor
