#pragma once

#include "import/meaning/areas.h"

#include <optional>
#include <string>
#include <string_view>

namespace corridor::ingest::trade {

/// What the lines above a Trade Map table, or the name of its file, say about all of it.
struct TradeMapFacts {
    std::optional<AreaDraft> reporter;
    std::optional<AreaDraft> partner;
    char flow = 0; ///< X or M; 0: not said.
    bool mirror = false;
    std::string product; ///< Code; empty: not said.
    std::string productName;
    std::string unit; ///< As written.

    /// Takes from \a other what is not known yet.
    void fillFrom(const TradeMapFacts &other);
};

/// One line above the table: "List of importing markets for a product exported by Algeria", "Product: TOTAL All
/// products", "Unit : US Dollar thousand". An area that nobody knows becomes one of its own.
[[nodiscard]] TradeMapFacts factsOfTitle(std::string_view line, const AreaTable &areas);
/// The file's name: `Trade_Map_-_List_of_products_exported_by_Turkey.txt`, `kenyas-exports-to-china-by-product.csv`,
/// `TUR_importing_markets.txt`, `gtip_4_tr_export_to_world.csv`. Only areas that are known.
[[nodiscard]] TradeMapFacts factsOfFileName(std::string_view fileName, const AreaTable &areas);

} // namespace corridor::ingest::trade
