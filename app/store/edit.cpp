#include "store/edit.h"

#include "store/sqlite/database.h"
#include "store/sqlite/query.h"
#include "store/sqlite/transaction.h"
#include "store/summaries.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// While a disk fails for good, a change that is not there now may still stand in the write-ahead log, and return.
Error uncertain(Error error)
{
    error.message = QCoreApplication::translate("corridor::Store",
                                                "%1 The change was not saved. Should it be there when the store is "
                                                "opened next, it can be undone then.")
                        .arg(error.message);
    return error;
}

/// Whether the batch reached the file, after its commit failed. A file without a log may have only parts of it, which
/// look written: it counts as failed, and nobody gets that file.
bool isWritten(Database &writer, BatchId batch, const QString &token)
{
    if (!writer.keepsLog() || !writer.reopen())
        return false;
    const auto found = readInteger(writer, "SELECT count(*) FROM batch WHERE id = ? AND token = ?", batch, token);
    return found && found.value().value_or(0) == 1;
}

Result<BatchId> insertBatch(Database &writer, const BatchDraft &draft, const QString &token)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    if (const Status done = runQuery(writer, "INSERT INTO batch (kind, title, time, token) VALUES (?, ?, ?, ?)",
                                     draft.kind, draft.title, now, token);
        !done)
        return done.error();
    const auto id = readInteger(writer, "SELECT last_insert_rowid()");
    if (!id)
        return id.error();
    return BatchId(id.value().value_or(0));
}

} // namespace

Result<BatchId> writeBatch(Database &writer, const BatchDraft &draft,
                           const std::function<Result<BatchCounts>(BatchId)> &write, BatchRefresh refresh)
{
    const QString token = QUuid::createUuid().toString(QUuid::Id128);
    auto begun = Transaction::begin(writer);
    if (!begun)
        return begun.error();
    Status committed = success();
    BatchId id;
    {
        Transaction transaction = std::move(begun).value();
        const auto batch = insertBatch(writer, draft, token);
        if (!batch)
            return batch.error();
        id = batch.value();
        const auto counts = write(id);
        if (!counts)
            return counts.error();
        if (counts.value().isEmpty)
            return BatchId();
        if (refresh == BatchRefresh::Needed) {
            if (const Status done = refreshSeries(writer, id); !done)
                return done.error();
            if (const Status done = refreshSummaries(writer, id); !done)
                return done.error();
        }
        if (const Status done = runQuery(writer, "UPDATE batch SET added = ?, revised = ? WHERE id = ?",
                                         counts.value().added, counts.value().revised, id);
            !done)
            return done.error();
        committed = transaction.commit();
    }
    if (!committed && !isWritten(writer, id, token))
        return uncertain(committed.error());
    return id;
}

Status refreshSeries(Database &writer, BatchId batch)
{
    return runQuery(writer, R"sql(
        UPDATE series SET
            (first_period, first_until) =
                (SELECT period, until FROM observation WHERE series = series.id ORDER BY period, until LIMIT 1),
            (last_period, last_until) = (SELECT period, until FROM observation
                                          WHERE series = series.id ORDER BY period DESC, until DESC LIMIT 1),
            figures = (SELECT count(*) FROM observation WHERE series = series.id)
         WHERE id IN (SELECT series FROM batch_series WHERE batch = ?))sql",
                    batch);
}

Error readOnlyError()
{
    return {Error::Code::ReadOnly,
            QCoreApplication::translate("corridor::Store",
                                        "This store is open read-only, so nothing was changed. Save a copy of it and "
                                        "change that."),
            {}};
}

} // namespace corridor
