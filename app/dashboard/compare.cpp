#include "dashboard/compare.h"

#include "analysis/derived.h"
#include "analysis/guard.h"
#include "dashboard/comparecharts.h"
#include "dashboard/indicatorchart.h"
#include "dashboard/transformed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

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
        for (const PreferredFigure &figure : drawn)
            made.status = weaker(made.status, figure.row.figure.status);
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

/// Leaves out what does not measure the same as the first pair drawn, and notes what differs a little.
void judge(const Definition &first, const Definition &own, Contender *each)
{
    const Judgement judgement = judged(first, own, Joining::Comparison);
    if (judgement.refused()) {
        each->missing = judgement.reasons.first();
        each->figures.joined = {};
    } else {
        each->remarks = judgement.reasons;
    }
}

QList<Contender> contenders(const Snapshot &snapshot, const Indicator &indicator, const QList<CountryPair> &all,
                            const ViewState &state)
{
    // A span has no place in a comparison: what is not of years or months is left to the indicator's own page.
    const Frequency found = chartFrequency(snapshot, keysOf(indicator, all, state), state.frequency);
    const Frequency frequency = found == Frequency::Month ? Frequency::Month : Frequency::Annual;
    QList<Contender> made;
    std::optional<Definition> first;
    for (const CountryPair &pair : all) {
        Contender each = contender(snapshot, indicator, pair, all, state, frequency);
        if (each.missing.isEmpty()) {
            const Definition own{indicator.code, indicator.kind, frequency, each.unit, each.valuation, each.status};
            if (first)
                judge(*first, own, &each);
            else
                first = own;
        }
        made.append(each);
    }
    return made;
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

/// An indicator with what of it can be drawn.
struct Drawn {
    const Indicator *indicator = nullptr;
    QList<Contender> pairs = {};
};

/// The indicator chosen where it can be compared; else the first of which two pairs have figures that measure the same
/// or, when there is none, the first that two pairs have.
Drawn drawnIndicator(const Snapshot &snapshot, const QList<IndicatorEntry> &entries, const QList<CountryPair> &all,
                     const ViewState &state)
{
    Drawn first;
    for (const bool chosen : {true, false}) {
        for (const IndicatorEntry &entry : entries) {
            if (!entry.unavailable.isEmpty() || (chosen && entry.indicator != state.indicator))
                continue;
            const Indicator *indicator = snapshot.indicator(entry.indicator);
            const Drawn drawn{indicator, contenders(snapshot, *indicator, all, state)};
            if (chosen || drawnPairs(drawn.pairs) > 1)
                return drawn;
            if (!first.indicator)
                first = drawn;
        }
    }
    return first;
}

} // namespace

void fillCompare(const Snapshot &snapshot, const ViewState &state, PageContent *content)
{
    const QList<CountryPair> all = comparedPairs(snapshot, state);
    content->indicators = entriesOf(snapshot, all, state);
    const auto [indicator, drawn] = drawnIndicator(snapshot, content->indicators, all, state);
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
    const qsizetype lines = drawnPairs(drawn);
    if (lines < 2) {
        content->emptyMessage = Text::phrase(QT_TRANSLATE_NOOP(
            "Phrase", "Fewer than two of these pairs have figures for the chosen years, reporter and unit."));
        return;
    }
    ChartSpec time = comparedOverTime(snapshot, *indicator, drawn, state);
    content->compute = computeChoices(snapshot, state, time);
    content->compute.firstYear = firstSharedYear(drawn);
    transformChart(snapshot, state, &time);
    content->charts = {comparedRanking(snapshot, *indicator, drawn, time), time};
}

} // namespace corridor
