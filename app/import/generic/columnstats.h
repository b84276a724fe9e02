#pragma once

#include "import/generic/headwords.h"
#include "import/generic/mapping.h"

#include <string>
#include <string_view>
#include <vector>

namespace corridor::ingest {

/// What the cells of one column are.
struct TableColumn {
    std::string head;
    std::string plain;
    const HeadWord *word = nullptr;
    std::string role;
    std::size_t filled = 0; ///< Missing markers are not.
    std::size_t numbers = 0;
    std::size_t years = 0;
    std::size_t months = 0;
    std::size_t periods = 0;
    std::size_t areas = 0;
    std::size_t flows = 0;

    [[nodiscard]] bool mostly(std::size_t count) const { return count > 0 && count * 10 >= filled * 8; }
    [[nodiscard]] bool half(std::size_t count) const { return count > 0 && count * 2 >= filled; }
};

/// The columns below \a head, counted. Wide tables are counted in fewer rows, so that this takes bounded time.
[[nodiscard]] std::vector<TableColumn> countedColumns(const std::vector<Sample::Line> &lines, const TableHead &head,
                                                      const AreaTable *areas);
/// One past the last row that is looked at.
[[nodiscard]] std::size_t lastCounted(const std::vector<Sample::Line> &lines, const TableHead &head);

/// True for a text that can be only a year of our times.
[[nodiscard]] bool isYearText(std::string_view cell);

/// Gives the role `detail` to columns without which several rows would have one key.
void addDetails(const std::vector<Sample::Line> &lines, const TableHead &head, std::vector<TableColumn> &columns);

/// Constants from the lines above the table, or from the file's name.
void guessConstants(const TableHead &head, const std::vector<TableColumn> &columns, const std::string &fileName,
                    Mapping &mapping);

} // namespace corridor::ingest
