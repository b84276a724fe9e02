#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace corridor::ingest {

/// Line breaks (CR, LF, CRLF) in \a text; \a last: where the text after the last one begins.
[[nodiscard]] std::uint64_t lineBreaks(std::string_view text, std::size_t *last = nullptr);

/// Where the cell begins, with its quote, that is \a count cells behind the one at \a at, in a row that ends with
/// \a text; the end of the row past the last cell.
[[nodiscard]] std::size_t cellAfter(std::string_view text, std::size_t at, std::size_t count, char delimiter);

} // namespace corridor::ingest
