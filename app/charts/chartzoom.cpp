#include "charts/chartzoom.h"

#include "charts/chartscale.h"

#include <algorithm>
#include <cmath>

namespace corridor {

ChartZoom::ChartZoom(const ChartSpec &spec)
{
    ChartSpec whole;
    whole.frequency = spec.frequency;
    whole.first = spec.first;
    whole.last = spec.last;
    const TimeAxis all(whole);
    m_first = all.periodAt(0);
    m_count = all.count();
    whole.zoom = spec.zoom;
    const TimeAxis axis(whole);
    m_from = static_cast<int>(std::lround(all.position(axis.periodAt(0))));
    m_to = m_from + axis.count() - 1;
    m_plot = !spec.isEmpty() && (spec.plot == PlotKind::Time || spec.plot == PlotKind::HeatMap);
}

std::optional<Period> ChartZoom::shown(int from, int to) const
{
    if (from <= 0 && to >= m_count - 1)
        return std::nullopt;
    return Period::span(m_first.shifted(from).first(), m_first.shifted(to).last());
}

std::optional<Period> ChartZoom::zoomed(double factor, double share) const
{
    const int count = m_to - m_from + 1;
    int wanted = static_cast<int>(std::lround(count * factor));
    if (wanted == count)
        wanted += factor < 1.0 ? -1 : 1; // a step too small for a period is one
    wanted = std::clamp(wanted, std::min(kLeast, m_count), m_count);
    // What is under the pointer stays there.
    const double under = m_from + share * count;
    const int from = std::clamp(static_cast<int>(std::lround(under - share * wanted)), 0, m_count - wanted);
    return shown(from, from + wanted - 1);
}

std::optional<Period> ChartZoom::panned(double shares) const
{
    const int count = m_to - m_from + 1;
    const int by = static_cast<int>(std::lround(shares * count));
    const int from = std::clamp(m_from + by, 0, m_count - count);
    return shown(from, from + count - 1);
}

std::optional<Period> ChartZoom::brushed(double from, double to) const
{
    const int count = m_to - m_from + 1;
    const auto [low, high] = std::minmax(std::clamp(from, 0.0, 1.0), std::clamp(to, 0.0, 1.0));
    int first = m_from + std::min(count - 1, static_cast<int>(low * count));
    int last = m_from + std::min(count - 1, static_cast<int>(high * count));
    const int missing = std::max(0, std::min(kLeast, m_count) - (last - first + 1));
    first = std::max(0, first - missing / 2);
    last = std::min(m_count - 1, std::max(last, first + std::min(kLeast, m_count) - 1));
    return shown(first, last);
}

} // namespace corridor
