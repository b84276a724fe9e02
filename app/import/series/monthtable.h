#pragma once

#include "import/series/grid.h"

#include <optional>
#include <string>
#include <vector>

namespace corridor::ingest::series {

/// A table with months as columns, as TÜİK sets it: titles in Turkish and English, perhaps a unit far right, the names
/// of the months in both languages, years in each line or in the first line of a block only, labels in each line or in
/// the middle of a block.
struct MonthTable {
    struct Month {
        std::size_t cell = 0;
        int month = 1;
    };
    /// What the figures of a line are about.
    struct Subject {
        std::string code;                 ///< A number beside the name, as of a country.
        std::vector<std::string> turkish; ///< From the coarsest to the finest.
        std::vector<std::string> english;
        bool operator==(const Subject &) const = default;
    };
    struct Entry {
        std::size_t line = 0; ///< Of the grid.
        int year = 0;         ///< 0: none stands there.
        std::string flag;     ///< `r` of `2025 (r)`.
        std::size_t subject = 0;
    };

    std::vector<std::string> titles; ///< Above the head, in their order; among them the unit.
    std::vector<Month> months;
    std::optional<std::size_t> total;
    std::size_t yearCell = 0;
    std::vector<Subject> subjects;
    std::vector<Entry> entries;
};

/// The month that a cell of a head names, in one language or in two: "Ocak", "Ocak-January".
[[nodiscard]] std::optional<int> monthOfHead(std::string_view text);

/// All tables of \a grid. \a notes: how many lines with text belong to none of them.
[[nodiscard]] std::vector<MonthTable> monthTables(const Grid &grid, std::size_t &notes);

/// A year with a mark behind it: `2025`, `2025 (r)`, `2025(p)`, `2025*`.
struct MarkedYear {
    int year = 0;
    std::string mark;
};
[[nodiscard]] std::optional<MarkedYear> markedYear(std::string_view text);

/// A title without the years that it covers, so that next year's table has the same: "Imports by country, 2013-2025"
/// ▶ "Imports by country". A base year (2003=100) stays.
[[nodiscard]] std::string withoutYears(std::string_view title);

/// \a text without the numbers of footnotes at its end: "Lignite(1)", "Other (2)(3)".
[[nodiscard]] std::string_view withoutNotes(std::string_view text);

} // namespace corridor::ingest::series
