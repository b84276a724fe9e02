#pragma once

#include "i18n/formatter.h"
#include "pages/importing/importfile.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace corridor {

namespace Ui {
class ImportDialog;
}

class ColumnMeanings;
class ImportTask;
class Store;
class TextTableModel;

/// Shows what each file is, what it would change and what it would leave out, before anything is written; then writes
/// the files one after the other, each in a batch of its own.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(const QList<ImportRequest> &requests, Store &store, const Formatter &formatter,
                 QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Writes every file that nothing stands in the way of. Closes when none is left.
    void accept() override;
    /// Stops reading or writing; closes when neither is under way.
    void reject() override;

Q_SIGNALS:
    /// After the dialog wrote \a files files: \a message says what.
    void imported(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUp();
    void connectGuesses();
    void readNext();
    void takeReading(const ImportReading &reading);
    void takeRefusal(const ImportRefusal &refusal, const Error &error);
    void reread();
    void rereadWithMapping();
    void showFile();
    void showGuesses(const ImportFile &file);
    void showCounts(const ImportFile &file);
    void showTables(const ImportFile &file);
    void showSource(const ImportFile &file);
    void showList();
    void showState();
    void keepSource();
    [[nodiscard]] bool write(ImportFile &file);
    [[nodiscard]] ImportFile &current() { return m_files[m_current]; }
    [[nodiscard]] bool isReading() const;

    const std::unique_ptr<Ui::ImportDialog> m_ui;
    Store &m_store;
    const Formatter m_formatter;
    ImportTask *const m_task;
    TextTableModel *const m_rows;
    TextTableModel *const m_changes;
    TextTableModel *const m_problems;
    ColumnMeanings *m_columns = nullptr;
    QList<ImportFile> m_files;
    qsizetype m_current = 0;
    qsizetype m_reading = -1; ///< Index of the file that is being read.
    bool m_writing = false;
    bool m_stop = false;
};

} // namespace corridor
