#pragma once

#include "analysis/changelist.h"
#include "core/result.h"

namespace corridor {

class Store;

/// So many changes are listed; of more, only their number is told.
inline constexpr qint64 kMostChanges = 100'000;

/// What differs in \a store between the end of \a day and now.
[[nodiscard]] Result<ChangeList> changesSince(const Store &store, const QDate &day);

} // namespace corridor
