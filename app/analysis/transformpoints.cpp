#include "analysis/transformpoints.h"

#include "analysis/derived.h"

#include <QMap>
#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

void appendNames(const Text &name, QList<Text> *names)
{
    if (const auto *several = std::get_if<Text::Joined>(&name.value())) {
        for (const Text &each : several->first)
            appendNames(each, names);
    } else if (!name.isEmpty() && !names->contains(name)) {
        names->append(name);
    }
}

int partsOfYear(Frequency frequency)
{
    switch (frequency) {
    case Frequency::HalfYear:
        return 2;
    case Frequency::Quarter:
        return 4;
    case Frequency::Month:
        return 12;
    default:
        return 0;
    }
}

ChartPoints yearly(const ChartPoints &points, bool mean)
{
    QMap<int, QList<const ChartPoint *>> byYear;
    for (const ChartPoint &point : points) {
        if (point.value)
            byYear[point.period.year()].append(&point);
    }
    ChartPoints years;
    for (auto year = byYear.cbegin(); year != byYear.cend(); ++year) {
        const int parts = partsOfYear(year->first()->period.frequency());
        if (parts == 0 || year->size() != parts)
            continue;
        double sum = 0.0;
        Bound bound = Bound::None;
        for (const ChartPoint *part : *year) {
            sum += *part->value;
            bound = combinedBound(bound, part->bound, 1);
        }
        years.append(computedPoint(Period::year(year.key()), mean ? sum / parts : sum, bound, *year));
    }
    return years;
}

} // namespace

const ChartPoint *pointAt(const ChartPoints &points, const Period &period)
{
    const auto found =
        std::lower_bound(points.begin(), points.end(), period,
                         [](const ChartPoint &point, const Period &wanted) { return point.period < wanted; });
    return found != points.end() && found->period == period && found->value ? &*found : nullptr;
}

ChartPoint computedPoint(const Period &period, double value, Bound bound, const QList<const ChartPoint *> &inputs)
{
    ChartPoint point;
    point.period = period;
    point.value = value;
    point.bound = bound;
    QStringList sources;
    QList<Text> names;
    for (const ChartPoint *input : inputs) {
        point.status = weaker(point.status, input->status);
        for (const QString &code : input->source.split(u';', Qt::SkipEmptyParts)) {
            if (!sources.contains(code))
                sources.append(code);
        }
        appendNames(input->sourceName, &names);
        for (const FigureRef &ref : input->inputs) {
            if (!point.inputs.contains(ref))
                point.inputs.append(ref);
        }
    }
    point.source = sources.join(u';');
    point.sourceName = names.size() == 1 ? names.first() : Text::joined(names, u"; "_s);
    return point;
}

ChartPoint gapPoint(const ChartPoint &point, const Text &reason)
{
    ChartPoint gap = point;
    gap.value.reset();
    gap.bound = Bound::None;
    gap.rivals = {};
    gap.note.clear();
    // What was missing one step earlier is still the reason.
    if (point.value || point.gap.isEmpty())
        gap.gap = reason;
    return gap;
}

Text noFigure(const Period &period)
{
    return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "There is no figure for %1."), {Text::period(period)});
}

Text noFigure(const Companion &companion, const Period &period)
{
    if (companion.filled.isEmpty())
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "There is no figure for %2: %1."),
                            {companion.name, Text::period(period)});
    return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "There is no figure for %2: %1. Import it from: %3."),
                        {companion.name, Text::period(period), companion.filled});
}

Bound quotientBound(const ChartPoint &above, const ChartPoint &below)
{
    if (above.bound == Bound::None && below.bound == Bound::None)
        return Bound::None;
    if (!(*above.value > 0.0) || !(*below.value > 0.0))
        return Bound::About;
    return combinedBound(above.bound, below.bound, -1);
}

ChartPoints yearlySums(const ChartPoints &points) { return yearly(points, false); }

ChartPoints yearlyMeans(const ChartPoints &points) { return yearly(points, true); }

} // namespace corridor
