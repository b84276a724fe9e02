#pragma once

#include "analysis/chartspec.h"
#include "analysis/viewstate.h"

namespace corridor {

/// The kinds that the figures of \a spec, a chart over time, can be drawn as; Automatic first. Parts of a whole (donut,
/// treemap) need products and are not among them.
[[nodiscard]] QList<ChartKind> fittingKinds(const ChartSpec &spec);

/// \a spec drawn as \a kind: one chart, or of small multiples one a series, which share the range of their value axis
/// unless \a freeAxes. As it is when the kind does not fit. What a kind leaves out is noted.
[[nodiscard]] QList<ChartSpec> drawnAs(const ChartSpec &spec, ChartKind kind, bool freeAxes = false);

} // namespace corridor
