#pragma once

#include "dashboard/dashboard.h"
#include "dashboard/snapshot.h"

namespace corridor {

/// Fills the Compare page of \a state: one indicator of two to six pairs, ranked for the newest period that they share
/// and over time; which pairs those are; and which indicators can be compared, the others with the reason why not.
/// While the analyst chose none, the fullest that share a country with the pair and have the indicator stand beside it.
void fillCompare(const Snapshot &snapshot, const ViewState &state, PageContent *content);

} // namespace corridor
