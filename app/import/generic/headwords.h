#pragma once

#include <string>
#include <string_view>

namespace corridor::ingest {

/// What a column's head says by itself.
struct HeadWord {
    std::string_view word; ///< Folded, marks as blanks.
    std::string_view role;
    bool weak = false; ///< Only when the cells agree.
};

/// A head as HeadWord::word is written: `REF_AREA` ▶ `ref area`.
[[nodiscard]] std::string plainHead(std::string_view head);

/// Null when the head says nothing.
[[nodiscard]] const HeadWord *headWord(const std::string &plain);

/// True for a head that numbers or places its row instead of measuring something: `pair_id`, `latitude`, `Unnamed: 0`.
[[nodiscard]] bool isIdentifierHead(const std::string &plain);

/// True for a head that names no measure: `value`, `obs_value`, `amount`.
[[nodiscard]] bool isPlainValueHead(const std::string &plain);

} // namespace corridor::ingest
