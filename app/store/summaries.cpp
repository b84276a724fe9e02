#include "store/summaries.h"

#include "store/sqlite/query.h"

#include <algorithm>
#include <map>
#include <tuple>

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

bool SummaryChanges::Entry::isOf(const SeriesKey &key) const
{
    return reporter == key.reporter && partner == key.partner && indicator == key.indicator && source == key.source &&
           frequency == key.frequency;
}

void SummaryChanges::Entry::join(const Entry &other)
{
    series += other.series;
    figures += other.figures;
    if (std::pair(other.last.until, other.last.period) > std::pair(last.until, last.period))
        last = other.last;
}

void SummaryChanges::add(const SeriesKey &key, bool isFirst, qint64 figures, Last last)
{
    if (figures == 0)
        return;
    const Entry entry{key.reporter,  key.partner,     key.indicator, key.source,
                      key.frequency, isFirst ? 1 : 0, figures,       last};
    if (m_newest >= m_flows.size() || !m_flows[m_newest].isOf(key)) {
        const QString name =
            QStringList{key.reporter, key.partner, key.indicator, key.source, QString(frequencyCode(key.frequency))}
                .join(QChar(0x1f));
        const auto at = m_at.constFind(name);
        m_newest = at == m_at.constEnd() ? m_flows.size() : *at;
        if (at == m_at.constEnd()) {
            m_at.insert(name, m_newest);
            m_flows.push_back(entry);
            return;
        }
    }
    m_flows[m_newest].join(entry);
}

Status SummaryChanges::write(Database &writer) const
{
    std::vector<Entry> flows = m_flows;
    std::sort(flows.begin(), flows.end(), [](const Entry &one, const Entry &other) {
        return std::tie(one.reporter, one.partner, one.indicator) <
               std::tie(other.reporter, other.partner, other.indicator);
    });
    Status done = writeFlows(writer, flows);
    return done ? writeHoldings(writer, flows) : done;
}

Status SummaryChanges::writeFlows(Database &writer, const std::vector<Entry> &flows)
{
    auto adding = Query::prepare(writer, R"sql(
        INSERT INTO flow (reporter, partner, indicator, source, frequency, series, figures, last_period, last_until)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
            series = series + excluded.series, figures = figures + excluded.figures,
            last_period = CASE WHEN (excluded.last_until, excluded.last_period) > (last_until, last_period)
                               THEN excluded.last_period ELSE last_period END,
            last_until = max(last_until, excluded.last_until))sql");
    // A later span may end earlier: what ends last is looked up.
    auto looking = Query::prepare(writer, R"sql(
        UPDATE flow SET (last_period, last_until) = (
            SELECT s.last_period, s.last_until FROM series s
             WHERE (s.indicator, s.reporter, s.partner) = (flow.indicator, flow.reporter, flow.partner)
               AND (s.source, s.frequency) = (flow.source, flow.frequency) AND s.figures > 0
             ORDER BY (s.last_until << 32) + s.last_period DESC LIMIT 1)
         WHERE reporter = ? AND partner = ? AND indicator = ? AND source = ? AND frequency = ?)sql");
    if (!adding)
        return adding.error();
    if (!looking)
        return looking.error();
    Query add = std::move(adding).value();
    Query look = std::move(looking).value();
    for (const Entry &flow : flows) {
        const QString frequency(frequencyCode(flow.frequency));
        Status done = add.with(flow.reporter, flow.partner, flow.indicator, flow.source, frequency, flow.series,
                               flow.figures, flow.last.period, flow.last.until)
                          .run();
        if (done && flow.frequency == Frequency::Span)
            done = look.with(flow.reporter, flow.partner, flow.indicator, flow.source, frequency).run();
        if (!done)
            return done;
    }
    return success();
}

Status SummaryChanges::writeHoldings(Database &writer, const std::vector<Entry> &flows)
{
    std::map<std::tuple<QString, QString, Frequency>, Entry> holdings;
    for (const Entry &flow : flows) {
        const auto [at, isNew] = holdings.try_emplace({flow.source, flow.indicator, flow.frequency}, flow);
        if (!isNew)
            at->second.join(flow);
    }
    auto adding = Query::prepare(writer, R"sql(
        INSERT INTO holding (source, indicator, frequency, series, figures, last_period, last_until)
        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
            series = series + excluded.series, figures = figures + excluded.figures,
            last_period = CASE WHEN (excluded.last_until, excluded.last_period) > (last_until, last_period)
                               THEN excluded.last_period ELSE last_period END,
            last_until = max(last_until, excluded.last_until))sql");
    auto looking = Query::prepare(writer, R"sql(
        UPDATE holding SET (last_period, last_until) = (
            SELECT f.last_period, f.last_until FROM flow f
             WHERE (f.indicator, f.source, f.frequency) = (holding.indicator, holding.source, holding.frequency)
             ORDER BY (f.last_until << 32) + f.last_period DESC LIMIT 1)
         WHERE source = ? AND indicator = ? AND frequency = ?)sql");
    if (!adding)
        return adding.error();
    if (!looking)
        return looking.error();
    Query add = std::move(adding).value();
    Query look = std::move(looking).value();
    for (const auto &[key, holding] : holdings) {
        const QString frequency(frequencyCode(holding.frequency));
        Status done = add.with(holding.source, holding.indicator, frequency, holding.series, holding.figures,
                               holding.last.period, holding.last.until)
                          .run();
        if (done && holding.frequency == Frequency::Span)
            done = look.with(holding.source, holding.indicator, frequency).run();
        if (!done)
            return done;
    }
    return success();
}

} // namespace corridor
