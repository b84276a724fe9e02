#include "store/figurereader.h"
#include "store/figurerepository.h"
#include "store/sqlite/database.h"
#include "store/sqlite/query.h"

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kKeyAt = 1;
constexpr int kQuantityUnitAt = 11;

/// Reads \a query, which has its series, to its end: period, until, value, quantity, status.
Status readFigures(Query &query, ProductSeries *series)
{
    while (query.next()) {
        series->figures.append({Period::fromStored(series->key.frequency, query.integer(0), query.integer(1)),
                                query.number(2), query.optionalNumber(3),
                                static_cast<FigureStatus>(query.integer(4))}); // the schema allows no other number
    }
    return query.status();
}

} // namespace

Result<bool> FigureRepository::hasProducts(const QString &indicator, const QString &reporter,
                                           const QString &partner) const
{
    auto prepared = Query::prepare(m_reader, "SELECT 1 FROM series WHERE indicator = ? AND reporter = ? AND "
                                             "partner = ? AND commodity <> 'TOTAL' AND figures > 0 LIMIT 1");
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    const bool found = query.with(indicator, reporter, partner).next();
    if (const Status status = query.status(); !status)
        return status.error();
    return found;
}

Result<QList<ProductSeries>> FigureRepository::products(const QString &indicator, const QString &reporter,
                                                        const QString &partner) const
{
    // Not one statement of both tables: it would give the key of its series with each of 70,000 figures.
    auto ofSeries = Query::prepare(m_reader, QByteArray("SELECT id, ") + kKeyColumns +
                                                 ", quantity_unit, figures FROM series WHERE indicator = ? AND "
                                                 "reporter = ? AND partner = ? AND figures > 0");
    if (!ofSeries)
        return ofSeries.error();
    auto ofFigures =
        Query::prepare(m_reader, "SELECT period, until, value, quantity, status FROM observation WHERE series = ?");
    if (!ofFigures)
        return ofFigures.error();
    Query query = std::move(ofSeries).value();
    Query figures = std::move(ofFigures).value();
    query.with(indicator, reporter, partner);
    QList<ProductSeries> found;
    while (query.next()) {
        found.append({SeriesId(query.integer(0)), readKey(query, kKeyAt), query.text(kQuantityUnitAt), {}});
        ProductSeries &series = found.last();
        series.figures.reserve(query.integer(kQuantityUnitAt + 1));
        if (const Status read = readFigures(figures.with(series.id), &series); !read)
            return read.error();
    }
    if (const Status status = query.status(); !status)
        return status.error();
    return found;
}

} // namespace corridor
