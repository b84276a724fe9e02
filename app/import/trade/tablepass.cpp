#include "tablepass.h"

#include "import/meaning/codes.h"

#include <algorithm>

namespace corridor::ingest::trade {

namespace {

constexpr std::uint64_t kLinesBeforeHead = 200;
constexpr std::uint64_t kLinesBetweenProgress = 4096;

bool isBlank(std::string_view cell) { return cell.empty() || trimmed(cell).empty(); }

} // namespace

TablePass::TablePass(RowSource &rows, const ReadOptions &options, Sink &sink) :
    m_rows(rows), m_options(options), m_sink(sink), m_numbers(options.numbers)
{}

bool TablePass::findHead(const std::function<bool(const HeadColumns &)> &fits,
                         const std::function<void(const Row &)> &above)
{
    const std::uint64_t last = m_lines + kLinesBeforeHead;
    while (m_lines < last && nextLine()) {
        HeadColumns head(m_row);
        if (fits(head)) {
            m_head = std::move(head);
            m_headLine = m_row.line;
            m_headPlaces = m_rows.places(m_row.size());
            m_width = m_head.size();
            return true;
        }
        if (above)
            above(m_row);
    }
    return false;
}

bool TablePass::nextLine()
{
    if (m_outcome)
        return false;
    if (!m_rows.next(m_row)) {
        m_outcome = m_rows.failure();
        return false;
    }
    if (++m_lines % kLinesBetweenProgress == 0 && !m_sink.progress(m_rows.bytesRead(), m_rows.bytesTotal())) {
        fail(Trouble::Cancelled, {});
        return false;
    }
    return true;
}

TablePass::Kind TablePass::kindOf() const
{
    const std::size_t width = m_width;
    if (m_row.size() == width && !isBlank(m_row.cells.front()))
        return Kind::Row;
    std::size_t filled = 0;
    std::size_t lastFilled = 0;
    for (std::size_t column = 0; column < m_row.size(); ++column) {
        if (!isBlank(m_row.cells[column])) {
            ++filled;
            lastFilled = column;
        }
    }
    if (filled == 0)
        return Kind::Pass;
    // A lone text in a wide table is a note; a lone number is what is left of a line.
    if (filled == 1 && width > 2) {
        const std::string_view text = trimmed(m_row.cells[lastFilled]);
        const bool letters = std::any_of(text.begin(), text.end(), [](char sign) {
            return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') ||
                   static_cast<unsigned char>(sign) >= 0x80;
        });
        if (lastFilled == 0 && letters && text.size() > 3)
            return Kind::Note;
    }
    // Many programs end each data line, or the head too, with one more delimiter; sheets leave out empty cells.
    if (lastFilled < width && (m_row.size() <= width + 1 || !m_rows.sheet().empty())) {
        const bool short_ = m_row.size() < width;
        const bool headEndsEmpty =
            width > 0 && width == m_head.size() && m_head.name(width - 1).empty() && m_row.size() + 1 == width;
        if (!short_ || headEndsEmpty || !m_rows.sheet().empty())
            return Kind::Row;
    }
    return Kind::Ragged;
}

void TablePass::setWide(std::size_t width)
{
    m_wide = true;
    if (width > 0)
        m_width = width;
}

bool TablePass::nextRow()
{
    while (nextLine()) {
        switch (kindOf()) {
        case Kind::Row:
            return true;
        case Kind::Pass:
            break;
        case Kind::Note:
            ++m_notes;
            if (!m_wide)
                skip(Skip::Note);
            break;
        case Kind::Ragged:
            reject(Trouble::RaggedRow, m_row.size() > m_width ? m_width : m_row.size() - 1,
                   std::to_string(m_row.size()), std::to_string(m_width));
            break;
        }
    }
    return false;
}

Outcome TablePass::outcome()
{
    if (m_notes > 0)
        m_sink.remark({Remark::Kind::NotesLeftOut, m_notes});
    m_notes = 0;
    return m_outcome;
}

std::string_view TablePass::at(std::size_t column) const
{
    const std::string_view cell = m_row.at(column);
    if (cell.empty() ||
        (static_cast<unsigned char>(cell.front()) > 0x20 && cell.front() != '\xC2' && cell.front() != '\xEF' &&
         static_cast<unsigned char>(cell.back()) > 0x20 && static_cast<unsigned char>(cell.back()) < 0x80))
        return cell;
    return trimmed(cell);
}

std::size_t TablePass::need(std::initializer_list<std::string_view> names, std::string_view name)
{
    const std::size_t column = m_head.find(names);
    if (m_outcome)
        return column;
    if (column == kNone)
        m_outcome = Problem{Trouble::MissingColumn, Place{m_headLine, 0, m_rows.sheet()}, std::string(name), {}};
    else if (const std::size_t again = m_head.again(column); again != kNone)
        m_outcome = Problem{Trouble::DuplicateColumn, m_headPlaces.at(again), shown(m_head.written(again)), {}};
    return column;
}

void TablePass::fail(Trouble trouble, std::string_view found, std::string_view expected)
{
    if (!m_outcome)
        m_outcome = Problem{trouble, Place{trouble == Trouble::MissingColumn ? m_headLine : 0, 0, m_rows.sheet()},
                            shown(found), std::string(expected)};
}

void TablePass::reject(Trouble trouble, std::size_t column, std::string_view found, std::string_view expected)
{
    const std::size_t last = m_row.size() == 0 ? 0 : m_row.size() - 1;
    m_sink.reject(Problem{trouble, m_rows.place(std::min(column, last)), shown(found), std::string(expected)});
}

void TablePass::rejectCell(Trouble trouble, std::size_t column, std::string_view expected)
{
    reject(trouble, column, at(column), expected);
}

void TablePass::rejectKey(Trouble trouble, std::size_t column, std::string_view expected)
{
    if (at(column).empty())
        reject(Trouble::MissingValue, column, column < m_head.size() ? std::string_view(m_head.written(column)) : "");
    else
        rejectCell(trouble, column, expected);
}

bool TablePass::number(std::size_t column, int shift, double &value)
{
    const NumberCell cell = m_numbers.read(at(column), shift);
    switch (cell.kind) {
    case CellKind::Number:
        value = cell.value;
        return true;
    case CellKind::Missing:
        skip(Skip::Missing);
        return false;
    case CellKind::TooLarge:
        rejectCell(Trouble::NumberTooLarge, column);
        return false;
    case CellKind::Bad:
        break;
    }
    // The head again, where files were put one behind the other.
    if (column < m_head.size() && folded(at(column)) == m_head.name(column) && !m_head.name(column).empty()) {
        ++m_notes;
        skip(Skip::Note);
    } else {
        rejectCell(m_numbers.ambiguous() ? Trouble::AmbiguousNumber : Trouble::BadNumber, column);
    }
    return false;
}

} // namespace corridor::ingest::trade
