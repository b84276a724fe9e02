#include "import/generic/columnstats.h"
#include "import/meaning/areas.h"
#include "import/meaning/codes.h"
#include "import/text/numbertext.h"
#include "import/text/periodtext.h"
#include "import/text/utf8.h"

#include <algorithm>
#include <array>

namespace corridor::ingest {

namespace {

using Column = TableColumn;

/// Columns that may name countries by what is in them.
constexpr int kMostNames = 8;

/// The guess for one table.
class Guess {
public:
    Guess(const std::vector<Sample::Line> &lines, const TableHead &head, const AreaTable *areas) :
        m_lines(lines), m_head(head), m_areas(areas), m_end(lastCounted(lines, head)),
        m_columns(countedColumns(lines, head, areas))
    {}

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
        addDetails(m_lines, m_head, m_columns);
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
        // A head that says so is believed when half of the cells agree: the others are named, one by one.
        const auto agrees = [&column, weak](std::size_t count) {
            return weak ? column.mostly(count) : column.half(count);
        };
        if (role == "year")
            return agrees(column.years) || (!weak && agrees(column.periods));
        if (role == "month")
            return agrees(column.months) || agrees(column.periods);
        if (role == "period")
            return agrees(column.periods);
        if (role == "value" || role == "quantity")
            return weak ? column.mostly(column.numbers) : column.half(column.numbers);
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
            if (column.role == "month" && column.periods > column.months)
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
        std::size_t most = 0;
        for (auto it = patterns.begin(); it != patterns.end(); ++it) {
            // Of `2009 value` and `2009 footnote`, the one that holds numbers.
            std::size_t numbers = 0;
            for (const auto &entry : it->second)
                numbers += entry.first->numbers;
            if (it->second.size() >= (it->first.empty() && !dated ? 1U : 3U) && numbers > most) {
                best = it;
                most = numbers;
            }
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
        int names = 0;
        for (std::size_t c = 0; c < m_columns.size() && names < kMostNames; ++c) {
            Column &column = m_columns[c];
            if (!column.role.empty() || !column.half(column.areas))
                continue;
            ++names;
            if (!has("reporter") || sameAreas(c))
                column.role = "reporter";
            else if (!has("partner") && column.mostly(column.areas) && varies(c))
                column.role = "partner";
        }
        // Names in a language that the table of areas does not know.
        for (std::size_t c = 0; has("reporter") && c < m_columns.size() && names < kMostNames; ++c) {
            if (m_columns[c].role.empty() && m_columns[c].numbers == 0 && pairsWithReporter(c)) {
                m_columns[c].role = "reporter";
                ++names;
            }
        }
    }

    [[nodiscard]] std::size_t reporterColumn() const
    {
        const auto reporter = std::find_if(m_columns.begin(), m_columns.end(),
                                           [](const Column &column) { return column.role == "reporter"; });
        return static_cast<std::size_t>(reporter - m_columns.begin());
    }

    [[nodiscard]] std::string_view cellAt(std::size_t row, std::size_t column) const
    {
        const Sample::Line &line = m_lines[row];
        const std::string_view cell =
            column < line.cells.size() ? utf8::withoutBlanks(line.cells[column]) : std::string_view();
        return isMissingMarker(cell) ? std::string_view() : cell;
    }

    /// Whether a reporter stands with several values of \a column: a continent would not.
    [[nodiscard]] bool varies(std::size_t column) const
    {
        std::map<std::string_view, std::string_view> first;
        const std::size_t reporter = reporterColumn();
        for (std::size_t i = m_head.index + 1; i < m_end; ++i) {
            const std::string_view value = cellAt(i, column);
            if (!value.empty() && first.emplace(cellAt(i, reporter), value).first->second != value)
                return true;
        }
        return false;
    }

    /// Whether \a column is one to one with the reporter: another name for it.
    [[nodiscard]] bool pairsWithReporter(std::size_t column) const
    {
        std::map<std::string_view, std::string_view> there;
        std::map<std::string_view, std::string_view> back;
        const std::size_t reporter = reporterColumn();
        for (std::size_t i = m_head.index + 1; i < m_end; ++i) {
            const std::string_view one = cellAt(i, reporter);
            const std::string_view two = cellAt(i, column);
            if (two.find("://") != std::string_view::npos)
                return false;
            if (one.empty() || two.empty())
                continue;
            if (there.emplace(one, two).first->second != two || back.emplace(two, one).first->second != one)
                return false;
        }
        return there.size() >= 5;
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
        const std::size_t other = reporterColumn();
        for (std::size_t i = m_head.index + 1; i < m_end; ++i) {
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
    std::size_t m_end;
    std::vector<Column> m_columns;
    bool m_wide = false;
};

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
