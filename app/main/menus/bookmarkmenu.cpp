#include "main/menus/bookmarkmenu.h"

#include "main/menus/menutext.h"
#include "main/session.h"
#include "main/viewcontroller.h"
#include "pages/bookmarksdialog.h"

#include <QAction>
#include <QJsonDocument>
#include <QMenu>

namespace corridor {

BookmarkMenu::BookmarkMenu(Session &session, ViewController &view, std::function<QString()> suggestedName, QMenu *menu,
                           QWidget *window) :
    QObject(window),
    m_session(session), m_view(view), m_suggestedName(std::move(suggestedName)), m_menu(menu), m_window(window)
{
    connect(m_menu, &QMenu::aboutToShow, this, &BookmarkMenu::fill);
    connect(&m_session, &Session::aboutToReplace, this, [this] { delete m_dialog; });
}

void BookmarkMenu::add()
{
    BookmarksDialog *dialog = showDialog();
    if (!m_session.store().isReadOnly())
        dialog->addCurrent();
}

void BookmarkMenu::manage() { showDialog(); }

BookmarksDialog *BookmarkMenu::showDialog()
{
    delete m_dialog; // it belongs to the view that was current when it was opened
    m_dialog = new BookmarksDialog(m_session.store().views(), m_view.state(), m_suggestedName(), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setReadOnly(m_session.store().isReadOnly());
    connect(m_dialog, &BookmarksDialog::visitRequested, &m_view, &ViewController::visit);
    m_dialog->QDialog::open();
    return m_dialog;
}

void BookmarkMenu::fill()
{
    qDeleteAll(m_entries);
    m_entries.clear();
    const auto views = m_session.store().views().all();
    if (!views) {
        Q_EMIT failed(views.error());
        return;
    }
    for (const SavedView &saved : views.value()) {
        QAction *action = m_menu->addAction(menuText(saved.name));
        m_entries.append(action);
        connect(action, &QAction::triggered, this, [this, state = saved.state] { open(state); });
    }
}

void BookmarkMenu::open(const QByteArray &state)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(state, &problem);
    const auto read =
        problem.error == QJsonParseError::NoError
            ? ViewState::fromJson(document.object())
            : Result<ViewState>(
                  Error{Error::Code::InvalidInput, tr("This bookmark cannot be read. Delete it and add it anew."), {}});
    if (read)
        m_view.visit(read.value());
    else
        Q_EMIT failed(read.error());
}

} // namespace corridor
