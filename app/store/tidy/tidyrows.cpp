#include "store/tidy/tidyrows.h"

#include "store/figurereader.h"
#include "store/sqlite/database.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace corridor {

namespace {

using TidyRow = FigureImport::TidyRow;

/// What \a query stands on, whose columns are those of readFigure(), then flag and the document of the batch.
void putFigure(const Query &query, SeriesId series, TidyRow &row)
{
    row.figure = readFigure(query, series, row.key.frequency);
    row.flag = query.text(11);
    if (row.figure.document.isEmpty())
        row.figure.document = query.text(12);
    row.document = row.figure.document;
}

/// One figure after another of a series, current or replaced.
class FigureRows {
public:
    explicit FigureRows(Query query) : m_query(std::move(query)) {}

    void start(SeriesId series)
    {
        m_series = series;
        m_query.with(series);
        step();
    }
    void step() { m_there = m_query.next(); }
    [[nodiscard]] bool isThere() const { return m_there; }
    [[nodiscard]] Status status() const { return m_query.status(); }
    [[nodiscard]] std::pair<qint64, qint64> period() const { return {m_query.integer(0), m_query.integer(1)}; }
    void put(TidyRow &row) const { putFigure(m_query, m_series, row); }

private:
    Query m_query;
    SeriesId m_series;
    bool m_there = false;
};

/// Gives the figures of one series to \a take: the replaced ones of a period before its current one.
Status readSeries(FigureRows &current, FigureRows &replaced, TidyRow &row,
                  const std::function<Status(const TidyRow &)> &take)
{
    while (current.isThere() || replaced.isThere()) {
        row.current = !replaced.isThere() || (current.isThere() && current.period() < replaced.period());
        FigureRows &next = row.current ? current : replaced;
        next.put(row);
        if (Status done = take(row); !done)
            return done;
        next.step();
    }
    Status status = current.status();
    return status ? replaced.status() : status;
}

/// First day and last day of a period as the store keeps them.
using StoredPeriod = std::pair<qint64, qint64>;

/// The figures of one series that are asked for.
struct Wanted {
    SeriesId series;
    TidyRow row; ///< Its key and unit of quantity.
    std::vector<StoredPeriod> periods;
    std::array<QByteArray, 10> order; ///< The key as the store sorts it.
};

std::array<QByteArray, 10> orderOf(const SeriesKey &key)
{
    return {key.indicator.toUtf8(),
            key.reporter.toUtf8(),
            key.partner.toUtf8(),
            key.commodity.toUtf8(),
            QByteArray(1, static_cast<char>(key.frequency)),
            key.unit.toUtf8(),
            key.source.toUtf8(),
            key.basis.toUtf8(),
            key.valuation.toUtf8(),
            key.detail.toUtf8()};
}

/// By series, in the order of their keys; the periods of each in order, each once.
Result<std::vector<Wanted>> wantedSeries(const Database &reader, const QList<FigureRef> &figures)
{
    std::vector<Wanted> wanted;
    QHash<SeriesId, std::size_t> places;
    for (const FigureRef &figure : figures) {
        const auto place = places.constFind(figure.series);
        const std::size_t at = place == places.constEnd() ? wanted.size() : *place;
        if (at == wanted.size()) {
            places.insert(figure.series, at);
            wanted.push_back({figure.series, {}, {}, {}});
        }
        wanted[at].periods.emplace_back(figure.period.storedFirst(), figure.period.storedUntil());
    }
    auto prepared =
        Query::prepare(reader, QByteArray("SELECT quantity_unit, ") + kKeyColumns + " FROM series WHERE id = ?");
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    for (Wanted &each : wanted) {
        std::sort(each.periods.begin(), each.periods.end());
        each.periods.erase(std::unique(each.periods.begin(), each.periods.end()), each.periods.end());
        query.with(each.series);
        if (query.next()) {
            each.row.quantityUnit = query.text(0);
            each.row.key = readKey(query, 1);
            each.order = orderOf(each.row.key);
        } else if (const Status status = query.status(); !status) {
            return status.error();
        } else {
            each.periods.clear();
        }
    }
    std::sort(wanted.begin(), wanted.end(),
              [](const Wanted &one, const Wanted &other) { return one.order < other.order; });
    return wanted;
}

} // namespace

Status readTidyRows(const Database &reader, const std::function<Status(const TidyRow &)> &take)
{
    auto series = Query::prepare(reader, QByteArray("SELECT id, quantity_unit, ") + kKeyColumns +
                                             " FROM series ORDER BY " + kKeyColumns);
    auto figures = Query::prepare(reader, QByteArray("SELECT ") + kFigureColumns + R"sql(, n.flag, b.document
          FROM observation o LEFT JOIN observation_note n USING (series, period, until)
               LEFT JOIN batch b ON b.id = o.batch
         WHERE o.series = ? ORDER BY o.period, o.until)sql");
    auto revisions = Query::prepare(reader, R"sql(
        SELECT r.period, r.until, r.value, r.quantity, r.status, r.batch, r.line, r.bound, r.note, r.printed,
               r.document, r.flag, b.document
          FROM revision r LEFT JOIN batch b ON b.id = r.batch
         WHERE r.series = ? ORDER BY r.period, r.until, r.place)sql");
    for (const auto *prepared : {&series, &figures, &revisions}) {
        if (!*prepared)
            return prepared->error();
    }
    FigureRows current(std::move(figures).value());
    FigureRows replaced(std::move(revisions).value());
    // The statement stays open to the end, so all of it is one state of the store.
    Query each = std::move(series).value();
    TidyRow row;
    while (each.next()) {
        const SeriesId id(each.integer(0));
        row.quantityUnit = each.text(1);
        row.key = readKey(each, 2);
        current.start(id);
        replaced.start(id);
        if (Status done = readSeries(current, replaced, row, take); !done)
            return done;
    }
    return each.status();
}

Result<QList<TidyRow>> readTidyRows(const Database &reader, const QList<FigureRef> &figures, const QDate &knownOn)
{
    auto wanted = wantedSeries(reader, figures);
    if (!wanted)
        return wanted.error();
    auto prepared = knownOn.isValid() ? Query::prepare(reader, kKnownFigures)
                                      : Query::prepare(reader, QByteArray("SELECT ") + kFigureColumns + R"sql(,
               n.flag, b.document
          FROM observation o LEFT JOIN observation_note n USING (series, period, until)
               LEFT JOIN batch b ON b.id = o.batch
         WHERE o.series = ? AND o.period BETWEEN ? AND ? ORDER BY o.period, o.until)sql");
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    QList<TidyRow> rows;
    for (Wanted &each : std::move(wanted).value()) {
        if (each.periods.empty())
            continue;
        if (knownOn.isValid())
            query.with(each.series, knownTime(knownOn));
        else
            query.with(each.series, each.periods.front().first, each.periods.back().first);
        while (query.next()) {
            if (!std::binary_search(each.periods.begin(), each.periods.end(),
                                    StoredPeriod(query.integer(0), query.integer(1))))
                continue;
            putFigure(query, each.series, each.row);
            rows.append(each.row);
        }
        if (const Status status = query.status(); !status)
            return status.error();
    }
    query.reset();
    return rows;
}

} // namespace corridor
