#pragma once

#include "import/base/reader.h"
#include "import/text/periodtext.h"

#include <cstddef>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace corridor::ingest::series {

/// Column heads, trimmed and in lower case; blank ones at the end are cut off, so that a delimiter at the end of each
/// line does not matter.
class Heads {
public:
    Heads() = default;
    explicit Heads(const Row &row);
    explicit Heads(const std::vector<std::string> &cells);

    [[nodiscard]] std::size_t size() const { return m_names.size(); }
    [[nodiscard]] const std::string &at(std::size_t index) const { return m_names[index]; }
    /// The head as it stands in the file, trimmed.
    [[nodiscard]] const std::string &raw(std::size_t index) const { return m_raw[index]; }
    /// The first column that has one of \a names (in lower case).
    [[nodiscard]] std::optional<std::size_t> find(std::initializer_list<std::string_view> names) const;
    [[nodiscard]] bool has(std::string_view name) const { return find({name}).has_value(); }
    /// How many of \a names are there.
    [[nodiscard]] int count(std::initializer_list<std::string_view> names) const;

private:
    std::vector<std::string> m_names;
    std::vector<std::string> m_raw;
};

/// A column of a wide table that holds the figures of one period.
struct PeriodColumn {
    std::size_t index = 0;
    PeriodDraft period;
};

/// The columns of \a heads, from \a first on, whose heads are periods.
[[nodiscard]] std::vector<PeriodColumn> periodColumns(const Heads &heads, std::size_t first = 0);

/// Reads rows until \a fits says that one is the head line; other rows go to \a preamble. Looks at 400 rows at most.
/// \returns nothing when it was found, else MissingColumn with \a missing as found (or the failure of the rows)
[[nodiscard]] Outcome findHeads(RowSource &rows, Heads &heads, const std::function<bool(const Heads &)> &fits,
                                const std::function<void(const Row &)> &preamble, std::string_view missing);

/// The first row of \a sample that \a fits, as heads.
[[nodiscard]] std::optional<Heads> sampleHeads(const Sample &sample, const std::function<bool(const Heads &)> &fits);

/// A recognition with evidence.
[[nodiscard]] Recognition sure(int confidence, std::string_view evidence);
/// A file that is known and no data.
[[nodiscard]] Recognition companion(std::string_view evidence, NotData what);

/// An ISO date of what a file says about itself: `2026-04-08`, `2026/4/8`, `17/03/2025`, `01/28/2025`, a serial day
/// number of a spreadsheet. Where day and month could be either, \a monthFirst decides. Empty when it is none.
[[nodiscard]] std::string isoDate(std::string_view text, bool monthFirst);

/// A calendar year of four digits that stands alone in \a text (blanks around and `.0` are ignored).
[[nodiscard]] std::optional<int> plainYear(std::string_view text);

} // namespace corridor::ingest::series
