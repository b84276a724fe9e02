#include "store/importing/cataloguewriter.h"

#include "store/figureimport.h"
#include "store/sqlite/database.h"
#include "store/sqlite/query.h"

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

QString word(Area::Kind kind)
{
    switch (kind) {
    case Area::Kind::Country:
        return u"country"_s;
    case Area::Kind::Aggregate:
        return u"aggregate"_s;
    case Area::Kind::Region:
        break;
    }
    return u"region"_s;
}

QString word(Indicator::Kind kind)
{
    switch (kind) {
    case Indicator::Kind::Flow:
        return u"flow"_s;
    case Indicator::Kind::Stock:
        return u"stock"_s;
    case Indicator::Kind::Rate:
        return u"rate"_s;
    case Indicator::Kind::Index:
        return u"index"_s;
    case Indicator::Kind::Level:
        break;
    }
    return u"level"_s;
}

/// Runs \a sql for each of \a rows, with what \a bind gives it.
template<typename Row, typename Bind>
Status insertEach(Database &writer, const QList<Row> &rows, const char *sql, Bind bind)
{
    if (rows.isEmpty())
        return success();
    auto prepared = Query::prepare(writer, sql);
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        bind(query, rows.at(i), i);
        if (Status done = query.run(); !done)
            return done;
    }
    return success();
}

Status writeMeasures(Database &writer, const ImportCatalogue &catalogue, BatchId batch)
{
    if (Status done = insertEach(writer, catalogue.units,
                                 "INSERT INTO unit (code, dimension, scale, batch) VALUES (?, ?, ?, ?) "
                                 "ON CONFLICT DO NOTHING",
                                 [&](Query &query, const Unit &unit, qsizetype) {
                                     query.with(unit.code, unit.dimension, unit.compact ? u"compact"_s : u"plain"_s,
                                                batch);
                                 });
        !done)
        return done;
    return insertEach(writer, catalogue.indicators,
                      "INSERT INTO indicator (code, scheme, page, rank, unit, kind, partner, derived, batch) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                      [&](Query &query, const Indicator &indicator, qsizetype) {
                          query.with(indicator.code, indicator.scheme, indicator.page, indicator.rank, indicator.unit,
                                     word(indicator.kind), indicator.hasPartner ? u"yes"_s : u"no"_s, indicator.derived,
                                     batch);
                      });
}

Status writeThings(Database &writer, const ImportCatalogue &catalogue, BatchId batch)
{
    if (Status done = insertEach(writer, catalogue.areas,
                                 "INSERT INTO area (code, scheme, kind, iso2, m49, batch) VALUES (?, ?, ?, ?, ?, ?) "
                                 "ON CONFLICT DO NOTHING",
                                 [&](Query &query, const Area &area, qsizetype) {
                                     query.with(area.code, area.scheme, word(area.kind), area.iso2, area.m49, batch);
                                 });
        !done)
        return done;
    return insertEach(writer, catalogue.commodities,
                      "INSERT INTO commodity (nomenclature, code, parent, batch) VALUES (?, ?, ?, ?) "
                      "ON CONFLICT DO NOTHING",
                      [&](Query &query, const CommodityRow &commodity, qsizetype) {
                          query.with(commodity.nomenclature, commodity.code, commodity.parent, batch);
                      });
}

Status writeSources(Database &writer, const ImportCatalogue &catalogue, BatchId batch)
{
    if (Status done = insertEach(writer, catalogue.sources,
                                 "INSERT INTO source (code, publisher, dataset, url, licence, attribution, batch) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                                 [&](Query &query, const Source &source, qsizetype) {
                                     query.with(source.code, source.publisher, source.dataset, source.url,
                                                source.licence, source.attribution, batch);
                                 });
        !done)
        return done;
    return insertEach(writer, catalogue.documents,
                      "INSERT INTO document (code, source, title, url, published, retrieved, licence, sha256, batch) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                      [&](Query &query, const Document &document, qsizetype i) {
                          query.with(document.code, document.source, document.title, document.url, document.published,
                                     document.retrieved, document.licence, catalogue.documentHashes.value(i), batch);
                      });
}

/// A table of the catalogue, and which of its rows nothing stands on.
struct Rows {
    const char *table;
    const char *unused;
    int times = 1; ///< A commodity may stand on another, which stands on a third.
};

// What stands on others goes first.
constexpr Rows kRows[] = {
    {"commodity",
     "code NOT IN (SELECT commodity FROM series) AND (nomenclature, code) NOT IN "
     "(SELECT nomenclature, parent FROM commodity)",
     5},
    {"document", R"sql(code NOT IN (SELECT document FROM batch WHERE document IS NOT NULL
        UNION SELECT document FROM observation_note WHERE document IS NOT NULL
        UNION SELECT document FROM revision WHERE document IS NOT NULL
        UNION SELECT document FROM event_document UNION SELECT document FROM target_document
        UNION SELECT document FROM claim_document))sql"},
    {"source", R"sql(code NOT IN (SELECT source FROM series UNION SELECT source FROM document
        UNION SELECT source FROM preference))sql"},
    {"indicator", R"sql(code NOT IN (SELECT indicator FROM series UNION SELECT indicator FROM preference
        UNION SELECT indicator FROM target UNION SELECT indicator FROM claim))sql"},
    {"unit", R"sql(code NOT IN (SELECT unit FROM series UNION SELECT quantity_unit FROM series
        UNION SELECT unit FROM indicator UNION SELECT unit FROM target UNION SELECT unit FROM claim))sql"},
    {"area", R"sql(code NOT IN (SELECT reporter FROM series UNION SELECT partner FROM series
        UNION SELECT area FROM event_area UNION SELECT area FROM target_area UNION SELECT reporter FROM claim
        UNION SELECT partner FROM claim UNION SELECT reporter FROM preference))sql"},
    {"label", R"sql(CASE kind WHEN 'area' THEN id NOT IN (SELECT code FROM area)
        WHEN 'indicator' THEN id NOT IN (SELECT code FROM indicator) WHEN 'unit' THEN id NOT IN (SELECT code FROM unit)
        WHEN 'source_short' THEN id NOT IN (SELECT code FROM source)
        WHEN 'commodity' THEN id NOT IN (SELECT code FROM commodity
            UNION SELECT nomenclature || ':' || code FROM commodity) ELSE 0 END)sql"},
};

} // namespace

Status takeOutCatalogue(Database &writer, BatchId batch, bool newest)
{
    for (const Rows &rows : kRows) {
        QByteArray sql = QByteArray("DELETE FROM ") + rows.table + " WHERE batch = ?";
        if (!newest)
            sql.append(" AND ").append(rows.unused);
        for (int i = 0; i < (newest ? 1 : rows.times); ++i) {
            if (Status done = runQuery(writer, sql.constData(), batch); !done)
                return done;
        }
    }
    return success();
}

Status writeCatalogue(Database &writer, const ImportCatalogue &catalogue, BatchId batch)
{
    for (const auto write : {writeMeasures, writeThings, writeSources}) { // what others stand on comes first
        if (Status done = write(writer, catalogue, batch); !done)
            return done;
    }
    return insertEach(writer, catalogue.labels,
                      "INSERT INTO label (kind, id, lang, form, text, batch) VALUES (?, ?, ?, ?, ?, ?) "
                      "ON CONFLICT DO NOTHING",
                      [&](Query &query, const LabelRow &label, qsizetype) {
                          query.with(label.kind, label.id, label.language,
                                     label.form.isEmpty() ? u"name"_s : label.form, label.text, batch);
                      });
}

} // namespace corridor
