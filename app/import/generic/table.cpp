#include "import/generic/table.h"

#include "import/generic/figuretable.h"
#include "import/generic/headwords.h"
#include "import/text/numbertext.h"
#include "import/text/utf8.h"

#include <algorithm>

namespace corridor::ingest {

namespace {

constexpr std::size_t kLookedAt = 500; ///< Rows that are read before anything is decided.
constexpr std::size_t kLookedAtBytes = std::size_t(4) << 20;

/// Where a cell of a kept row stands.
struct Spot {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
};

/// One pass over all sheets of a file.
class Pass {
public:
    Pass(RowSource &rows, const ReadOptions &options, Sink &sink) : m_rows(rows), m_options(options), m_sink(sink) {}

    Outcome run()
    {
        Outcome first;
        m_more = m_rows.next(m_row);
        while (m_more) {
            const std::string sheet = m_rows.sheet();
            const Outcome outcome = readTable();
            if (outcome && outcome->trouble == Trouble::Cancelled)
                return outcome;
            if (outcome && !first)
                first = outcome;
            if (outcome)
                skipTable();
            if (outcome && !sheet.empty())
                m_leftOut.push_back(sheet);
        }
        if (m_rows.failure())
            return m_rows.failure();
        if (!m_any)
            return first ? first : Problem{Trouble::NoFigures, {}, {}, {}};
        if (m_notes > 0)
            m_sink.remark({Remark::Kind::NotesLeftOut, m_notes});
        for (const std::string &sheet : m_leftOut)
            m_sink.remark({Remark::Kind::SheetLeftOut, 0, shown(sheet)});
        return {};
    }

private:
    /// Moves on; false at the end of the sheet, when m_row is the first of the next one or m_more is false.
    bool advance()
    {
        m_more = m_rows.next(m_row);
        return m_more && !m_rows.sheetChanged();
    }

    void skipTable()
    {
        while (m_inTable)
            m_inTable = advance();
    }

    bool keepFirstRows()
    {
        m_lines.clear();
        m_spots.clear();
        std::size_t bytes = 0;
        m_inTable = true;
        while (m_inTable && m_lines.size() < kLookedAt && bytes < kLookedAtBytes) {
            Sample::Line line{m_row.line, m_rows.sheet(), {}};
            line.cells.assign(m_row.cells.begin(), m_row.cells.end());
            std::vector<Spot> spots;
            spots.reserve(m_row.size());
            for (const Place &place : m_rows.places(m_row.size()))
                spots.push_back({static_cast<std::uint32_t>(place.line), static_cast<std::uint32_t>(place.column)});
            for (const std::string &cell : line.cells)
                bytes += cell.size() + sizeof(std::string);
            m_lines.push_back(std::move(line));
            m_spots.push_back(std::move(spots));
            m_inTable = advance();
        }
        return !m_lines.empty();
    }

    /// The head that the analyst's mapping speaks of: the line that has most of its names.
    [[nodiscard]] std::uint64_t mappedHead(const Mapping &mapping) const
    {
        if (mapping.headerLine != 0)
            return mapping.headerLine;
        std::uint64_t best = 0;
        std::size_t most = 0;
        for (const Sample::Line &line : m_lines) {
            const auto count = static_cast<std::size_t>(
                std::count_if(line.cells.begin(), line.cells.end(), [&mapping](const std::string &cell) {
                    return mapping.columns.find(std::string(utf8::withoutBlanks(cell))) != mapping.columns.end();
                }));
            if (count > most) {
                most = count;
                best = line.line;
            }
        }
        return best;
    }

    Outcome readTable()
    {
        keepFirstRows();
        const Mapping mapping =
            m_options.mapping ? *m_options.mapping : guessMapping(m_lines, m_options.fileName, m_options.areas);
        const TableHead head = findHead(m_lines, m_options.mapping ? mappedHead(mapping) : mapping.headerLine);
        if (head.index == m_lines.size())
            return Problem{Trouble::Unrecognised, {}, {}, {}};
        FigureTable table(head, mapping, m_options, m_sink);
        if (const Outcome outcome = table.check())
            return outcome;
        if (const Outcome outcome = decideNumbers(head, table))
            return outcome;
        std::vector<std::string_view> dates;
        for (std::size_t i = head.index + 1; i < m_lines.size(); ++i) {
            for (const std::size_t column : table.periodColumns()) {
                if (column < m_lines[i].cells.size())
                    dates.emplace_back(m_lines[i].cells[column]);
            }
        }
        table.setDates(dates);
        return readFigures(head, table);
    }

    /// How numbers are written: the analyst's word, or what the cells that hold figures say together.
    Outcome decideNumbers(const TableHead &head, FigureTable &table)
    {
        if (m_options.numbers) {
            table.setNumbers(*m_options.numbers);
            return {};
        }
        std::vector<std::string_view> cells;
        std::optional<std::pair<std::size_t, std::size_t>> unsure;
        const std::vector<std::size_t> columns = table.figureColumns();
        for (std::size_t i = head.index + 1; i < m_lines.size(); ++i) {
            for (const std::size_t column : columns) {
                if (column >= m_lines[i].cells.size())
                    continue;
                cells.emplace_back(m_lines[i].cells[column]);
                bool ambiguous = false;
                if (!unsure && detectNumberStyle({cells.back()}, &ambiguous) && ambiguous)
                    unsure = {i, column};
            }
        }
        bool ambiguous = false;
        if (const auto style = detectNumberStyle(cells, &ambiguous))
            table.setNumbers(*style);
        if (!ambiguous || !unsure)
            return {};
        std::string cell(utf8::withoutBlanks(m_lines[unsure->first].cells[unsure->second]));
        std::string joined = cell;
        std::erase_if(joined, [](char c) { return c == '.' || c == ','; });
        std::string pointed = cell;
        std::replace(pointed.begin(), pointed.end(), ',', '.');
        return Problem{Trouble::AmbiguousNumber, placeOf(unsure->first, unsure->second), shown(cell),
                       pointed + ", " + joined};
    }

    [[nodiscard]] Place placeOf(std::size_t index, std::size_t column) const
    {
        const std::vector<Spot> &spots = m_spots[index];
        if (spots.empty())
            return {m_lines[index].line, 0, m_lines[index].sheet};
        const Spot spot = spots[std::min(column, spots.size() - 1)];
        return {spot.line, spot.column, m_lines[index].sheet};
    }

    Outcome readFigures(const TableHead &head, FigureTable &table)
    {
        Row kept;
        for (std::size_t i = head.index + 1; i < m_lines.size(); ++i) {
            kept.line = m_lines[i].line;
            kept.cells.assign(m_lines[i].cells.begin(), m_lines[i].cells.end());
            table.take(kept, [this, i](std::size_t column) { return placeOf(i, column); });
        }
        std::uint64_t count = 0;
        const FigureTable::PlaceOf place = [this](std::size_t column) { return m_rows.place(column); };
        while (m_inTable) {
            table.take(m_row, place);
            m_inTable = advance();
            if (++count % 4096 == 0 && !m_sink.progress(m_rows.bytesRead(), m_rows.bytesTotal()))
                return Problem{Trouble::Cancelled, {}, {}, {}};
        }
        m_any = m_any || table.any();
        m_notes += table.notes();
        return {};
    }

    RowSource &m_rows;
    const ReadOptions &m_options;
    Sink &m_sink;
    Row m_row;
    bool m_more = false;    ///< m_row holds a row.
    bool m_inTable = false; ///< And it belongs to the table at hand.
    bool m_any = false;
    std::uint64_t m_notes = 0;
    std::vector<std::string> m_leftOut;
    std::vector<Sample::Line> m_lines;
    std::vector<std::vector<Spot>> m_spots;
};

/// Codes and names side by side, and no figures.
bool isLookup(const Mapping &mapping, const TableHead &head)
{
    bool code = false;
    bool name = false;
    for (const std::string &text : head.heads) {
        const std::string plain = plainHead(text);
        code =
            code || plain.find("code") != std::string::npos || plain.find("iso") != std::string::npos || plain == "id";
        name = name || plain.find("name") != std::string::npos || plain.find("desc") != std::string::npos ||
               plain.find("label") != std::string::npos || plain == "country" || plain == "product";
    }
    const bool figures = std::any_of(mapping.columns.begin(), mapping.columns.end(), [](const auto &column) {
        return column.second.starts_with("period") || column.second == "year" || column.second.starts_with("month:");
    });
    return code && name && !figures;
}

} // namespace

Recognition AnyTableReader::recognise(const Sample &sample) const
{
    const TableHead head = findHead(sample.rows);
    if (head.index == sample.rows.size())
        return {sample.rows.size() > 1 ? 5 : 0, {}, {}};
    const Mapping mapping = guessMapping(sample.rows, sample.fileName, nullptr);
    std::string evidence;
    int periods = 0;
    bool reporter = false;
    bool value = false;
    for (const std::string &text : head.heads) {
        const auto role = mapping.columns.find(text);
        if (role == mapping.columns.end() || role->second == "ignore")
            continue;
        const bool period = role->second.starts_with("period:");
        periods += period ? 1 : 0;
        reporter = reporter || role->second == "reporter";
        value = value || role->second == "value" || period;
        if (periods <= 1 || !period)
            evidence += (evidence.empty() ? "" : ", ") + shown(text);
    }
    if (isLookup(mapping, head))
        return {40, evidence, NotData::Codes};
    if (!value)
        return {5, {}, {}};
    if (!isComplete(mapping)) {
        // Names of countries are not known here: with a period, a column of words may hold them.
        Mapping tried = mapping;
        const bool words = std::any_of(mapping.columns.begin(), mapping.columns.end(),
                                       [](const auto &column) { return column.second == "ignore"; });
        tried.constants.emplace("reporter", "?");
        return {words && isComplete(tried) ? 20 : 10, shown(evidence), {}};
    }
    return {periods > 1 || reporter ? 40 : 30, shown(evidence), {}};
}

Outcome AnyTableReader::read(RowSource &rows, const ReadOptions &options, Sink &sink) const
{
    return Pass(rows, options, sink).run();
}

} // namespace corridor::ingest
