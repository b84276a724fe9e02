#include "import/sheets/frames.h"

#include <array>
#include <utility>

namespace corridor::ingest::frames {
namespace {

constexpr std::array<std::pair<Trouble, std::string_view>, 12> kWords = {{
    {Trouble::Unreadable, "unreadable"},
    {Trouble::Empty, "empty"},
    {Trouble::NotData, "notData"},
    {Trouble::BadArchive, "badArchive"},
    {Trouble::Encrypted, "encrypted"},
    {Trouble::UnsafeName, "unsafeName"},
    {Trouble::TooLarge, "tooLarge"},
    {Trouble::BadEncoding, "badEncoding"},
    {Trouble::FieldTooLong, "fieldTooLong"},
    {Trouble::TooManyColumns, "tooManyColumns"},
    {Trouble::BadSyntax, "badSyntax"},
    {Trouble::Doctype, "doctype"},
}};

constexpr std::string_view kSpecial("\\\t\n\r\0", 5);
constexpr std::string_view kEscapes("\\tnr0", 5);

} // namespace

void appendEscaped(std::string &line, std::string_view text)
{
    while (!text.empty()) {
        const std::size_t plain = std::min(text.find_first_of(kSpecial), text.size());
        line.append(text.substr(0, plain));
        if (plain == text.size())
            return;
        line += '\\';
        line += kEscapes[kSpecial.find(text[plain])];
        text.remove_prefix(plain + 1);
    }
}

bool appendUnescaped(std::string &out, std::string_view text)
{
    while (!text.empty()) {
        const std::size_t plain = std::min(text.find('\\'), text.size());
        out.append(text.substr(0, plain));
        if (plain == text.size())
            return true;
        if (plain + 1 == text.size())
            return false;
        const std::size_t index = kEscapes.find(text[plain + 1]);
        if (index == std::string_view::npos)
            return false;
        out += kSpecial[index];
        text.remove_prefix(plain + 2);
    }
    return true;
}

std::string_view word(Trouble trouble)
{
    for (const auto &[known, name] : kWords) {
        if (known == trouble)
            return name;
    }
    return word(Trouble::BadArchive);
}

std::optional<Trouble> troubleOf(std::string_view word)
{
    for (const auto &[known, name] : kWords) {
        if (name == word)
            return known;
    }
    return std::nullopt;
}

} // namespace corridor::ingest::frames
