#include "store/figurekeys.h"
#include "store/figurereader.h"
#include "store/sqlite/query.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kAnchorDistance = 256; ///< Flows between two places that are remembered.

/// The flows that fit one filter.
struct Segment {
    SeriesFilter filter;
    qint64 begin = 0; ///< Number of figures of the segments before.
    qint64 end = 0;
};

/// One indicator, reporter and partner, and where its figures begin.
struct Flow {
    size_t segment = 0;
    QString indicator;
    QString reporter;
    QString partner;
    qint64 begin = 0;
    qint64 figures = 0;
    [[nodiscard]] bool holds(qint64 row) const { return row >= begin && row < begin + figures; }
};

struct FlowSeries {
    qint64 id = 0;
    qint64 end = 0; ///< Number of figures of the flow up to and with this series.
};

/// Adds the conditions of \a filter to \a sql and their values to \a values.
void restrict(const SeriesFilter &filter, QByteArray &sql, QStringList &values)
{
    const std::pair<const char *, QString> columns[] = {{"indicator", filter.indicator},
                                                        {"reporter", filter.reporter},
                                                        {"partner", filter.partner},
                                                        {"source", filter.source}};
    for (const auto &[column, value] : columns) {
        if (value.isEmpty())
            continue;
        sql += QByteArray(" AND ") + column + " = ?";
        values << value;
    }
}

Result<Query> bound(const Database &reader, const QByteArray &sql, const QStringList &values)
{
    auto prepared = Query::prepare(reader, sql);
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bind(int(i) + 1, values.at(i));
    return query;
}

/// Finds row N by the number of figures of the flows before it, and reads the series of that flow alone. Flows are
/// walked only as far as somebody looks.
class FlowKeys : public FigureKeys {
public:
    FlowKeys(const Database &reader, std::vector<Segment> segments, Query slice) :
        m_reader(reader), m_segments(std::move(segments)), m_slice(std::move(slice))
    {}

    qint64 count() const override { return m_segments.empty() ? 0 : m_segments.back().end; }

    Result<std::vector<FigureKey>> at(qint64 first, qint64 rows) override
    {
        std::vector<FigureKey> keys;
        keys.reserve(size_t(rows));
        qint64 row = first;
        while (row < first + rows) {
            if (const Status found = moveTo(row); !found)
                return found.error();
            if (!m_flow.holds(row))
                break; // the store has changed since the rows were counted
            if (const Status read = append(row - m_flow.begin, first + rows - row, keys); !read)
                return read.error();
            if (qint64(keys.size()) <= row - first)
                break;
            row = first + qint64(keys.size());
        }
        return keys;
    }

private:
    Status moveTo(qint64 row);
    Status walk(const Segment &segment, size_t index, qint64 row);
    Status readSeries();
    Status append(qint64 skipped, qint64 atMost, std::vector<FigureKey> &keys);

    const Database &m_reader;
    const std::vector<Segment> m_segments;
    Query m_slice;
    Flow m_flow;
    std::vector<FlowSeries> m_series; ///< Of m_flow.
    std::map<qint64, Flow> m_anchors; ///< By the row that a flow begins at.
};

/// Makes the flow that holds \a row the current one.
Status FlowKeys::moveTo(qint64 row)
{
    if (m_flow.holds(row))
        return success();
    const auto segment = std::upper_bound(m_segments.begin(), m_segments.end(), row,
                                          [](qint64 at, const Segment &each) { return at < each.end; });
    if (segment == m_segments.end())
        return success();
    return walk(*segment, size_t(std::distance(m_segments.begin(), segment)), row);
}

Status FlowKeys::walk(const Segment &segment, size_t index, qint64 row)
{
    Flow from;
    from.begin = segment.begin;
    if (auto after = m_anchors.upper_bound(row); after != m_anchors.begin()) {
        if (const Flow &near = std::prev(after)->second; near.segment == index && near.begin > segment.begin)
            from = near;
    }
    if (m_flow.figures > 0 && m_flow.segment == index && m_flow.begin <= row && m_flow.begin > from.begin)
        from = m_flow;
    QByteArray sql = "SELECT indicator, reporter, partner, sum(figures) FROM flow WHERE 1";
    QStringList values;
    restrict(segment.filter, sql, values);
    if (!from.indicator.isEmpty()) {
        sql += " AND (indicator, reporter, partner) >= (?, ?, ?)";
        values << from.indicator << from.reporter << from.partner;
    }
    auto started =
        bound(m_reader, sql + " GROUP BY indicator, reporter, partner ORDER BY indicator, reporter, partner", values);
    if (!started)
        return started.error();
    Query query = std::move(started).value();
    qint64 begin = from.begin;
    for (int passed = 0; query.next(); ++passed) {
        const qint64 figures = query.integer(3);
        const bool reached = row < begin + figures;
        if (reached || passed % kAnchorDistance == kAnchorDistance - 1) {
            Flow flow{index, query.text(0), query.text(1), query.text(2), begin, figures};
            if (reached) {
                m_flow = std::move(flow);
                return readSeries();
            }
            m_anchors.insert_or_assign(begin, std::move(flow));
        }
        begin += figures;
    }
    return query.status();
}

Status FlowKeys::readSeries()
{
    m_series.clear();
    QByteArray sql = "SELECT id, figures FROM series WHERE figures > 0";
    QStringList values;
    restrict({m_flow.indicator, m_flow.reporter, m_flow.partner, {}, {}, m_segments.at(m_flow.segment).filter.source},
             sql, values);
    auto started = bound(m_reader, sql + " ORDER BY " + kKeyColumns, values);
    if (!started)
        return started.error();
    Query query = std::move(started).value();
    qint64 end = 0;
    while (query.next()) {
        end += query.integer(1);
        m_series.push_back({query.integer(0), end});
    }
    return query.status();
}

/// Appends up to \a atMost figures of the current flow after the first \a skipped.
Status FlowKeys::append(qint64 skipped, qint64 atMost, std::vector<FigureKey> &keys)
{
    auto at = std::upper_bound(m_series.begin(), m_series.end(), skipped,
                               [](qint64 row, const FlowSeries &series) { return row < series.end; });
    qint64 begin = at == m_series.begin() ? 0 : std::prev(at)->end;
    const size_t wanted = keys.size() + size_t(atMost);
    for (; at != m_series.end() && keys.size() < wanted; ++at) {
        m_slice.with(at->id, qint64(wanted - keys.size()), std::max<qint64>(0, skipped - begin));
        while (m_slice.next())
            keys.push_back({at->id, m_slice.integer(0), m_slice.integer(1), m_slice.number(2), m_slice.integer(3)});
        if (Status status = m_slice.status(); !status)
            return status;
        m_slice.reset();
        begin = at->end;
    }
    return success();
}

/// How many figures fit \a filter. Without an area, the few rows of `holding` tell it.
Result<qint64> figuresOf(const Database &reader, const SeriesFilter &filter)
{
    const bool anywhere = filter.reporter.isEmpty() && filter.partner.isEmpty();
    QByteArray sql = QByteArray("SELECT sum(figures) FROM ") + (anywhere ? "holding" : "flow") + " WHERE 1";
    QStringList values;
    restrict(filter, sql, values);
    auto started = bound(reader, sql, values);
    if (!started)
        return started.error();
    Query query = std::move(started).value();
    const qint64 figures = query.next() ? query.integer(0) : 0;
    if (const Status status = query.status(); !status)
        return status.error();
    return figures;
}

} // namespace

Result<std::unique_ptr<FigureKeys>> flowKeys(const Database &reader, const QList<SeriesFilter> &filters)
{
    std::vector<Segment> segments;
    qint64 end = 0;
    for (const SeriesFilter &filter : filters) {
        Q_ASSERT(filter.commodity.isEmpty() && !filter.frequency);
        const auto figures = figuresOf(reader, filter);
        if (!figures)
            return figures.error();
        if (figures.value() > 0)
            segments.push_back({filter, end, end + figures.value()});
        end += figures.value();
    }
    auto slice = Query::prepare(reader, "SELECT period, until, value, status FROM observation WHERE series = ? "
                                        "ORDER BY period, until LIMIT ? OFFSET ?");
    if (!slice)
        return slice.error();
    return std::unique_ptr<FigureKeys>(
        std::make_unique<FlowKeys>(reader, std::move(segments), std::move(slice).value()));
}

} // namespace corridor
