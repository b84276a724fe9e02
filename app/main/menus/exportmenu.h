#pragma once

#include "core/result.h"
#include "i18n/formatter.h"
#include "pages/exporting/exportjob.h"

#include <QObject>
#include <QPointer>
#include <QTemporaryDir>

QT_BEGIN_NAMESPACE
class QDialog;
class QWidget;
QT_END_NAMESPACE

namespace corridor {

class Preferences;
class Session;
class SettingsStore;
class ThemeController;
class ViewController;

/// Export, Copy picture and Print: what is shown, drawn from its spec, never from the screen.
class ExportMenu : public QObject {
    Q_OBJECT
public:
    struct Parts {
        const Session &session;
        const ViewController &view;
        const Preferences &preferences;
        const ThemeController &theme;
        SettingsStore &memory;
    };

    ExportMenu(const Parts &parts, QWidget *window);

    /// Opens the export dialog with what was chosen last.
    void exportPage();
    /// Puts the picture on the clipboard, with its file and words that say what is seen.
    void copyPicture();
    /// Opens the print dialog.
    void printPage();

Q_SIGNALS:
    void done(const QString &message);
    void failed(const corridor::Error &error);

private:
    [[nodiscard]] ExportJob job();
    /// A slide with the looks and in the language of the window.
    [[nodiscard]] ExportChoices asShown() const;
    /// Those of the last export, or as shown before the first.
    [[nodiscard]] ExportChoices lastChoices() const;
    void openExport(const ExportChoices &choices);
    void open(QDialog *dialog);

    Parts m_parts;
    QWidget *const m_window;
    QPointer<QDialog> m_dialog;
    std::unique_ptr<QTemporaryDir> m_dragFolder; ///< Files dragged out stay until the program ends.
};

} // namespace corridor
