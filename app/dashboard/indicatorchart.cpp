#include "dashboard/indicatorchart.h"

#include "analysis/derived.h"
#include "dashboard/chartparts.h"
#include "dashboard/titles.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qsizetype kMostFlows = 8;
constexpr int kRegular = 12;
constexpr int kOfThirdCountry = 4; ///< As far from a pair as a flow can be and yet be shown.
constexpr int kNoFlow = 5;

bool ofPair(const QString &area, const CountryPair &pair) { return area == pair.one || area == pair.other; }

/// 0 is the closest to the pair.
int distance(const CountryPair &flow, const CountryPair &pair)
{
    if (flow == pair || flow == CountryPair{pair.other, pair.one})
        return 0;
    const bool own = ofPair(flow.one, pair);
    if (flow.other == u"-"_s)
        return own ? 1 : kOfThirdCountry;
    return own && flow.other == u"WLD"_s ? 2 : 3;
}

bool isWhole(const FlowKey &key) { return key.commodity == u"TOTAL"_s && key.detail.isEmpty(); }

void appendOnce(QList<FlowKey> *flows, const FlowKey &key)
{
    if (!flows->contains(key))
        flows->append(key);
}

/// Reporters of the pair that have both of a derived indicator's inputs about the other.
void appendDerived(const Snapshot &snapshot, const Indicator &indicator, const CountryPair &pair, QList<FlowKey> *flows)
{
    const QList<DerivedTerm> terms = parseFormula(indicator.derived);
    if (terms.isEmpty())
        return;
    for (const CountryPair &side : {pair, CountryPair{pair.other, pair.one}}) {
        const bool whole = std::all_of(terms.begin(), terms.end(), [&](const DerivedTerm &term) {
            return !snapshot.seriesOf(FlowKey{term.indicator, side.one, side.other}).isEmpty();
        });
        if (whole)
            appendOnce(flows, {indicator.code, side.one, side.other});
    }
}

bool isBars(const Indicator &indicator, ChartKind kind)
{
    return kind == ChartKind::Bars || (kind == ChartKind::Automatic && indicator.kind == Indicator::Kind::Flow);
}

QString unitOf(const Snapshot &snapshot, const FlowKey &key, const Indicator &indicator)
{
    const QList<FigureRow> rows = rowsOf(snapshot, key);
    return rows.isEmpty() ? indicator.unit : rows.first().key.unit;
}

/// Colours that tell the lines apart when one country has several.
void spreadColors(const CountryPair &pair, QList<ChartSeries> *series)
{
    QStringList taken;
    QHash<QString, ColorRole> byLine;
    int accent = 0;
    for (ChartSeries &each : *series) {
        const auto known = byLine.constFind(each.group);
        if (known != byLine.constEnd()) {
            each.color = *known;
            continue;
        }
        if (taken.contains(each.color.area)) {
            const bool free = !ofPair(each.partner, pair) && each.partner != u"-"_s && !taken.contains(each.partner);
            each.color = free ? ColorRole::ofArea(each.partner) : ColorRole::ofAccent(accent++);
        }
        taken.append(each.color.area);
        byLine.insert(each.group, each.color);
    }
}

/// What the importer reports, as strokes across the exporter's bars.
void addMirror(const Snapshot &snapshot, const ViewState &state, ChartSpec *spec)
{
    const QList<ChartSeries> drawn = spec->series;
    for (const ChartSeries &bars : drawn) {
        const bool exports = bars.indicator == u"goods_export"_s;
        if (bars.mark != Mark::Bar || (!exports && bars.indicator != u"goods_import"_s))
            continue;
        const QString mirror = exports ? u"goods_import"_s : u"goods_export"_s;
        ChosenFigures figures = chooseFigures(snapshot, {mirror, bars.partner, bars.reporter}, spec->frequency);
        clipYears(&figures, state.firstYear, state.lastYear);
        if (figures.joined.figures.isEmpty())
            continue;
        ChartSeries ticks = chartSeries(snapshot, figures, Mark::Tick);
        ticks.group = bars.group;
        ticks.color = ColorRole::ink();
        ticks.name = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1, as %2 reports"),
                                  {flowName(figures.key), Text::label(u"area"_s, figures.key.reporter)});
        ticks.shortName = {};
        spec->series.append(ticks);
    }
}

Text subtitleOf(const Indicator &indicator, const ChartSpec &spec)
{
    // "Rank, rank" says nothing twice.
    const Text unit = spec.unit == u"rank"_s ? Text() : Text::label(u"unit"_s, spec.unit);
    QList<Text> parts{Text::joined({Text::label(u"indicator"_s, indicator.code), unit}, u", "_s)};
    const bool ticks = std::any_of(spec.series.begin(), spec.series.end(),
                                   [](const ChartSeries &series) { return series.mark == Mark::Tick; });
    if (ticks)
        parts.append(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Strokes: what the partner reports of the same flow")));
    if (indicator.code.endsWith(u"_ytd"_s))
        parts.append(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Year to date: not comparable with full years")));
    return Text::joined(parts, u". "_s);
}

ChartSpec chartOf(const Snapshot &snapshot, const Indicator &indicator, const ViewState &state,
                  const QList<FlowKey> &flows, const QString &unit)
{
    ChartSpec spec;
    spec.id = indicator.page + u'.' + indicator.code;
    spec.unit = unit;
    spec.frequency = chartFrequency(snapshot, flows, state.frequency);
    const Mark mark = isBars(indicator, state.kind) ? Mark::Bar : Mark::Line;
    for (const FlowKey &key : flows) {
        ChosenFigures figures = chooseFigures(snapshot, key, spec.frequency);
        clipYears(&figures, state.firstYear, state.lastYear);
        if (!figures.joined.figures.isEmpty())
            spec.series.append(chartSeries(snapshot, figures, mark));
        if (spec.frequency != Frequency::Month && !figures.singles.isEmpty()) {
            ChartSeries dots = dotSeries(snapshot, figures);
            dots.group = chartSeries(snapshot, figures, mark).group;
            spec.series.append(dots);
        }
        addSplices(snapshot, figures, &spec);
    }
    spreadColors(state.pair, &spec.series);
    if (state.side == ReporterSide::Both && spec.frequency == Frequency::Annual)
        addMirror(snapshot, state, &spec);
    spec.title = indicatorSentence(indicator, unit, spec.series, &spec.titleInputs);
    spec.subtitle = subtitleOf(indicator, spec);
    finishChart(snapshot, &spec);
    spec.events = eventMarks(snapshot, state, spec, false);
    return spec;
}

ChartSpec emptyChart(const Indicator &indicator, const ViewState &state, bool otherSide)
{
    ChartSpec spec;
    spec.id = indicator.page + u'.' + indicator.code;
    spec.unit = indicator.unit;
    spec.title = Text::label(u"indicator"_s, indicator.code);
    spec.subtitle = Text::label(u"unit"_s, indicator.unit);
    const QString reporter = state.side == ReporterSide::Other ? state.pair.other : state.pair.one;
    spec.emptyMessage =
        otherSide
            ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1 reports no figures for this. Show both reporters to see the "
                                                       "other side’s."),
                           {Text::label(u"area"_s, reporter)})
            : missingFigures(state.pair, state.page);
    return spec;
}

Text emptyRange()
{
    return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "There are no figures in the chosen years. Widen the range."));
}

/// More would not be drawn: those that come first are appended first.
bool isFull(const QList<FlowKey> &flows) { return flows.size() >= kMostFlows + 2; }

void appendWhole(const Snapshot &snapshot, const QString &indicator, const QList<CountryPair> &sides,
                 QList<FlowKey> *flows)
{
    for (const CountryPair &side : sides) {
        const FlowKey key{indicator, side.one, side.other};
        if (!isFull(*flows) && !snapshot.seriesOf(key).isEmpty())
            appendOnce(flows, key);
    }
}

/// Appends the parts of flows. Trade by product has a page of its own: its parts are shown only where no whole is.
void appendParts(const Snapshot &snapshot, const Indicator &indicator, const QList<CountryPair> &sides,
                 QList<FlowKey> *flows)
{
    const bool whole = indicator.page == pageCode(Page::Trade) && !flows->isEmpty();
    const QString commodity = whole ? u"TOTAL"_s : QString();
    for (const CountryPair &side : sides) {
        if (isFull(*flows))
            return;
        const SeriesFilter filter{indicator.code, side.one, side.other, commodity, {}, {}};
        for (const SeriesBreakdown &part : snapshot.breakdowns(filter, int(kMostFlows)))
            appendOnce(flows, {indicator.code, side.one, side.other, part.commodity, part.detail});
    }
}

/// Reporters and partners of the flows of \a indicator that are closest to \a pair, and at most \a farthest away.
QList<CountryPair> closestFlows(const Snapshot &snapshot, const QString &indicator, const CountryPair &pair,
                                int farthest)
{
    QList<CountryPair> all = snapshot.flowsAbout(indicator, pair.one);
    for (const CountryPair &flow : snapshot.flowsAbout(indicator, pair.other)) {
        if (!all.contains(flow))
            all.append(flow);
    }
    if (all.isEmpty() && farthest > kOfThirdCountry)
        all = snapshot.flowsWithoutPartner(indicator);
    QList<CountryPair> closest;
    for (const CountryPair &flow : std::as_const(all)) {
        const int away = distance(flow, pair);
        if (away > farthest)
            continue;
        if (away < farthest)
            closest.clear();
        farthest = away;
        closest.append(flow);
    }
    std::sort(closest.begin(), closest.end(), [](const CountryPair &one, const CountryPair &other) {
        return std::tie(one.one, one.other) < std::tie(other.one, other.other);
    });
    return closest;
}

/// Whether either country of \a pair has figures of its own, without a partner, on the page of \a indicator.
bool isOnPage(const Snapshot &snapshot, const Indicator &indicator, const CountryPair &pair)
{
    for (const Indicator &each : snapshot.indicators()) {
        if (each.page != indicator.page)
            continue;
        for (const QString &country : {pair.one, pair.other}) {
            if (snapshot.hasFlow(each.code, country, u"-"_s))
                return true;
        }
    }
    return false;
}

/// Whether what a third country tells belongs to \a pair: its own figures beside those of the pair (a railway that
/// goes on through it), and what a region, but no other country, reports of one of the two.
bool belongs(const Snapshot &snapshot, const Indicator &indicator, const CountryPair &flow, const CountryPair &pair)
{
    if (ofPair(flow.one, pair))
        return true;
    if (flow.other == u"-"_s)
        return snapshot.isBilateral(pair) && isOnPage(snapshot, indicator, pair);
    return !snapshot.isCountry(flow.one);
}

} // namespace

QList<FlowKey> indicatorFlows(const Snapshot &snapshot, const Indicator &indicator, const CountryPair &pair)
{
    const QString name = indicator.code + u' ' + pair.toString();
    if (const auto kept = snapshot.keptFlows(name))
        return *kept;
    QList<FlowKey> flows;
    appendDerived(snapshot, indicator, pair, &flows);
    QList<CountryPair> sides = closestFlows(snapshot, indicator.code, pair, flows.isEmpty() ? kNoFlow : 0);
    sides.removeIf([&](const CountryPair &side) { return !belongs(snapshot, indicator, side, pair); });
    for (const bool first : {true, false}) {
        QList<CountryPair> own = sides;
        own.removeIf([&](const CountryPair &side) { return (side.one == pair.one) != first; });
        appendWhole(snapshot, indicator.code, own, &flows);
        appendParts(snapshot, indicator, own, &flows);
    }
    const auto order = [&pair](const FlowKey &key) {
        return std::pair(key.reporter == pair.one ? 0 : 1, isWhole(key) ? 0 : 1);
    };
    std::stable_sort(flows.begin(), flows.end(),
                     [&order](const FlowKey &one, const FlowKey &other) { return order(one) < order(other); });
    if (flows.size() > kMostFlows)
        flows.resize(kMostFlows);
    snapshot.keepFlows(name, flows);
    return flows;
}

QList<FlowKey> flowsOfSide(const QList<FlowKey> &flows, const CountryPair &pair, ReporterSide side)
{
    if (side == ReporterSide::Both)
        return flows;
    const QString reporter = side == ReporterSide::One ? pair.one : pair.other;
    QList<FlowKey> kept = flows;
    kept.removeIf([&](const FlowKey &key) { return ofPair(key.reporter, pair) && key.reporter != reporter; });
    return kept;
}

Frequency chartFrequency(const Snapshot &snapshot, const QList<FlowKey> &flows, Frequency wanted)
{
    qsizetype annual = 0;
    qsizetype monthly = 0;
    qsizetype dated = 0;
    for (const FlowKey &key : flows) {
        if (!parseFormula(snapshot.indicator(key.indicator)->derived).isEmpty())
            annual += kRegular; // what is computed is computed by year
        QHash<QString, qsizetype> months;
        for (const FigureRow &row : rowsOf(snapshot, key)) {
            const Frequency own = row.figure.period.frequency();
            annual += own == Frequency::Annual ? 1 : 0;
            dated += own != Frequency::Annual && own != Frequency::Month ? 1 : 0;
            if (own == Frequency::Month)
                ++months[row.key.source];
        }
        for (const qsizetype count : std::as_const(months))
            (count >= kRegular ? monthly : dated) += count;
    }
    if (monthly > 0 && (wanted == Frequency::Month || (annual == 0 && dated < monthly)))
        return Frequency::Month;
    return annual > 0 && annual >= dated ? Frequency::Annual : Frequency::Span;
}

QList<ChartSpec> indicatorCharts(const Snapshot &snapshot, const Indicator &indicator, const ViewState &state)
{
    const QList<FlowKey> all = indicatorFlows(snapshot, indicator, state.pair);
    const QList<FlowKey> flows = flowsOfSide(all, state.pair, state.side);
    if (flows.isEmpty())
        return {emptyChart(indicator, state, !all.isEmpty())};
    QStringList units;
    for (const FlowKey &key : flows)
        units.append(unitOf(snapshot, key, indicator));
    units.removeDuplicates();
    QList<ChartSpec> charts;
    for (const QString &unit : std::as_const(units)) {
        QList<FlowKey> ofUnit = flows;
        ofUnit.removeIf([&](const FlowKey &key) { return unitOf(snapshot, key, indicator) != unit; });
        charts.append(chartOf(snapshot, indicator, state, ofUnit, unit));
        if (charts.last().isEmpty())
            charts.last().emptyMessage = emptyRange();
    }
    return charts;
}

} // namespace corridor
