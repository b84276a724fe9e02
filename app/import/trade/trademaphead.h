#pragma once

#include "headcolumns.h"
#include "import/text/periodtext.h"

#include <optional>
#include <string>
#include <string_view>

namespace corridor::ingest::trade {

/// Where the words that lead each line stand, and what they are.
struct TradeMapLead {
    enum class What { None, Exporters, Importers, Partners, Products };
    What what = What::None;
    std::size_t column = kNone;
    std::size_t label = kNone; ///< The name beside a product's code.
};
[[nodiscard]] TradeMapLead leadOf(const HeadColumns &head);
/// A lead and at least one column that is a period of a flow, or a group of such columns.
[[nodiscard]] bool isTradeMapHead(const HeadColumns &head);

/// What one column of a Trade Map table holds.
struct TradeMapColumn {
    enum class Kind { None, Value, Quantity, QuantityUnit, Measure };
    Kind kind = Kind::None;
    char flow = 0; ///< X or M; 0: not said.
    std::optional<PeriodDraft> period;
    std::string unit;    ///< As written in the head.
    std::string measure; ///< The head without years and unit, for Kind::Measure.
    std::string owner;   ///< Whose flow: "Kazakhstan" of "Kazakhstan's exports to Türkiye".
    std::string other;   ///< With whom.
};
[[nodiscard]] TradeMapColumn columnOfHead(std::string_view head);

/// Letters, digits and `_` of \a text in capitals, at most 60, for a code.
[[nodiscard]] std::string slug(std::string_view text);

} // namespace corridor::ingest::trade
