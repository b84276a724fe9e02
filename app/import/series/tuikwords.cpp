#include "import/meaning/codes.h"
#include "import/series/heads.h"
#include "import/series/monthtable.h"
#include "import/text/periodtext.h"

#include <algorithm>

namespace corridor::ingest::series {

namespace {

bool isDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::optional<int> monthOfHead(std::string_view text)
{
    if (text.empty() || text.size() > 40)
        return std::nullopt;
    if (const auto month = monthNamed(text))
        return month;
    const std::size_t cut = text.find_first_of("/-\n ");
    return cut == std::string_view::npos || cut == 0 ? std::nullopt : monthNamed(trimmed(text.substr(0, cut)));
}

std::optional<MarkedYear> markedYear(std::string_view text)
{
    if (text.size() < 4 || text.size() > 12)
        return std::nullopt;
    if (const auto year = plainYear(text))
        return MarkedYear{*year, {}};
    const auto year = plainYear(text.substr(0, 4));
    std::string_view mark = trimmed(text.substr(4));
    if (mark.size() >= 3 && mark.front() == '(' && mark.back() == ')')
        mark = mark.substr(1, mark.size() - 2);
    const bool known = mark.size() == 1 && ((mark[0] >= 'a' && mark[0] <= 'z') || mark[0] == '*');
    if (!year || !known)
        return std::nullopt;
    return MarkedYear{*year, std::string(mark)};
}

std::string withoutYears(std::string_view title)
{
    std::string kept;
    for (std::size_t i = 0; i < title.size();) {
        const bool begins = i == 0 || !isDigits(title.substr(i - 1, 1));
        const bool ends = i + 4 >= title.size() || (!isDigits(title.substr(i + 4, 1)) && title[i + 4] != '=');
        if (!begins || !ends || !isDigits(title.substr(i, 4)) || !plainYear(title.substr(i, 4))) {
            kept += title[i++];
            continue;
        }
        i += 4;
        while (!kept.empty() && std::string_view(" ,-").find(kept.back()) != std::string_view::npos)
            kept.pop_back();
        if (title.substr(i).starts_with(" (r)"))
            i += 4;
    }
    return std::string(trimmed(kept));
}

std::string_view withoutNotes(std::string_view text)
{
    text = trimmed(text);
    while (text.size() > 3 && text.back() == ')') {
        const std::size_t open = text.rfind('(');
        if (open == std::string_view::npos || open == 0 || !isDigits(text.substr(open + 1, text.size() - open - 2)))
            break;
        text = trimmed(text.substr(0, open));
    }
    return text;
}

} // namespace corridor::ingest::series
