#pragma once

#include "pages/exporting/exportjob.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace corridor {

class SizeFields;

namespace Ui {
class ExportDialog;
}

/// Everything that can be chosen for one file of one page, with a live preview of that very file: the picture as it is
/// laid out, or the lines of figures. Writes it when it is accepted, and stays open when that fails.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// \a folder is where files went last. \a dragFolder holds files that are dragged out of the window; it must live
    /// as long as a drop may read them.
    ExportDialog(ExportJob job, const ExportChoices &choices, const QString &folder, const QString &dragFolder,
                 QWidget *parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] ExportChoices choices() const;
    /// Where the file goes: absolute, with the extension of the format.
    [[nodiscard]] QString filePath() const;

    /// Makes the folder when it is missing, then the file; stays open and says so when either fails.
    void accept() override;

Q_SIGNALS:
    void saved(const QString &path);
    void copied();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectFields();
    void fillLists();
    void showChoices(const ExportChoices &choices);
    void suggestName();
    void browse();
    void updateState();
    void updatePreview();
    void showFigures(const ExportChoices &choices);
    void copy();
    void drag();
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] QString remark() const;

    const std::unique_ptr<Ui::ExportDialog> m_ui;
    const ExportJob m_job;
    const ImageOptions m_given; ///< What the dialog has no field for: date and code.
    const QString m_dragFolder;
    SizeFields *m_size;
    QString m_suggested; ///< The name that was suggested last; another one is the analyst's.
    QString m_failure;   ///< Why the file could not be written.
    QTimer m_delay;      ///< So that typing a size does not draw at each digit.
};

} // namespace corridor
