#include "import/generic/figuretable.h"

#include "import/generic/headwords.h"
#include "import/generic/tablenames.h"
#include "import/meaning/areas.h"
#include "import/meaning/codes.h"
#include "import/text/numbertext.h"
#include "import/text/utf8.h"

#include <algorithm>
#include <charconv>

namespace corridor::ingest {

namespace {

constexpr std::size_t kRemembered = 200000; ///< Entries of a cache before it begins anew.

int wholeNumber(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? value : -1;
}

/// Months by number (`3`, `03`, `3.0`) or by name.
int monthOf(std::string_view text)
{
    if (text.ends_with(".0"))
        text.remove_suffix(2);
    const int number = wholeNumber(text);
    return number > 0 ? number : monthNamed(text).value_or(0);
}

} // namespace

FigureTable::FigureTable(const TableHead &head, const Mapping &mapping, const ReadOptions &options, Sink &sink) :
    m_head(head), m_mapping(mapping), m_options(options), m_sink(sink)
{
    for (std::size_t i = 0; i < head.heads.size(); ++i) {
        const auto role = mapping.columns.find(head.heads[i]);
        if (role != mapping.columns.end())
            addColumn(i, role->second);
    }
    // Codes before names: they are sure.
    const auto codesFirst = [&head](std::size_t one, std::size_t two) {
        const auto isCode = [&head](std::size_t i) {
            const std::string plain = plainHead(head.heads[i]);
            return plain.find("iso") != std::string::npos || plain.ends_with("code");
        };
        return isCode(one) && !isCode(two);
    };
    std::stable_sort(m_reporters.begin(), m_reporters.end(), codesFirst);
    std::stable_sort(m_partners.begin(), m_partners.end(), codesFirst);
    m_multiplier = std::clamp(wholeNumber(constant("multiplier")), 0, 15);
}

void FigureTable::addColumn(std::size_t index, const std::string &role)
{
    const std::pair<const char *, std::vector<std::size_t> *> lists[] = {
        {"reporter", &m_reporters},    {"partner", &m_partners}, {"indicator", &m_indicators}, {"flow", &m_flows},
        {"commodity", &m_commodities}, {"period", &m_periods},   {"year", &m_years},           {"month", &m_months},
        {"quarter", &m_quarters},      {"unit", &m_units},       {"scale", &m_scales},         {"status", &m_statuses},
        {"quantity", &m_quantities},   {"detail", &m_details}};
    for (const auto &[name, list] : lists) {
        if (role == name)
            list->push_back(index);
    }
    Measure measure;
    measure.column = index;
    if (role == "value") {
        if (!isPlainValueHead(plainHead(m_head.heads[index])))
            measure.text = m_head.heads[index];
        m_measures.push_back(std::move(measure));
    } else if (role.starts_with("period:")) {
        measure.period = parsePeriod(std::string_view(role).substr(7));
        if (measure.period)
            m_measures.push_back(std::move(measure));
    } else if (role.starts_with("month:")) {
        measure.month = wholeNumber(std::string_view(role).substr(6));
        if (measure.month >= 1 && measure.month <= 12)
            m_measures.push_back(std::move(measure));
    }
}

std::string FigureTable::constant(const char *role) const
{
    const auto found = m_mapping.constants.find(role);
    return found == m_mapping.constants.end() ? std::string() : found->second;
}

Outcome FigureTable::check() const
{
    const auto missing = [this](const char *role) {
        return Problem{Trouble::MissingColumn, {m_head.line, 0, {}}, role, {}};
    };
    if (m_measures.empty())
        return missing("value");
    if (m_reporters.empty() && constant("reporter").empty() && m_options.reporter.empty())
        return missing("reporter");
    const bool dated =
        !m_periods.empty() || !m_years.empty() || !constant("period").empty() || !constant("year").empty();
    if (!dated && std::any_of(m_measures.begin(), m_measures.end(), [](const Measure &m) { return !m.period; }))
        return missing("period");
    return {};
}

void FigureTable::setDates(const std::vector<std::string_view> &texts)
{
    bool years = true;
    bool months = true;
    std::size_t days = 0;
    for (const std::string_view text : texts) {
        const auto period = parsePeriod(text);
        if (!period || period->frequency != 'D')
            continue;
        ++days;
        years = years && periodOfDay(period->first, 'A').has_value();
        months = months && periodOfDay(period->first, 'M').has_value();
    }
    m_dates = days == 0 ? 'D' : years ? 'A' : months && days > 2 ? 'M' : 'D';
}

std::vector<std::size_t> FigureTable::figureColumns() const
{
    std::vector<std::size_t> columns;
    for (const Measure &measure : m_measures)
        columns.push_back(measure.column);
    return columns;
}

std::string_view FigureTable::first(const Row &row, const std::vector<std::size_t> &columns)
{
    for (const std::size_t column : columns) {
        const std::string_view cell = utf8::withoutBlanks(row.at(column));
        if (!cell.empty() && !isMissingMarker(cell))
            return cell;
    }
    return {};
}

/// A line that is no row of the table: a note below or between, a title, or the head again.
bool FigureTable::isNote(const Row &row) const
{
    std::size_t filled = 0;
    std::size_t equal = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const std::string_view cell = utf8::withoutBlanks(row.cells[i]);
        filled += cell.empty() ? 0U : 1U;
        equal += !cell.empty() && i < m_head.heads.size() && cell == m_head.heads[i] ? 1U : 0U;
    }
    if (filled > 1 && equal == filled)
        return true;
    const bool figures = std::any_of(m_measures.begin(), m_measures.end(), [&row](const Measure &measure) {
        return !utf8::withoutBlanks(row.at(measure.column)).empty();
    });
    return !figures && filled <= 2 && m_head.heads.size() > 2;
}

void FigureTable::reject(Trouble trouble, const PlaceOf &place, std::size_t column, std::string_view found,
                         std::string expected)
{
    m_any = true;
    m_sink.reject({trouble, place(column), shown(found), std::move(expected)});
}

void FigureTable::take(const Row &row, const PlaceOf &place)
{
    if (std::all_of(row.cells.begin(), row.cells.end(),
                    [](std::string_view cell) { return utf8::withoutBlanks(cell).empty(); }))
        return;
    if (isNote(row)) {
        ++m_notes;
        if (m_measures.size() == 1)
            m_sink.skip(Skip::Note, row.line);
        return;
    }
    std::size_t used = row.size();
    while (used > m_head.heads.size() && utf8::withoutBlanks(row.cells[used - 1]).empty())
        --used;
    // Sheets leave out empty cells at the end; a line of text that does is cut off.
    const bool tooFew = row.size() < m_head.heads.size() && place(0).sheet.empty();
    if (used > m_head.heads.size() || tooFew) {
        m_any = true;
        m_sink.reject({Trouble::RaggedRow, place(tooFew ? row.size() - 1 : m_head.heads.size()),
                       std::to_string(row.size()), std::to_string(m_head.heads.size())});
        return;
    }
    m_partner.assign(1, '-');
    const bool areas =
        area(row, m_reporters, "reporter", place, m_reporter) &&
        ((m_partners.empty() && constant("partner").empty()) || area(row, m_partners, "partner", place, m_partner));
    if (!areas)
        return;
    for (const Measure &measure : m_measures)
        figure(row, measure, place);
}

bool FigureTable::area(const Row &row, const std::vector<std::size_t> &columns, const char *role, const PlaceOf &place,
                       std::string &code)
{
    for (const std::size_t column : columns) {
        const std::string_view cell = utf8::withoutBlanks(row.at(column));
        // Namibia, in a column of two letters.
        const bool iso2 = plainHead(m_head.heads[column]).find("iso2") != std::string::npos;
        if (!cell.empty() && (!isMissingMarker(cell) || (iso2 && cell == "NA"))) {
            code = areaCode(cell, iso2);
            return true;
        }
    }
    std::string fixed = constant(role);
    if (fixed.empty() && role == std::string_view("reporter"))
        fixed = m_options.reporter;
    if (!fixed.empty()) {
        code = areaCode(fixed, false);
        return true;
    }
    const bool marked = std::any_of(columns.begin(), columns.end(), [&row](std::size_t column) {
        return !utf8::withoutBlanks(row.at(column)).empty();
    });
    if (marked) { // "NA" where a name should be: somewhere, not nowhere.
        code = areaCode("Not specified", false);
        return true;
    }
    reject(Trouble::MissingValue, place, columns.front(), m_head.heads[columns.front()]);
    return false;
}

std::string FigureTable::areaCode(std::string_view text, bool iso2)
{
    std::string key(text);
    if (const auto known = m_areaCodes.find(key); known != m_areaCodes.end())
        return known->second;
    std::optional<AreaDraft> draft =
        m_options.areas == nullptr ? std::nullopt : areaMeant(*m_options.areas, text, iso2);
    if (!draft)
        draft = AreaTable::unknown("TABLE", {}, text);
    m_sink.area(*draft);
    if (m_areaCodes.size() > kRemembered)
        m_areaCodes.clear();
    return m_areaCodes.emplace(std::move(key), draft->code).first->second;
}

std::optional<PeriodDraft> FigureTable::periodOf(const Row &row, const Measure &measure, const PlaceOf &place)
{
    if (measure.period)
        return measure.period;
    std::string_view text = first(row, m_periods);
    const std::string fixed = constant(m_years.empty() ? "period" : "year");
    if (m_years.empty() && text.empty())
        text = fixed;
    std::size_t column = m_periods.empty() ? (m_years.empty() ? 0 : m_years.front()) : m_periods.front();
    std::optional<PeriodDraft> period;
    if (!m_years.empty() && m_periods.empty()) {
        text = first(row, m_years);
        if (text.empty())
            text = fixed;
        period = parsePeriod(text);
        const std::string_view part = first(row, m_months.empty() ? m_quarters : m_months);
        if (period && period->frequency == 'A' && (measure.month > 0 || !part.empty())) {
            const int year = yearOf(*period);
            const int number = measure.month > 0 ? measure.month : monthOf(part.substr(part.starts_with('Q') ? 1 : 0));
            period = m_quarters.empty() || measure.month > 0 ? monthPeriod(year, number) : quarterPeriod(year, number);
            if (!period) {
                text = part;
                column = m_months.empty() ? m_quarters.front() : m_months.front();
            }
        }
    } else {
        period = parsePeriod(text);
        if (period && period->frequency == 'D' && m_dates != 'D') {
            if (const auto whole = periodOfDay(period->first, m_dates))
                period = whole;
        }
    }
    if (!period) {
        if (text.empty())
            reject(Trouble::MissingValue, place, column, m_head.heads[column]);
        else
            reject(Trouble::BadPeriod, place, column, text, "2025, 2025-Q2, 2025-06, 2025-06-30, 30/06/2025");
    }
    return period;
}

int FigureTable::scaleOf(const Row &row) const
{
    const std::string_view text = first(row, m_scales);
    if (text.empty())
        return m_multiplier;
    const int places = wholeNumber(text);
    if (places >= 0 && places <= 15)
        return places;
    const auto meaning = unitNamed(text);
    return meaning ? meaning->shift : m_multiplier;
}

bool FigureTable::number(const Row &row, const Measure &measure, int shift, Observation &figure, std::string &flag,
                         const PlaceOf &place)
{
    const std::string_view cell = utf8::withoutBlanks(row.at(measure.column));
    NumberCell value = parseNumber(cell, m_style, shift);
    if (value.kind == CellKind::Bad) {
        // `12.5 e`, `12.5(p)`, `5*`
        const std::size_t end = cell.find_last_of("0123456789");
        const std::string_view tail =
            end == std::string_view::npos ? std::string_view() : utf8::withoutBlanks(cell.substr(end + 1));
        // Letters that publishers use as flags, and marks of notes: `12 kg` is none of them.
        if (!tail.empty() && tail.size() <= 4 &&
            tail.find_first_not_of("bcdefinprsuzBCDEFINPRSUZ()[]* ") == std::string_view::npos) {
            value = parseNumber(cell.substr(0, end + 1), m_style, shift);
            flag = tail;
            std::erase_if(flag, [](char c) { return c == '(' || c == ')' || c == '[' || c == ']'; });
        }
    }
    switch (value.kind) {
    case CellKind::Number:
        figure.value = value.value;
        return true;
    case CellKind::Missing:
        m_any = true;
        m_sink.skip(Skip::Missing, row.line);
        return false;
    case CellKind::TooLarge:
        reject(Trouble::NumberTooLarge, place, measure.column, cell);
        return false;
    case CellKind::Bad:
        reject(Trouble::BadNumber, place, measure.column, cell);
        return false;
    }
    return false;
}

void FigureTable::figure(const Row &row, const Measure &measure, const PlaceOf &place)
{
    if (isMissingMarker(row.at(measure.column))) {
        m_any = true;
        m_sink.skip(Skip::Missing, row.line);
        return;
    }
    const Indicator &indicator = indicatorOf(row, measure);
    const UnitOf unit = unitOf(row, indicator);
    Observation figure;
    figure.line = static_cast<std::uint32_t>(std::min<std::uint64_t>(row.line, 0xffffffffU));
    figure.cell = cellAt(measure.column);
    std::string flag(first(row, m_statuses));
    if (!number(row, measure, unit.shift + scaleOf(row), figure, flag, place))
        return;
    const auto period = periodOf(row, measure, place);
    if (!period)
        return;
    figure.first = period->first;
    figure.until = period->until;
    figure.status = statusOfFlag(flag);
    if (!flag.empty() && flag != "A") {
        NoteDraft note;
        note.flag = flag;
        figure.note = m_sink.note(note);
    }
    if (!m_quantities.empty()) {
        const NumberCell quantity = parseNumber(row.at(m_quantities.front()), m_style);
        if (quantity.kind == CellKind::Number)
            figure.quantity = quantity.value;
    }
    figure.series = seriesOf(row, measure, indicator, unit, period->frequency);
    m_any = true;
    m_sink.add(figure);
}

} // namespace corridor::ingest
