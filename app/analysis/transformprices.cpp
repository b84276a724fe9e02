#include "analysis/transformprices.h"

#include <QtGlobal>

#include <algorithm>

namespace corridor {

namespace {

constexpr double kHundred = 100.0;

/// The deflator in \a year: its yearly figure, or the mean of the year's months or quarters.
std::optional<ChartPoint> yearOf(const ChartPoints &deflator, int year)
{
    if (const ChartPoint *point = pointAt(deflator, Period::year(year)))
        return *point;
    const ChartPoints means = yearlyMeans(deflator);
    const ChartPoint *mean = pointAt(means, Period::year(year));
    return mean ? std::optional(*mean) : std::nullopt;
}

ChartPoint indexPoint(int year, double value, const QList<const ChartPoint *> &rates)
{
    return computedPoint(Period::year(year), value, Bound::None, rates);
}

} // namespace

ChartPoints constantPricesOf(const ChartPoints &points, const Companion &deflator, int baseYear)
{
    const std::optional<ChartPoint> base = yearOf(deflator.points, baseYear);
    ChartPoints results;
    for (const ChartPoint &point : points) {
        const ChartPoint *own = pointAt(deflator.points, point.period);
        if (!point.value) {
            results.append(gapPoint(point, noFigure(point.period)));
        } else if (!base || !own || !(*own->value > 0.0)) {
            results.append(gapPoint(point, noFigure(deflator, base ? point.period : Period::year(baseYear))));
        } else {
            const double value = *point.value * *base->value / *own->value;
            results.append(computedPoint(point.period, value, point.bound, {&point, own, &*base}));
        }
    }
    return results;
}

ChartPoints chainedIndexOf(const ChartPoints &rates, int baseYear)
{
    ChartPoints index;
    QList<const ChartPoint *> used;
    double value = kHundred;
    for (int year = baseYear;; --year) {
        index.prepend(indexPoint(year, value, used));
        const ChartPoint *rate = pointAt(rates, Period::year(year));
        if (!rate || !(kHundred + *rate->value > 0.0))
            break;
        value /= 1.0 + *rate->value / kHundred;
        used.append(rate);
    }
    used.clear();
    value = kHundred;
    for (int year = baseYear + 1;; ++year) {
        const ChartPoint *rate = pointAt(rates, Period::year(year));
        if (!rate || !(kHundred + *rate->value > 0.0))
            break;
        value *= 1.0 + *rate->value / kHundred;
        used.append(rate);
        index.append(indexPoint(year, value, used));
    }
    // Without a single rate beside it the base alone is no index.
    return index.size() > 1 ? index : ChartPoints();
}

ChartPoints convertedOf(const ChartPoints &points, const std::optional<Companion> &from,
                        const std::optional<Companion> &to)
{
    ChartPoints results;
    for (const ChartPoint &point : points) {
        if (!point.value) {
            results.append(gapPoint(point, noFigure(point.period)));
            continue;
        }
        double value = *point.value;
        QList<const ChartPoint *> inputs{&point};
        const Companion *missing = nullptr;
        for (const auto *side : {&from, &to}) {
            if (!*side)
                continue;
            const ChartPoint *rate = pointAt((*side)->points, point.period);
            if (!rate || !(*rate->value > 0.0)) {
                missing = &**side;
                break;
            }
            value = side == &from ? value / *rate->value : value * *rate->value;
            inputs.append(rate);
        }
        results.append(missing ? gapPoint(point, noFigure(*missing, point.period))
                               : computedPoint(point.period, value, point.bound, inputs));
    }
    return results;
}

} // namespace corridor
