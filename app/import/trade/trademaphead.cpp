#include "trademaphead.h"

#include "import/meaning/codes.h"

#include <algorithm>
#include <utility>
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
    return trimmed(text.substr(0, size));
}

std::optional<PeriodDraft> periodIn(std::string_view text, std::string &rest)
{
    std::vector<std::string> found;
    rest.clear();
    for (std::size_t at = 0; at < text.size();) {
        const bool starts = at == 0 || !isDigit(text[at - 1]);
        std::size_t digits = 0;
        while (at + digits < text.size() && isDigit(text[at + digits]))
            ++digits;
        const bool year = starts && digits == 4 && (text[at] == '1' || text[at] == '2');
        if (!year) {
            rest.push_back(text[at++]);
            continue;
        }
        std::size_t end = at + 4;
        // 2023-M01, 2019-Q1, 2023-01
        if (end + 2 < text.size() && text[end] == '-') {
            std::size_t tail = end + 1;
            if (text[tail] == 'M' || text[tail] == 'Q')
                ++tail;
            std::size_t part = 0;
            while (tail + part < text.size() && isDigit(text[tail + part]))
                ++part;
            if (part == 1 || part == 2)
                end = tail + part;
        }
        found.emplace_back(text.substr(at, end - at));
        // "Exported value in January 2023"
        const std::string_view before = trimmed(std::string_view(rest));
        const std::size_t blank = before.rfind(' ');
        const std::string_view word = blank == std::string_view::npos ? before : before.substr(blank + 1);
        if (end == at + 4 && word.size() > 2 && monthNamed(word)) {
            found.back() = std::string(word) + " " + found.back();
            rest.resize(rest.rfind(word));
        }
        at = end;
    }
    if (found.empty())
        return std::nullopt;
    if (found.size() > 1) {
        if (const std::optional<PeriodDraft> span = parsePeriod(found.front() + "-" + found.back()))
            return span;
    }
    return parsePeriod(found.back());
}

/// Text in the last brackets, or behind a comma: the unit of a head.
std::string unitIn(std::string_view head)
{
    const std::size_t open = head.rfind('(');
    const std::size_t close = head.rfind(')');
    if (open != std::string_view::npos && close != std::string_view::npos && close > open)
        return std::string(trimmed(head.substr(open + 1, close - open - 1)));
    const std::size_t comma = head.rfind(',');
    if (comma != std::string_view::npos)
        return std::string(trimmed(head.substr(comma + 1)));
    return {};
}

} // namespace

TradeMapLead leadOf(const HeadColumns &head)
{
    TradeMapLead lead;
    std::size_t first = 0;
    while (first < head.size() && head.name(first).empty())
        ++first;
    if (first >= head.size() || first > 2)
        return lead;
    const std::string &name = head.name(first);
    const bool label = first + 1 < head.size() &&
                       (head.name(first + 1) == "productlabel" || head.name(first + 1) == "productdescription");
    if (name == "importers")
        lead.what = TradeMapLead::What::Importers;
    else if (name == "exporters")
        lead.what = TradeMapLead::What::Exporters;
    else if (name == "partners" || name == "partner" || name == "partnercountries" || name == "partnercountry")
        lead.what = TradeMapLead::What::Partners;
    else if ((name == "code" || name == "productcode" || name == "hscode" || name == "product") && label)
        lead.what = TradeMapLead::What::Products;
    else
        return lead;
    lead.column = first;
    if (label)
        lead.label = first + 1;
    return lead;
}

bool isTradeMapHead(const HeadColumns &head)
{
    const TradeMapLead lead = leadOf(head);
    if (lead.what == TradeMapLead::What::None)
        return false;
    for (std::size_t column = lead.column + 1; column < head.size(); ++column) {
        const TradeMapColumn found = columnOfHead(head.written(column));
        if (found.kind != TradeMapColumn::Kind::None || !found.owner.empty() ||
            head.name(column) == "selectyourindicators")
            return true;
    }
    return false;
}

TradeMapColumn columnOfHead(std::string_view head)
{
    TradeMapColumn column;
    constexpr std::size_t kLongest = 400;
    head = trimmed(head.substr(0, kLongest));
    const std::string low = lowered(head);
    const auto says = [&low](std::string_view part) { return low.find(part) != std::string::npos; };
    if (head.empty())
        return column;
    if (low == "quantity unit" || low == "unit") {
        column.kind = TradeMapColumn::Kind::QuantityUnit;
        return column;
    }
    std::string rest;
    column.period = periodIn(head, rest);
    column.unit = unitIn(rest);
    for (const auto &[words, flow] :
         {std::pair{std::string_view(" exports to "), 'X'}, {std::string_view(" imports from "), 'M'}}) {
        const std::size_t at = low.find(words);
        if (at != std::string::npos) {
            column.flow = flow;
            column.owner = std::string(until(head.substr(0, at), {"'s", "\xE2\x80\x99s"}));
            column.other =
                std::string(until(head.substr(at + words.size()), {" value in", ",", "(", " - ", " quantity in"}));
        }
    }
    const bool exports = says("exported");
    if (column.flow == 0 && exports != says("imported"))
        column.flow = exports ? 'X' : 'M';
    const bool compared = says("share") || says("growth") || says("unit value") || says("balance") || says("rank") ||
                          says("average") || says("concentration");
    if (!compared && column.period && says("quantity"))
        column.kind = TradeMapColumn::Kind::Quantity;
    else if (!compared && column.period && (says("value") || trimmed(rest).empty()))
        column.kind = TradeMapColumn::Kind::Value;
    else if (compared || column.period)
        column.kind = TradeMapColumn::Kind::Measure;
    column.measure = std::string(trimmed(std::string_view(rest).substr(0, rest.rfind('('))));
    return column;
}

std::string slug(std::string_view text)
{
    constexpr std::size_t kLongest = 60;
    std::string code;
    for (const char sign : text) {
        if (code.size() >= kLongest)
            break;
        if (isLetter(sign) || isDigit(sign))
            code.push_back(sign >= 'a' && sign <= 'z' ? static_cast<char>(sign - 'a' + 'A') : sign);
        else if (sign != '\'' && !code.empty() && code.back() != '_')
            code.push_back('_');
    }
    while (!code.empty() && code.back() == '_')
        code.pop_back();
    return code;
}

} // namespace corridor::ingest::trade
