#pragma once

#include "analysis/figurewindow.h"
#include "dashboard/snapshot.h"
#include "store/figurerepository.h"

#include <memory>

namespace corridor {

/// The table of the Data page as \a snapshot, which must outlive it, knew the figures on its day: those of \a series
/// that lie within \a query's stretch, in its order. The store pages what it holds now; this reads what it held.
[[nodiscard]] Result<std::shared_ptr<const FigureWindow>>
knownTable(const Snapshot &snapshot, const QList<Series> &series, const FigureQuery &query);

} // namespace corridor
