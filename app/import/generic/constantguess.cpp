#include "import/generic/columnstats.h"
#include "import/meaning/codes.h"
#include "import/text/numbertext.h"
#include "import/text/utf8.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace corridor::ingest {

namespace {

/// The unit that a line above the table names: whole, behind a colon or in brackets.
std::optional<std::string> unitInTitle(const std::string &title)
{
    std::vector<std::string_view> parts = {title};
    if (const std::size_t colon = title.rfind(':'); colon != std::string::npos)
        parts.push_back(std::string_view(title).substr(colon + 1));
    const std::size_t open = title.rfind('(');
    if (open != std::string::npos && title.find(')', open) != std::string::npos)
        parts.push_back(std::string_view(title).substr(open + 1, title.find(')', open) - open - 1));
    for (const std::string_view part : parts) {
        const std::string_view text = utf8::withoutBlanks(part);
        if (!text.empty() && text.size() < 60 && unitNamed(text))
            return std::string(text);
    }
    return {};
}

/// The cell without blanks; empty for a missing marker too.
std::string_view cellOf(const Sample::Line &line, std::size_t column)
{
    const std::string_view cell =
        column < line.cells.size() ? utf8::withoutBlanks(line.cells[column]) : std::string_view();
    return isMissingMarker(cell) ? std::string_view() : cell;
}

using Keys = std::vector<std::string>;

std::size_t distinct(const Keys &keys) { return std::set<std::string_view>(keys.begin(), keys.end()).size(); }

/// \a keys with the cells of one more column.
Keys extended(const Keys &keys, const std::vector<const Sample::Line *> &rows, std::size_t column)
{
    Keys all = keys;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        all[i] += '\x1f';
        all[i] += cellOf(*rows[i], column);
    }
    return all;
}

bool isKeyRole(const std::string &role)
{
    static const std::set<std::string> kKeys = {"reporter", "partner", "indicator", "flow",    "commodity",
                                                "period",   "year",    "month",     "quarter", "unit"};
    return kKeys.find(role) != kKeys.end();
}

/// Words or whole numbers that repeat: neither a figure, nor a note, nor a number of the row.
bool canBeDetail(const std::vector<const Sample::Line *> &rows, std::size_t column)
{
    std::set<std::string_view> values;
    for (const Sample::Line *line : rows) {
        const std::string_view cell = cellOf(*line, column);
        if (cell.size() > 120 || cell.find("://") != std::string_view::npos ||
            (looksNumeric(cell) && cell.find_first_of(".,eE") != std::string_view::npos))
            return false;
        values.insert(cell);
    }
    return values.size() > 1 && values.size() * 2 <= rows.size();
}

} // namespace

void addDetails(const std::vector<Sample::Line> &lines, const TableHead &head, std::vector<TableColumn> &columns)
{
    constexpr int kMost = 6;
    std::vector<const Sample::Line *> rows;
    const auto hasFigure = [&columns](const Sample::Line &line) {
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const std::string &role = columns[c].role;
            if ((role == "value" || role.starts_with("period:") || role.starts_with("month:")) &&
                !cellOf(line, c).empty())
                return true;
        }
        return false;
    };
    for (std::size_t i = head.index + 1; i < lastCounted(lines, head); ++i) {
        if (hasFigure(lines[i]))
            rows.push_back(&lines[i]);
    }
    Keys keys(rows.size());
    for (std::size_t c = 0; c < columns.size(); ++c) {
        if (isKeyRole(columns[c].role))
            keys = extended(keys, rows, c);
    }
    for (int i = 0; i < kMost && distinct(keys) < rows.size(); ++i) {
        std::size_t best = columns.size();
        std::size_t most = distinct(keys);
        for (std::size_t c = 0; c < columns.size(); ++c) {
            if (columns[c].role != "ignore" || !canBeDetail(rows, c))
                continue;
            const std::size_t count = distinct(extended(keys, rows, c));
            if (count > most) {
                most = count;
                best = c;
            }
        }
        if (best == columns.size())
            return;
        columns[best].role = "detail";
        keys = extended(keys, rows, best);
    }
}

void guessConstants(const TableHead &head, const std::vector<TableColumn> &columns, const std::string &fileName,
                    Mapping &mapping)
{
    const auto headOf = [&columns](std::string_view role) -> const TableColumn * {
        const auto found = std::find_if(columns.begin(), columns.end(),
                                        [role](const TableColumn &column) { return column.role == role; });
        return found == columns.end() ? nullptr : &*found;
    };
    if (headOf("unit") == nullptr) {
        for (const std::string &title : head.titles) {
            if (const auto unit = unitInTitle(title)) {
                mapping.constants["unit"] = *unit;
                break;
            }
        }
    }
    const TableColumn *value = headOf("value");
    const TableColumn *reporter = headOf("reporter");
    // An exporter's trade with an importer needs no other name.
    if (headOf("flow") == nullptr && headOf("indicator") == nullptr && value != nullptr && reporter != nullptr &&
        headOf("partner") != nullptr && headWord(value->plain) != nullptr &&
        (reporter->plain.starts_with("exporter") || reporter->plain.starts_with("orig"))) {
        mapping.constants["flow"] = "export";
        return;
    }
    const bool named = value != nullptr && !isPlainValueHead(value->plain);
    if (headOf("indicator") != nullptr || headOf("flow") != nullptr || named)
        return;
    if (!head.titles.empty()) {
        mapping.constants["indicator"] = head.titles.front();
    } else {
        const std::size_t dot = fileName.rfind('.');
        const std::string stem = fileName.substr(0, dot == 0 ? std::string::npos : dot);
        mapping.constants["indicator"] = stem.empty() ? "table" : stem;
    }
}

} // namespace corridor::ingest
