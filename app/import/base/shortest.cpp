#include "import/base/shortest.h"

#include <array>
#include <charconv>
#include <cmath>

namespace corridor::ingest {

std::string shortestNumber(double value)
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

} // namespace corridor::ingest
