#pragma once

#include "import/base/rows.h"

#include <string>
#include <vector>

namespace corridor::ingest {

/// Rows of a table, the next of which may be looked at before they are read.
class PeekedRows {
public:
    explicit PeekedRows(RowSource &rows) : m_rows(rows) {}

    /// The next \a count rows, or fewer at the end. They are still given by next().
    struct Held {
        std::vector<std::string> cells;
        std::vector<Place> places;
        std::uint64_t line = 0;
        std::string sheet;
        bool sheetChanged = false;
    };
    [[nodiscard]] const std::vector<Held> &peek(std::size_t count);

    [[nodiscard]] bool next(Row &row);
    [[nodiscard]] Place place(std::size_t index) const;
    [[nodiscard]] bool sheetChanged() const;
    [[nodiscard]] std::string sheet() const;
    [[nodiscard]] RowSource &source() const { return m_rows; }

private:
    RowSource &m_rows;
    std::vector<Held> m_held;
    std::size_t m_at = 0;    ///< The next of m_held to be given.
    bool m_fromHeld = false; ///< The row given last came from m_held.
    bool m_ended = false;
};

} // namespace corridor::ingest
