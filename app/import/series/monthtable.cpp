#include "import/series/monthtable.h"

#include "import/meaning/codes.h"
#include "import/series/heads.h"
#include "import/text/periodtext.h"

#include <algorithm>
#include <set>

namespace corridor::ingest::series {

namespace {

using Line = Grid::Line;

constexpr std::size_t kFewestMonths = 3;
constexpr std::size_t kTitles = 8;

bool isDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isBlank(const Line &line) { return line.cells.empty(); }

/// The months that \a line names, when it is a head: at least three, each once, in their order.
std::vector<MonthTable::Month> monthsOf(const Line &line)
{
    std::vector<MonthTable::Month> months;
    for (std::size_t i = 0; i < line.cells.size(); ++i) {
        const auto month = monthOfHead(line.at(i));
        if (!month)
            continue;
        if (!months.empty() && months.back().month >= *month)
            return {};
        months.push_back({i, *month});
    }
    return months.size() >= kFewestMonths ? months : std::vector<MonthTable::Month>();
}

bool isTotalHead(std::string_view text)
{
    const std::string low = lowered(text);
    return low.find("toplam") != std::string::npos || low.find("total") != std::string::npos;
}

bool isYearHead(std::string_view text)
{
    const std::string low = lowered(text);
    return low == "yıl" || low == "yil" || low == "year" || low.starts_with("yıl/") || low.starts_with("yıl-") ||
           low.starts_with("yıl ");
}

/// One table while it is made.
class Maker {
public:
    Maker(const Grid &grid, std::size_t head, std::size_t end) : m_grid(grid), m_head(head)
    {
        m_table.months = monthsOf(grid.lines[head]);
        std::size_t first = head + 1;
        while (first < end && !monthsOf(grid.lines[first]).empty())
            ++first; // The same head in the other language.
        for (std::size_t i = head; i < first; ++i)
            readHead(grid.lines[i]);
        for (std::size_t i = first; i < end; ++i) {
            if (isData(grid.lines[i]))
                m_data.push_back(i);
        }
    }

    MonthTable made()
    {
        if (m_data.empty())
            return std::move(m_table);
        findYears();
        findLabels();
        // Where each line has its year, a label that does not stand in each line belongs to a block of years.
        const std::size_t lines = m_data.size();
        const bool each = !m_year || yearsIn(*m_year) < lines ||
                          std::any_of(m_labels.begin(), m_labels.end(),
                                      [lines](const Label &label) { return label.filled * 10 >= lines * 9; });
        if (m_labels.empty() && m_codes.empty())
            labelNone();
        else if (each || m_labels.empty())
            labelEach();
        else
            labelBlocks();
        return std::move(m_table);
    }
    /// The first line after the last line of data.
    [[nodiscard]] std::size_t after() const { return m_data.empty() ? m_head + 1 : m_data.back() + 1; }

private:
    struct Label {
        std::size_t cell = 0;
        std::size_t filled = 0;
    };

    [[nodiscard]] const Line &line(std::size_t index) const { return m_grid.lines[index]; }
    [[nodiscard]] bool isMonth(std::size_t cell) const
    {
        return std::any_of(m_table.months.begin(), m_table.months.end(),
                           [cell](const MonthTable::Month &month) { return month.cell == cell; });
    }
    [[nodiscard]] bool isFigure(std::size_t cell) const { return isMonth(cell) || m_table.total == cell; }

    void readHead(const Line &head)
    {
        for (std::size_t i = 0; i < head.cells.size(); ++i) {
            if (isMonth(i) || head.at(i).empty())
                continue;
            if (isTotalHead(head.at(i)) && !m_table.total)
                m_table.total = i;
            else if (isYearHead(head.at(i)))
                m_year = i;
        }
    }

    [[nodiscard]] bool isData(const Line &candidate) const
    {
        for (const MonthTable::Month &month : m_table.months) {
            if (!candidate.at(month.cell).empty())
                return true;
        }
        return m_table.total && !candidate.at(*m_table.total).empty();
    }

    [[nodiscard]] std::size_t widest() const
    {
        std::size_t width = 0;
        for (const std::size_t index : m_data)
            width = std::max(width, line(index).cells.size());
        return width;
    }

    [[nodiscard]] std::size_t yearsIn(std::size_t cell) const
    {
        return static_cast<std::size_t>(std::count_if(m_data.begin(), m_data.end(), [this, cell](std::size_t index) {
            return markedYear(line(index).at(cell)).has_value();
        }));
    }

    /// The column of years is the one that says so, else the one with most of them.
    void findYears()
    {
        std::size_t most = m_year ? yearsIn(*m_year) : 0;
        if (most == 0)
            m_year.reset();
        for (std::size_t i = 0, width = widest(); !m_year.has_value() && i < width; ++i) {
            if (const std::size_t count = isFigure(i) ? 0 : yearsIn(i); count > most) {
                most = count;
                m_bestYear = i;
            }
        }
        if (!m_year)
            m_year = m_bestYear;
        m_table.yearCell = m_year.value_or(0);
    }

    void findLabels()
    {
        for (std::size_t i = 0, width = widest(); i < width; ++i) {
            if (isFigure(i) || m_year == i)
                continue;
            std::size_t texts = 0;
            std::size_t numbers = 0;
            for (const std::size_t index : m_data) {
                const std::string_view text = line(index).at(i);
                texts += !text.empty() && !isDigits(text);
                numbers += isDigits(text);
            }
            if (texts > 0)
                m_labels.push_back({i, texts + numbers});
            else if (numbers > 0)
                m_codes.push_back(i);
        }
    }

    /// The entry of data line \a index; a year stands for all lines below it until the next.
    MonthTable::Entry entryOf(std::size_t index)
    {
        if (m_year) {
            if (auto year = markedYear(line(index).at(*m_year)))
                m_last = std::move(*year);
        }
        return {index, m_last.year, m_last.mark, 0};
    }

    void add(MonthTable::Entry entry, MonthTable::Subject subject)
    {
        auto &all = m_table.subjects;
        const auto known = std::find(all.rbegin(), all.rend(), subject);
        if (known == all.rend()) {
            all.push_back(std::move(subject));
            entry.subject = all.size() - 1;
        } else {
            entry.subject = static_cast<std::size_t>(all.rend() - known) - 1;
        }
        m_table.entries.push_back(std::move(entry));
    }

    void labelNone()
    {
        m_table.subjects.emplace_back();
        for (const std::size_t index : m_data)
            m_table.entries.push_back(entryOf(index));
    }

    /// A label in each line: Turkish left of the months, English right of them, or side by side.
    void labelEach()
    {
        const std::size_t firstMonth = m_table.months.front().cell;
        for (const std::size_t index : m_data) {
            MonthTable::Subject subject;
            if (!m_codes.empty())
                subject.code = line(index).at(m_codes.front());
            for (const Label &label : m_labels) {
                const std::string text(withoutNotes(line(index).at(label.cell)));
                if (text.empty())
                    continue;
                if (label.cell > firstMonth || !subject.turkish.empty())
                    subject.english = {text};
                else
                    subject.turkish = {text};
            }
            add(entryOf(index), std::move(subject));
        }
    }

    /// The label of a block stands somewhere beside it, Turkish above English. A block begins where years do not go on;
    /// a block of the coarser column begins where a finer label comes for the second time.
    void labelBlocks()
    {
        std::vector<std::vector<MonthTable::Entry>> blocks;
        int last = 0;
        for (const std::size_t index : m_data) {
            MonthTable::Entry entry = entryOf(index);
            if (blocks.empty() || entry.year <= last)
                blocks.emplace_back();
            last = entry.year;
            blocks.back().push_back(std::move(entry));
        }
        const auto finest = std::max_element(m_labels.begin(), m_labels.end(),
                                             [](const Label &a, const Label &b) { return a.filled < b.filled; });
        std::set<std::string> met;
        std::size_t groupBegin = 0;
        for (std::size_t i = 0; i <= blocks.size(); ++i) {
            const std::string name = i < blocks.size() ? textsOf(blocks[i], finest->cell).front() : std::string();
            if (i < blocks.size() && met.insert(name).second)
                continue;
            nameGroup(blocks, groupBegin, i, finest->cell);
            groupBegin = i;
            met = {name};
        }
    }

    /// What stands in column \a cell beside a block; at least one text, perhaps blank.
    [[nodiscard]] std::vector<std::string> textsOf(const std::vector<MonthTable::Entry> &block, std::size_t cell) const
    {
        std::vector<std::string> texts;
        for (const MonthTable::Entry &entry : block) {
            if (const std::string_view text = withoutNotes(line(entry.line).at(cell)); !text.empty())
                texts.emplace_back(text);
        }
        if (texts.empty())
            texts.emplace_back();
        return texts;
    }

    void nameGroup(std::vector<std::vector<MonthTable::Entry>> &blocks, std::size_t begin, std::size_t end,
                   std::size_t finest)
    {
        MonthTable::Subject group;
        for (const Label &label : m_labels) {
            if (label.cell == finest)
                continue;
            for (std::size_t i = begin; i < end; ++i) {
                const std::vector<std::string> texts = textsOf(blocks[i], label.cell);
                if (texts.front().empty())
                    continue;
                group.turkish.push_back(texts.front());
                group.english.push_back(texts.back());
            }
        }
        for (std::size_t i = begin; i < end; ++i) {
            MonthTable::Subject subject = group;
            const std::vector<std::string> texts = textsOf(blocks[i], finest);
            subject.turkish.push_back(texts.front());
            subject.english.push_back(texts.back());
            for (MonthTable::Entry &entry : blocks[i])
                add(std::move(entry), subject);
        }
    }

    const Grid &m_grid;
    std::size_t m_head;
    MonthTable m_table;
    std::vector<std::size_t> m_data; ///< Lines of the grid.
    std::optional<std::size_t> m_year;
    std::optional<std::size_t> m_bestYear;
    std::vector<Label> m_labels;
    std::vector<std::size_t> m_codes;
    MarkedYear m_last;
};

/// The texts of lines \a begin to \a end that belong above a head: all of them for the first table, else the last ones
/// that stand together.
std::vector<std::string> titlesOf(const Grid &grid, std::size_t begin, std::size_t end, std::size_t &used)
{
    std::size_t first = begin;
    if (begin > 0) {
        first = end;
        while (first > begin && isBlank(grid.lines[first - 1]))
            --first;
        while (first > begin && !isBlank(grid.lines[first - 1]))
            --first;
    }
    std::vector<std::string> titles;
    for (std::size_t i = first; i < end; ++i) {
        used += !isBlank(grid.lines[i]);
        for (const Grid::Cell &cell : grid.lines[i].cells) {
            if (!cell.text.empty() && titles.size() < kTitles)
                titles.push_back(cell.text);
        }
    }
    return titles;
}

} // namespace

std::vector<MonthTable> monthTables(const Grid &grid, std::size_t &notes)
{
    std::vector<std::size_t> heads;
    for (std::size_t i = 0; i < grid.lines.size(); ++i) {
        const bool again = !heads.empty() && heads.back() + 1 == i;
        if (!monthsOf(grid.lines[i]).empty() && !again)
            heads.push_back(i);
    }
    std::vector<MonthTable> tables;
    std::size_t begin = 0;
    std::size_t used = 0;
    std::size_t texts = 0;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        Maker maker(grid, heads[i], i + 1 < heads.size() ? heads[i + 1] : grid.lines.size());
        std::vector<std::string> titles = titlesOf(grid, begin, heads[i], used);
        begin = maker.after();
        tables.push_back(maker.made());
        tables.back().titles = std::move(titles);
    }
    for (std::size_t i = begin; i < grid.lines.size(); ++i)
        texts += !isBlank(grid.lines[i]);
    notes = heads.empty() ? 0 : texts;
    return tables;
}

} // namespace corridor::ingest::series
