#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace corridor::sheetreader {

struct XlsCell {
    std::uint16_t row = 0;
    std::uint16_t column = 0;
    auto operator<=>(const XlsCell &) const = default;
};

struct XlsMerged {
    std::uint16_t firstRow = 0;
    std::uint16_t lastRow = 0;
    std::uint16_t firstColumn = 0;
    std::uint16_t lastColumn = 0;
};

/// What FreeXL leaves out of a sheet, or does not see: results of formulas, booleans, errors, and numbers whose format
/// is a date that it does not know.
struct XlsSheet {
    std::map<XlsCell, std::string> cells;
    std::vector<XlsMerged> merged;
};

/// One for each sheet in the order of the workbook. \a file: the whole .xls. Encrypted when a password is needed,
/// BadArchive when it is damaged.
[[nodiscard]] std::vector<XlsSheet> readXlsRecords(const std::string &file);

} // namespace corridor::sheetreader
