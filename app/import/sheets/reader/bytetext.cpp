#include "import/sheets/reader/bytetext.h"

namespace corridor::sheetreader {
namespace {

constexpr std::uint32_t kHighestCodePoint = 0x10FFFF;

bool isSurrogate(std::uint32_t codePoint) { return codePoint >= 0xD800 && codePoint <= 0xDFFF; }

} // namespace

bool isUtf8(std::string_view bytes)
{
    std::size_t at = 0;
    while (at < bytes.size()) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        std::size_t more = 0;
        std::uint32_t codePoint = lead;
        std::uint32_t least = 0;
        if (lead >= 0xF0 && lead < 0xF8) {
            more = 3;
            codePoint = lead & 0x07U;
            least = 0x10000;
        } else if (lead >= 0xE0 && lead < 0xF0) {
            more = 2;
            codePoint = lead & 0x0FU;
            least = 0x800;
        } else if (lead >= 0xC0 && lead < 0xE0) {
            more = 1;
            codePoint = lead & 0x1FU;
            least = 0x80;
        } else if (lead >= 0x80) {
            return false;
        }
        if (bytes.size() - at <= more)
            return false;
        for (std::size_t i = 1; i <= more; ++i) {
            const auto next = static_cast<unsigned char>(bytes[at + i]);
            if ((next & 0xC0U) != 0x80U)
                return false;
            codePoint = (codePoint << 6U) | (next & 0x3FU);
        }
        if (codePoint < least || codePoint > kHighestCodePoint || isSurrogate(codePoint))
            return false;
        at += more + 1;
    }
    return true;
}

std::string asUtf8(std::string_view bytes)
{
    std::string text(bytes);
    if (isUtf8(bytes))
        return text;
    text.clear();
    for (const char byte : bytes)
        appendUtf8(text, static_cast<unsigned char>(byte));
    return text;
}

void appendUtf8(std::string &out, std::uint32_t codePoint)
{
    constexpr std::uint32_t kReplacement = 0xFFFD;
    if (codePoint > kHighestCodePoint || isSurrogate(codePoint))
        codePoint = kReplacement;
    const auto push = [&out](std::uint32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (codePoint < 0x80) {
        push(codePoint);
    } else if (codePoint < 0x800) {
        push(0xC0U | (codePoint >> 6U));
        push(0x80U | (codePoint & 0x3FU));
    } else if (codePoint < 0x10000) {
        push(0xE0U | (codePoint >> 12U));
        push(0x80U | ((codePoint >> 6U) & 0x3FU));
        push(0x80U | (codePoint & 0x3FU));
    } else {
        push(0xF0U | (codePoint >> 18U));
        push(0x80U | ((codePoint >> 12U) & 0x3FU));
        push(0x80U | ((codePoint >> 6U) & 0x3FU));
        push(0x80U | (codePoint & 0x3FU));
    }
}

} // namespace corridor::sheetreader
