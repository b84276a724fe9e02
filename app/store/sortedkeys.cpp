#include "store/figurekeys.h"
#include "store/sqlite/database.h"
#include "store/sqlite/query.h"

#include <algorithm>
#include <tuple>

namespace corridor {

namespace {

constexpr auto kOfSeries = R"sql(
    SELECT period, until, value, status FROM observation
     WHERE series = ? AND period >= ? AND period < ? AND until <= ? ORDER BY period, until)sql";

class SortedKeys : public FigureKeys {
public:
    explicit SortedKeys(std::vector<FigureKey> keys) : m_keys(std::move(keys)) {}

    qint64 count() const override { return qint64(m_keys.size()); }
    Result<std::vector<FigureKey>> at(qint64 first, qint64 rows) override
    {
        return std::vector<FigureKey>(m_keys.begin() + first, m_keys.begin() + first + rows);
    }

private:
    std::vector<FigureKey> m_keys;
};

class SeriesKeys : public FigureKeys {
public:
    SeriesKeys(const FigureFilter &filter, std::vector<qint64> ends, Query slice) :
        m_filter(filter), m_ends(std::move(ends)), m_slice(std::move(slice))
    {}

    qint64 count() const override { return m_ends.empty() ? 0 : m_ends.back(); }
    Result<std::vector<FigureKey>> at(qint64 first, qint64 rows) override
    {
        std::vector<FigureKey> keys;
        keys.reserve(size_t(rows));
        auto at = size_t(std::distance(m_ends.begin(), std::upper_bound(m_ends.begin(), m_ends.end(), first)));
        for (; at < m_ends.size() && qint64(keys.size()) < rows; ++at) {
            const qint64 begin = at == 0 ? 0 : m_ends.at(at - 1);
            const qint64 skipped = std::max<qint64>(0, first - begin);
            const qint64 series = m_filter.series().at(at);
            const auto &limits = m_filter.limits(series);
            m_slice.with(series, limits.from, limits.below, limits.until, rows - qint64(keys.size()), skipped);
            while (m_slice.next())
                keys.push_back({series, m_slice.integer(0), m_slice.integer(1), m_slice.number(2), m_slice.integer(3)});
            if (const Status status = m_slice.status(); !status)
                return status.error();
        }
        return keys;
    }

private:
    const FigureFilter &m_filter;
    std::vector<qint64> m_ends; ///< Number of figures up to and with each series.
    Query m_slice;
};

} // namespace

Result<std::unique_ptr<FigureKeys>> sortedKeys(const Database &reader, const FigureFilter &filter,
                                               FigureQuery::Sort sort)
{
    auto prepared = Query::prepare(reader, kOfSeries);
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    std::vector<FigureKey> keys;
    keys.reserve(size_t(filter.figures()));
    for (const qint64 series : filter.series()) {
        const auto &limits = filter.limits(series);
        query.with(series, limits.from, limits.below, limits.until);
        while (query.next())
            keys.push_back({series, query.integer(0), query.integer(1), query.number(2), query.integer(3)});
        if (const Status status = query.status(); !status)
            return status.error();
    }
    // The orders of the indexes, so that a table does not jump when its store grows.
    const auto by = [&keys](auto order) {
        std::sort(keys.begin(), keys.end(),
                  [order](const FigureKey &left, const FigureKey &right) { return order(left) < order(right); });
    };
    switch (sort) {
    case FigureQuery::Sort::Series:
        break;
    case FigureQuery::Sort::Period:
        by([](const FigureKey &key) { return std::tuple(key.period, key.until, key.series); });
        break;
    case FigureQuery::Sort::Value:
        by([](const FigureKey &key) { return std::tuple(key.value, key.series, key.period, key.until); });
        break;
    case FigureQuery::Sort::StatusWord:
        by([](const FigureKey &key) { return std::tuple(key.status, key.series, key.period, key.until); });
        break;
    }
    return std::unique_ptr<FigureKeys>(std::make_unique<SortedKeys>(std::move(keys)));
}

Result<std::unique_ptr<FigureKeys>> seriesKeys(const Database &reader, const FigureFilter &filter)
{
    auto slice = Query::prepare(reader, QByteArray(kOfSeries) + " LIMIT ? OFFSET ?");
    if (!slice)
        return slice.error();
    auto counted = Query::prepare(reader, R"sql(
        SELECT count(*) FROM observation WHERE series = ? AND period >= ? AND period < ? AND until <= ?)sql");
    if (!counted)
        return counted.error();
    Query count = std::move(counted).value();
    std::vector<qint64> ends;
    ends.reserve(filter.series().size());
    qint64 end = 0;
    for (const qint64 series : filter.series()) {
        const auto &limits = filter.limits(series);
        if (!filter.restrictsPeriods())
            end += limits.figures;
        else if (count.with(series, limits.from, limits.below, limits.until).next())
            end += count.integer(0);
        if (const Status status = count.status(); !status)
            return status.error();
        ends.push_back(end);
    }
    return std::unique_ptr<FigureKeys>(std::make_unique<SeriesKeys>(filter, std::move(ends), std::move(slice).value()));
}

} // namespace corridor
