#include "analysis/transformratio.h"

#include "analysis/derived.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

const ChartPoint *companionAt(const Companion &companion, const Period &period)
{
    if (const ChartPoint *same = pointAt(companion.points, period))
        return same;
    return companion.definition.frequency == Frequency::Annual ? pointAt(companion.points, Period::year(period.year()))
                                                               : nullptr;
}

template<typename Compute>
ChartPoints combined(const ChartPoints &points, const Companion &companion, Compute compute)
{
    ChartPoints results;
    for (const ChartPoint &point : points) {
        const ChartPoint *other = companionAt(companion, point.period);
        if (!point.value || !other)
            results.append(gapPoint(point, point.value ? noFigure(companion, point.period) : noFigure(point.period)));
        else
            results.append(compute(point, *other));
    }
    return results;
}

Text divisorIsZero(const Text &name, const Period &period)
{
    return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is not above zero for %2: nothing can be divided by it."),
                        {name, Text::period(period)});
}

} // namespace

ChartPoints quotientOf(const ChartPoints &points, const Companion &companion, double factor)
{
    return combined(points, companion, [&](const ChartPoint &point, const ChartPoint &other) {
        if (!(*other.value > 0.0))
            return gapPoint(point, divisorIsZero(companion.name, point.period));
        return computedPoint(point.period, factor * *point.value / *other.value, quotientBound(point, other),
                             {&point, &other});
    });
}

ChartPoints balanceOf(const ChartPoints &exports, const Companion &imports)
{
    return combined(exports, imports, [](const ChartPoint &point, const ChartPoint &other) {
        return computedPoint(point.period, *point.value - *other.value, combinedBound(point.bound, other.bound, -1),
                             {&point, &other});
    });
}

ChartPoints normalizedBalanceOf(const ChartPoints &exports, const Companion &imports)
{
    return combined(exports, imports, [&](const ChartPoint &point, const ChartPoint &other) {
        const double both = *point.value + *other.value;
        if (!(both > 0.0))
            return gapPoint(point, divisorIsZero(imports.name, point.period));
        return computedPoint(point.period, (*point.value - *other.value) / both, quotientBound(point, other),
                             {&point, &other});
    });
}

} // namespace corridor
