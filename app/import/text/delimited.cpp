#include "import/text/delimited.h"

#include "import/text/marks.h"
#include "import/text/rowplaces.h"

#include <algorithm>
#include <cstring>

namespace corridor::ingest {

namespace {

/// Enough for the characters that Problem::found keeps.
constexpr std::size_t kShownBytes = 400;

/// A cell inside the buffer.
struct Cell {
    std::size_t begin = 0; ///< Of its text; of its quote, one less, when it has quotes.
    std::size_t end = 0;
    bool quoted = false;
    bool doubled = false; ///< Holds doubled quotes.
};

class DelimitedRows final : public DelimitedText {
public:
    DelimitedRows(std::unique_ptr<TextSource> text, char delimiter, const Limits &limits) :
        m_text(std::move(text)), m_delimiter(delimiter), m_limits(limits),
        m_smallestLimit(std::min(limits.fieldBytes, limits.lineBytes)), m_marks(delimiter), m_buffer(kMarksPadding)
    {}

    bool next(Row &row) override
    {
        row.cells.clear();
        if (m_failure)
            return false;
        m_line += m_rowBreaks;
        m_rowBreaks = 0;
        m_rowStart = m_nextRow;
        row.line = m_line;
        for (;;) {
            if (scanBare(row))
                return true;
            const Scan result = scan(row);
            if (result == Scan::Row)
                return true;
            row.cells.clear();
            if (result != Scan::More)
                return false;
            fill();
        }
    }

    const std::optional<Problem> &failure() const override { return m_failure; }
    std::uint64_t bytesRead() const override { return m_text->bytesRead(); }
    std::uint64_t bytesTotal() const override { return m_text->bytesTotal(); }

    std::string_view raw() const override { return view(m_rowStart, m_nextRow); }
    Place place(std::size_t index) const override { return placeOfCell(raw(), m_delimiter, m_line, index); }
    std::vector<Place> places(std::size_t count) const override
    {
        return placesOfCells(raw(), m_delimiter, m_line, count);
    }

private:
    enum class Scan { Row, More, Failed, End };

    [[nodiscard]] std::string_view view(std::size_t from, std::size_t to) const
    {
        return {m_buffer.data() + from, to - from};
    }

    bool fail(Trouble trouble, std::size_t at, std::string_view found, std::string expected = {})
    {
        m_failure = Problem{trouble, placeBehind(view(m_rowStart, at), m_line), shown(found), std::move(expected)};
        return false;
    }

    /// More text behind what is there; at least as much again, so that scanning a long row anew stays linear.
    void fill()
    {
        if (m_rowStart > 0) {
            std::memmove(m_buffer.data(), m_buffer.data() + m_rowStart, m_end - m_rowStart);
            m_end -= m_rowStart;
            m_nextRow -= m_rowStart;
            m_rowStart = 0;
        }
        const std::size_t wanted = std::max(std::min(2 * m_end, m_limits.lineBytes + 1), m_end + 1);
        while (m_end < wanted) {
            const std::string_view piece = m_text->next();
            if (piece.empty()) {
                m_ended = true;
                break;
            }
            if (m_end + piece.size() + kMarksPadding > m_buffer.size())
                m_buffer.resize(m_end + piece.size() + kMarksPadding + m_buffer.size() / 2);
            std::memcpy(m_buffer.data() + m_end, piece.data(), piece.size());
            m_end += piece.size();
        }
        std::memset(m_buffer.data() + m_end, 0, kMarksPadding);
    }

    /// The limits on a field that began at \a field, seen up to \a here.
    bool withinLimits(std::size_t field, std::size_t here)
    {
        if (here - m_rowStart <= m_smallestLimit)
            return true;
        const std::size_t fieldLimit = field + m_limits.fieldBytes;
        const std::size_t lineLimit = m_rowStart + m_limits.lineBytes;
        // Which is passed first; and nothing of what is said may depend on how much text happens to be there.
        if (here > fieldLimit && fieldLimit <= lineLimit)
            return fail(Trouble::FieldTooLong, field, view(field, std::min(fieldLimit, field + kShownBytes)),
                        std::to_string(m_limits.fieldBytes));
        if (here > lineLimit)
            return fail(Trouble::LineTooLong, m_rowStart,
                        view(m_rowStart, std::min(lineLimit, m_rowStart + kShownBytes)),
                        std::to_string(m_limits.lineBytes));
        return true;
    }

    /// Where the row stops for want of text.
    Scan outOfText(std::size_t field)
    {
        if (!withinLimits(field, m_end))
            return Scan::Failed;
        if (!m_ended)
            return Scan::More;
        m_failure = m_text->failure();
        return m_failure ? Scan::Failed : Scan::Row;
    }

    bool push(Row &row, const Cell &cell)
    {
        if (row.cells.size() == m_limits.columns)
            return fail(Trouble::TooManyColumns, cell.begin - (cell.quoted ? 1U : 0U), view(cell.begin, cell.end),
                        std::to_string(m_limits.columns));
        if (cell.doubled)
            m_doubled.push_back(row.cells.size());
        row.cells.push_back(view(cell.begin, cell.end));
        return true;
    }

    /// The usual row, wholly there and with nothing but plain text in quotes, with everything in registers. False, with
    /// nothing taken, when it is anything else: scan() then knows what.
    bool scanBare(Row &row)
    {
        const char *const data = m_buffer.data();
        const std::size_t end = m_end;
        const char delimiter = m_delimiter;
        std::size_t field = m_rowStart;
        std::size_t count = 0;
        row.cells.resize(m_usualColumns);
        Marks marks = m_marks;
        marks.start(data, m_rowStart, end);
        for (;;) {
            const std::size_t mark = marks.next();
            if (mark >= end)
                return false;
            const char c = data[mark];
            if (c == '"' && mark != field)
                continue;
            if (c != delimiter && mark == m_rowStart && c != '"')
                break; // A blank line has no cells.
            if (count == row.cells.size())
                row.cells.resize(count + 16);
            std::size_t stop = mark;
            if (c == '"') {
                const std::size_t close = marks.next();
                stop = marks.next();
                if (stop >= end || data[close] != '"' || stop != close + 1 || data[stop] == '"')
                    return false;
                row.cells[count++] = std::string_view(data + field + 1, close - field - 1);
            } else {
                row.cells[count++] = std::string_view(data + field, mark - field);
            }
            field = stop + 1;
            if (data[stop] != delimiter)
                break;
        }
        const std::size_t mark = field == m_rowStart ? m_rowStart : field - 1;
        const bool carriageReturn = data[mark] == '\r';
        if (mark - m_rowStart > m_smallestLimit || count > m_limits.columns ||
            (carriageReturn && mark + 1 == end && !m_ended))
            return false;
        m_nextRow = mark + (carriageReturn && mark + 1 < end && data[mark + 1] == '\n' ? 2U : 1U);
        m_rowBreaks = 1;
        m_usualColumns = count;
        row.cells.resize(count);
        return true;
    }

    /// Takes one row from m_rowStart on.
    Scan scan(Row &row)
    {
        row.cells.clear();
        m_doubled.clear();
        m_breaks = 0;
        m_marks.start(m_buffer.data(), m_rowStart, m_end);
        std::size_t field = m_rowStart;
        for (;;) {
            std::size_t mark = m_marks.next();
            Cell cell{field, mark, false, false};
            if (mark < m_end && m_buffer[mark] == '"') {
                if (mark != field)
                    continue; // A quote inside a bare field.
                const Scan quoted = scanQuoted(cell, mark);
                if (quoted != Scan::Row)
                    return quoted;
            }
            if (mark >= m_end) {
                const Scan end = outOfText(field);
                if (end != Scan::Row)
                    return end;
                if (m_rowStart == m_end)
                    return Scan::End; // Nothing follows the last line end.
                return endRow(row, cell, m_end) ? Scan::Row : Scan::Failed;
            }
            if (!withinLimits(field, mark))
                return Scan::Failed;
            const char c = m_buffer[mark];
            if (c == m_delimiter) {
                if (!push(row, cell))
                    return Scan::Failed;
                field = mark + 1;
                continue;
            }
            // After CR one more byte tells whether a LF belongs to it.
            if (c == '\r' && mark + 1 == m_end && !m_ended)
                return Scan::More;
            const bool pair = c == '\r' && mark + 1 < m_end && m_buffer[mark + 1] == '\n';
            return endRow(row, cell, mark + (pair ? 2U : 1U)) ? Scan::Row : Scan::Failed;
        }
    }

    /// The cell whose opening quote is at \a mark; then \a mark is what ends the cell.
    Scan scanQuoted(Cell &cell, std::size_t &mark)
    {
        const std::size_t open = mark;
        for (;;) {
            const std::size_t close = m_marks.next();
            if (close < m_end && m_buffer[close] != '"') {
                const char c = m_buffer[close];
                m_breaks += c == '\n' || (c == '\r' && m_buffer[close + 1] != '\n') ? 1U : 0U;
                continue;
            }
            if (!withinLimits(open, close))
                return Scan::Failed;
            if (close == m_end) {
                const Scan end = outOfText(open);
                if (end == Scan::Row)
                    fail(Trouble::UnclosedQuote, open, view(open, std::min(m_end, open + kShownBytes)));
                return end == Scan::Row ? Scan::Failed : end;
            }
            if (close + 1 == m_end && !m_ended)
                return Scan::More;
            if (close + 1 < m_end && m_buffer[close + 1] == '"') {
                cell.doubled = true;
                static_cast<void>(m_marks.next());
                continue;
            }
            cell.quoted = true;
            cell.begin = open + 1;
            cell.end = close;
            mark = m_marks.next();
            return afterQuote(open, close + 1, mark);
        }
    }

    /// Only blanks may stand between the closing quote, before \a at, and what ends the cell, at \a mark.
    Scan afterQuote(std::size_t open, std::size_t at, std::size_t mark)
    {
        if (mark == m_end && !m_ended)
            return outOfText(open);
        while (at < mark && (m_buffer[at] == ' ' || m_buffer[at] == '\t'))
            ++at;
        if (at == mark && (mark == m_end || m_buffer[mark] != '"'))
            return Scan::Row;
        if (!withinLimits(open, mark))
            return Scan::Failed;
        fail(Trouble::StrayQuote, at, view(at, std::min(std::max(mark, at + 1), at + kShownBytes)));
        return Scan::Failed;
    }

    /// \a next: where the row after this one begins.
    bool endRow(Row &row, const Cell &last, std::size_t next)
    {
        if (!row.cells.empty() || last.end > last.begin || last.quoted) {
            if (!push(row, last))
                return false;
        }
        m_nextRow = next;
        m_rowBreaks = m_breaks + 1;
        if (!m_doubled.empty())
            undouble(row);
        return true;
    }

    void undouble(Row &row)
    {
        std::size_t total = 0;
        for (const std::size_t index : m_doubled)
            total += row.cells[index].size();
        m_scratch.clear();
        m_scratch.reserve(total); // So that views into it stay valid.
        for (const std::size_t index : m_doubled) {
            const std::string_view cell = row.cells[index];
            const std::size_t start = m_scratch.size();
            for (std::size_t i = 0; i < cell.size(); ++i) {
                m_scratch += cell[i];
                if (cell[i] == '"')
                    ++i;
            }
            row.cells[index] = std::string_view(m_scratch).substr(start);
        }
    }

    std::unique_ptr<TextSource> m_text;
    char m_delimiter;
    Limits m_limits;
    std::size_t m_smallestLimit;
    std::size_t m_usualColumns = 0;
    Marks m_marks;
    std::vector<char> m_buffer; ///< Text from m_rowStart to m_end, and padding.
    std::size_t m_rowStart = 0;
    std::size_t m_nextRow = 0;
    std::size_t m_end = 0;
    bool m_ended = false;
    std::uint64_t m_line = 1;
    std::uint64_t m_rowBreaks = 0; ///< Line ends of the row that was given last.
    std::uint64_t m_breaks = 0;    ///< Line ends inside quotes of the row that is being read.
    std::vector<std::size_t> m_doubled;
    std::string m_scratch;
    std::optional<Problem> m_failure;
};

} // namespace

std::unique_ptr<DelimitedText> delimitedRows(std::unique_ptr<TextSource> text, char delimiter, const Limits &limits)
{
    return std::make_unique<DelimitedRows>(std::move(text), delimiter, limits);
}

} // namespace corridor::ingest
