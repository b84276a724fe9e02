#pragma once

#include "import/base/trouble.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace corridor::ingest {

/// One line of a table: cells as UTF-8 text, unquoted, not trimmed. Valid until the next call of RowSource::next.
struct Row {
    std::vector<std::string_view> cells;
    std::uint64_t line = 0; ///< Of its first character; row number in a sheet.

    [[nodiscard]] std::size_t size() const { return cells.size(); }
    /// The cell, or empty text past the end.
    [[nodiscard]] std::string_view at(std::size_t index) const
    {
        return index < cells.size() ? cells[index] : std::string_view();
    }
};

/// Rows of a delimited text, a sheet or an HTML table, from the first on, blank lines included (as rows without cells
/// or of empty cells). Several sheets or tables follow each other; sheetChanged() is true for the first row of each.
class RowSource {
public:
    virtual ~RowSource() = default;

    /// Reads the next row. False at the end or on a failure: failure() tells.
    [[nodiscard]] virtual bool next(Row &row) = 0;
    [[nodiscard]] virtual const std::optional<Problem> &failure() const = 0;
    [[nodiscard]] virtual bool sheetChanged() const { return false; }
    [[nodiscard]] virtual std::string sheet() const { return {}; }
    /// Where cell \a index of the row that next() gave last begins.
    [[nodiscard]] virtual Place place(std::size_t index) const = 0;
    /// The same for the first \a count cells; a source that has to look for them looks once.
    [[nodiscard]] virtual std::vector<Place> places(std::size_t count) const
    {
        std::vector<Place> all;
        all.reserve(count);
        for (std::size_t i = 0; i < count; ++i)
            all.push_back(place(i));
        return all;
    }
    [[nodiscard]] virtual std::uint64_t bytesRead() const = 0;
    [[nodiscard]] virtual std::uint64_t bytesTotal() const = 0; ///< 0: unknown.
};

} // namespace corridor::ingest
