#include "store/figurehistory.h"

#include "store/figurereader.h"
#include "store/sqlite/database.h"
#include "store/sqlite/query.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// \a query, prepared from \a sql when it is not yet.
Result<Query *> once(std::optional<Query> &query, const Database &reader, const QByteArray &sql)
{
    if (!query) {
        auto prepared = Query::prepare(reader, sql);
        if (!prepared)
            return prepared.error();
        query.emplace(std::move(prepared).value());
    }
    return &*query;
}

/// Every row of \a query, which has its parameters, made by \a make.
template<typename T, typename Make>
Result<QList<T>> rowsOf(Query &query, Make make)
{
    QList<T> rows;
    while (query.next())
        rows << make(query);
    const Status status = query.status();
    query.reset();
    if (!status)
        return status.error();
    return rows;
}

// Written after ?1, with what was known then beside it; and what was known then and is gone.
constexpr auto kDifferences = R"sql(
    WITH later(id) AS (SELECT id FROM batch WHERE time > ?1),
         touched(series) AS (SELECT DISTINCT series FROM batch_series WHERE batch IN later),
         known AS (SELECT series, period, until, value, status, replaced_by, max(place) FROM revision
                    WHERE series IN touched AND replaced_by IN later AND batch NOT IN later
                    GROUP BY series, period, until)
    SELECT o.series, o.period, o.until, k.value, k.status, o.value, o.status, o.batch
      FROM observation o LEFT JOIN known k USING (series, period, until)
     WHERE o.series IN touched AND o.batch IN later AND (o.value, o.status) IS NOT (k.value, k.status)
    UNION ALL
    SELECT k.series, k.period, k.until, k.value, k.status, NULL, NULL,
           (SELECT replaced_by FROM revision WHERE series = k.series AND period = k.period AND until = k.until
             ORDER BY place DESC LIMIT 1)
      FROM known k
     WHERE NOT EXISTS (SELECT 1 FROM observation
                        WHERE series = k.series AND period = k.period AND until = k.until))sql";

} // namespace

struct FigureHistory::Statements {
    std::optional<Query> key;
    std::optional<Query> figure;
    std::optional<Query> revisions;
    std::optional<Query> known;
};

FigureHistory::FigureHistory(const Database &reader) : m_reader(reader), m_statements(std::make_unique<Statements>()) {}

FigureHistory::~FigureHistory() = default;

Result<std::optional<SeriesKey>> FigureHistory::key(SeriesId series) const
{
    const auto query =
        once(m_statements->key, m_reader, QByteArray("SELECT ") + kKeyColumns + " FROM series WHERE id = ?");
    if (!query)
        return query.error();
    const auto keys = rowsOf<SeriesKey>(query.value()->with(series), [](const Query &row) { return readKey(row, 0); });
    if (!keys)
        return keys.error();
    return keys.value().isEmpty() ? std::nullopt : std::optional(keys.value().first());
}

Result<std::optional<Figure>> FigureHistory::figure(SeriesId series, const Period &period) const
{
    const auto query = once(m_statements->figure, m_reader,
                            QByteArray("SELECT ") + kFigureColumns +
                                " FROM observation o LEFT JOIN observation_note n USING (series, period, until)"
                                " WHERE o.series = ? AND o.period = ? AND o.until = ?");
    if (!query)
        return query.error();
    const auto found = rowsOf<Figure>(query.value()->with(series, period.storedFirst(), period.storedUntil()),
                                      [&](const Query &row) { return readFigure(row, series, period.frequency()); });
    if (!found)
        return found.error();
    return found.value().isEmpty() ? std::nullopt : std::optional(found.value().first());
}

Result<QList<Revision>> FigureHistory::revisions(SeriesId series, const Period &period) const
{
    const auto query = once(m_statements->revisions, m_reader, R"sql(
        SELECT period, until, value, quantity, status, batch, line, bound, note, printed, document, replaced_by
          FROM revision WHERE series = ? AND period = ? AND until = ? ORDER BY place)sql");
    if (!query)
        return query.error();
    return rowsOf<Revision>(query.value()->with(series, period.storedFirst(), period.storedUntil()),
                            [&](const Query &row) {
                                return Revision{readFigure(row, series, period.frequency()), BatchId(row.integer(11))};
                            });
}

Result<QList<Figure>> FigureHistory::figures(SeriesId series, const QDate &day) const
{
    const auto key = this->key(series);
    if (!key)
        return key.error();
    if (!key.value())
        return QList<Figure>();
    const Frequency frequency = key.value()->frequency;
    const auto query = once(m_statements->known, m_reader, kKnownFigures);
    if (!query)
        return query.error();
    return rowsOf<Figure>(query.value()->with(series, knownTime(day)),
                          [&](const Query &row) { return readFigure(row, series, frequency); });
}

Result<QList<Series>> FigureHistory::series(const SeriesFilter &filter, const QDate &day) const
{
    // Only what a later batch wrote to can have been otherwise: that is read figure by figure, the rest is as it is.
    QByteArray sql = QByteArray("SELECT id, ") + kKeyColumns + R"sql(,
            first_period, first_until, last_period, last_until, figures,
            EXISTS (SELECT 1 FROM batch_series t JOIN batch b ON b.id = t.batch
                     WHERE t.series = series.id AND b.time > ?1)
        FROM series
       WHERE (figures > 0 OR EXISTS (SELECT 1 FROM revision WHERE revision.series = series.id)))sql";
    QStringList values;
    const auto restrict = [&](const char *column, const QString &value) {
        if (value.isEmpty())
            return;
        values << value;
        sql += QByteArray(" AND ") + column + " = ?" + QByteArray::number(values.size() + 1);
    };
    restrict("indicator", filter.indicator);
    restrict("reporter", filter.reporter);
    restrict("partner", filter.partner);
    restrict("commodity", filter.commodity);
    restrict("frequency", filter.frequency ? QString(frequencyCode(*filter.frequency)) : QString());
    restrict("source", filter.source);
    sql += QByteArray(" ORDER BY ") + kKeyColumns;
    auto prepared = Query::prepare(m_reader, sql);
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    query.with(knownTime(day));
    for (int i = 0; i < int(values.size()); ++i)
        query.bind(i + 2, values.at(i));
    QList<Series> found;
    while (query.next()) {
        Series series;
        series.id = SeriesId(query.integer(0));
        series.key = readKey(query, 1);
        if (query.integer(16) != 0) {
            const auto figures = this->figures(series.id, day);
            if (!figures)
                return figures.error();
            series.figures = figures.value().size();
            if (series.figures > 0) {
                series.first = figures.value().first().period;
                series.last = figures.value().last().period;
            }
        } else if (query.integer(15) > 0) {
            series.first = Period::fromStored(series.key.frequency, query.integer(11), query.integer(12));
            series.last = Period::fromStored(series.key.frequency, query.integer(13), query.integer(14));
            series.figures = query.integer(15);
        }
        if (series.figures > 0)
            found << series;
    }
    if (const Status status = query.status(); !status)
        return status.error();
    return found;
}

Result<QDate> FigureHistory::firstDay() const
{
    auto prepared = Query::prepare(m_reader, "SELECT min(time) FROM batch");
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    QDate day;
    if (query.next() && !query.isNull(0))
        day = QDateTime::fromString(query.text(0), Qt::ISODateWithMs).toLocalTime().date();
    if (const Status status = query.status(); !status)
        return status.error();
    return day;
}

Result<FigureDifferences> FigureHistory::differences(const QDate &day, qint64 most) const
{
    auto prepared = Query::prepare(m_reader, kDifferences);
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    query.with(knownTime(day));
    FigureDifferences found;
    KeyCache keys(m_reader);
    while (found.count < kMostCounted && query.next()) {
        if (++found.count > most)
            continue;
        FigureDifference change;
        change.series = SeriesId(query.integer(0));
        const auto key = keys.key(change.series);
        if (!key)
            return key.error();
        change.period = Period::fromStored(key.value().frequency, query.integer(1), query.integer(2));
        change.before = query.optionalNumber(3);
        change.now = query.optionalNumber(5);
        change.statusBefore = static_cast<FigureStatus>(query.integer(4)); // the schema allows no other number
        change.statusNow = static_cast<FigureStatus>(query.integer(6));
        change.batch = BatchId(query.integer(7));
        found.list << change;
    }
    if (const Status status = query.status(); !status)
        return status.error();
    found.isWhole = found.count < kMostCounted || !query.next();
    return found;
}

} // namespace corridor
