#include "dashboard/snapshot.h"

#include "dashboard/taken.h"

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

template<typename T>
const T *found(const QList<T> &list, const QHash<QString, qsizetype> &index, const QString &code)
{
    const auto at = index.constFind(code);
    return at == index.constEnd() ? nullptr : &list.at(*at);
}

template<typename T>
QHash<QString, qsizetype> indexOf(const QList<T> &list)
{
    QHash<QString, qsizetype> index;
    index.reserve(list.size());
    for (qsizetype at = 0; at < list.size(); ++at)
        index.insert(list.at(at).code, at);
    return index;
}

/// The day that a document is known from: retrieved, or else published; the first of a month when only that is
/// known. Invalid when its record says no more than a year: that is no date to write under a chart.
QDate knownDay(const Document &document)
{
    for (const QString &text : {document.retrieved, document.published}) {
        const auto date = VagueDate::parse(text);
        if (date && date->precision != DatePrecision::Year)
            return date->first;
    }
    return {};
}

} // namespace

Status Snapshot::read()
{
    const CatalogueRepository &catalogue = m_store.catalogue();
    std::optional<Error> error;
    take(catalogue.areas(), &m_areas, &error);
    take(catalogue.indicators(), &m_indicators, &error);
    take(catalogue.sources(), &m_sources, &error);
    take(catalogue.documents(), &m_documents, &error);
    take(catalogue.preferences(), &m_preferences, &error);
    take(catalogue.events(), &m_events, &error);
    take(catalogue.targets(), &m_targets, &error);
    take(catalogue.claims(), &m_claims, &error);
    m_holdings.reset();
    m_reporters.reset();
    m_partners.reset();
    m_pairs.reset();
    forget();
    dropLabels();
    m_error.reset();
    indexByCode();
    if (error)
        return *error;
    return success();
}

void Snapshot::indexByCode()
{
    m_countries.clear();
    for (const Area &area : std::as_const(m_areas)) {
        if (area.kind == Area::Kind::Country)
            m_countries.insert(area.code);
    }
    m_indicatorAt = indexOf(m_indicators);
    m_sourceAt = indexOf(m_sources);
    m_documentAt = indexOf(m_documents);
    m_newestDay.clear();
    for (const Document &document : std::as_const(m_documents)) {
        QDate &newest = m_newestDay[document.source];
        const QDate day = knownDay(document);
        if (day.isValid() && (!newest.isValid() || newest < day))
            newest = day;
    }
}

const Indicator *Snapshot::indicator(const QString &code) const { return found(m_indicators, m_indicatorAt, code); }

const Source *Snapshot::source(const QString &code) const { return found(m_sources, m_sourceAt, code); }

const Document *Snapshot::document(const QString &code) const { return found(m_documents, m_documentAt, code); }

bool Snapshot::isCountry(const QString &area) const { return m_countries.contains(area); }

QList<SourceRank> Snapshot::ranks(const QString &indicator, const QString &reporter) const
{
    QList<SourceRank> ranks;
    for (const Preference &each : m_preferences) {
        if (each.indicator == indicator && (each.reporter.isEmpty() || each.reporter == reporter))
            ranks.append({each.source, each.rank, each.fromYear, each.toYear});
    }
    return ranks;
}

std::shared_ptr<const LabelTable> Snapshot::labels() const
{
    if (m_labels)
        return m_labels;
    m_labels = std::make_shared<LabelTable>([this](LabelTable &table, Language language) {
        QList<LabelRow> rows;
        take(m_store.catalogue().labels({languageCode(language)}), &rows, &m_error);
        for (const LabelRow &row : rows)
            table.add(row.kind, row.id, language, row.form, row.text);
        if (language != Language::English)
            return;
        // A source without a short name is called by its publisher, never by its code.
        for (const Source &source : std::as_const(m_sources))
            table.add(u"source_short"_s, source.code, language, u"name"_s, source.publisher);
    });
    return m_labels;
}

void Snapshot::dropLabels()
{
    // Whoever still has them may change the language, and nobody would be there to read it.
    if (m_labels.use_count() > 1)
        m_labels->loadAll();
    m_labels.reset();
}

bool Snapshot::hasLabel(const QString &kind, const QString &id, const QString &form) const
{
    return labels()->has(kind, id, form, Language::English);
}

QString Snapshot::englishName(const QString &code) const
{
    if (hasLabel(u"source_short"_s, code, u"short"_s))
        return labels()->text(u"source_short"_s, code, u"short"_s, Language::English);
    const Source *known = source(code);
    return known ? known->publisher : code;
}

bool Snapshot::sameSourceName(const QString &one, const QString &other) const
{
    return one == other || englishName(one) == englishName(other);
}

Text Snapshot::sourceName(const QString &codes) const
{
    QStringList seen;
    QList<Text> names;
    for (const QString &code : codes.split(u';', Qt::SkipEmptyParts)) {
        const QString english = englishName(code);
        if (english.isEmpty() || seen.contains(english))
            continue;
        seen.append(english);
        const bool labelled = hasLabel(u"source_short"_s, code, u"short"_s);
        names.append(labelled ? Text::label(u"source_short"_s, code, u"short"_s) : Text::verbatim(english));
    }
    return names.size() == 1 ? names.first() : Text::joined(names, u", "_s);
}

QDate Snapshot::newestDay(const QString &source) const { return m_newestDay.value(source); }

Text Snapshot::documentPublishers(const QStringList &documents) const
{
    QStringList codes;
    for (const QString &code : documents) {
        const Document *known = document(code);
        codes.append(known ? known->source : code);
    }
    codes.removeDuplicates();
    return sourceName(codes.join(u';'));
}

std::optional<Error> Snapshot::takeError() const { return std::exchange(m_error, std::nullopt); }

} // namespace corridor
