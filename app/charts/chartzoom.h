#pragma once

#include "analysis/chartspec.h"

#include <QDate>

namespace corridor {

class TimeAxis;

/// The stretches of time that a chart can be asked to show. All return whole periods of the chart's axis within its
/// range; no zoom where that is all of it.
class ChartZoom {
public:
    explicit ChartZoom(const ChartSpec &spec);

    /// Whether the chart has an axis of time with something to zoom into.
    [[nodiscard]] bool isPossible() const { return m_count > kLeast && m_plot; }
    /// Zoomed by \a factor (below 1: closer) about \a share of the width, 0 to 1.
    [[nodiscard]] std::optional<Period> zoomed(double factor, double share) const;
    /// Moved by \a shares of the width that is shown; later where positive.
    [[nodiscard]] std::optional<Period> panned(double shares) const;
    /// What lies between two shares of the width.
    [[nodiscard]] std::optional<Period> brushed(double from, double to) const;

private:
    static constexpr int kLeast = 3; ///< Periods shown, at least.

    [[nodiscard]] std::optional<Period> shown(int from, int to) const;

    Period m_first; ///< Of the whole range.
    int m_count = 0;
    int m_from = 0; ///< Shown now.
    int m_to = 0;
    bool m_plot = false;
};

} // namespace corridor
