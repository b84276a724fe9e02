#include "import/meaning/codes.h"

#include <algorithm>

namespace corridor::ingest {

namespace {

bool isPlainBlank(char character) { return character == ' ' || (character >= '\t' && character <= '\r'); }

/// Blanks of all kinds that stand around a cell: how many bytes \a text begins with, or 0.
std::size_t blankBefore(std::string_view text)
{
    if (text.empty())
        return 0;
    if (isPlainBlank(text.front()))
        return 1;
    if (text.substr(0, 2) == "\xc2\xa0")
        return 2;
    const std::string_view three = text.substr(0, 3);
    return three == "\xef\xbb\xbf" || three == "\xe2\x80\xaf" || three == "\xe2\x80\x89" || three == "\xe2\x80\x8b" ? 3
                                                                                                                    : 0;
}

std::size_t blankAfter(std::string_view text)
{
    for (const std::size_t length : {std::size_t{1}, std::size_t{2}, std::size_t{3}}) {
        if (text.size() >= length && blankBefore(text.substr(text.size() - length)) == length)
            return length;
    }
    return 0;
}

} // namespace

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char &character : result) {
        if (character >= 'A' && character <= 'Z')
            character = static_cast<char>(character - 'A' + 'a');
    }
    return result;
}

std::string_view trimmed(std::string_view text)
{
    // Nearly always these are all there are; the rest begin or end beyond ASCII.
    while (!text.empty() && isPlainBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isPlainBlank(text.back()))
        text.remove_suffix(1);
    if (text.empty() ||
        ((static_cast<unsigned char>(text.front()) | static_cast<unsigned char>(text.back())) & 0x80) == 0)
        return text;
    while (const std::size_t blank = blankBefore(text))
        text.remove_prefix(blank);
    while (const std::size_t blank = blankAfter(text))
        text.remove_suffix(blank);
    return text;
}

void addDetail(std::string &detail, std::string_view name, std::string_view code)
{
    std::string part(name);
    part += '=';
    part += code;
    const auto safe = [](char character) { return character != ';' && character != '='; };
    std::replace_if(
        part.begin(), part.begin() + static_cast<std::ptrdiff_t>(name.size()),
        [&](char character) { return !safe(character); }, '_');
    std::replace_if(
        part.begin() + static_cast<std::ptrdiff_t>(name.size()) + 1, part.end(),
        [&](char character) { return !safe(character); }, '_');
    const std::string_view key = std::string_view(part).substr(0, name.size());
    std::size_t at = 0;
    while (at < detail.size()) {
        const std::size_t end = std::min(detail.find(';', at), detail.size());
        const std::string_view known = std::string_view(detail).substr(at, end - at);
        if (known.substr(0, known.find('=')) > key)
            break;
        at = std::min(end + 1, detail.size());
    }
    if (detail.empty())
        detail = part;
    else if (at == detail.size())
        detail += ';' + part;
    else
        detail.insert(at, part + ';');
}

} // namespace corridor::ingest
