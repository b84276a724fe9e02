#include "store/figurepager.h"

#include "store/figurekeys.h"
#include "store/figureorders.h"
#include "store/figurereader.h"
#include "store/sqlite/database.h"

#include <algorithm>

namespace corridor {

namespace {

/// Whether so many figures are sorted in memory; else their order has an index, made now if need be.
Result<bool> sortsInMemory(const Database &reader, qint64 figures, FigureQuery::Sort sort, Database *writer,
                           qint64 mostInMemory)
{
    if (figures <= mostInMemory)
        return true;
    if (!needsIndex(sort))
        return false;
    if (writer) {
        if (const Status built = buildIndex(*writer, sort); !built)
            return built.error();
    }
    const auto indexed = hasIndex(reader, sort);
    if (!indexed)
        return indexed.error();
    return !indexed.value();
}

/// The filter of \a query. One that takes everything along an index lists no series.
Result<FigureFilter> filterOf(const Database &reader, const FigureQuery &query, Database *writer, qint64 mostInMemory)
{
    if (query.allSeries && !query.within.isValid() && query.sort != FigureQuery::Sort::Series) {
        const auto figures = readInteger(reader, "SELECT sum(figures) FROM holding");
        if (!figures)
            return figures.error();
        const qint64 all = figures.value().value_or(0);
        const auto inMemory = sortsInMemory(reader, all, query.sort, writer, mostInMemory);
        if (!inMemory)
            return inMemory.error();
        if (!inMemory.value())
            return FigureFilter::everything(all);
    }
    return FigureFilter::make(reader, query);
}

/// Reads whole figures for the keys of a stretch of rows.
class KeyedPager : public FigurePager {
public:
    KeyedPager(const Database &reader, FigureFilter filter, bool descending, Query read) :
        m_filter(std::move(filter)), m_descending(descending), m_read(std::move(read)), m_cache(reader)
    {}

    /// Gives the rows of \a keys.
    void take(std::unique_ptr<FigureKeys> keys)
    {
        m_keys = std::move(keys);
        m_count = m_keys->count();
    }

    /// Call it once; the keys may refer to the filter.
    Status prepare(const Database &reader, FigureQuery::Sort sort, Database *writer, qint64 mostInMemory)
    {
        const auto inMemory = sortsInMemory(reader, m_filter.figures(), sort, writer, mostInMemory);
        if (!inMemory)
            return inMemory.error();
        auto made = inMemory.value()                    ? sortedKeys(reader, m_filter, sort)
                    : sort == FigureQuery::Sort::Series ? seriesKeys(reader, m_filter)
                                                        : indexedKeys(reader, m_filter, sort);
        if (!made)
            return made.error();
        take(std::move(made).value());
        return success();
    }

    qint64 count() const override { return m_count; }

    Result<QList<FigureRow>> rows(qint64 first, int rows) const override
    {
        const qint64 begin = std::clamp<qint64>(first, 0, m_count);
        const qint64 taken = std::clamp<qint64>(rows, 0, m_count - begin);
        QList<FigureRow> figures;
        if (taken == 0)
            return figures;
        auto keys = m_keys->at(m_descending ? m_count - begin - taken : begin, taken);
        if (!keys)
            return keys.error();
        std::vector<FigureKey> ordered = std::move(keys).value();
        if (m_descending)
            std::reverse(ordered.begin(), ordered.end());
        figures.reserve(qsizetype(ordered.size()));
        for (const FigureKey &key : ordered) {
            auto read = row(key);
            if (!read)
                return read.error();
            if (read.value()) // else removed since the pager was made
                figures << *std::move(read).value();
        }
        return figures;
    }

private:
    Result<std::optional<FigureRow>> row(const FigureKey &at) const
    {
        const SeriesId series(at.series);
        auto key = m_cache.key(series);
        if (!key)
            return key.error();
        std::optional<FigureRow> row;
        m_read.with(at.series, at.period, at.until);
        if (m_read.next())
            row = FigureRow{key.value(), readFigure(m_read, series, key.value().frequency)};
        if (const Status status = m_read.status(); !status)
            return status.error();
        m_read.reset();
        return row;
    }

    const FigureFilter m_filter;
    const bool m_descending;
    std::unique_ptr<FigureKeys> m_keys;
    qint64 m_count = 0;
    mutable Query m_read; ///< Reading changes where the statement stands, not what the pager gives.
    mutable KeyCache m_cache;
};

} // namespace

Result<std::unique_ptr<FigurePager>> makeFigurePager(const Database &reader, const FigureQuery &query, Database *writer,
                                                     qint64 mostInMemory)
{
    auto read =
        Query::prepare(reader, QByteArray("SELECT ") + kFigureColumns +
                                   " FROM observation o LEFT JOIN observation_note n USING (series, period, until)"
                                   " WHERE o.series = ? AND o.period = ? AND o.until = ?");
    if (!read)
        return read.error();
    if (!query.flows.isEmpty()) {
        auto keys = flowKeys(reader, query.flows);
        if (!keys)
            return keys.error();
        auto pager = std::make_unique<KeyedPager>(reader, FigureFilter(), false, std::move(read).value());
        pager->take(std::move(keys).value());
        return std::unique_ptr<FigurePager>(std::move(pager));
    }
    auto filter = filterOf(reader, query, writer, mostInMemory);
    if (!filter)
        return filter.error();
    auto pager =
        std::make_unique<KeyedPager>(reader, std::move(filter).value(), query.descending, std::move(read).value());
    if (const Status done = pager->prepare(reader, query.sort, writer, mostInMemory); !done)
        return done.error();
    return std::unique_ptr<FigurePager>(std::move(pager));
}

} // namespace corridor
