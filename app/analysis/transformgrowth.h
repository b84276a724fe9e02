#pragma once

#include "analysis/transformpoints.h"

namespace corridor {

/// What a figure is compared with.
enum class ChangeOn {
    Year,    ///< The same stretch a year earlier.
    Previous ///< The period before.
};

/// `V(t) − V(base)` in the unit of the series; of percentages in percentage points. A gap where the base is missing.
/// Formula: U.S. Bureau of Labor Statistics, "Math calculations to better utilize CPI data" (index point change).
[[nodiscard]] ChartPoints changeOf(const ChartPoints &points, ChangeOn on);

/// `100 · (V(t) / V(base) − 1)`, percent. A gap where the base is missing or not above zero.
/// Formula: the same (percent change); World Bank, World Development Indicators: annual percentage growth.
[[nodiscard]] ChartPoints percentChangeOf(const ChartPoints &points, ChangeOn on);

/// `100 · V(t) / B`. B is the figure whose period contains all the days from \a first to \a last or, where these span
/// several periods, the mean of the figures within: those of a base year of months, say. A gap everywhere when the
/// base is not wholly there, or not above zero.
/// Formula: IMF and others, Consumer Price Index Manual: Concepts and Methods (2020), chapter 9: index reference
/// period.
[[nodiscard]] ChartPoints indexedTo(const ChartPoints &points, const QDate &first, const QDate &last);

/// `100 · ((V(t) / V(0))^(1 / n) − 1)`, percent a year, where V(0) is the first figure and n the years between: the
/// last point is the growth over the whole selection. A gap at the first, and where a figure is not above zero.
/// Formula: World Bank, World Development Indicators, "Statistical methods": geometric growth rate.
[[nodiscard]] ChartPoints compoundGrowthOf(const ChartPoints &points);

} // namespace corridor
