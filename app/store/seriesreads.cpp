#include "store/figurereader.h"
#include "store/figurestatements.h"
#include "store/sqlite/database.h"

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

QString text(const std::optional<Frequency> &frequency)
{
    return frequency ? QString(frequencyCode(*frequency)) : QString();
}

/// The conditions of a filter, and what they are bound to.
struct Conditions {
    QByteArray sql;
    QStringList values;

    explicit Conditions(const SeriesFilter &filter)
    {
        const std::pair<const char *, QString> columns[] = {
            {"indicator", filter.indicator}, {"reporter", filter.reporter},         {"partner", filter.partner},
            {"commodity", filter.commodity}, {"frequency", text(filter.frequency)}, {"source", filter.source}};
        for (const auto &[column, value] : columns) {
            if (value.isEmpty())
                continue;
            sql += QByteArray(" AND ") + column + " = ?";
            values << value;
        }
    }
    void bind(Query &query) const
    {
        query.reset();
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bind(int(i) + 1, values.at(i));
    }
};

Series readSeries(const Query &row)
{
    const SeriesKey key = readKey(row, 1);
    return {SeriesId(row.integer(0)), key, Period::fromStored(key.frequency, row.integer(11), row.integer(12)),
            Period::fromStored(key.frequency, row.integer(13), row.integer(14)), row.integer(15)};
}

/// The distinct values of a table's column that an index begins with: one look a value, however many rows it has.
QByteArray distinct(const char *column)
{
    QByteArray sql = R"sql(
        WITH RECURSIVE each (code) AS (
            SELECT min($) FROM flow
            UNION ALL SELECT (SELECT min($) FROM flow WHERE $ > code) FROM each WHERE code IS NOT NULL)
        SELECT code FROM each WHERE code IS NOT NULL)sql";
    return sql.replace('$', column);
}

} // namespace

Result<QList<Series>> FigureRepository::series(const SeriesFilter &filter) const
{
    const Conditions conditions(filter);
    const auto query = m_statements->find(
        m_reader, QByteArray("SELECT id, ") + kKeyColumns +
                      ", first_period, first_until, last_period, last_until, figures FROM series WHERE figures > 0" +
                      conditions.sql + " ORDER BY " + kKeyColumns);
    if (!query)
        return query.error();
    conditions.bind(*query.value());
    return readRows<Series>(*query.value(), readSeries);
}

Result<QList<FlowSummary>> FigureRepository::flows(const SeriesFilter &filter) const
{
    Q_ASSERT(filter.commodity.isEmpty());
    const Conditions conditions(filter);
    const auto query = m_statements->find(
        m_reader, "SELECT indicator, reporter, partner, source, frequency, series, figures FROM flow WHERE 1" +
                      conditions.sql + " ORDER BY reporter, partner, indicator, source, frequency");
    if (!query)
        return query.error();
    conditions.bind(*query.value());
    return readRows<FlowSummary>(*query.value(), [](const Query &row) {
        return FlowSummary{row.text(0),
                           row.text(1),
                           row.text(2),
                           row.text(3),
                           frequencyFromCode(row.text(4)).value_or(Frequency::Annual),
                           row.integer(5),
                           row.integer(6)};
    });
}

Result<QList<FlowSummary>> FigureRepository::pairFigures() const
{
    const auto query = m_statements->find(m_reader, "SELECT reporter, partner, sum(series), sum(figures) FROM flow "
                                                    "GROUP BY reporter, partner");
    if (!query)
        return query.error();
    return readRows<FlowSummary>(*query.value(), [](const Query &row) {
        return FlowSummary{{}, row.text(0), row.text(1), {}, Frequency::Annual, row.integer(2), row.integer(3)};
    });
}

Result<QList<Holding>> FigureRepository::holdings() const
{
    const auto query =
        m_statements->find(m_reader, "SELECT source, indicator, frequency, series, figures, last_period, last_until "
                                     "FROM holding ORDER BY source, indicator, frequency");
    if (!query)
        return query.error();
    return readRows<Holding>(*query.value(), [](const Query &row) {
        const Frequency frequency = frequencyFromCode(row.text(2)).value_or(Frequency::Annual);
        return Holding{row.text(0), row.text(1), row.integer(3), row.integer(4),
                       Period::fromStored(frequency, row.integer(5), row.integer(6))};
    });
}

Result<QStringList> FigureRepository::reporters() const
{
    const auto query = m_statements->find(m_reader, distinct("reporter"));
    if (!query)
        return query.error();
    const auto codes = readRows<QString>(*query.value(), [](const Query &row) { return row.text(0); });
    if (!codes)
        return codes.error();
    return QStringList(codes.value());
}

Result<QStringList> FigureRepository::partners() const
{
    const auto query = m_statements->find(m_reader, distinct("partner"));
    if (!query)
        return query.error();
    const auto codes = readRows<QString>(*query.value(), [](const Query &row) { return row.text(0); });
    if (!codes)
        return codes.error();
    return QStringList(codes.value());
}

Result<QList<SeriesBreakdown>> FigureRepository::breakdowns(const SeriesFilter &filter, int atMost) const
{
    const Conditions conditions(filter);
    const auto query = m_statements->find(m_reader, "SELECT DISTINCT commodity, detail FROM series WHERE figures > 0"
                                                    " AND NOT (commodity = 'TOTAL' AND detail = '')" +
                                                        conditions.sql + " LIMIT " + QByteArray::number(atMost));
    if (!query)
        return query.error();
    conditions.bind(*query.value());
    return readRows<SeriesBreakdown>(*query.value(), [](const Query &row) {
        return SeriesBreakdown{row.text(0), row.text(1)};
    });
}

} // namespace corridor
