#include "import/sheets/reader/output.h"

#include "import/sheets/frames.h"
#include "import/sheets/reader/confinement.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace corridor::sheetreader {
namespace {

namespace frames = ingest::frames;

constexpr std::size_t kFlushBytes = std::size_t(64) << 10;
/// A workbook may name one long text in many cells: rows may be larger than the file, within reason.
constexpr std::uint64_t kRowsPerSheetByte = 4;

} // namespace

Output::Output(const Settings &settings) : m_settings(settings)
{
    m_buffer.reserve(kFlushBytes + frames::kDataBytes + 1024);
    m_buffer = frames::kHello;
    line();
}

void Output::member(std::string_view name)
{
    m_buffer += frames::kMember;
    frames::appendEscaped(m_buffer, name);
    line();
}

void Output::sheet(std::string_view name, Numbers numbers)
{
    m_sheet = name;
    m_numbers = numbers;
    m_lastRow = 0;
    m_buffer += frames::kSheet;
    frames::appendEscaped(m_buffer, name);
    line();
}

void Output::row(std::uint64_t number, std::span<const std::string> cells)
{
    while (!cells.empty() && cells.back().empty())
        cells = cells.first(cells.size() - 1);
    const bool mayBeBlank = m_numbers == Numbers::Lines;
    if (cells.empty() && !mayBeBlank)
        return;
    check(number, cells);
    const std::uint64_t blanks = number > m_lastRow && !mayBeBlank ? number - m_lastRow - 1 : 0;
    for (std::uint64_t blank = number - std::min(blanks, kBlankRows); blank < number; ++blank) {
        m_buffer += frames::kRow;
        m_buffer += std::to_string(blank);
        line();
    }
    m_lastRow = number;
    const std::size_t before = m_buffer.size();
    m_buffer += frames::kRow;
    m_buffer += std::to_string(number);
    for (const std::string &cell : cells) {
        m_buffer += '\t';
        frames::appendEscaped(m_buffer, cell);
    }
    m_rowBytes += m_buffer.size() - before;
    line();
    if (m_rowBytes > m_settings.sheetBytes * kRowsPerSheetByte)
        fail(Trouble::TooLarge, std::to_string(m_rowBytes) + " bytes", {number, 0, m_sheet});
}

void Output::check(std::uint64_t number, std::span<const std::string> cells) const
{
    if (cells.size() > m_settings.columns)
        fail(Trouble::TooManyColumns, std::to_string(cells.size()), {number, cells.size(), m_sheet});
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].size() > m_settings.fieldBytes)
            fail(Trouble::FieldTooLong, std::to_string(cells[i].size()) + " bytes", {number, i + 1, m_sheet});
    }
}

void Output::data(std::span<const char> bytes)
{
    while (!bytes.empty()) {
        const std::span<const char> part = bytes.first(std::min(bytes.size(), frames::kDataBytes));
        m_buffer += frames::kData;
        m_buffer += std::to_string(part.size());
        m_buffer += '\n';
        m_buffer.append(part.data(), part.size());
        flush();
        bytes = bytes.subspan(part.size());
    }
}

void Output::progress(std::uint64_t done, std::uint64_t total)
{
    m_buffer += frames::kProgress;
    m_buffer += std::to_string(done);
    m_buffer += '\t';
    m_buffer += std::to_string(total);
    line();
}

void Output::error(const Problem &problem)
{
    constexpr std::size_t kTextBytes = 400;
    m_buffer += frames::kError;
    m_buffer += frames::word(problem.trouble);
    m_buffer += '\t';
    frames::appendEscaped(m_buffer, problem.place.sheet);
    m_buffer += '\t';
    m_buffer += std::to_string(problem.place.line);
    m_buffer += '\t';
    m_buffer += std::to_string(problem.place.column);
    m_buffer += '\t';
    frames::appendEscaped(m_buffer, std::string_view(problem.found).substr(0, kTextBytes));
    line();
    flush();
}

void Output::end()
{
    m_buffer += frames::kEnd;
    line();
    flush();
}

void Output::line()
{
    m_buffer += '\n';
    if (m_buffer.size() >= kFlushBytes)
        flush();
}

void Output::flush()
{
    // A dashboard that takes its time is no reason to stop.
    watch(0);
    std::string_view rest = m_buffer;
    while (!rest.empty()) {
        const ssize_t count = write(STDOUT_FILENO, rest.data(), rest.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            _exit(2);
        rest.remove_prefix(static_cast<std::size_t>(count));
    }
    m_buffer.clear();
    watch(m_settings.seconds);
}

} // namespace corridor::sheetreader
