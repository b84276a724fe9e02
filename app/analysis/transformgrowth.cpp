#include "analysis/transformgrowth.h"

#include "analysis/derived.h"
#include "analysis/growth.h"

#include <QtGlobal>

#include <cmath>

namespace corridor {

namespace {

constexpr double kHundred = 100.0;
constexpr double kMonths = 12.0;
constexpr double kDaysOfYear = 365.2425;

Text notAboveZero(const Period &period)
{
    return Text::phrase(
        QT_TRANSLATE_NOOP("Phrase", "The figure for %1 is not above zero: a ratio to it would say nothing."),
        {Text::period(period)});
}

Period baseOf(const Period &period, ChangeOn on)
{
    return on == ChangeOn::Year ? period.yearBefore() : period.shifted(-1);
}

double yearsBetween(const Period &from, const Period &to)
{
    const QDate first = from.first();
    const QDate last = to.first();
    if (first.day() == last.day())
        return (last.year() - first.year()) + (last.month() - first.month()) / kMonths;
    return static_cast<double>(first.daysTo(last)) / kDaysOfYear;
}

/// The figures that stand for the days from \a first to \a last; nothing when one of them is missing.
QList<const ChartPoint *> baseFigures(const ChartPoints &points, const QDate &first, const QDate &last)
{
    QList<const ChartPoint *> within;
    for (const ChartPoint &point : points) {
        if (!point.value)
            continue;
        if (point.period.contains(first) && point.period.contains(last))
            return {&point};
        if (point.period.first() >= first && point.period.last() <= last)
            within.append(&point);
    }
    QDate next = first;
    for (const ChartPoint *point : std::as_const(within)) {
        if (point->period.first() != next)
            return {};
        next = point->period.last().addDays(1);
    }
    return next == last.addDays(1) ? within : QList<const ChartPoint *>();
}

} // namespace

ChartPoints changeOf(const ChartPoints &points, ChangeOn on)
{
    ChartPoints changes;
    for (const ChartPoint &point : points) {
        const Period period = baseOf(point.period, on);
        const ChartPoint *base = pointAt(points, period);
        if (!point.value || !base)
            changes.append(gapPoint(point, noFigure(period)));
        else
            changes.append(computedPoint(point.period, *point.value - *base->value,
                                         combinedBound(point.bound, base->bound, -1), {&point, base}));
    }
    return changes;
}

ChartPoints percentChangeOf(const ChartPoints &points, ChangeOn on)
{
    ChartPoints changes;
    for (const ChartPoint &point : points) {
        const Period period = baseOf(point.period, on);
        const ChartPoint *base = pointAt(points, period);
        const auto ratio = point.value && base ? ratioChange(*base->value, *point.value) : std::nullopt;
        if (ratio)
            changes.append(computedPoint(point.period, *ratio * kHundred, quotientBound(point, *base), {&point, base}));
        else
            changes.append(gapPoint(point, base ? notAboveZero(period) : noFigure(period)));
    }
    return changes;
}

ChartPoints indexedTo(const ChartPoints &points, const QDate &first, const QDate &last)
{
    const QList<const ChartPoint *> figures = baseFigures(points, first, last);
    const Period wanted = first == last ? Period::day(first) : Period::span(first, last);
    double sum = 0.0;
    for (const ChartPoint *figure : figures)
        sum += *figure->value;
    ChartPoints indexed;
    for (const ChartPoint &point : points) {
        if (figures.isEmpty() || !point.value) {
            indexed.append(gapPoint(point, noFigure(wanted)));
            continue;
        }
        const auto count = static_cast<double>(figures.size());
        ChartPoint base = computedPoint(wanted, sum / count, figures.first()->bound, figures);
        if (!(*base.value > 0.0)) {
            indexed.append(gapPoint(point, notAboveZero(wanted)));
            continue;
        }
        indexed.append(computedPoint(point.period, kHundred * *point.value / *base.value, quotientBound(point, base),
                                     {&point, &base}));
    }
    return indexed;
}

ChartPoints compoundGrowthOf(const ChartPoints &points)
{
    const ChartPoint *start = nullptr;
    ChartPoints growth;
    for (const ChartPoint &point : points) {
        if (!point.value) {
            growth.append(gapPoint(point, noFigure(point.period)));
            continue;
        }
        if (!start) {
            start = &point;
            growth.append(gapPoint(point, Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Growth is counted from here."))));
            continue;
        }
        if (!(*start->value > 0.0) || !(*point.value > 0.0)) {
            growth.append(gapPoint(point, notAboveZero(*start->value > 0.0 ? point.period : start->period)));
            continue;
        }
        const double years = yearsBetween(start->period, point.period);
        const double rate = std::pow(*point.value / *start->value, 1.0 / years) - 1.0;
        growth.append(computedPoint(point.period, kHundred * rate, quotientBound(point, *start), {&point, start}));
    }
    return growth;
}

} // namespace corridor
