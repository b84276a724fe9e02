#include "import/series/slug.h"

#include "import/meaning/codes.h"

#include <array>
#include <cstdint>

namespace corridor::ingest::series {

namespace {

constexpr std::size_t kLongest = 56;

struct Letter {
    std::uint32_t first; ///< Capital and small letter.
    std::uint32_t second;
    std::string_view latin;
};

constexpr std::array kLetters = {
    Letter{0x410, 0x430, "A"},  Letter{0x411, 0x431, "B"},   Letter{0x412, 0x432, "V"},  Letter{0x413, 0x433, "G"},
    Letter{0x414, 0x434, "D"},  Letter{0x415, 0x435, "E"},   Letter{0x416, 0x436, "ZH"}, Letter{0x417, 0x437, "Z"},
    Letter{0x418, 0x438, "I"},  Letter{0x419, 0x439, "I"},   Letter{0x41A, 0x43A, "K"},  Letter{0x41B, 0x43B, "L"},
    Letter{0x41C, 0x43C, "M"},  Letter{0x41D, 0x43D, "N"},   Letter{0x41E, 0x43E, "O"},  Letter{0x41F, 0x43F, "P"},
    Letter{0x420, 0x440, "R"},  Letter{0x421, 0x441, "S"},   Letter{0x422, 0x442, "T"},  Letter{0x423, 0x443, "U"},
    Letter{0x424, 0x444, "F"},  Letter{0x425, 0x445, "H"},   Letter{0x426, 0x446, "TS"}, Letter{0x427, 0x447, "CH"},
    Letter{0x428, 0x448, "SH"}, Letter{0x429, 0x449, "SCH"}, Letter{0x42A, 0x44A, ""},   Letter{0x42B, 0x44B, "Y"},
    Letter{0x42C, 0x44C, ""},   Letter{0x42D, 0x44D, "E"},   Letter{0x42E, 0x44E, "YU"}, Letter{0x42F, 0x44F, "YA"},
    Letter{0x401, 0x451, "E"},  Letter{0x406, 0x456, "I"},   Letter{0x4D8, 0x4D9, "A"},  Letter{0x492, 0x493, "G"},
    Letter{0x49A, 0x49B, "K"},  Letter{0x4A2, 0x4A3, "N"},   Letter{0x4E8, 0x4E9, "O"},  Letter{0x4B0, 0x4B1, "U"},
    Letter{0x4AE, 0x4AF, "U"},  Letter{0x4BA, 0x4BB, "H"},   Letter{0xC7, 0xE7, "C"},    Letter{0x11E, 0x11F, "G"},
    Letter{0x130, 0x131, "I"},  Letter{0xD6, 0xF6, "O"},     Letter{0x15E, 0x15F, "S"},  Letter{0xDC, 0xFC, "U"},
    Letter{0xC2, 0xE2, "A"},    Letter{0xCE, 0xEE, "I"},     Letter{0xDB, 0xFB, "U"},    Letter{0xC9, 0xE9, "E"},
    Letter{0xC8, 0xE8, "E"},    Letter{0xCA, 0xEA, "E"},     Letter{0xC1, 0xE1, "A"},    Letter{0xC0, 0xE0, "A"},
    Letter{0xC3, 0xE3, "A"},    Letter{0xC4, 0xE4, "A"},     Letter{0xC5, 0xE5, "A"},    Letter{0xCD, 0xED, "I"},
    Letter{0xD3, 0xF3, "O"},    Letter{0xD4, 0xF4, "O"},     Letter{0xD1, 0xF1, "N"},    Letter{0xDA, 0xFA, "U"}};

/// The code point at the front of \a text, taken away; a broken byte stands for itself.
std::uint32_t take(std::string_view &text)
{
    const auto byte = [&text](std::size_t i) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i]));
    };
    const std::uint32_t lead = byte(0);
    const std::size_t size = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (size == 1 || text.size() < size) {
        text.remove_prefix(1);
        return lead;
    }
    std::uint32_t point = lead & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i)
        point = (point << 6U) | (byte(i) & 0x3FU);
    text.remove_prefix(size);
    return point;
}

/// True for dashes, quotes, dots, blanks, degree signs: what separates words and tells nothing apart.
bool isPunctuation(std::uint32_t point)
{
    return point < 0xC0 || (point >= 0x2000 && point <= 0x206F) || point == 0xFEFF;
}

std::uint32_t check(std::string_view text)
{
    std::uint32_t hash = 2166136261U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

} // namespace

std::string slug(std::string_view text)
{
    text = trimmed(text);
    const std::string_view whole = text;
    std::string made;
    bool marked = false;
    bool gap = false;
    const auto put = [&made, &gap](std::string_view latin) {
        if (gap && !made.empty())
            made += '_';
        gap = false;
        made += latin;
    };
    while (!text.empty()) {
        const char ascii = text.front();
        const std::uint32_t point = take(text);
        if ((ascii >= '0' && ascii <= '9') || (ascii >= 'A' && ascii <= 'Z')) {
            put(std::string_view(&ascii, 1));
        } else if (ascii >= 'a' && ascii <= 'z') {
            const char upper = static_cast<char>(ascii - 'a' + 'A');
            put(std::string_view(&upper, 1));
        } else if (isPunctuation(point)) {
            gap = true;
        } else {
            bool known = false;
            for (const Letter &letter : kLetters) {
                if (letter.first == point || letter.second == point) {
                    put(letter.latin);
                    known = true;
                    break;
                }
            }
            marked = marked || !known;
        }
    }
    if (made.size() > kLongest || marked || made.empty()) {
        made.resize(std::min(made.size(), kLongest - 8));
        constexpr std::string_view kDigits = "0123456789ABCDEF";
        made += made.empty() ? "N" : "_";
        const std::uint32_t hash = check(whole);
        for (unsigned shift = 0; shift < 24; shift += 4)
            made += kDigits[(hash >> shift) & 0xFU];
    }
    return made;
}

} // namespace corridor::ingest::series
