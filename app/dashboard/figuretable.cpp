#include "dashboard/figuretable.h"

#include "analysis/searchfold.h"
#include "dashboard/knowntable.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

class PagedTable final : public FigureWindow {
public:
    explicit PagedTable(std::unique_ptr<FigurePager> pager) : m_pager(std::move(pager)) {}

    [[nodiscard]] qint64 count() const override { return m_pager->count(); }
    [[nodiscard]] Result<QList<FigureRow>> rows(qint64 first, int rows) const override
    {
        return m_pager->rows(first, rows);
    }

private:
    std::unique_ptr<FigurePager> m_pager;
};

SeriesFilter filterOf(const ViewState &state)
{
    return {state.filterIndicator, state.filterReporter, state.filterPartner, {}, {}, state.filterSource};
}

/// Folded codes and names, each worked out once however many series share it.
class Keys {
public:
    Keys(const Snapshot &snapshot, const Formatter &formatter) : m_snapshot(snapshot), m_formatter(formatter) {}

    QStringList of(const SeriesKey &key)
    {
        return {label(u"indicator"_s, key.indicator),
                label(u"area"_s, key.reporter),
                label(u"area"_s, key.partner),
                label(u"unit"_s, key.unit),
                source(key.source),
                searchFolded(key.commodity),
                searchFolded(key.detail)};
    }

private:
    QString label(const QString &kind, const QString &code)
    {
        QString &known = m_known[kind + u'\n' + code];
        if (known.isEmpty())
            known = searchFolded(code + u' ' + m_formatter.label(kind, code));
        return known;
    }

    QString source(const QString &code)
    {
        QString &known = m_known[u"source\n"_s + code];
        if (known.isEmpty()) {
            const Source *source = m_snapshot.source(code);
            const QString words = source ? source->publisher + u' ' + source->dataset : QString();
            known = searchFolded(QStringList{code, m_formatter.text(m_snapshot.sourceName(code)), words}.join(u' '));
        }
        return known;
    }

    const Snapshot &m_snapshot;
    const Formatter &m_formatter;
    QHash<QString, QString> m_known;
};

/// What a series is sorted by in \a column; nothing for columns that the store sorts or that have no order.
std::optional<QString> sortName(const Snapshot &snapshot, const Formatter &formatter, FigureColumn column,
                                const SeriesKey &key)
{
    switch (column) {
    case FigureColumn::Indicator:
        return formatter.label(u"indicator"_s, key.indicator);
    case FigureColumn::Reporter:
        return formatter.label(u"area"_s, key.reporter);
    case FigureColumn::Partner:
        return key.partner == u"-"_s ? QString() : formatter.label(u"area"_s, key.partner);
    case FigureColumn::Commodity:
        return key.commodity;
    case FigureColumn::Unit:
        return formatter.label(u"unit"_s, key.unit);
    case FigureColumn::Source:
        return formatter.text(snapshot.sourceName(key.source));
    case FigureColumn::Period:
    case FigureColumn::Value:
    case FigureColumn::StatusWord:
    case FigureColumn::Note:
        break;
    }
    return std::nullopt;
}

void sortByName(QList<Series> *series, const Snapshot &snapshot, const Formatter &formatter, FigureColumn column,
                bool descending)
{
    QCollator collator(formatter.locale());
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QHash<QString, QCollatorSortKey> keys;
    std::vector<std::pair<QCollatorSortKey, Series>> sorted;
    sorted.reserve(static_cast<size_t>(series->size()));
    for (const Series &each : std::as_const(*series)) {
        const QString name = sortName(snapshot, formatter, column, each.key).value_or(QString());
        auto key = keys.constFind(name);
        if (key == keys.constEnd())
            key = keys.insert(name, collator.sortKey(name));
        sorted.emplace_back(*key, each);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [descending](const auto &one, const auto &other) {
        return descending ? other.first < one.first : one.first < other.first;
    });
    series->clear();
    for (const auto &[key, each] : sorted)
        series->append(each);
}

/// The part of \a filter that \a column sorts by; null when a flow does not have it.
QString *sortedField(SeriesFilter *filter, FigureColumn column)
{
    switch (column) {
    case FigureColumn::Indicator:
        return &filter->indicator;
    case FigureColumn::Reporter:
        return &filter->reporter;
    case FigureColumn::Partner:
        return &filter->partner;
    case FigureColumn::Source:
        return &filter->source;
    default:
        return nullptr;
    }
}

/// The codes that \a column can have.
QStringList codesOf(const Snapshot &snapshot, FigureColumn column)
{
    if (column == FigureColumn::Reporter)
        return snapshot.reporters();
    if (column == FigureColumn::Partner)
        return snapshot.partners();
    QStringList codes;
    for (const Holding &holding : snapshot.holdings())
        codes.append(column == FigureColumn::Source ? holding.source : holding.indicator);
    codes.sort();
    codes.removeDuplicates();
    return codes;
}

/// \a filter in parts, one for each code of \a column, in the order of their names.
QList<SeriesFilter> partsByName(const Snapshot &snapshot, const Formatter &formatter, const SeriesFilter &filter,
                                FigureColumn column, bool descending)
{
    SeriesFilter part = filter;
    QString *field = sortedField(&part, column);
    if (!field->isEmpty())
        return {filter};
    QList<Series> named;
    for (const QString &code : codesOf(snapshot, column)) {
        Series each;
        each.key.indicator = each.key.reporter = each.key.partner = each.key.source = code;
        named.append(each);
    }
    sortByName(&named, snapshot, formatter, column, descending);
    QList<SeriesFilter> parts;
    for (const Series &each : std::as_const(named)) {
        *field = each.key.indicator;
        parts.append(part);
    }
    return parts;
}

/// How many series fit \a filter.
qint64 seriesCount(const Snapshot &snapshot, const SeriesFilter &filter)
{
    qint64 count = 0;
    if (filter.reporter.isEmpty() && filter.partner.isEmpty()) {
        for (const Holding &holding : snapshot.holdings()) {
            if ((filter.indicator.isEmpty() || holding.indicator == filter.indicator) &&
                (filter.source.isEmpty() || holding.source == filter.source))
                count += holding.series;
        }
        return count;
    }
    for (const FlowSummary &flow : snapshot.flows(filter))
        count += flow.series;
    return count;
}

/// Many series are paged flow by flow, where filters and sorting allow it: nothing of them is read then.
QList<SeriesFilter> pagedFlows(const Snapshot &snapshot, const ViewState &state, const Formatter &formatter,
                               qsizetype fewSeries)
{
    SeriesFilter filter = filterOf(state);
    if (!state.filterText.isEmpty() || Period::parse(state.filterPeriod) || seriesCount(snapshot, filter) <= fewSeries)
        return {};
    const auto column = figureColumnFromName(state.sortColumn);
    if (!column)
        return {filter};
    return sortedField(&filter, *column)
               ? partsByName(snapshot, formatter, filterOf(state), *column, state.sortDescending)
               : QList<SeriesFilter>();
}

FigureQuery::Sort storeSort(FigureColumn column)
{
    switch (column) {
    case FigureColumn::Period:
        return FigureQuery::Sort::Period;
    case FigureColumn::Value:
        return FigureQuery::Sort::Value;
    case FigureColumn::StatusWord:
        return FigureQuery::Sort::StatusWord;
    default:
        return FigureQuery::Sort::Series;
    }
}

} // namespace

QList<Series> filteredSeries(const Snapshot &snapshot, const ViewState &state, const Formatter &formatter)
{
    Keys keys(snapshot, formatter);
    QList<Series> kept = snapshot.seriesOf(filterOf(state));
    if (!state.filterText.isEmpty())
        kept.removeIf([&](const Series &series) { return !searchMatches(state.filterText, keys.of(series.key)); });
    return kept;
}

Result<std::shared_ptr<const FigureWindow>> figureTable(const Store &store, const Snapshot &snapshot,
                                                        const ViewState &state, const Formatter &formatter,
                                                        qsizetype fewSeries)
{
    FigureQuery query;
    const bool isPast = snapshot.knownOn().isValid();
    if (!isPast)
        query.flows = pagedFlows(snapshot, state, formatter, fewSeries);
    if (query.flows.isEmpty()) {
        query.allSeries = state.filterText.isEmpty() && filterOf(state) == SeriesFilter();
        const auto column = figureColumnFromName(state.sortColumn);
        if (column)
            query.sort = storeSort(*column);
        // An order that does not ask for the series needs no list of them all.
        const bool listed = !query.allSeries || query.sort == FigureQuery::Sort::Series;
        QList<Series> series = listed ? filteredSeries(snapshot, state, formatter) : QList<Series>();
        if (column) {
            if (query.sort == FigureQuery::Sort::Series)
                sortByName(&series, snapshot, formatter, *column, state.sortDescending);
            else
                query.descending = state.sortDescending;
        }
        if (const auto within = Period::parse(state.filterPeriod))
            query.within = *within;
        if (isPast)
            return knownTable(snapshot, series, query);
        for (const Series &each : std::as_const(series))
            query.series.append(each.id);
    }
    auto pager = store.figures().pager(query);
    if (!pager.ok())
        return pager.error();
    return std::shared_ptr<const FigureWindow>(std::make_shared<PagedTable>(std::move(pager).value()));
}

} // namespace corridor
