#pragma once

#include "analysis/panelspec.h"
#include "dashboard/snapshot.h"

namespace corridor {

/// The latest target of the pair with how far it is: the newest figure, the growth it takes, the growth achieved.
/// Nothing when the pair has no target.
[[nodiscard]] std::optional<TargetSpec> latestTarget(const Snapshot &snapshot, const ViewState &state);

/// That one, then every announcement, newest first.
[[nodiscard]] QList<TargetSpec> targetSpecs(const Snapshot &snapshot, const ViewState &state);

} // namespace corridor
