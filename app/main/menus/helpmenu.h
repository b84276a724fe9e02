#pragma once

#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QMainWindow;
QT_END_NAMESPACE

namespace corridor {

class Dialogs;
class ShortcutsDialog;

/// Help: every shortcut, and what Corridor is.
class HelpMenu : public QObject {
    Q_OBJECT
public:
    HelpMenu(Dialogs &dialogs, QMainWindow *window);

    void showShortcuts();
    void showAbout();

private:
    Dialogs &m_dialogs;
    QMainWindow *const m_window;
    QPointer<ShortcutsDialog> m_shortcuts;
};

} // namespace corridor
