#pragma once

#include "analysis/viewstate.h"
#include "core/result.h"

#include <QObject>
#include <QPointer>

#include <functional>

QT_BEGIN_NAMESPACE
class QMenu;
class QWidget;
QT_END_NAMESPACE

namespace corridor {

class BookmarksDialog;
class Session;
class ViewController;

/// The bookmarks menu: add, manage, and the saved views below them.
class BookmarkMenu : public QObject {
    Q_OBJECT
public:
    /// \a suggestedName names the current view in the interface language. The saved views are listed in \a menu under
    /// what is in it already.
    BookmarkMenu(Session &session, ViewController &view, std::function<QString()> suggestedName, QMenu *menu,
                 QWidget *window);

    void add();
    void manage();

Q_SIGNALS:
    void failed(const corridor::Error &error);

private:
    void fill();
    void open(const QByteArray &state);
    BookmarksDialog *showDialog();

    Session &m_session;
    ViewController &m_view;
    const std::function<QString()> m_suggestedName;
    QMenu *const m_menu;
    QWidget *const m_window;
    QList<QAction *> m_entries;
    QPointer<BookmarksDialog> m_dialog;
};

} // namespace corridor
