#pragma once

#include "analysis/chartspec.h"
#include "analysis/viewstate.h"

namespace corridor {

/// Puts into \a spec what \a state says of how any chart is shown: its zoom, and the series in focus, beside which the
/// others are faint. A zoom outside the range of the chart, or a focus that it does not have, changes nothing.
void showIn(ChartSpec *spec, const ViewState &state);

} // namespace corridor
