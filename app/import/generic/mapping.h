#pragma once

#include "import/base/reader.h"

#include <string>
#include <vector>

namespace corridor::ingest {

class AreaTable;

/// Where the table of a sample begins, and what its columns are called.
struct TableHead {
    std::size_t index = 0;           ///< Into the lines; their count when no head was found.
    std::uint64_t line = 0;          ///< In the file.
    std::vector<std::string> heads;  ///< Trimmed and made unique: `value`, `value (2)`; `#3` for a blank one.
    std::vector<std::string> titles; ///< Texts above.
};

/// \a headerLine: the analyst's word, or 0.
[[nodiscard]] TableHead findHead(const std::vector<Sample::Line> &lines, std::uint64_t headerLine = 0);

/// What the columns of \a sample seem to mean, by heads and cells. Every column has a role; `ignore` when it has no
/// part in a figure. Beside the roles of Mapping: `quarter`, `scale` (a column that says thousands or millions),
/// `month:3` (a column of a table of years by months). Constants are filled from the lines above the table and the file
/// name.
[[nodiscard]] Mapping guessMapping(const Sample &sample, const AreaTable &areas);
/// The same without names of areas: what can be told for recognising.
[[nodiscard]] Mapping guessMapping(const std::vector<Sample::Line> &lines, const std::string &fileName,
                                   const AreaTable *areas, std::uint64_t headerLine = 0);

/// The heads of the columns, as Mapping::columns names them, in order.
[[nodiscard]] std::vector<std::string> tableColumns(const Sample &sample);

/// Equal for files of the same shape: a hash of the heads without case, blanks and years.
[[nodiscard]] std::string tableFingerprint(const Sample &sample);

/// True when the roles suffice for a figure: a value and a period; an area or its constant.
[[nodiscard]] bool isComplete(const Mapping &mapping);

/// Number in any of the usual styles; a missing marker is none.
[[nodiscard]] bool looksNumeric(std::string_view text);

} // namespace corridor::ingest
