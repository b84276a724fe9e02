#pragma once

#include "cellnumbers.h"
#include "headcolumns.h"
#include "import/base/reader.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace corridor::ingest::trade {

/// One way through a table: finds the head line, gives row after row, sorts out blank, ragged and note lines, reports
/// progress, and says where things are when they are wrong.
class TablePass {
public:
    TablePass(RowSource &rows, const ReadOptions &options, Sink &sink);

    /// Reads on until a line that \a fits takes for the head. \a above is told each line before it. False when the
    /// first 200 lines hold none, or on a failure: outcome() tells.
    [[nodiscard]] bool findHead(const std::function<bool(const HeadColumns &)> &fits,
                                const std::function<void(const Row &)> &above = {});
    /// The next line as it is, blank ones too.
    [[nodiscard]] bool nextLine();
    /// The next line of the table: blank lines are passed over, notes skipped, ragged ones rejected.
    [[nodiscard]] bool nextRow();
    /// From here on lines hold several figures each: notes are left out without being counted as rows. \a width: of the
    /// table, when a second head line made it wider; 0: as the head.
    void setWide(std::size_t width = 0);
    /// Nothing, or why the pass ended early. Says the remarks that were gathered.
    [[nodiscard]] Outcome outcome();

    [[nodiscard]] const HeadColumns &head() const { return m_head; }
    [[nodiscard]] const Row &row() const { return m_row; }
    /// The cell without blanks around; empty for kNone.
    [[nodiscard]] std::string_view at(std::size_t column) const;
    [[nodiscard]] std::uint32_t line() const { return static_cast<std::uint32_t>(m_row.line); }

    /// A key column that must be there: gives its place, or sets the outcome to MissingColumn \a name.
    [[nodiscard]] std::size_t need(std::initializer_list<std::string_view> names, std::string_view name);
    [[nodiscard]] bool failed() const { return m_outcome.has_value(); }
    /// Ends the pass: outcome() gives this. The first one wins.
    void fail(Trouble trouble, std::string_view found, std::string_view expected = {});

    void reject(Trouble trouble, std::size_t column, std::string_view found, std::string_view expected = {});
    void rejectCell(Trouble trouble, std::size_t column, std::string_view expected = {});
    void skip(Skip reason) { m_sink.skip(reason, m_row.line); }
    /// A key cell that is wrong: \a trouble, or MissingValue with the column's name when it is empty.
    void rejectKey(Trouble trouble, std::size_t column, std::string_view expected);
    /// Value of the cell, shifted. False when there is none: then the row was skipped or rejected.
    [[nodiscard]] bool number(std::size_t column, int shift, double &value);

    [[nodiscard]] CellNumbers &numbers() { return m_numbers; }
    [[nodiscard]] Sink &sink() { return m_sink; }
    [[nodiscard]] const ReadOptions &options() const { return m_options; }
    [[nodiscard]] const AreaTable &areas() const { return *m_options.areas; }
    [[nodiscard]] RowSource &source() { return m_rows; }

private:
    enum class Kind { Row, Pass, Note, Ragged };
    [[nodiscard]] Kind kindOf() const;

    RowSource &m_rows;
    const ReadOptions &m_options;
    Sink &m_sink;
    CellNumbers m_numbers;
    HeadColumns m_head;
    std::uint64_t m_headLine = 1;
    std::vector<Place> m_headPlaces;
    Row m_row;
    Outcome m_outcome;
    std::uint64_t m_lines = 0;
    std::uint64_t m_notes = 0;
    std::size_t m_width = 0;
    bool m_wide = false;
};

} // namespace corridor::ingest::trade
