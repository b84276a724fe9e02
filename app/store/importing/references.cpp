#include "store/importing/references.h"

#include "store/sqlite/database.h"
#include "store/sqlite/query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

const QStringList kBases{u"reported"_s, u"reconciled"_s, u"estimated"_s};
const QStringList kValuations{QString(), u"FOB"_s, u"CIF"_s};

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

Status References::check(const SeriesKey &key) const
{
    const std::pair<const QSet<QString> &, const QString &> names[] = {{m_areas, key.reporter},
                                                                       {m_areas, key.partner},
                                                                       {m_indicators, key.indicator},
                                                                       {m_units, key.unit},
                                                                       {m_sources, key.source}};
    for (const auto &[codes, name] : names) {
        if (!codes.contains(name))
            return unknown(name);
    }
    if (!kBases.contains(key.basis))
        return unknown(key.basis);
    return kValuations.contains(key.valuation) ? success() : Status(unknown(key.valuation));
}

} // namespace corridor
