#include "charts/chartscale.h"

#include "charts/charttracks.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace corridor {

namespace {

int floorDiv(int value, int by) { return value >= 0 ? value / by : -((-value + by - 1) / by); }

int monthsBetween(const QDate &from, const QDate &to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

/// Steps between labels that people read as even, for a frequency.
QList<int> evenSteps(Frequency frequency)
{
    switch (frequency) {
    case Frequency::HalfYear:
        return {1, 2, 4, 10, 20, 40, 100};
    case Frequency::Quarter:
        return {1, 2, 4, 8, 20, 40, 80, 200};
    case Frequency::Month:
        return {1, 2, 3, 6, 12, 24, 60, 120, 240, 600};
    case Frequency::Week:
        return {1, 2, 4, 13, 26, 52, 104, 260, 520};
    case Frequency::Day:
        return {1, 2, 7, 14, 28, 91, 182, 365, 730, 1825, 3650};
    case Frequency::Annual:
    case Frequency::Span:
        break;
    }
    return {1, 2, 5, 10, 20, 50, 100};
}

/// How far \a first is into its round stretch: labels of years fall on multiples, of months on January.
int phase(const Period &first, int step)
{
    const QDate day = first.first();
    switch (first.frequency()) {
    case Frequency::Annual:
        return day.year() % step;
    case Frequency::HalfYear:
        return (day.year() * 2 + (day.month() - 1) / 6) % step;
    case Frequency::Quarter:
        return (day.year() * 4 + (day.month() - 1) / 3) % step;
    case Frequency::Month:
        return (day.year() * 12 + day.month() - 1) % step;
    case Frequency::Week:
    case Frequency::Day:
    case Frequency::Span:
        break;
    }
    return 0;
}

double niceStep(double range, int count)
{
    const double raw = range / std::max(count, 1);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (raw <= factor * power * 1.0000001)
            return factor * power;
    }
    return 10.0 * power;
}

} // namespace

TimeAxis::TimeAxis(const ChartSpec &spec)
{
    m_continuous = spec.frequency == Frequency::Span;
    const Period first = spec.first.isValid() ? spec.first : Period::year(2000);
    const Period last = spec.last.isValid() ? spec.last : first;
    m_first = m_continuous ? Period::year(first.year()) : first;
    const QDate end = m_continuous ? last.last() : last.first();
    m_count = std::max(1, indexOf(end) + 1);
    if (!spec.zoom)
        return;
    const int from = std::clamp(indexOf(spec.zoom->first()), 0, m_count - 1);
    const int to = std::clamp(indexOf(spec.zoom->last()), from, m_count - 1);
    m_first = m_first.shifted(from);
    m_hidden = from;
    m_count = to - from + 1;
}

QDate TimeAxis::dayAt(double position) const
{
    const int index = static_cast<int>(std::floor(position + 0.5));
    const Period period = m_first.shifted(index);
    const auto days = static_cast<double>(period.first().daysTo(period.last()) + 1);
    return period.first().addDays(static_cast<qint64>((position + 0.5 - index) * days));
}

int TimeAxis::indexOf(const QDate &day) const
{
    const QDate start = m_first.first();
    switch (m_first.frequency()) {
    case Frequency::Annual:
        return day.year() - start.year();
    case Frequency::HalfYear:
        return floorDiv(monthsBetween(start, day), 6);
    case Frequency::Quarter:
        return floorDiv(monthsBetween(start, day), 3);
    case Frequency::Month:
        return monthsBetween(start, day);
    case Frequency::Week:
        return floorDiv(static_cast<int>(start.daysTo(day)), 7);
    case Frequency::Day:
    case Frequency::Span:
        break;
    }
    return static_cast<int>(start.daysTo(day));
}

double TimeAxis::position(const Period &period) const
{
    if (!m_continuous && period.frequency() == m_first.frequency())
        return indexOf(period.first());
    const double start = position(period.first());
    return start + (position(period.last().addDays(1)) - start) / 2.0;
}

double TimeAxis::position(const QDate &day) const
{
    const int index = indexOf(day);
    const Period period = m_first.shifted(index);
    const double days = static_cast<double>(period.first().daysTo(period.last()) + 1);
    return index - 0.5 + static_cast<double>(period.first().daysTo(day)) / days;
}

std::pair<double, double> TimeAxis::extent(const VagueDate &date) const
{
    return {position(date.first), position(date.last().addDays(1))};
}

QList<int> TimeAxis::labelled(int most) const
{
    const QList<int> steps = evenSteps(m_first.frequency());
    int step = steps.constLast();
    for (const int candidate : steps) {
        if ((m_count + candidate - 1) / candidate <= std::max(most, 1)) {
            step = candidate;
            break;
        }
    }
    QList<int> labelled;
    for (int i = (step - phase(m_first, step)) % step; i < m_count; i += step)
        labelled.append(i);
    // A short axis may have no round period at all: its ends are better than nothing.
    if (labelled.isEmpty())
        labelled.append(0);
    return labelled;
}

ValueAxis ValueAxis::around(double least, double greatest, int count, bool fromZero)
{
    if (fromZero || (least >= 0.0 && least <= 0.6 * greatest))
        least = std::min(least, 0.0);
    if (fromZero || (greatest <= 0.0 && greatest >= 0.6 * least))
        greatest = std::max(greatest, 0.0);
    if (greatest <= least) {
        const double room = least == 0.0 ? 1.0 : std::abs(least) * 0.1;
        greatest = least + room;
        if (!fromZero && least != 0.0)
            least -= room;
    }
    const double step = niceStep(greatest - least, count);
    const double lowest = std::floor(least / step + 1e-9);
    const double highest = std::ceil(greatest / step - 1e-9);
    ValueAxis axis;
    for (double i = lowest; i <= highest; i += 1.0)
        axis.ticks.append(i * step);
    axis.low = axis.ticks.constFirst();
    axis.high = axis.ticks.constLast();
    return axis;
}

double ValueAxis::place(double value) const { return log ? std::log10(std::max(value, low)) : value; }

double ChartScale::y(double value) const
{
    return origin.y() + (log ? std::log10(std::max(value, std::numeric_limits<double>::min())) : value) * perValue;
}

ValueAxis ValueAxis::logarithmic(double least, double greatest, int count)
{
    const int lowest = static_cast<int>(std::floor(std::log10(least)));
    const int highest = static_cast<int>(std::ceil(std::log10(greatest)));
    QList<double> ticks;
    const bool fine = highest - lowest <= 2;
    const int step = std::max(1, (highest - lowest + count - 1) / std::max(count, 1));
    for (int power = lowest; power <= highest; power += fine ? 1 : step) {
        ticks.append(std::pow(10.0, power));
        if (fine && power < highest)
            ticks.append({2.0 * std::pow(10.0, power), 5.0 * std::pow(10.0, power)});
    }
    if (ticks.constLast() < greatest)
        ticks.append(ticks.constLast() * std::pow(10.0, step));
    // Steps outside the values are left out, but for the ones that enclose them.
    while (ticks.size() > 2 && ticks.at(1) <= least)
        ticks.removeFirst();
    while (ticks.size() > 2 && ticks.at(ticks.size() - 2) >= greatest)
        ticks.removeLast();
    if (ticks.size() == 1)
        ticks.append(ticks.constFirst() * 10.0);
    ValueAxis axis;
    axis.log = true;
    axis.ticks = ticks;
    axis.low = ticks.constFirst();
    axis.high = ticks.constLast();
    return axis;
}

std::optional<std::pair<double, double>> ValueAxis::rangeOf(const ChartSpec &spec, const ChartTracks *tracks)
{
    std::optional<double> least;
    std::optional<double> greatest;
    const auto cover = [&](double value) {
        least = std::min(least.value_or(value), value);
        greatest = std::max(greatest.value_or(value), value);
    };
    const bool logarithmic = isLogarithmic(spec);
    const TimeAxis time(spec);
    for (int s = 0; s < static_cast<int>(spec.series.size()); ++s) {
        const ChartSeries &series = spec.series.at(s);
        if (series.mark == Mark::Bar || series.mark == Mark::Area)
            continue;
        if (const auto *track = tracks ? tracks->track(s) : nullptr) {
            const double from = time.hidden() - 0.5;
            if (const auto own = track->points.range(from, from + time.count()); own && isOnAxis(spec, series)) {
                cover(own->first);
                cover(own->second);
            }
            continue;
        }
        for (const ChartPoint &point : series.points) {
            const auto value = drawable(point);
            if (!value || !isOnAxis(spec, series) || !time.shows(time.position(point.period)))
                continue;
            cover(*value);
            if (point.forecast && !logarithmic) {
                cover(point.forecast->low95);
                cover(point.forecast->high95);
            }
        }
    }
    for (const BarSegment &segment : stackedBars(spec, time) + stackedAreas(spec, time)) {
        if (time.shows(segment.position))
            cover(segment.to);
    }
    for (const TargetLine &target : spec.targets) {
        if (std::isfinite(target.value) && !spec.percent)
            cover(target.value);
    }
    return least ? std::optional(std::pair(*least, *greatest)) : std::nullopt;
}

ValueAxis ValueAxis::of(const ChartSpec &spec, int count, const std::optional<std::pair<double, double>> &range,
                        const ChartTracks *tracks)
{
    const auto own = rangeOf(spec, tracks);
    std::pair<double, double> covered = own.value_or(range.value_or(std::pair(0.0, 1.0)));
    if (range && !spec.percent)
        covered = {std::min(covered.first, range->first), std::max(covered.second, range->second)};
    if (isLogarithmic(spec) && covered.first > 0.0)
        return ValueAxis::logarithmic(covered.first, covered.second, count);
    const bool stacks = std::ranges::any_of(
        spec.series, [](const ChartSeries &series) { return series.mark == Mark::Bar || series.mark == Mark::Area; });
    return around(covered.first, covered.second, count, stacks);
}

QHash<QString, std::pair<double, double>> sharedRanges(const QList<ChartSpec> &charts)
{
    QHash<QString, std::pair<double, double>> ranges;
    for (const ChartSpec &chart : charts) {
        const auto own = ValueAxis::rangeOf(chart);
        if (!own || chart.axisGroup.isEmpty())
            continue;
        const auto [least, greatest] = ranges.value(chart.axisGroup, *own);
        ranges.insert(chart.axisGroup, {std::min(least, own->first), std::max(greatest, own->second)});
    }
    return ranges;
}

std::optional<double> drawable(const ChartPoint &point)
{
    return point.value && std::isfinite(*point.value) ? point.value : std::nullopt;
}

bool isOnAxis(const ChartSpec &spec, const ChartSeries &series)
{
    return !spec.percent || series.mark == Mark::Bar || series.mark == Mark::Area;
}

bool isLogarithmic(const ChartSpec &spec)
{
    if (!spec.logScale || spec.percent)
        return false;
    bool any = false;
    for (const ChartSeries &series : spec.series) {
        if (series.mark == Mark::Bar || series.mark == Mark::Area)
            return false;
        for (const ChartPoint &point : series.points) {
            const auto value = drawable(point);
            if (value && *value <= 0.0)
                return false;
            any = any || value;
        }
    }
    return any && std::ranges::all_of(spec.targets, [](const TargetLine &target) { return target.value > 0.0; });
}

QString axisUnit(const ChartSpec &spec) { return spec.percent ? QStringLiteral("percent") : spec.unit; }

namespace {

QStringList groupsOf(const ChartSpec &spec, Mark mark)
{
    QStringList groups;
    for (const ChartSeries &series : spec.series) {
        if (series.mark == mark && !groups.contains(series.group))
            groups.append(series.group);
    }
    return groups;
}

/// The stacks of \a mark at positions from \a least to \a most.
QList<BarSegment> stacked(const ChartSpec &spec, const TimeAxis &axis, Mark mark, int least, int most)
{
    const QStringList groups = groupsOf(spec, mark);
    QHash<std::pair<int, int>, std::array<double, 2>> tops; // positive and negative end of each stack
    QHash<std::pair<int, int>, double> sums;
    QList<BarSegment> segments;
    for (int s = 0; s < static_cast<int>(spec.series.size()); ++s) {
        const ChartSeries &series = spec.series.at(s);
        if (series.mark != mark)
            continue;
        const int group = static_cast<int>(groups.indexOf(series.group));
        for (int p = 0; p < static_cast<int>(series.points.size()); ++p) {
            const auto value = drawable(series.points.at(p));
            const int position = static_cast<int>(std::floor(axis.position(series.points.at(p).period) + 0.5));
            if (!value || position < least || position > most)
                continue;
            double &top = tops[{group, position}].at(*value < 0.0 ? 1 : 0);
            segments.append({s, p, group, position, top, top + *value});
            top += *value;
            sums[{group, position}] += std::abs(*value);
        }
    }
    if (!spec.percent)
        return segments;
    for (BarSegment &segment : segments) {
        const double sum = sums.value({segment.group, segment.position});
        segment.from = sum > 0.0 ? segment.from / sum * 100.0 : 0.0;
        segment.to = sum > 0.0 ? segment.to / sum * 100.0 : 0.0;
    }
    return segments;
}

} // namespace

QStringList barGroups(const ChartSpec &spec) { return groupsOf(spec, Mark::Bar); }

QList<BarSegment> stackedBars(const ChartSpec &spec, const TimeAxis &axis)
{
    return stacked(spec, axis, Mark::Bar, 0, axis.count() - 1);
}

QList<BarSegment> stackedAreas(const ChartSpec &spec, const TimeAxis &axis)
{
    return stacked(spec, axis, Mark::Area, -1, axis.count());
}

} // namespace corridor
