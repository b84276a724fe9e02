#include "store/importing/serieskeys.h"

#include "store/figurereader.h"
#include "store/sqlite/database.h"

namespace corridor {

namespace {

constexpr qint64 kAlwaysRead = 20'000; ///< So many keys are in memory sooner than some are looked up.

} // namespace

void KeyBytes::append(QByteArrayView field)
{
    const auto length = quint32(field.size());
    m_bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
    m_bytes.append(field);
}

void KeyBytes::append(const QString &field)
{
    // Codes are ASCII as good as always, and need no buffer of their own then.
    const qsizetype start = m_bytes.size();
    const auto length = quint32(field.size());
    m_bytes.resize(start + qsizetype(sizeof length) + field.size());
    char *to = m_bytes.data() + start;
    std::memcpy(to, &length, sizeof length);
    to += sizeof length;
    char16_t all = 0;
    for (const QChar letter : field) {
        all |= letter.unicode();
        *to++ = char(letter.unicode());
    }
    if (all >= 0x80) {
        m_bytes.truncate(start);
        append(QByteArrayView(field.toUtf8()));
    }
}

void KeyBytes::set(const SeriesKey &key)
{
    m_bytes.resize(0); // keeps its memory
    const char frequency = frequencyCode(key.frequency).toLatin1();
    for (const QString *field : {&key.indicator, &key.reporter, &key.partner, &key.commodity})
        append(*field);
    append(QByteArrayView(&frequency, 1));
    for (const QString *field : {&key.unit, &key.source, &key.basis, &key.valuation, &key.detail})
        append(*field);
}

void KeyBytes::set(const Query &row, int column)
{
    m_bytes.resize(0);
    for (int i = 0; i < kFields; ++i)
        append(QByteArrayView(row.bytes(column + i)));
}

void KeyBytes::bind(Query &query, int index) const
{
    each([&](QByteArrayView field) { query.bindStatic(index++, field); });
}

Result<SeriesKeys> SeriesKeys::make(const Database &database, qint64 wanted)
{
    auto prepared = Query::prepare(database, R"sql(SELECT id, quantity_unit FROM series
        WHERE indicator = ? AND reporter = ? AND partner = ? AND commodity = ? AND frequency = ? AND unit = ?
          AND source = ? AND basis = ? AND valuation = ? AND detail = ?)sql");
    if (!prepared)
        return prepared.error();
    SeriesKeys keys(std::move(prepared).value());
    const auto count = readInteger(database, "SELECT count(*) FROM series");
    if (!count)
        return count.error();
    if (count.value().value_or(0) <= qMax(kAlwaysRead, wanted * 2)) {
        if (const Status read = keys.readAll(database, count.value().value_or(0)); !read)
            return read.error();
    }
    return keys;
}

Status SeriesKeys::readAll(const Database &database, qint64 count)
{
    auto prepared = Query::prepare(database, QByteArray("SELECT id, quantity_unit, ") + kKeyColumns + " FROM series");
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    m_all.reserve(count);
    KeyBytes key;
    while (query.next()) {
        key.set(query, 2);
        // A copy of its own: the buffer of the key is used again.
        m_all.insert(QByteArray(key.bytes().constData(), key.bytes().size()), {query.integer(0), query.text(1)});
    }
    m_hasAll = true;
    return query.status();
}

Result<std::optional<KnownSeries>> SeriesKeys::find(const KeyBytes &key)
{
    std::optional<KnownSeries> found;
    if (m_hasAll) {
        if (const auto known = m_all.constFind(key.bytes()); known != m_all.constEnd())
            found = *known;
        return found;
    }
    m_find.reset();
    key.bind(m_find, 1);
    if (m_find.next())
        found = KnownSeries{m_find.integer(0), m_find.text(1)};
    const Status status = m_find.status();
    m_find.reset();
    if (!status)
        return status.error();
    return found;
}

} // namespace corridor
