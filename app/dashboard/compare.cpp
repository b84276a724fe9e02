#include "dashboard/compare.h"

#include "dashboard/chartparts.h"
#include "dashboard/comparedpairs.h"
#include "dashboard/indicatorchart.h"
#include "dashboard/titles.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// One pair on the page, with the line that is drawn of it.
struct Contender {
    CountryPair pair;
    CountryPair flow; ///< Reporter first.
    ColorRole color;
    ChosenFigures figures;
    QString unit;
    QString valuation;
    Text missing; ///< Why it is not drawn; empty: it is.
};

Text area(const QString &code) { return Text::label(u"area"_s, code); }

QStringList valuationsOf(const ChosenFigures &figures)
{
    QStringList words;
    for (const PreferredFigure &figure : figures.joined.figures) {
        if (!words.contains(figure.row.key.valuation))
            words << figure.row.key.valuation;
    }
    return words;
}

Contender contender(const Snapshot &snapshot, const Indicator &indicator, const CountryPair &pair,
                    const QList<CountryPair> &all, const ViewState &state, Frequency frequency)
{
    Contender made;
    made.pair = pair;
    made.flow = reporterFirst(pair, all, state);
    made.color = pairColor(pair, all);
    made.figures = chooseFigures(snapshot, {indicator.code, made.flow.one, made.flow.other}, frequency);
    clipYears(&made.figures, state.firstYear, state.lastYear);
    const auto &drawn = made.figures.joined.figures;
    if (!drawn.isEmpty()) {
        made.unit = drawn.first().row.key.unit;
        made.valuation = valuationsOf(made.figures).join(u'/');
        return made;
    }
    const bool other = hasIndicator(snapshot, indicator, made.flow.other, made.flow.one);
    made.missing = other ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1 reports none; %2 does: choose the other "
                                                                    "reporter"),
                                        {area(made.flow.one), area(made.flow.other)})
                         : Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1: not reported"), {area(made.flow.one)});
    return made;
}

QList<FlowKey> keysOf(const Indicator &indicator, const QList<CountryPair> &all, const ViewState &state)
{
    QList<FlowKey> keys;
    for (const CountryPair &pair : all) {
        const CountryPair flow = reporterFirst(pair, all, state);
        keys.append({indicator.code, flow.one, flow.other});
    }
    return keys;
}

QList<Contender> contenders(const Snapshot &snapshot, const Indicator &indicator, const QList<CountryPair> &all,
                            const ViewState &state)
{
    // A span has no place in a comparison: what is not of years or months is left to the indicator's own page.
    const Frequency found = chartFrequency(snapshot, keysOf(indicator, all, state), state.frequency);
    const Frequency frequency = found == Frequency::Month ? Frequency::Month : Frequency::Annual;
    QList<Contender> made;
    QString unit;
    for (const CountryPair &pair : all) {
        Contender each = contender(snapshot, indicator, pair, all, state, frequency);
        if (each.missing.isEmpty() && !unit.isEmpty() && each.unit != unit) {
            each.missing = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "measured in another unit: %1"),
                                        {Text::label(u"unit"_s, each.unit)});
            each.figures.joined = {};
        } else if (unit.isEmpty()) {
            unit = each.unit;
        }
        made.append(each);
    }
    return made;
}

qsizetype drawnOf(const QList<Contender> &all)
{
    return std::count_if(all.begin(), all.end(), [](const Contender &each) { return each.missing.isEmpty(); });
}

const PreferredFigure *figureOf(const Contender &each, const Period &period)
{
    const auto &figures = each.figures.joined.figures;
    const auto found = std::find_if(figures.begin(), figures.end(), [&period](const PreferredFigure &figure) {
        return figure.row.figure.period == period;
    });
    return found == figures.end() ? nullptr : &*found;
}

/// The newest period that all drawn pairs have; when there is none, the newest of those that most have.
Period sharedPeriod(const QList<Contender> &all)
{
    QMap<Period, int> counts;
    for (const Contender &each : all) {
        for (const PreferredFigure &figure : each.figures.joined.figures)
            ++counts[figure.row.figure.period];
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
    QStringList valuations;
    for (const Contender &each : all) {
        if (!each.missing.isEmpty())
            notes << Text::joined({pairName(each.pair), each.missing}, u" – "_s);
        else if (!valuations.contains(each.valuation))
            valuations << each.valuation;
    }
    if (valuations.size() > 1)
        notes << Text::phrase(QT_TRANSLATE_NOOP("Phrase",
                                                "Not all are valued alike (FOB, CIF or not stated): differences "
                                                "of some per cent may come from that."));
    return notes;
}

Text changeText(const Contender &each, const PreferredFigure &figure)
{
    const PreferredFigure *before = figureOf(each, figure.row.figure.period.yearBefore());
    if (!before || before->row.key.source != figure.row.key.source || before->row.figure.value <= 0.0)
        return {};
    const double change = figure.row.figure.value / before->row.figure.value - 1.0;
    return Text::phrase(
        QT_TRANSLATE_NOOP("Phrase", "%1 on %2"),
        {Text::number(change, {}, Text::NumberStyle::SignedPercent), Text::period(before->row.figure.period)});
}

ChartItem itemOf(const Snapshot &snapshot, const Contender &each, const Period &period)
{
    ChartItem item;
    item.id = each.pair.toString();
    item.name = pairName(each.flow);
    item.color = each.color;
    if (const PreferredFigure *figure = figureOf(each, period)) {
        item.value = figure->row.figure.value;
        item.status = figure->row.figure.status;
        item.detail = changeText(each, *figure);
        item.sourceName = snapshot.sourceName(figure->row.key.source);
        item.inputs = inputsOf(*figure);
    }
    return item;
}

ChartSpec timeChart(const Snapshot &snapshot, const Indicator &indicator, const QList<Contender> &all,
                    const ViewState &state)
{
    ChartSpec spec;
    spec.id = u"compare.time"_s;
    spec.title = Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "%1: %n pairs over time"),
                              {Text::label(u"indicator"_s, indicator.code)}, static_cast<int>(drawnOf(all)));
    for (const Contender &each : all) {
        if (!each.missing.isEmpty())
            continue;
        ChartSeries line = chartSeries(snapshot, each.figures, Mark::Line);
        line.id = each.pair.toString();
        line.group = line.id;
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

ChartSpec rankChart(const Snapshot &snapshot, const Indicator &indicator, const QList<Contender> &all,
                    const ChartSpec &time)
{
    const Period period = sharedPeriod(all);
    ChartSpec spec;
    spec.id = u"compare.ranking"_s;
    spec.plot = PlotKind::Ranking;
    spec.unit = time.unit;
    spec.frequency = time.frequency;
    QList<ChartItem> items;
    for (const Contender &each : all)
        items.append(itemOf(snapshot, each, period));
    // What is not reported stands last.
    std::stable_sort(items.begin(), items.end(), [](const ChartItem &one, const ChartItem &other) {
        return one.value && (!other.value || *one.value > *other.value);
    });
    spec.items = items;
    for (const ChartItem &item : std::as_const(items))
        spec.titleInputs += item.inputs;
    const ChartItem &first = items.first();
    spec.title = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1, %2: the most is %3, %4"),
                              {Text::label(u"indicator"_s, indicator.code), Text::period(period), first.name,
                               Text::number(*first.value, spec.unit)});
    spec.subtitle = Text::joined({Text::label(u"unit"_s, spec.unit), reporterText(all)}, u". "_s);
    takeSources(snapshot, time, period, &spec);
    const auto there = std::count_if(items.begin(), items.end(), [](const ChartItem &item) { return item.value; });
    if (there < items.size())
        spec.notes.append(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is the newest period that most pairs have."),
                                       {Text::period(period)}));
    else
        spec.notes.append(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is the newest period that all pairs have."),
                                       {Text::period(period)}));
    return spec;
}

/// Why \a indicator cannot be compared; empty when at least two of \a all have it.
Text whyNot(const Snapshot &snapshot, const Indicator &indicator, const QList<CountryPair> &all, const ViewState &state)
{
    QList<CountryPair> having;
    for (const CountryPair &pair : all) {
        const CountryPair flow = reporterFirst(pair, all, state);
        if (hasIndicator(snapshot, indicator, flow.one, flow.other))
            having.append(pair);
    }
    if (having.size() >= 2)
        return {};
    return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "only %1"), {pairName(having.first())});
}

QList<IndicatorEntry> entriesOf(const Snapshot &snapshot, const QList<CountryPair> &all, const ViewState &state)
{
    QList<IndicatorEntry> entries;
    for (const Indicator &indicator : snapshot.indicators()) {
        const bool any = std::any_of(all.begin(), all.end(), [&](const CountryPair &pair) {
            const CountryPair flow = reporterFirst(pair, all, state);
            return hasIndicator(snapshot, indicator, flow.one, flow.other);
        });
        if (any)
            entries.append(
                {indicator.code, Text::label(u"indicator"_s, indicator.code), whyNot(snapshot, indicator, all, state)});
    }
    // What can be compared first, each part in its own order.
    std::stable_sort(entries.begin(), entries.end(), [](const IndicatorEntry &one, const IndicatorEntry &other) {
        return one.unavailable.isEmpty() && !other.unavailable.isEmpty();
    });
    return entries;
}

Text emptyCompare(const QList<CountryPair> &all)
{
    const Text what = Text::phrase(
        QT_TRANSLATE_NOOP("Phrase", "%1: no indicator is here for two of these pairs. Files that fill this page: goods "
                                    "trade of one country with several partners from UN Comtrade "
                                    "(comtradeplus.un.org) or from its statistical office; students by country of "
                                    "origin from UNESCO UIS (data.uis.unesco.org); investment by partner from the IMF "
                                    "(data.imf.org)."),
        {pairName(all.first())});
    const Text how = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Drop such a file on the window, or press Ctrl+I."));
    return Text::joined({what, how}, u" "_s);
}

/// The indicator that is drawn: the one chosen where it can be, else the first that can.
const Indicator *drawnIndicator(const Snapshot &snapshot, const QList<IndicatorEntry> &entries, const QString &wanted)
{
    const IndicatorEntry *first = nullptr;
    for (const IndicatorEntry &entry : entries) {
        if (!entry.unavailable.isEmpty())
            continue;
        if (entry.indicator == wanted)
            return snapshot.indicator(wanted);
        if (!first)
            first = &entry;
    }
    return first ? snapshot.indicator(first->indicator) : nullptr;
}

} // namespace

void fillCompare(const Snapshot &snapshot, const QList<CountryPair> &pairs, const ViewState &state,
                 PageContent *content)
{
    const QList<CountryPair> all = comparedPairs(snapshot, pairs, state);
    content->indicators = entriesOf(snapshot, all, state);
    const Indicator *indicator = drawnIndicator(snapshot, content->indicators, state.indicator);
    const QList<Contender> drawn = indicator ? contenders(snapshot, *indicator, all, state) : QList<Contender>();
    for (qsizetype at = 0; at < all.size(); ++at)
        content->compared.append({all.at(at), pairName(all.at(at)), pairColor(all.at(at), all),
                                  drawn.isEmpty() ? Text() : drawn.at(at).missing});
    if (!indicator) {
        content->emptyMessage = emptyCompare(all);
        return;
    }
    content->subtitle = Text::label(u"indicator"_s, indicator->code);
    content->indicator = indicator->code;
    content->byMonth = chartFrequency(snapshot, keysOf(*indicator, all, state), Frequency::Month) == Frequency::Month;
    const qsizetype lines = drawnOf(drawn);
    if (lines < 2) {
        content->emptyMessage = Text::phrase(QT_TRANSLATE_NOOP(
            "Phrase", "Fewer than two of these pairs have figures for the chosen years, reporter and unit."));
        return;
    }
    const ChartSpec time = timeChart(snapshot, *indicator, drawn, state);
    content->charts = {rankChart(snapshot, *indicator, drawn, time), time};
}

} // namespace corridor
