#include "import/text/delimited.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace corridor::ingest {

namespace {

constexpr std::string_view kCandidates = ",;\t|";

/// How a text looks when it is cut at one character.
struct Cut {
    double share = 0.0;         ///< Of the lines that have the usual number of delimiters, which is not 0.
    std::size_t delimiters = 0; ///< That number.
};

/// Delimiters outside quotes in each line that is not blank.
std::vector<std::size_t> countsByLine(std::string_view text, char delimiter)
{
    std::vector<std::size_t> counts;
    std::size_t count = 0;
    bool quoted = false;
    bool fresh = true;
    bool blank = true;
    for (const char c : text) {
        if (quoted) {
            quoted = c != '"';
        } else if (c == '"' && fresh) { // After any candidate: a quoted field of another cut may hold this one.
            quoted = true;
            blank = false;
        } else if (c == '\n' || c == '\r') {
            if (!blank)
                counts.push_back(count);
            count = 0;
            fresh = blank = true;
            continue;
        } else if (c == delimiter) {
            ++count;
            blank = false;
        } else {
            blank = blank && c == ' ';
        }
        fresh = kCandidates.find(c) != std::string_view::npos;
    }
    if (!blank && (counts.empty() || !quoted))
        counts.push_back(count);
    return counts;
}

Cut cutAt(std::string_view text, char delimiter)
{
    const std::vector<std::size_t> counts = countsByLine(text, delimiter);
    std::map<std::size_t, std::size_t> lines;
    for (const std::size_t count : counts)
        ++lines[count];
    Cut cut;
    std::size_t most = 0;
    for (const auto &[count, number] : lines) {
        if (count > 0 && number >= most) {
            most = number;
            cut.delimiters = count;
        }
    }
    if (most > 0)
        cut.share = static_cast<double>(most) / static_cast<double>(counts.size());
    return cut;
}

/// SDMX-CSV 2: what follows the fixed first head `STRUCTURE` or `STRUCTURE[;]`; Eurostat's TSV: its first head holds
/// commas of its own.
char byFirstHead(std::string_view text)
{
    std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    if (line.starts_with('"'))
        line.remove_prefix(1);
    constexpr std::string_view kStructure = "STRUCTURE";
    if (line.starts_with(kStructure)) {
        line.remove_prefix(kStructure.size());
        if (line.size() > 2 && line[0] == '[' && line[2] == ']')
            line.remove_prefix(3);
        if (line.starts_with('"'))
            line.remove_prefix(1);
        if (!line.empty() && kCandidates.find(line.front()) != std::string_view::npos)
            return line.front();
        return '\0';
    }
    const std::size_t tab = line.find('\t');
    const std::string_view head = line.substr(0, tab);
    if (tab != std::string_view::npos &&
        (head.find("\\TIME_PERIOD") != std::string_view::npos || head.find("\\time") != std::string_view::npos))
        return '\t';
    return '\0';
}

} // namespace

char detectDelimiter(std::string_view text)
{
    if (const char known = byFirstHead(text); known != '\0')
        return known;
    const Cut comma = cutAt(text, ',');
    const Cut tab = cutAt(text, '\t');
    const Cut semicolon = cutAt(text, ';');
    const Cut bar = cutAt(text, '|');
    // Commas are at home in numbers and names: another character that cuts as evenly is the one.
    const double needed = std::max(0.34, 0.9 * comma.share);
    const auto enough = [&](const Cut &cut) {
        return cut.share >= needed && (comma.share < 0.5 || cut.delimiters * 3 >= comma.delimiters);
    };
    if (enough(tab) && tab.share >= semicolon.share)
        return '\t';
    if (enough(semicolon) && semicolon.share >= bar.share)
        return ';';
    if (bar.share >= needed && bar.delimiters >= comma.delimiters)
        return '|';
    if (comma.share > 0.0)
        return ',';
    const std::array others = {std::pair(tab.share, '\t'), std::pair(semicolon.share, ';'), std::pair(bar.share, '|')};
    const auto best =
        std::max_element(others.begin(), others.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return best->first > 0.0 ? best->second : ',';
}

} // namespace corridor::ingest
