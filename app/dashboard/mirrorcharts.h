#pragma once

#include "dashboard/mirrorwords.h"

namespace corridor {

/// Both reports as lines with the room between them filled; where only one reports, its line alone. Says what would
/// fill it when neither does.
[[nodiscard]] ChartSpec mirrorChart(const Snapshot &snapshot, const ViewState &state, const MirrorView &view);
/// The gaps as bars: the assumed margin and the unexplained rest, with a stroke at their sum.
[[nodiscard]] ChartSpec gapChart(const Snapshot &snapshot, const ViewState &state, const MirrorView &view);

/// Codes of the sources of both reports, joined by `;`.
[[nodiscard]] QString joinedSources(const MirrorRow &row);

} // namespace corridor
