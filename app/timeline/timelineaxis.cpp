#include "timeline/timelineaxis.h"

#include <array>
#include <cmath>

namespace corridor {

namespace {

constexpr double kLabelGap = 14.0;
constexpr double kMinorGap = 6.0;
constexpr int kMostTicks = 200;

enum class StepUnit { Day, Month, Year };
struct Step {
    StepUnit unit;
    int count;
    double days; ///< About.
};
constexpr std::array kSteps{
    Step{StepUnit::Day, 1, 1.0},      Step{StepUnit::Day, 2, 2.0},       Step{StepUnit::Day, 7, 7.0},
    Step{StepUnit::Month, 1, 30.4},   Step{StepUnit::Month, 3, 91.3},    Step{StepUnit::Year, 1, 365.2},
    Step{StepUnit::Year, 2, 730.5},   Step{StepUnit::Year, 5, 1826.2},   Step{StepUnit::Year, 10, 3652.4},
    Step{StepUnit::Year, 20, 7304.8}, Step{StepUnit::Year, 50, 18262.1}, Step{StepUnit::Year, 100, 36524.2}};

/// Rounds down also below zero.
qint64 floorTo(qint64 value, qint64 step) { return value - ((value % step) + step) % step; }

/// The last tick of \a step at or before \a day.
QDate tickBefore(const Step &step, const QDate &day)
{
    switch (step.unit) {
    case StepUnit::Day:
        // Julian day 0 is a Monday, so that steps of seven begin with the week.
        return QDate::fromJulianDay(floorTo(day.toJulianDay(), step.count));
    case StepUnit::Month:
        return {day.year(), int(floorTo(day.month() - 1, step.count)) + 1, 1};
    case StepUnit::Year:
        break;
    }
    return {int(floorTo(day.year(), step.count)), 1, 1};
}

QDate tickAfter(const Step &step, const QDate &tick)
{
    switch (step.unit) {
    case StepUnit::Day:
        return tick.addDays(step.count);
    case StepUnit::Month:
        return tick.addMonths(step.count);
    case StepUnit::Year:
        break;
    }
    return tick.addYears(step.count);
}

QList<QDate> ticksOf(const Step &step, const TimelineSpan &span)
{
    QList<QDate> result;
    QDate tick = tickBefore(step, QDate::fromJulianDay(qint64(std::floor(span.from))));
    while (tick.isValid() && double(tick.toJulianDay()) <= span.until && result.size() < kMostTicks) {
        if (double(tick.toJulianDay()) >= span.from)
            result.append(tick);
        tick = tickAfter(step, tick);
    }
    return result;
}

QString tickLabel(const Step &step, const QDate &tick, const Formatter &formatter)
{
    switch (step.unit) {
    case StepUnit::Day:
        return formatter.shortDate({tick, DatePrecision::Day});
    case StepUnit::Month:
        return formatter.shortPeriod(step.count == 3 ? Period::quarter(tick.year(), (tick.month() + 2) / 3)
                                                     : Period::month(tick.year(), tick.month()));
    case StepUnit::Year:
        break;
    }
    return formatter.shortPeriod(Period::year(tick.year()));
}

} // namespace

TimelineSpan spanOf(const VagueDate &date)
{
    return {double(date.first.toJulianDay()), double(date.last().toJulianDay() + 1)};
}

TimelineTicks timelineTicks(const TimelineScale &scale, double left, double right, const Formatter &formatter,
                            const std::function<double(const QString &)> &width)
{
    TimelineTicks result;
    for (size_t i = 0; i < kSteps.size(); ++i) {
        const Step &step = kSteps[i];
        if (step.days * scale.pixelsPerDay() < kLabelGap + 16.0)
            continue;
        result = {};
        double end = left - kLabelGap;
        bool clear = true;
        for (const QDate &day : ticksOf(step, scale.span)) {
            TimelineTick tick{double(day.toJulianDay()), tickLabel(step, day, formatter), 0.0};
            tick.width = width(tick.label);
            const double from = scale.x(tick.day) - tick.width / 2.0;
            if (from < left || from + tick.width > right)
                continue;
            clear = clear && from >= end + kLabelGap;
            end = from + tick.width;
            result.labelled.append(tick);
        }
        if (!clear)
            continue;
        for (size_t finer = i; finer-- > 0 && kSteps[finer].days * scale.pixelsPerDay() >= kMinorGap;) {
            // Weeks do not divide months, nor two years five: such ticks would stand beside the labelled ones.
            if (kSteps[finer].count == 7 || kSteps[finer].count == 2)
                continue;
            for (const QDate &day : ticksOf(kSteps[finer], scale.span))
                result.minor.append(double(day.toJulianDay()));
            break;
        }
        break;
    }
    return result;
}

} // namespace corridor
