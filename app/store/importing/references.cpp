#include "store/importing/references.h"

#include "store/sqlite/database.h"
#include "store/sqlite/query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

Error unknown(const QString &name)
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("corridor::Store",
                                        "The import names \"%1\", which is not in the store. Nothing was written.")
                .arg(name),
            {}};
}

/// The first column of \a sql, whose parameter is \a batch if it has one.
Result<QSet<QString>> read(const Database &database, const QByteArray &sql, BatchId batch = {})
{
    auto prepared = Query::prepare(database, sql);
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    if (batch.isValid())
        query.bind(1, batch);
    QSet<QString> found;
    while (query.next())
        found << query.text(0);
    if (const Status status = query.status(); !status)
        return status.error();
    return found;
}

} // namespace

Result<References> References::make(const Database &database, const ImportBatch &batch, BatchId id)
{
    const auto missing = read(database, R"sql(
        SELECT unit FROM indicator WHERE batch = ?1 AND unit NOT IN (SELECT code FROM unit)
        UNION ALL SELECT source FROM document WHERE batch = ?1 AND source NOT IN (SELECT code FROM source))sql",
                              id);
    if (!missing)
        return missing.error();
    if (!missing.value().isEmpty())
        return unknown(*missing.value().begin());
    const auto documents = read(database, "SELECT code FROM document");
    if (!documents)
        return documents.error();
    const auto isKnown = [&](const QString &code) { return code.isEmpty() || documents.value().contains(code); };
    if (!isKnown(batch.document))
        return unknown(batch.document);
    for (const ImportNote &note : batch.notes) {
        if (!isKnown(note.document))
            return unknown(note.document);
        if (!boundFromCode(note.bound))
            return unknown(note.bound);
    }
    References references;
    references.m_bases = {u"reported"_s, u"reconciled"_s, u"estimated"_s};
    references.m_valuations = {QString(), u"FOB"_s, u"CIF"_s};
    const std::pair<QSet<QString> *, const char *> tables[] = {
        {&references.m_areas, "SELECT code FROM area"},
        {&references.m_indicators, "SELECT code FROM indicator"},
        {&references.m_units, "SELECT code FROM unit"},
        {&references.m_sources, "SELECT code FROM source"},
    };
    for (const auto &[codes, sql] : tables) {
        auto found = read(database, sql);
        if (!found)
            return found.error();
        *codes = std::move(found).value();
    }
    return references;
}

Status References::check(const SeriesKey &key)
{
    struct Name {
        const QSet<QString> &known;
        QString SeriesKey::*field;
    };
    const Name names[] = {{m_areas, &SeriesKey::reporter},       {m_areas, &SeriesKey::partner},
                          {m_indicators, &SeriesKey::indicator}, {m_units, &SeriesKey::unit},
                          {m_sources, &SeriesKey::source},       {m_bases, &SeriesKey::basis},
                          {m_valuations, &SeriesKey::valuation}};
    bool isNew = false;
    for (const auto &[known, field] : names) {
        if (m_sound && key.*field == (*m_sound).*field)
            continue;
        if (!known.contains(key.*field))
            return unknown(key.*field);
        isNew = true;
    }
    if (isNew)
        m_sound = key;
    return success();
}

} // namespace corridor
