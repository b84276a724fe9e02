#pragma once

#include "import/base/reader.h"
#include "import/text/bytes.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace corridor::ingest {

enum class Encoding : std::uint8_t { Utf8, Utf16Le, Utf16Be, Windows1251, Windows1252, Windows1254 };

/// By the names of Sample::encoding and their usual aliases (`cp1251`, `latin1`, `iso-8859-9`, `utf8`); nothing for
/// others.
[[nodiscard]] std::optional<Encoding> encodingNamed(std::string_view name);
[[nodiscard]] const char *encodingName(Encoding encoding);

/// What \a head, the first bytes of a file, looks like: byte order mark, NUL at every other byte, valid UTF-8, else one
/// of the Windows code pages by the letters in it. \a whole: nothing follows the head.
[[nodiscard]] Encoding detectEncoding(std::string_view head, bool whole);

/// UTF-8 of the bytes of a file, without a byte order mark, checked. Wrong byte sequences and NUL end it with a failure
/// at their line and column: never a replacement character. \a piece: how many bytes are read at once.
[[nodiscard]] std::unique_ptr<TextSource> decodedText(std::unique_ptr<ByteSource> bytes, Encoding encoding,
                                                      std::size_t piece = std::size_t(1) << 18);

/// The character of byte 0x80 + \a index in a Windows code page; 0: none.
[[nodiscard]] char16_t codePageCharacter(Encoding encoding, std::size_t index);

} // namespace corridor::ingest
