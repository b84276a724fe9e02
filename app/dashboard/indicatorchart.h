#pragma once

#include "analysis/chartspec.h"
#include "analysis/viewstate.h"
#include "dashboard/figurechoice.h"

namespace corridor {

/// The lines that \a indicator has for the pair: those between the two countries; when there are none, each country's
/// own; its figures with the world; with other partners; and of an indicator without partners, other reporters'.
[[nodiscard]] QList<FlowKey> indicatorFlows(const Snapshot &snapshot, const Indicator &indicator,
                                            const CountryPair &pair);

/// Leaves those that \a side reports.
[[nodiscard]] QList<FlowKey> flowsOfSide(const QList<FlowKey> &flows, const CountryPair &pair, ReporterSide side);

/// The frequency that most of the flows' figures are drawn in: Month when \a wanted and there is a regular monthly
/// series, Annual when at least half of the dated figures are annual, else Span: every figure at its own date.
[[nodiscard]] Frequency chartFrequency(const Snapshot &snapshot, const QList<FlowKey> &flows, Frequency wanted);

/// Charts of \a indicator for \a state, one for each unit that its flows have. One chart that says what is missing
/// when no flow is left.
[[nodiscard]] QList<ChartSpec> indicatorCharts(const Snapshot &snapshot, const Indicator &indicator,
                                               const ViewState &state);

} // namespace corridor
