#include "import/generic/tidy.h"

#include "import/generic/tidycolumns.h"
#include "import/generic/tidywords.h"
#include "import/meaning/areas.h"
#include "import/meaning/codes.h"
#include "import/text/numbertext.h"
#include "import/text/periodtext.h"

#include <algorithm>
#include <set>

namespace corridor::ingest {

namespace {

using namespace tidy;

bool isBlank(const Row &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](std::string_view cell) { return trimmed(cell).empty(); });
}

/// One pass over one file.
class Pass {
public:
    Pass(RowSource &rows, const ReadOptions &options, Sink &sink) :
        m_rows(rows), m_options(options), m_sink(sink), m_style(options.numbers.value_or(NumberStyle{'.', '\0'}))
    {}

    Outcome run()
    {
        if (const Outcome outcome = readHead())
            return outcome;
        std::uint64_t count = 0;
        while (m_rows.next(m_row)) {
            if (!isBlank(m_row))
                readRow();
            if (++count % 8192 == 0 && !m_sink.progress(m_rows.bytesRead(), m_rows.bytesTotal()))
                return Problem{Trouble::Cancelled, {}, {}, {}};
        }
        if (m_rows.failure())
            return m_rows.failure();
        if (!m_any)
            return Problem{Trouble::NoFigures, {}, {}, {}};
        return {};
    }

private:
    Outcome readHead()
    {
        do {
            if (!m_rows.next(m_row))
                return m_rows.failure() ? m_rows.failure() : Problem{Trouble::Empty, {}, {}, {}};
        } while (isBlank(m_row));
        m_places = placesOf(m_row.cells);
        m_width = m_row.size();
        while (m_width > 0 && trimmed(m_row.cells[m_width - 1]).empty())
            --m_width;
        for (std::size_t i = 0; i < kNeeded; ++i) {
            if (m_places[i] == kNowhere)
                return Problem{Trouble::MissingColumn, {m_row.line, 0, {}}, std::string(headOf(i)), {}};
        }
        for (std::size_t i = 0; i < m_row.size(); ++i) {
            const std::size_t column = columnCalled(m_row.cells[i]);
            if (column < ColumnCount && m_places[column] != i)
                return Problem{Trouble::DuplicateColumn, m_rows.place(i), std::string(headOf(column)), {}};
        }
        return {};
    }

    [[nodiscard]] std::string_view cell(Column column) const
    {
        return m_places[column] == kNowhere ? std::string_view() : trimmed(m_row.at(m_places[column]));
    }
    [[nodiscard]] std::string text(Column column) const { return std::string(withoutGuard(cell(column))); }
    [[nodiscard]] bool has(Column column) const { return m_places[column] != kNowhere; }

    void reject(Trouble trouble, Column column, std::string expected = {})
    {
        m_any = true;
        m_sink.reject({trouble, m_rows.place(m_places[column]),
                       trouble == Trouble::MissingValue ? std::string(headOf(column)) : shown(cell(column)),
                       std::move(expected)});
    }

    void readRow()
    {
        if (!rightWidth())
            return;
        for (const Column key : {Indicator, Reporter, PeriodColumn, Unit}) {
            if (cell(key).empty())
                return reject(Trouble::MissingValue, key);
        }
        Observation figure;
        figure.line = static_cast<std::uint32_t>(std::min<std::uint64_t>(m_row.line, 0xffffffffU));
        figure.cell = cellAt(m_places[Value]);
        if (!readPeriod(figure) || !readValue(figure) || !readStatus(figure) || !readSeries())
            return;
        figure.series = m_series;
        figure.note = noteOf();
        m_any = true;
        const std::string_view vintage = cell(Vintage);
        if (vintage == "revision")
            m_sink.revision(figure);
        else
            m_sink.add(figure);
    }

    /// Cells that a head or a row does not have are empty; text beyond the last head is a shifted row.
    bool rightWidth()
    {
        std::size_t used = m_row.size();
        while (used > m_width && trimmed(m_row.cells[used - 1]).empty())
            --used;
        if (used <= m_width && m_row.size() >= m_width)
            return true;
        m_any = true;
        m_sink.reject({Trouble::RaggedRow, m_rows.place(m_row.size() > m_width ? m_width : m_row.size() - 1),
                       std::to_string(m_row.size()), std::to_string(m_width)});
        return false;
    }

    bool readPeriod(Observation &figure)
    {
        const auto period = parsePeriod(cell(PeriodColumn));
        if (!period) {
            reject(Trouble::BadPeriod, PeriodColumn, "2025, 2025-H1, 2025-Q2, 2025-06, 2025-06-30, 2025-01/2025-09");
            return false;
        }
        const std::string_view frequency = cell(Frequency);
        if (!frequency.empty() && (frequency.size() != 1 || frequency.front() != period->frequency)) {
            reject(Trouble::BadPeriod, Frequency, std::string(1, period->frequency));
            return false;
        }
        m_frequency = period->frequency;
        figure.first = period->first;
        figure.until = period->until;
        return true;
    }

    bool readNumber(Column column, double &value)
    {
        const NumberCell number = parseNumber(cell(column), m_style, column == Value ? m_shift : 0);
        if (number.kind == CellKind::Number) {
            value = number.value;
            return true;
        }
        if (number.kind == CellKind::Missing && column == Value) {
            m_any = true;
            m_sink.skip(Skip::Missing, m_row.line);
        } else if (number.kind != CellKind::Missing) {
            reject(number.kind == CellKind::TooLarge ? Trouble::NumberTooLarge : Trouble::BadNumber, column);
        }
        return number.kind == CellKind::Missing && column == Quantity;
    }

    bool readValue(Observation &figure)
    {
        if (cell(Unit) != m_unitText)
            readUnit();
        return readNumber(Value, figure.value) && (!has(Quantity) || readNumber(Quantity, figure.quantity));
    }

    bool readStatus(Observation &figure)
    {
        const auto status = statusNamed(cell(StatusColumn));
        if (!status) {
            reject(Trouble::BadStatus, StatusColumn, "official, provisional, estimate, press, claim, analyst");
            return false;
        }
        const std::string_view vintage = cell(Vintage);
        if (!vintage.empty() && vintage != "current" && vintage != "revision") {
            reject(Trouble::BadStatus, Vintage, "current, revision");
            return false;
        }
        figure.status = *status;
        return true;
    }

    void readUnit()
    {
        m_unitText = cell(Unit);
        m_shift = 0;
        UnitDraft unit;
        if (has(UnitDimension)) {
            unit = {m_unitText, text(UnitDimension), cell(UnitScale) != "plain", text(UnitName)};
        } else if (auto known = unitNamed(m_unitText)) {
            unit = std::move(known->unit);
            m_shift = known->shift;
        } else if (isUnitCode(m_unitText)) {
            unit = {m_unitText, "other", true, m_unitText};
        } else {
            unit = unknownUnit(m_unitText);
        }
        if (m_units.insert(unit.code).second)
            m_sink.unit(unit);
        m_unit = unit.code;
    }

    /// The code of the area in \a column; what the columns from \a first on say of it is told once.
    std::string area(Column column, Column first)
    {
        const std::string_view found = cell(column);
        if (column == Partner && (found.empty() || found == "-"))
            return "-";
        if (const auto known = m_areaCodes.find(found); known != m_areaCodes.end())
            return known->second;
        AreaDraft draft = areaOf(found, first);
        m_sink.area(draft);
        return m_areaCodes.emplace(found, draft.code).first->second;
    }

    [[nodiscard]] AreaDraft areaOf(std::string_view found, Column first) const
    {
        const auto at = [&](std::size_t offset) { return text(static_cast<Column>(first + offset)); };
        if (has(static_cast<Column>(first + 1))) // Kind: a file of ours that says all.
            return {std::string(found), at(1), at(3), at(4), at(2), at(0)};
        if (m_options.areas != nullptr) {
            auto known = m_options.areas->byCode(AreaScheme::Iso3, found);
            if (!known && !isAreaCode(found)) {
                known = m_options.areas->byCode(AreaScheme::Iso2, found);
                if (!known)
                    known = m_options.areas->byName(found);
            }
            if (known)
                return *std::move(known);
        }
        if (isAreaCode(found)) {
            const bool country = found.size() == 3 && found.front() != 'X';
            const std::string name = at(0);
            return {std::string(found), country ? "country" : "aggregate",       {}, {},
                    "corridor",         name.empty() ? std::string(found) : name};
        }
        return AreaTable::unknown("TIDY", {}, found);
    }

    /// Sets m_series. Asks the sink only when a cell of the key differs from the row before.
    bool readSeries()
    {
        m_key.clear();
        for (const Column column :
             {Indicator, Reporter, Partner, Commodity, Basis, Valuation, Detail, SourceColumn, QuantityUnit, Unit}) {
            m_key += cell(column);
            m_key += '\x1f';
        }
        m_key += m_frequency;
        if (m_key == m_lastKey)
            return true;
        SeriesDraft draft;
        draft.indicator = text(Indicator);
        draft.reporter = area(Reporter, ReporterName);
        draft.partner = area(Partner, PartnerName);
        if (const std::string_view commodity = cell(Commodity); !commodity.empty() && !isTotalCommodity(commodity))
            draft.commodity = commodity;
        draft.frequency = m_frequency;
        draft.unit = m_unit;
        if (has(Basis) && !cell(Basis).empty())
            draft.basis = text(Basis);
        draft.valuation = text(Valuation);
        draft.detail = text(Detail);
        draft.quantityUnit = text(QuantityUnit);
        draft.source = text(SourceColumn);
        tellOf(draft);
        m_series = m_sink.series(draft);
        m_lastKey.swap(m_key);
        return true;
    }

    void tellOf(const SeriesDraft &draft)
    {
        if (m_indicators.insert(draft.indicator).second) {
            IndicatorDraft indicator;
            indicator.code = draft.indicator;
            const std::size_t colon = draft.indicator.find(':');
            indicator.scheme = has(IndicatorScheme)         ? text(IndicatorScheme)
                               : colon == std::string::npos ? "corridor"
                                                            : draft.indicator.substr(0, colon);
            indicator.name = cell(IndicatorName).empty() ? draft.indicator : text(IndicatorName);
            if (!cell(IndicatorLanguage).empty())
                indicator.language = text(IndicatorLanguage);
            indicator.unit = has(IndicatorUnit) ? text(IndicatorUnit) : draft.unit;
            if (!cell(IndicatorKind).empty())
                indicator.kind = text(IndicatorKind);
            indicator.hasPartner = has(IndicatorPartner) ? cell(IndicatorPartner) == "yes" : draft.partner != "-";
            if (!cell(IndicatorPage).empty())
                indicator.page = text(IndicatorPage);
            m_sink.indicator(indicator);
        }
        tellCommodity(draft);
        tellQuantityUnit(draft.quantityUnit);
        if (!draft.source.empty() && m_sources.insert(draft.source).second)
            m_sink.source({draft.source, text(SourcePublisher), text(SourceDataset), text(SourceUrl),
                           text(SourceLicence), text(SourceAttribution)});
    }

    void tellCommodity(const SeriesDraft &draft)
    {
        // A store that does not list the product of a series leaves the nomenclature empty.
        if (draft.commodity == "TOTAL" || (has(CommodityNomenclature) && cell(CommodityNomenclature).empty()))
            return;
        CommodityDraft commodity;
        commodity.nomenclature =
            has(CommodityNomenclature) ? text(CommodityNomenclature) : nomenclatureOf(draft.detail);
        commodity.code = draft.commodity;
        if (!m_commodities.insert(commodity.nomenclature + ':' + commodity.code).second)
            return;
        commodity.parent = has(CommodityParent) ? text(CommodityParent) : hsParent(draft.commodity);
        commodity.name = text(CommodityName);
        if (!cell(CommodityLanguage).empty())
            commodity.language = text(CommodityLanguage);
        m_sink.commodity(commodity);
    }

    void tellQuantityUnit(const std::string &code)
    {
        if (code.empty() || !m_units.insert(code).second)
            return;
        const auto known = unitNamed(code);
        if (has(QuantityUnitDimension))
            m_sink.unit(
                {code, text(QuantityUnitDimension), cell(QuantityUnitScale) != "plain", text(QuantityUnitName)});
        else if (known && known->unit.code == code)
            m_sink.unit(known->unit);
        else
            m_sink.unit({code, "other", true, code});
    }

    std::uint32_t noteOf()
    {
        const std::string_view document = cell(Document);
        if (cell(Bound).empty() && cell(Flag).empty() && cell(Printed).empty() && cell(Note).empty() &&
            document.empty())
            return 0;
        if (!document.empty() && m_documents.find(document) == m_documents.end()) {
            m_documents.emplace(document);
            m_sink.document({std::string(document), has(DocumentSource) ? text(DocumentSource) : text(SourceColumn),
                             text(DocumentTitle), text(DocumentUrl), text(DocumentPublished), text(DocumentRetrieved),
                             text(DocumentLicence)});
        }
        NoteDraft note{text(Bound), text(Flag), text(Printed), text(Note), std::string(document)};
        if (m_note == 0 || note != m_lastNote) {
            m_note = m_sink.note(note);
            m_lastNote = std::move(note);
        }
        return m_note;
    }

    RowSource &m_rows;
    const ReadOptions &m_options;
    Sink &m_sink;
    NumberStyle m_style;
    Row m_row;
    Places m_places{};
    std::size_t m_width = 0;
    bool m_any = false; ///< A row that could be a figure was met.
    char m_frequency = 'A';
    int m_shift = 0;
    std::string m_unitText;
    std::string m_unit;
    std::string m_key;
    std::string m_lastKey;
    std::uint32_t m_series = 0;
    std::uint32_t m_note = 0;
    NoteDraft m_lastNote;
    std::set<std::string> m_units;
    std::set<std::string> m_indicators;
    std::set<std::string> m_commodities;
    std::set<std::string> m_sources;
    std::set<std::string, std::less<>> m_documents;
    std::map<std::string, std::string, std::less<>> m_areaCodes; ///< Cell ▶ code.
};

} // namespace

Recognition TidyReader::recognise(const Sample &sample) const
{
    for (const Sample::Line &line : sample.rows) {
        const std::vector<std::string_view> cells(line.cells.begin(), line.cells.end());
        if (std::all_of(cells.begin(), cells.end(), [](std::string_view cell) { return trimmed(cell).empty(); }))
            continue;
        const Places places = placesOf(cells);
        const auto needed = std::count_if(places.begin(), places.begin() + kNeeded,
                                          [](std::size_t place) { return place != kNowhere; });
        if (needed == kNeeded)
            return {100, "indicator, reporter, period, value, unit", {}};
        // With a column of ours, what is missing can be said.
        if (needed == kNeeded - 1 && places[Vintage] != kNowhere && places[Basis] != kNowhere)
            return {80, "basis, vintage", {}};
        return {};
    }
    return {};
}

Outcome TidyReader::read(RowSource &rows, const ReadOptions &options, Sink &sink) const
{
    return Pass(rows, options, sink).run();
}

} // namespace corridor::ingest
