#include "dashboard/dashboard.h"

#include "analysis/chartshown.h"
#include "dashboard/cards.h"
#include "dashboard/chartparts.h"
#include "dashboard/claimspecs.h"
#include "dashboard/figuretable.h"
#include "dashboard/indicatorchart.h"
#include "dashboard/pagewords.h"
#include "dashboard/searchentries.h"
#include "dashboard/snapshot.h"
#include "dashboard/targetspecs.h"
#include "dashboard/timelines.h"
#include "dashboard/tradecharts.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kEveryClaim = 3;
const QString kTrade = u"goods_trade"_s;
const QString kBalance = u"goods_balance"_s;

/// Whether the pair has any figure of one country about the other.
bool hasBilateral(const Snapshot &snapshot, const CountryPair &pair)
{
    const QList<Series> &series = snapshot.series();
    return std::any_of(series.begin(), series.end(), [&pair](const Series &each) {
        return (each.key.reporter == pair.one && each.key.partner == pair.other) ||
               (each.key.reporter == pair.other && each.key.partner == pair.one);
    });
}

/// Flows that belong on the pair's pages: what third reporters tell only beside bilateral figures.
QList<FlowKey> pageFlows(const Snapshot &snapshot, const Indicator &indicator, const CountryPair &pair)
{
    QList<FlowKey> flows = indicatorFlows(snapshot, indicator, pair);
    if (!hasBilateral(snapshot, pair)) {
        flows.removeIf([&pair](const FlowKey &key) {
            return key.reporter != pair.one && key.reporter != pair.other && key.partner != pair.one &&
                   key.partner != pair.other;
        });
    }
    return flows;
}

QList<IndicatorEntry> indicatorEntries(const Snapshot &snapshot, const ViewState &state)
{
    QList<IndicatorEntry> entries;
    for (const Indicator &indicator : snapshot.indicators()) {
        if (indicator.page == pageCode(state.page) && !pageFlows(snapshot, indicator, state.pair).isEmpty())
            entries.append({indicator.code, Text::label(u"indicator"_s, indicator.code)});
    }
    return entries;
}

QList<ChartSpec> chartsOf(const Snapshot &snapshot, const ViewState &state, const QList<IndicatorEntry> &entries)
{
    const bool listed = std::any_of(entries.begin(), entries.end(), [&state](const IndicatorEntry &entry) {
        return entry.indicator == state.indicator;
    });
    const QString code = listed || !state.indicator.isEmpty() ? state.indicator : entries.first().indicator;
    if (state.page == Page::Trade && code == kTrade)
        return {tradeChart(snapshot, state, u"trade"_s), balanceChart(snapshot, state)};
    if (state.page == Page::Trade && code == kBalance)
        return {balanceChart(snapshot, state), tradeChart(snapshot, state, u"trade"_s)};
    const Indicator *indicator = snapshot.indicator(code);
    return indicator ? indicatorCharts(snapshot, *indicator, state) : QList<ChartSpec>();
}

void fillOverview(const Snapshot &snapshot, const ViewState &state, PageContent *content)
{
    content->cards = cardSpecs(snapshot, state);
    content->charts = {overviewChart(snapshot, state)};
    if (const auto target = latestTarget(snapshot, state))
        content->targets = {*target};
    content->claims = claimSpecs(snapshot, state, 1, false);
    content->timeline = timelineSpec(snapshot, state);
    if (content->cards.isEmpty() && content->charts.first().isEmpty())
        content->emptyMessage = missingFigures(state.pair);
}

void fillChartPage(const Snapshot &snapshot, const ViewState &state, PageContent *content)
{
    content->indicators = indicatorEntries(snapshot, state);
    content->timeline = timelineSpec(snapshot, state);
    if (content->indicators.isEmpty()) {
        content->emptyMessage = missingFigures(state.pair);
        return;
    }
    content->charts = chartsOf(snapshot, state, content->indicators);
}

void fillTargets(const Snapshot &snapshot, const ViewState &state, PageContent *content)
{
    content->targets = targetSpecs(snapshot, state);
    content->claims = claimSpecs(snapshot, state, kEveryClaim, true);
    if (content->targets.isEmpty() && content->claims.isEmpty())
        content->emptyMessage =
            Text::phrase(QT_TRANSLATE_NOOP("Phrase", "No targets or claims about %1 and %2 are stored yet."),
                         {Text::label(u"area"_s, state.pair.one), Text::label(u"area"_s, state.pair.other)});
}

Error unknownSource(const QString &code)
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("Dashboard", "There is no source “%1” in this store.").arg(code), Where{code}};
}

} // namespace

struct Dashboard::Private {
    explicit Private(const Store &opened) : store(opened), snapshot(opened) {}

    [[nodiscard]] QList<SourceEntry> entries() const
    {
        QHash<QString, qsizetype> at;
        QList<SourceEntry> list;
        for (const Source &source : snapshot.sources()) {
            at.insert(source.code, list.size());
            list.append({source, {}, 0, {}});
        }
        for (const Document &document : snapshot.documents()) {
            if (const auto found = at.constFind(document.source); found != at.constEnd())
                list[*found].documents.append(document);
        }
        for (const Series &series : snapshot.series()) {
            const auto found = at.constFind(series.key.source);
            if (found == at.constEnd())
                continue;
            SourceEntry &entry = list[*found];
            entry.figures += series.figures;
            if (!entry.indicators.contains(series.key.indicator))
                entry.indicators.append(series.key.indicator);
        }
        return list;
    }

    const Store &store;
    Snapshot snapshot;
    std::optional<std::pair<ViewState, PageContent>> prepared; ///< By prepare(), of what the store is now.
};

Dashboard::Dashboard(const Store &store) : d(std::make_unique<Private>(store)) {}

Dashboard::~Dashboard() = default;

Status Dashboard::refresh()
{
    d->prepared.reset();
    return d->snapshot.read();
}

void Dashboard::prepare(const ViewState &state)
{
    if (auto content = page(state))
        d->prepared.emplace(state, std::move(content).value());
}

std::shared_ptr<const LabelTable> Dashboard::labels() const { return d->snapshot.labels(); }

Result<PageContent> Dashboard::page(const ViewState &state) const
{
    if (d->prepared && d->prepared->first == state)
        return d->prepared->second;
    PageContent content;
    content.page = state.page;
    content.title = pageTitle(state.page);
    content.subtitle = pageSubtitle(state.page, state.pair);
    if (state.page == Page::Overview)
        fillOverview(d->snapshot, state, &content);
    else if (isChartPage(state.page))
        fillChartPage(d->snapshot, state, &content);
    else if (state.page == Page::Targets)
        fillTargets(d->snapshot, state, &content);
    if (state.page == Page::Timeline) {
        content.timeline = timelineSpec(d->snapshot, state);
        if (content.timeline.events.isEmpty() && state.hiddenCategories.isEmpty())
            content.emptyMessage =
                Text::phrase(QT_TRANSLATE_NOOP("Phrase", "No events about %1 and %2 are stored yet."),
                             {Text::label(u"area"_s, state.pair.one), Text::label(u"area"_s, state.pair.other)});
    }
    for (ChartSpec &chart : content.charts)
        showIn(&chart, state);
    if (const auto error = d->snapshot.takeError())
        return *error;
    return content;
}

QList<CountryPair> Dashboard::pairs() const
{
    const CountryPair usual = ViewState().pair;
    QMap<QString, std::pair<CountryPair, qint64>> found;
    for (const Series &series : d->snapshot.series()) {
        const SeriesKey &key = series.key;
        if (!d->snapshot.isCountry(key.reporter) || !d->snapshot.isCountry(key.partner))
            continue;
        const auto order = [&usual](const QString &code) {
            return std::pair(code == usual.one ? 0 : code == usual.other ? 1 : 2, code);
        };
        const bool turned = order(key.partner) < order(key.reporter);
        const CountryPair pair =
            turned ? CountryPair{key.partner, key.reporter} : CountryPair{key.reporter, key.partner};
        auto &entry = found[pair.toString()];
        entry.first = pair;
        entry.second += series.figures;
    }
    QList<std::pair<CountryPair, qint64>> sorted = found.values();
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto &one, const auto &other) { return one.second > other.second; });
    QList<CountryPair> pairs;
    for (const auto &each : std::as_const(sorted))
        pairs.append(each.first);
    return pairs;
}

std::pair<int, int> Dashboard::years(const ViewState &state) const
{
    std::pair<int, int> range{0, 0};
    const auto widen = [&range](int first, int last) {
        range.first = range.first == 0 ? first : std::min(range.first, first);
        range.second = std::max(range.second, last);
    };
    if (state.page == Page::Timeline) {
        for (const Event &event : d->snapshot.events()) {
            if (concerns(event, state.pair))
                widen(event.date.first.year(), event.date.last().year());
        }
        return range;
    }
    const Page page = isChartPage(state.page) ? state.page : Page::Trade;
    QString chosen = isChartPage(state.page) ? state.indicator : kTrade;
    if (page == Page::Trade && (chosen.isEmpty() || chosen == kBalance))
        chosen = kTrade;
    for (const Indicator &indicator : d->snapshot.indicators()) {
        const bool input = chosen == kTrade && indicator.code.startsWith(u"goods_"_s) &&
                           (indicator.code == u"goods_export"_s || indicator.code == u"goods_import"_s);
        if (indicator.page != pageCode(page) || (!chosen.isEmpty() && indicator.code != chosen && !input))
            continue;
        if (indicator.code == kTrade)
            continue; // statements of sources: the chart shows its inputs
        const QList<FlowKey> flows = pageFlows(d->snapshot, indicator, state.pair);
        for (const Series &series : d->snapshot.seriesOf(indicator.code)) {
            const FlowKey key{indicator.code, series.key.reporter, series.key.partner, series.key.commodity,
                              series.key.detail};
            if (flows.contains(key))
                widen(series.first.year(), series.last.last().year());
        }
    }
    return range;
}

Result<std::shared_ptr<const FigureWindow>> Dashboard::figures(const ViewState &state, const Formatter &formatter) const
{
    return figureTable(d->store, d->snapshot, state, formatter);
}

Result<QList<Batch>> Dashboard::batches() const { return d->store.batches().all(); }

bool Dashboard::isReadOnly() const { return d->store.isReadOnly(); }

Result<QList<SourceEntry>> Dashboard::sources() const { return d->entries(); }

Result<SourceEntry> Dashboard::source(const QString &code) const
{
    const Document *document = d->snapshot.document(code);
    const QString wanted = d->snapshot.source(code) ? code : document ? document->source : code;
    for (const SourceEntry &entry : d->entries()) {
        if (entry.source.code == wanted)
            return entry;
    }
    return unknownSource(code);
}

QList<SearchEntry> Dashboard::searchEntries(const ViewState &state) const
{
    return searchEntriesOf(d->snapshot, state);
}

qint64 Dashboard::figureCount() const
{
    qint64 count = 0;
    for (const Series &series : d->snapshot.series())
        count += series.figures;
    return count;
}

qint64 Dashboard::sourceCount() const { return d->snapshot.sources().size(); }

Period Dashboard::newestPeriod() const
{
    Period newest;
    for (const Series &series : d->snapshot.series()) {
        // Plans and capacities lie ahead: they are no figures of what was.
        if (series.key.indicator.endsWith(u"_plan"_s) || series.key.indicator.endsWith(u"_capacity"_s))
            continue;
        if (!newest.isValid() || series.last.last() > newest.last())
            newest = series.last;
    }
    return newest;
}

} // namespace corridor
