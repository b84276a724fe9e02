#pragma once

#include "import/base/reader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace corridor::ingest::series {

/// One sheet in memory: tables whose labels stand in the middle of a block can only be read as a whole.
struct Grid {
    struct Cell {
        std::string text; ///< Trimmed.
        std::uint64_t column = 0;
    };
    struct Line {
        std::uint64_t line = 0;
        std::vector<Cell> cells;
        [[nodiscard]] std::string_view at(std::size_t index) const
        {
            return index < cells.size() ? std::string_view(cells[index].text) : std::string_view();
        }
    };
    std::string sheet;
    std::vector<Line> lines;

    [[nodiscard]] Place place(std::size_t line, std::size_t cell) const;
};

/// Reads sheets one after the other. Blank cells at the end of a line are not kept.
class GridSource {
public:
    explicit GridSource(RowSource &rows) : m_rows(rows) {}
    /// The next sheet. False at the end, on a failure of the rows, and when a sheet is too large: see problem().
    [[nodiscard]] bool next(Grid &grid);
    [[nodiscard]] const Outcome &problem() const { return m_problem; }

private:
    void keep(Grid &grid, const Row &row);

    RowSource &m_rows;
    Row m_row;
    bool m_pending = false; ///< m_row begins the next sheet.
    std::size_t m_bytes = 0;
    Outcome m_problem;
};

} // namespace corridor::ingest::series
