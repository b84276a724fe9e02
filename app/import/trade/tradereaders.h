#pragma once

#include "import/base/reader.h"

/// The readers of this folder, each made once.
namespace corridor::ingest::trade {

[[nodiscard]] const Reader &comtradeReader();
[[nodiscard]] const Reader &comtradeLegacyReader();
[[nodiscard]] const Reader &comtradeOldReader(); ///< Before 2014; documented, not seen.
[[nodiscard]] const Reader &baciReader();
[[nodiscard]] const Reader &gravityReader();
[[nodiscard]] const Reader &witsReader();
[[nodiscard]] const Reader &witsTariffReader(); ///< Documented, not seen.
[[nodiscard]] const Reader &tradeMapReader();
[[nodiscard]] const Reader &wtoReader();
[[nodiscard]] const Reader &oecReader(); ///< Documented, not seen.
[[nodiscard]] const Reader &atlasReader();

} // namespace corridor::ingest::trade
