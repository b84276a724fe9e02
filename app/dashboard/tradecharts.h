#pragma once

#include "analysis/chartspec.h"
#include "analysis/viewstate.h"
#include "dashboard/figurechoice.h"

namespace corridor {

/// Whose tables the bars of a trade chart rest on, for the side that \a state asks for: the first country's, or the
/// other's when the first has none.
[[nodiscard]] CountryPair tradeBase(const Snapshot &snapshot, const ViewState &state);

/// Exports (below) and imports (above) of one country with the other as stacked bars, and what the other country
/// reports as imports as strokes across the place of the exports. By month when the state asks and there are months.
/// Its id is \a id.
[[nodiscard]] ChartSpec tradeChart(const Snapshot &snapshot, const ViewState &state, const QString &id);

/// The same for the Overview: from the first year that both sides report, titled with the latest change of the sum.
[[nodiscard]] ChartSpec overviewChart(const Snapshot &snapshot, const ViewState &state);

/// Exports less imports as the same country reports them.
[[nodiscard]] ChartSpec balanceChart(const Snapshot &snapshot, const ViewState &state);

} // namespace corridor
