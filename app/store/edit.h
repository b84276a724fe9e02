#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QString>

#include <functional>

namespace corridor {

class Database;

/// What a batch is, before it is written.
struct BatchDraft {
    QString kind; ///< bundled, import or edit.
    QString title;
};

/// How many figures a batch wrote.
struct BatchCounts {
    qint64 added = 0;
    qint64 revised = 0;
    bool isEmpty = false; ///< Nothing was written after all: then there is no batch either.
};

/// Whether the writer of a batch has kept first, last and number of figures of its series itself, and the summaries.
enum class BatchRefresh { Needed, Done };

/// Copies the current figure of ?1 series, ?2 period, ?3 until to the revisions, as replaced by the batch ?4.
constexpr auto kKeepAsRevision = R"sql(
    INSERT INTO revision (series, period, until, place, value, quantity, status, batch, line,
                          bound, flag, printed, note, document, replaced_by)
    SELECT o.series, o.period, o.until,
           (SELECT coalesce(max(place), 0) + 1 FROM revision
             WHERE series = o.series AND period = o.period AND until = o.until),
           o.value, o.quantity, o.status, o.batch, o.line, coalesce(n.bound, ''), coalesce(n.flag, ''),
           coalesce(n.printed, ''), coalesce(n.note, ''), n.document, ?4
      FROM observation o LEFT JOIN observation_note n USING (series, period, until)
     WHERE o.series = ?1 AND o.period = ?2 AND o.until = ?3)sql";

/// Writes one batch in one transaction: \a write gets its id and says what it wrote.
/// When the commit fails the store is opened again and asked whether the batch is there: a failed commit may have
/// reached the file. The id is invalid when \a write says that nothing was written.
[[nodiscard]] Result<BatchId> writeBatch(Database &writer, const BatchDraft &draft,
                                         const std::function<Result<BatchCounts>(BatchId)> &write,
                                         BatchRefresh refresh = BatchRefresh::Needed);

/// Brings first, last and number of figures of the series that \a batch wrote to up to date.
[[nodiscard]] Status refreshSeries(Database &writer, BatchId batch);

/// The error of a change to a store that is open read-only.
[[nodiscard]] Error readOnlyError();

} // namespace corridor
