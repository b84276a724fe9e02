#pragma once

#include "import/base/drafts.h"

#include <optional>
#include <string>
#include <string_view>

/// The words in the cells of Corridor's own tidy CSV.
namespace corridor::ingest::tidy {

/// A code of an area as the store writes them: `KAZ`, `X_WB_AFE`.
[[nodiscard]] bool isAreaCode(std::string_view text);

/// A code of a unit: no blanks, no separators.
[[nodiscard]] bool isUnitCode(std::string_view text);

/// The nomenclature that `CL=H6` in \a detail names; HS without one.
[[nodiscard]] std::string nomenclatureOf(std::string_view detail);

/// \a text without the apostrophe that keeps a spreadsheet from taking it for a formula: see core/csvtext.h.
[[nodiscard]] std::string_view withoutGuard(std::string_view text);

/// The status that a tidy file writes; official for an empty text, nothing for any other word.
[[nodiscard]] std::optional<Status> statusNamed(std::string_view text);

} // namespace corridor::ingest::tidy
