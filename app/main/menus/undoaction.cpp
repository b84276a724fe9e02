#include "main/menus/undoaction.h"

#include "main/menus/menutext.h"
#include "main/session.h"

#include <QAction>

#include <algorithm>

namespace corridor {

UndoAction::UndoAction(Session &session, QAction *action, QObject *parent) :
    QObject(parent), m_session(session), m_action(action)
{
    connect(m_action, &QAction::triggered, this, &UndoAction::undo);
    connect(&m_session, &Session::changed, this, &UndoAction::refresh);
    connect(&m_session, &Session::replaced, this, &UndoAction::refresh);
    refresh();
}

void UndoAction::refresh()
{
    m_batch = {};
    m_title.clear();
    const Store &store = m_session.store();
    if (!store.isReadOnly()) {
        if (const auto newest = store.batches().newestUndoable(); newest && newest.value().isValid())
            m_batch = newest.value();
    }
    if (m_batch.isValid()) {
        if (const auto batches = store.batches().all()) {
            const QList<Batch> &all = batches.value();
            const auto found = std::ranges::find(all, m_batch, &Batch::id);
            if (found != all.cend())
                m_title = found->title;
        }
    }
    m_action->setEnabled(m_batch.isValid());
    m_action->setText(m_title.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(menuText(m_title)));
}

void UndoAction::undo()
{
    if (m_batch.isValid())
        undoBatch(m_batch);
}

void UndoAction::undoBatch(BatchId batch)
{
    QString title;
    if (const auto batches = m_session.store().batches().all()) {
        const QList<Batch> &all = batches.value();
        if (const auto found = std::ranges::find(all, batch, &Batch::id); found != all.cend())
            title = found->title;
    }
    if (const Status undone = m_session.store().batches().undo(batch); !undone)
        Q_EMIT failed(undone.error());
    else
        Q_EMIT done(tr("Undone: %1").arg(title));
}

} // namespace corridor
