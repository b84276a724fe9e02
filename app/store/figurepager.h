#pragma once

#include "store/figurerepository.h"

namespace corridor {

/// From this many figures on a pager walks the indexes instead of sorting the figures' keys in memory.
constexpr qint64 kMostInMemory = 250'000;

/// Prepares \a query on \a reader, which must outlive the pager.
[[nodiscard]] Result<std::unique_ptr<FigurePager>> makeFigurePager(const Database &reader, const FigureQuery &query,
                                                                   qint64 mostInMemory = kMostInMemory);

} // namespace corridor
