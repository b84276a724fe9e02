#pragma once

#include "store/figurerepository.h"

namespace corridor {

/// The orders of the table of figures that have an index over every figure. Those make an import seven times slower and
/// the store twice as large, so each is built when a large table is first sorted by it, and goes with a large import.
/// Other orders need none.
[[nodiscard]] bool needsIndex(FigureQuery::Sort sort);
[[nodiscard]] Result<bool> hasIndex(const Database &database, FigureQuery::Sort sort);
/// Builds the index of \a sort unless it is there.
[[nodiscard]] Status buildIndex(Database &writer, FigureQuery::Sort sort);
/// Drops those that are there when writing or removing \a figures of them takes longer than building them again.
[[nodiscard]] Status dropIndexesFor(Database &writer, qint64 figures);

} // namespace corridor
