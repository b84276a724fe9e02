#pragma once

#include "import/base/rows.h"

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace corridor::ingest::trade {

/// A column head as it is compared: ASCII letters and digits in lower case and whatever is not ASCII; blanks, brackets
/// and signs dropped. `Trade Value (US$)`, `trade_value_us` and `TradeValueUS` are one name.
[[nodiscard]] std::string folded(std::string_view head);

/// No column.
constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// The column heads of a table.
class HeadColumns {
public:
    HeadColumns() = default;
    explicit HeadColumns(const Row &row);
    explicit HeadColumns(const std::vector<std::string> &cells);

    /// The first column that has the first of \a names that occurs at all, as folded() writes them; else kNone.
    [[nodiscard]] std::size_t find(std::initializer_list<std::string_view> names) const;
    [[nodiscard]] bool has(std::string_view name) const { return find({name}) != kNone; }
    /// How many of \a names occur.
    [[nodiscard]] std::size_t count(std::initializer_list<std::string_view> names) const;
    /// The column behind \a index that has the same head; kNone when there is none.
    [[nodiscard]] std::size_t again(std::size_t index) const;

    [[nodiscard]] std::size_t size() const { return m_written.size(); }
    [[nodiscard]] const std::string &written(std::size_t index) const { return m_written.at(index); }
    [[nodiscard]] const std::string &name(std::size_t index) const { return m_folded.at(index); }

private:
    std::vector<std::string> m_written; ///< Trimmed.
    std::vector<std::string> m_folded;
};

} // namespace corridor::ingest::trade
