#include "import/text/utf8.h"

#include <cstring>

namespace corridor::ingest::utf8 {

namespace {

struct Lead {
    std::size_t size; ///< 0: no lead byte.
    unsigned lowest;  ///< Of the second byte; keeps out overlong forms and surrogates.
    unsigned highest;
};

Lead leadOf(unsigned byte)
{
    if (byte >= 0xc2 && byte <= 0xdf)
        return {2, 0x80, 0xbf};
    if (byte >= 0xe0 && byte <= 0xef)
        return {3, byte == 0xe0 ? 0xa0U : 0x80U, byte == 0xed ? 0x9fU : 0xbfU};
    if (byte >= 0xf0 && byte <= 0xf4)
        return {4, byte == 0xf0 ? 0x90U : 0x80U, byte == 0xf4 ? 0x8fU : 0xbfU};
    return {0, 0, 0};
}

bool isBlank(char32_t code)
{
    return code <= 0x20 || code == 0xa0 || (code >= 0x2000 && code <= 0x200b) || code == 0x202f || code == 0x205f ||
           code == 0x3000 || code == 0xfeff;
}

char32_t lowerCyrillic(char32_t code)
{
    if (code >= 0x410 && code <= 0x42f)
        return code + 0x20;
    if (code >= 0x400 && code <= 0x40f)
        return code + 0x50;
    const bool extended =
        (code >= 0x460 && code <= 0x481) || (code >= 0x48a && code <= 0x4bf) || (code >= 0x4d0 && code <= 0x52f);
    return extended ? code | 1U : code;
}

/// A plain Latin letter for one with a mark (Latin-1 and Latin Extended-A as far as our sources use them), or 0.
char plainLatin(char32_t code)
{
    // From U+00C0 on; `?`: no letter of this kind.
    static constexpr char kLatin1[] = "aaaaaa?ceeeeiiii?nooooo?ouuuuy??aaaaaa?ceeeeiiii?nooooo?ouuuuy?y";
    if (code >= 0xc0 && code <= 0xff)
        return kLatin1[code - 0xc0] == '?' ? '\0' : kLatin1[code - 0xc0];
    switch (code) {
    case 0x11e:
    case 0x11f:
        return 'g';
    case 0x130:
    case 0x131:
        return 'i';
    case 0x15e:
    case 0x15f:
    case 0x160:
    case 0x161:
        return 's';
    case 0x17d:
    case 0x17e:
        return 'z';
    case 0x10c:
    case 0x10d:
        return 'c';
    default:
        return '\0';
    }
}

} // namespace

Character first(std::string_view text)
{
    const unsigned byte = byteOf(text.front());
    if (byte < 0x80)
        return {static_cast<char32_t>(byte), 1, true, false};
    const Lead lead = leadOf(byte);
    if (lead.size == 0)
        return {};
    char32_t code = byte & (0x7fU >> lead.size);
    for (std::size_t i = 1; i < lead.size; ++i) {
        if (i == text.size())
            return {0, 1, false, true};
        const unsigned next = byteOf(text[i]);
        if (next < (i == 1 ? lead.lowest : 0x80U) || next > (i == 1 ? lead.highest : 0xbfU))
            return {};
        code = (code << 6U) | (next & 0x3fU);
    }
    return {code, lead.size, true, false};
}

std::size_t validPrefix(std::string_view text, bool *cut)
{
    *cut = false;
    const char *const data = text.data();
    std::size_t at = 0;
    while (at < text.size()) {
        // Nearly everything is ASCII: eight bytes at a time.
        while (at + 8 <= text.size()) {
            std::uint64_t word = 0;
            std::memcpy(&word, data + at, 8);
            if ((word & 0x8080808080808080U) != 0)
                break;
            at += 8;
        }
        if (at == text.size())
            break;
        if (byteOf(data[at]) < 0x80) {
            ++at;
            continue;
        }
        const Character c = first(text.substr(at));
        if (!c.valid) {
            *cut = c.cut;
            break;
        }
        at += c.size;
    }
    return at;
}

std::size_t length(std::string_view text)
{
    std::size_t characters = 0;
    for (const char c : text)
        characters += isContinuation(c) ? 0U : 1U;
    return characters;
}

void append(std::string &out, char32_t code)
{
    const auto put = [&out](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xc0U | (code >> 6U));
        put(0x80U | (code & 0x3fU));
    } else if (code < 0x10000) {
        put(0xe0U | (code >> 12U));
        put(0x80U | ((code >> 6U) & 0x3fU));
        put(0x80U | (code & 0x3fU));
    } else {
        put(0xf0U | (code >> 18U));
        put(0x80U | ((code >> 12U) & 0x3fU));
        put(0x80U | ((code >> 6U) & 0x3fU));
        put(0x80U | (code & 0x3fU));
    }
}

std::string_view withoutBlanks(std::string_view text)
{
    while (!text.empty()) {
        const Character c = first(text);
        if (!c.valid || !isBlank(c.code))
            break;
        text.remove_prefix(c.size);
    }
    while (!text.empty()) {
        std::size_t start = text.size() - 1;
        while (start > 0 && isContinuation(text[start]))
            --start;
        const Character c = first(text.substr(start));
        if (!c.valid || start + c.size != text.size() || !isBlank(c.code))
            break;
        text.remove_suffix(c.size);
    }
    return text;
}

std::string folded(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    text = withoutBlanks(text);
    bool blank = false;
    while (!text.empty()) {
        const Character c = first(text);
        text.remove_prefix(c.size);
        if (!c.valid)
            continue;
        if (isBlank(c.code)) {
            blank = true;
            continue;
        }
        if (blank && !out.empty())
            out += ' ';
        blank = false;
        if (c.code == 0x306 && out.size() >= 2 && out.compare(out.size() - 2, 2, "и") == 0) {
            out.replace(out.size() - 2, 2, "й");
        } else if (c.code >= 0x300 && c.code <= 0x36f) {
            continue;
        } else if (c.code >= 'A' && c.code <= 'Z') {
            append(out, c.code + 0x20);
        } else if (const char plain = plainLatin(c.code); plain != '\0') {
            out += plain;
        } else {
            const char32_t lower = lowerCyrillic(c.code);
            append(out, lower == 0x451 ? char32_t(0x435) : lower);
        }
    }
    return out;
}

} // namespace corridor::ingest::utf8
