#include "dashboard/snapshot.h"
#include "dashboard/taken.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qsizetype kMostRows = 80'000; ///< Some 40 MB.
constexpr qsizetype kMostAreas = 40;    ///< Of 2,000 flows each: 4 MB.

bool inOrder(const CountryPair &one, const CountryPair &other)
{
    const int reporters = one.one.compare(other.one);
    return reporters < 0 || (reporters == 0 && one.other < other.other);
}

QString nameOf(const FlowKey &key)
{
    return QStringList{key.indicator, key.reporter, key.partner, key.commodity, key.detail}.join(QChar(0x1f));
}

/// The pair with the country that an analyst means by himself first.
CountryPair inUsualOrder(const QString &reporter, const QString &partner)
{
    static const CountryPair usual = ViewState().pair;
    const auto order = [](const QString &code) {
        return std::pair(code == usual.one ? 0 : code == usual.other ? 1 : 2, code);
    };
    return order(partner) < order(reporter) ? CountryPair{partner, reporter} : CountryPair{reporter, partner};
}

} // namespace

void Snapshot::forget()
{
    m_flows.clear();
    m_series.clear();
    m_rows.clear();
    m_choices.clear();
    m_flowKeys.clear();
    m_bilateral.clear();
    m_keptRows = 0;
}

/// Makes room for \a rows more.
void Snapshot::makeRoom(qsizetype rows) const
{
    if (m_keptRows + rows > kMostRows) {
        m_series.clear();
        m_rows.clear();
        m_choices.clear();
        m_flowKeys.clear();
        m_keptRows = 0;
    }
    m_keptRows += rows;
}

Result<QList<Series>> Snapshot::readSeries(const SeriesFilter &filter) const
{
    return m_knownOn.isValid() ? m_store.history().series(filter, m_knownOn) : m_store.figures().series(filter);
}

Result<QList<Figure>> Snapshot::readFigures(const Series &series) const
{
    return m_knownOn.isValid() ? m_store.history().figures(series.id, m_knownOn)
                               : m_store.figures().figures(series.id, series.key.frequency);
}

QList<Series> Snapshot::seriesOf(const FlowKey &key) const
{
    const QString name = nameOf(key);
    if (const auto kept = m_series.constFind(name); kept != m_series.constEnd())
        return *kept;
    QList<Series> series;
    take(readSeries({key.indicator, key.reporter, key.partner, key.commodity, {}, {}}), &series, &m_error);
    series.removeIf([&key](const Series &each) { return each.key.detail != key.detail; });
    makeRoom(series.size() + 1);
    m_series.insert(name, series);
    return series;
}

QList<Series> Snapshot::seriesOf(const SeriesFilter &filter) const
{
    QList<Series> series;
    take(readSeries(filter), &series, &m_error);
    return series;
}

QList<Series> Snapshot::seriesOf(const QString &indicator, const QString &reporter, const QString &partner) const
{
    return seriesOf(SeriesFilter{indicator, reporter, partner, {}, {}, {}});
}

QList<Series> Snapshot::seriesOf(const QString &indicator) const
{
    return seriesOf(SeriesFilter{indicator, {}, {}, {}, {}, {}});
}

QList<FlowSummary> Snapshot::flows(const SeriesFilter &filter) const
{
    QList<FlowSummary> flows;
    take(m_store.figures().flows(filter), &flows, &m_error);
    return flows;
}

const Snapshot::FlowsOfIndicators &Snapshot::flowsOfArea(const QString &area) const
{
    if (const auto kept = m_flows.constFind(area); kept != m_flows.constEnd())
        return *kept;
    if (m_flows.size() >= kMostAreas)
        m_flows.clear();
    FlowsOfIndicators byIndicator;
    QHash<QString, qsizetype> reported; // how many of them come first: either side is in order
    for (const SeriesFilter &side : {SeriesFilter{{}, area, {}, {}, {}, {}}, SeriesFilter{{}, {}, area, {}, {}, {}}}) {
        for (const FlowSummary &flow : flows(side)) {
            QList<CountryPair> &list = byIndicator[flow.indicator];
            const CountryPair pair{flow.reporter, flow.partner};
            if (list.isEmpty() || list.last() != pair) // sources and frequencies stand together
                list.append(pair);
        }
        if (reported.isEmpty()) {
            for (auto list = byIndicator.cbegin(); list != byIndicator.cend(); ++list)
                reported.insert(list.key(), list->size());
        }
    }
    for (auto list = byIndicator.begin(); list != byIndicator.end(); ++list) {
        std::inplace_merge(list->begin(), list->begin() + reported.value(list.key()), list->end(), inOrder);
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    return *m_flows.insert(area, byIndicator);
}

QList<CountryPair> Snapshot::flowsAbout(const QString &indicator, const QString &area) const
{
    return flowsOfArea(area).value(indicator);
}

bool Snapshot::hasFlow(const QString &indicator, const QString &reporter, const QString &partner) const
{
    return flowsAbout(indicator, reporter).contains({reporter, partner});
}

QList<CountryPair> Snapshot::flowsWithoutPartner(const QString &indicator) const
{
    QList<CountryPair> reporters;
    for (const FlowSummary &flow : flows({indicator, {}, u"-"_s, {}, {}, {}})) {
        if (reporters.isEmpty() || reporters.last().one != flow.reporter)
            reporters.append({flow.reporter, flow.partner});
    }
    return reporters;
}

bool Snapshot::isBilateral(const CountryPair &pair) const
{
    const QString name = pair.toString();
    if (const auto kept = m_bilateral.constFind(name); kept != m_bilateral.constEnd())
        return *kept;
    bool found = false;
    for (const auto &[reporter, partner] : {pair, CountryPair{pair.other, pair.one}})
        found = found || !flows({{}, reporter, partner, {}, {}, {}}).isEmpty();
    return *m_bilateral.insert(name, found);
}

QList<SeriesBreakdown> Snapshot::breakdowns(const SeriesFilter &filter, int atMost) const
{
    QList<SeriesBreakdown> found;
    take(m_store.figures().breakdowns(filter, atMost), &found, &m_error);
    return found;
}

QList<FigureRow> Snapshot::rows(const Series &series) const
{
    if (const auto kept = m_rows.constFind(series.id.value()); kept != m_rows.constEnd())
        return *kept;
    QList<Figure> figures;
    take(readFigures(series), &figures, &m_error);
    QList<FigureRow> rows;
    rows.reserve(figures.size());
    for (const Figure &figure : std::as_const(figures))
        rows.append({series.key, figure});
    makeRoom(rows.size() + 1);
    m_rows.insert(series.id.value(), rows);
    return rows;
}

const QList<Holding> &Snapshot::holdings() const
{
    if (!m_holdings)
        take(m_store.figures().holdings(), &m_holdings.emplace(), &m_error);
    return *m_holdings;
}

const QStringList &Snapshot::reporters() const
{
    if (!m_reporters)
        take(m_store.figures().reporters(), &m_reporters.emplace(), &m_error);
    return *m_reporters;
}

const QStringList &Snapshot::partners() const
{
    if (!m_partners)
        take(m_store.figures().partners(), &m_partners.emplace(), &m_error);
    return *m_partners;
}

const QList<CountryPair> &Snapshot::pairs() const
{
    if (m_pairs)
        return *m_pairs;
    QList<FlowSummary> flows;
    take(m_store.figures().pairFigures(), &flows, &m_error);
    QHash<QString, std::pair<CountryPair, qint64>> found;
    for (const FlowSummary &flow : std::as_const(flows)) {
        if (!isCountry(flow.reporter) || !isCountry(flow.partner))
            continue;
        const CountryPair pair = inUsualOrder(flow.reporter, flow.partner);
        auto &entry = found[pair.toString()];
        entry.first = pair;
        entry.second += flow.figures;
    }
    QList<std::pair<CountryPair, qint64>> sorted = found.values();
    std::sort(sorted.begin(), sorted.end(), [](const auto &one, const auto &other) {
        return std::tie(other.second, one.first.one, one.first.other) <
               std::tie(one.second, other.first.one, other.first.other);
    });
    QList<CountryPair> &pairs = m_pairs.emplace();
    for (const auto &each : std::as_const(sorted))
        pairs.append(each.first);
    return pairs;
}

std::optional<ChosenFigures> Snapshot::keptChoice(const QString &name) const
{
    const auto kept = m_choices.constFind(name);
    return kept == m_choices.constEnd() ? std::nullopt : std::optional(*kept);
}

void Snapshot::keepChoice(const QString &name, const ChosenFigures &chosen) const
{
    makeRoom(chosen.joined.figures.size() + chosen.singles.size() + 1);
    m_choices.insert(name, chosen);
}

std::optional<QList<FlowKey>> Snapshot::keptFlows(const QString &name) const
{
    const auto kept = m_flowKeys.constFind(name);
    return kept == m_flowKeys.constEnd() ? std::nullopt : std::optional(*kept);
}

void Snapshot::keepFlows(const QString &name, const QList<FlowKey> &flows) const
{
    makeRoom(flows.size() + 1);
    m_flowKeys.insert(name, flows);
}

} // namespace corridor
