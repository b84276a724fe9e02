#include "import/sheets/reader/cellvalue.h"

#include "core/shortest.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdio>

namespace corridor::sheetreader {
namespace {

constexpr std::int64_t kSecondsPerDay = 86400;

struct Day {
    int year = 0;
    int month = 0;
    int day = 0;
};

/// From days since 1970-01-01, in the Gregorian calendar.
Day civil(std::int64_t days)
{
    days += 719468;
    const std::int64_t era = days / 146097; // Positive for all days of a sheet.
    const std::int64_t ofEra = days % 146097;
    const std::int64_t yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
    const std::int64_t ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shifted = (5 * ofYear + 2) / 153;
    const std::int64_t month = shifted < 10 ? shifted + 3 : shifted - 9;
    return {static_cast<int>(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), static_cast<int>(month),
            static_cast<int>(ofYear - (153 * shifted + 2) / 5 + 1)};
}

std::string timeText(std::int64_t seconds)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%02d:%02d:%02d", static_cast<int>(seconds / 3600),
                  static_cast<int>(seconds / 60 % 60), static_cast<int>(seconds % 60));
    return text.data();
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// The letters of the first section of a format code that mean something: without literals, colours and locales.
std::string lettersOf(std::string_view code)
{
    std::string letters;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        if (code[i] == '"') {
            i = code.find('"', i + 1);
            if (i == std::string_view::npos)
                break;
        } else if (code[i] == '\\' || code[i] == '_' || code[i] == '*') {
            ++i;
        } else if (code[i] == '[') {
            const std::size_t close = code.find(']', i);
            if (close == std::string_view::npos)
                break;
            const char first = i + 1 < close ? lower(code[i + 1]) : ' ';
            // [h], [mm] and [s] count hours, minutes and seconds; [Red] and [$-41F] do not.
            const bool elapsed = first == 'h' || first == 's' || first == 'm';
            if (elapsed && code.substr(i + 1, close - i - 1).find_first_not_of("hHmMsS") == std::string_view::npos)
                letters += 'h';
            i = close;
        } else {
            letters += lower(code[i]);
        }
    }
    return letters;
}

} // namespace

std::string numberText(std::string_view written)
{
    double value = 0.0;
    const char *end = written.data() + written.size();
    const auto result = std::from_chars(written.data(), end, value);
    if (result.ec != std::errc() || result.ptr != end || !std::isfinite(value))
        return std::string(written);
    return shortestNumber(value);
}

NumberFormat formatOfCode(std::string_view code)
{
    const std::string letters = lettersOf(code);
    if (letters == "general" || letters == "standard" || letters.find_first_of("#0?") != std::string::npos) {
        // `0` beside h or s is a fraction of a second; elsewhere it is a digit of a number.
        if (letters.find("s.0") == std::string::npos && letters.find("s,0") == std::string::npos)
            return NumberFormat::Number;
    }
    const bool time = letters.find_first_of("hs") != std::string::npos;
    const bool date =
        letters.find_first_of("yd") != std::string::npos || (!time && letters.find('m') != std::string::npos);
    if (date)
        return time ? NumberFormat::DateTime : NumberFormat::Date;
    return time ? NumberFormat::Time : NumberFormat::Number;
}

NumberFormat formatOfId(std::size_t id)
{
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58)
        return NumberFormat::Date;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 || id == 56)
        return NumberFormat::Time;
    return id == 22 ? NumberFormat::DateTime : NumberFormat::Number;
}

std::string serialText(double serial, NumberFormat format, bool from1904)
{
    constexpr double kLastSerial = 2958466.0; // Of 9999-12-31 in the system of 1900, and one.
    constexpr std::int64_t kEpoch1900 = -25569;
    constexpr std::int64_t kEpoch1904 = -24107;
    constexpr std::int64_t kFictitious = 60; // 1900-02-29, which Lotus 1-2-3 believed in.
    if (format == NumberFormat::Number || !(serial >= 0.0) || serial >= kLastSerial)
        return shortestNumber(serial);
    const auto seconds = static_cast<std::int64_t>(std::llround(serial * static_cast<double>(kSecondsPerDay)));
    const std::int64_t day = seconds / kSecondsPerDay;
    const std::int64_t rest = seconds % kSecondsPerDay;
    if (format == NumberFormat::Time)
        return timeText(seconds);
    if (!from1904 && (day == kFictitious || day == 0))
        return shortestNumber(serial);
    std::int64_t days = day + (from1904 ? kEpoch1904 : kEpoch1900);
    if (!from1904 && day < kFictitious)
        ++days;
    const Day date = civil(days);
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
    std::string result = text.data();
    if (rest != 0)
        result += 'T' + timeText(rest);
    return result;
}

long columnOf(std::string_view reference)
{
    constexpr long kMostColumns = 1L << 20;
    long column = 0;
    std::size_t at = 0;
    for (; at < reference.size() && lower(reference[at]) >= 'a' && lower(reference[at]) <= 'z'; ++at) {
        column = column * 26 + (lower(reference[at]) - 'a' + 1);
        if (column > kMostColumns)
            return -1;
    }
    return at == 0 ? -1 : column - 1;
}

} // namespace corridor::sheetreader
