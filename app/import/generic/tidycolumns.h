#pragma once

#include <array>
#include <limits>
#include <string_view>
#include <vector>

/// The columns of Corridor's own tidy CSV.
namespace corridor::ingest::tidy {

enum Column : std::size_t {
    Indicator,
    Reporter,
    PeriodColumn,
    Value,
    Unit,
    Partner,
    Commodity,
    Frequency,
    StatusColumn,
    SourceColumn,
    Document,
    Basis,
    Valuation,
    Detail,
    Bound,
    Printed,
    Note,
    Vintage,
    Flag,
    Quantity,
    QuantityUnit,
    QuantityUnitDimension,
    QuantityUnitScale,
    QuantityUnitName,
    SourcePublisher,
    SourceDataset,
    SourceUrl,
    SourceLicence,
    SourceAttribution,
    DocumentSource,
    DocumentTitle,
    DocumentUrl,
    DocumentPublished,
    DocumentRetrieved,
    DocumentLicence,
    IndicatorName,
    IndicatorLanguage,
    IndicatorScheme,
    IndicatorPage,
    IndicatorUnit,
    IndicatorKind,
    IndicatorPartner,
    ReporterName,
    ReporterKind,
    ReporterScheme,
    ReporterIso2,
    ReporterM49,
    PartnerName,
    PartnerKind,
    PartnerScheme,
    PartnerIso2,
    PartnerM49,
    UnitDimension,
    UnitScale,
    UnitName,
    CommodityName,
    CommodityLanguage,
    CommodityParent,
    CommodityNomenclature,
    ColumnCount
};

/// The head of a column.
[[nodiscard]] std::string_view headOf(std::size_t column);

constexpr std::size_t kNeeded = 5; ///< The first of them.
constexpr std::size_t kNowhere = std::numeric_limits<std::size_t>::max();

using Places = std::array<std::size_t, ColumnCount>;

/// Where each column stands; the first of equals.
[[nodiscard]] Places placesOf(const std::vector<std::string_view> &cells);

/// The column of a head; ColumnCount for any other text.
[[nodiscard]] std::size_t columnCalled(std::string_view head);

} // namespace corridor::ingest::tidy
