#include "import/generic/headwords.h"
#include "import/generic/mapping.h"
#include "import/meaning/areas.h"
#include "import/meaning/codes.h"
#include "import/text/numbertext.h"
#include "import/text/periodtext.h"
#include "import/text/utf8.h"

#include <algorithm>
#include <array>

namespace corridor::ingest {

namespace {

/// What the cells of one column are.
struct Column {
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

bool isYearText(std::string_view cell)
{
    return cell.size() == 4 && (cell.starts_with("1") || cell.starts_with("20")) && parsePeriod(cell).has_value();
}

void countCell(std::string_view text, const AreaTable *areas, Column &column)
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

/// The guess for one table.
class Guess {
public:
    Guess(const std::vector<Sample::Line> &lines, const TableHead &head, const AreaTable *areas) :
        m_lines(lines), m_head(head), m_areas(areas)
    {
        for (const std::string &text : head.heads) {
            Column column;
            column.head = text;
            column.plain = plainHead(text);
            column.word = headWord(column.plain);
            m_columns.push_back(std::move(column));
        }
        for (std::size_t i = head.index + 1; i < lines.size() && i < head.index + 200; ++i) {
            for (std::size_t c = 0; c < lines[i].cells.size() && c < m_columns.size(); ++c)
                countCell(lines[i].cells[c], areas, m_columns[c]);
        }
    }

    std::vector<Column> columns()
    {
        byHead();
        wideByPeriod();
        wideByMonth();
        areasByContent();
        periodByContent();
        values();
        for (Column &column : m_columns) {
            if (column.role.empty())
                column.role = "ignore";
        }
        return m_columns;
    }

private:
    [[nodiscard]] bool has(std::string_view role) const
    {
        return std::any_of(m_columns.begin(), m_columns.end(),
                           [role](const Column &column) { return column.role == role; });
    }

    /// Whether the cells do not contradict what the head says.
    static bool fits(const Column &column, std::string_view role, bool weak)
    {
        if (role == "reporter" || role == "partner")
            return weak ? column.half(column.areas) : column.filled > 0 && column.numbers < column.filled;
        if (role == "year")
            return column.mostly(column.years) || (!weak && column.mostly(column.periods));
        if (role == "month")
            return column.mostly(column.months) || column.mostly(column.periods);
        if (role == "period")
            return column.mostly(column.periods);
        if (role == "value" || role == "quantity")
            return column.mostly(column.numbers);
        if (role == "flow")
            return column.half(column.flows) || (!weak && column.filled > 0);
        return true;
    }

    void byHead()
    {
        for (const bool weak : {false, true}) {
            for (Column &column : m_columns) {
                const HeadWord *word = column.word;
                if (word == nullptr || word->weak != weak || !column.role.empty())
                    continue;
                // A weak head only fills a place that is still free.
                if (!fits(column, word->role, weak) || (weak && has(word->role)))
                    continue;
                const bool several = word->role == "reporter" || word->role == "partner";
                if (several || !has(word->role) || prefers(column, word->role))
                    column.role = word->role;
            }
        }
        // "Month" that holds whole dates is a period.
        for (Column &column : m_columns) {
            if (column.role == "month" && !column.mostly(column.months))
                column.role = has("period") ? "" : "period";
        }
    }

    /// Of two columns for one role, the names are for people: an indicator's name wins over its code.
    bool prefers(const Column &column, std::string_view role)
    {
        if (role != "indicator" || column.plain.ends_with(" code"))
            return false;
        for (Column &other : m_columns) {
            if (other.role == role && other.plain.ends_with(" code")) {
                other.role = "ignore";
                return true;
            }
        }
        return false;
    }

    /// `2011`, `2011 [YR2011]`, `2025 Feb`, or a year inside equal words: `Exported value in 2009`.
    void wideByPeriod()
    {
        std::map<std::string, std::vector<std::pair<Column *, std::string>>> patterns;
        for (Column &column : m_columns) {
            if (!column.role.empty() || (column.filled > 0 && !column.mostly(column.numbers)))
                continue;
            if (parsePeriod(column.head)) {
                patterns[{}].emplace_back(&column, column.head);
            } else if (const std::size_t at = yearInside(column.head); at != std::string::npos) {
                std::string pattern = column.plain;
                if (const std::size_t digits = pattern.find(column.head.substr(at, 4)); digits != std::string::npos)
                    pattern.erase(digits, 4);
                patterns[pattern].emplace_back(&column, column.head.substr(at, 4));
            }
        }
        const bool dated = has("period") || has("year");
        auto best = patterns.end();
        for (auto it = patterns.begin(); it != patterns.end(); ++it) {
            const bool plain = it->first.empty();
            if (it->second.size() >= (plain && !dated ? 1U : 3U) &&
                (best == patterns.end() || it->second.size() > best->second.size()))
                best = it;
        }
        if (best == patterns.end())
            return;
        for (auto &[column, period] : best->second)
            column->role = "period:" + period;
        m_wide = true;
    }

    /// Where the only year stands in \a head.
    static std::size_t yearInside(const std::string &head)
    {
        std::size_t found = std::string::npos;
        for (std::size_t i = 0; i + 4 <= head.size(); ++i) {
            const auto digit = [&head](std::size_t at) {
                return at < head.size() && head[at] >= '0' && head[at] <= '9';
            };
            if (digit(i) && (i == 0 || !digit(i - 1)) && !digit(i + 4) &&
                isYearText(std::string_view(head).substr(i, 4))) {
                if (found != std::string::npos)
                    return std::string::npos;
                found = i;
            }
        }
        return found;
    }

    /// Years down, months across.
    void wideByMonth()
    {
        std::vector<std::pair<Column *, int>> months;
        for (Column &column : m_columns) {
            const auto month = monthNamed(column.head);
            if (month && column.role.empty() && (column.filled == 0 || column.mostly(column.numbers)))
                months.emplace_back(&column, *month);
        }
        if (months.size() < 6 || m_wide)
            return;
        if (!has("year")) {
            const auto year = std::find_if(m_columns.begin(), m_columns.end(), [](const Column &column) {
                return column.role.empty() && column.mostly(column.years);
            });
            if (year == m_columns.end())
                return;
            year->role = "year";
        }
        for (auto &[column, month] : months)
            column->role = "month:" + std::to_string(month);
        m_wide = true;
    }

    /// The first column of countries is the reporter; another one that names the same ones helps it out.
    void areasByContent()
    {
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            Column &column = m_columns[c];
            if (!column.role.empty() || !column.half(column.areas))
                continue;
            if (!has("reporter"))
                column.role = "reporter";
            else if (sameAreas(c))
                column.role = "reporter";
            else if (!has("partner"))
                column.role = "partner";
        }
    }

    [[nodiscard]] std::optional<std::string> areaAt(const Sample::Line &line, std::size_t column) const
    {
        if (m_areas == nullptr || column >= line.cells.size())
            return {};
        const std::string_view cell = utf8::withoutBlanks(line.cells[column]);
        auto area = m_areas->byCode(AreaScheme::Iso3, cell);
        if (!area)
            area = m_areas->byName(cell);
        return area ? std::optional(area->code) : std::nullopt;
    }

    /// Whether \a column never names another area than a reporter column does.
    [[nodiscard]] bool sameAreas(std::size_t column) const
    {
        const auto reporter = std::find_if(m_columns.begin(), m_columns.end(),
                                           [](const Column &other) { return other.role == "reporter"; });
        const auto other = static_cast<std::size_t>(reporter - m_columns.begin());
        for (std::size_t i = m_head.index + 1; i < m_lines.size(); ++i) {
            const auto one = areaAt(m_lines[i], other);
            const auto two = areaAt(m_lines[i], column);
            if (one && two && *one != *two)
                return false;
        }
        return true;
    }

    void periodByContent()
    {
        if (m_wide || has("period") || has("year"))
            return;
        // Dates first, then years: a column of years is the weaker sign, for figures may look like years.
        for (const bool years : {false, true}) {
            for (Column &column : m_columns) {
                const std::size_t sure =
                    years ? column.years : column.periods - std::min(column.periods, column.numbers);
                if (column.role.empty() && sure > 0 && sure * 10 >= column.filled * 9) {
                    column.role = years ? "year" : "period";
                    return;
                }
            }
        }
    }

    /// Without a column called value, every column of numbers that is no code is a measure with its head as its name.
    void values()
    {
        if (m_wide) {
            for (Column &column : m_columns) {
                if (column.role == "value")
                    column.role = "ignore";
            }
            return;
        }
        if (has("value"))
            return;
        for (Column &column : m_columns) {
            if (column.role.empty() && column.mostly(column.numbers) && !isIdentifierHead(column.plain) &&
                !column.head.starts_with('#'))
                column.role = "value";
        }
    }

    const std::vector<Sample::Line> &m_lines;
    const TableHead &m_head;
    const AreaTable *m_areas;
    std::vector<Column> m_columns;
    bool m_wide = false;
};

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

void guessConstants(const TableHead &head, const std::vector<Column> &columns, const std::string &fileName,
                    Mapping &mapping)
{
    const auto headOf = [&columns](std::string_view role) -> const Column * {
        const auto found =
            std::find_if(columns.begin(), columns.end(), [role](const Column &column) { return column.role == role; });
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
    const Column *value = headOf("value");
    const Column *reporter = headOf("reporter");
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

} // namespace

Mapping guessMapping(const std::vector<Sample::Line> &lines, const std::string &fileName, const AreaTable *areas,
                     std::uint64_t headerLine)
{
    Mapping mapping;
    const TableHead head = findHead(lines, headerLine);
    mapping.headerLine = head.line;
    if (head.index == lines.size())
        return mapping;
    const std::vector<Column> columns = Guess(lines, head, areas).columns();
    for (const Column &column : columns)
        mapping.columns[column.head] = column.role;
    guessConstants(head, columns, fileName, mapping);
    return mapping;
}

} // namespace corridor::ingest
