#pragma once

#include "dashboard/dashboard.h"
#include "dashboard/snapshot.h"

namespace corridor {

/// Fills the Mirror page of \a state: both ways of the pair's trade as each side reports it (the way from the reporter
/// alone when one is chosen), their gaps, key figures of one period, and on ContentTab::Table what has the largest
/// gaps.
void fillMirror(const Snapshot &snapshot, const ViewState &state, PageContent *content);

} // namespace corridor
