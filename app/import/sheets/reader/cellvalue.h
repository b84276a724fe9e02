#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace corridor::sheetreader {

/// A number as a file writes it, as shortestNumber() writes it; text that is no number stays as it is.
[[nodiscard]] std::string numberText(std::string_view written);

enum class NumberFormat { Number, Date, DateTime, Time };

/// What a format code of Excel shows: `yyyy-mm`, `[h]:mm`, `#,##0.0`.
[[nodiscard]] NumberFormat formatOfCode(std::string_view code);
/// The same for a number of a built-in format.
[[nodiscard]] NumberFormat formatOfId(std::size_t id);

/// \a serial as its format shows it, in ISO 8601: `2024-03-01`, `2024-03-01T12:30:00`, `12:30:00`. A number that is no
/// day of the calendar stays a number. \a from1904: days count from 1904-01-01 instead of 1900.
[[nodiscard]] std::string serialText(double serial, NumberFormat format, bool from1904);

/// 0-based column of a cell reference like `AB12`; -1 when it is none.
[[nodiscard]] long columnOf(std::string_view reference);

} // namespace corridor::sheetreader
