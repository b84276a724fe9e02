#include "cellnumbers.h"

#include <array>
#include <charconv>
#include <cmath>

namespace corridor::ingest::trade {

namespace {

constexpr std::size_t kPlain = 40;

constexpr std::array<double, 23> kPowers{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                         1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
constexpr int kMostPower = 22;
constexpr std::uint64_t kMostExact = std::uint64_t(1) << 53U;

/// The same as plain() where both the digits and the power of ten are exact as they are, so that one division or
/// multiplication rounds as reading the text would. Nothing for the rest.
std::optional<double> exact(std::string_view text, int shift)
{
    const bool negative = !text.empty() && text.front() == '-';
    std::size_t at = negative ? 1 : 0;
    if (text.size() <= at || text.size() > at + 16 || shift < 0 || shift > 9)
        return std::nullopt;
    std::uint64_t digits = 0;
    std::size_t point = text.size();
    for (; at < text.size(); ++at) {
        const auto digit = static_cast<unsigned>(static_cast<unsigned char>(text[at])) - '0';
        if (digit <= 9)
            digits = digits * 10 + digit;
        else if (text[at] == '.' && point == text.size() && text.size() > (negative ? 2U : 1U))
            point = at;
        else
            return std::nullopt;
    }
    const int decimals = point == text.size() ? 0 : static_cast<int>(text.size() - point) - 1;
    const int power = shift - decimals;
    if (digits > kMostExact || power < -kMostPower)
        return std::nullopt;
    const auto whole = static_cast<double>(digits);
    const double value = power < 0 ? whole / kPowers.at(static_cast<std::size_t>(-power))
                                   : whole * kPowers.at(static_cast<std::size_t>(power));
    return negative ? -value : value;
}

/// Digits with a sign and a point, shifted by writing the power of ten behind them: read once, rounded once.
std::optional<double> plain(std::string_view text, int shift)
{
    if (const std::optional<double> value = exact(text, shift))
        return value;
    if (text.empty() || text.size() > kPlain || shift < 0 || shift > 9)
        return std::nullopt;
    std::array<char, kPlain + 2> copy{};
    std::size_t size = 0;
    bool point = false;
    bool digit = false;
    for (const char sign : text) {
        const bool isDigit = sign >= '0' && sign <= '9';
        if (sign == '.' && !point)
            point = true;
        else if (!isDigit && !(sign == '-' && size == 0))
            return std::nullopt;
        digit = digit || isDigit;
        copy.at(size++) = sign;
    }
    if (!digit)
        return std::nullopt;
    if (shift > 0) {
        copy.at(size++) = 'e';
        copy.at(size++) = static_cast<char>('0' + shift);
    }
    double value = 0.0;
    const std::from_chars_result end = std::from_chars(copy.data(), copy.data() + size, value);
    if (end.ec != std::errc() || end.ptr != copy.data() + size)
        return std::nullopt;
    return value;
}

} // namespace

NumberCell CellNumbers::read(std::string_view text, int shift)
{
    m_ambiguous = false;
    if (!m_style || m_style->decimal == '.') {
        if (const std::optional<double> value = plain(text, shift)) {
            if (!m_style && text.find('.') != std::string_view::npos)
                m_style = NumberStyle{'.', ','};
            return {CellKind::Number, *value};
        }
    }
    if (m_style)
        return parseNumber(text, *m_style, shift);
    NumberCell result = parseNumber(text, NumberStyle{'.', 0}, shift);
    if (result.kind != CellKind::Bad)
        return result;
    for (const NumberStyle &style : {NumberStyle{'.', ','}, NumberStyle{',', '.'}, NumberStyle{',', ' '}}) {
        const NumberCell cell = parseNumber(text, style, shift);
        if (cell.kind != CellKind::Number)
            continue;
        m_ambiguous = m_ambiguous || (result.kind == CellKind::Number && cell.value != result.value);
        if (result.kind != CellKind::Number)
            m_style = style;
        result = cell;
    }
    if (m_ambiguous) {
        m_style.reset();
        result = {CellKind::Bad, 0.0};
    }
    return result;
}

std::optional<double> CellNumbers::positive(std::string_view text, int shift)
{
    if (text.empty() || text == "0")
        return std::nullopt;
    const NumberCell cell = read(text, shift);
    if (cell.kind != CellKind::Number || !(cell.value > 0.0))
        return std::nullopt;
    return cell.value;
}

} // namespace corridor::ingest::trade
