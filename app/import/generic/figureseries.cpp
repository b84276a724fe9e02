#include "import/generic/figuretable.h"
#include "import/generic/headwords.h"
#include "import/generic/tablenames.h"
#include "import/meaning/areas.h"
#include "import/meaning/codes.h"
#include "import/text/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>

// What a row's figures are about: the half of FigureTable that makes series.
namespace corridor::ingest {

namespace {

constexpr std::size_t kRemembered = 200000;

bool isDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

} // namespace

std::optional<AreaDraft> areaMeant(const AreaTable &areas, std::string_view text, bool iso2)
{
    text = utf8::withoutBlanks(text);
    const bool word = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
    if (!word)
        return areas.byName(text);
    if (isDigits(text))
        return areas.byCode(AreaScheme::M49, text);
    std::optional<AreaDraft> area;
    if (text.size() == 2 || iso2) {
        area = areas.byCode(AreaScheme::Iso2, text);
        if (!area)
            area = areas.byCode(AreaScheme::Eurostat, text);
    } else if (text.size() == 3) {
        area = areas.byCode(AreaScheme::Iso3, text);
        if (!area)
            area = areas.byCode(AreaScheme::WorldBank, text);
    }
    if (!area)
        area = areas.byName(text);
    return area ? area : areas.byCode(AreaScheme::Eurostat, text);
}

std::string slugOf(std::string_view name)
{
    constexpr std::size_t kLongest = 48;
    std::string slug;
    bool lossy = false;
    const std::string folded = utf8::folded(name);
    for (const char c : folded) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            slug += c >= 'a' ? static_cast<char>(c - 32) : c;
        else if (!slug.empty() && slug.back() != '_')
            slug += '_';
        lossy = lossy || utf8::byteOf(c) >= 0x80;
    }
    while (slug.ends_with('_'))
        slug.pop_back();
    if (!lossy && !slug.empty() && slug.size() <= kLongest)
        return slug;
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : folded)
        hash = (hash ^ utf8::byteOf(c)) * 0x100000001b3U;
    std::array<char, 16> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), hash >> 24U, 16);
    slug.resize(std::min(slug.size(), kLongest));
    return slug + (slug.empty() || slug.ends_with('_') ? "" : "_") +
           std::string(digits.data(), static_cast<std::size_t>(end - digits.data()));
}

int yearOf(const PeriodDraft &period)
{
    // Years begin on their first day: a day in the middle of the year tells them apart from leap days.
    return static_cast<int>((std::int64_t(period.first) + 719468 + 183) * 400 / 146097);
}

std::optional<PeriodDraft> periodOfDay(std::int32_t day, char frequency)
{
    const int guess = static_cast<int>((std::int64_t(day) + 719468) * 400 / 146097);
    for (int year = std::max(guess - 1, 1); year <= guess + 1; ++year) {
        const auto whole = yearPeriod(year);
        const auto last = dayNumber(year, 12, 31);
        if (!whole || !last || day < whole->first || day > *last)
            continue;
        if (frequency == 'A')
            return day == whole->first || day == *last ? whole : std::nullopt;
        for (int month = 1; month <= 12; ++month) {
            const auto first = dayNumber(year, month, 1);
            const auto next = month < 12 ? *dayNumber(year, month + 1, 1) : *last + 1;
            if (day == *first || day == next - 1)
                return monthPeriod(year, month);
        }
    }
    return {};
}

const FigureTable::Indicator &FigureTable::indicatorOf(const Row &row, const Measure &measure)
{
    std::string text;
    bool flow = false;
    if (const std::string_view cell = first(row, m_indicators); !cell.empty()) {
        text = cell;
        if (!measure.text.empty() && m_measures.size() > 1)
            text += ", " + measure.text;
    } else if (const std::string_view flowCell = first(row, m_flows); !flowCell.empty()) {
        text = flowCell;
        flow = true;
    } else if (!constant("flow").empty()) {
        text = constant("flow");
        flow = true;
    } else {
        text = measure.text.empty() ? constant("indicator") : measure.text;
    }
    if (const auto known = m_indicatorByText.find(text); known != m_indicatorByText.end())
        return known->second;
    if (m_indicatorByText.size() > kRemembered)
        m_indicatorByText.clear();
    Indicator indicator;
    indicator.name = text.empty() ? "table" : text;
    const auto meaning = flowNamed(text);
    if (meaning && (flow || text.size() > 2)) {
        indicator.draft.indicator = meaning->indicator;
        indicator.draft.valuation = meaning->valuation;
        return m_indicatorByText.emplace(std::move(text), std::move(indicator)).first->second;
    }
    const std::size_t colon = text.find(':');
    const bool code = colon != std::string::npos && colon > 0 && text.find(' ') == std::string::npos;
    indicator.draft.indicator = code ? text : "TABLE:" + slugOf(indicator.name);
    if (text.find_first_of("(%") != std::string::npos && m_units.empty()) {
        const UnitMeaning unit = unitOfIndicatorName(text);
        indicator.unit = unit.unit.code;
        indicator.shift = unit.shift;
        if (m_told.insert("unit " + unit.unit.code).second)
            m_sink.unit(unit.unit);
    }
    return m_indicatorByText.emplace(std::move(text), std::move(indicator)).first->second;
}

FigureTable::UnitOf FigureTable::unitCalled(const std::string &text)
{
    if (const auto known = m_unitByText.find(text); known != m_unitByText.end())
        return known->second;
    const auto meaning = unitNamed(text);
    const UnitDraft unit = meaning ? meaning->unit : unknownUnit(text);
    if (m_told.insert("unit " + unit.code).second)
        m_sink.unit(unit);
    if (m_unitByText.size() > kRemembered)
        m_unitByText.clear();
    return m_unitByText.emplace(text, UnitOf{unit.code, meaning ? meaning->shift : 0}).first->second;
}

/// The cell; else what the analyst said; else the brackets in the indicator's name; else a line above the table.
FigureTable::UnitOf FigureTable::unitOf(const Row &row, const Indicator &indicator)
{
    if (const std::string_view cell = first(row, m_units); !cell.empty())
        return unitCalled(std::string(cell));
    const std::string fixed = constant("unit");
    if (!fixed.empty() && m_options.mapping)
        return unitCalled(fixed);
    if (indicator.unit)
        return {*indicator.unit, indicator.shift};
    if (!fixed.empty())
        return unitCalled(fixed);
    if (!m_options.unit.empty())
        return unitCalled(m_options.unit);
    if (!m_unitless) {
        m_unitless = true;
        m_sink.remark(Remark::Kind::NoUnit);
        m_sink.unit({"unit", "other", true, "units"});
    }
    return {"unit", 0};
}

void FigureTable::commodity(const Row &row, SeriesDraft &draft)
{
    std::string code(first(row, m_commodities));
    if (code.starts_with('\''))
        code.erase(0, 1);
    if (code.empty() || isTotalCommodity(code))
        return;
    CommodityDraft commodity;
    if (isDigits(code) && code.size() <= 6) {
        if (code.size() % 2 == 1)
            code.insert(0, 1, '0'); // Lost in a spreadsheet.
        commodity.nomenclature = "HS";
        commodity.parent = hsParent(code);
    } else {
        commodity.nomenclature = "TABLE";
        commodity.name = code;
        code = slugOf(code);
    }
    draft.commodity = code;
    addDetail(draft.detail, "CL", commodity.nomenclature);
    commodity.code = code;
    if (m_told.insert("commodity " + code).second)
        m_sink.commodity(commodity);
}

std::uint32_t FigureTable::seriesOf(const Row &row, const Measure &measure, const Indicator &indicator,
                                    const UnitOf &unit, char frequency)
{
    m_key.clear();
    for (const std::string_view part :
         {std::string_view(indicator.draft.indicator), std::string_view(m_reporter), std::string_view(m_partner),
          first(row, m_commodities), std::string_view(unit.code)}) {
        m_key += part;
        m_key += '\x1f';
    }
    for (const std::size_t column : m_details) {
        m_key += utf8::withoutBlanks(row.at(column));
        m_key += '\x1f';
    }
    m_key += frequency;
    if (m_key == m_lastKey)
        return m_lastSeries;
    auto known = m_series.find(m_key);
    if (known == m_series.end()) {
        SeriesDraft draft = indicator.draft;
        draft.reporter = m_reporter;
        draft.partner = m_partner;
        draft.frequency = frequency;
        draft.unit = unit.code;
        commodity(row, draft);
        for (const std::size_t column : m_details) {
            const std::string_view cell = utf8::withoutBlanks(row.at(column));
            if (!cell.empty())
                addDetail(draft.detail, slugOf(m_head.heads[column]), cell.substr(0, 200));
        }
        if (!m_quantities.empty()) {
            const std::string plain = plainHead(m_head.heads[m_quantities.front()]);
            const bool weight = plain.find("kg") != std::string::npos || plain.find("weight") != std::string::npos;
            draft.quantityUnit = weight ? "kilogram" : plain.find("ton") != std::string::npos ? "tonne" : "unit";
        }
        if (draft.indicator.find(':') != std::string::npos && m_told.insert(draft.indicator).second) {
            IndicatorDraft told;
            told.code = draft.indicator;
            told.scheme = draft.indicator.substr(0, draft.indicator.find(':'));
            told.name = indicator.name;
            told.unit = draft.unit;
            told.hasPartner = draft.partner != "-";
            m_sink.indicator(told);
        }
        if (m_series.size() > kRemembered)
            m_series.clear();
        known = m_series.emplace(m_key, m_sink.series(draft)).first;
    }
    m_lastKey = m_key;
    m_lastSeries = known->second;
    static_cast<void>(measure);
    return m_lastSeries;
}

} // namespace corridor::ingest
