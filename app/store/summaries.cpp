#include "store/summaries.h"

#include "store/sqlite/query.h"

namespace corridor {

// CROSS JOIN keeps SQLite from starting at the large side. With one max() the bare columns beside it are those of the
// row that has it.
Status refreshSummaries(Database &writer, BatchId batch)
{
    for (const char *sql : {
             R"sql(
        DELETE FROM flow WHERE (reporter, partner, indicator) IN (
            SELECT s.reporter, s.partner, s.indicator
              FROM batch_series b CROSS JOIN series s ON s.id = b.series WHERE b.batch = ?1))sql",
             R"sql(
        INSERT INTO flow (reporter, partner, indicator, source, frequency, series, figures, last_period, last_until)
        SELECT reporter, partner, indicator, source, frequency, series, figures, last_period, last_until FROM (
            SELECT s.reporter, s.partner, s.indicator, s.source, s.frequency, count(*) AS series,
                   sum(s.figures) AS figures, s.last_period, s.last_until, max((s.last_until << 32) + s.last_period)
              FROM (SELECT DISTINCT s.indicator, s.reporter, s.partner
                      FROM batch_series b CROSS JOIN series s ON s.id = b.series WHERE b.batch = ?1) touched
                   CROSS JOIN series s USING (indicator, reporter, partner)
             WHERE s.figures > 0 GROUP BY 1, 2, 3, 4, 5))sql",
             R"sql(
        DELETE FROM holding WHERE (source, indicator) IN (
            SELECT s.source, s.indicator
              FROM batch_series b CROSS JOIN series s ON s.id = b.series WHERE b.batch = ?1))sql",
             R"sql(
        INSERT INTO holding (source, indicator, frequency, series, figures, last_period, last_until)
        SELECT source, indicator, frequency, series, figures, last_period, last_until FROM (
            SELECT f.source, f.indicator, f.frequency, sum(f.series) AS series, sum(f.figures) AS figures,
                   f.last_period, f.last_until, max((f.last_until << 32) + f.last_period)
              FROM (SELECT DISTINCT s.indicator, s.source
                      FROM batch_series b CROSS JOIN series s ON s.id = b.series WHERE b.batch = ?1) touched
                   CROSS JOIN flow f USING (indicator, source)
             GROUP BY 1, 2, 3))sql"}) {
        if (Status done = runQuery(writer, sql, batch); !done)
            return done;
    }
    return success();
}

} // namespace corridor
