#pragma once

#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace corridor {

/// The shortest decimal text that reads back as \a value: `0.1`, `1500000`; with an exponent only where the number is
/// very small or large (`1e-07`, `1.5e+22`). Empty when \a value is not finite. Knows no Qt, so that the text pipeline
/// of import can use it.
[[nodiscard]] inline std::string shortestNumber(double value)
{
    constexpr double kFixedFrom = 1e-5;
    constexpr double kFixedTo = 1e21;
    if (!std::isfinite(value))
        return {};
    const double size = std::fabs(value);
    if (size == 0.0)
        return "0";
    std::array<char, 64> text{};
    const auto form = size >= kFixedFrom && size < kFixedTo ? std::chars_format::fixed : std::chars_format::scientific;
    const auto written = std::to_chars(text.data(), text.data() + text.size(), value, form);
    return {text.data(), written.ptr};
}

} // namespace corridor
