#include "store/figurereader.h"
#include "store/importing/importrun.h"
#include "store/sqlite/database.h"

namespace corridor {

namespace {

using TidyRow = FigureImport::TidyRow;

/// One figure after another of a series, current or replaced.
class FigureRows {
public:
    explicit FigureRows(Query query) : m_query(std::move(query)) {}

    void start(SeriesId series, Frequency frequency)
    {
        m_series = series;
        m_frequency = frequency;
        m_query.with(series);
        step();
    }
    void step() { m_there = m_query.next(); }
    [[nodiscard]] bool isThere() const { return m_there; }
    [[nodiscard]] Status status() const { return m_query.status(); }
    [[nodiscard]] std::pair<qint64, qint64> period() const { return {m_query.integer(0), m_query.integer(1)}; }
    void put(TidyRow &row) const
    {
        row.figure = readFigure(m_query, m_series, m_frequency);
        row.flag = m_query.text(11);
        if (row.figure.document.isEmpty())
            row.figure.document = m_query.text(12);
        row.document = row.figure.document;
    }

private:
    Query m_query;
    SeriesId m_series;
    Frequency m_frequency = Frequency::Annual;
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
        current.start(id, row.key.frequency);
        replaced.start(id, row.key.frequency);
        if (Status done = readSeries(current, replaced, row, take); !done)
            return done;
    }
    return each.status();
}

} // namespace corridor
