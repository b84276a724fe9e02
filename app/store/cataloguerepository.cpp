#include "store/cataloguerepository.h"

#include "store/sqlite/database.h"
#include "store/sqlite/query.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// Every row of \a sql, made by \a make from the statement that stands on it.
template<typename T, typename Make>
Result<QList<T>> readAll(const Database &reader, const QByteArray &sql, Make make)
{
    auto prepared = Query::prepare(reader, sql);
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    QList<T> rows;
    while (query.next())
        rows << make(query);
    if (const Status status = query.status(); !status)
        return status.error();
    return rows;
}

/// The place of \a word among \a words, as an enumerator.
template<typename Enum, size_t N>
Enum enumOf(const std::array<const char *, N> &words, const QString &word)
{
    for (size_t i = 0; i < N; ++i) {
        if (word == QLatin1String(words.at(i)))
            return static_cast<Enum>(i);
    }
    return static_cast<Enum>(0); // the schema allows no other word
}

constexpr std::array kAreaKinds{"country", "aggregate", "region"};
constexpr std::array kIndicatorKinds{"flow", "stock", "rate", "index", "level"};

/// What each row of an owner lists: `owner, member` in order.
Result<QHash<QString, QStringList>> readLists(const Database &reader, const QByteArray &sql)
{
    auto prepared = Query::prepare(reader, sql);
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    QHash<QString, QStringList> lists;
    while (query.next())
        lists[query.text(0)] << query.text(1);
    if (const Status status = query.status(); !status)
        return status.error();
    return lists;
}

VagueDate vagueDate(const QString &text, const QString &precision)
{
    VagueDate date = VagueDate::parse(text).value_or(VagueDate());
    date.precision = precisionFromCode(precision).value_or(date.precision);
    return date;
}

} // namespace

Result<QList<Area>> CatalogueRepository::areas() const
{
    return readAll<Area>(m_reader, "SELECT code, kind, iso2, m49, scheme FROM area WHERE kind <> 'none' ORDER BY code",
                         [](const Query &row) {
                             return Area{row.text(0), enumOf<Area::Kind>(kAreaKinds, row.text(1)), row.text(2),
                                         row.text(3), row.text(4)};
                         });
}

Result<QList<Commodity>> CatalogueRepository::commodities() const
{
    return readAll<Commodity>(m_reader, "SELECT nomenclature, code, parent FROM commodity ORDER BY nomenclature, code",
                              [](const Query &row) {
                                  return Commodity{row.text(0), row.text(1), row.text(2)};
                              });
}

Result<QList<Unit>> CatalogueRepository::units() const
{
    return readAll<Unit>(m_reader, "SELECT code, dimension, scale = 'compact' FROM unit ORDER BY code",
                         [](const Query &row) {
                             return Unit{row.text(0), row.text(1), row.integer(2) != 0};
                         });
}

Result<QList<Indicator>> CatalogueRepository::indicators() const
{
    return readAll<Indicator>(m_reader, R"sql(
        SELECT code, page, rank, unit, kind, partner = 'yes', derived, scheme FROM indicator ORDER BY page, rank, code)sql",
                              [](const Query &row) {
                                  return Indicator{row.text(0),
                                                   row.text(1),
                                                   int(row.integer(2)),
                                                   row.text(3),
                                                   enumOf<Indicator::Kind>(kIndicatorKinds, row.text(4)),
                                                   row.integer(5) != 0,
                                                   row.text(6),
                                                   row.text(7)};
                              });
}

Result<QList<Source>> CatalogueRepository::sources() const
{
    // The analyst is a source once there is a figure of theirs.
    return readAll<Source>(m_reader, R"sql(
        SELECT code, publisher, dataset, url, licence, attribution FROM source
         WHERE code <> 'analyst' OR EXISTS (SELECT 1 FROM series WHERE source = 'analyst' AND figures > 0)
         ORDER BY code)sql",
                           [](const Query &row) {
                               return Source{row.text(0), row.text(1), row.text(2),
                                             row.text(3), row.text(4), row.text(5)};
                           });
}

Result<QList<Document>> CatalogueRepository::documents() const
{
    return readAll<Document>(m_reader, R"sql(
        SELECT code, source, title, url, published, retrieved, licence FROM document ORDER BY code)sql",
                             [](const Query &row) {
                                 return Document{row.text(0), row.text(1), row.text(2), row.text(3),
                                                 row.text(4), row.text(5), row.text(6)};
                             });
}

Result<QList<Preference>> CatalogueRepository::preferences() const
{
    return readAll<Preference>(m_reader, R"sql(
        SELECT indicator, reporter, rank, source, from_year, to_year FROM preference
         ORDER BY indicator, reporter, rank, from_year, source)sql",
                               [](const Query &row) {
                                   return Preference{row.text(0), row.text(1),         int(row.integer(2)),
                                                     row.text(3), int(row.integer(4)), int(row.integer(5))};
                               });
}

Result<QList<LabelRow>> CatalogueRepository::labels(const QStringList &languages) const
{
    // Rows stand by kind and id: a kind or form that repeats shares one string.
    QHash<QByteArray, QString> shared;
    const auto share = [&shared](const QByteArray &word) {
        QString &text = shared[word];
        if (text.isNull())
            text = QString::fromUtf8(word);
        return text;
    };
    QList<LabelRow> rows;
    const bool one = languages.size() == 1; // skipping in SQL is cheaper than reading
    auto prepared = Query::prepare(m_reader, one ? "SELECT kind, id, lang, form, text FROM label WHERE lang = ?"
                                                 : "SELECT kind, id, lang, form, text FROM label");
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    if (one)
        query.with(languages.front());
    while (query.next()) {
        const QString language = share(query.bytes(2));
        if (!languages.isEmpty() && !languages.contains(language))
            continue;
        rows << LabelRow{share(query.bytes(0)), query.text(1), language, share(query.bytes(3)), query.text(4)};
    }
    if (const Status status = query.status(); !status)
        return status.error();
    return rows;
}

Result<QList<Event>> CatalogueRepository::events() const
{
    const auto areas = readLists(m_reader, "SELECT event, area FROM event_area ORDER BY event, place");
    if (!areas)
        return areas.error();
    const auto documents = readLists(m_reader, "SELECT event, document FROM event_document ORDER BY event, place");
    if (!documents)
        return documents.error();
    return readAll<Event>(m_reader, R"sql(
        SELECT code, date, precision, category, importance FROM event ORDER BY date, importance, code)sql",
                          [&](const Query &row) {
                              const QString code = row.text(0);
                              return Event{code,
                                           vagueDate(row.text(1), row.text(2)),
                                           row.text(3),
                                           int(row.integer(4)),
                                           areas.value().value(code),
                                           documents.value().value(code)};
                          });
}

Result<QList<Target>> CatalogueRepository::targets() const
{
    const auto areas = readLists(m_reader, "SELECT target, area FROM target_area ORDER BY target, place");
    if (!areas)
        return areas.error();
    const auto documents = readLists(m_reader, "SELECT target, document FROM target_document ORDER BY target, place");
    if (!documents)
        return documents.error();
    return readAll<Target>(m_reader, R"sql(
        SELECT code, announced, precision, indicator, comparator, value, unit, due FROM target
         ORDER BY announced, code)sql",
                           [&](const Query &row) {
                               const QString code = row.text(0);
                               return Target{code,
                                             vagueDate(row.text(1), row.text(2)),
                                             row.text(3),
                                             areas.value().value(code),
                                             row.text(4),
                                             row.number(5),
                                             row.text(6),
                                             row.text(7),
                                             documents.value().value(code)};
                           });
}

Result<QList<Claim>> CatalogueRepository::claims() const
{
    const auto documents =
        readLists(m_reader, "SELECT claim, document FROM claim_document WHERE role = 'for' ORDER BY claim, place");
    if (!documents)
        return documents.error();
    const auto against =
        readLists(m_reader, "SELECT claim, document FROM claim_document WHERE role = 'against' ORDER BY claim, place");
    if (!against)
        return against.error();
    return readAll<Claim>(m_reader, R"sql(
        SELECT code, stated, precision, indicator, reporter, partner, period, comparator, value, unit, importance
          FROM claim ORDER BY importance, stated, code)sql",
                          [&](const Query &row) {
                              Claim claim;
                              claim.code = row.text(0);
                              if (!row.text(1).isEmpty())
                                  claim.stated = vagueDate(row.text(1), row.text(2));
                              claim.indicator = row.text(3);
                              claim.reporter = row.text(4);
                              claim.partner = row.text(5);
                              claim.period = row.text(6);
                              claim.comparator = row.text(7);
                              claim.value = row.optionalNumber(8);
                              claim.unit = row.text(9);
                              claim.importance = int(row.integer(10));
                              claim.documents = documents.value().value(claim.code);
                              claim.against = against.value().value(claim.code);
                              return claim;
                          });
}

} // namespace corridor
