#include "dashboard/tradecharts.h"

#include "dashboard/chartparts.h"
#include "dashboard/titles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

const QString kExport = u"goods_export"_s;
const QString kImport = u"goods_import"_s;

/// What \a pair's first country tells about the other: 2 a yearly row of figures, 1 single ones, 0 nothing.
int toldBy(const Snapshot &snapshot, const CountryPair &pair)
{
    int told = 0;
    for (const QString &indicator : {kExport, kImport}) {
        for (const Series &each : snapshot.seriesOf(FlowKey{indicator, pair.one, pair.other}))
            told = std::max(told, each.key.frequency == Frequency::Annual && each.figures > 1 ? 2 : 1);
    }
    return told;
}

Text area(const QString &code) { return Text::label(u"area"_s, code); }

ChosenFigures chosen(const Snapshot &snapshot, const ViewState &state, const FlowKey &key, Frequency frequency)
{
    ChosenFigures figures = chooseFigures(snapshot, key, frequency);
    clipYears(&figures, state.firstYear, state.lastYear);
    return figures;
}

/// Adds \a figures as bars of one stack, and the single ones as dots.
void addBars(const Snapshot &snapshot, const ChosenFigures &figures, ChartKind kind, ChartSpec *spec)
{
    if (!figures.joined.figures.isEmpty()) {
        ChartSeries bars = chartSeries(snapshot, figures, kind == ChartKind::Lines ? Mark::Line : Mark::Bar);
        bars.group = figures.key.reporter;
        spec->series.append(bars);
    }
    addSplices(snapshot, figures, spec);
}

/// What the other side reports: strokes across the bars or, beside lines, one more line.
void addMirror(const Snapshot &snapshot, const ChosenFigures &figures, const QString &group, ChartKind kind,
               ChartSpec *spec)
{
    if (figures.joined.figures.isEmpty())
        return;
    ChartSeries ticks = chartSeries(snapshot, figures, kind == ChartKind::Lines ? Mark::Line : Mark::Tick);
    ticks.group = group;
    ticks.color = ColorRole::ink();
    ticks.name = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1, as %2 reports"),
                              {flowName(figures.key), area(figures.key.reporter)});
    ticks.shortName = {};
    spec->series.append(ticks);
    addSplices(snapshot, figures, spec);
}

Text tradeSubtitle(const ChartSpec &spec, const CountryPair &base)
{
    const auto has = [&spec](Mark mark) {
        return std::any_of(spec.series.begin(), spec.series.end(),
                           [mark](const ChartSeries &series) { return series.mark == mark; });
    };
    const bool bars = has(Mark::Bar);
    QList<Text> parts{Text::joined({Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Goods, current prices")),
                                    Text::label(u"unit"_s, spec.unit)},
                                   u", "_s),
                      bars ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Bars: as %1 reports"), {area(base.one)})
                           : Text::phrase(QT_TRANSLATE_NOOP("Phrase", "As %1 reports"), {area(base.one)})};
    if (has(Mark::Tick))
        parts.append(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "cross strokes: imports from %1{abl} as %2 reports"),
                                  {area(base.one), area(base.other)}));
    return Text::joined({parts.at(0), Text::joined(parts.mid(1), u"; "_s)}, u". "_s);
}

/// Monthly charts hold whatever either side reports by month: there is no stack to compare with.
ChartSpec monthlyChart(const Snapshot &snapshot, const ViewState &state, const QString &id)
{
    ChartSpec spec;
    spec.id = id;
    spec.unit = u"USD"_s;
    spec.frequency = Frequency::Month;
    QList<CountryPair> sides{state.pair, {state.pair.other, state.pair.one}};
    if (state.side != ReporterSide::Both)
        sides = {state.side == ReporterSide::One ? sides.first() : sides.last()};
    for (const CountryPair &side : std::as_const(sides)) {
        for (const QString &indicator : {kExport, kImport}) {
            const ChosenFigures figures = chosen(snapshot, state, {indicator, side.one, side.other}, Frequency::Month);
            if (figures.joined.figures.isEmpty())
                continue;
            ChartSeries series = chartSeries(snapshot, figures, state.kind == ChartKind::Bars ? Mark::Bar : Mark::Line);
            series.name =
                Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1, as %2 reports"), {flowName(figures.key), area(side.one)});
            spec.series.append(series);
            addSplices(snapshot, figures, &spec);
        }
    }
    if (spec.series.isEmpty())
        return spec;
    const ChartSeries &first = spec.series.first();
    const Indicator *indicator = snapshot.indicator(first.indicator);
    const ChartPoint &last = first.points.last();
    spec.titleInputs = last.inputs;
    spec.title = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1: %2 (%3)"),
                              {first.name, Text::number(*last.value, spec.unit), Text::period(last.period)});
    spec.subtitle =
        Text::joined({Text::label(u"indicator"_s, indicator ? indicator->code : first.indicator),
                      Text::label(u"unit"_s, spec.unit), Text::phrase(QT_TRANSLATE_NOOP("Phrase", "by month"))},
                     u", "_s);
    finishChart(snapshot, &spec);
    spec.events = eventMarks(snapshot, state, spec, true);
    return spec;
}

void setEmpty(const Snapshot &snapshot, const ViewState &state, ChartSpec *spec)
{
    if (!spec->isEmpty())
        return;
    const CountryPair turned{state.pair.other, state.pair.one};
    bool total = false;
    bool products = false;
    for (const CountryPair &pair : {state.pair, turned}) {
        for (const QString &indicator : {kExport, kImport}) {
            total = total || !snapshot.seriesOf(FlowKey{indicator, pair.one, pair.other}).isEmpty();
            products = products || snapshot.hasFlow(indicator, pair.one, pair.other);
        }
    }
    if (total)
        spec->emptyMessage = Text::phrase(QT_TRANSLATE_NOOP(
            "Phrase", "There are no figures for this choice of reporter and years. Widen the range or show both."));
    else if (products)
        spec->emptyMessage = Text::phrase(
            QT_TRANSLATE_NOOP("Phrase", "The files imported for %1 and %2 have goods by product, but no total of all "
                                        "goods. The Products page shows them: press Ctrl+Shift+P."),
            {area(state.pair.one), area(state.pair.other)});
    else
        spec->emptyMessage = missingFigures(state.pair, Page::Trade);
}

} // namespace

CountryPair tradeBase(const Snapshot &snapshot, const ViewState &state)
{
    const CountryPair turned{state.pair.other, state.pair.one};
    if (state.side == ReporterSide::One)
        return state.pair;
    if (state.side == ReporterSide::Other)
        return turned;
    return toldBy(snapshot, turned) > toldBy(snapshot, state.pair) ? turned : state.pair;
}

ChartSpec tradeChart(const Snapshot &snapshot, const ViewState &state, const QString &id)
{
    if (state.frequency == Frequency::Month) {
        const ChartSpec monthly = monthlyChart(snapshot, state, id);
        if (!monthly.isEmpty())
            return monthly;
    }
    const CountryPair base = tradeBase(snapshot, state);
    ChartSpec spec;
    spec.id = id;
    spec.unit = u"USD"_s;
    const ChosenFigures exports = chosen(snapshot, state, {kExport, base.one, base.other}, Frequency::Annual);
    const ChosenFigures imports = chosen(snapshot, state, {kImport, base.one, base.other}, Frequency::Annual);
    addBars(snapshot, exports, state.kind, &spec);
    addBars(snapshot, imports, state.kind, &spec);
    if (state.side == ReporterSide::Both)
        addMirror(snapshot, chosen(snapshot, state, {kImport, base.other, base.one}, Frequency::Annual), base.one,
                  state.kind, &spec);
    for (const ChosenFigures *figures : {&exports, &imports}) {
        // A side without any row of its own still shows the single figures that it gave.
        if (figures->joined.figures.isEmpty() && !figures->singles.isEmpty())
            spec.series.append(dotSeries(snapshot, *figures));
    }
    for (const ChartSeries &series : std::as_const(spec.series)) {
        if (spec.title.isEmpty() && series.mark != Mark::Tick && series.indicator == kExport)
            spec.title = exportSentence(series, &spec.titleInputs);
    }
    if (spec.title.isEmpty())
        spec.title = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Trade between %1 and %2{ins}"),
                                  {area(state.pair.one), area(state.pair.other)});
    spec.subtitle = tradeSubtitle(spec, base);
    finishChart(snapshot, &spec);
    spec.events = eventMarks(snapshot, state, spec, true);
    setEmpty(snapshot, state, &spec);
    return spec;
}

ChartSpec overviewChart(const Snapshot &snapshot, const ViewState &state)
{
    ViewState narrowed = state;
    narrowed.frequency = Frequency::Annual;
    narrowed.kind = ChartKind::Automatic;
    const CountryPair base = tradeBase(snapshot, state);
    const ChosenFigures mirror = chooseFigures(snapshot, {kImport, base.other, base.one}, Frequency::Annual);
    if (state.firstYear == 0 && !mirror.joined.figures.isEmpty())
        narrowed.firstYear = mirror.joined.figures.first().row.figure.period.year();
    ChartSpec spec = tradeChart(snapshot, narrowed, u"overview.trade"_s);
    const ChosenFigures trade = chosen(snapshot, narrowed, {u"goods_trade"_s, base.one, base.other}, Frequency::Annual);
    spec.titleInputs.clear();
    const Text sentence = tradeSentence(chartSeries(snapshot, trade, Mark::Bar), &spec.titleInputs);
    spec.title = sentence.isEmpty() ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Trade between %1 and %2{ins}"),
                                                   {area(state.pair.one), area(state.pair.other)})
                                    : sentence;
    return spec;
}

ChartSpec balanceChart(const Snapshot &snapshot, const ViewState &state)
{
    const auto balanceOf = [&](const CountryPair &side) {
        return chosen(snapshot, state, {u"goods_balance"_s, side.one, side.other}, Frequency::Annual);
    };
    CountryPair base = tradeBase(snapshot, state);
    ChartSpec spec;
    spec.id = u"trade.goods_balance"_s;
    spec.unit = u"USD"_s;
    ChosenFigures balance = balanceOf(base);
    if (balance.joined.figures.isEmpty() && state.side == ReporterSide::Both) {
        base = {base.other, base.one};
        balance = balanceOf(base);
    }
    if (!balance.joined.figures.isEmpty())
        spec.series.append(chartSeries(snapshot, balance, state.kind == ChartKind::Lines ? Mark::Line : Mark::Bar));
    addSplices(snapshot, balance, &spec);
    if (!spec.series.isEmpty()) {
        spec.series.first().name = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Balance of %1{gen} with %2{ins}"),
                                                {area(base.one), area(base.other)});
        spec.title = balanceSentence(spec.series.first(), &spec.titleInputs);
    }
    if (spec.title.isEmpty())
        spec.title = Text::label(u"indicator"_s, u"goods_balance"_s);
    spec.subtitle = Text::joined(
        {Text::joined({Text::label(u"indicator"_s, u"goods_balance"_s), Text::label(u"unit"_s, spec.unit)}, u", "_s),
         Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Exports less imports, as %1 reports"), {area(base.one)})},
        u". "_s);
    finishChart(snapshot, &spec);
    spec.events = eventMarks(snapshot, state, spec, false);
    setEmpty(snapshot, state, &spec);
    return spec;
}

} // namespace corridor
