#include "import/sdmx/numberstyles.h"

#include "import/meaning/codes.h"

#include <algorithm>

namespace corridor::ingest {

namespace {

enum class Comma { None, Decimal, Group, Either };

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// What the commas of \a value are.
Comma commaOf(std::string_view value)
{
    value = trimmed(value);
    if (!value.empty() && (value.front() == '-' || value.front() == '+'))
        value.remove_prefix(1);
    const auto comma = value.find(',');
    if (comma == std::string_view::npos || value.empty() || !isDigit(value.front()))
        return Comma::None;
    const auto point = value.rfind('.');
    if (point != std::string_view::npos)
        return value.rfind(',') > point ? Comma::Decimal : Comma::Group;
    if (std::count(value.begin(), value.end(), ',') > 1)
        return Comma::Group;
    const std::string_view after = value.substr(comma + 1);
    const bool three = after.size() == 3 && std::all_of(after.begin(), after.end(), isDigit);
    return three && comma <= 3 && value.front() != '0' ? Comma::Either : Comma::Decimal;
}

} // namespace

void StyleWatch::look(std::string_view value)
{
    const Comma comma = commaOf(value);
    m_decimalComma = m_decimalComma || comma == Comma::Decimal;
    m_groupComma = m_groupComma || comma == Comma::Group;
    m_decimalPoint = m_decimalPoint || (comma == Comma::None && value.find('.') != std::string_view::npos);
}

std::optional<NumberStyle> StyleWatch::styleOf(std::string_view value) const
{
    if (m_given)
        return m_given;
    if (value.find(',') == std::string_view::npos)
        return m_decimalComma && !m_decimalPoint && value.find('.') != std::string_view::npos ? NumberStyle{',', '.'}
                                                                                              : NumberStyle{'.', 0};
    switch (commaOf(value)) {
    case Comma::Decimal:
        return NumberStyle{',', '.'};
    case Comma::Group:
        return NumberStyle{'.', ','};
    case Comma::Either:
        if (m_decimalComma && !m_groupComma && !m_decimalPoint)
            return NumberStyle{',', '.'};
        if (!m_decimalComma && (m_groupComma || m_decimalPoint))
            return NumberStyle{'.', ','};
        return {};
    case Comma::None:
        break;
    }
    return NumberStyle{'.', 0};
}

} // namespace corridor::ingest
