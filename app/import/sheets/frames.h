#pragma once

#include "import/base/trouble.h"

#include <optional>
#include <string>
#include <string_view>

/// What `corridor-reader` writes to its standard output, and the dashboard reads. Lines end in `\n`; the first is
/// kHello, the last kEnd or an error, so that an answer that was cut off is noticed. The first byte says what a line
/// is:
///
///     M name                          a member of the archive
///     S name                          a sheet begins
///     R number TAB cell TAB cell …    a row of it
///     D count                         that many raw bytes follow the line
///     P done TAB total                bytes of the packed file read so far
///     E trouble TAB sheet TAB row TAB column TAB text
///     .                               the end
///
/// Without the space after the first byte. In names, cells and texts `\\`, `\t`, `\n`, `\r` and `\0` stand for the
/// characters that would break a line.
namespace corridor::ingest::frames {

constexpr std::string_view kHello = "corridor-reader 1";
constexpr std::string_view kEnd = ".";
constexpr char kMember = 'M';
constexpr char kSheet = 'S';
constexpr char kRow = 'R';
constexpr char kData = 'D';
constexpr char kProgress = 'P';
constexpr char kError = 'E';

/// The most bytes that one D frame holds.
constexpr std::size_t kDataBytes = std::size_t(256) << 10;

void appendEscaped(std::string &line, std::string_view text);
/// Appends what \a text stands for. False when it holds an escape that does not exist.
[[nodiscard]] bool appendUnescaped(std::string &out, std::string_view text);

/// Word for a trouble that the child may report; others are reported as badArchive.
[[nodiscard]] std::string_view word(Trouble trouble);
[[nodiscard]] std::optional<Trouble> troubleOf(std::string_view word);

} // namespace corridor::ingest::frames
