#include "import/content.h"

#include "import/seriesfeed.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

Area::Kind areaKind(const std::string &kind)
{
    if (kind == "country")
        return Area::Kind::Country;
    return kind == "region" ? Area::Kind::Region : Area::Kind::Aggregate;
}

Indicator::Kind indicatorKind(const std::string &kind)
{
    if (kind == "flow")
        return Indicator::Kind::Flow;
    if (kind == "stock")
        return Indicator::Kind::Stock;
    if (kind == "rate")
        return Indicator::Kind::Rate;
    return kind == "index" ? Indicator::Kind::Index : Indicator::Kind::Level;
}

void addName(ImportCatalogue &catalogue, const QString &kind, const QString &id, const std::string &name,
             const std::string &language)
{
    if (!name.empty())
        catalogue.labels << LabelRow{kind, id, text(language), u"name"_s, text(name)};
}

/// The code under which the store knows, or will know, the file's own source.
QString ownSourceCode(const ImportReading &reading, const QList<Source> &known)
{
    const ImportSource &source = reading.source;
    const auto same = std::find_if(known.begin(), known.end(), [&](const Source &each) {
        return each.publisher == source.publisher && each.dataset == source.dataset;
    });
    if (same != known.end())
        return same->code;
    const bool taken =
        std::any_of(known.begin(), known.end(), [&](const Source &each) { return each.code == reading.sourceCode; });
    return reading.sourceCode.isEmpty() || taken ? sourceCode(source.publisher, source.dataset) : reading.sourceCode;
}

void addAreas(const ingest::Collector &collector, ImportCatalogue &catalogue)
{
    for (const ingest::AreaDraft &draft : collector.areas()) {
        Area area{text(draft.code), areaKind(draft.kind), text(draft.iso2), text(draft.m49)};
        if (!draft.scheme.empty())
            area.scheme = text(draft.scheme);
        catalogue.areas << area;
        addName(catalogue, u"area"_s, text(draft.code), draft.name, "en");
    }
}

void addIndicators(const ingest::Collector &collector, ImportCatalogue &catalogue)
{
    int rank = 0;
    for (const ingest::IndicatorDraft &draft : collector.indicators()) {
        Indicator indicator{text(draft.code),          text(draft.page), ++rank, text(draft.unit),
                            indicatorKind(draft.kind), draft.hasPartner, {}};
        if (!draft.scheme.empty())
            indicator.scheme = text(draft.scheme);
        catalogue.indicators << indicator;
        addName(catalogue, u"indicator"_s, text(draft.code), draft.name, draft.language);
    }
}

void addUnitsAndCommodities(const ingest::Collector &collector, ImportCatalogue &catalogue)
{
    for (const ingest::UnitDraft &draft : collector.units()) {
        catalogue.units << Unit{text(draft.code), text(draft.dimension), draft.compact};
        addName(catalogue, u"unit"_s, text(draft.code), draft.name, "en");
    }
    for (const ingest::CommodityDraft &draft : collector.commodities()) {
        catalogue.commodities << CommodityRow{text(draft.nomenclature), text(draft.code), text(draft.parent)};
        addName(catalogue, u"commodity"_s, text(draft.nomenclature) + u':' + text(draft.code), draft.name,
                draft.language);
    }
}

/// False for Corridor's own tidy files, whose series all name their sources.
bool needsOwnSource(const ingest::Collector &collector)
{
    for (std::size_t i = 0; i < collector.seriesCount(); ++i) {
        if (collector.seriesAt(i).source.empty())
            return true;
    }
    return false;
}

/// Sources and documents that a tidy file names itself; those of the file are added by importBatch().
void addNamedSources(const ingest::Collector &collector, ImportCatalogue &catalogue, const QString &own)
{
    for (const ingest::SourceDraft &draft : collector.sources()) {
        if (!draft.code.empty())
            catalogue.sources << Source{text(draft.code), text(draft.publisher), text(draft.dataset),
                                        text(draft.url),  text(draft.licence),   text(draft.attribution)};
    }
    for (const ingest::DocumentDraft &draft : collector.documents()) {
        if (draft.code.empty())
            continue;
        const QString source = draft.source.empty() ? own : text(draft.source);
        catalogue.documents << Document{text(draft.code),      source,
                                        text(draft.title),     text(draft.url),
                                        text(draft.published), text(draft.retrieved),
                                        text(draft.licence)};
        catalogue.documentHashes << QString();
    }
}

} // namespace

QString sourceCode(const QString &publisher, const QString &dataset)
{
    const QString whole = publisher + u'\n' + dataset;
    QString slug;
    for (const QChar c : QString(publisher + u' ' + dataset).normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'_'))
            slug += u'_';
    }
    slug.truncate(40);
    const QByteArray hash = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    return slug + (slug.endsWith(u'_') ? QString() : u"_"_s) + QString::fromLatin1(hash);
}

SeriesKey seriesKeyFrom(const ingest::SeriesDraft &draft, const QString &source)
{
    return {text(draft.indicator),
            text(draft.reporter),
            text(draft.partner),
            text(draft.commodity),
            frequencyFromCode(QString(QChar::fromLatin1(draft.frequency))).value_or(Frequency::Annual),
            text(draft.unit),
            draft.source.empty() ? source : text(draft.source),
            text(draft.basis),
            text(draft.valuation),
            text(draft.detail)};
}

Figure figureFrom(const ingest::Observation &figure, Frequency frequency, const std::vector<ingest::NoteDraft> &notes)
{
    Figure result;
    result.period = Period::fromStored(frequency, figure.first, figure.until);
    result.value = figure.value;
    if (!std::isnan(figure.quantity))
        result.quantity = figure.quantity;
    result.status = static_cast<FigureStatus>(figure.status);
    result.line = figure.line;
    if (figure.note > 0 && figure.note <= notes.size()) {
        const ingest::NoteDraft &note = notes[figure.note - 1];
        result.bound = boundFromCode(text(note.bound)).value_or(Bound::None);
        result.note = text(note.note);
        result.printed = text(note.printed);
        result.document = text(note.document);
    }
    return result;
}

ImportBatch importBatch(const ImportReading &reading, const QList<Source> &known)
{
    const std::shared_ptr<const ImportReading::Content> content = reading.content;
    const ingest::Collector &collector = content->collector;
    const QString own = ownSourceCode(reading, known);
    const bool isOwn = needsOwnSource(collector);

    ImportBatch batch;
    batch.title = reading.fileName;
    batch.document = u"file_"_s + reading.sha256.left(16);
    addAreas(collector, batch.catalogue);
    addIndicators(collector, batch.catalogue);
    addUnitsAndCommodities(collector, batch.catalogue);
    if (!isOwn) {
        addNamedSources(collector, batch.catalogue, own);
        batch.document.clear(); // Corridor's own file: each figure names the document that it came from.
    } else {
        const ImportSource &source = reading.source;
        batch.catalogue.sources << Source{own, source.publisher, source.dataset, source.url, source.licence, {}};
        batch.catalogue.documents << Document{
            batch.document, own, reading.fileName, source.url, source.published, source.retrieved, source.licence};
        batch.catalogue.documentHashes << reading.sha256;
    }
    for (const ingest::NoteDraft &note : collector.notes())
        batch.notes << ImportNote{text(note.bound), text(note.flag), text(note.printed), text(note.note),
                                  text(note.document)};
    batch.seriesCount = static_cast<qint64>(collector.seriesCount());
    batch.figureCount = static_cast<qint64>(collector.figureCount());
    batch.series = [feed = std::make_shared<SeriesFeed>(content, own)](qint64 index, ImportSeries &series) {
        feed->take(index, series);
    };
    return batch;
}

} // namespace corridor
