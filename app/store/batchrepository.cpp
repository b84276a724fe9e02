#include "store/batchrepository.h"

#include "store/edit.h"
#include "store/figureorders.h"
#include "store/importing/bulksettings.h"
#include "store/importing/cataloguewriter.h"
#include "store/sqlite/changeset.h"
#include "store/sqlite/database.h"
#include "store/sqlite/query.h"
#include "store/sqlite/transaction.h"
#include "store/summaries.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

Batch::Kind kindOf(const QString &word)
{
    if (word == u"bundled"_s)
        return Batch::Kind::Bundled;
    return word == u"import"_s ? Batch::Kind::Import : Batch::Kind::Edit;
}

Error refused(const char *message)
{
    return {Error::Code::InvalidInput, QCoreApplication::translate("corridor::Store", message), {}};
}

/// Runs each of \a statements with \a batch as its only parameter.
Status runEach(Database &writer, BatchId batch, std::initializer_list<const char *> statements)
{
    for (const char *sql : statements) {
        if (Status done = runQuery(writer, sql, batch); !done)
            return done;
    }
    return success();
}

/// Takes the values of \a batch out of the chain of each figure: a later value stands, else the one before it returns.
Status takeOutFigures(Database &writer, BatchId batch)
{
    return runEach(writer, batch,
                   {// A later batch replaced this one's value: what this one replaced is now replaced by that.
                    R"sql(
        UPDATE revision SET replaced_by = later.replaced_by FROM revision later
         WHERE revision.replaced_by = ?1 AND later.batch = ?1 AND later.series = revision.series
           AND later.period = revision.period AND later.until = revision.until AND later.place > revision.place
           AND later.replaced_by <> ?1
           AND revision.series IN (SELECT series FROM batch_series WHERE batch = ?1))sql",
                    R"sql(
        DELETE FROM revision
         WHERE batch = ?1 AND series IN (SELECT series FROM batch_series WHERE batch = ?1))sql",
                    // This one's value is the current one, or it removed one that nobody wrote again.
                    R"sql(
        DELETE FROM observation_note
         WHERE series IN (SELECT series FROM batch_series WHERE batch = ?1)
           AND EXISTS (SELECT 1 FROM observation o
                        WHERE o.series = observation_note.series AND o.period = observation_note.period
                          AND o.until = observation_note.until AND o.batch = ?1))sql",
                    R"sql(
        DELETE FROM observation
         WHERE batch = ?1 AND series IN (SELECT series FROM batch_series WHERE batch = ?1))sql",
                    R"sql(
        UPDATE revision SET replaced_by = o.batch FROM observation o
         WHERE revision.replaced_by = ?1 AND o.series = revision.series AND o.period = revision.period
           AND o.until = revision.until
           AND revision.series IN (SELECT series FROM batch_series WHERE batch = ?1))sql",
                    R"sql(
        INSERT INTO observation (series, period, until, value, quantity, status, batch, line)
        SELECT series, period, until, value, quantity, status, batch, line FROM revision
         WHERE replaced_by = ?1 AND series IN (SELECT series FROM batch_series WHERE batch = ?1))sql",
                    R"sql(
        INSERT INTO observation_note (series, period, until, bound, flag, printed, note, document)
        SELECT series, period, until, bound, flag, printed, note, document FROM revision
         WHERE replaced_by = ?1 AND series IN (SELECT series FROM batch_series WHERE batch = ?1)
           AND (bound <> '' OR flag <> '' OR printed <> '' OR note <> '' OR document IS NOT NULL))sql",
                    R"sql(
        DELETE FROM revision
         WHERE replaced_by = ?1 AND series IN (SELECT series FROM batch_series WHERE batch = ?1))sql"});
}

/// The series that \a batch wrote to.
Result<QList<qint64>> seriesOf(const Database &database, BatchId batch)
{
    auto prepared = Query::prepare(database, "SELECT series FROM batch_series WHERE batch = ?");
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    query.with(batch);
    QList<qint64> series;
    while (query.next())
        series << query.integer(0);
    if (const Status status = query.status(); !status)
        return status.error();
    return series;
}

/// Forgets what \a batch wrote to, and removes the series that only it had made.
Status removeEmptySeries(Database &writer, BatchId batch)
{
    const auto touched = seriesOf(writer, batch);
    if (!touched)
        return touched.error();
    if (Status done = runQuery(writer, "DELETE FROM batch_series WHERE batch = ?", batch); !done)
        return done;
    auto prepared = Query::prepare(writer, R"sql(
        DELETE FROM series WHERE id = ?1 AND figures = 0
           AND NOT EXISTS (SELECT 1 FROM batch_series WHERE series = ?1)
           AND NOT EXISTS (SELECT 1 FROM revision WHERE series = ?1))sql");
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    for (const qint64 series : touched.value()) {
        if (Status done = query.with(series).run(); !done)
            return done;
    }
    return success();
}

Status undoChangeset(Database &writer, BatchId batch)
{
    auto prepared = Query::prepare(writer, "SELECT changeset FROM batch_changeset WHERE batch = ?");
    if (!prepared)
        return prepared.error();
    QByteArray changeset;
    {
        Query query = std::move(prepared).value();
        if (query.with(batch).next())
            changeset = query.bytes(0);
        if (Status status = query.status(); !status)
            return status;
    }
    if (changeset.isEmpty())
        return success();
    if (Status done = applyInverse(writer, changeset); !done)
        return done;
    return runQuery(writer, "DELETE FROM batch_changeset WHERE batch = ?", batch);
}

/// A series has a unit of quantities as long as it has a quantity.
Status forgetQuantityUnits(Database &writer, BatchId batch)
{
    return runQuery(writer, R"sql(
        UPDATE series SET quantity_unit = ''
         WHERE quantity_unit <> '' AND id IN (SELECT series FROM batch_series WHERE batch = ?1)
           AND NOT EXISTS (SELECT 1 FROM observation WHERE series = series.id AND quantity IS NOT NULL)
           AND NOT EXISTS (SELECT 1 FROM revision WHERE series = series.id AND quantity IS NOT NULL))sql",
                    batch);
}

/// Undoes \a batch in one transaction.
Status takeBack(Database &writer, const Batch &undone, bool newest)
{
    auto begun = Transaction::begin(writer);
    if (!begun)
        return begun.error();
    Transaction transaction = std::move(begun).value();
    const BatchId batch = undone.id;
    if (Status done = dropIndexesFor(writer, undone.added + undone.revised); !done)
        return done;
    for (const auto step :
         {undoChangeset, takeOutFigures, refreshSeries, refreshSummaries, forgetQuantityUnits, removeEmptySeries}) {
        if (Status done = step(writer, batch); !done)
            return done;
    }
    // The newest leaves nothing behind. An older one stays in the list, so that it says what later ones stand on.
    const char *sql = newest ? "DELETE FROM batch WHERE id = ?" : "UPDATE batch SET undone = 1 WHERE id = ?";
    if (Status done = runQuery(writer, sql, batch); !done)
        return done;
    if (undone.kind == Batch::Kind::Import) { // an edit has its changeset
        if (Status done = takeOutCatalogue(writer, batch, newest); !done)
            return done;
    }
    return transaction.commit();
}

/// Whether the undoing reached the file although its commit failed.
bool isTakenBack(Database &writer, BatchId batch)
{
    if (!writer.reopen())
        return false;
    const auto standing = readInteger(writer, "SELECT count(*) FROM batch WHERE id = ? AND undone = 0", batch);
    return standing && standing.value() == 0;
}

constexpr auto kSelectBatches = R"sql(
    SELECT b.id, b.kind, b.title, b.time, b.added, b.revised, b.undone, b.document, d.title, d.url
      FROM batch b LEFT JOIN document d ON d.code = b.document)sql";

/// Every row of \a query, which is kSelectBatches.
Result<QList<Batch>> readBatches(Query query)
{
    QList<Batch> batches;
    while (query.next()) {
        batches << Batch{BatchId(query.integer(0)),
                         kindOf(query.text(1)),
                         query.text(2),
                         QDateTime::fromString(query.text(3), Qt::ISODateWithMs),
                         query.integer(4),
                         query.integer(5),
                         query.integer(6) != 0,
                         query.text(7),
                         query.text(8),
                         query.text(9)};
    }
    if (const Status status = query.status(); !status)
        return status.error();
    return batches;
}

} // namespace

BatchRepository::BatchRepository(const Database &reader, Database *writer, std::function<void()> announce) :
    m_reader(reader), m_writer(writer), m_announce(std::move(announce))
{}

Result<QList<Batch>> BatchRepository::all() const
{
    auto prepared = Query::prepare(m_reader, QByteArray(kSelectBatches) + " ORDER BY b.id DESC");
    return prepared ? readBatches(std::move(prepared).value()) : prepared.error();
}

Result<std::optional<Batch>> BatchRepository::batch(BatchId id) const
{
    auto prepared = Query::prepare(m_reader, QByteArray(kSelectBatches) + " WHERE b.id = ?");
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    query.with(id);
    const auto found = readBatches(std::move(query));
    if (!found)
        return found.error();
    return found.value().isEmpty() ? std::nullopt : std::optional(found.value().first());
}

Result<BatchId> BatchRepository::newestUndoable() const
{
    const auto id = readInteger(m_reader, "SELECT max(id) FROM batch WHERE kind <> 'bundled' AND undone = 0");
    if (!id)
        return id.error();
    return BatchId(id.value().value_or(0));
}

Status BatchRepository::undo(BatchId id)
{
    if (!m_writer)
        return readOnlyError();
    const auto all = this->all();
    if (!all)
        return all.error();
    const auto found =
        std::find_if(all.value().begin(), all.value().end(), [id](const Batch &batch) { return batch.id == id; });
    if (found == all.value().end() || found->undone)
        return refused(QT_TRANSLATE_NOOP("corridor::Store", "That change is not in the store any more."));
    if (found->kind == Batch::Kind::Bundled) {
        return refused(QT_TRANSLATE_NOOP(
            "corridor::Store", "The data that comes with Corridor cannot be undone. Only imports and edits can."));
    }
    const bool newest = found == all.value().begin();
    std::optional<BulkSettings> settings;
    if (found->kind == Batch::Kind::Import) // an edit's changeset relies on the check
        settings.emplace(*m_writer);
    const Status committed = takeBack(*m_writer, *found, newest);
    if (!committed && !isTakenBack(*m_writer, id))
        return committed;
    m_announce();
    return success();
}

} // namespace corridor
