#include "import/generic/columnstats.h"

#include "import/meaning/areas.h"
#include "import/meaning/codes.h"
#include "import/text/numbertext.h"
#include "import/text/periodtext.h"
#include "import/text/utf8.h"

#include <algorithm>

namespace corridor::ingest {

namespace {

bool isAreaCell(std::string_view cell, const AreaTable *areas)
{
    const bool code = (cell.size() == 3 || cell.size() == 2) &&
                      std::all_of(cell.begin(), cell.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (areas == nullptr)
        return code && cell.size() == 3;
    if (code && areas->byCode(cell.size() == 3 ? AreaScheme::Iso3 : AreaScheme::Iso2, cell))
        return true;
    return areas->byName(cell).has_value();
}

void countCell(std::string_view text, const AreaTable *areas, TableColumn &column)
{
    const std::string_view cell = utf8::withoutBlanks(text);
    if (isMissingMarker(cell))
        return;
    ++column.filled;
    const bool number = looksNumeric(cell);
    column.numbers += number ? 1U : 0U;
    column.years += isYearText(cell) ? 1U : 0U;
    const bool monthNumber = (cell.size() == 1 && cell[0] >= '1' && cell[0] <= '9') ||
                             (cell.size() == 2 && ((cell[0] == '0' && cell[1] >= '1' && cell[1] <= '9') ||
                                                   (cell[0] == '1' && cell[1] >= '0' && cell[1] <= '2')));
    column.months += monthNumber || monthNamed(cell) ? 1U : 0U;
    column.periods += parsePeriod(cell) ? 1U : 0U;
    column.areas += !number && isAreaCell(cell, areas) ? 1U : 0U;
    column.flows += !number && cell.size() > 1 && flowNamed(cell) ? 1U : 0U;
}

} // namespace

bool isYearText(std::string_view cell)
{
    return cell.size() == 4 && (cell.starts_with("1") || cell.starts_with("20")) && parsePeriod(cell).has_value();
}

std::size_t lastCounted(const std::vector<Sample::Line> &lines, const TableHead &head)
{
    const std::size_t rows = std::clamp<std::size_t>(40000 / (head.heads.size() + 1), 20, 500);
    return std::min(lines.size(), head.index + 1 + rows);
}

std::vector<TableColumn> countedColumns(const std::vector<Sample::Line> &lines, const TableHead &head,
                                        const AreaTable *areas)
{
    std::vector<TableColumn> columns;
    for (const std::string &text : head.heads) {
        TableColumn column;
        column.head = text;
        column.plain = plainHead(text);
        column.word = headWord(column.plain);
        columns.push_back(std::move(column));
    }
    for (std::size_t i = head.index + 1; i < lastCounted(lines, head); ++i) {
        for (std::size_t c = 0; c < lines[i].cells.size() && c < columns.size(); ++c)
            countCell(lines[i].cells[c], areas, columns[c]);
    }
    return columns;
}

} // namespace corridor::ingest
