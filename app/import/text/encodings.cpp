#include "import/text/encodings.h"

#include "import/text/utf8.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace corridor::ingest {

namespace {

struct Name {
    std::string_view name;
    Encoding encoding;
};

// The first of each encoding is its own name.
constexpr std::array kNames = {
    Name{"utf-8", Encoding::Utf8},
    Name{"utf-16le", Encoding::Utf16Le},
    Name{"utf-16be", Encoding::Utf16Be},
    Name{"windows-1251", Encoding::Windows1251},
    Name{"windows-1252", Encoding::Windows1252},
    Name{"windows-1254", Encoding::Windows1254},
    Name{"utf8", Encoding::Utf8},
    Name{"ascii", Encoding::Utf8},
    Name{"us-ascii", Encoding::Utf8},
    Name{"utf16le", Encoding::Utf16Le},
    Name{"utf-16", Encoding::Utf16Le},
    Name{"utf16", Encoding::Utf16Le},
    Name{"utf16be", Encoding::Utf16Be},
    Name{"cp1251", Encoding::Windows1251},
    Name{"cp1252", Encoding::Windows1252},
    Name{"latin1", Encoding::Windows1252},
    Name{"latin-1", Encoding::Windows1252},
    Name{"iso-8859-1", Encoding::Windows1252},
    Name{"cp1254", Encoding::Windows1254},
    Name{"iso-8859-9", Encoding::Windows1254},
    Name{"latin5", Encoding::Windows1254},
};

bool isAsciiLetter(unsigned byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }

/// Windows-1251 has its letters at C0-FF; a Cyrillic word is a run of them, where Latin text has single letters with
/// marks between plain ones.
Encoding eightBit(std::string_view head)
{
    std::size_t inRuns = 0;  // Upper letters that stand beside another.
    std::size_t between = 0; // Upper letters beside a plain Latin one.
    std::size_t turkish = 0; // ğ ş ı İ Ş Ğ beside a plain Latin one.
    std::size_t nordic = 0;  // Letters that Turkish does not have, among Latin ones.
    for (std::size_t i = 0; i < head.size(); ++i) {
        const unsigned byte = utf8::byteOf(head[i]);
        if (byte < 0xc0 && byte != 0xa8 && byte != 0xb8)
            continue;
        const unsigned before = i > 0 ? utf8::byteOf(head[i - 1]) : 0U;
        const unsigned after = i + 1 < head.size() ? utf8::byteOf(head[i + 1]) : 0U;
        if (before >= 0xc0 || after >= 0xc0)
            ++inRuns;
        if (!isAsciiLetter(before) && !isAsciiLetter(after))
            continue;
        ++between;
        if (byte == 0xf0 || byte == 0xfe || byte == 0xfd || byte == 0xdd || byte == 0xd0 || byte == 0xde)
            ++turkish;
        else if (byte == 0xe5 || byte == 0xe6 || byte == 0xf8 || byte == 0xc5 || byte == 0xc6 || byte == 0xd8)
            ++nordic;
    }
    if (inRuns > between)
        return Encoding::Windows1251;
    // Icelandic has the same bytes for ð, þ and ý: it also has æ.
    return turkish > 0 && turkish > 2 * nordic ? Encoding::Windows1254 : Encoding::Windows1252;
}

std::optional<Encoding> utf16ByNul(std::string_view head)
{
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t i = 0; i < head.size(); ++i) {
        if (head[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    // Most of a table is ASCII, whose other byte is NUL. A stray NUL is not enough.
    const std::size_t pairs = head.size() / 2;
    if (pairs < 2)
        return std::nullopt;
    if (odd > pairs / 4 && even <= odd / 8)
        return Encoding::Utf16Le;
    if (even > pairs / 4 && odd <= even / 8)
        return Encoding::Utf16Be;
    return std::nullopt;
}

} // namespace

std::optional<Encoding> encodingNamed(std::string_view name)
{
    std::string lower(utf8::withoutBlanks(name));
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const auto found =
        std::find_if(kNames.begin(), kNames.end(), [&lower](const Name &entry) { return entry.name == lower; });
    return found == kNames.end() ? std::nullopt : std::optional(found->encoding);
}

const char *encodingName(Encoding encoding) { return kNames[static_cast<std::size_t>(encoding)].name.data(); }

Encoding detectEncoding(std::string_view head, bool whole)
{
    if (head.starts_with("\xEF\xBB\xBF"))
        return Encoding::Utf8;
    if (head.starts_with("\xFF\xFE"))
        return Encoding::Utf16Le;
    if (head.starts_with("\xFE\xFF"))
        return Encoding::Utf16Be;
    if (const auto wide = utf16ByNul(head))
        return *wide;
    bool cut = false;
    const std::size_t valid = utf8::validPrefix(head, &cut);
    if (valid == head.size() || (cut && !whole))
        return Encoding::Utf8;
    // UTF-8 with one broken sequence is better called broken than taken for a code page.
    std::size_t good = 0;
    std::size_t bad = 0;
    for (std::string_view rest = head; !rest.empty();) {
        const utf8::Character c = utf8::first(rest);
        if (utf8::byteOf(rest.front()) >= 0x80)
            ++(c.valid ? good : bad);
        rest.remove_prefix(c.size);
    }
    if (good > 8 && good > 8 * bad)
        return Encoding::Utf8;
    return eightBit(head);
}

} // namespace corridor::ingest
