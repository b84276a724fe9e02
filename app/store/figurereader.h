#pragma once

#include "core/figure.h"
#include "core/result.h"
#include "store/sqlite/query.h"

#include <QDate>
#include <QHash>

namespace corridor {

/// The columns that readFigure() expects first, from `observation o LEFT JOIN observation_note n`.
constexpr auto kFigureColumns = "o.period, o.until, o.value, o.quantity, o.status, o.batch, o.line, "
                                "n.bound, n.note, n.printed, n.document";

/// The columns that readKey() expects, from `series`.
constexpr auto kKeyColumns =
    "indicator, reporter, partner, commodity, frequency, unit, source, basis, valuation, detail";

/// The figures of series ?1 that were known at ?2 (see knownTime()), in order of period: of the values that are there
/// or were replaced, the one that was written by then and replaced later. The columns of readFigure(), then the
/// source's flag and the document of the batch.
constexpr auto kKnownFigures = R"sql(
    WITH later(id) AS (SELECT id FROM batch WHERE time > ?2)
    SELECT o.period, o.until, o.value, o.quantity, o.status, o.batch, o.line, n.bound, n.note, n.printed, n.document,
           n.flag, b.document
      FROM observation o LEFT JOIN observation_note n USING (series, period, until)
           LEFT JOIN batch b ON b.id = o.batch
     WHERE o.series = ?1 AND o.batch NOT IN later
    UNION ALL
    SELECT r.period, r.until, r.value, r.quantity, r.status, r.batch, r.line, r.bound, r.note, r.printed, r.document,
           r.flag, b.document
      FROM revision r LEFT JOIN batch b ON b.id = r.batch
     WHERE r.series = ?1 AND r.replaced_by IN later AND r.batch NOT IN later
       AND r.place = (SELECT max(place) FROM revision
                       WHERE series = r.series AND period = r.period AND until = r.until
                         AND replaced_by IN later AND batch NOT IN later)
     ORDER BY 1, 2)sql";

/// The last moment of \a day as the store writes it: texts of this form sort by time.
[[nodiscard]] QString knownTime(const QDate &day);

/// The figure of \a series that \a row stands on.
[[nodiscard]] Figure readFigure(const Query &row, SeriesId series, Frequency frequency);

/// The key whose columns begin at \a column.
[[nodiscard]] SeriesKey readKey(const Query &row, int column);

/// The keys of series, read once each, and the documents of batches.
class KeyCache {
public:
    explicit KeyCache(const Database &reader) : m_reader(reader) {}

    [[nodiscard]] Result<SeriesKey> key(SeriesId series);

private:
    const Database &m_reader;
    std::optional<Query> m_query;
    QHash<SeriesId, SeriesKey> m_keys;
};

} // namespace corridor
