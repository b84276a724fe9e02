#include "import/series/pen.h"

#include "import/series/slug.h"
#include "import/text/numbertext.h"

#include <algorithm>

namespace corridor::ingest::series {

namespace {

constexpr std::uint32_t kTicks = 2048;

/// A cell that is quickly seen to be no missing marker: they do not begin with a digit.
bool isMissing(std::string_view text)
{
    return text.empty() || ((text.front() < '0' || text.front() > '9') && isMissingMarker(text));
}

std::string joined(std::string_view a, std::string_view b, std::string_view c)
{
    std::string key(a);
    key += '\x1f';
    key += b;
    key += '\x1f';
    key += c;
    return key;
}

} // namespace

Pen::Pen(RowSource &rows, const ReadOptions &options, Sink &sink) :
    m_rows(rows), m_options(options), m_sink(sink), m_style(options.numbers.value_or(NumberStyle()))
{}

std::string Pen::announce(const AreaDraft &draft)
{
    if (m_announced.insert("a:" + draft.code).second)
        m_sink.area(draft);
    return draft.code;
}

std::string Pen::announce(const UnitDraft &unit)
{
    if (m_announced.insert("u:" + unit.code).second)
        m_sink.unit(unit);
    return unit.code;
}

std::string Pen::announce(const IndicatorDraft &draft)
{
    if (m_announced.insert("i:" + draft.code).second)
        m_sink.indicator(draft);
    return draft.code;
}

std::string Pen::area(AreaScheme scheme, std::string_view code, std::string_view name, std::string_view owner)
{
    return area(scheme, scheme, code, name, owner);
}

std::string Pen::area(AreaScheme first, AreaScheme second, std::string_view code, std::string_view name,
                      std::string_view owner)
{
    code = trimmed(code);
    name = trimmed(name);
    if (code.empty() && name.empty())
        return {};
    std::string key = joined(std::to_string(static_cast<int>(first)), code, name);
    if (const auto known = m_areas.find(key); known != m_areas.end())
        return known->second;
    std::optional<AreaDraft> draft;
    if (!code.empty())
        draft = m_options.areas->byCode(first, code);
    if (!code.empty() && !draft && second != first)
        draft = m_options.areas->byCode(second, code);
    if (!draft && !name.empty())
        draft = m_options.areas->byName(name);
    if (!draft)
        draft = AreaTable::unknown(owner, code.empty() ? slug(name) : std::string(code), name.empty() ? code : name);
    return m_areas.emplace(std::move(key), announce(*draft)).first->second;
}

std::string Pen::areaNamed(std::string_view name, std::string_view owner, std::string_view kind)
{
    name = trimmed(name);
    if (name.empty())
        return {};
    std::string key = joined("name", owner, name);
    if (const auto known = m_areas.find(key); known != m_areas.end())
        return known->second;
    std::optional<AreaDraft> draft = m_options.areas->byName(name);
    // "South Asia" of another publisher than the World Bank has other members.
    if (draft && draft->code.starts_with("X_WB_") && owner != "WB")
        draft.reset();
    if (draft) {
        const auto [first, isNew] = m_nameOfArea.emplace(draft->code, name);
        if (!isNew && first->second != name)
            draft.reset();
    }
    if (!draft)
        draft = AreaTable::unknown(owner, slug(name), name, kind);
    return m_areas.emplace(std::move(key), announce(*draft)).first->second;
}

UnitMeaning Pen::unit(std::string_view text)
{
    text = trimmed(text);
    const std::string key(text);
    if (const auto known = m_units.find(key); known != m_units.end())
        return known->second;
    const UnitMeaning meaning = unitNamed(text).value_or(UnitMeaning{unknownUnit(text), 0});
    announce(meaning.unit);
    return m_units.emplace(key, meaning).first->second;
}

UnitMeaning Pen::unitInName(std::string_view name, std::string_view reporter)
{
    auto known = m_namedUnits.find(std::string(name));
    if (known == m_namedUnits.end()) {
        const std::string low = lowered(name);
        const auto holds = [&low](std::string_view word) { return low.find(word) != std::string::npos; };
        const bool local = holds("lcu") || holds("national currency") || holds("local currency");
        const bool ratio = holds("lcu per") || holds("currency per") || holds("per lcu") || holds("%");
        known = m_namedUnits.emplace(name, NamedUnit{unitOfIndicatorName(name), local && !ratio}).first;
    }
    UnitMeaning meaning = known->second.meaning;
    if (known->second.own) {
        if (const std::string_view own = currencyOf(reporter); !own.empty())
            meaning.unit = currency(own);
    }
    announce(meaning.unit);
    return meaning;
}

void Pen::figure(std::string_view text, std::size_t index, std::uint64_t line, std::uint32_t number,
                 const PeriodDraft &period, int shift, Status status, std::uint32_t note)
{
    const NumberCell cell = parseNumber(text, m_style, shift);
    if (cell.kind == CellKind::Bad || cell.kind == CellKind::TooLarge)
        reject(cell.kind == CellKind::Bad ? Trouble::BadNumber : Trouble::NumberTooLarge, line, index, text);
    else
        put(cell, index, line, number, period, status, note);
}

void Pen::figureAt(std::string_view text, const Place &place, std::size_t index, std::uint64_t line,
                   std::uint32_t number, const PeriodDraft &period, int shift, Status status, std::uint32_t note)
{
    const NumberCell cell = parseNumber(text, m_style, shift);
    if (cell.kind == CellKind::Bad || cell.kind == CellKind::TooLarge)
        rejectAt(cell.kind == CellKind::Bad ? Trouble::BadNumber : Trouble::NumberTooLarge, place, text);
    else
        put(cell, index, line, number, period, status, note);
}

void Pen::put(const NumberCell &cell, std::size_t index, std::uint64_t line, std::uint32_t number,
              const PeriodDraft &period, Status status, std::uint32_t note)
{
    if (cell.kind == CellKind::Missing)
        m_sink.skip(Skip::Missing, line);
    else
        m_sink.add({number, period.first, period.until, static_cast<std::uint32_t>(line), cell.value, kNoQuantity,
                    status, note, cellAt(index)});
}

std::uint32_t Pen::number(SeriesDraft draft, char frequency)
{
    draft.frequency = frequency;
    return m_sink.series(draft);
}

void Pen::wide(const Row &row, const Line &line, const std::vector<PeriodColumn> &columns)
{
    char frequency = 0;
    std::uint32_t series = 0;
    for (const PeriodColumn &column : columns) {
        if (const std::string_view text = row.at(column.index); isMissing(text)) {
            m_sink.skip(Skip::Missing, row.line);
            continue;
        } else if (column.period.frequency != frequency) {
            frequency = column.period.frequency;
            series = number(line.series, frequency);
        }
        const Status status = column.period.first >= line.estimatesFrom ? Status::Estimate : line.status;
        figure(row.at(column.index), column.index, row.line, series, column.period, line.shift, status);
    }
}

void Pen::reject(Trouble trouble, std::uint64_t line, std::size_t index, std::string_view found,
                 std::string_view expected)
{
    Place place = m_rows.place(index);
    if (place.line == 0)
        place.line = line;
    rejectAt(trouble, place, found, expected);
}

void Pen::rejectAt(Trouble trouble, const Place &place, std::string_view found, std::string_view expected)
{
    m_sink.reject({trouble, place, shown(trimmed(found)), shown(expected)});
}

bool Pen::ragged(const Row &row, const Heads &heads)
{
    std::size_t last = row.size();
    while (last > heads.size() && trimmed(row.at(last - 1)).empty())
        --last;
    const bool tooMany = last > heads.size();
    const bool tooFew = row.size() < heads.size() && m_rows.sheet().empty();
    if (!tooMany && !tooFew)
        return false;
    std::size_t at = tooMany ? heads.size() : row.size() - 1;
    while (tooMany && trimmed(row.at(at)).empty())
        ++at;
    reject(Trouble::RaggedRow, row.line, at, std::to_string(tooMany ? last : row.size()), std::to_string(heads.size()));
    return true;
}

bool Pen::goOn()
{
    if (++m_ticks % kTicks != 0)
        return true;
    return m_sink.progress(m_rows.bytesRead(), m_rows.bytesTotal());
}

Outcome Pen::finish()
{
    if (m_rows.failure())
        return m_rows.failure();
    if (m_notes > 0)
        m_sink.remark({Remark::Kind::NotesLeftOut, m_notes});
    return std::nullopt;
}

Problem Pen::cancelled() { return {Trouble::Cancelled, {}, {}, {}}; }

bool blank(const Row &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](std::string_view cell) { return trimmed(cell).empty(); });
}

bool lonely(const Row &row)
{
    return !trimmed(row.at(0)).empty() && std::all_of(row.cells.begin() + 1, row.cells.end(),
                                                      [](std::string_view cell) { return trimmed(cell).empty(); });
}

} // namespace corridor::ingest::series
