#pragma once

#include "analysis/transformpoints.h"

namespace corridor {

/// `V(t) + V(t−1) + … + V(t−n+1)`: the sum of the \a count periods that end with each. A gap where one is missing.
/// Formula: NIST/SEMATECH e-Handbook of Statistical Methods, 6.4.2.1 (there divided by n).
[[nodiscard]] ChartPoints movingSumOf(const ChartPoints &points, int count);

/// The moving sum divided by \a count. A gap where one of the periods is missing.
/// Formula: the same, single moving average.
[[nodiscard]] ChartPoints movingAverageOf(const ChartPoints &points, int count);

/// `V(first) + … + V(t)`: what has come together since the first period. A gap from the first period that is missing
/// on, for what came after it is not the whole.
[[nodiscard]] ChartPoints runningTotalOf(const ChartPoints &points);

} // namespace corridor
