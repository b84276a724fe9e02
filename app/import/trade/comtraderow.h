#pragma once

#include "memos.h"
#include "seriesindex.h"
#include "tablepass.h"

#include <array>
#include <string>
#include <vector>

namespace corridor::ingest::trade {

/// Where the current and the old Comtrade tables hold what a figure is; kNone for what a file left out.
struct ComtradeColumns {
    std::size_t type = kNone; ///< C goods, S services.
    std::size_t frequency = kNone;
    std::size_t period = kNone;
    std::size_t year = kNone;
    std::size_t month = kNone;
    std::size_t reporter = kNone;
    std::size_t reporterIso = kNone;
    std::size_t reporterName = kNone;
    std::size_t flow = kNone;
    std::size_t partner = kNone;
    std::size_t partnerIso = kNone;
    std::size_t partnerName = kNone;
    std::size_t partner2 = kNone;
    std::size_t partner2Name = kNone;
    std::size_t classification = kNone;
    std::size_t commodity = kNone;
    std::size_t commodityName = kNone;
    std::size_t customs = kNone;
    std::size_t transport = kNone;
    std::size_t supply = kNone; ///< Mode of supply of a service.
    std::size_t value = kNone;
    std::size_t cif = kNone;
    std::size_t fob = kNone;
    std::size_t weight = kNone; ///< Net, in kilograms.
    std::size_t quantityUnit = kNone;
    std::size_t quantity = kNone;
};

/// Turns rows of a Comtrade table into figures.
class ComtradeRows {
public:
    ComtradeRows(TablePass &pass, const ComtradeColumns &columns);
    /// Reads every row to the end of the table.
    void readAll();

private:
    struct Quantity {
        double value = kNoQuantity;
        std::uint32_t unit = 0; ///< Index into m_units; 0: kilogram.
    };
    void readRow();
    [[nodiscard]] bool period(char &frequency, std::int32_t &first);
    [[nodiscard]] Quantity quantity();
    [[nodiscard]] std::uint32_t unitIndex(std::string_view words);
    /// Imports are CIF and exports FOB, as the manual of the statistics has it; an import is FOB where the file gives
    /// the value as `fobvalue` and not as `cifvalue`. A row that gives neither follows the manual, so that a total put
    /// together by the UN stays in the series of the reported ones.
    [[nodiscard]] const char *valuation(char side);
    [[nodiscard]] SeriesIndex::Entry *entry(char frequency, const char *valuation, const Quantity &quantity);
    [[nodiscard]] bool identify(SeriesDraft &draft);
    [[nodiscard]] bool identifyCommodity(SeriesDraft &draft, bool services);

    TablePass &m_pass;
    ComtradeColumns m_at;
    AreaMemo m_areas;
    CommodityMemo m_commodities;
    SeriesIndex m_series;
    std::vector<std::size_t> m_keyColumns;
    std::vector<std::string> m_units;
    std::vector<std::string> m_unitWords;
    std::string m_key;
    std::string m_lastKey;
    SeriesIndex::Entry m_last;
    std::uint64_t m_otherQuantities = 0;
};

/// The source of all of them.
void tellComtradeSource(Sink &sink);

} // namespace corridor::ingest::trade
