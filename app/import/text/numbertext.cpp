#include "import/text/numbertext.h"

#include "import/text/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace corridor::ingest {

namespace {

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Bytes of the blank (space, NBSP, thin or narrow NBSP) at the front of \a text, or 0.
std::size_t blankSize(std::string_view text)
{
    if (text.starts_with(' '))
        return 1;
    if (text.starts_with("\xC2\xA0"))
        return 2;
    if (text.starts_with("\xE2\x80\xAF") || text.starts_with("\xE2\x80\x89"))
        return 3;
    return 0;
}

/// Bytes of the thousands separator \a group at the front of \a text, or 0.
std::size_t groupSize(std::string_view text, char group)
{
    if (group == '\0' || text.empty())
        return 0;
    if (group == ' ')
        return blankSize(text);
    if (text.front() == group)
        return 1;
    return group == '\'' && text.starts_with("\xE2\x80\x99") ? 3 : 0;
}

/// A sign at the front, taken away. True for minus.
bool takeSign(std::string_view &text)
{
    if (text.starts_with("\xE2\x88\x92")) { // U+2212
        text.remove_prefix(3);
        return true;
    }
    if (text.starts_with('-') || text.starts_with('+')) {
        const bool minus = text.front() == '-';
        text.remove_prefix(1);
        return minus;
    }
    return false;
}

/// The digits of a number without its separators, and where its point is.
struct Digits {
    std::string text;
    int afterPoint = 0;
    bool any = false;
};

/// Takes digits in groups of three (or none) from the front. False when they are grouped wrongly.
bool takeWhole(std::string_view &text, char group, Digits &digits)
{
    std::size_t inGroup = 0;
    bool grouped = false;
    while (!text.empty()) {
        if (isDigit(text.front())) {
            digits.text += text.front();
            digits.any = true;
            ++inGroup;
            text.remove_prefix(1);
            continue;
        }
        const std::size_t separator = groupSize(text, group);
        if (separator == 0)
            break;
        if (grouped ? inGroup != 3 : inGroup == 0 || inGroup > 3)
            return false;
        grouped = true;
        inGroup = 0;
        text.remove_prefix(separator);
    }
    return !grouped || inGroup == 3;
}

void takeFraction(std::string_view &text, char decimal, Digits &digits)
{
    if (!text.starts_with(decimal))
        return;
    text.remove_prefix(1);
    while (!text.empty() && isDigit(text.front())) {
        digits.text += text.front();
        digits.any = true;
        ++digits.afterPoint;
        text.remove_prefix(1);
    }
}

/// An exponent from the front, bounded so that it cannot overflow. False when it has no digits.
bool takeExponent(std::string_view &text, int &exponent)
{
    if (text.empty() || (text.front() != 'e' && text.front() != 'E'))
        return true;
    text.remove_prefix(1);
    bool minus = false;
    if (text.starts_with('-') || text.starts_with('+')) {
        minus = text.front() == '-';
        text.remove_prefix(1);
    }
    if (text.empty() || !isDigit(text.front()))
        return false;
    int value = 0;
    while (!text.empty() && isDigit(text.front())) {
        value = std::min(value * 10 + (text.front() - '0'), 100'000'000);
        text.remove_prefix(1);
    }
    exponent = minus ? -value : value;
    return true;
}

NumberCell converted(Digits &digits, std::int64_t exponent, bool minus)
{
    const std::size_t leading = std::min(digits.text.find_first_not_of('0'), digits.text.size());
    digits.text.erase(0, leading);
    if (digits.text.empty())
        return {CellKind::Number, 0.0};
    const std::int64_t magnitude = static_cast<std::int64_t>(digits.text.size()) + exponent;
    if (magnitude > 400)
        return {CellKind::TooLarge, 0.0};
    if (magnitude < -400)
        return {CellKind::Number, 0.0};
    if (exponent != 0)
        digits.text += 'e' + std::to_string(exponent);
    double value = 0.0;
    const auto [end, error] = std::from_chars(digits.text.data(), digits.text.data() + digits.text.size(), value);
    if (error == std::errc::result_out_of_range)
        return magnitude > 0 ? NumberCell{CellKind::TooLarge, 0.0} : NumberCell{CellKind::Number, 0.0};
    if (error != std::errc() || !std::isfinite(value))
        return {CellKind::TooLarge, 0.0};
    return {CellKind::Number, minus && value != 0.0 ? -value : value};
}

NumberCell parsed(std::string_view text, const NumberStyle &style, int shift)
{
    const bool bracketed = text.size() > 2 && text.front() == '(' && text.back() == ')';
    if (bracketed)
        text = utf8::withoutBlanks(text.substr(1, text.size() - 2));
    const std::size_t before = text.size();
    bool minus = takeSign(text);
    if (bracketed) {
        if (text.size() != before)
            return {CellKind::Bad, 0.0};
        minus = true;
    }
    Digits digits;
    int exponent = 0;
    if (!takeWhole(text, style.group, digits))
        return {CellKind::Bad, 0.0};
    takeFraction(text, style.decimal, digits);
    if (!digits.any || !takeExponent(text, exponent) || !text.empty())
        return {CellKind::Bad, 0.0};
    return converted(digits, std::int64_t(exponent) + shift - digits.afterPoint, minus);
}

} // namespace

bool isMissingMarker(std::string_view text)
{
    text = utf8::withoutBlanks(text);
    if (text.empty())
        return true;
    if (text.size() > 7)
        return false;
    static constexpr std::array kMarkers = {
        std::string_view("."),    std::string_view(".."),   std::string_view("..."),    std::string_view("…"),
        std::string_view(":"),    std::string_view("-"),    std::string_view("--"),     std::string_view("–"),
        std::string_view("—"),    std::string_view("n/a"),  std::string_view("na"),     std::string_view("nan"),
        std::string_view("n.a."), std::string_view("null"), std::string_view("#n/a"),   std::string_view("x"),
        std::string_view("n.d."), std::string_view("none"), std::string_view("no data")};
    std::array<char, 8> lower{};
    std::transform(text.begin(), text.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return std::find(kMarkers.begin(), kMarkers.end(), std::string_view(lower.data(), text.size())) != kMarkers.end();
}

std::optional<double> parsePlainNumber(std::string_view text)
{
    static constexpr std::array kPowers = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                           1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    const char *at = text.data();
    const char *const end = at + text.size();
    const bool minus = at != end && *at == '-';
    if (at != end && (*at == '-' || *at == '+'))
        ++at;
    const char *const start = at;
    std::uint64_t mantissa = 0;
    std::size_t digits = 0;
    std::size_t fraction = 0;
    for (; at != end && isDigit(*at); ++at, ++digits)
        mantissa = mantissa * 10 + static_cast<std::uint64_t>(*at - '0');
    if (at != end && *at == '.') {
        for (++at; at != end && isDigit(*at); ++at, ++digits, ++fraction)
            mantissa = mantissa * 10 + static_cast<std::uint64_t>(*at - '0');
    }
    if (digits == 0)
        return std::nullopt;
    // Exact: both the digits and the power of ten fit a double, so that one division rounds once.
    if (at == end && digits <= 18 && mantissa <= (std::uint64_t(1) << 53U) && fraction < kPowers.size()) {
        const double value = static_cast<double>(mantissa) / kPowers[fraction];
        return minus && value != 0.0 ? -value : value;
    }
    double value = 0.0;
    const auto [stop, error] = std::from_chars(start, end, value);
    if (stop != end || error != std::errc() || !std::isfinite(value))
        return std::nullopt;
    return minus && value != 0.0 ? -value : value;
}

NumberCell parseNumber(std::string_view text, const NumberStyle &style, int shift)
{
    if (shift == 0 && style.decimal == '.') {
        if (const auto plain = parsePlainNumber(text))
            return {CellKind::Number, *plain};
    }
    text = utf8::withoutBlanks(text);
    if (isMissingMarker(text))
        return {CellKind::Missing, 0.0};
    return parsed(text, style, shift);
}

} // namespace corridor::ingest
