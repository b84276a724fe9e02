#include "dashboard/figuretable.h"

#include "analysis/searchfold.h"

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

bool fits(const QString &filter, const QString &code) { return filter.isEmpty() || filter == code; }

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
    QList<Series> kept;
    for (const Series &series : snapshot.series()) {
        const SeriesKey &key = series.key;
        const bool fit = fits(state.filterIndicator, key.indicator) && fits(state.filterReporter, key.reporter) &&
                         fits(state.filterPartner, key.partner) && fits(state.filterSource, key.source);
        if (fit && (state.filterText.isEmpty() || searchMatches(state.filterText, keys.of(key))))
            kept.append(series);
    }
    return kept;
}

Result<std::shared_ptr<const FigureWindow>> figureTable(const Store &store, const Snapshot &snapshot,
                                                        const ViewState &state, const Formatter &formatter)
{
    QList<Series> series = filteredSeries(snapshot, state, formatter);
    FigureQuery query;
    query.allSeries = series.size() == snapshot.series().size();
    if (const auto column = figureColumnFromName(state.sortColumn)) {
        query.sort = storeSort(*column);
        if (query.sort == FigureQuery::Sort::Series)
            sortByName(&series, snapshot, formatter, *column, state.sortDescending);
        else
            query.descending = state.sortDescending;
    }
    for (const Series &each : std::as_const(series))
        query.series.append(each.id);
    if (const auto within = Period::parse(state.filterPeriod))
        query.within = *within;
    auto pager = store.figures().pager(query);
    if (!pager.ok())
        return pager.error();
    return std::shared_ptr<const FigureWindow>(std::make_shared<PagedTable>(std::move(pager).value()));
}

} // namespace corridor
