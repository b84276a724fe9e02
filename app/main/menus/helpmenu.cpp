#include "main/menus/helpmenu.h"

#include "main/dialogs.h"
#include "main/widgets/shortcutsdialog.h"

#include <QCoreApplication>
#include <QMainWindow>

namespace corridor {

HelpMenu::HelpMenu(Dialogs &dialogs, QMainWindow *window) : QObject(window), m_dialogs(dialogs), m_window(window) {}

void HelpMenu::showShortcuts()
{
    if (!m_shortcuts)
        m_shortcuts = new ShortcutsDialog(*m_window->menuBar(), m_window);
    m_shortcuts->setAttribute(Qt::WA_DeleteOnClose);
    m_shortcuts->show();
    m_shortcuts->activateWindow();
}

void HelpMenu::showAbout()
{
    m_dialogs.inform(m_window, tr("Corridor %1").arg(QCoreApplication::applicationVersion()),
                     tr("The figures of a partnership between two countries, each with its source.\n"
                        "Corridor is free software under the GNU General Public License, version 3 or later. "
                        "It comes without any warranty.\n"
                        "It is built with Qt %1 and SQLite; each keeps its own licence.")
                         .arg(QLatin1String(qVersion())));
}

} // namespace corridor
