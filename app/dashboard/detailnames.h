#pragma once

#include "core/text.h"

namespace corridor {

/// What tells a line apart besides the two areas, in words: a commodity and the remaining dimensions of its series
/// (`ROUTE=ALA-IST`). Empty for all goods without further dimensions.
[[nodiscard]] Text detailName(const QString &commodity, const QString &detail);

} // namespace corridor
