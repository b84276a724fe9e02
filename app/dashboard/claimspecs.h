#pragma once

#include "analysis/panelspec.h"
#include "dashboard/snapshot.h"

namespace corridor {

/// Public statements about the pair with what the statistics of either side say, up to \a importance (1: only the
/// most important): by importance, then those that figures can test, then the newest. With \a remarks the written
/// remark of each stands behind the figures.
[[nodiscard]] QList<ClaimSpec> claimSpecs(const Snapshot &snapshot, const ViewState &state, int importance,
                                          bool remarks);

} // namespace corridor
