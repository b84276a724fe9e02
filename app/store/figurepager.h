#pragma once

#include "store/figurerepository.h"

namespace corridor {

/// Up to this many figures a pager sorts their keys in memory instead of walking an index.
constexpr qint64 kMostInMemory = 500'000;

/// Prepares \a query on \a reader, which must outlive the pager. Builds the index that the order of a large table needs
/// when there is a \a writer; without one such a table is sorted in memory too.
[[nodiscard]] Result<std::unique_ptr<FigurePager>> makeFigurePager(const Database &reader, const FigureQuery &query,
                                                                   Database *writer = nullptr,
                                                                   qint64 mostInMemory = kMostInMemory);

} // namespace corridor
