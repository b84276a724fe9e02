#pragma once

#include "analysis/timelinespec.h"
#include "analysis/viewstate.h"
#include "dashboard/snapshot.h"

namespace corridor {

/// Events that concern both countries of the pair, in a lane for each category that is not hidden.
[[nodiscard]] TimelineSpec timelineSpec(const Snapshot &snapshot, const ViewState &state);

} // namespace corridor
