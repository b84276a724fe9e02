#include "import/generic/tidycolumns.h"

#include "import/meaning/codes.h"

#include <algorithm>

namespace corridor::ingest::tidy {

namespace {

constexpr std::array<std::string_view, ColumnCount> kHeads = {"indicator",
                                                              "reporter",
                                                              "period",
                                                              "value",
                                                              "unit",
                                                              "partner",
                                                              "commodity",
                                                              "frequency",
                                                              "status",
                                                              "source",
                                                              "document",
                                                              "basis",
                                                              "valuation",
                                                              "detail",
                                                              "bound",
                                                              "printed",
                                                              "note",
                                                              "vintage",
                                                              "flag",
                                                              "quantity",
                                                              "quantity_unit",
                                                              "quantity_unit_dimension",
                                                              "quantity_unit_scale",
                                                              "quantity_unit_name",
                                                              "source_publisher",
                                                              "source_dataset",
                                                              "source_url",
                                                              "source_licence",
                                                              "source_attribution",
                                                              "document_source",
                                                              "document_title",
                                                              "document_url",
                                                              "document_published",
                                                              "document_retrieved",
                                                              "document_licence",
                                                              "indicator_name",
                                                              "indicator_language",
                                                              "indicator_scheme",
                                                              "indicator_page",
                                                              "indicator_unit",
                                                              "indicator_kind",
                                                              "indicator_partner",
                                                              "reporter_name",
                                                              "reporter_kind",
                                                              "reporter_scheme",
                                                              "reporter_iso2",
                                                              "reporter_m49",
                                                              "partner_name",
                                                              "partner_kind",
                                                              "partner_scheme",
                                                              "partner_iso2",
                                                              "partner_m49",
                                                              "unit_dimension",
                                                              "unit_scale",
                                                              "unit_name",
                                                              "commodity_name",
                                                              "commodity_language",
                                                              "commodity_parent",
                                                              "commodity_nomenclature"};

} // namespace

std::string_view headOf(std::size_t column) { return kHeads.at(column); }

std::size_t columnCalled(std::string_view head)
{
    const std::string key = lowered(trimmed(head));
    return static_cast<std::size_t>(std::find(kHeads.begin(), kHeads.end(), key) - kHeads.begin());
}

Places placesOf(const std::vector<std::string_view> &cells)
{
    Places places;
    places.fill(kNowhere);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::size_t column = columnCalled(cells[i]);
        if (column < ColumnCount && places[column] == kNowhere)
            places[column] = i;
    }
    return places;
}

} // namespace corridor::ingest::tidy
