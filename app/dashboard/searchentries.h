#pragma once

#include "dashboard/dashboard.h"
#include "dashboard/snapshot.h"

namespace corridor {

/// Everything that can be found by name: pages, indicators, areas with figures, events, sources, targets and claims
/// of the pair of \a state.
[[nodiscard]] QList<SearchEntry> searchEntriesOf(const Snapshot &snapshot, const ViewState &state);

} // namespace corridor
