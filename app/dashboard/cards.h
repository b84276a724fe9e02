#pragma once

#include "analysis/panelspec.h"
#include "dashboard/snapshot.h"

namespace corridor {

/// The key figures of the pair: trade in goods, its balance, and of each other page the first indicator that has a
/// figure. The figure is the one that the most important claim names, or else the newest.
[[nodiscard]] QList<CardSpec> cardSpecs(const Snapshot &snapshot, const ViewState &state);

} // namespace corridor
