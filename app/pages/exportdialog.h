#pragma once

#include "report/pageimage.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>

namespace corridor {

namespace Ui {
class ExportDialog;
}

/// Size, scale and parts of a picture, with a thumbnail of the very picture that will be written. Writes no picture
/// itself: after accept(), options() and filePath() say what to write where, and the folder is there.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    using Render = std::function<QImage(const ImageOptions &)>;

    /// \a filePath is the suggestion, with folder and extension. \a render draws the picture; it must stay callable
    /// while the dialog is open.
    ExportDialog(const ImageOptions &options, const QString &filePath, Render render, QWidget *parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] ImageOptions options() const;
    /// Where the analyst wants the picture: absolute, ends in `.png`.
    [[nodiscard]] QString filePath() const;

    /// Makes the folder when it is missing; stays open and says so when that fails.
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choosePreset(int index);
    void browse();
    void updateState();
    void updatePreview();
    void fillPresets();
    void copyPicture();

    const std::unique_ptr<Ui::ExportDialog> m_ui;
    const Render m_render;
    const ImageOptions m_given; ///< What the dialog has no field for: date and theme.
    QTimer m_delay;             ///< So that typing a size does not draw at each digit.
};

} // namespace corridor
