#include "import/generic/mapping.h"

#include "import/generic/headwords.h"
#include "import/meaning/codes.h"
#include "import/text/numbertext.h"
#include "import/text/periodtext.h"
#include "import/text/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace corridor::ingest {

namespace {

constexpr std::size_t kHeadLines = 60; ///< A head further down is no head.

bool isBlank(std::string_view cell) { return utf8::withoutBlanks(cell).empty(); }

std::size_t filled(const Sample::Line &line)
{
    return static_cast<std::size_t>(
        std::count_if(line.cells.begin(), line.cells.end(), [](const std::string &cell) { return !isBlank(cell); }));
}

/// A plain number that is no year.
bool isFigure(std::string_view cell) { return looksNumeric(cell) && !parsePeriod(cell); }

/// Words and periods only, at least two, or one above one column.
bool canBeHead(const Sample::Line &line)
{
    std::size_t words = 0;
    for (const std::string &cell : line.cells) {
        if (isBlank(cell))
            continue;
        if (isFigure(cell))
            return false;
        words += parsePeriod(cell) ? 0U : 1U;
    }
    return filled(line) >= 2 && (words > 0 || isBlank(line.cells.front()));
}

/// How many columns of \a head have a number in one of the lines below.
std::size_t numbersBelow(const std::vector<Sample::Line> &lines, std::size_t head)
{
    std::set<std::size_t> columns;
    for (std::size_t i = head + 1; i < lines.size() && i < head + 30; ++i) {
        const Sample::Line &line = lines[i];
        for (std::size_t c = 0; c < line.cells.size() && c < lines[head].cells.size(); ++c) {
            if (!isBlank(lines[head].cells[c]) && looksNumeric(line.cells[c]))
                columns.insert(c);
        }
    }
    return columns.size();
}

std::vector<std::string> uniqueHeads(const Sample::Line &line)
{
    std::vector<std::string> heads;
    std::map<std::string, int> seen;
    for (const std::string &cell : line.cells) {
        std::string head(utf8::withoutBlanks(cell).substr(0, 400));
        if (head.empty())
            head = '#' + std::to_string(heads.size() + 1);
        const int count = ++seen[head];
        heads.push_back(count == 1 ? head : head + " (" + std::to_string(count) + ')');
    }
    return heads;
}

/// FNV-1a, 64 bits, as sixteen digits.
std::string digestOf(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text)
        hash = (hash ^ utf8::byteOf(c)) * 0x100000001b3U;
    std::array<char, 17> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), hash, 16);
    std::string out(digits.data(), static_cast<std::size_t>(end - digits.data()));
    return std::string(16 - out.size(), '0') + out;
}

} // namespace

bool looksNumeric(std::string_view text)
{
    if (parsePlainNumber(text))
        return true;
    for (const NumberStyle style : {NumberStyle{'.', ','}, NumberStyle{',', '.'}, NumberStyle{',', ' '},
                                    NumberStyle{'.', ' '}, NumberStyle{'.', '\''}}) {
        const CellKind kind = parseNumber(text, style).kind;
        if (kind == CellKind::Missing)
            return false;
        if (kind == CellKind::Number)
            return true;
    }
    return false;
}

TableHead findHead(const std::vector<Sample::Line> &lines, std::uint64_t headerLine)
{
    TableHead head;
    head.index = lines.size();
    std::size_t most = 0;
    for (std::size_t i = 0; i < lines.size() && (i < kHeadLines || headerLine != 0); ++i) {
        if (headerLine != 0) {
            if (lines[i].line == headerLine) {
                head.index = i;
                break;
            }
            continue;
        }
        if (!canBeHead(lines[i]))
            continue;
        const std::size_t columns = filled(lines[i]);
        // The fullest line above numbers; of equals the first.
        if (columns > most && numbersBelow(lines, i) > 0) {
            most = columns;
            head.index = i;
        }
    }
    if (head.index == lines.size())
        return head;
    head.line = lines[head.index].line;
    head.heads = uniqueHeads(lines[head.index]);
    for (std::size_t i = 0; i < head.index; ++i) {
        for (const std::string &cell : lines[i].cells) {
            if (!isBlank(cell))
                head.titles.emplace_back(utf8::withoutBlanks(cell).substr(0, 400));
        }
    }
    return head;
}

Mapping guessMapping(const Sample &sample, const AreaTable &areas)
{
    return guessMapping(sample.rows, sample.fileName, &areas);
}

std::vector<std::string> tableColumns(const Sample &sample) { return findHead(sample.rows).heads; }

std::string tableFingerprint(const Sample &sample)
{
    std::string text;
    std::string last;
    for (const std::string &head : tableColumns(sample)) {
        // Next year's file has a column more: all periods are one word.
        const std::string word = parsePeriod(head) ? std::string("#period") : plainHead(head);
        if (word != last || word != "#period")
            text += word + '\n';
        last = word;
    }
    return digestOf(text);
}

bool isComplete(const Mapping &mapping)
{
    const auto has = [&mapping](std::string_view role) {
        return mapping.constants.find(std::string(role)) != mapping.constants.end() ||
               std::any_of(mapping.columns.begin(), mapping.columns.end(),
                           [role](const auto &column) { return column.second.substr(0, role.size()) == role; });
    };
    const bool wide = has("period:");
    return has("reporter") &&
           (wide || (has("value") && (has("period") || has("year"))) || (has("month:") && has("year")));
}

} // namespace corridor::ingest
