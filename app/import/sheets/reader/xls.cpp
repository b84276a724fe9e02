#include "import/sheets/reader/xls.h"

#include "core/shortest.h"
#include "import/sheets/reader/bytetext.h"
#include "import/sheets/reader/cellvalue.h"
#include "import/sheets/reader/output.h"
#include "import/sheets/reader/xlsrecords.h"

#include <freexl.h>
#include <memory>

namespace corridor::sheetreader {
namespace {

struct WorkbookCloser {
    void operator()(const void *workbook) const { freexl_close(workbook); }
};
using Workbook = std::unique_ptr<const void, WorkbookCloser>;

void check(int result, const Place &place = {})
{
    if (result == FREEXL_INSUFFICIENT_MEMORY)
        throw std::bad_alloc();
    if (result != FREEXL_OK)
        fail(Trouble::BadArchive, "FreeXL " + std::to_string(result), place);
}

/// `2024-03-01 00:00:00` as `2024-03-01`.
std::string dateText(std::string_view written)
{
    constexpr std::string_view kMidnight = " 00:00:00";
    std::string text(
        written.substr(0, written.ends_with(kMidnight) ? written.size() - kMidnight.size() : written.size()));
    if (const std::size_t blank = text.find(' '); blank != std::string::npos)
        text[blank] = 'T';
    return text;
}

std::string cellText(const FreeXL_CellValue &cell)
{
    const auto text = [&cell] { return cell.value.text_value ? asUtf8(cell.value.text_value) : std::string(); };
    switch (cell.type) {
    case FREEXL_CELL_INT:
        return std::to_string(cell.value.int_value);
    case FREEXL_CELL_DOUBLE:
        return shortestNumber(cell.value.double_value);
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
    case FREEXL_CELL_TIME:
        return text();
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_DATETIME:
        return dateText(text());
    default:
        return {};
    }
}

void writeSheet(const void *workbook, const std::string &name, const XlsSheet &more, Output &output)
{
    unsigned rows = 0;
    unsigned short columns = 0;
    check(freexl_worksheet_dimensions(workbook, &rows, &columns), {0, 0, name});
    if (!more.cells.empty())
        rows = std::max(rows, more.cells.rbegin()->first.row + 1U);
    std::vector<std::string> cells;
    auto added = more.cells.begin();
    for (unsigned row = 0; row < rows; ++row) {
        cells.assign(columns, {});
        for (unsigned short column = 0; column < columns; ++column) {
            FreeXL_CellValue cell = {};
            const int result = freexl_get_cell_value(workbook, row, column, &cell);
            if (result == FREEXL_OK)
                cells[column] = cellText(cell);
            else if (result != FREEXL_ILLEGAL_CELL_ROW_COL)
                check(result, {row + 1, column + 1U, name});
        }
        for (; added != more.cells.end() && added->first.row == row; ++added) {
            if (cells.size() <= added->first.column)
                cells.resize(added->first.column + 1U);
            cells[added->first.column] = added->second;
        }
        for (const XlsMerged &range : more.merged) {
            if (row < range.firstRow || row > range.lastRow)
                continue;
            for (std::size_t column = range.firstColumn; column <= range.lastColumn && column < cells.size();
                 ++column) {
                if (row != range.firstRow || column != range.firstColumn)
                    cells[column].clear();
            }
        }
        output.row(row + 1, cells);
    }
}

} // namespace

void readXls(const Input &input, const Settings &settings, Output &output)
{
    if (input.size() > settings.sheetBytes)
        fail(Trouble::TooLarge, std::to_string(input.size()) + " bytes");
    const std::vector<XlsSheet> sheets = readXlsRecords(input.head(input.size()));
    const void *opened = nullptr;
    check(freexl_open(input.path().c_str(), &opened));
    const Workbook workbook(opened);
    unsigned count = 0;
    check(freexl_get_info(workbook.get(), FREEXL_BIFF_SHEET_COUNT, &count));
    for (unsigned short i = 0; i < count; ++i) {
        const char *name = nullptr;
        check(freexl_get_worksheet_name(workbook.get(), i, &name));
        const std::string sheet = asUtf8(name ? name : "");
        check(freexl_select_active_worksheet(workbook.get(), i), {0, 0, sheet});
        output.sheet(sheet);
        writeSheet(workbook.get(), sheet, sheets.size() == count ? sheets[i] : XlsSheet(), output);
    }
}

} // namespace corridor::sheetreader
