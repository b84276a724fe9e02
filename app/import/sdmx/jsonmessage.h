#pragma once

#include "import/json/jsontree.h"
#include "import/sdmx/placer.h"

#include <string>
#include <vector>

namespace corridor::ingest {

/// A dimension or attribute of an SDMX-JSON structure, with the values that indexes point into.
struct JsonComponent {
    std::string id;
    ConceptRole role = ConceptRole::Other;
    struct Value {
        std::string id; ///< Or the value itself, when it has no code.
        std::string name;
    };
    std::vector<Value> values;
    std::string fallback; ///< The default that the structure states.
};

/// One `structure` of a message: dimensions and attributes by the level that they stand on.
struct JsonStructure {
    DataFlow flow;
    std::vector<JsonComponent> dataSetDimensions;
    std::vector<JsonComponent> seriesDimensions;
    std::vector<JsonComponent> observationDimensions;
    std::vector<JsonComponent> dataSetAttributes;
    std::vector<JsonComponent> groupAttributes;
    std::vector<JsonComponent> seriesAttributes;
    std::vector<JsonComponent> observationAttributes;
    std::size_t measures = 1; ///< Values at the front of an observation.
};

/// Reads `structure` of 1.0, or one of `data.structures` of 2.x. \a agency: the sender, where no link names one.
[[nodiscard]] JsonStructure readJsonStructure(const JsonValue &structure, std::string_view sender);

/// `0:3:1` as indexes (an empty part is a dimension that does not matter). Nothing when it is none, or longer than 64.
[[nodiscard]] std::optional<std::vector<std::optional<std::size_t>>> readJsonKey(std::string_view key);

} // namespace corridor::ingest
