#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace corridor {

class Database;

/// A bookmark: a named view state.
struct SavedView {
    ViewId id;
    QString name;
    QByteArray state; ///< ViewState as JSON text.
};

/// Bookmarks, in the analyst's order. Each change is a batch of its own that keeps its changeset, so it can be undone.
/// Besides them, views that pictures were made of, by the code printed on the picture: they are no bookmarks (their
/// rank is negative), and keeping one changes nothing that an analyst sees, so it is no batch and nothing is announced.
class ViewRepository {
public:
    ViewRepository(const Database &reader, Database *writer, std::function<void()> announce);

    [[nodiscard]] Result<QList<SavedView>> all() const;
    [[nodiscard]] Result<ViewId> add(const QString &name, const QByteArray &state);
    [[nodiscard]] Status rename(ViewId id, const QString &name);
    /// Moves \a id so that it stands at \a index, 0 first.
    [[nodiscard]] Status move(ViewId id, int index);
    [[nodiscard]] Status remove(ViewId id);

    /// Keeps \a state under \a code. Nothing happens when the store has that code, or is open read-only.
    [[nodiscard]] Status keepPictured(const QString &code, const QByteArray &state);
    /// The state that was kept under \a code; nothing when this store has none.
    [[nodiscard]] Result<std::optional<QByteArray>> pictured(const QString &code) const;

private:
    const Database &m_reader;
    Database *m_writer;
    std::function<void()> m_announce;
};

} // namespace corridor
