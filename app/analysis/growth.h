#pragma once

#include <optional>

namespace corridor {

/// `after / before − 1`: 0.083 for 8.3 % more. Nothing when \a before is not positive: a ratio to zero, or to a debt,
/// says nothing.
[[nodiscard]] std::optional<double> ratioChange(double before, double after);

/// Compound growth a year, `(to / from)^(1 / years) − 1`. Nothing when a value is not positive or \a years is under 1.
[[nodiscard]] std::optional<double> annualGrowth(double from, double to, int years);

/// Growth a year that brings \a current of \a year to \a target by the year \a byYear: annualGrowth() over the years
/// between. From 5 to 15: 24.6 % a year in 5 years, 17.0 % in 7, 11.6 % in 10. Nothing when \a byYear is not later.
[[nodiscard]] std::optional<double> requiredGrowth(double current, int year, double target, int byYear);

} // namespace corridor
