#pragma once

#include "analysis/products.h"
#include "dashboard/productfigures.h"
#include "dashboard/snapshot.h"

namespace corridor {

/// The name of a product as its classification has it; what has none is called by level and code.
/// Empty \a code: all goods.
[[nodiscard]] Text productName(const Snapshot &snapshot, const QString &nomenclature, const QString &code);
/// Its code as people write it: `27`, `Section V`; empty for all goods.
[[nodiscard]] Text productCodeText(const QString &nomenclature, const QString &code);
/// Code and name: `27 Mineral fuels …`; of a section the name alone.
[[nodiscard]] Text productTitle(const Snapshot &snapshot, const QString &nomenclature, const QString &code);

/// `HS 2017 (H5)`
[[nodiscard]] Text nomenclatureName(const QString &nomenclature);
/// `Exports: Kazakhstan → Türkiye`
[[nodiscard]] Text productFlowName(const ProductFlow &flow);

/// `12 chapters` of products of \a level; ProductLevel::All: of several levels.
[[nodiscard]] Text productCount(ProductLevel level, int count);
/// `summed from 12 chapters`
[[nodiscard]] Text summedFrom(ProductLevel level, int count);

/// \a year, or the months of it that \a table has: `2024`, `January–September 2024`, `3 months of 2024`.
[[nodiscard]] Text productPeriod(const ProductTable &table, int year);

} // namespace corridor
