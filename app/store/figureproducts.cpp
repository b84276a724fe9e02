#include "store/figurereader.h"
#include "store/figurerepository.h"
#include "store/sqlite/database.h"
#include "store/sqlite/query.h"

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kKeyAt = 1;
constexpr int kQuantityUnitAt = 11;
constexpr int kFigureAt = 12;

ProductFigure figureOf(const Query &row, Frequency frequency)
{
    return {Period::fromStored(frequency, row.integer(kFigureAt), row.integer(kFigureAt + 1)),
            row.number(kFigureAt + 2), row.optionalNumber(kFigureAt + 3),
            static_cast<FigureStatus>(row.integer(kFigureAt + 4))}; // the schema allows no other number
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
    // CROSS JOIN keeps the order of the tables: the series by their key, then the figures of each.
    auto prepared = Query::prepare(m_reader, QByteArray("SELECT s.id, ") + kKeyColumns +
                                                 ", s.quantity_unit, o.period, o.until, o.value, o.quantity, o.status "
                                                 "FROM series s CROSS JOIN observation o ON o.series = s.id WHERE "
                                                 "indicator = ? AND reporter = ? AND partner = ? AND figures > 0");
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    query.with(indicator, reporter, partner);
    QList<ProductSeries> found;
    while (query.next()) {
        const SeriesId id(query.integer(0));
        if (found.isEmpty() || found.last().id != id)
            found.append({id, readKey(query, kKeyAt), query.text(kQuantityUnitAt), {}});
        ProductSeries &series = found.last();
        series.figures.append(figureOf(query, series.key.frequency));
    }
    if (const Status status = query.status(); !status)
        return status.error();
    return found;
}

} // namespace corridor
