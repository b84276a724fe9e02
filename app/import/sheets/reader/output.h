#pragma once

#include "import/sheets/reader/settings.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace corridor::sheetreader {

/// Writes the answer to standard output; see frames.h. A reader of the pipe that went away ends this process.
class Output {
public:
    explicit Output(const Settings &settings);

    void member(std::string_view name);
    enum class Numbers { Rows, Lines };
    /// \a numbers: what the numbers of its rows are. Rows that were left out are written as empty ones when another
    /// row follows, kBlankRows of them at most; of lines some have no row, and some several.
    void sheet(std::string_view name, Numbers numbers = Numbers::Rows);
    /// Row \a number of the current sheet, without the empty cells at its end. Limits: columns, bytes of a cell, bytes
    /// in all.
    void row(std::uint64_t number, std::span<const std::string> cells);
    void data(std::span<const char> bytes);
    void progress(std::uint64_t done, std::uint64_t total);
    void error(const Problem &problem);
    void end();

    static constexpr std::uint64_t kBlankRows = 1000;

private:
    void check(std::uint64_t number, std::span<const std::string> cells) const;
    void line();
    void flush();

    const Settings &m_settings;
    std::string m_buffer;
    std::string m_sheet;
    Numbers m_numbers = Numbers::Rows;
    std::uint64_t m_lastRow = 0;  ///< The newest that was written.
    std::uint64_t m_rowBytes = 0; ///< Of all rows.
};

} // namespace corridor::sheetreader
