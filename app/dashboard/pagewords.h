#pragma once

#include "analysis/viewstate.h"
#include "core/text.h"

namespace corridor {

[[nodiscard]] Text pageTitle(Page page);
/// What the page shows, in half a sentence, for \a pair.
[[nodiscard]] Text pageSubtitle(Page page, const CountryPair &pair);
/// Whether the page shows charts of indicators.
[[nodiscard]] bool isChartPage(Page page);

} // namespace corridor
