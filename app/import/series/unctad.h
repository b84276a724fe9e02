#pragma once

#include "import/series/pen.h"

#include <string>
#include <string_view>
#include <vector>

namespace corridor::ingest::series {

/// A measure of UNCTADstat: "Dead weight tons in thousands", "US$ at current prices in millions".
struct UnctadMeasure {
    std::string name; ///< Without its scale.
    UnitDraft unit;
    int shift = 0;
    bool namesUnitOnly = false; ///< The name tells the unit, not what is measured.
};
[[nodiscard]] UnctadMeasure unctadMeasure(std::string_view text);

/// The columns of an UNCTADstat table beside time and figures: the economy, and further dimensions with their labels.
struct UnctadColumns {
    struct Dimension {
        std::size_t code = 0;
        std::size_t label = 0;
        std::string name; ///< In lower case: flow, partner, product …
    };
    std::size_t economy = 0;
    std::size_t economyLabel = 0;
    std::vector<Dimension> others;
    std::string dataset; ///< From a file name such as `US_TradeMerchTotal.csv`; else empty.

    UnctadColumns(const Heads &heads, std::string_view fileName);
    /// True for a column that is the economy, or a dimension, or the label of one.
    [[nodiscard]] bool isDimension(std::size_t index) const;
};

/// What the cells of \a row and \a measure together are. The reporter is empty when no economy stands there.
[[nodiscard]] Line unctadLine(const Row &row, const UnctadColumns &columns, const UnctadMeasure &measure, Pen &pen);

/// A note that holds \a footnote, or 0 when it is blank.
[[nodiscard]] std::uint32_t unctadNote(std::string_view footnote, Pen &pen);

void announceUnctad(const UnctadColumns &columns, Pen &pen);

} // namespace corridor::ingest::series
