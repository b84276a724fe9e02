#pragma once

#include "analysis/productspec.h"
#include "analysis/viewstate.h"
#include "dashboard/dashboard.h"
#include "dashboard/productfigures.h"
#include "dashboard/snapshot.h"

namespace corridor {

/// What the Products page shows of one state: a flow, one of its lots, a year and a product in it.
struct ProductView {
    ProductFlow flow;
    const ProductLot *lot = nullptr;
    int year = 0;
    int before = 0; ///< The year compared with: the one before or, for moves, the first of the range; 0: none.
    QString code;   ///< Empty: all goods.
    ViewState state;

    [[nodiscard]] const ProductTable &table() const { return lot->table; }
};

/// Fills \a content for Page::Products: chart, choices, breadcrumb and table, or what is missing and what would fill
/// it.
[[nodiscard]] Status fillProducts(const Snapshot &snapshot, const ProductReader &reader, const ViewState &state,
                                  PageContent *content);

/// First and last year that the flow of \a state has products for; 0 without any.
[[nodiscard]] Result<std::pair<int, int>> productYears(const ProductReader &reader, const ViewState &state);

/// What is missing for products of \a pair, which files would fill it, and where they are published.
[[nodiscard]] Text missingProducts(const CountryPair &pair);

} // namespace corridor
