#pragma once

#include "import/meaning/codes.h"

#include <optional>
#include <string_view>

namespace corridor::ingest::series {

/// Goods trade of the IMF: `TXG_FOB_USD`, `XG_FOB_USD`, `TMG_CIF_USD`, `MG_CIF_USD`, `MG_FOB_USD`, or the name
/// "Goods, Value of Exports, Free on board (FOB), US Dollars". Nothing for anything else (the balance, volumes …).
[[nodiscard]] std::optional<FlowMeaning> imfTradeFlow(std::string_view text);

} // namespace corridor::ingest::series
