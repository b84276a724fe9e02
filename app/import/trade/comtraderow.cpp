#include "comtraderow.h"

#include "import/meaning/codes.h"
#include "import/text/periodtext.h"

#include <algorithm>
#include <charconv>

namespace corridor::ingest::trade {

namespace {

std::optional<int> wholeNumber(std::string_view text)
{
    int value = 0;
    const std::from_chars_result end = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end.ec != std::errc() || end.ptr != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// `0`, `00`, `0 `, `-1`, `C00`, `W00`, `N/A` and nothing: the whole, not a part.
bool isWhole(std::string_view code)
{
    return code.empty() || code == "0" || code == "00" || code == "C00" || code == "W00" || code == "WLD" ||
           code == "-1" || code == "N/A" || code == "NA";
}

/// I: comes in, O: goes out, 0: unknown.
char sideOf(std::string_view flow)
{
    if (flow == "M" || flow == "1")
        return 'I';
    if (flow == "X" || flow == "2")
        return 'O';
    const std::optional<FlowMeaning> meaning = flowNamed(flow);
    if (!meaning)
        return 0;
    return meaning->indicator.find("import") != std::string_view::npos ? 'I' : 'O';
}

/// True for the code of all services: 200 in EBOPS 2010 and 2002, S in the version of the current site.
bool isAllServices(std::string_view code) { return code == "200" || code == "S" || isTotalCommodity(code); }

/// The abbreviation of a numbered unit of quantity; the bulk files have only numbers. Words stay as they are.
std::string_view unitOfCode(std::string_view code)
{
    static constexpr std::array<std::string_view, 25> abbreviations = {
        "",      "",   "m²", "1000 kWh", "m",       "u",  "2u",  "l",      "kg",    "1000u", "packages",   "12u", "m³",
        "carat", "km", "g",  "hive",     "1000 m³", "TJ", "bbl", "1000 l", "tonne", "kWh",   "l alc 100%", "head"};
    const std::optional<int> number = wholeNumber(code);
    if (!number || *number < 2 || *number >= static_cast<int>(abbreviations.size()))
        return code;
    return abbreviations.at(static_cast<std::size_t>(*number));
}

} // namespace

void tellComtradeSource(Sink &sink)
{
    sink.source({{}, "United Nations Statistics Division", "UN Comtrade", "https://comtradeplus.un.org/", {}, {}});
}

ComtradeRows::ComtradeRows(TablePass &pass, const ComtradeColumns &columns) :
    m_pass(pass), m_at(columns), m_areas(pass.areas(), pass.sink(), "COMTRADE"), m_commodities(pass.sink())
{
    m_units.push_back(tellUnit(pass.sink(), "kg"));
    m_unitWords.emplace_back("kg");
    std::ignore = tellUnit(pass.sink(), "USD");
    const auto name = [](std::size_t code, std::size_t words) { return code == kNone ? words : kNone; };
    for (const std::size_t column :
         {m_at.type, m_at.reporter, name(m_at.reporter, m_at.reporterIso), name(m_at.reporter, m_at.reporterName),
          m_at.flow, m_at.partner, name(m_at.partner, m_at.partnerIso), name(m_at.partner, m_at.partnerName),
          m_at.partner2, m_at.classification, m_at.commodity, m_at.customs, m_at.transport, m_at.supply}) {
        if (column != kNone)
            m_keyColumns.push_back(column);
    }
}

void ComtradeRows::readAll()
{
    while (m_pass.nextRow())
        readRow();
    if (m_otherQuantities > 0)
        m_pass.sink().remark({Remark::Kind::OtherQuantities, m_otherQuantities});
}

void ComtradeRows::readRow()
{
    double value = 0.0;
    if (!m_pass.number(m_at.value, 0, value))
        return;
    char frequency = 'A';
    std::int32_t first = 0;
    if (!period(frequency, first))
        return;
    const char side = sideOf(m_pass.at(m_at.flow));
    if (side == 0) {
        m_pass.rejectKey(Trouble::UnknownFlow, m_at.flow, "M, X, RM, RX, DX, FM");
        return;
    }
    const Quantity amount = quantity();
    SeriesIndex::Entry *series = entry(frequency, valuation(side), amount);
    if (series == nullptr)
        return;
    Observation figure;
    figure.series = series->series;
    figure.first = first;
    figure.line = m_pass.line();
    figure.cell = cellAt(m_at.value);
    figure.value = value;
    if (amount.value > 0.0) {
        if (amount.unit == series->extra)
            figure.quantity = amount.value;
        else
            ++m_otherQuantities;
    }
    m_pass.sink().add(figure);
}

bool ComtradeRows::period(char &frequency, std::int32_t &first)
{
    const std::string_view text = m_pass.at(m_at.period != kNone ? m_at.period : m_at.year);
    std::optional<PeriodDraft> found;
    if (const std::optional<int> number = wholeNumber(text)) {
        if (text.size() == 4)
            found = yearPeriod(*number);
        else if (text.size() == 6)
            found = monthPeriod(*number / 100, *number % 100);
    } else {
        found = parsePeriod(text);
    }
    // Where only year and month were kept, 52 is the whole year.
    if (found && m_at.period == kNone && m_at.month != kNone && found->frequency == 'A') {
        const std::optional<int> month = wholeNumber(m_pass.at(m_at.month));
        const std::optional<int> year = wholeNumber(text);
        if (month && year && *month >= 1 && *month <= 12)
            found = monthPeriod(*year, *month);
    }
    if (!found || (found->frequency != 'A' && found->frequency != 'M')) {
        const std::size_t column = m_at.period != kNone ? m_at.period : m_at.year;
        m_pass.rejectKey(Trouble::BadPeriod, column, "2024, 202406");
        return false;
    }
    frequency = found->frequency;
    first = found->first;
    return true;
}

std::uint32_t ComtradeRows::unitIndex(std::string_view words)
{
    for (std::size_t index = 0; index < m_unitWords.size(); ++index) {
        if (m_unitWords[index] == words)
            return static_cast<std::uint32_t>(index);
    }
    constexpr std::size_t kMostUnits = 100;
    if (m_unitWords.size() >= kMostUnits)
        return 0;
    m_unitWords.emplace_back(words);
    m_units.push_back(tellUnit(m_pass.sink(), unitOfCode(words)));
    return static_cast<std::uint32_t>(m_units.size() - 1);
}

ComtradeRows::Quantity ComtradeRows::quantity()
{
    Quantity result;
    if (m_at.weight != kNone) {
        if (const std::optional<double> weight = m_pass.numbers().positive(m_pass.at(m_at.weight))) {
            result.value = *weight;
            return result;
        }
    }
    if (m_at.quantity == kNone || m_at.quantityUnit == kNone)
        return result;
    const std::string_view words = m_pass.at(m_at.quantityUnit);
    const std::optional<double> amount = m_pass.numbers().positive(m_pass.at(m_at.quantity));
    if (!amount || isWhole(words) || lowered(words) == "no quantity")
        return result;
    const bool kilograms = words == "kg" || words == "8" || lowered(words) == "weight in kilograms";
    result.unit = kilograms ? 0 : unitIndex(words);
    if (kilograms || result.unit != 0)
        result.value = *amount;
    return result;
}

const char *ComtradeRows::valuation(char side)
{
    if (m_at.type != kNone && m_pass.at(m_at.type) == "S")
        return "";
    if (side == 'O')
        return "FOB";
    const std::string_view value = m_pass.at(m_at.value);
    const std::string_view cif = m_pass.at(m_at.cif);
    if (cif == value)
        return "CIF";
    const std::string_view fob = m_pass.at(m_at.fob);
    return !fob.empty() && fob == value ? "FOB" : "CIF";
}

SeriesIndex::Entry *ComtradeRows::entry(char frequency, const char *valuation, const Quantity &quantity)
{
    m_key.clear();
    for (const std::size_t column : m_keyColumns) {
        m_key.append(m_pass.at(column));
        m_key.push_back('\n');
    }
    m_key.push_back(frequency);
    m_key.append(valuation);
    if (m_key == m_lastKey)
        return &m_last;
    const SeriesIndex::Key key = SeriesIndex::keyOf(m_key);
    const SeriesIndex::Entry *known = m_series.find(key);
    if (known == nullptr) {
        SeriesDraft draft;
        draft.frequency = frequency;
        draft.valuation = valuation;
        draft.unit = "USD";
        if (!identify(draft))
            return nullptr;
        // One unit of quantity a series: that of its first row, weight where this one has none.
        const bool services = draft.indicator.starts_with("services");
        draft.quantityUnit = services ? std::string() : m_units.at(quantity.unit);
        known = &m_series.insert(key, {m_pass.sink().series(draft), quantity.unit});
    }
    m_last = *known;
    m_lastKey = m_key;
    return &m_last;
}

bool ComtradeRows::identify(SeriesDraft &draft)
{
    const bool services = m_at.type != kNone && m_pass.at(m_at.type) == "S";
    const std::optional<FlowMeaning> flow = flowNamed(m_pass.at(m_at.flow), services);
    if (!flow) {
        m_pass.rejectCell(Trouble::UnknownFlow, m_at.flow, services ? "M, X" : "M, X, RM, RX, DX, FM");
        return false;
    }
    draft.indicator = std::string(flow->indicator);
    tellFlow(m_pass.sink(), draft.indicator);
    draft.reporter = m_areas.of(
        {AreaScheme::Comtrade, m_pass.at(m_at.reporter), m_pass.at(m_at.reporterIso), m_pass.at(m_at.reporterName)});
    draft.partner = m_areas.of(
        {AreaScheme::Comtrade, m_pass.at(m_at.partner), m_pass.at(m_at.partnerIso), m_pass.at(m_at.partnerName)});
    const auto firstOf = [](std::initializer_list<std::size_t> columns) {
        const auto found =
            std::find_if(columns.begin(), columns.end(), [](std::size_t column) { return column != kNone; });
        return found == columns.end() ? kNone : *found;
    };
    for (const bool reporter : {true, false}) {
        if (!(reporter ? draft.reporter : draft.partner).empty())
            continue;
        const std::size_t column = reporter ? firstOf({m_at.reporter, m_at.reporterIso, m_at.reporterName})
                                            : firstOf({m_at.partner, m_at.partnerIso, m_at.partnerName});
        m_pass.reject(Trouble::MissingValue, column, m_pass.head().written(column));
        return false;
    }
    if (!identifyCommodity(draft, services))
        return false;
    const std::string_view second = m_pass.at(m_at.partner2);
    if (!isWhole(second))
        addDetail(draft.detail, "PARTNER2",
                  m_areas.of({AreaScheme::Comtrade, second, {}, m_pass.at(m_at.partner2Name)}));
    if (const std::string_view customs = m_pass.at(m_at.customs); !isWhole(customs))
        addDetail(draft.detail, "CUSTOMS", customs);
    if (const std::string_view transport = m_pass.at(m_at.transport); !isWhole(transport))
        addDetail(draft.detail, "MOT", transport);
    if (const std::string_view supply = m_pass.at(m_at.supply); !isWhole(supply))
        addDetail(draft.detail, "MOS", supply);
    return true;
}

bool ComtradeRows::identifyCommodity(SeriesDraft &draft, bool services)
{
    if (m_at.commodity == kNone)
        return true;
    const std::string_view code = m_pass.at(m_at.commodity);
    if (code.empty()) {
        m_pass.reject(Trouble::MissingValue, m_at.commodity, m_pass.head().written(m_at.commodity));
        return false;
    }
    if (services ? isAllServices(code) : isTotalCommodity(code))
        return true;
    std::string_view classification = m_pass.at(m_at.classification);
    if (classification.empty())
        classification = services ? "EB" : "HS";
    draft.commodity = std::string(code);
    addDetail(draft.detail, "CL", classification);
    m_commodities.tell(classification, code, m_pass.at(m_at.commodityName));
    return true;
}

} // namespace corridor::ingest::trade
