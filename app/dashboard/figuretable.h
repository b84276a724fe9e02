#pragma once

#include "analysis/figurewindow.h"
#include "analysis/viewstate.h"
#include "dashboard/snapshot.h"
#include "i18n/formatter.h"

#include <memory>

namespace corridor {

inline constexpr qsizetype kFewSeries = 2000;

/// Series that \a state's filters let through: each filter field exactly, each word of the free text in a code or in
/// a name in the formatter's language.
[[nodiscard]] QList<Series> filteredSeries(const Snapshot &snapshot, const ViewState &state,
                                           const Formatter &formatter);

/// The table of the Data page: series are filtered and put in order here, by name as the formatter's language sorts;
/// the store pages, and sorts by period, value and status. More than \a fewSeries are never listed, where the filters
/// and the sorting allow it.
[[nodiscard]] Result<std::shared_ptr<const FigureWindow>> figureTable(const Store &store, const Snapshot &snapshot,
                                                                      const ViewState &state,
                                                                      const Formatter &formatter,
                                                                      qsizetype fewSeries = kFewSeries);

} // namespace corridor
