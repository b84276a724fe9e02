#include "report/carrier/pngchunks.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <zlib.h>

using namespace std::string_view_literals;

namespace corridor::png {

namespace {

constexpr auto kSignature = "\x89PNG\r\n\x1a\n"sv;
constexpr std::size_t kFrame = 12; ///< Length, type and checksum of a chunk.
constexpr std::size_t kHeaderSize = 13;
constexpr std::size_t kMostLength = 0x7fffffff;
constexpr std::size_t kMostKeyword = 79;
constexpr std::size_t kStep = 64 * 1024;

std::size_t number(std::string_view bytes)
{
    std::size_t value = 0;
    for (const char byte : bytes.substr(0, 4))
        value = value << 8 | static_cast<unsigned char>(byte);
    return value;
}

void append(std::string &bytes, std::size_t number)
{
    for (const int shift : {24, 16, 8, 0})
        bytes += static_cast<char>(number >> shift & 0xff);
}

Bytef *bytef(char *bytes) { return reinterpret_cast<Bytef *>(bytes); }

/// zlib takes what it only reads as if it wrote it.
Bytef *bytef(std::string_view bytes) { return bytef(const_cast<char *>(bytes.data())); }

std::size_t checksum(std::string_view bytes) { return ::crc32_z(0, bytef(bytes), bytes.size()); }

bool isLetter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

/// How many bytes follow \a first in UTF-8; nothing when no letter begins so.
std::optional<std::size_t> following(unsigned char first)
{
    if (first < 0x80)
        return 0;
    if (first < 0xc2 || first > 0xf4)
        return std::nullopt;
    return first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
}

/// Well-formed UTF-8 without NUL, surrogates and longer forms than needed.
bool isText(std::string_view bytes)
{
    for (std::size_t i = 0; i < bytes.size();) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto more = following(first);
        if (first == 0 || !more || *more >= bytes.size() - i)
            return false;
        std::uint32_t code = *more == 0 ? first : first & (0x3fU >> *more);
        for (std::size_t k = 1; k <= *more; ++k) {
            const auto next = static_cast<unsigned char>(bytes[i + k]);
            if ((next & 0xc0) != 0x80)
                return false;
            code = code << 6 | (next & 0x3f);
        }
        if ((*more == 2 && (code < 0x800 || (code >= 0xd800 && code < 0xe000))) ||
            (*more == 3 && (code < 0x10000 || code > 0x10ffff)))
            return false;
        i += *more + 1;
    }
    return true;
}

/// Printable Latin-1, no space at its ends and no two in a row.
bool isKeyword(std::string_view word)
{
    if (word.empty() || word.size() > kMostKeyword || word.front() == ' ' || word.back() == ' ')
        return false;
    return word.find("  "sv) == std::string_view::npos && std::all_of(word.begin(), word.end(), [](char c) {
               const auto code = static_cast<unsigned char>(c);
               return (code >= 0x20 && code < 0x7f) || code > 0xa0;
           });
}

bool isTag(std::string_view tag)
{
    return std::all_of(tag.begin(), tag.end(),
                       [](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '-'; });
}

std::string fromLatin1(std::string_view bytes)
{
    std::string text;
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        if (code < 0x80) {
            text += byte;
        } else {
            text += static_cast<char>(0xc0 | code >> 6);
            text += static_cast<char>(0x80 | (code & 0x3f));
        }
    }
    return text;
}

/// What \a packed holds, when that is one whole zlib stream of at most \a mostBytes. No more than one step beyond them
/// is ever in memory.
std::optional<std::string> unpacked(std::string_view packed, std::size_t mostBytes)
{
    z_stream stream{};
    if (::inflateInit(&stream) != Z_OK)
        return std::nullopt;
    stream.next_in = bytef(packed);
    stream.avail_in = static_cast<uInt>(packed.size());
    std::string text;
    std::array<char, kStep> step;
    int state = Z_OK;
    while (state == Z_OK && text.size() <= mostBytes) {
        stream.next_out = bytef(step.data());
        stream.avail_out = static_cast<uInt>(step.size());
        state = ::inflate(&stream, Z_NO_FLUSH);
        text.append(step.data(), step.size() - stream.avail_out);
    }
    const bool whole = state == Z_STREAM_END && stream.avail_in == 0 && text.size() <= mostBytes;
    ::inflateEnd(&stream);
    return whole ? std::optional(std::move(text)) : std::nullopt;
}

std::string packed(std::string_view text)
{
    uLongf size = ::compressBound(static_cast<uLong>(text.size()));
    std::string bytes(size, '\0');
    // It cannot fail but for want of memory: the buffer is as large as compressBound() asks.
    const int state =
        ::compress2(bytef(bytes.data()), &size, bytef(text), static_cast<uLong>(text.size()), Z_BEST_COMPRESSION);
    bytes.resize(state == Z_OK ? size : 0);
    return bytes;
}

std::string wholeChunk(std::string_view type, std::string_view data)
{
    std::string chunk;
    chunk.reserve(data.size() + kFrame);
    append(chunk, data.size());
    chunk += type;
    chunk += data;
    append(chunk, checksum(std::string_view(chunk).substr(4)));
    return chunk;
}

/// Takes the text up to the next NUL off \a rest.
std::optional<std::string_view> takeField(std::string_view &rest)
{
    const std::size_t end = rest.find('\0');
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::string_view field = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    return field;
}

/// The language tag, then the text, of the part of an iTXt chunk behind its keyword.
std::optional<TextItem> readInternational(std::string_view rest, std::size_t mostBytes)
{
    if (rest.size() < 2 || (rest[0] != 0 && rest[0] != 1) || rest[1] != 0)
        return std::nullopt;
    const bool isPacked = rest[0] == 1;
    rest.remove_prefix(2);
    const auto language = takeField(rest);
    const auto translated = language ? takeField(rest) : std::nullopt;
    if (!translated || !isTag(*language) || !isText(*translated))
        return std::nullopt;
    TextItem item{{}, std::string(*language), {}};
    if (isPacked) {
        auto text = unpacked(rest, mostBytes);
        if (!text)
            return std::nullopt;
        item.text = std::move(*text);
    } else {
        if (rest.size() > mostBytes)
            return std::nullopt;
        item.text = rest;
    }
    return item;
}

/// The text of the part of a tEXt or zTXt chunk behind its keyword.
std::optional<TextItem> readLatin(std::string_view rest, bool isPacked, std::size_t mostBytes)
{
    if (!isPacked)
        return rest.size() > mostBytes ? std::nullopt : std::optional(TextItem{{}, {}, fromLatin1(rest)});
    if (rest.empty() || rest[0] != 0)
        return std::nullopt;
    const auto text = unpacked(rest.substr(1), mostBytes);
    return text ? std::optional(TextItem{{}, {}, fromLatin1(*text)}) : std::nullopt;
}

Fault faultOf(const Chunk &chunk, bool isFirst)
{
    if (!std::all_of(chunk.type.begin(), chunk.type.end(), isLetter))
        return Fault::Misplaced;
    const bool isHeader = chunk.type == "IHDR"sv;
    if (isHeader != isFirst || (isHeader && chunk.data.size() != kHeaderSize))
        return Fault::Misplaced;
    return Fault::None;
}

} // namespace

bool isPng(std::string_view bytes) { return bytes.starts_with(kSignature); }

ChunkList readChunks(std::string_view bytes)
{
    ChunkList list;
    const auto ended = [&list](Fault fault) {
        if (list.fault == Fault::None)
            list.fault = fault;
        return std::move(list);
    };
    if (bytes.size() > kMostBytes)
        return ended(Fault::TooLarge);
    if (!isPng(bytes))
        return ended(Fault::NotPng);
    std::string_view rest = bytes.substr(kSignature.size());
    for (;;) {
        if (rest.size() < kFrame)
            return ended(Fault::Truncated);
        if (list.chunks.size() == kMostChunks)
            return ended(Fault::TooLarge);
        const std::size_t length = number(rest);
        if (length > kMostLength || length > rest.size() - kFrame)
            return ended(Fault::Truncated);
        const Chunk chunk{rest.substr(4, 4), rest.substr(8, length), rest.substr(0, length + kFrame)};
        if (const Fault fault = faultOf(chunk, list.chunks.empty()); fault != Fault::None)
            return ended(fault);
        if (number(rest.substr(8 + length)) != checksum(rest.substr(4, 4 + length)) && list.fault == Fault::None)
            list.fault = Fault::Checksum;
        list.chunks.push_back(chunk);
        rest.remove_prefix(chunk.whole.size());
        if (chunk.type == "IEND"sv)
            return rest.empty() ? list : ended(Fault::Misplaced);
    }
}

std::optional<TextItem> readText(const Chunk &chunk, std::size_t mostBytes)
{
    const bool isInternational = chunk.type == "iTXt"sv;
    const bool isPacked = chunk.type == "zTXt"sv;
    if (!isInternational && !isPacked && chunk.type != "tEXt"sv)
        return std::nullopt;
    std::string_view rest = chunk.data;
    const auto keyword = takeField(rest);
    if (!keyword || !isKeyword(*keyword))
        return std::nullopt;
    auto item = isInternational ? readInternational(rest, mostBytes) : readLatin(rest, isPacked, mostBytes);
    if (!item || !isText(item->text))
        return std::nullopt;
    item->keyword = *keyword;
    return item;
}

std::string textChunk(const TextItem &item, bool isPacked)
{
    if (!isKeyword(item.keyword) || !isTag(item.language) || !isText(item.text) || item.text.size() > kMostTextBytes)
        return {};
    std::string data = item.keyword;
    data += '\0';
    data += isPacked ? '\1' : '\0';
    data += '\0';
    data += item.language;
    data += '\0';
    data += '\0';
    data += isPacked ? packed(item.text) : item.text;
    return wholeChunk("iTXt"sv, data);
}

std::string withChunks(std::string_view bytes, const std::vector<std::string> &chunks)
{
    const ChunkList list = readChunks(bytes);
    const auto image =
        std::find_if(list.chunks.begin(), list.chunks.end(), [](const Chunk &chunk) { return chunk.type == "IDAT"sv; });
    if (list.fault != Fault::None || image == list.chunks.end())
        return {};
    const auto before = static_cast<std::size_t>(image->whole.data() - bytes.data());
    std::string result(bytes.substr(0, before));
    for (const std::string &chunk : chunks)
        result += chunk;
    result += bytes.substr(before);
    return result;
}

} // namespace corridor::png
