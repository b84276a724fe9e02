#pragma once

#include "core/result.h"
#include "i18n/formatter.h"
#include "report/pageimage.h"

#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace corridor {

class ExportDialog;
class Preferences;
class Session;
class SettingsStore;
class ThemeController;
class ViewController;

/// Export picture and Copy picture: what is shown, drawn from its spec, never from the screen.
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

    /// Opens the export dialog; the picture is written when it is accepted.
    void exportPicture();
    /// Puts the picture on the clipboard.
    void copyPicture();

Q_SIGNALS:
    void done(const QString &message);
    void failed(const corridor::Error &error);

private:
    [[nodiscard]] Formatter formatter() const;
    [[nodiscard]] ImageOptions options() const;
    void save(const ExportDialog &dialog, const PageContent &content, const ViewState &state);

    Parts m_parts;
    QWidget *const m_window;
    QPointer<ExportDialog> m_dialog;
};

} // namespace corridor
