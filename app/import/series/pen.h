#pragma once

#include "import/base/reader.h"
#include "import/meaning/areas.h"
#include "import/meaning/codes.h"
#include "import/series/heads.h"
#include "import/text/numbertext.h"
#include "import/text/periodtext.h"

#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace corridor::ingest::series {

/// A day that never comes: no figure of the line is an estimate.
constexpr std::int32_t kNever = std::numeric_limits<std::int32_t>::max();

/// What is the same for all figures of one line of a wide table, or of one key of a long one.
struct Line {
    SeriesDraft series;
    int shift = 0;                       ///< Places that the decimal point moves to the right.
    Status status = Status::Official;    ///< Of each figure,
    std::int32_t estimatesFrom = kNever; ///< but Estimate from this day on.
};

/// Writes what one reader understood of one file into a sink: reads cells as numbers, tells missing ones from bad ones,
/// announces each area, unit and indicator once, and counts what was left out.
class Pen {
public:
    Pen(RowSource &rows, const ReadOptions &options, Sink &sink);

    [[nodiscard]] const NumberStyle &style() const { return m_style; }
    [[nodiscard]] const ReadOptions &options() const { return m_options; }
    [[nodiscard]] Sink &sink() { return m_sink; }

    /// The store's code of an area; \a code in \a scheme first, then \a name, else an area of its own of the code
    /// system \a owner. Empty when code and name are both blank.
    std::string area(AreaScheme scheme, std::string_view code, std::string_view name, std::string_view owner);
    /// The same; \a code is looked up in \a second when \a first does not know it.
    std::string area(AreaScheme first, AreaScheme second, std::string_view code, std::string_view name,
                     std::string_view owner);
    /// The same by name only. Two names of one file never share an area: the second gets one of its own, so that
    /// "Sudan" and "Sudan (...2011)" stay apart.
    std::string areaNamed(std::string_view name, std::string_view owner, std::string_view kind = "aggregate");
    /// Announces \a draft and gives its code.
    std::string announce(const AreaDraft &draft);

    /// The unit that \a text names, or one of its own; announced.
    UnitMeaning unit(std::string_view text);
    /// The unit in the name of an indicator; a currency "LCU" or "national currency" becomes that of \a reporter.
    UnitMeaning unitInName(std::string_view name, std::string_view reporter);
    /// Announces \a unit and gives its code.
    std::string announce(const UnitDraft &unit);
    /// Announces \a draft when it is new, and gives its code.
    std::string announce(const IndicatorDraft &draft);

    /// One figure of the row that was read last: \a text of column \a index, of series \a number. A bad number is
    /// rejected with the place of the cell, a missing one skipped.
    void figure(std::string_view text, std::size_t index, std::uint64_t line, std::uint32_t number,
                const PeriodDraft &period, int shift, Status status = Status::Official, std::uint32_t note = 0);
    /// The same, of a cell that was kept: \a place is where it stands.
    void figureAt(std::string_view text, const Place &place, std::size_t index, std::uint64_t line,
                  std::uint32_t number, const PeriodDraft &period, int shift, Status status = Status::Official,
                  std::uint32_t note = 0);
    /// All figures of a line of a wide table. A column of another frequency goes to a series of its own.
    void wide(const Row &row, const Line &line, const std::vector<PeriodColumn> &columns);
    /// Rejects the row that was read last because of column \a index.
    void reject(Trouble trouble, std::uint64_t line, std::size_t index, std::string_view found,
                std::string_view expected = {});

    void rejectAt(Trouble trouble, const Place &place, std::string_view found, std::string_view expected = {});

    /// True when \a row has another number of fields than \a heads in delimited text, or cells to the right of the
    /// last head: the row is rejected then.
    bool ragged(const Row &row, const Heads &heads);

    /// A line of notes, or a title, beside the table: counted for the remark at the end.
    void leaveOut() { ++m_notes; }
    /// Reports progress now and then. False when the reader should stop.
    [[nodiscard]] bool goOn();
    /// What a reader returns after the last row: remarks go out, a failure of the rows comes back.
    [[nodiscard]] Outcome finish();
    [[nodiscard]] static Problem cancelled();

private:
    std::uint32_t number(SeriesDraft draft, char frequency);
    void put(const NumberCell &cell, std::size_t index, std::uint64_t line, std::uint32_t number,
             const PeriodDraft &period, Status status, std::uint32_t note);

    RowSource &m_rows;
    const ReadOptions &m_options;
    Sink &m_sink;
    NumberStyle m_style;
    std::unordered_map<std::string, std::string> m_areas;
    std::unordered_map<std::string, std::string> m_nameOfArea;
    /// The unit in a name, and whether it is the currency of whichever country the figures are of.
    struct NamedUnit {
        UnitMeaning meaning;
        bool own = false;
    };
    std::unordered_map<std::string, UnitMeaning> m_units;
    std::unordered_map<std::string, NamedUnit> m_namedUnits;
    std::unordered_set<std::string> m_announced;
    std::uint64_t m_notes = 0;
    std::uint32_t m_ticks = 0;
};

/// True when every cell of \a row is blank.
[[nodiscard]] bool blank(const Row &row);
/// True when only the first cell of \a row is not blank: a title or a note.
[[nodiscard]] bool lonely(const Row &row);

/// The currency of a country (ISO 4217), by its ISO 3166 code; empty for an area that has none of its own.
[[nodiscard]] std::string_view currencyOf(std::string_view iso3);
[[nodiscard]] UnitDraft currency(std::string_view code);

} // namespace corridor::ingest::series
