#include "import/text/periodtext.h"

#include "import/text/calendar.h"
#include "import/text/utf8.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace corridor::ingest {

namespace {

std::optional<PeriodDraft> dayPeriod(int year, int month, int day)
{
    const auto first = dayNumber(year, month, day);
    return first ? std::optional(PeriodDraft{'D', *first, 0}) : std::nullopt;
}

std::optional<PeriodDraft> yearSpan(int first, int last)
{
    const auto from = dayNumber(first, 1, 1);
    const auto to = dayNumber(last, 12, 31);
    if (!from || !to || last <= first)
        return std::nullopt;
    return PeriodDraft{'P', *from, *to};
}

/// A run of digits, of letters, or one mark.
struct Token {
    enum Kind { Number, Word, Mark } kind = Mark;
    std::string_view text;
    int number = 0;
    bool spaced = false; ///< Blanks stand before it.
};

constexpr std::size_t kTokens = 12;

struct Tokens {
    std::array<Token, kTokens> all{};
    std::size_t count = 0;

    /// One letter a token: 4 a number of four digits, 2 of two, 1 of one, 6, 8; w a word, else the mark itself.
    [[nodiscard]] std::string shape() const
    {
        std::string out;
        for (std::size_t i = 0; i < count; ++i) {
            const Token &token = all[i];
            if (token.kind == Token::Number)
                out += static_cast<char>('0' + static_cast<int>(token.text.size()));
            else
                out += token.kind == Token::Word ? 'w' : token.text.front();
        }
        return out;
    }
    [[nodiscard]] int number(std::size_t index) const { return all[index].number; }
    [[nodiscard]] std::string_view word(std::size_t index) const { return all[index].text; }
};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// \a text is folded. False when it is too long or odd to be a period.
bool tokenise(std::string_view text, Tokens &tokens)
{
    std::size_t at = 0;
    bool spaced = false;
    while (at < text.size()) {
        if (text[at] == ' ') {
            spaced = true;
            ++at;
            continue;
        }
        if (tokens.count == kTokens)
            return false;
        Token &token = tokens.all[tokens.count++];
        token.spaced = spaced;
        spaced = false;
        const std::size_t start = at;
        const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || utf8::byteOf(c) >= 0x80; };
        if (isDigit(text[at])) {
            token.kind = Token::Number;
            for (; at < text.size() && isDigit(text[at]); ++at) {
                if (at - start == 8)
                    return false;
                token.number = token.number * 10 + (text[at] - '0');
            }
        } else if (isLetter(text[at])) {
            token.kind = Token::Word;
            while (at < text.size() && isLetter(text[at]))
                ++at;
        } else {
            ++at;
        }
        token.text = text.substr(start, at - start);
    }
    return tokens.count > 0;
}

/// The letter of a sub-year unit in four languages, or 0.
char unitOf(std::string_view word)
{
    struct Name {
        std::string_view word;
        char unit;
    };
    static constexpr std::array kNames = {
        Name{"a", 'A'},           Name{"h", 'H'},         Name{"s", 'H'},      Name{"b", 'H'},
        Name{"q", 'Q'},           Name{"m", 'M'},         Name{"w", 'W'},      Name{"quarter", 'Q'},
        Name{"qtr", 'Q'},         Name{"half", 'H'},      Name{"week", 'W'},   Name{"квартал", 'Q'},
        Name{"кв", 'Q'},          Name{"полугодие", 'H'}, Name{"неделя", 'W'}, Name{"тоқсан", 'Q'},
        Name{"жартыжылдық", 'H'}, Name{"апта", 'W'},      Name{"ceyrek", 'Q'}, Name{"c", 'Q'},
        Name{"hafta", 'W'},       Name{"yariyil", 'H'}};
    const auto found =
        std::find_if(kNames.begin(), kNames.end(), [word](const Name &name) { return name.word == word; });
    return found == kNames.end() ? '\0' : found->unit;
}

/// I to IV, or 0.
int romanNumber(std::string_view word)
{
    return word == "i" ? 1 : word == "ii" ? 2 : word == "iii" ? 3 : word == "iv" ? 4 : 0;
}

/// Words that only say that the number is a year: `2019 г.`, `2025 жылғы`, `2025 yılı`.
bool isYearWord(std::string_view word)
{
    static constexpr std::array kWords = {
        std::string_view("г"),     std::string_view("год"),    std::string_view("года"), std::string_view("гг"),
        std::string_view("ж"),     std::string_view("жыл"),    std::string_view("жылы"), std::string_view("жылгы"),
        std::string_view("жылғы"), std::string_view("жылдың"), std::string_view("yil"),  std::string_view("yili"),
        std::string_view("year")};
    return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

void drop(Tokens &tokens, std::size_t from, std::size_t count)
{
    std::move(tokens.all.begin() + static_cast<std::ptrdiff_t>(from + count),
              tokens.all.begin() + static_cast<std::ptrdiff_t>(tokens.count),
              tokens.all.begin() + static_cast<std::ptrdiff_t>(from));
    tokens.count -= count;
}

/// Takes away year words with their dots, and dots after other words.
void dropYearWords(Tokens &tokens)
{
    for (std::size_t i = 0; i < tokens.count; ++i) {
        if (tokens.all[i].kind != Token::Word)
            continue;
        if (i + 1 < tokens.count && tokens.all[i + 1].text == "." && !tokens.all[i + 1].spaced)
            drop(tokens, i + 1, 1);
        if (tokens.count > 1 && isYearWord(tokens.all[i].text)) {
            drop(tokens, i, 1);
            --i; // Wraps at 0 and comes back by ++i.
        }
    }
}

std::optional<PeriodDraft> unitPeriod(int year, char unit, int number)
{
    switch (unit) {
    case 'A':
        return number == 1 ? yearPeriod(year) : std::nullopt;
    case 'H':
        return halfPeriod(year, number);
    case 'Q':
        return quarterPeriod(year, number);
    case 'M':
        return monthPeriod(year, number);
    case 'W':
        return weekPeriod(year, number);
    default:
        return std::nullopt;
    }
}

/// Numbers and marks only.
std::optional<PeriodDraft> numericPeriod(const Tokens &t, const std::string &shape)
{
    if (shape == "4")
        return yearPeriod(t.number(0));
    if (shape == "6")
        return monthPeriod(t.number(0) / 100, t.number(0) % 100);
    if (shape == "8") {
        const int number = t.number(0);
        if (const auto day = dayPeriod(number / 10000, number / 100 % 100, number % 100))
            return day;
        return yearSpan(number / 10000, number % 10000);
    }
    if (shape == "4-2" || shape == "4/2" || shape == "4.2") {
        if (const auto month = monthPeriod(t.number(0), t.number(2)))
            return month;
        // 2019/20 is an academic year; 2025-13 is nothing.
        if (shape[1] != '.' && t.number(2) == (t.number(0) + 1) % 100)
            return yearSpan(t.number(0), t.number(0) + 1);
        return std::nullopt;
    }
    if (shape == "2/4" || shape == "2.4" || shape == "2-4")
        return monthPeriod(t.number(2), t.number(0));
    if (shape == "4.1" && t.number(2) == 0)
        return yearPeriod(t.number(0));
    if (shape == "4-4" || shape == "4/4")
        return yearSpan(t.number(0), t.number(2));
    if (shape == "4-2-2" || shape == "4/2/2" || shape == "4.2.2")
        return dayPeriod(t.number(0), t.number(2), t.number(4));
    if (shape == "2.2.4" || shape == "2/2/4" || shape == "2-2-4" || shape == "1.2.4" || shape == "1/2/4" ||
        shape == "2/1/4" || shape == "2.1.4" || shape == "1/1/4" || shape == "1.1.4")
        return dayPeriod(t.number(4), t.number(2), t.number(0));
    return std::nullopt;
}

/// `2025-Q2`, `Q2 2025`, `2Q 2025`, `II квартал 2025`.
std::optional<PeriodDraft> unitText(const Tokens &t, const std::string &shape)
{
    struct Form {
        std::string_view shape;
        std::size_t year;
        std::size_t unit;
        std::size_t number;
    };
    static constexpr std::array kForms = {Form{"4-w1", 0, 2, 3}, Form{"4-w2", 0, 2, 3}, Form{"4w1", 0, 1, 2},
                                          Form{"4w2", 0, 1, 2},  Form{"w14", 2, 0, 1},  Form{"w24", 2, 0, 1},
                                          Form{"w1-4", 3, 0, 1}, Form{"w2-4", 3, 0, 1}, Form{"w1/4", 3, 0, 1},
                                          Form{"41w", 0, 2, 1},  Form{"1w4", 2, 1, 0},  Form{"4-1w", 0, 3, 2},
                                          Form{"1-w4", 3, 2, 0}, Form{"1.w4", 3, 2, 0}, Form{"4/w1", 0, 2, 3},
                                          Form{"4.w1", 0, 2, 3}, Form{"4:w1", 0, 2, 3}};
    for (const Form &form : kForms) {
        if (form.shape == shape)
            return unitPeriod(t.number(form.year), unitOf(t.word(form.unit)), t.number(form.number));
    }
    if (shape == "ww4" && romanNumber(t.word(0)) > 0)
        return unitPeriod(t.number(2), unitOf(t.word(1)), romanNumber(t.word(0)));
    if (shape == "4ww" && romanNumber(t.word(1)) > 0)
        return unitPeriod(t.number(0), unitOf(t.word(2)), romanNumber(t.word(1)));
    return std::nullopt;
}

/// A month by its name with year, and a day perhaps.
std::optional<PeriodDraft> namedMonth(const Tokens &t, const std::string &shape)
{
    struct Form {
        std::string_view shape;
        std::size_t year;
        std::size_t month;
        int day; ///< −1: none.
    };
    static constexpr std::array kForms = {
        Form{"w4", 1, 0, -1},  Form{"4w", 0, 1, -1},   Form{"w-4", 2, 0, -1},  Form{"4-w", 0, 2, -1},
        Form{"w/4", 2, 0, -1}, Form{"4/w", 0, 2, -1},  Form{"w,4", 2, 0, -1},  Form{"w.4", 2, 0, -1},
        Form{"4,w", 0, 2, -1}, Form{"1w4", 2, 1, 0},   Form{"2w4", 2, 1, 0},   Form{"w1,4", 3, 0, 1},
        Form{"w2,4", 3, 0, 1}, Form{"2-w-4", 4, 2, 0}, Form{"1-w-4", 4, 2, 0}, Form{"2/w/4", 4, 2, 0},
        Form{"2.w4", 3, 2, 0}, Form{"1.w4", 3, 2, 0},  Form{"w24", 2, 0, 1},   Form{"w14", 2, 0, 1}};
    for (const Form &form : kForms) {
        if (form.shape != shape)
            continue;
        const auto month = monthNamed(t.word(form.month));
        if (!month)
            continue;
        if (form.day < 0)
            return monthPeriod(t.number(form.year), *month);
        return dayPeriod(t.number(form.year), *month, t.number(static_cast<std::size_t>(form.day)));
    }
    return std::nullopt;
}

std::optional<PeriodDraft> singlePeriod(std::string_view text)
{
    Tokens tokens;
    if (!tokenise(text, tokens))
        return std::nullopt;
    dropYearWords(tokens);
    const std::string shape = tokens.shape();
    if (tokens.count == 3 && shape == "4.2" && tokens.number(2) == 0)
        return yearPeriod(tokens.number(0));
    if (shape.find('w') == std::string::npos)
        return numericPeriod(tokens, shape);
    if (const auto period = unitText(tokens, shape))
        return period;
    return namedMonth(tokens, shape);
}

/// `2025-01/2025-09`, with both ends of the same precision.
std::optional<PeriodDraft> spanPeriod(std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos || text.find('/', slash + 1) != std::string_view::npos)
        return std::nullopt;
    const auto from = singlePeriod(utf8::withoutBlanks(text.substr(0, slash)));
    const auto to = singlePeriod(utf8::withoutBlanks(text.substr(slash + 1)));
    if (!from || !to || from->frequency != to->frequency || from->frequency == 'P' || to->first < from->first)
        return std::nullopt;
    return PeriodDraft{'P', from->first, lastDay(*to)};
}

/// `T00:00:00Z`, ` 00:00`, `T12:30:00.000+03:00`
bool isTimeOfDay(std::string_view text)
{
    if (text.size() < 5 || (text.front() != 't' && text.front() != ' ') || !isDigit(text[1]) || !isDigit(text[2]) ||
        text[3] != ':' || text.size() > 32)
        return false;
    return text.find_first_not_of("0123456789:.,+-z", 1) == std::string_view::npos;
}

/// What publishers hang on a period: `[YR2011]`, `(r)`, `(p)`, `*`, and the time of an ISO date-time.
std::string_view withoutTail(std::string_view text)
{
    if (text.size() > 10 && text[4] == '-' && text[7] == '-' && isTimeOfDay(text.substr(10)))
        return text.substr(0, 10);
    if (text.size() > 10 && (text[2] == '.' || text[2] == '/') && isTimeOfDay(text.substr(10)))
        return text.substr(0, 10);
    const std::size_t bracket = text.find_first_of("[(");
    if (bracket != std::string_view::npos && bracket > 0 && (text.back() == ']' || text.back() == ')'))
        text = text.substr(0, bracket);
    while (!text.empty() && text.back() == '*')
        text.remove_suffix(1);
    return utf8::withoutBlanks(text);
}

} // namespace

std::optional<PeriodDraft> parsePeriod(std::string_view text)
{
    text = utf8::withoutBlanks(text);
    if (text.empty() || text.size() > 64)
        return std::nullopt;
    if (text.size() == 4 && std::all_of(text.begin(), text.end(), isDigit))
        return yearPeriod((text[0] - '0') * 1000 + (text[1] - '0') * 100 + (text[2] - '0') * 10 + (text[3] - '0'));
    bool cut = false;
    if (utf8::validPrefix(text, &cut) != text.size())
        return std::nullopt;
    const std::string folded = utf8::folded(text);
    const std::string_view plain = withoutTail(folded);
    if (const auto period = singlePeriod(plain))
        return period;
    return spanPeriod(plain);
}

} // namespace corridor::ingest
