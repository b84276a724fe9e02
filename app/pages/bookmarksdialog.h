#pragma once

#include "analysis/viewstate.h"
#include "core/result.h"
#include "store/viewrepository.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace corridor {

namespace Ui {
class BookmarksDialog;
}

class BookmarkModel;

/// The saved views: adds the current one, opens, renames in place, reorders by drag, buttons or Alt+Up and Alt+Down,
/// deletes with an Undo in place of a question. Writes at once; what cannot be written is said in the dialog.
class BookmarksDialog : public QDialog {
    Q_OBJECT
public:
    /// \a views must outlive it. \a state is what Add saves, under \a suggestedName until the analyst renames it.
    BookmarksDialog(ViewRepository &views, const ViewState &state, const QString &suggestedName,
                    QWidget *parent = nullptr);
    ~BookmarksDialog() override;

    /// A store that cannot be written: views open, nothing else is enabled.
    void setReadOnly(bool readOnly);
    /// Saves the current view and lets its name be edited; what Ctrl+D does.
    void addCurrent();

Q_SIGNALS:
    void visitRequested(const corridor::ViewState &next);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Deleted {
        SavedView view;
        int row = 0;
    };

    void reload(ViewId select = {});
    void openAt(const QModelIndex &index);
    void rename(ViewId id, const QString &name);
    void moveTo(ViewId id, int row);
    void moveCurrent(int rows);
    void removeCurrent();
    void undoRemove();
    void updateActions();
    /// Shows the error of \a status, if any, and reads the list anew. \returns whether it was all right
    bool settle(const Status &status, ViewId select);

    const std::unique_ptr<Ui::BookmarksDialog> m_ui;
    ViewRepository &m_views;
    const ViewState m_state;
    const QString m_suggestedName;
    BookmarkModel *const m_model;
    QList<SavedView> m_saved;
    std::optional<Deleted> m_deleted;
    bool m_readOnly = false;
};

} // namespace corridor
