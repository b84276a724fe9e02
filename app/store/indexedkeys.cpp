#include "store/figurekeys.h"
#include "store/sqlite/database.h"
#include "store/sqlite/query.h"

#include <algorithm>
#include <map>
#include <sqlite3.h>

namespace corridor {

namespace {

constexpr qint64 kAnchorDistance = 2048; ///< At most half as many rows are passed to reach a place seen before.
constexpr auto kFilterType = "corridor-figure-filter";

/// SQL: corridor_takes(filter, series, period, until)
void takes(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto *filter = static_cast<const FigureFilter *>(sqlite3_value_pointer(arguments[0], kFilterType));
    const bool taken = filter && filter->takes(sqlite3_value_int64(arguments[1]), sqlite3_value_int64(arguments[2]),
                                               sqlite3_value_int64(arguments[3]));
    sqlite3_result_int(context, taken ? 1 : 0);
}

/// One order of the table or of an index: the columns that it is sorted by, and which rows it is about.
struct Walk {
    const char *from;    ///< Table and index.
    const char *columns; ///< Of a key; only what the index holds, so that passing a row does not look it up.
    const char *order;   ///< The columns, as SQL gives them.
    const char *down;    ///< The same, descending.
    const char *where;   ///< Condition, or an empty text.
    void (*bind)(Query &, const FigureKey &);
    int parameters; ///< How many bind() binds.
};

constexpr Walk kByPeriod{"observation INDEXED BY observation_period",
                         "series, period, until, 0.0, 0",
                         "period, until, series",
                         "period DESC, until DESC, series DESC",
                         "",
                         [](Query &query, const FigureKey &key) {
                             query.bind(1, key.period);
                             query.bind(2, key.until);
                             query.bind(3, key.series);
                         },
                         3};
constexpr Walk kByValue{"observation INDEXED BY observation_value",
                        "series, period, until, value, 0",
                        "value, series, period, until",
                        "value DESC, series DESC, period DESC, until DESC",
                        "",
                        [](Query &query, const FigureKey &key) {
                            query.bind(1, key.value);
                            query.bind(2, key.series);
                            query.bind(3, key.period);
                            query.bind(4, key.until);
                        },
                        4};
constexpr Walk kOfficial{"observation NOT INDEXED",
                         "series, period, until, 0.0, 0",
                         "series, period, until",
                         "series DESC, period DESC, until DESC",
                         " AND status = 0",
                         [](Query &query, const FigureKey &key) {
                             query.bind(1, key.series);
                             query.bind(2, key.period);
                             query.bind(3, key.until);
                         },
                         3};
constexpr Walk kNotOfficial{"observation INDEXED BY observation_status",
                            "series, period, until, 0.0, status",
                            "status, series, period, until",
                            "status DESC, series DESC, period DESC, until DESC",
                            " AND status <> 0",
                            [](Query &query, const FigureKey &key) {
                                query.bind(1, key.status);
                                query.bind(2, key.series);
                                query.bind(3, key.period);
                                query.bind(4, key.until);
                            },
                            4};

/// Walks one order in both directions. Remembers a key every so many rows, and starts at the nearest.
class IndexWalk {
public:
    IndexWalk(const Database &reader, const FigureFilter &filter, const Walk &walk) :
        m_reader(reader), m_filter(filter), m_walk(walk)
    {}

    Status prepare();
    [[nodiscard]] qint64 count() const { return m_count; }
    /// Puts the keys at \a first and after at the end of \a keys.
    Status append(qint64 first, qint64 rows, std::vector<FigureKey> &keys);

private:
    enum Direction { Up, Down };
    Status countAll();
    [[nodiscard]] QByteArray sql(Direction direction, bool anchored) const;
    Result<Query> start(Direction direction, const FigureKey *from, qint64 rows) const;
    Status up(qint64 at, const FigureKey *from, qint64 first, qint64 rows, std::vector<FigureKey> &keys);
    Status down(qint64 at, const FigureKey *from, qint64 first, qint64 rows, std::vector<FigureKey> &keys);
    void remember(qint64 place, const FigureKey &key)
    {
        if (place % kAnchorDistance == 0)
            m_anchors.insert_or_assign(place, key);
    }

    const Database &m_reader;
    const FigureFilter &m_filter;
    const Walk &m_walk;
    qint64 m_count = 0;
    std::map<qint64, FigureKey> m_anchors; ///< The key at a place.
};

Status IndexWalk::prepare()
{
    if (m_filter.takesAll())
        return countAll();
    auto prepared = Query::prepare(m_reader, QByteArray("SELECT count(*) FROM ") + m_walk.from +
                                                 " WHERE corridor_takes(?1, series, period, until)" + m_walk.where);
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    query.bindPointer(1, const_cast<FigureFilter *>(&m_filter), kFilterType);
    if (query.next())
        m_count = query.integer(0);
    return query.status();
}

/// How many figures there are is known; only those that are not official have to be counted, and they are few.
Status IndexWalk::countAll()
{
    m_count = m_filter.figures();
    if (*m_walk.where == '\0')
        return success();
    const auto found = readInteger(m_reader, "SELECT count(*) FROM observation INDEXED BY observation_status "
                                             "WHERE status <> 0");
    if (!found)
        return found.error();
    const qint64 notOfficial = found.value().value_or(0);
    m_count = &m_walk == &kOfficial ? m_count - notOfficial : notOfficial;
    return success();
}

QByteArray IndexWalk::sql(Direction direction, bool anchored) const
{
    QByteArray text = QByteArray("SELECT ") + m_walk.columns + " FROM " + m_walk.from + " WHERE 1";
    if (anchored) {
        QByteArray marks = "?1";
        for (int i = 2; i <= m_walk.parameters; ++i)
            marks += ", ?" + QByteArray::number(i);
        text += QByteArray(" AND (") + m_walk.order + ")" + (direction == Up ? " >= (" : " < (") + marks + ")";
    }
    text += m_walk.where;
    if (!m_filter.takesAll())
        text += " AND corridor_takes(?6, series, period, until)";
    return text + " ORDER BY " + (direction == Up ? m_walk.order : m_walk.down) + " LIMIT ?5";
}

Result<Query> IndexWalk::start(Direction direction, const FigureKey *from, qint64 rows) const
{
    auto prepared = Query::prepare(m_reader, sql(direction, from != nullptr));
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    if (from)
        m_walk.bind(query, *from);
    query.bind(5, rows);
    if (!m_filter.takesAll())
        query.bindPointer(6, const_cast<FigureFilter *>(&m_filter), kFilterType);
    return query;
}

FigureKey keyOf(const Query &row)
{
    return {row.integer(0), row.integer(1), row.integer(2), row.number(3), row.integer(4)};
}

Status IndexWalk::up(qint64 at, const FigureKey *from, qint64 first, qint64 rows, std::vector<FigureKey> &keys)
{
    auto started = start(Up, from, first + rows - at);
    if (!started)
        return started.error();
    Query query = std::move(started).value();
    for (qint64 place = at; query.next(); ++place) {
        if (place % kAnchorDistance != 0 && place < first)
            continue;
        const FigureKey key = keyOf(query);
        remember(place, key);
        if (place >= first)
            keys.push_back(key);
    }
    return query.status();
}

Status IndexWalk::down(qint64 at, const FigureKey *from, qint64 first, qint64 rows, std::vector<FigureKey> &keys)
{
    auto started = start(Down, from, at - first);
    if (!started)
        return started.error();
    Query query = std::move(started).value();
    std::vector<FigureKey> reversed;
    for (qint64 place = at - 1; query.next(); --place) {
        if (place % kAnchorDistance != 0 && place >= first + rows)
            continue;
        const FigureKey key = keyOf(query);
        remember(place, key);
        if (place < first + rows)
            reversed.push_back(key);
    }
    keys.insert(keys.end(), reversed.rbegin(), reversed.rend());
    return query.status();
}

Status IndexWalk::append(qint64 first, qint64 rows, std::vector<FigureKey> &keys)
{
    const auto after = m_anchors.upper_bound(first);
    const bool hasBefore = after != m_anchors.begin();
    const auto before = hasBefore ? std::prev(after) : after;
    const qint64 below = hasBefore ? before->first : 0;
    const qint64 above = std::max(first + rows, after != m_anchors.end() ? after->first : m_count);
    const bool fromAbove = after == m_anchors.end() || after->first >= first + rows;
    // A walk up passes the rows between the place below and the end; a walk down those between the place above and
    // the beginning.
    if (fromAbove && above - first < first + rows - below)
        return down(above, after == m_anchors.end() ? nullptr : &after->second, first, rows, keys);
    return up(below, hasBefore ? &before->second : nullptr, first, rows, keys);
}

/// One walk after another, as one list.
class IndexedKeys : public FigureKeys {
public:
    void add(IndexWalk walk) { m_walks.push_back(std::move(walk)); }

    qint64 count() const override
    {
        qint64 sum = 0;
        for (const IndexWalk &walk : m_walks)
            sum += walk.count();
        return sum;
    }
    Result<std::vector<FigureKey>> at(qint64 first, qint64 rows) override
    {
        std::vector<FigureKey> keys;
        keys.reserve(size_t(rows));
        for (IndexWalk &walk : m_walks) {
            const qint64 taken = std::min(rows - qint64(keys.size()), walk.count() - first);
            if (taken > 0) {
                if (const Status done = walk.append(std::max<qint64>(first, 0), taken, keys); !done)
                    return done.error();
            }
            first = std::max<qint64>(0, first - walk.count());
        }
        return keys;
    }

private:
    std::vector<IndexWalk> m_walks;
};

} // namespace

Result<std::unique_ptr<FigureKeys>> indexedKeys(const Database &reader, const FigureFilter &filter,
                                                FigureQuery::Sort sort)
{
    Q_ASSERT(sort != FigureQuery::Sort::Series);
    const int code = sqlite3_create_function_v2(reader.handle(), "corridor_takes", 4,
                                                SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr, takes,
                                                nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return reader.lastError();
    std::vector<const Walk *> walks;
    switch (sort) {
    case FigureQuery::Sort::Series:
        break;
    case FigureQuery::Sort::Period:
        walks = {&kByPeriod};
        break;
    case FigureQuery::Sort::Value:
        walks = {&kByValue};
        break;
    case FigureQuery::Sort::StatusWord:
        walks = {&kOfficial, &kNotOfficial};
        break;
    }
    auto keys = std::make_unique<IndexedKeys>();
    for (const Walk *walk : walks) {
        IndexWalk prepared(reader, filter, *walk);
        if (const Status done = prepared.prepare(); !done)
            return done.error();
        keys->add(std::move(prepared));
    }
    return std::unique_ptr<FigureKeys>(std::move(keys));
}

} // namespace corridor
