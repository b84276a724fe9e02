#pragma once

#include "import/base/trouble.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace corridor::ingest {

/// Where the character behind \a before stands, which begins on \a line. CR, LF and CRLF each end a line.
[[nodiscard]] Place placeBehind(std::string_view before, std::uint64_t line);

/// Where cell \a index of \a row begins, which is delimited text with its quotes and its line end; its end when there
/// are fewer cells.
[[nodiscard]] Place placeOfCell(std::string_view row, char delimiter, std::uint64_t line, std::size_t index);
/// The same for the first \a count cells, looked for once.
[[nodiscard]] std::vector<Place> placesOfCells(std::string_view row, char delimiter, std::uint64_t line,
                                               std::size_t count);

} // namespace corridor::ingest
