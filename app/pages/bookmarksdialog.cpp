#include "pages/bookmarksdialog.h"

#include "ui_bookmarksdialog.h"

#include "models/bookmarkmodel.h"

#include <QEvent>
#include <QJsonDocument>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace corridor {

BookmarksDialog::BookmarksDialog(ViewRepository &views, const ViewState &state, const QString &suggestedName,
                                 QWidget *parent) :
    QDialog(parent),
    m_ui(std::make_unique<Ui::BookmarksDialog>()), m_views(views), m_state(state), m_suggestedName(suggestedName),
    m_model(new BookmarkModel(this))
{
    m_ui->setupUi(this);
    m_ui->bookmarkView->setModel(m_model);
    m_ui->bookmarkView->installEventFilter(this);
    m_ui->problemLabel->hide();

    connect(m_model, &BookmarkModel::renameRequested, this, &BookmarksDialog::rename, Qt::QueuedConnection);
    connect(m_model, &BookmarkModel::moveRequested, this, &BookmarksDialog::moveTo, Qt::QueuedConnection);
    connect(m_ui->bookmarkView, &QListView::doubleClicked, this, &BookmarksDialog::openAt);
    connect(m_ui->bookmarkView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BookmarksDialog::updateActions);
    connect(m_ui->addButton, &QAbstractButton::clicked, this, &BookmarksDialog::addCurrent);
    connect(m_ui->openButton, &QAbstractButton::clicked, this, [this] { openAt(m_ui->bookmarkView->currentIndex()); });
    connect(m_ui->renameButton, &QAbstractButton::clicked, this,
            [this] { m_ui->bookmarkView->edit(m_ui->bookmarkView->currentIndex()); });
    connect(m_ui->upButton, &QAbstractButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_ui->downButton, &QAbstractButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_ui->deleteButton, &QAbstractButton::clicked, this, &BookmarksDialog::removeCurrent);
    connect(m_ui->undoButton, &QAbstractButton::clicked, this, &BookmarksDialog::undoRemove);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    reload();
    if (m_model->rowCount() > 0)
        m_ui->bookmarkView->setCurrentIndex(m_model->index(0));
}

BookmarksDialog::~BookmarksDialog() = default;

void BookmarksDialog::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_model->setEditable(!readOnly);
    updateActions();
}

void BookmarksDialog::reload(ViewId select)
{
    const Result<QList<SavedView>> all = m_views.all();
    if (!all) {
        m_ui->problemLabel->setText(all.error().message);
        m_ui->problemLabel->show();
        return;
    }
    m_saved = all.value();
    QList<Bookmark> bookmarks;
    for (const SavedView &view : std::as_const(m_saved))
        bookmarks.append({view.id, view.name});
    m_model->setBookmarks(bookmarks);
    if (const int row = m_model->rowOf(select); row >= 0)
        m_ui->bookmarkView->setCurrentIndex(m_model->index(row));
    updateActions();
}

bool BookmarksDialog::settle(const Status &status, ViewId select)
{
    reload(select);
    m_ui->problemLabel->setVisible(!status.ok());
    if (!status.ok())
        m_ui->problemLabel->setText(status.error().message);
    return status.ok();
}

void BookmarksDialog::openAt(const QModelIndex &index)
{
    if (!index.isValid() || index.row() >= m_saved.size())
        return;
    const QJsonDocument json = QJsonDocument::fromJson(m_saved.at(index.row()).state);
    const Result<ViewState> state = ViewState::fromJson(json.object());
    if (!state) {
        m_ui->problemLabel->setText(state.error().message);
        m_ui->problemLabel->show();
        return;
    }
    accept();
    Q_EMIT visitRequested(state.value());
}

void BookmarksDialog::addCurrent()
{
    if (m_readOnly)
        return;
    const QByteArray json = QJsonDocument(m_state.toJson()).toJson(QJsonDocument::Compact);
    const Result<ViewId> added = m_views.add(m_suggestedName, json);
    const bool ok = settle(added.ok() ? success() : Status(added.error()), added.ok() ? added.value() : ViewId());
    if (!ok)
        return;
    m_ui->bookmarkView->setFocus();
    m_ui->bookmarkView->edit(m_model->index(m_model->rowOf(added.value())));
}

void BookmarksDialog::rename(ViewId id, const QString &name) { settle(m_views.rename(id, name), id); }

void BookmarksDialog::moveTo(ViewId id, int row) { settle(m_views.move(id, row), id); }

void BookmarksDialog::moveCurrent(int rows)
{
    const int row = m_ui->bookmarkView->currentIndex().row();
    const int to = row + rows;
    if (m_readOnly || row < 0 || to < 0 || to >= m_model->rowCount())
        return;
    moveTo(m_model->idAt(row), to);
}

void BookmarksDialog::removeCurrent()
{
    const int row = m_ui->bookmarkView->currentIndex().row();
    if (m_readOnly || row < 0 || row >= m_saved.size())
        return;
    const SavedView view = m_saved.at(row);
    const ViewId next = m_model->idAt(row + 1).isValid() ? m_model->idAt(row + 1) : m_model->idAt(row - 1);
    if (settle(m_views.remove(view.id), next))
        m_deleted = Deleted{view, row};
    updateActions();
}

void BookmarksDialog::undoRemove()
{
    if (!m_deleted)
        return;
    const Deleted deleted = *m_deleted;
    const Result<ViewId> added = m_views.add(deleted.view.name, deleted.view.state);
    if (!added) {
        settle(added.error(), {});
        return;
    }
    m_deleted.reset();
    settle(m_views.move(added.value(), deleted.row), added.value());
    m_ui->bookmarkView->setFocus();
}

void BookmarksDialog::updateActions()
{
    const int row = m_ui->bookmarkView->currentIndex().row();
    const int count = m_model->rowCount();
    const bool any = row >= 0 && row < count;
    m_ui->addButton->setEnabled(!m_readOnly);
    m_ui->openButton->setEnabled(any);
    m_ui->renameButton->setEnabled(any && !m_readOnly);
    m_ui->upButton->setEnabled(any && !m_readOnly && row > 0);
    m_ui->downButton->setEnabled(any && !m_readOnly && row + 1 < count);
    m_ui->deleteButton->setEnabled(any && !m_readOnly);
    m_ui->bookmarkView->setVisible(count > 0);
    m_ui->emptyLabel->setVisible(count == 0);
    m_ui->undoBar->setVisible(m_deleted.has_value());
    if (m_deleted)
        m_ui->undoLabel->setText(tr("Deleted: %1").arg(m_deleted->view.name));
}

bool BookmarksDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->bookmarkView || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool alt = key->modifiers().testFlag(Qt::AltModifier);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!alt)
            return false;
        moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // The Enter that ends a renaming arrives here too.
        if (!m_ui->bookmarkView->isPersistentEditorOpen(m_ui->bookmarkView->currentIndex()))
            openAt(m_ui->bookmarkView->currentIndex());
        return true;
    case Qt::Key_Delete:
        removeCurrent();
        return true;
    default:
        return false;
    }
}

void BookmarksDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateActions();
    }
}

} // namespace corridor
