#include "store/viewrepository.h"

#include "store/edit.h"
#include "store/sqlite/changeset.h"
#include "store/sqlite/database.h"
#include "store/sqlite/query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// Writes a batch whose \a write changes the table of views, and keeps what it changed so that it can be undone.
Result<BatchId> editViews(Database *writer, const QString &title, const std::function<Status()> &write)
{
    if (!writer)
        return readOnlyError();
    return writeBatch(*writer, {u"edit"_s, title}, [&](BatchId batch) -> Result<BatchCounts> {
        auto recorder = ChangesetRecorder::start(*writer, "view");
        if (!recorder)
            return recorder.error();
        ChangesetRecorder views = std::move(recorder).value();
        if (const Status done = write(); !done)
            return done.error();
        const auto changeset = views.changeset();
        if (!changeset)
            return changeset.error();
        auto prepared = Query::prepare(*writer, "INSERT INTO batch_changeset (batch, changeset) VALUES (?, ?)");
        if (!prepared)
            return prepared.error();
        Query query = std::move(prepared).value();
        query.with(batch);
        query.bindBlob(2, changeset.value());
        if (const Status kept = query.run(); !kept)
            return kept.error();
        return BatchCounts{};
    });
}

Error noSuchView()
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("corridor::Store", "That bookmark is not in the store any more."),
            {}};
}

Status announced(const Result<BatchId> &batch, const std::function<void()> &announce)
{
    if (!batch)
        return batch.error();
    announce();
    return success();
}

QString nameOf(const QList<SavedView> &views, ViewId id)
{
    const auto found = std::find_if(views.begin(), views.end(), [id](const SavedView &view) { return view.id == id; });
    return found == views.end() ? QString() : found->name;
}

} // namespace

ViewRepository::ViewRepository(const Database &reader, Database *writer, std::function<void()> announce) :
    m_reader(reader), m_writer(writer), m_announce(std::move(announce))
{}

Result<QList<SavedView>> ViewRepository::all() const
{
    auto prepared = Query::prepare(m_reader, "SELECT id, name, state FROM view WHERE rank >= 0 ORDER BY rank, id");
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    QList<SavedView> views;
    while (query.next())
        views << SavedView{ViewId(query.integer(0)), query.text(1), query.bytes(2)};
    if (const Status status = query.status(); !status)
        return status.error();
    return views;
}

Result<ViewId> ViewRepository::add(const QString &name, const QByteArray &state)
{
    ViewId added;
    const auto batch = editViews(m_writer, name, [&]() -> Status {
        if (Status done = runQuery(*m_writer, R"sql(
                INSERT INTO view (id, rank, name, state)
                SELECT max(0, coalesce(max(id), 0)) + 1, max(-1, coalesce(max(rank), -1)) + 1, ?, ? FROM view)sql",
                                   name, QByteArrayView(state));
            !done)
            return done;
        const auto id = readInteger(*m_writer, "SELECT last_insert_rowid()");
        if (!id)
            return id.error();
        added = ViewId(id.value().value_or(0));
        return success();
    });
    if (const Status done = announced(batch, m_announce); !done)
        return done.error();
    return added;
}

Status ViewRepository::rename(ViewId id, const QString &name)
{
    const auto views = all();
    if (!views)
        return views.error();
    if (nameOf(views.value(), id).isNull())
        return noSuchView();
    return announced(editViews(m_writer, name,
                               [&] { return runQuery(*m_writer, "UPDATE view SET name = ? WHERE id = ?", name, id); }),
                     m_announce);
}

Status ViewRepository::move(ViewId id, int index)
{
    const auto views = all();
    if (!views)
        return views.error();
    QList<ViewId> order;
    for (const SavedView &view : views.value())
        order << view.id;
    const qsizetype from = order.indexOf(id);
    if (from < 0)
        return noSuchView();
    order.move(from, qBound(qsizetype(0), qsizetype(index), order.size() - 1));
    return announced(editViews(m_writer, nameOf(views.value(), id),
                               [&]() -> Status {
                                   for (int rank = 0; rank < int(order.size()); ++rank) {
                                       if (Status done = runQuery(*m_writer, "UPDATE view SET rank = ? WHERE id = ?",
                                                                  rank, order.at(rank));
                                           !done)
                                           return done;
                                   }
                                   return success();
                               }),
                     m_announce);
}

Status ViewRepository::remove(ViewId id)
{
    const auto views = all();
    if (!views)
        return views.error();
    const QString name = nameOf(views.value(), id);
    if (name.isNull())
        return noSuchView();
    return announced(
        editViews(m_writer, name, [&] { return runQuery(*m_writer, "DELETE FROM view WHERE id = ?", id); }),
        m_announce);
}

Status ViewRepository::keepPictured(const QString &code, const QByteArray &state)
{
    if (!m_writer)
        return success();
    // Ids below those of bookmarks: the undo of a bookmark's removal finds its old id free.
    return runQuery(*m_writer, R"sql(
        INSERT INTO view (id, rank, name, state)
        SELECT min(0, coalesce(min(id), 0)) - 1, -1, ?1, ?2 FROM view
        HAVING NOT EXISTS (SELECT 1 FROM view WHERE rank < 0 AND name = ?1))sql",
                    code, QByteArrayView(state));
}

Result<std::optional<QByteArray>> ViewRepository::pictured(const QString &code) const
{
    auto prepared = Query::prepare(m_reader, "SELECT state FROM view WHERE rank < 0 AND name = ?");
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    query.with(code);
    std::optional<QByteArray> state;
    if (query.next())
        state = query.bytes(0);
    if (const Status status = query.status(); !status)
        return status.error();
    return state;
}

} // namespace corridor
