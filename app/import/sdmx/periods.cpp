#include "import/meaning/codes.h"
#include "import/sdmx/placer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace corridor::ingest {

namespace {

struct Civil {
    int year = 0;
    int month = 0;
    int day = 0;
};

/// The date of a day number (Howard Hinnant's civil_from_days).
Civil civilOf(std::int32_t days)
{
    const int shifted = days + 719468;
    const int era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const int dayOfEra = shifted - era * 146097;
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shiftedMonth = (5 * dayOfYear + 2) / 153;
    const int month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1};
}

constexpr int kLongest = 40'000; ///< Days or months of a range.

int monthsOf(char frequency)
{
    switch (frequency) {
    case 'A':
        return 12;
    case 'H':
        return 6;
    case 'Q':
        return 3;
    case 'M':
        return 1;
    default:
        return 0;
    }
}

} // namespace

PeriodDraft fitted(PeriodDraft period, char frequency)
{
    if (frequency == 0 || frequency == period.frequency || period.frequency == 'P')
        return period;
    const int wanted = monthsOf(frequency);
    const int given = monthsOf(period.frequency);
    const bool finer = period.frequency == 'D' || (given != 0 && given < wanted);
    if (wanted == 0) {
        // A week written as its Monday (1970-01-05 was one).
        if (frequency == 'W' && period.frequency == 'D' && (period.first - 4) % 7 == 0)
            period.frequency = 'W';
        return period;
    }
    const Civil date = civilOf(period.first);
    if (finer && date.day == 1 && (date.month - 1) % wanted == 0)
        period.frequency = frequency;
    return period;
}

std::string dayText(std::int32_t days)
{
    const Civil date = civilOf(days);
    std::array<char, 32> text{};
    const int size = std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
    return {text.data(), static_cast<std::size_t>(std::max(size, 0))};
}

std::optional<PeriodDraft> parseSdmxPeriod(std::string_view text)
{
    text = trimmed(text);
    const auto slash = text.find("/P");
    if (slash == std::string_view::npos || slash < 10)
        return parsePeriod(text);
    const std::optional<PeriodDraft> begin = parsePeriod(text.substr(0, 10));
    const std::string_view length = text.substr(slash + 2);
    int count = 0;
    const char *const end = length.data() + length.size();
    const auto [unit, error] = std::from_chars(length.data(), end, count);
    if (!begin || begin->frequency != 'D' || error != std::errc() || unit + 1 != end || count < 1 || count > kLongest)
        return {};
    const int months = *unit == 'Y' ? count * 12 : *unit == 'M' ? count : 0;
    if (*unit == 'D')
        return count == 1 ? *begin : PeriodDraft{'P', begin->first, begin->first + count - 1};
    if (months == 0 || months > kLongest)
        return {};
    for (const char frequency : {'A', 'H', 'Q', 'M'}) {
        if (monthsOf(frequency) != months)
            continue;
        if (const PeriodDraft period = fitted(*begin, frequency); period.frequency == frequency)
            return period;
    }
    const Civil from = civilOf(begin->first);
    const int last = from.year * 12 + from.month - 1 + months;
    const std::optional<std::int32_t> after = dayNumber(last / 12, last % 12 + 1, from.day);
    if (!after)
        return {};
    return PeriodDraft{'P', begin->first, *after - 1};
}

char frequencyOfCode(std::string_view code)
{
    const std::string low = lowered(trimmed(code));
    if (low == "a" || low == "annual" || low == "yearly" || low == "p1y")
        return 'A';
    if (low == "s" || low == "h" || low.starts_with("half") || low.starts_with("semi") || low == "p6m")
        return 'H';
    if (low == "q" || low == "quarterly" || low == "p3m")
        return 'Q';
    if (low == "m" || low == "monthly" || low == "p1m")
        return 'M';
    if (low == "w" || low == "weekly" || low == "p1w" || low == "p7d")
        return 'W';
    if (low == "d" || low == "b" || low.starts_with("daily") || low == "p1d")
        return 'D';
    return 0;
}

} // namespace corridor::ingest
