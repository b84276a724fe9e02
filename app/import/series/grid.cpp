#include "import/series/grid.h"

#include "import/meaning/codes.h"

namespace corridor::ingest::series {

namespace {

/// A sheet larger than this is no table of this kind.
constexpr std::size_t kLargest = std::size_t(64) << 20;

} // namespace

Place Grid::place(std::size_t line, std::size_t cell) const
{
    if (line >= lines.size())
        return {0, 0, sheet};
    const Line &at = lines[line];
    return {at.line, cell < at.cells.size() ? at.cells[cell].column : 0, sheet};
}

void GridSource::keep(Grid &grid, const Row &row)
{
    std::size_t size = row.size();
    while (size > 0 && trimmed(row.at(size - 1)).empty())
        --size;
    Grid::Line line{row.line, {}};
    line.cells.reserve(size);
    for (std::size_t i = 0; i < size; ++i) {
        const std::string_view text = trimmed(row.at(i));
        line.cells.push_back({std::string(text), text.empty() ? 0 : m_rows.place(i).column});
        m_bytes += text.size() + sizeof(Grid::Cell);
    }
    m_bytes += sizeof(Grid::Line);
    grid.lines.push_back(std::move(line));
}

bool GridSource::next(Grid &grid)
{
    grid = {};
    m_bytes = 0;
    if (m_pending) {
        grid.sheet = m_rows.sheet();
        keep(grid, m_row);
        m_pending = false;
    }
    while (m_rows.next(m_row)) {
        if (m_rows.sheetChanged() && !grid.lines.empty()) {
            m_pending = true;
            return true;
        }
        if (grid.lines.empty())
            grid.sheet = m_rows.sheet();
        keep(grid, m_row);
        if (m_bytes > kLargest) {
            m_problem = Problem{Trouble::TooLarge, {m_row.line, 0, grid.sheet}, "sheet", {}};
            return false;
        }
    }
    if (m_rows.failure()) {
        m_problem = m_rows.failure();
        return false;
    }
    return !grid.lines.empty();
}

} // namespace corridor::ingest::series
