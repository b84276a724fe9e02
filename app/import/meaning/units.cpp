#include "import/meaning/areakey.h"
#include "import/meaning/codes.h"
#include "import/meaning/unittables.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace corridor::ingest {

namespace {

constexpr std::size_t kLongestUnit = 200;

/// Signs that are words of their own, with a word's spelling.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kSigns{{
    {"$", "$"},
    {"%", "%"},
    {"\xe2\x82\xac", "\xe2\x82\xac"}, // euro
    {"\xc2\xa3", "\xc2\xa3"},         // pound
    {"\xc2\xa5", "\xc2\xa5"},         // yen
    {"\xe2\x82\xb8", "\xe2\x82\xb8"}, // tenge
    {"\xe2\x82\xba", "\xe2\x82\xba"}, // lira
    {"\xe2\x82\xbd", "\xe2\x82\xbd"}, // rouble
    {"=", "="},
    {"/", "/"},
    {"\xc2\xb2", ""},
    {"\xc2\xb3", ""},
}};

bool startsWith(std::string_view text, std::string_view what) { return text.substr(0, what.size()) == what; }

/// The words of \a text, folded as names are, signs apart.
std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    const auto end = [&] {
        if (std::string key = areaKey(word); !key.empty())
            words.push_back(std::move(key));
        word.clear();
    };
    while (!text.empty()) {
        const auto sign =
            std::find_if(kSigns.begin(), kSigns.end(), [&](const auto &each) { return startsWith(text, each.first); });
        if (sign != kSigns.end()) {
            if (sign->first == "\xc2\xb2" || sign->first == "\xc2\xb3") {
                word += sign->first == "\xc2\xb2" ? '2' : '3';
            } else {
                end();
                words.emplace_back(sign->second);
            }
            text.remove_prefix(sign->first.size());
            continue;
        }
        // A comma between digits groups them: 1,000.
        const bool grouping = text.front() == ',' && text.size() > 1 && text[1] == '0' && !word.empty();
        constexpr std::string_view kBreaks = " \t\r\n,;:()[]_-";
        if (grouping) {
        } else if (kBreaks.find(text.front()) != std::string_view::npos) {
            end();
        } else if (startsWith(text, "\xc2\xa0")) {
            end();
            text.remove_prefix(1);
        } else {
            word += text.front();
        }
        text.remove_prefix(1);
    }
    end();
    return words;
}

bool isYear(std::string_view word)
{
    return word.size() == 4 && (startsWith(word, "19") || startsWith(word, "20")) &&
           std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Eurostat's I15, I2015 and the like.
bool isIndexCode(std::string_view word)
{
    return (word.size() == 3 || word.size() == 5) && word.front() == 'i' &&
           std::all_of(word.begin() + 1, word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Eurostat's CLV10: chain-linked volumes in prices of a year.
bool isChainLink(std::string_view word) { return startsWith(word, "clv") && word.size() <= 7; }

std::optional<UnitMeaning> meaning(std::string_view code, int shift)
{
    auto unit = unitWithCode(code);
    return unit ? std::optional(UnitMeaning{*std::move(unit), shift}) : std::nullopt;
}

bool contains(const std::vector<std::string> &words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// A word as the code of a currency is written.
std::string capitals(std::string_view word)
{
    std::string code(word);
    for (char &character : code)
        character = character >= 'a' && character <= 'z' ? static_cast<char>(character - 'a' + 'A') : character;
    return code;
}

std::string joined(const std::vector<std::string> &words)
{
    std::string all;
    for (const std::string &word : words)
        all += word;
    return all;
}

/// A word that holds multiplier and currency in one: Eurostat's MEUR, MPPS.
std::optional<UnitMeaning> glued(std::string_view word)
{
    for (const auto &[sign, shift] : {std::pair{'m', 6}, std::pair{'k', 3}, std::pair{'b', 9}}) {
        if (word.size() < 4 || word.front() != sign)
            continue;
        const std::string_view code = unitOfPhrase(word.substr(1));
        if (auto unit = unitWithCode(code); unit && unit->dimension == "money")
            return UnitMeaning{*std::move(unit), shift};
    }
    return std::nullopt;
}

std::optional<UnitMeaning> ofWords(const std::vector<std::string> &words)
{
    if (words.empty())
        return std::nullopt;
    if (words.size() == 1) {
        if (const std::string_view code = unitOfPhrase(words.front()); !code.empty())
            return meaning(code, 0);
    }
    const auto first = [&](std::string_view word) { return words.front() == word; };
    if (contains(words, "%") || contains(words, "percent") || contains(words, "percentage") ||
        contains(words, "процент") || contains(words, "процентах") || contains(words, "пайыз") ||
        contains(words, "yuzde") || first("pc") || first("pt") || first("pct"))
        return meaning("percent", 0);
    if (contains(words, "=") || contains(words, "index") || contains(words, "endeks") || contains(words, "endeksi") ||
        contains(words, "индекс") || std::any_of(words.begin(), words.end(), isIndexCode))
        return meaning("index", 0);
    // "per 1,000 live births" is no thousand; "persons" of Eurostat is PER at the end.
    if (std::find(words.begin(), words.end() - 1, "per") != words.end() - 1 || contains(words, "/") ||
        contains(words, "basina"))
        return std::nullopt;
    if (const std::string_view code = unitOfPhrase(joined(words)); !code.empty())
        return meaning(code, 0);
    std::vector<std::string> rest;
    int shift = 0;
    bool scaled = false;
    for (const std::string &word : words) {
        const auto places = shiftOfWord(word);
        if (places && !scaled) {
            shift = *places;
            scaled = true;
        } else if (word == "m" && words.size() > 1 && !scaled) {
            shift = 6;
            scaled = true;
        } else if (!isFiller(word) && !isYear(word) && !isChainLink(word)) {
            rest.push_back(word);
        }
    }
    if (rest.empty())
        return scaled || contains(words, "units") || contains(words, "unit") ? meaning("count", shift) : std::nullopt;
    if (const std::string_view code = unitOfPhrase(joined(rest)); !code.empty())
        return meaning(code, shift);
    // What stands in brackets behind may repeat the unit: "US dollars (USD)", "Tonnes t", "Kazakhstan tenge KZT".
    for (std::size_t count = rest.size() - 1; count > 0; --count) {
        const std::vector<std::string> front(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(count));
        const std::vector<std::string> back(rest.begin() + static_cast<std::ptrdiff_t>(count), rest.end());
        const std::string_view code = unitOfPhrase(joined(front));
        if (!code.empty() && code == unitOfPhrase(joined(back)))
            return meaning(code, shift);
    }
    if (rest.size() > 1)
        return std::nullopt;
    // Behind a multiplier "sek" is the krona; alone "all" is no lek.
    return scaled ? meaning(capitals(rest.front()), shift) : glued(rest.front());
}

/// The bracketed parts of \a name, the last first.
std::vector<std::string_view> brackets(std::string_view name)
{
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t end = name.rfind(')');
        if (end == std::string_view::npos)
            return parts;
        int depth = 0;
        std::size_t begin = end + 1;
        while (begin > 0) {
            --begin;
            depth += name[begin] == ')' ? 1 : name[begin] == '(' ? -1 : 0;
            if (depth == 0)
                break;
        }
        if (depth != 0)
            return parts;
        parts.push_back(name.substr(begin + 1, end - begin - 1));
        name = name.substr(0, begin);
    }
}

} // namespace

std::optional<UnitMeaning> unitNamed(std::string_view text)
{
    text = trimmed(text);
    // SDMX writes `_T` and `_Z` for "total" and "does not apply".
    if (text.empty() || text.size() > kLongestUnit || text.front() == '_')
        return std::nullopt;
    if (auto own = meaning(text, 0))
        return own;
    const std::string lower = lowered(text);
    if (const WholeUnit *whole = unitOfWholeText(lower))
        return meaning(whole->code, whole->shift);
    // Two languages side by side: "Bin ABD $ / Thousand US $".
    if (const std::size_t cut = text.find(" / "); cut != std::string_view::npos) {
        if (auto left = unitNamed(text.substr(0, cut)))
            return left;
        return unitNamed(text.substr(cut + 3));
    }
    // "Unit : US Dollar thousand", "Value: …"
    if (const std::size_t colon = text.rfind(':'); colon != std::string_view::npos) {
        if (auto right = unitNamed(text.substr(colon + 1)))
            return right;
        return unitNamed(text.substr(0, colon));
    }
    return ofWords(wordsOf(text));
}

UnitDraft unknownUnit(std::string_view text)
{
    constexpr std::size_t kLongestCode = 48;
    text = trimmed(text).substr(0, kLongestUnit);
    UnitDraft unit{"", "other", false, std::string(text)};
    const auto words = wordsOf(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string &word = words[i];
        if (unit.code.size() + word.size() > kLongestCode)
            break;
        if (word == "us" && i + 1 < words.size() && words[i + 1] == "$")
            continue;
        // A sign is no part of a code: % ▶ percent, $ ▶ usd.
        const bool sign = word == "%" || word == "$" || static_cast<unsigned char>(word.front()) == 0xe2;
        const std::string_view known = word == "/" ? "per" : sign ? unitOfPhrase(word) : std::string_view();
        unit.code += (unit.code.empty() ? "" : "_") + (known.empty() ? word : lowered(known));
    }
    if (unit.code.empty())
        return *unitWithCode("unit");
    return unit;
}

UnitMeaning unitOfIndicatorName(std::string_view name)
{
    name = trimmed(name);
    std::string_view rate;
    for (const std::string_view part : brackets(name)) {
        if (auto unit = unitNamed(part))
            return *std::move(unit);
        const auto words = wordsOf(part);
        if (rate.empty() && contains(words, "per"))
            rate = part;
    }
    if (!rate.empty())
        return {unknownUnit(rate), 0};
    const auto words = wordsOf(name);
    if (contains(words, "%") || contains(words, "percent") || contains(words, "percentage"))
        return *meaning("percent", 0);
    // Without brackets the World Bank counts: people, subscriptions, pupils.
    constexpr std::array<std::pair<std::string_view, std::string_view>, 16> kNouns{{{"index", "index"},
                                                                                    {"score", "index"},
                                                                                    {"deflator", "index"},
                                                                                    {"ratio", "quotient"},
                                                                                    {"population", "person"},
                                                                                    {"pupils", "person"},
                                                                                    {"students", "person"},
                                                                                    {"children", "person"},
                                                                                    {"adults", "person"},
                                                                                    {"teachers", "person"},
                                                                                    {"migration", "person"},
                                                                                    {"refugee", "person"},
                                                                                    {"subscriptions", "count"},
                                                                                    {"applications", "count"},
                                                                                    {"arrivals", "count"},
                                                                                    {"departures", "count"}}};
    for (const auto &[noun, code] : kNouns) {
        if (contains(words, noun))
            return *meaning(code, 0);
    }
    // "Exports, million US dollars": what stands behind the last comma.
    if (const std::size_t comma = name.rfind(','); comma != std::string_view::npos) {
        if (auto unit = unitNamed(name.substr(comma + 1)); unit && unit->unit.code != "count")
            return *std::move(unit);
    }
    if (contains(words, "number"))
        return *meaning("count", 0);
    return *meaning("unit", 0);
}

} // namespace corridor::ingest
