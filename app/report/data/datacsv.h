#pragma once

#include "report/data/databook.h"

namespace corridor {

/// The tables of \a book as people read them in its language, one under another, with their words and sources. UTF-8
/// with a byte order mark; the delimiter is `;` where the language writes decimals with a comma. Cells that a
/// spreadsheet would take for formulas are guarded.
[[nodiscard]] QByteArray formattedCsv(const DataBook &book, const Formatter &formatter);

} // namespace corridor
