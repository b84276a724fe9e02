#include "import/text/numbertext.h"
#include "import/text/utf8.h"

#include <array>

namespace corridor::ingest {

namespace {

/// What one cell says: a vote for a decimal mark or a separator of thousands.
struct Votes {
    int decimalPoint = 0;
    int decimalComma = 0;
    int groupPoint = 0;
    int groupComma = 0;
    int groupBlank = 0;
    int groupQuote = 0;
    int eitherPoint = 0; ///< `1.234`
    int eitherComma = 0; ///< `1,234`
    int numbers = 0;
};

enum Separator : char { Point = '.', Comma = ',', Blank = ' ', Quote = '\'' };

/// A cell of digits and separators, as the lengths of its runs of digits and what stands between them.
struct Runs {
    std::array<char, 16> separators{};
    std::array<std::size_t, 17> lengths{};
    std::size_t count = 0; ///< Of separators.
    bool zeroFirst = false;
};

bool splitRuns(std::string_view text, Runs &runs)
{
    while (!text.empty()) {
        const char c = text.front();
        if (c >= '0' && c <= '9') {
            if (runs.count == 0 && runs.lengths[0] == 0)
                runs.zeroFirst = c == '0';
            ++runs.lengths[runs.count];
            text.remove_prefix(1);
            continue;
        }
        if ((c == 'e' || c == 'E') && runs.lengths[runs.count] > 0)
            return text.find_first_not_of("eE+-0123456789") == std::string_view::npos;
        const utf8::Character character = utf8::first(text);
        char separator = '\0';
        if (c == '.' || c == ',' || c == '\'' || c == ' ')
            separator = c;
        else if (character.code == 0xa0 || character.code == 0x202f || character.code == 0x2009)
            separator = Blank;
        else if (character.code == 0x2019)
            separator = Quote;
        if (separator == '\0' || runs.count == runs.separators.size())
            return false;
        runs.separators[runs.count++] = separator;
        text.remove_prefix(character.size);
    }
    return true;
}

void countGroup(Votes &votes, char separator)
{
    votes.groupPoint += separator == Point;
    votes.groupComma += separator == Comma;
    votes.groupBlank += separator == Blank;
    votes.groupQuote += separator == Quote;
}

/// Runs of three digits between equal separators, from the first to before \a end.
bool grouped(const Runs &runs, std::size_t end)
{
    if (runs.lengths[0] == 0 || runs.lengths[0] > 3 || runs.zeroFirst)
        return false;
    for (std::size_t i = 0; i < end; ++i) {
        if (runs.separators[i] != runs.separators[0] || runs.lengths[i + 1] != 3)
            return false;
    }
    return true;
}

void countCell(std::string_view cell, Votes &votes)
{
    std::string_view text = utf8::withoutBlanks(cell);
    if (text.size() > 2 && text.front() == '(' && text.back() == ')')
        text = text.substr(1, text.size() - 2);
    if (text.starts_with('-') || text.starts_with('+'))
        text.remove_prefix(1);
    Runs runs;
    if (text.empty() || text.size() > 48 || !splitRuns(text, runs) || runs.lengths[0] + runs.lengths[1] == 0)
        return;
    if (runs.count == 0) {
        ++votes.numbers;
        return;
    }
    const std::size_t last = runs.count - 1;
    const char mark = runs.separators[last];
    const bool canBeDecimal = mark == Point || mark == Comma;
    if (runs.count == 1 && canBeDecimal) {
        ++votes.numbers;
        const bool couldGroup = runs.lengths[1] == 3 && runs.lengths[0] >= 1 && runs.lengths[0] <= 3 && !runs.zeroFirst;
        if (couldGroup)
            ++(mark == Point ? votes.eitherPoint : votes.eitherComma);
        else
            ++(mark == Point ? votes.decimalPoint : votes.decimalComma);
        return;
    }
    if (grouped(runs, runs.count)) { // 1.234.567 or 1 234
        ++votes.numbers;
        countGroup(votes, runs.separators[0]);
    } else if (canBeDecimal && runs.separators[0] != mark && grouped(runs, last)) { // 1.234,5
        ++votes.numbers;
        countGroup(votes, runs.separators[0]);
        ++(mark == Point ? votes.decimalPoint : votes.decimalComma);
    }
}

} // namespace

std::optional<NumberStyle> detectNumberStyle(const std::vector<std::string_view> &cells, bool *ambiguous)
{
    if (ambiguous != nullptr)
        *ambiguous = false;
    Votes votes;
    for (const std::string_view cell : cells)
        countCell(cell, votes);
    if (votes.numbers == 0)
        return std::nullopt;
    const int point = votes.decimalPoint + votes.groupComma;
    const int comma = votes.decimalComma + votes.groupPoint;
    NumberStyle style;
    // Thousands are set apart by blanks or apostrophes: what else stands in numbers is the decimal mark.
    const bool undecided = point == 0 && comma == 0;
    const bool otherGroups = votes.groupBlank + votes.groupQuote > 0;
    if (comma > point || (undecided && otherGroups && votes.eitherComma > votes.eitherPoint))
        style = {',', '.'};
    if (votes.groupBlank > 0 && votes.groupBlank >= votes.groupPoint + votes.groupComma)
        style.group = ' ';
    else if (votes.groupQuote > 0 && votes.groupQuote >= votes.groupPoint + votes.groupComma)
        style.group = '\'';
    if (ambiguous != nullptr)
        *ambiguous = undecided && !otherGroups && votes.eitherPoint + votes.eitherComma > 0;
    return style;
}

} // namespace corridor::ingest
