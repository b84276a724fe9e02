#pragma once

#include "import/base/reader.h"
#include "import/generic/mapping.h"
#include "import/text/periodtext.h"

#include <functional>
#include <set>
#include <unordered_map>

namespace corridor::ingest {

/// Turns the rows of one table into figures, by a mapping.
class FigureTable {
public:
    using PlaceOf = std::function<Place(std::size_t column)>;

    FigureTable(const TableHead &head, const Mapping &mapping, const ReadOptions &options, Sink &sink);

    /// Nothing when the mapping suffices for figures.
    [[nodiscard]] Outcome check() const;
    /// Cells below the head that should hold figures.
    [[nodiscard]] std::vector<std::size_t> figureColumns() const;
    void setNumbers(const NumberStyle &style) { m_style = style; }
    /// What days mean: `A` when each is the first or the last of a year, `M` of a month, else `D`. \a texts: the cells
    /// of periods that were looked at.
    void setDates(const std::vector<std::string_view> &texts);
    [[nodiscard]] const std::vector<std::size_t> &periodColumns() const { return m_periods; }

    void take(const Row &row, const PlaceOf &place);

    [[nodiscard]] bool any() const { return m_any; }
    [[nodiscard]] std::uint64_t notes() const { return m_notes; }

private:
    struct Measure {
        std::size_t column = 0;
        std::string text; ///< Its head, when that names an indicator.
        std::optional<PeriodDraft> period;
        int month = 0;
    };
    struct Indicator {
        SeriesDraft draft; ///< Indicator and valuation.
        std::string name;
        std::optional<std::string> unit; ///< Code, from the brackets in the name.
        int shift = 0;
    };
    struct UnitOf {
        std::string code;
        int shift = 0;
    };

    void addColumn(std::size_t index, const std::string &role);
    [[nodiscard]] std::string constant(const char *role) const;
    [[nodiscard]] static std::string_view first(const Row &row, const std::vector<std::size_t> &columns);
    [[nodiscard]] bool isNote(const Row &row) const;

    [[nodiscard]] bool area(const Row &row, const std::vector<std::size_t> &columns, const char *role,
                            const PlaceOf &place, std::string &code);
    [[nodiscard]] std::string areaCode(std::string_view text, bool iso2);
    [[nodiscard]] std::optional<PeriodDraft> periodOf(const Row &row, const Measure &measure, const PlaceOf &place);
    void figure(const Row &row, const Measure &measure, const PlaceOf &place);
    [[nodiscard]] bool number(const Row &row, const Measure &measure, int shift, Observation &figure, std::string &flag,
                              const PlaceOf &place);
    const Indicator &indicatorOf(const Row &row, const Measure &measure);
    UnitOf unitOf(const Row &row, const Indicator &indicator);
    UnitOf unitCalled(const std::string &text);
    [[nodiscard]] int scaleOf(const Row &row) const;
    void reject(Trouble trouble, const PlaceOf &place, std::size_t column, std::string_view found,
                std::string expected = {});
    [[nodiscard]] std::uint32_t seriesOf(const Row &row, const Measure &measure, const Indicator &indicator,
                                         const UnitOf &unit, char frequency);
    void commodity(const Row &row, SeriesDraft &draft);

    const TableHead &m_head;
    const Mapping &m_mapping;
    const ReadOptions &m_options;
    Sink &m_sink;
    NumberStyle m_style;
    char m_dates = 'D';
    std::vector<std::size_t> m_reporters;
    std::vector<std::size_t> m_partners;
    std::vector<std::size_t> m_indicators;
    std::vector<std::size_t> m_flows;
    std::vector<std::size_t> m_commodities;
    std::vector<std::size_t> m_periods;
    std::vector<std::size_t> m_years;
    std::vector<std::size_t> m_months;
    std::vector<std::size_t> m_quarters;
    std::vector<std::size_t> m_units;
    std::vector<std::size_t> m_scales;
    std::vector<std::size_t> m_statuses;
    std::vector<std::size_t> m_quantities;
    std::vector<std::size_t> m_details;
    std::vector<Measure> m_measures;
    int m_multiplier = 0;

    std::string m_reporter; ///< Of the row at hand.
    std::string m_partner;
    std::string m_key;
    std::string m_lastKey;
    std::uint32_t m_lastSeries = 0;
    std::unordered_map<std::string, std::uint32_t> m_series;
    std::unordered_map<std::string, std::string> m_areaCodes;
    std::unordered_map<std::string, Indicator> m_indicatorByText;
    std::unordered_map<std::string, UnitOf> m_unitByText;
    std::set<std::string> m_told; ///< Units and commodities.
    bool m_any = false;
    bool m_unitless = false;
    std::uint64_t m_notes = 0;
};

} // namespace corridor::ingest
