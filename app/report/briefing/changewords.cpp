#include "report/briefing/changewords.h"

#include "analysis/growth.h"
#include "report/briefing/sentences.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// Below this a change is told as "about as much".
constexpr double kNoticed = 0.005;
/// From this ratio on, "times as much" reads better than per cent.
constexpr double kTimes = 3.0;

bool isRelative(const QString &unit)
{
    return unit == u"percent"_s || unit == u"ratio"_s || unit == u"rank"_s || unit == u"percentage_point"_s;
}

} // namespace

QList<ChartPoint> newestRow(const ChartSeries &series)
{
    QList<ChartPoint> row;
    if (series.mark == Mark::Dot)
        return row;
    for (auto point = series.points.crbegin(); point != series.points.crend(); ++point) {
        const bool joins =
            row.isEmpty() || (point->period == row.first().period.shifted(-1) && point->source == row.first().source);
        if (!joins || !point->value || point->bound != Bound::None)
            break;
        row.prepend(*point);
    }
    return row;
}

std::optional<LiveSentence> levelSentence(const QString &rule, const ChangeWords &words, QList<Text> leading,
                                          const ChartSeries &series, const QString &unit)
{
    if (series.points.isEmpty() || !series.points.last().value)
        return std::nullopt;
    const ChartPoint &newest = series.points.last();
    const QList<ChartPoint> row = newestRow(series);
    SentenceMaker maker(rule);
    leading.append({maker.value(newest, unit), Text::period(newest.period)});
    const ChartPoint *before = row.size() < 2 || isRelative(unit) ? nullptr : &row.at(row.size() - 2);
    const auto change = before ? ratioChange(*before->value, *newest.value) : std::nullopt;
    if (!change)
        return maker.sentence(words.level, leading);

    const QList<ChartPoint> compared{newest, *before};
    const double ratio = 1.0 + *change;
    const char *phrase = words.more;
    Text amount;
    if (ratio >= kTimes) {
        phrase = words.times;
        amount = maker.number(std::round(ratio * 10.0) / 10.0, {}, compared, Text::NumberStyle::Plain);
    } else {
        amount = maker.share(std::abs(*change), compared);
        if (std::abs(*change) < kNoticed)
            phrase = words.same;
        else if (*change < 0.0)
            phrase = words.less;
    }
    leading.append({amount, Text::period(before->period)});
    return maker.sentence(phrase, leading);
}

std::optional<LiveSentence> flowLevel(const ChartSeries &series, const QString &unit)
{
    static constexpr ChangeWords kWords{
        QT_TRANSLATE_NOOP("Phrase", "%1: %2{nom} in %3{loc}"),
        QT_TRANSLATE_NOOP("Phrase", "%1: %2{nom} in %3{loc}, %4 more than in %5{loc}"),
        QT_TRANSLATE_NOOP("Phrase", "%1: %2{nom} in %3{loc}, %4 less than in %5{loc}"),
        QT_TRANSLATE_NOOP("Phrase", "%1: %2{nom} in %3{loc}, about as much as in %5{loc}"),
        QT_TRANSLATE_NOOP("Phrase", "%1: %2{nom} in %3{loc}, %4 times as much as in %5{loc}"),
    };
    return levelSentence(u"flow.level"_s, kWords, {flowSubject(series)}, series, unit);
}

} // namespace corridor
