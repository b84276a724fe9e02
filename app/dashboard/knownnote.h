#pragma once

#include "analysis/chartspec.h"
#include "dashboard/snapshot.h"

namespace corridor {

/// Adds the note that says of which day the figures are, when they are not those of now.
void addKnownOn(const Snapshot &snapshot, ChartSpec *spec);

} // namespace corridor
