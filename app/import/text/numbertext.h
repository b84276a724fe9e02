#pragma once

#include "import/base/reader.h"

#include <optional>
#include <string_view>

namespace corridor::ingest {

/// What a cell that should hold a number holds.
enum class CellKind { Number, Missing, Bad, TooLarge };

struct NumberCell {
    CellKind kind = CellKind::Missing;
    double value = 0.0;
};

/// Reads \a text (blanks around it are ignored) in \a style; the decimal point is shifted by \a shift places in the
/// text before it is read once (3: thousand), so nothing is rounded twice. Accepts a sign before, `(5)` for −5 and an
/// exponent. Missing: empty, `..`, `...`, `:`, `-`, `–`, `—`, `n/a`, `N/A`, `NA`, `NaN`, `null`, `#N/A`, `x`, `no
/// data`, `…`. Bad: anything else, among it inf, hex, `1_000`, digits grouped wrongly, other scripts' digits. TooLarge:
/// not finite.
[[nodiscard]] NumberCell parseNumber(std::string_view text, const NumberStyle &style = {}, int shift = 0);

/// Fast path: plain digits with an optional sign, point and exponent, nothing else; no blanks, no groups.
[[nodiscard]] std::optional<double> parsePlainNumber(std::string_view text);

/// True for the missing markers above.
[[nodiscard]] bool isMissingMarker(std::string_view text);

/// What \a cells together say about their style. Nothing when none is a number. \a ambiguous: every separator met could
/// be either (`1.234` and never `1.234,5` or `12.34`).
[[nodiscard]] std::optional<NumberStyle> detectNumberStyle(const std::vector<std::string_view> &cells, bool *ambiguous);

} // namespace corridor::ingest
