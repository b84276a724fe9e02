#pragma once

#include "analysis/transformpoints.h"

#include <optional>

namespace corridor {

/// `V(t) · D(base) / D(t)`: the value in prices of the year \a baseYear, where D is \a deflator, a price index. Of a
/// deflator by month, D(base) is the mean of the year's months. A gap where the deflator lacks the period or the base.
/// Formula: World Bank, World Development Indicators, GDP deflator: ratio of GDP in current to constant local currency.
[[nodiscard]] ChartPoints constantPricesOf(const ChartPoints &points, const Companion &deflator, int baseYear);

/// A price index made of yearly \a rates of change in per cent: 100 in \a baseYear, from there `I(t) = I(t−1) ·
/// (1 + r(t) / 100)` on, and back the same way; it ends on either side where a rate is missing.
/// Formula: IMF and others, Consumer Price Index Manual: Concepts and Methods (2020), chapter 9: chained index.
[[nodiscard]] ChartPoints chainedIndexOf(const ChartPoints &rates, int baseYear);

/// `V(t) / from(t) · to(t)`, where both are units of a currency for one US dollar on the average of the period; nothing
/// stands for the dollar itself. A gap where a rate is missing.
/// Formula: World Bank, World Development Indicators, official exchange rate (LCU per US$, period average).
[[nodiscard]] ChartPoints convertedOf(const ChartPoints &points, const std::optional<Companion> &from,
                                      const std::optional<Companion> &to);

} // namespace corridor
