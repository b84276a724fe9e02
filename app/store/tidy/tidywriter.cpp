#include "store/tidy/tidywriter.h"

#include "core/csvtext.h"
#include "core/shortest.h"

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr auto kHead =
    "indicator,reporter,partner,commodity,frequency,period,value,unit,status,source,document,basis,valuation,detail,"
    "bound,printed,note,vintage,flag,quantity,quantity_unit,";
constexpr auto kAboutHead =
    "quantity_unit_dimension,quantity_unit_scale,quantity_unit_name,"
    "source_publisher,source_dataset,source_url,source_licence,source_attribution,"
    "document_source,document_title,document_url,document_published,document_retrieved,document_licence,"
    "indicator_name,indicator_language,indicator_scheme,indicator_page,indicator_unit,indicator_kind,indicator_partner,"
    "reporter_name,reporter_kind,reporter_scheme,reporter_iso2,reporter_m49,"
    "partner_name,partner_kind,partner_scheme,partner_iso2,partner_m49,"
    "unit_dimension,unit_scale,unit_name,commodity_name,commodity_language,commodity_parent,"
    "commodity_nomenclature\n";

QByteArray number(double value) { return QByteArray::fromStdString(shortestNumber(value)); }

QString word(Area::Kind kind)
{
    switch (kind) {
    case Area::Kind::Country:
        return u"country"_s;
    case Area::Kind::Aggregate:
        return u"aggregate"_s;
    case Area::Kind::Region:
        return u"region"_s;
    }
    return {};
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
        return u"level"_s;
    }
    return {};
}

/// The code of CL in a detail: the nomenclature of the series' commodity.
QString nomenclatureOf(const SeriesKey &key)
{
    for (const QString &part : key.detail.split(u';')) {
        if (part.startsWith(u"CL="_s))
            return part.mid(3);
    }
    return u"HS"_s;
}

template<typename T>
Result<QHash<QString, T>> byCode(const Result<QList<T>> &rows)
{
    if (!rows)
        return rows.error();
    QHash<QString, T> hash;
    for (const T &row : rows.value())
        hash.insert(row.code, row);
    return hash;
}

} // namespace

QByteArray TidyWriter::aboutHead() { return kAboutHead; }

QByteArray TidyWriter::head() { return QByteArray(kHead) + kAboutHead; }

QByteArray TidyWriter::joined(std::initializer_list<QString> texts) const
{
    QByteArray line;
    for (const QString &text : texts) {
        if (&text != texts.begin())
            line += ',';
        // Where import would take an apostrophe away, one more is written.
        const bool isGuarded = m_texts == Texts::ForSpreadsheets || text.startsWith(u'\'');
        line += csvField(isGuarded ? guardedText(text) : text);
    }
    return line;
}

Status TidyWriter::load(const CatalogueRepository &catalogue)
{
    auto areas = byCode(catalogue.areas());
    auto indicators = byCode(catalogue.indicators());
    auto units = byCode(catalogue.units());
    auto sources = byCode(catalogue.sources());
    auto documents = byCode(catalogue.documents());
    const auto commodities = catalogue.commodities();
    const auto labels = catalogue.labels();
    for (const Error *error : {areas ? nullptr : &areas.error(), indicators ? nullptr : &indicators.error(),
                               units ? nullptr : &units.error(), sources ? nullptr : &sources.error(),
                               documents ? nullptr : &documents.error(), commodities ? nullptr : &commodities.error(),
                               labels ? nullptr : &labels.error()}) {
        if (error)
            return *error;
    }
    m_areas = std::move(areas).value();
    m_indicators = std::move(indicators).value();
    m_units = std::move(units).value();
    m_sources = std::move(sources).value();
    m_documents = std::move(documents).value();
    for (const Commodity &row : commodities.value())
        m_parents.insert(row.nomenclature + u':' + row.code, row.parent);
    for (const LabelRow &label : labels.value()) {
        if (label.form != u"name"_s)
            continue;
        Name &name = m_names[label.kind + u'/' + label.id];
        if (name.language.isEmpty() || label.language == u"en"_s ||
            (name.language != u"en"_s && label.language < name.language))
            name = {label.text, label.language};
    }
    return success();
}

QByteArray TidyWriter::areaPart(const QString &code) const
{
    const Area area = m_areas.value(code);
    if (area.code.isEmpty())
        return ",,,,";
    return joined({m_names.value(u"area/"_s + code).text, word(area.kind), area.scheme, area.iso2, area.m49});
}

QByteArray TidyWriter::documentPart(const QString &code) const
{
    const Document document = m_documents.value(code);
    return joined(
        {document.source, document.title, document.url, document.published, document.retrieved, document.licence});
}

QByteArray TidyWriter::quantityUnitPart(const QString &code) const
{
    if (code.isEmpty())
        return ",,";
    const Unit unit = m_units.value(code);
    return joined({unit.dimension, unit.compact ? u"compact"_s : u"plain"_s, m_names.value(u"unit/"_s + code).text});
}

QByteArray TidyWriter::sourcePart(const QString &code) const
{
    const Source source = m_sources.value(code);
    return joined({source.publisher, source.dataset, source.url, source.licence, source.attribution});
}

QByteArray TidyWriter::tailPart(const SeriesKey &key) const
{
    const Indicator indicator = m_indicators.value(key.indicator);
    const Name indicatorName = m_names.value(u"indicator/"_s + key.indicator);
    const Unit unit = m_units.value(key.unit);
    const QString nomenclature = nomenclatureOf(key);
    const QString commodity = nomenclature + u':' + key.commodity;
    const bool listed = m_parents.contains(commodity);
    const Name commodityName = listed ? m_names.value(u"commodity/"_s + commodity) : Name();
    return joined({indicatorName.text, indicatorName.language, indicator.scheme, indicator.page, indicator.unit,
                   word(indicator.kind), indicator.hasPartner ? u"yes"_s : u"no"_s}) +
           ',' + areaPart(key.reporter) + ',' + areaPart(key.partner) + ',' +
           joined({unit.dimension, unit.compact ? u"compact"_s : u"plain"_s, m_names.value(u"unit/"_s + key.unit).text,
                   commodityName.text, commodityName.language, m_parents.value(commodity),
                   listed ? nomenclature : QString()}) +
           '\n';
}

void TidyWriter::enter(const FigureImport::TidyRow &row)
{
    m_key = row.key;
    m_hasKey = true;
    const SeriesKey &key = row.key;
    m_front = joined({key.indicator, key.reporter, key.partner, key.commodity, QString(frequencyCode(key.frequency))});
    m_basis = joined({key.basis, key.valuation, key.detail});
    m_quantityUnit = quantityUnitPart(row.quantityUnit);
    m_source = sourcePart(key.source);
    m_tail = tailPart(key);
}

QByteArray TidyWriter::about(const FigureImport::TidyRow &row)
{
    if (!m_hasKey || m_key != row.key)
        enter(row);
    return m_quantityUnit + ',' + m_source + ',' + documentPart(row.document) + ',' + m_tail;
}

QByteArray TidyWriter::line(const FigureImport::TidyRow &row)
{
    const QByteArray rest = about(row);
    const Figure &figure = row.figure;
    return m_front + ',' + figure.period.toString().toLatin1() + ',' + number(figure.value) + ',' +
           joined({m_key.unit, statusCode(figure.status), m_key.source, row.document}) + ',' + m_basis + ',' +
           joined({boundCode(figure.bound), figure.printed, figure.note, row.current ? u"current"_s : u"revision"_s,
                   row.flag}) +
           ',' + (figure.quantity ? number(*figure.quantity) : QByteArray()) + ',' + joined({row.quantityUnit}) + ',' +
           rest;
}

} // namespace corridor
