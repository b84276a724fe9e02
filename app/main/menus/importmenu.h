#pragma once

#include "core/result.h"
#include "import/importer.h"

#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QMimeData;
class QWidget;
QT_END_NAMESPACE

namespace corridor {

class Dialogs;
class ImportDialog;
class Preferences;
class Session;
class SettingsStore;

/// Files into the store: chosen, dropped anywhere on the window, or pasted as a table; and the whole store out of it as
/// tidy CSV.
class ImportMenu : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Session &session;
        const Preferences &preferences;
        SettingsStore &memory;
        Dialogs &dialogs;
    };

    /// Takes drops on \a window.
    ImportMenu(const Parts &parts, QWidget *window);

    void chooseFiles();
    /// Takes a table, or files copied in a file manager, from the clipboard.
    void paste();
    void exportTidy();
    /// Opens the preview of \a requests.
    void open(const QList<ImportRequest> &requests);

Q_SIGNALS:
    void done(const QString &message);
    void failed(const corridor::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QList<ImportRequest> requestsFrom(const QMimeData &data) const;

    Parts m_parts;
    QWidget *const m_window;
    QPointer<ImportDialog> m_dialog;
};

} // namespace corridor
