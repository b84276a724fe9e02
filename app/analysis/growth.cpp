#include "analysis/growth.h"

#include <cmath>

namespace corridor {

std::optional<double> ratioChange(double before, double after)
{
    if (!(before > 0.0))
        return std::nullopt;
    return after / before - 1.0;
}

std::optional<double> annualGrowth(double from, double to, int years)
{
    if (!(from > 0.0) || !(to > 0.0) || years < 1)
        return std::nullopt;
    return std::pow(to / from, 1.0 / years) - 1.0;
}

std::optional<double> requiredGrowth(double current, int year, double target, int byYear)
{
    return annualGrowth(current, target, byYear - year);
}

} // namespace corridor
