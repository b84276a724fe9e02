#pragma once

#include "analysis/chartspec.h"
#include "analysis/productspec.h"
#include "dashboard/products.h"

namespace corridor {

/// What the shown product is made of in the year on show: a treemap, or a donut of the greatest parts.
[[nodiscard]] ChartSpec compositionChart(const Snapshot &snapshot, const ProductView &view,
                                         const ProductComposition &composed);
/// The greatest parts and the rest of them over the whole years of the range, stacked; to 100 % when the state asks.
/// Of a product without parts: its own values.
[[nodiscard]] ChartSpec productYearsChart(const Snapshot &snapshot, const ProductView &view);
/// The greatest changes of parts between two years, and those that are new or vanished.
[[nodiscard]] ChartSpec movesChart(const Snapshot &snapshot, const ProductView &view);

/// What is said of the whole: how it was put together, what is missing, how concentrated it is.
[[nodiscard]] QList<Text> compositionNotes(const ProductView &view, const std::optional<ProductComposition> &composed);

/// `not reported in 2020`
[[nodiscard]] Text notReported(int year);

} // namespace corridor
