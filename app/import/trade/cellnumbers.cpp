#include "cellnumbers.h"

#include <array>
#include <charconv>
#include <cmath>

namespace corridor::ingest::trade {

namespace {

constexpr std::size_t kPlain = 40;

/// Digits with a sign and a point, shifted by writing the power of ten behind them: read once, rounded once.
std::optional<double> plain(std::string_view text, int shift)
{
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
