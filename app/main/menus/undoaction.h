#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace corridor {

class Session;

/// Edit ▸ Undo: takes back the newest batch and says which that is.
class UndoAction : public QObject {
    Q_OBJECT
public:
    UndoAction(Session &session, QAction *action, QObject *parent);

    /// Looks up what can be undone, and words the action in the interface language.
    void refresh();
    /// Takes back \a batch, whether it is the newest or not.
    void undoBatch(BatchId batch);

Q_SIGNALS:
    void done(const QString &message);
    void failed(const corridor::Error &error);

private:
    void undo();

    Session &m_session;
    QAction *const m_action;
    BatchId m_batch;
    QString m_title;
};

} // namespace corridor
