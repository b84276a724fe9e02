#pragma once

#include "import/meaning/areas.h"
#include "import/text/periodtext.h"

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

/// What one column of a Trade Map table holds.
struct TradeMapColumn {
    enum class Kind { None, Value, Quantity, QuantityUnit, Measure };
    Kind kind = Kind::None;
    char flow = 0; ///< X or M; 0: not said.
    std::optional<PeriodDraft> period;
    std::string unit;    ///< As written in the head.
    std::string measure; ///< The head without years, for Kind::Measure.
    std::string owner;   ///< Whose flow: "Kazakhstan" of "Kazakhstan's exports to Türkiye".
    std::string other;   ///< With whom.
};
[[nodiscard]] TradeMapColumn columnOfHead(std::string_view head);

/// Letters, digits and `_` of \a text in capitals, at most 60, for a code.
[[nodiscard]] std::string slug(std::string_view text);

} // namespace corridor::ingest::trade
