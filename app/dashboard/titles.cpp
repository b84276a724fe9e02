#include "dashboard/titles.h"

#include "analysis/growth.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// Below this a change is told as "about the same".
constexpr double kNoticed = 0.005;
/// From this ratio on, "times as much" reads better than per cent.
constexpr double kTimes = 3.0;

/// Sentences of one pattern for more, less, about as much and so many times as much.
struct ChangePhrases {
    const char *more;
    const char *less;
    const char *same;
    const char *times;
};

void addInputs(const QList<ChartPoint> &points, QList<FigureRef> *inputs)
{
    if (!inputs)
        return;
    for (const ChartPoint &point : points)
        inputs->append(point.inputs);
}

/// \a leading arguments, then the change, the later and the earlier period.
Text changeSentence(const ChangePhrases &phrases, QList<Text> leading, const Stretch &stretch, QList<FigureRef> *inputs)
{
    const auto change = ratioChange(*stretch.from.value, *stretch.to.value);
    if (!change)
        return {};
    addInputs({stretch.to, stretch.from}, inputs);
    const double ratio = 1.0 + *change;
    const char *id = phrases.more;
    // A title is read at a glance: from ten per cent on, whole per cent.
    const double share = std::abs(*change) < 0.1 ? std::abs(*change) : std::round(std::abs(*change) * 100.0) / 100.0;
    Text amount = Text::number(share, {}, Text::NumberStyle::Percent);
    if (ratio >= kTimes) {
        id = phrases.times;
        amount = Text::number(std::round(ratio * 10.0) / 10.0, {}, Text::NumberStyle::Plain);
    } else if (std::abs(*change) < kNoticed) {
        id = phrases.same;
    } else if (*change < 0.0) {
        id = phrases.less;
    }
    leading.append({amount, Text::period(stretch.to.period), Text::period(stretch.from.period)});
    return Text::phrase(id, leading);
}

bool isExact(const ChartPoint &point) { return point.value && point.bound == Bound::None; }

bool isRelative(const QString &unit) { return unit == u"percent"_s || unit == u"rank"_s; }

Text area(const QString &code) { return Text::label(u"area"_s, code); }

const ChartSeries *longest(const QList<ChartSeries> &series, bool dots)
{
    const ChartSeries *best = nullptr;
    for (const ChartSeries &each : series) {
        if (each.mark == Mark::Tick || (each.mark == Mark::Dot) != dots || each.points.isEmpty())
            continue;
        if (!best || each.points.size() > best->points.size())
            best = &each;
    }
    return best;
}

/// What the line of \a series is called: of dots beside a line, what the line is called.
Text lineName(const ChartSeries &series, const QList<ChartSeries> &all)
{
    for (const ChartSeries &each : all) {
        if (each.group == series.group && each.mark != Mark::Tick)
            return each.name;
    }
    return series.name;
}

Text newestSingle(const Indicator &indicator, const ChartSeries &series, const Text &line, const QString &unit,
                  QList<FigureRef> *inputs)
{
    const auto newest = std::max_element(
        series.points.begin(), series.points.end(),
        [](const ChartPoint &one, const ChartPoint &other) { return one.period.last() < other.period.last(); });
    addInputs({*newest}, inputs);
    const Text name = Text::label(u"indicator"_s, indicator.code, u"short"_s);
    const Text value = Text::number(*newest->value, unit, Text::NumberStyle::Compact, newest->bound);
    const Text period = Text::period(newest->period);
    if (newest->status == FigureStatus::Official)
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1, %2: %3 (%4)"), {name, line, value, period});
    return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1, %2: %3 (%4, %5)"),
                        {name, line, value, period, Text::label(u"status"_s, statusCode(newest->status))});
}

} // namespace

std::optional<Stretch> newestStretch(const ChartSeries &series)
{
    if (series.points.size() < 2 || series.mark == Mark::Dot)
        return std::nullopt;
    qsizetype first = series.points.size() - 1;
    while (first > 0 && series.points.at(first - 1).source == series.points.last().source)
        --first;
    const Stretch stretch{series.points.at(first), series.points.last()};
    if (first == series.points.size() - 1 || !isExact(stretch.from) || !isExact(stretch.to))
        return std::nullopt;
    return stretch;
}

Text exportSentence(const ChartSeries &exports, QList<FigureRef> *inputs)
{
    static constexpr ChangePhrases kPhrases{
        QT_TRANSLATE_NOOP("Phrase", "%1 sold %2{dat} %3 more in %4 than in %5"),
        QT_TRANSLATE_NOOP("Phrase", "%1 sold %2{dat} %3 less in %4 than in %5"),
        QT_TRANSLATE_NOOP("Phrase", "%1 sold %2{dat} about as much in %4 as in %5"),
        QT_TRANSLATE_NOOP("Phrase", "%1 sold %2{dat} %3 times as much in %4 as in %5"),
    };
    const auto stretch = newestStretch(exports);
    return stretch ? changeSentence(kPhrases, {area(exports.reporter), area(exports.partner)}, *stretch, inputs)
                   : Text();
}

Text tradeSentence(const ChartSeries &trade, QList<FigureRef> *inputs)
{
    static constexpr ChangePhrases kPhrases{
        QT_TRANSLATE_NOOP("Phrase", "Trade between %1 and %2{ins} was %3 higher in %4 than in %5"),
        QT_TRANSLATE_NOOP("Phrase", "Trade between %1 and %2{ins} was %3 lower in %4 than in %5"),
        QT_TRANSLATE_NOOP("Phrase", "Trade between %1 and %2{ins} was about the same in %4 as in %5"),
        QT_TRANSLATE_NOOP("Phrase", "Trade between %1 and %2{ins} was %3 times as large in %4 as in %5"),
    };
    const qsizetype size = trade.points.size();
    if (size < 2)
        return {};
    const Stretch stretch{trade.points.at(size - 2), trade.points.at(size - 1)};
    const bool neighbours = stretch.from.period == stretch.to.period.shifted(-1);
    if (!neighbours || stretch.from.source != stretch.to.source || !isExact(stretch.from) || !isExact(stretch.to))
        return {};
    return changeSentence(kPhrases, {area(trade.reporter), area(trade.partner)}, stretch, inputs);
}

Text balanceSentence(const ChartSeries &balance, QList<FigureRef> *inputs)
{
    const auto stretch = newestStretch(balance);
    if (!stretch)
        return {};
    int above = 0;
    int all = 0;
    for (const ChartPoint &point : balance.points) {
        if (point.period < stretch->from.period || !point.value)
            continue;
        addInputs({point}, inputs);
        ++all;
        above += *point.value > 0.0 ? 1 : 0;
    }
    const QList<Text> arguments{area(balance.reporter), area(balance.partner), Text::period(stretch->from.period),
                                Text::period(stretch->to.period)};
    if (above == all)
        return Text::phrase(
            QT_TRANSLATE_NOOP("Phrase", "%1 sold %2{dat} more than it bought in every year from %3 to %4"), arguments);
    if (above == 0)
        return Text::phrase(
            QT_TRANSLATE_NOOP("Phrase", "%1 sold %2{dat} less than it bought in every year from %3 to %4"), arguments);
    return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "The balance of %1{gen} with %2{ins} changed its sign between %3 "
                                                    "and %4"),
                        arguments);
}

Text indicatorSentence(const Indicator &indicator, const QString &unit, const QList<ChartSeries> &series,
                       QList<FigureRef> *inputs)
{
    static constexpr ChangePhrases kPhrases{
        QT_TRANSLATE_NOOP("Phrase", "%1, %2: %3 more in %4 than in %5"),
        QT_TRANSLATE_NOOP("Phrase", "%1, %2: %3 less in %4 than in %5"),
        QT_TRANSLATE_NOOP("Phrase", "%1, %2: about the same in %4 as in %5"),
        QT_TRANSLATE_NOOP("Phrase", "%1, %2: %3 times as much in %4 as in %5"),
    };
    const Text name = Text::label(u"indicator"_s, indicator.code, u"short"_s);
    const ChartSeries *joined = longest(series, false);
    const auto stretch = joined ? newestStretch(*joined) : std::nullopt;
    if (stretch && isRelative(unit)) {
        addInputs({stretch->to, stretch->from}, inputs);
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1, %2: %3 in %4, %5 in %6"),
                            {name, joined->name, Text::number(*stretch->to.value, unit),
                             Text::period(stretch->to.period), Text::number(*stretch->from.value, unit),
                             Text::period(stretch->from.period)});
    }
    if (stretch) {
        const Text sentence = changeSentence(kPhrases, {name, joined->name}, *stretch, inputs);
        if (!sentence.isEmpty())
            return sentence;
    }
    if (const ChartSeries *dots = longest(series, true))
        return newestSingle(indicator, *dots, lineName(*dots, series), unit, inputs);
    if (joined)
        return newestSingle(indicator, *joined, joined->name, unit, inputs);
    return Text::label(u"indicator"_s, indicator.code);
}

} // namespace corridor
