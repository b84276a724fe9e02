#include "import/text/calendar.h"

#include <algorithm>
#include <array>

namespace corridor::ingest {

namespace {

bool isLeap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int daysIn(int year, int month)
{
    static constexpr std::array kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeap(year) ? 29 : kDays[static_cast<std::size_t>(month - 1)];
}

/// Howard Hinnant's days_from_civil for years from 1 on.
std::int32_t daysFromCivil(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int era = y / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

std::optional<PeriodDraft> monthsFrom(char frequency, int year, int month)
{
    const auto first = dayNumber(year, month, 1);
    return first ? std::optional(PeriodDraft{frequency, *first, 0}) : std::nullopt;
}

} // namespace

std::optional<std::int32_t> dayNumber(int year, int month, int day)
{
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return std::nullopt;
    return daysFromCivil(year, month, day);
}

std::optional<PeriodDraft> yearPeriod(int year) { return monthsFrom('A', year, 1); }

std::optional<PeriodDraft> halfPeriod(int year, int half)
{
    return half < 1 || half > 2 ? std::nullopt : monthsFrom('H', year, half * 6 - 5);
}

std::optional<PeriodDraft> quarterPeriod(int year, int quarter)
{
    return quarter < 1 || quarter > 4 ? std::nullopt : monthsFrom('Q', year, quarter * 3 - 2);
}

std::optional<PeriodDraft> monthPeriod(int year, int month) { return monthsFrom('M', year, month); }

std::optional<PeriodDraft> weekPeriod(int isoYear, int isoWeek)
{
    const auto fourth = dayNumber(isoYear, 1, 4);
    if (!fourth || isoWeek < 1 || isoWeek > 53)
        return std::nullopt;
    // 1970-01-01 was a Thursday; the week of 4 January is the first.
    const auto monday = [](std::int32_t day) {
        const std::int32_t weekday = ((day + 3) % 7 + 7) % 7;
        return day - weekday;
    };
    const std::int32_t first = monday(*fourth) + 7 * (isoWeek - 1);
    if (isoWeek == 53 && isoYear < 9999 && first >= monday(daysFromCivil(isoYear + 1, 1, 4)))
        return std::nullopt;
    return PeriodDraft{'W', first, 0};
}

std::int32_t lastDay(const PeriodDraft &period)
{
    const int months = period.frequency == 'A' ? 12 : period.frequency == 'H' ? 6 : period.frequency == 'Q' ? 3 : 1;
    if (period.frequency == 'D')
        return period.first;
    if (period.frequency == 'W')
        return period.first + 6;
    std::int32_t day = period.first;
    // From the first of a month to the first of another: 28 days on is always inside the same or the next month.
    int year = 1970 + static_cast<int>((static_cast<std::int64_t>(day) * 400) / 146097) - 1;
    year = std::max(year, 1);
    while (year < 9999 && daysFromCivil(year + 1, 1, 1) <= day)
        ++year;
    int month = 1;
    day -= daysFromCivil(year, 1, 1);
    while (month < 12 && day >= daysIn(year, month))
        day -= daysIn(year, month++);
    const int end = month + months - 1;
    return daysFromCivil(year, end, daysIn(year, end));
}

} // namespace corridor::ingest
