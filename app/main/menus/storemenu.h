#pragma once

#include "core/result.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QWidget;
QT_END_NAMESPACE

namespace corridor {

class Dialogs;
class Session;
class SettingsStore;

/// File ▸ New, Open, Recent, Save a copy: which store is open.
class StoreMenu : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Session &session;
        SettingsStore &memory;
        Dialogs &dialogs;
    };

    /// \a window is what dialogs belong to; \a recentMenu is filled when it opens.
    StoreMenu(const Parts &parts, QMenu *recentMenu, QWidget *window);

    void createStore();
    void openStore();
    void saveCopy();
    /// Opens \a path in place of the open store and remembers it among the recent ones.
    void open(const QString &path);

Q_SIGNALS:
    void done(const QString &message);
    void failed(const corridor::Error &error);

private:
    [[nodiscard]] QString folder() const;
    void fillRecent();

    Parts m_parts;
    QMenu *const m_recentMenu;
    QWidget *const m_window;
};

/// Opens \a path at the start of the program. When that fails, says why and offers a new store, another one, or to
/// quit. \returns false to quit
[[nodiscard]] bool openAtStart(Session &session, Dialogs &dialogs, const QString &path);

} // namespace corridor
