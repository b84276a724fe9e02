#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing above U+10FFFF.
namespace corridor::ingest::utf8 {

[[nodiscard]] constexpr unsigned byteOf(char c) { return static_cast<unsigned char>(c); }

[[nodiscard]] constexpr bool isContinuation(char c) { return (byteOf(c) & 0xc0U) == 0x80U; }

struct Character {
    char32_t code = 0;
    std::size_t size = 1; ///< Bytes; 1 when not valid.
    bool valid = false;
    bool cut = false; ///< Not valid, but more bytes could make it so.
};

/// The first character of \a text, which is not empty.
[[nodiscard]] Character first(std::string_view text);

/// How many bytes at the front of \a text are valid. \a cut: what follows is the beginning of a character.
[[nodiscard]] std::size_t validPrefix(std::string_view text, bool *cut);

/// Characters in valid \a text.
[[nodiscard]] std::size_t length(std::string_view text);

void append(std::string &out, char32_t code);

/// \a text without blanks at its ends: all of ASCII, NBSP, the thin spaces and the byte order mark.
[[nodiscard]] std::string_view withoutBlanks(std::string_view text);

/// For comparing words: lower case for Latin, Cyrillic and Kazakh letters, Turkish letters as their plain Latin ones,
/// marks over letters dropped (й keeps its own), blanks of all kinds as one space.
[[nodiscard]] std::string folded(std::string_view text);

} // namespace corridor::ingest::utf8
