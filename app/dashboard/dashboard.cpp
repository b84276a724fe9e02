#include "dashboard/dashboard.h"

#include "analysis/chartshown.h"
#include "dashboard/cards.h"
#include "dashboard/changes.h"
#include "dashboard/chartkinds.h"
#include "dashboard/chartparts.h"
#include "dashboard/claimspecs.h"
#include "dashboard/compare.h"
#include "dashboard/figuretable.h"
#include "dashboard/indicatorchart.h"
#include "dashboard/mirrorpage.h"
#include "dashboard/pagewords.h"
#include "dashboard/productfigures.h"
#include "dashboard/products.h"
#include "dashboard/searchentries.h"
#include "dashboard/snapshot.h"
#include "dashboard/targetspecs.h"
#include "dashboard/timelines.h"
#include "dashboard/tradecharts.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kEveryClaim = 3;
const QString kTrade = u"goods_trade"_s;
const QString kBalance = u"goods_balance"_s;

QList<IndicatorEntry> indicatorEntries(const Snapshot &snapshot, const ViewState &state)
{
    QList<IndicatorEntry> entries;
    for (const Indicator &indicator : snapshot.indicators()) {
        if (indicator.page == pageCode(state.page) && !indicatorFlows(snapshot, indicator, state.pair).isEmpty())
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
        content->emptyMessage = missingFigures(state.pair, state.page);
}

void fillChartPage(const Snapshot &snapshot, const ViewState &state, PageContent *content)
{
    content->indicators = indicatorEntries(snapshot, state);
    content->timeline = timelineSpec(snapshot, state);
    if (content->indicators.isEmpty()) {
        content->emptyMessage = missingFigures(state.pair, state.page);
        return;
    }
    // The ranges of a forecast lie around a line; in a stack of bars they would lie in the wrong place.
    ViewState drawn = state;
    if (state.forecast > 0 && state.kind == ChartKind::Automatic && state.tab == ContentTab::Chart)
        drawn.kind = ChartKind::Lines;
    const QList<ChartSpec> stored = chartsOf(snapshot, drawn, content->indicators);
    if (!stored.isEmpty())
        content->compute = computeChoices(snapshot, state, stored.first());
    for (ChartSpec chart : stored) {
        transformChart(snapshot, state, &chart);
        if (content->charts.isEmpty())
            content->kinds = fittingKinds(chart);
        // A table has all figures, whatever a chart leaves out to be drawn.
        const ChartKind kind = state.tab == ContentTab::Chart ? drawn.kind : ChartKind::Automatic;
        content->charts += drawnAs(chart, kind, state.freeAxes);
    }
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
    explicit Private(const Store &opened) : store(opened), snapshot(opened), products(opened, snapshot) {}

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
        for (const Holding &holding : snapshot.holdings()) {
            const auto found = at.constFind(holding.source);
            if (found == at.constEnd())
                continue;
            SourceEntry &entry = list[*found];
            entry.figures += holding.figures;
            if (!entry.indicators.contains(holding.indicator))
                entry.indicators.append(holding.indicator);
        }
        return list;
    }

    /// What the pages of \a state are made from: the store as it is, or as it was known on the state's day.
    [[nodiscard]] Result<const Snapshot *> of(const ViewState &state) const
    {
        if (!state.knownOn.isValid())
            return &snapshot;
        if (!past || past->snapshot.knownOn() != state.knownOn) {
            auto read = std::make_unique<Past>(store, state.knownOn);
            if (const Status status = read->snapshot.read(); !status)
                return status.error();
            past = std::move(read);
        }
        return &past->snapshot;
    }

    /// What the figures of files are about, read once for all files of a batch.
    [[nodiscard]] Result<const TidyWriter *> tidyNames() const
    {
        if (!names) {
            TidyWriter writer;
            if (const Status loaded = writer.load(store.catalogue()); !loaded)
                return loaded.error();
            names.emplace(std::move(writer));
        }
        return &*names;
    }

    /// The same for products. Needs of() before it.
    [[nodiscard]] const ProductReader &productsOf(const ViewState &state) const
    {
        return state.knownOn.isValid() ? past->products : products;
    }

    /// The store as it was known on a day.
    struct Past {
        Past(const Store &store, const QDate &day) : snapshot(store, day), products(store, snapshot) {}
        Snapshot snapshot;
        ProductReader products;
    };

    const Store &store;
    Snapshot snapshot;
    ProductReader products;
    mutable std::optional<TidyWriter> names;                   ///< Of tidyNames().
    mutable std::unique_ptr<Past> past;                        ///< Of the day that was asked for last.
    std::optional<std::pair<ViewState, PageContent>> prepared; ///< By prepare(), of what the store is now.
};

Dashboard::Dashboard(const Store &store) : d(std::make_unique<Private>(store)) {}

Dashboard::~Dashboard() = default;

Status Dashboard::refresh()
{
    d->prepared.reset();
    d->names.reset();
    d->products.clear();
    d->past.reset();
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
    const auto read = d->of(state);
    if (!read)
        return read.error();
    const Snapshot &snapshot = *read.value();
    PageContent content;
    content.page = state.page;
    content.title = pageTitle(state.page);
    content.subtitle = pageSubtitle(state.page, state.pair);
    if (state.page == Page::Overview)
        fillOverview(snapshot, state, &content);
    else if (isChartPage(state.page))
        fillChartPage(snapshot, state, &content);
    else if (state.page == Page::Targets)
        fillTargets(snapshot, state, &content);
    else if (state.page == Page::Compare)
        fillCompare(snapshot, state, &content);
    else if (state.page == Page::Mirror)
        fillMirror(snapshot, state, &content);
    else if (state.page == Page::Products) {
        if (const Status filled = fillProducts(snapshot, d->productsOf(state), state, &content); !filled)
            return filled.error();
    }
    if (state.page == Page::Timeline) {
        content.timeline = timelineSpec(snapshot, state);
        if (content.timeline.events.isEmpty() && state.hiddenCategories.isEmpty())
            content.emptyMessage =
                Text::phrase(QT_TRANSLATE_NOOP("Phrase", "No events about %1 and %2 are stored yet."),
                             {Text::label(u"area"_s, state.pair.one), Text::label(u"area"_s, state.pair.other)});
    }
    for (ChartSpec &chart : content.charts)
        showIn(&chart, state);
    if (const auto error = snapshot.takeError())
        return *error;
    return content;
}

QList<CountryPair> Dashboard::pairs() const { return d->snapshot.pairs(); }

bool Dashboard::hasPair(const CountryPair &pair) const
{
    return d->snapshot.isCountry(pair.one) && d->snapshot.isCountry(pair.other) && d->snapshot.isBilateral(pair);
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
    const auto read = d->of(state);
    if (!read)
        return range; // page() gives the error
    if (state.page == Page::Products) {
        const auto years = productYears(d->productsOf(state), state);
        return years.ok() ? years.value() : range;
    }
    const Snapshot &snapshot = *read.value();
    const Page page = isChartPage(state.page) ? state.page : Page::Trade;
    QString chosen = isChartPage(state.page) ? state.indicator : kTrade;
    if (page == Page::Trade && (chosen.isEmpty() || chosen == kBalance))
        chosen = kTrade;
    for (const Indicator &indicator : snapshot.indicators()) {
        const bool input = chosen == kTrade && indicator.code.startsWith(u"goods_"_s) &&
                           (indicator.code == u"goods_export"_s || indicator.code == u"goods_import"_s);
        if (indicator.page != pageCode(page) || (!chosen.isEmpty() && indicator.code != chosen && !input))
            continue;
        if (indicator.code == kTrade)
            continue; // statements of sources: the chart shows its inputs
        for (const FlowKey &flow : indicatorFlows(snapshot, indicator, state.pair)) {
            for (const Series &series : snapshot.seriesOf(flow))
                widen(series.first.year(), series.last.last().year());
        }
    }
    return range;
}

Result<std::shared_ptr<const FigureWindow>> Dashboard::figures(const ViewState &state, const Formatter &formatter) const
{
    const auto read = d->of(state);
    return read ? figureTable(d->store, *read.value(), state, formatter) : read.error();
}

Result<QList<Batch>> Dashboard::batches() const { return d->store.batches().all(); }

Result<LifeSpec> Dashboard::life(const LifeQuestion &question, const ViewState &state) const
{
    const auto read = d->of(state);
    return read ? lifeOf(d->store, *read.value(), question, state.knownOn) : read.error();
}

Result<PageFigures> Dashboard::figuresBehind(const PageContent &content, const ViewState &state) const
{
    const auto read = d->of(state);
    return read ? corridor::figuresBehind(d->store, *read.value(), content) : read.error();
}

Result<QByteArray> Dashboard::tidyCsv(const PageFigures &figures, TidyWriter::Texts texts) const
{
    const auto names = d->tidyNames();
    return names ? Result(tidyFigures(*names.value(), figures, texts)) : names.error();
}

Result<QByteArray> Dashboard::sdmxCsv(const PageFigures &figures) const
{
    const auto names = d->tidyNames();
    return names ? Result(sdmxFigures(*names.value(), figures)) : names.error();
}

bool Dashboard::addsUp(const QString &indicator) const
{
    const Indicator *known = d->snapshot.indicator(indicator);
    // Years to date and sums of five years overlap.
    return known && known->kind == Indicator::Kind::Flow && !indicator.endsWith(u"_ytd"_s) &&
           !indicator.endsWith(u"_5y"_s);
}

Result<ChangeList> Dashboard::changesSince(const QDate &day) const { return corridor::changesSince(d->store, day); }

Result<QDate> Dashboard::firstKnownDay() const { return d->store.history().firstDay(); }

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
    for (const Holding &holding : d->snapshot.holdings())
        count += holding.figures;
    return count;
}

qint64 Dashboard::sourceCount() const { return d->snapshot.sources().size(); }

Period Dashboard::newestPeriod() const
{
    Period newest;
    for (const Holding &holding : d->snapshot.holdings()) {
        // Plans and capacities lie ahead: they are no figures of what was.
        if (holding.indicator.endsWith(u"_plan"_s) || holding.indicator.endsWith(u"_capacity"_s))
            continue;
        if (!newest.isValid() || holding.newest.last() > newest.last())
            newest = holding.newest;
    }
    return newest;
}

} // namespace corridor
