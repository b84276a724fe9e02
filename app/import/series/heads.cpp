#include "import/series/heads.h"

#include "import/meaning/codes.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace corridor::ingest::series {

namespace {

constexpr int kHeadRows = 400;

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::string isoText(int year, int month, int day)
{
    if (!dayNumber(year, month, day))
        return {};
    std::string text = std::to_string(year);
    for (const int part : {month, day}) {
        text += part < 10 ? std::string_view("-0") : std::string_view("-");
        text += std::to_string(part);
    }
    return text;
}

/// The day \a serial of a spreadsheet, whose day 25569 is 1970-01-01.
std::string serialDate(int serial)
{
    if (serial < 30000 || serial > 80000)
        return {};
    int days = serial - 25569;
    int year = 1970;
    while (days >= *dayNumber(year + 1, 1, 1) - *dayNumber(1970, 1, 1))
        ++year;
    days -= *dayNumber(year, 1, 1);
    int month = 12;
    while (month > 1 && *dayNumber(year, month, 1) - *dayNumber(year, 1, 1) > days)
        --month;
    return isoText(year, month, days - (*dayNumber(year, month, 1) - *dayNumber(year, 1, 1)) + 1);
}

} // namespace

Heads::Heads(const Row &row)
{
    for (const std::string_view cell : row.cells) {
        m_raw.emplace_back(trimmed(cell));
        m_names.push_back(lowered(m_raw.back()));
    }
    while (!m_names.empty() && m_names.back().empty()) {
        m_names.pop_back();
        m_raw.pop_back();
    }
}

Heads::Heads(const std::vector<std::string> &cells) :
    Heads([&cells] {
        Row row;
        row.cells.assign(cells.begin(), cells.end());
        return row;
    }())
{}

std::optional<std::size_t> Heads::find(std::initializer_list<std::string_view> names) const
{
    for (const std::string_view name : names) {
        const auto found = std::find(m_names.begin(), m_names.end(), name);
        if (found != m_names.end())
            return static_cast<std::size_t>(found - m_names.begin());
    }
    return std::nullopt;
}

int Heads::count(std::initializer_list<std::string_view> names) const
{
    return static_cast<int>(
        std::count_if(names.begin(), names.end(), [this](std::string_view name) { return has(name); }));
}

std::vector<PeriodColumn> periodColumns(const Heads &heads, std::size_t first)
{
    std::vector<PeriodColumn> columns;
    for (std::size_t i = first; i < heads.size(); ++i) {
        const std::string &head = heads.raw(i);
        if (head.size() < 4 || head.size() > 40)
            continue;
        if (const auto period = parsePeriod(head))
            columns.push_back({i, *period});
    }
    return columns;
}

Outcome findHeads(RowSource &rows, Heads &heads, const std::function<bool(const Heads &)> &fits,
                  const std::function<void(const Row &)> &preamble, std::string_view missing)
{
    Row row;
    std::uint64_t line = 0;
    for (int i = 0; i < kHeadRows && rows.next(row); ++i) {
        if (line == 0)
            line = row.line;
        heads = Heads(row);
        if (fits(heads))
            return std::nullopt;
        if (preamble)
            preamble(row);
    }
    if (rows.failure())
        return rows.failure();
    return Problem{
        Trouble::MissingColumn, {std::max<std::uint64_t>(line, 1), 0, rows.sheet()}, std::string(missing), {}};
}

std::optional<Heads> sampleHeads(const Sample &sample, const std::function<bool(const Heads &)> &fits)
{
    for (const Sample::Line &line : sample.rows) {
        Heads heads(line.cells);
        if (fits(heads))
            return heads;
    }
    return std::nullopt;
}

Recognition sure(int confidence, std::string_view evidence) { return {confidence, std::string(evidence), {}}; }

Recognition companion(std::string_view evidence, NotData what) { return {100, std::string(evidence), what}; }

std::string isoDate(std::string_view text, bool monthFirst)
{
    text = trimmed(text);
    if (const auto serial = number(text.substr(0, text.find('.'))))
        return serialDate(*serial);
    std::array<int, 3> parts{};
    std::size_t count = 0;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const bool digit = i < text.size() && text[i] >= '0' && text[i] <= '9';
        if (digit)
            continue;
        if (const auto part = number(text.substr(start, i - start)); part && count < parts.size())
            parts.at(count++) = *part;
        else
            break;
        start = i + 1;
        if (i < text.size() && text[i] != '-' && text[i] != '/' && text[i] != '.')
            break;
    }
    if (count != 3)
        return {};
    if (parts[0] > 31)
        return isoText(parts[0], parts[1], parts[2]);
    const bool month = parts[1] > 12 || (monthFirst && parts[0] <= 12);
    return month ? isoText(parts[2], parts[0], parts[1]) : isoText(parts[2], parts[1], parts[0]);
}

std::optional<int> plainYear(std::string_view text)
{
    text = trimmed(text);
    if (text.size() == 6 && text.substr(4) == ".0")
        text.remove_suffix(2);
    const auto year = text.size() == 4 ? number(text) : std::nullopt;
    return year && *year >= 1800 && *year <= 2200 ? year : std::nullopt;
}

} // namespace corridor::ingest::series
