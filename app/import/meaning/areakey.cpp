#include "import/meaning/areakey.h"

#include <array>
#include <cstdint>
#include <utility>

namespace corridor::ingest {

namespace {

constexpr char32_t kBad = 0xfffd;

/// The next character of \a text, which is cut by it. Bytes that are no UTF-8 give U+FFFD one by one.
char32_t takeCharacter(std::string_view &text)
{
    const auto first = static_cast<std::uint8_t>(text.front());
    std::size_t length = 1;
    char32_t character = first;
    if (first >= 0xf0 && first < 0xf5) {
        length = 4;
        character = first & 0x07U;
    } else if (first >= 0xe0 && first < 0xf0) {
        length = 3;
        character = first & 0x0fU;
    } else if (first >= 0xc2 && first < 0xe0) {
        length = 2;
        character = first & 0x1fU;
    } else if (first >= 0x80) {
        character = kBad;
    }
    bool whole = length <= text.size();
    for (std::size_t i = 1; whole && i < length; ++i) {
        const auto next = static_cast<std::uint8_t>(text[i]);
        whole = (next & 0xc0U) == 0x80U;
        character = (character << 6U) | (next & 0x3fU);
    }
    text.remove_prefix(whole ? length : 1);
    return whole ? character : kBad;
}

/// U+00C0 to U+017F without accent and case; `-` marks what is no letter.
constexpr std::array<std::string_view, 192> kLatin{
    "a", "a", "a",  "a",  "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",  // À
    "d", "n", "o",  "o",  "o", "o", "o",  "-", "o", "u", "u", "u", "u", "y", "th", "ss", // Ð
    "a", "a", "a",  "a",  "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",  // à
    "d", "n", "o",  "o",  "o", "o", "o",  "-", "o", "u", "u", "u", "u", "y", "th", "y",  // ð
    "a", "a", "a",  "a",  "a", "a", "c",  "c", "c", "c", "c", "c", "c", "c", "d",  "d",  // Ā
    "d", "d", "e",  "e",  "e", "e", "e",  "e", "e", "e", "e", "e", "g", "g", "g",  "g",  // Đ
    "g", "g", "g",  "g",  "h", "h", "h",  "h", "i", "i", "i", "i", "i", "i", "i",  "i",  // Ġ
    "i", "i", "ij", "ij", "j", "j", "k",  "k", "k", "l", "l", "l", "l", "l", "l",  "l",  // İ
    "l", "l", "l",  "n",  "n", "n", "n",  "n", "n", "n", "n", "n", "o", "o", "o",  "o",  // ŀ
    "o", "o", "oe", "oe", "r", "r", "r",  "r", "r", "r", "s", "s", "s", "s", "s",  "s",  // Ő
    "s", "s", "t",  "t",  "t", "t", "t",  "t", "u", "u", "u", "u", "u", "u", "u",  "u",  // Š
    "u", "u", "u",  "u",  "w", "w", "y",  "y", "y", "z", "z", "z", "z", "z", "z",  "s",  // Ű
};

void append(std::string &out, char32_t character)
{
    if (character < 0x800) {
        out += static_cast<char>(0xc0U | (character >> 6U));
    } else if (character < 0x10000) {
        out += static_cast<char>(0xe0U | (character >> 12U));
        out += static_cast<char>(0x80U | ((character >> 6U) & 0x3fU));
    } else {
        out += static_cast<char>(0xf0U | (character >> 18U));
        out += static_cast<char>(0x80U | ((character >> 12U) & 0x3fU));
        out += static_cast<char>(0x80U | ((character >> 6U) & 0x3fU));
    }
    out += static_cast<char>(0x80U | (character & 0x3fU));
}

/// Cyrillic without case; й and ё lose their mark, as they do when it stands apart (NFD).
char32_t foldedCyrillic(char32_t letter)
{
    if (letter >= 0x0410 && letter <= 0x042f)
        letter += 0x20;
    else if (letter >= 0x0400 && letter <= 0x040f)
        letter += 0x50;
    else if (letter >= 0x0460 && (letter < 0x0482 || letter > 0x0489) && letter != 0x04c0)
        letter |= 1U;
    if (letter == 0x0439)
        return 0x0438;
    if (letter == 0x0451)
        return 0x0435;
    return letter == 0x0457 ? 0x0456 : letter;
}

/// True for marks, spaces, signs and punctuation of other blocks, which no name needs.
bool isSign(char32_t character)
{
    return character < 0xc0 || (character >= 0x2000 && character < 0x2c00) ||
           (character >= 0x3000 && character < 0x3005) || character >= 0xfe00;
}

/// Words of one name, folded. A point or an apostrophe ends no word: "U.S." is one, "d'Ivoire" too.
class Words {
public:
    void add(char32_t character)
    {
        if (character < 0x80) {
            addAscii(static_cast<char>(character));
        } else if (character >= 0xc0 && character < 0x180) {
            const std::string_view letters = kLatin.at(character - 0xc0);
            if (letters != "-")
                m_word += letters;
        } else if (character >= 0x300 && character < 0x370) {
            return; // a combining accent
        } else if (character >= 0x400 && character < 0x530) {
            append(m_word, foldedCyrillic(character));
        } else if (character == 0x2bb || character == 0x2bc || character == 0x2018 || character == 0x2019 ||
                   character == 0xb7) {
            return; // apostrophes
        } else if (character == kBad) {
            m_word += '?'; // matches nothing
        } else if (isSign(character)) {
            end();
        } else {
            append(m_word, character);
        }
    }

    void end()
    {
        if (m_word == "the" || m_word.empty()) {
            m_word.clear();
            return;
        }
        for (const auto &[brief, full] : kBrief) {
            if (m_word == brief)
                m_word = full;
        }
        m_key += m_word;
        m_word.clear();
    }

    [[nodiscard]] std::string key() &&
    {
        end();
        return std::move(m_key);
    }

private:
    void addAscii(char character)
    {
        if (character >= 'A' && character <= 'Z')
            m_word += static_cast<char>(character - 'A' + 'a');
        else if ((character >= 'a' && character <= 'z') || (character >= '0' && character <= '9'))
            m_word += character;
        else if (character == '?')
            m_word += '?'; // stands for a letter that was lost
        else if (character == '&') {
            end();
            m_word = "and";
            end();
        } else if (character != '.' && character != '\'' && character != '`')
            end();
    }

    static constexpr std::array<std::pair<std::string_view, std::string_view>, 10> kBrief{{
        {"st", "saint"},
        {"rep", "republic"},
        {"dem", "democratic"},
        {"fed", "federal"},
        {"isds", "islands"},
        {"isd", "islands"},
        {"is", "islands"},
        {"terr", "territory"},
        {"utd", "united"},
        {"br", "british"},
    }};
    std::string m_word;
    std::string m_key;
};

} // namespace

std::string areaKey(std::string_view name)
{
    Words words;
    while (!name.empty())
        words.add(takeCharacter(name));
    return std::move(words).key();
}

} // namespace corridor::ingest
