#include "trademapwords.h"

#include "import/meaning/codes.h"

#include <algorithm>
#include <vector>

namespace corridor::ingest::trade {

namespace {

bool isDigit(char sign) { return sign >= '0' && sign <= '9'; }

bool isLetter(char sign) { return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z'); }

/// The text before the first of several ends.
std::string_view until(std::string_view text, std::initializer_list<std::string_view> ends)
{
    std::size_t size = text.size();
    for (const std::string_view end : ends)
        size = std::min(size, lowered(text).find(end));
    return trimmed(text.substr(0, std::min(size, text.size())));
}

std::vector<std::string_view> wordsOf(std::string_view text)
{
    constexpr std::size_t kMost = 40;
    std::vector<std::string_view> words;
    std::size_t from = 0;
    while (from < text.size() && words.size() < kMost) {
        const std::size_t to = std::min(text.find(' ', from), text.size());
        if (to > from)
            words.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    return words;
}

std::string joined(const std::vector<std::string_view> &words, std::size_t from, std::size_t to)
{
    std::string text;
    for (std::size_t at = from; at < to; ++at)
        text.append(text.empty() ? "" : " ").append(words[at]);
    return text;
}

/// An area by name, or by its ISO code when it is written in capitals.
std::optional<AreaDraft> named(const std::string &text, const AreaTable &areas)
{
    const bool capitals =
        text.size() == 3 && std::all_of(text.begin(), text.end(), [](char sign) { return sign >= 'A' && sign <= 'Z'; });
    if (capitals) {
        if (std::optional<AreaDraft> area = areas.byCode(AreaScheme::Iso3, text))
            return area;
    }
    if (text.size() < 4)
        return std::nullopt;
    if (std::optional<AreaDraft> area = areas.byName(text))
        return area;
    // The genitive of a slug: kenyas, kenya's.
    for (const std::string_view ending : {"'s", "s"}) {
        if (text.size() > ending.size() + 3 && text.ends_with(ending)) {
            if (std::optional<AreaDraft> area = areas.byName(text.substr(0, text.size() - ending.size())))
                return area;
        }
    }
    return std::nullopt;
}

/// The area at the end of \a text (front false) or at its front, the longest name that is known.
std::optional<AreaDraft> areaIn(std::string_view text, bool front, const AreaTable &areas)
{
    constexpr std::size_t kLongest = 6;
    const std::vector<std::string_view> words = wordsOf(text);
    for (std::size_t count = std::min(words.size(), kLongest); count > 0; --count) {
        const std::size_t from = front ? 0 : words.size() - count;
        if (std::optional<AreaDraft> area = named(joined(words, from, from + count), areas))
            return area;
    }
    return std::nullopt;
}

/// Two letters right before "export" are an ISO code: `tr_export`.
std::optional<AreaDraft> ownerOf(std::string_view before, const AreaTable &areas)
{
    if (std::optional<AreaDraft> area = areaIn(before, false, areas))
        return area;
    const std::vector<std::string_view> words = wordsOf(before);
    if (!words.empty() && words.back().size() == 2 && isLetter(words.back()[0]) && isLetter(words.back()[1]))
        return areas.byCode(AreaScheme::Iso2, words.back());
    return std::nullopt;
}

/// Position and length of "export…" or "import…" with its flow; \a after: the first one from there on.
struct FlowWord {
    std::size_t from = std::string::npos;
    std::size_t to = 0;
    char flow = 0;
};
FlowWord flowWord(const std::string &text)
{
    FlowWord word;
    for (const auto &[stem, flow] : {std::pair{std::string_view("export"), 'X'}, {std::string_view("import"), 'M'}}) {
        const std::size_t at = text.find(stem);
        if (at < word.from)
            word = {at, at + stem.size(), flow};
    }
    while (word.flow != 0 && word.to < text.size() && isLetter(text[word.to]))
        ++word.to;
    return word;
}

/// "importing markets" are the markets of an exporter, "supplying markets" those of an importer.
char flowOf(const std::string &text)
{
    for (const std::string_view words : {"exported", "exports to", "importing market", "export to"}) {
        if (text.find(words) != std::string::npos)
            return 'X';
    }
    for (const std::string_view words : {"imported", "imports from", "supplying market", "import from"}) {
        if (text.find(words) != std::string::npos)
            return 'M';
    }
    return flowWord(text).flow;
}

/// File name as words: without its ending, a copy's number, and the site's own words.
std::string wordsOfFileName(std::string_view fileName)
{
    const std::size_t dot = fileName.rfind('.');
    std::string text(fileName.substr(0, dot == 0 ? std::string_view::npos : dot));
    std::replace_if(
        text.begin(), text.end(), [](char sign) { return sign == '_' || sign == '-'; }, ' ');
    std::string out;
    for (const std::string_view word : wordsOf(text)) {
        const bool copy = word.size() > 2 && word.front() == '(' && isDigit(word[1]);
        if (!copy)
            out.append(out.empty() ? "" : " ").append(word);
    }
    return out;
}

std::optional<AreaDraft> knownOrNew(std::string_view name, const AreaTable &areas)
{
    if (name.empty())
        return std::nullopt;
    if (std::optional<AreaDraft> area = areas.byName(name))
        return area;
    return AreaTable::unknown("ITC", name, name);
}

/// "exported by Algeria (Mirror)", "exported by Algeria in 2023".
void readBy(std::string_view line, const std::string &low, const AreaTable &areas, TradeMapFacts &facts)
{
    for (const std::string_view words : {"exported by ", "imported by "}) {
        const std::size_t at = low.find(words);
        if (at == std::string::npos)
            continue;
        facts.flow = words.front() == 'e' ? 'X' : 'M';
        const std::string_view rest = line.substr(at + words.size());
        facts.reporter = knownOrNew(until(rest, {"(", " in 19", " in 20", " from ", " to ", "\n"}), areas);
        for (const std::string_view with : {" to ", " from "}) {
            const std::size_t partner = lowered(rest).find(with);
            if (partner != std::string::npos)
                facts.partner = knownOrNew(until(rest.substr(partner + with.size()), {"(", " in 19", " in 20"}), areas);
        }
        return;
    }
}

} // namespace

void TradeMapFacts::fillFrom(const TradeMapFacts &facts)
{
    if (!reporter)
        reporter = facts.reporter;
    if (!partner)
        partner = facts.partner;
    if (flow == 0)
        flow = facts.flow;
    mirror = mirror || facts.mirror;
    if (product.empty()) {
        product = facts.product;
        productName = facts.productName;
    }
    if (unit.empty())
        unit = facts.unit;
}

TradeMapFacts factsOfTitle(std::string_view line, const AreaTable &areas)
{
    TradeMapFacts facts;
    constexpr std::size_t kLongest = 500;
    line = trimmed(line.substr(0, kLongest));
    const std::string low = lowered(line);
    facts.mirror = low.find("(mirror)") != std::string::npos || low.find("mirror data") != std::string::npos;
    const std::size_t colon = line.find(':');
    if (colon != std::string_view::npos) {
        const std::string_view key = trimmed(std::string_view(low).substr(0, colon));
        const std::string_view rest = trimmed(line.substr(colon + 1));
        if (key == "unit") {
            facts.unit = std::string(rest);
            return facts;
        }
        if (key == "product") {
            const std::size_t blank = rest.find(' ');
            facts.product = std::string(rest.substr(0, blank));
            if (blank != std::string_view::npos)
                facts.productName = std::string(trimmed(rest.substr(blank)));
            facts.product.erase(std::remove(facts.product.begin(), facts.product.end(), '\''), facts.product.end());
            return facts;
        }
    }
    readBy(line, low, areas, facts);
    const std::size_t between = low.find("trade between ");
    if (between != std::string::npos) {
        const std::string_view pair = line.substr(between + 14);
        const std::size_t with = lowered(pair).find(" and ");
        if (with != std::string::npos) {
            facts.reporter = knownOrNew(trimmed(pair.substr(0, with)), areas);
            facts.partner = knownOrNew(until(pair.substr(with + 5), {"(", " in 19", " in 20"}), areas);
        }
    }
    return facts;
}

TradeMapFacts factsOfFileName(std::string_view fileName, const AreaTable &areas)
{
    TradeMapFacts facts;
    constexpr std::size_t kLongest = 255;
    const std::string text = wordsOfFileName(fileName.substr(0, kLongest));
    const std::string low = lowered(text);
    facts.mirror = low.find("mirror") != std::string::npos;
    facts.flow = flowOf(low);
    for (const std::string_view words : {"exported by ", "imported by "}) {
        const std::size_t at = low.find(words);
        if (at != std::string::npos) {
            facts.reporter = areaIn(std::string_view(text).substr(at + words.size()), true, areas);
            return facts;
        }
    }
    const FlowWord word = flowWord(low);
    if (word.flow == 0) {
        facts.reporter = areaIn(text.substr(0, 3), true, areas);
        return facts;
    }
    const std::string_view before = trimmed(std::string_view(text).substr(0, word.from));
    std::string_view after = trimmed(std::string_view(text).substr(word.to));
    for (const std::string_view with : {"to ", "from "}) {
        if (lowered(after).starts_with(with)) {
            after.remove_prefix(with.size());
            facts.partner = areaIn(after, true, areas);
        }
    }
    const std::string lowBefore = lowered(before);
    const std::size_t to = lowBefore.rfind(" to ");
    if (!facts.partner && to != std::string::npos) {
        // "world to world exports"
        facts.reporter = ownerOf(before.substr(0, to), areas);
        facts.partner = areaIn(before.substr(to + 4), true, areas);
    } else {
        facts.reporter = ownerOf(before, areas);
    }
    if (!facts.reporter)
        facts.reporter = areaIn(std::string_view(text).substr(0, std::min(text.find(' '), text.size())), true, areas);
    return facts;
}

} // namespace corridor::ingest::trade
