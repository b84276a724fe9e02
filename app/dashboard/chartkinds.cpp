#include "dashboard/chartkinds.h"

#include "analysis/transform.h"
#include "analysis/transformpoints.h"
#include "dashboard/chartparts.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qsizetype kMostSteps = 12; ///< Of a waterfall.
constexpr qsizetype kFewestShared = 3;

bool isRow(const ChartSeries &series) { return series.mark != Mark::Dot && series.mark != Mark::Tick; }

QList<ChartSeries> rowsOf(const ChartSpec &spec)
{
    QList<ChartSeries> rows;
    std::copy_if(spec.series.begin(), spec.series.end(), std::back_inserter(rows), isRow);
    return rows;
}

/// Amounts that may be added up and stand on zero.
bool areAmounts(const ChartSpec &spec)
{
    static const QStringList relative{u"percent"_s, u"percentage_point"_s, u"quotient"_s, u"index"_s, u"rank"_s};
    return !relative.contains(spec.unit);
}

bool noneNegative(const QList<ChartSeries> &rows)
{
    return std::all_of(rows.begin(), rows.end(), [](const ChartSeries &series) {
        return std::all_of(series.points.begin(), series.points.end(),
                           [](const ChartPoint &point) { return !point.value || *point.value >= 0.0; });
    });
}

QList<const ChartPoint *> valuesOf(const ChartSeries &series)
{
    QList<const ChartPoint *> values;
    for (const ChartPoint &point : series.points) {
        if (point.value && !point.forecast)
            values.append(&point);
    }
    return values;
}

/// The periods that all \a rows have a figure for.
QList<Period> sharedPeriods(const QList<ChartSeries> &rows)
{
    QMap<Period, qsizetype> counts;
    for (const ChartSeries &series : rows) {
        for (const ChartPoint *point : valuesOf(series))
            ++counts[point->period];
    }
    QList<Period> shared;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (each.value() == rows.size())
            shared.append(each.key());
    }
    return shared;
}

/// Whether \a series goes the second way: imports beside exports, or what the second country reports.
bool isSecondWay(const ChartSeries &series, const ChartSeries &first)
{
    if (series.indicator == first.indicator)
        return series.reporter == first.partner && series.partner == first.reporter;
    return series.reporter == first.reporter && oppositeIndicator(series.indicator) == first.indicator;
}

bool goesBothWays(const QList<ChartSeries> &rows) { return rows.size() == 2 && isSecondWay(rows.at(1), rows.at(0)); }

void addNote(const Text &note, ChartSpec *spec)
{
    if (!spec->notes.contains(note))
        spec->notes.append(note);
}

void noteOnlyFirst(ChartSpec *spec, const ChartSeries &drawn, qsizetype rows)
{
    if (rows > 1)
        addNote(
            Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Shown: %1. The other series are in the table."), {drawn.name}),
            spec);
}

ChartSpec withMarks(ChartSpec spec, Mark mark)
{
    for (ChartSeries &series : spec.series) {
        if (series.mark != Mark::Dot)
            series.mark = mark;
    }
    return spec;
}

ChartSpec asBars(ChartSpec spec)
{
    for (ChartSeries &series : spec.series) {
        if (isRow(series))
            series.mark = Mark::Bar;
    }
    return spec;
}

ChartSpec asGrouped(ChartSpec spec)
{
    spec = asBars(std::move(spec));
    const QList<ChartSeries> rows = rowsOf(spec);
    for (ChartSeries &series : spec.series) {
        if (isRow(series))
            series.group = series.id;
        // A stroke stays across the bar of the same flow.
        for (const ChartSeries &row : rows) {
            if (series.mark == Mark::Tick && row.reporter == series.partner && row.partner == series.reporter &&
                oppositeIndicator(row.indicator) == series.indicator)
                series.group = row.id;
        }
    }
    return spec;
}

ChartSpec asPercent(ChartSpec spec)
{
    spec = asBars(std::move(spec));
    spec.series = rowsOf(spec);
    for (ChartSeries &series : spec.series)
        series.group = u"whole"_s;
    spec.percent = true;
    addNote(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Shares of the sum of the series shown; where one has no figure "
                                                     "the others alone are the sum.")),
            &spec);
    return spec;
}

ChartSpec asBothWays(ChartSpec spec)
{
    spec = asBars(std::move(spec));
    const QList<ChartSeries> rows = rowsOf(spec);
    spec.series = rows;
    spec.targets.clear();
    for (ChartSeries &series : spec.series) {
        series.group = u"ways"_s;
        if (&series == &spec.series.first())
            continue;
        for (ChartPoint &point : series.points) {
            if (point.value)
                point.value = -*point.value;
            if (point.forecast)
                point.forecast = ForecastRange{-point.forecast->high80, -point.forecast->low80, -point.forecast->high95,
                                               -point.forecast->low95};
            if (point.bound == Bound::AtLeast || point.bound == Bound::AtMost)
                point.bound = point.bound == Bound::AtLeast ? Bound::AtMost : Bound::AtLeast;
        }
    }
    addNote(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Up: %1. Down: %2; its amounts stand below zero only to be "
                                                     "drawn downwards."),
                         {rows.at(0).name, rows.at(1).name}),
            &spec);
    return spec;
}

ChartSpec asSlope(ChartSpec spec)
{
    QList<ChartSeries> rows = rowsOf(spec);
    const QList<Period> shared = sharedPeriods(rows);
    spec.plot = PlotKind::Slope;
    spec.first = shared.first();
    spec.last = shared.last();
    for (ChartSeries &series : rows) {
        series.mark = Mark::Line;
        series.points.removeIf([&](const ChartPoint &point) {
            return point.forecast || (point.period != shared.first() && point.period != shared.last());
        });
    }
    spec.series = rows;
    spec.events.clear();
    spec.targets.clear();
    addNote(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Only %1 and %2 are drawn, the first and last that every series "
                                                     "has."),
                         {Text::period(shared.first()), Text::period(shared.last())}),
            &spec);
    return spec;
}

ChartSpec asHeatMap(ChartSpec spec)
{
    const QList<ChartSeries> rows = rowsOf(spec);
    spec.plot = PlotKind::HeatMap;
    spec.series = {rows.first()};
    spec.series.first().points.removeIf([](const ChartPoint &point) { return point.forecast.has_value(); });
    spec.events.clear();
    spec.targets.clear();
    noteOnlyFirst(&spec, rows.first(), rows.size());
    return spec;
}

ChartSpec asScatter(ChartSpec spec)
{
    const QList<ChartSeries> rows = rowsOf(spec);
    const ChartSeries &across = rows.at(0);
    ChartSeries series = rows.at(1);
    series.mark = Mark::Dot;
    ChartPoints points;
    for (const Period &period : sharedPeriods({across, series})) {
        const ChartPoint *x = pointAt(across.points, period);
        const ChartPoint *y = pointAt(series.points, period);
        ChartPoint point = computedPoint(period, *y->value, y->bound, {x, y});
        point.x = *x->value;
        points.append(point);
    }
    series.points = points;
    spec.plot = PlotKind::Scatter;
    spec.series = {series};
    spec.xTitle = across.name;
    spec.xUnit = spec.unit;
    spec.events.clear();
    spec.targets.clear();
    spec.splices.clear();
    addNote(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Each point is a period that both have a figure for. That two "
                                                     "things move together does not say that one causes the other.")),
            &spec);
    return spec;
}

ChartItem stepItem(const ChartPoint &point, const ChartSeries &series, double value, bool total)
{
    ChartItem item;
    item.id = point.period.toString() + (total ? u".total"_s : QString());
    item.name = Text::period(point.period);
    item.value = value;
    item.color = series.color;
    item.status = point.status;
    item.total = total;
    item.sourceName = point.sourceName;
    item.inputs = point.inputs;
    return item;
}

ChartSpec asWaterfall(ChartSpec spec)
{
    const QList<ChartSeries> rows = rowsOf(spec);
    const ChartSeries &series = rows.first();
    QList<const ChartPoint *> values = valuesOf(series);
    if (values.size() > kMostSteps)
        values = values.last(kMostSteps);
    spec.plot = PlotKind::Waterfall;
    spec.items = {stepItem(*values.first(), series, *values.first()->value, true)};
    for (qsizetype i = 1; i < values.size(); ++i) {
        const ChartPoint change = computedPoint(values.at(i)->period, *values.at(i)->value - *values.at(i - 1)->value,
                                                Bound::None, {values.at(i - 1), values.at(i)});
        spec.items.append(stepItem(change, series, *change.value, false));
        spec.items.last().before = values.at(i - 1)->value;
    }
    spec.items.append(stepItem(*values.last(), series, *values.last()->value, true));
    spec.first = values.first()->period;
    spec.series.clear();
    spec.events.clear();
    spec.targets.clear();
    spec.splices.clear();
    noteOnlyFirst(&spec, series, rows.size());
    return spec;
}

QList<ChartSpec> asMultiples(const ChartSpec &spec, bool freeAxes)
{
    QList<ChartSpec> charts;
    for (const ChartSeries &series : rowsOf(spec)) {
        ChartSpec chart = spec;
        chart.id = spec.id + u'.' + series.id;
        chart.title = series.name;
        chart.axisGroup = freeAxes ? QString() : spec.id;
        chart.series = {series};
        for (const ChartSeries &each : spec.series) {
            if (each.mark == Mark::Dot && each.group == series.group)
                chart.series.append(each);
        }
        charts.append(chart);
    }
    return charts;
}

QList<ChartSpec> converted(const ChartSpec &spec, ChartKind kind, bool freeAxes)
{
    switch (kind) {
    case ChartKind::Automatic:
        break;
    case ChartKind::Bars:
        return {asBars(spec)};
    case ChartKind::Lines:
        return {withMarks(spec, Mark::Line)};
    case ChartKind::Steps:
        return {withMarks(spec, Mark::Step)};
    case ChartKind::Area:
        return {withMarks(spec, Mark::Area)};
    case ChartKind::Grouped:
        return {asGrouped(spec)};
    case ChartKind::Percent:
        return {asPercent(spec)};
    case ChartKind::BothWays:
        return {asBothWays(spec)};
    case ChartKind::Scatter:
        return {asScatter(spec)};
    case ChartKind::Slope:
        return {asSlope(spec)};
    case ChartKind::HeatMap:
        return {asHeatMap(spec)};
    case ChartKind::Waterfall:
        return {asWaterfall(spec)};
    case ChartKind::Multiples:
        return asMultiples(spec, freeAxes);
    case ChartKind::Donut:
    case ChartKind::Treemap:
        break;
    }
    return {spec};
}

bool isStroke(const ChartSeries &series) { return series.mark == Mark::Tick; }

} // namespace

QList<ChartKind> fittingKinds(const ChartSpec &spec)
{
    QList<ChartKind> kinds{ChartKind::Automatic};
    const QList<ChartSeries> rows = rowsOf(spec);
    if (spec.plot != PlotKind::Time || rows.isEmpty())
        return kinds;
    kinds += {ChartKind::Bars, ChartKind::Lines, ChartKind::Steps};
    const bool several = rows.size() > 1;
    const bool stacks = areAmounts(spec) && noneNegative(rows);
    if (stacks)
        kinds.append(ChartKind::Area);
    if (several)
        kinds.append(ChartKind::Grouped);
    if (several && stacks)
        kinds.append(ChartKind::Percent);
    if (stacks && goesBothWays(rows))
        kinds.append(ChartKind::BothWays);
    if (several && sharedPeriods(rows.first(2)).size() >= kFewestShared)
        kinds.append(ChartKind::Scatter);
    if (sharedPeriods(rows).size() > 1)
        kinds.append(ChartKind::Slope);
    if (spec.frequency == Frequency::Month)
        kinds.append(ChartKind::HeatMap);
    if (areAmounts(spec) && valuesOf(rows.first()).size() > 1)
        kinds.append(ChartKind::Waterfall);
    if (several)
        kinds.append(ChartKind::Multiples);
    return kinds;
}

QList<ChartSpec> drawnAs(const ChartSpec &spec, ChartKind kind, bool freeAxes)
{
    if (!fittingKinds(spec).contains(kind))
        return {spec};
    QList<ChartSpec> charts = converted(spec, kind, freeAxes);
    const auto stroke = std::find_if(spec.series.begin(), spec.series.end(), isStroke);
    for (ChartSpec &chart : charts) {
        const bool left =
            stroke != spec.series.end() && std::none_of(chart.series.begin(), chart.series.end(),
                                                        [&](const ChartSeries &each) { return each.id == stroke->id; });
        if (left)
            addNote(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "What the partner reports is not drawn here: it is in "
                                                             "the table.")),
                    &chart);
    }
    return charts;
}

} // namespace corridor
