#pragma once

#include "analysis/productspec.h"
#include "dashboard/products.h"

namespace corridor {

/// What revealed comparative advantage is computed from; null tables: an input is missing.
struct ProductAdvantage {
    bool applies = false; ///< The flow is an export: it can be asked for.
    std::shared_ptr<const QList<ProductLot>> ownLots;
    std::shared_ptr<const QList<ProductLot>> worldLots;
    const ProductTable *own = nullptr;   ///< The reporter's exports to the world.
    const ProductTable *world = nullptr; ///< The world's exports.
    int year = 0;

    /// Of \a code; nothing when an input is missing.
    [[nodiscard]] std::optional<double> of(const QString &code) const;
};

/// The reporter's and the world's exports by product in the classification and year of \a view.
[[nodiscard]] Result<ProductAdvantage> advantageOf(const ProductReader &reader, const ProductView &view);
/// Whose advantage the table tells, or why it tells none.
[[nodiscard]] QList<Text> advantageNotes(const ProductView &view, const ProductAdvantage &advantage);

/// The rows of the table in the order of the composition, then what is only in the year compared with; heads, totals.
void fillProductRows(const Snapshot &snapshot, const ProductView &view,
                     const std::optional<ProductComposition> &composed, const ProductAdvantage &advantage,
                     ProductsSpec *spec);

} // namespace corridor
