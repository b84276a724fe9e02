#pragma once

#include "import/sheets/reader/cellvalue.h"
#include "import/sheets/reader/package.h"

#include <string>
#include <vector>

namespace corridor::sheetreader {

class Output;

/// What the cells of all sheets of an XLSX workbook refer to.
struct XlsxBook {
    bool from1904 = false;
    std::vector<NumberFormat> formats; ///< By cell style.
    std::vector<std::string> strings;
};

/// All sheets in the order of the workbook, hidden ones too.
void readXlsx(const Package &package, const Settings &settings, Output &output);
/// Rows of the sheet \a part called \a name. A damaged cell is named in the failure.
void readXlsxSheet(const Package &package, std::string_view part, const std::string &name, const XlsxBook &book,
                   const Settings &settings, Output &output);

/// \a text with `_x000D_` and the like turned into the characters that they stand for.
[[nodiscard]] std::string unescapedXstring(std::string_view text);

} // namespace corridor::sheetreader
