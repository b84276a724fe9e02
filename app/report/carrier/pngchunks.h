#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The chunks of a PNG file, from any bytes at all: nothing is believed before it was checked, and every size has a
/// bound. Without Qt, so that a fuzzer can be built of it alone.
namespace corridor::png {

inline constexpr std::size_t kMostBytes = std::size_t{64} << 20;     ///< Of a file.
inline constexpr std::size_t kMostChunks = 100'000;                  ///< Of a file.
inline constexpr std::size_t kMostTextBytes = std::size_t{64} << 20; ///< Of one text, unpacked.

/// What is wrong with a file.
enum class Fault {
    None,
    NotPng,    ///< It does not begin as a PNG does.
    TooLarge,  ///< More than kMostBytes or kMostChunks.
    Truncated, ///< It ends within a chunk, or without IEND.
    Misplaced, ///< IHDR is not first or not of its size, a type is no four letters, or something follows IEND.
    Checksum   ///< A chunk's checksum does not fit its content.
};

/// One chunk; views into the bytes that it was read from.
struct Chunk {
    std::string_view type; ///< Four letters.
    std::string_view data;
    std::string_view whole; ///< With length, type and checksum.
};

/// The chunks up to the first fault that ends the reading. After a wrong checksum it goes on.
struct ChunkList {
    std::vector<Chunk> chunks;
    Fault fault = Fault::None; ///< The first.
};

[[nodiscard]] bool isPng(std::string_view bytes);
[[nodiscard]] ChunkList readChunks(std::string_view bytes);

/// A text that a PNG carries.
struct TextItem {
    std::string keyword;  ///< 1 to 79 characters.
    std::string language; ///< RFC 3066 tag; empty: not said.
    std::string text;     ///< UTF-8.
    bool operator==(const TextItem &) const = default;
};

/// The text of an iTXt, tEXt or zTXt chunk; nothing when \a chunk is none, is not formed as one, is not UTF-8, holds a
/// NUL, or would unpack to more than \a mostBytes.
[[nodiscard]] std::optional<TextItem> readText(const Chunk &chunk, std::size_t mostBytes = kMostTextBytes);

/// A whole iTXt chunk. Same item, same bytes. \a packed: deflated. An item that readText() would not take gives an
/// empty string.
[[nodiscard]] std::string textChunk(const TextItem &item, bool packed);

/// \a bytes with \a chunks, whole ones, before its image data; empty when \a bytes is no sound PNG with image data.
[[nodiscard]] std::string withChunks(std::string_view bytes, const std::vector<std::string> &chunks);

} // namespace corridor::png
