#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace corridor {

class Database;

/// A bookmark: a named view state.
struct SavedView {
    ViewId id;
    QString name;
    QByteArray state; ///< ViewState as JSON text.
};

/// Bookmarks, in the analyst's order. Each change is a batch of its own that keeps its changeset, so it can be undone.
class ViewRepository {
public:
    ViewRepository(const Database &reader, Database *writer, std::function<void()> announce);

    [[nodiscard]] Result<QList<SavedView>> all() const;
    [[nodiscard]] Result<ViewId> add(const QString &name, const QByteArray &state);
    [[nodiscard]] Status rename(ViewId id, const QString &name);
    /// Moves \a id so that it stands at \a index, 0 first.
    [[nodiscard]] Status move(ViewId id, int index);
    [[nodiscard]] Status remove(ViewId id);

private:
    const Database &m_reader;
    Database *m_writer;
    std::function<void()> m_announce;
};

} // namespace corridor
