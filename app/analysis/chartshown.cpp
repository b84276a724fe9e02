#include "analysis/chartshown.h"

#include <algorithm>

namespace corridor {

void showIn(ChartSpec *spec, const ViewState &state)
{
    const std::optional<Period> zoom = Period::parse(state.zoom);
    if (zoom && spec->first.isValid() && zoom->last() >= spec->first.first() && zoom->first() <= spec->last.last())
        spec->zoom = zoom;
    const auto inFocus = [&](const ChartSeries &series) { return series.id == state.focus; };
    if (state.focus.isEmpty() || std::ranges::none_of(spec->series, inFocus))
        return;
    for (ChartSeries &series : spec->series)
        series.faint = !inFocus(series);
}

} // namespace corridor
