#include "analysis/chartspec.h"

#include <algorithm>

namespace corridor {

bool ChartSpec::isEmpty() const
{
    const bool hasItem =
        std::any_of(items.begin(), items.end(), [](const ChartItem &item) { return item.value.has_value(); });
    return !hasItem && std::none_of(series.begin(), series.end(), [](const ChartSeries &each) {
        return std::any_of(each.points.begin(), each.points.end(),
                           [](const ChartPoint &point) { return point.value.has_value(); });
    });
}

} // namespace corridor
