#pragma once

#include "pages/exporting/exportjob.h"
#include "report/print/printing.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace corridor {

namespace Ui {
class PrintDialog;
}

/// Printer, paper and colour, with the page as it will lie on the paper. Without a printer it says so and offers a PDF.
class PrintDialog : public QDialog {
    Q_OBJECT
public:
    PrintDialog(ExportJob job, Language language, QList<PrinterEntry> printers, QWidget *parent = nullptr);
    ~PrintDialog() override;

    [[nodiscard]] PrintOrder order() const;
    /// Of the picture on the paper.
    [[nodiscard]] ImageOptions options() const;

    /// Prints; stays open and says so when the printer does not take it.
    void accept() override;

Q_SIGNALS:
    void printed(const QString &printer);
    /// The page is wanted as a file, of the size of the paper.
    void pdfRequested(const corridor::PictureSize &size);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillLists();
    void fillPapers();
    void updateState();
    void updatePreview();
    void requestPdf();
    [[nodiscard]] const PrinterEntry *printer() const;

    const std::unique_ptr<Ui::PrintDialog> m_ui;
    const ExportJob m_job;
    const Language m_language;
    const QList<PrinterEntry> m_printers;
    QList<QPageSize> m_papers;
    QString m_failure; ///< Why the page was not printed.
    QTimer m_delay;
};

} // namespace corridor
