#include "dashboard/comparecharts.h"

#include "dashboard/chartparts.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

Text area(const QString &code) { return Text::label(u"area"_s, code); }

const ChartPoint *pointAt(const ChartSeries &line, const Period &period)
{
    const auto found = std::find_if(line.points.begin(), line.points.end(), [&period](const ChartPoint &point) {
        return point.period == period && point.value && !point.forecast;
    });
    return found == line.points.end() ? nullptr : &*found;
}

/// The newest of the periods that most lines have a value for.
Period sharedPeriod(const ChartSpec &time)
{
    QMap<Period, int> counts;
    for (const ChartSeries &line : time.series) {
        for (const ChartPoint &point : line.points)
            counts[point.period] += point.value && !point.forecast ? 1 : 0;
    }
    Period best;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (!best.isValid() || *each >= counts.value(best))
            best = each.key();
    }
    return best;
}

Text reporterText(const QList<Contender> &all)
{
    QStringList reporters;
    for (const Contender &each : all)
        reporters << each.flow.one;
    reporters.removeDuplicates();
    return reporters.size() == 1
               ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "As %1 reports"), {area(reporters.first())})
               : Text::phrase(QT_TRANSLATE_NOOP("Phrase", "As the first country of each pair reports"));
}

Text subtitleOf(const Indicator &indicator, const QString &unit, const QList<Contender> &all)
{
    return Text::joined(
        {Text::joined({Text::label(u"indicator"_s, indicator.code), Text::label(u"unit"_s, unit)}, u", "_s),
         reporterText(all)},
        u". "_s);
}

/// Which pairs are not drawn and why, and what their definitions do not share.
QList<Text> notesOf(const QList<Contender> &all)
{
    QList<Text> notes;
    for (const Contender &each : all) {
        if (!each.missing.isEmpty())
            notes << Text::joined({pairName(each.pair), each.missing}, u" – "_s);
        for (const Text &remark : each.remarks) {
            if (!notes.contains(remark))
                notes << remark;
        }
    }
    return notes;
}

/// `+8.7 % on 2024`, where one source gives both and nothing was computed.
Text changeText(const ChartSeries &line, const ChartPoint &point)
{
    const ChartPoint *before = pointAt(line, point.period.yearBefore());
    if (!line.steps.isEmpty() || !before || before->source != point.source || *before->value <= 0.0)
        return {};
    const double change = *point.value / *before->value - 1.0;
    return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1 on %2"),
                        {Text::number(change, {}, Text::NumberStyle::SignedPercent), Text::period(before->period)});
}

/// What stands in the ranking for \a each: its point of \a period, or that there is none.
ChartItem itemOf(const Contender &each, const ChartSpec &time, const Period &period)
{
    ChartItem item;
    item.id = each.pair.toString();
    item.name = pairName(each.flow);
    item.color = each.color;
    for (const ChartSeries &line : time.series) {
        const ChartPoint *point = pointAt(line, period);
        if (line.reporter != each.flow.one || line.partner != each.flow.other || !point)
            continue;
        item.value = point->value;
        item.status = point->status;
        item.detail = changeText(line, *point);
        item.sourceName = point->sourceName;
        item.inputs = point->inputs;
        item.opens = true;
    }
    return item;
}

/// The sources of \a period alone, from those of the whole \a time chart.
void takeSources(const Snapshot &snapshot, const ChartSpec &time, const Period &period, ChartSpec *spec)
{
    ChartSpec slice = time;
    slice.sources.clear();
    slice.notes.clear();
    for (ChartSeries &series : slice.series)
        series.points.removeIf([&period](const ChartPoint &point) { return point.period != period; });
    slice.splices.clear();
    finishChart(snapshot, &slice);
    spec->sources = slice.sources;
    spec->newestRetrieval = slice.newestRetrieval;
    spec->notes = slice.notes;
    spec->first = period;
    spec->last = period;
}

} // namespace

qsizetype drawnPairs(const QList<Contender> &all)
{
    return std::count_if(all.begin(), all.end(), [](const Contender &each) { return each.missing.isEmpty(); });
}

int firstSharedYear(const QList<Contender> &all)
{
    QMap<int, QSet<QString>> pairs;
    for (const Contender &each : all) {
        for (const PreferredFigure &figure : each.figures.joined.figures)
            pairs[figure.row.figure.period.year()].insert(each.pair.toString());
    }
    for (auto each = pairs.cbegin(); each != pairs.cend(); ++each) {
        if (each->size() == drawnPairs(all))
            return each.key();
    }
    return pairs.isEmpty() ? 0 : pairs.firstKey();
}

ChartSpec comparedOverTime(const Snapshot &snapshot, const Indicator &indicator, const QList<Contender> &all,
                           const ViewState &state)
{
    ChartSpec spec;
    spec.id = u"compare.time"_s;
    spec.title = Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "%1: %n pairs over time"),
                              {Text::label(u"indicator"_s, indicator.code)}, static_cast<int>(drawnPairs(all)));
    for (const Contender &each : all) {
        if (!each.missing.isEmpty())
            continue;
        ChartSeries line = chartSeries(snapshot, each.figures, Mark::Line);
        line.name = pairName(each.flow);
        line.shortName = pairName(each.flow, u"short"_s);
        line.color = each.color;
        spec.unit = each.unit;
        spec.frequency = each.figures.joined.figures.first().row.figure.period.frequency();
        spec.series.append(line);
        addSplices(snapshot, each.figures, &spec);
    }
    spec.subtitle = subtitleOf(indicator, spec.unit, all);
    finishChart(snapshot, &spec);
    spec.notes += notesOf(all);
    spec.events = eventMarks(snapshot, state, spec, false);
    return spec;
}

ChartSpec comparedRanking(const Snapshot &snapshot, const Indicator &indicator, const QList<Contender> &all,
                          const ChartSpec &time)
{
    ChartSpec spec;
    spec.id = u"compare.ranking"_s;
    spec.plot = PlotKind::Ranking;
    spec.unit = time.unit;
    spec.frequency = time.frequency;
    if (time.isEmpty()) {
        spec.emptyMessage = time.emptyMessage;
        return spec;
    }
    const Period period = sharedPeriod(time);
    for (const Contender &each : all)
        spec.items.append(itemOf(each, time, period));
    // What is not reported stands last.
    std::stable_sort(spec.items.begin(), spec.items.end(), [](const ChartItem &one, const ChartItem &other) {
        return one.value && (!other.value || *one.value > *other.value);
    });
    for (const ChartItem &item : std::as_const(spec.items))
        spec.titleInputs += item.inputs;
    const ChartItem &first = spec.items.first();
    spec.title = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1, %2: the most is %3, %4"),
                              {Text::label(u"indicator"_s, indicator.code), Text::period(period), first.name,
                               Text::number(*first.value, spec.unit)});
    QList<Text> steps = time.series.first().steps;
    steps << Text::label(u"unit"_s, spec.unit);
    spec.subtitle = Text::joined({Text::joined(steps, u", "_s), reporterText(all)}, u". "_s);
    takeSources(snapshot, time, period, &spec);
    const bool whole =
        std::all_of(spec.items.begin(), spec.items.end(), [](const ChartItem &item) { return item.value.has_value(); });
    spec.notes.append(whole ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is the newest period that all pairs have."),
                                           {Text::period(period)})
                            : Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is the newest period that most pairs have."),
                                           {Text::period(period)}));
    return spec;
}

} // namespace corridor
