#include "main/menus/storemenu.h"

#include "main/dialogs.h"
#include "main/menus/menutext.h"
#include "main/session.h"
#include "main/settingsstore.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

QString storeFilter() { return StoreMenu::tr("Corridor stores (*.sqlite);;All files (*)"); }

QString withExtension(const QString &path) { return QFileInfo(path).suffix().isEmpty() ? path + u".sqlite"_s : path; }

QString shown(const QString &path) { return QDir::toNativeSeparators(path); }

/// Asks where a new store should be. \returns an empty path when nothing was chosen
Result<QString> chooseNewPath(Dialogs &dialogs, QWidget *window, const QString &folder)
{
    const QString chosen = dialogs.saveFile(window, StoreMenu::tr("New store"),
                                            QDir(folder).filePath(u"corridor.sqlite"_s), storeFilter(), true);
    if (chosen.isEmpty())
        return QString();
    const QString path = withExtension(chosen);
    if (QFileInfo::exists(path)) {
        return Error{Error::Code::InvalidInput,
                     StoreMenu::tr("A file of this name is already there: %1. Give the new store another name, or open "
                                   "that file with File ▸ Open.")
                         .arg(shown(path)),
                     {path}};
    }
    return path;
}

} // namespace

StoreMenu::StoreMenu(const Parts &parts, QMenu *recentMenu, QWidget *window) :
    QObject(window), m_parts(parts), m_recentMenu(recentMenu), m_window(window)
{
    connect(m_recentMenu, &QMenu::aboutToShow, this, &StoreMenu::fillRecent);
    m_parts.memory.addRecentStore(m_parts.session.store().path());
}

QString StoreMenu::folder() const { return QFileInfo(m_parts.session.store().path()).absolutePath(); }

void StoreMenu::createStore()
{
    const auto path = chooseNewPath(m_parts.dialogs, m_window, folder());
    if (!path)
        Q_EMIT failed(path.error());
    else if (!path.value().isEmpty())
        open(path.value());
}

void StoreMenu::openStore()
{
    const QString path = m_parts.dialogs.openFile(m_window, tr("Open a store"), folder(), storeFilter());
    if (!path.isEmpty())
        open(path);
}

void StoreMenu::open(const QString &path)
{
    if (const Status opened = m_parts.session.open(path); !opened) {
        Q_EMIT failed(opened.error());
        return;
    }
    m_parts.memory.addRecentStore(m_parts.session.store().path());
    Q_EMIT done(tr("Opened %1").arg(shown(m_parts.session.store().path())));
}

void StoreMenu::saveCopy()
{
    const QString chosen =
        m_parts.dialogs.saveFile(m_window, tr("Save a copy of the store"),
                                 QDir(folder()).filePath(u"corridor-copy.sqlite"_s), storeFilter(), false);
    if (chosen.isEmpty())
        return;
    const QString path = withExtension(chosen);
    if (const Status saved = m_parts.session.store().saveCopy(path); !saved)
        Q_EMIT failed(saved.error());
    else
        Q_EMIT done(tr("Saved a copy: %1").arg(shown(path)));
}

void StoreMenu::fillRecent()
{
    m_recentMenu->clear();
    const QStringList recent = m_parts.memory.recentStores();
    for (const QString &path : recent) {
        QAction *action = m_recentMenu->addAction(menuText(shown(path)));
        action->setEnabled(path != m_parts.session.store().path());
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    m_recentMenu->addSeparator();
    connect(m_recentMenu->addAction(tr("Clear the list")), &QAction::triggered, this,
            [this] { m_parts.memory.clearRecentStores(); });
}

bool openAtStart(Session &session, Dialogs &dialogs, const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    Status opened = session.open(path);
    while (!opened) {
        const int answer =
            dialogs.ask(nullptr, errorText(opened.error()),
                        {StoreMenu::tr("Open another store…"), StoreMenu::tr("New store…"), StoreMenu::tr("Quit")});
        if (answer > 1)
            return false;
        const Result<QString> chosen =
            answer == 0 ? dialogs.openFile(nullptr, StoreMenu::tr("Open a store"), folder, storeFilter())
                        : chooseNewPath(dialogs, nullptr, folder);
        if (!chosen)
            opened = chosen.error();
        else if (!chosen.value().isEmpty())
            opened = session.open(chosen.value());
    }
    return true;
}

} // namespace corridor
