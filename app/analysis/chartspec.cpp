#include "analysis/chartspec.h"

#include <algorithm>

namespace corridor {

bool ChartSpec::isEmpty() const
{
    return std::none_of(series.begin(), series.end(), [](const ChartSeries &each) {
        return std::any_of(each.points.begin(), each.points.end(),
                           [](const ChartPoint &point) { return point.value.has_value(); });
    });
}

} // namespace corridor
