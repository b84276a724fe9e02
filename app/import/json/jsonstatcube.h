#pragma once

#include "import/json/jsontree.h"
#include "import/sdmx/placer.h"

#include <string>
#include <vector>

namespace corridor::ingest {

/// One dimension of a JSON-stat data set.
struct StatDimension {
    std::string id;
    std::string label;
    ConceptRole role = ConceptRole::Other;
    AreaScope scope = AreaScope::Countries;
    std::size_t size = 0;
    struct Category {
        std::string code;
        std::string label;
        std::string unit;
        std::string multiplier;
    };
    std::vector<Category> categories;
};

/// The shape of a JSON-stat data set: its values are a flat list, the last dimension fastest.
struct StatCube {
    std::vector<StatDimension> dimensions;
    std::size_t cells = 1;
    std::size_t time = std::string::npos; ///< Which dimension.
};

/// Reads `id`, `size`, `role` and `dimension` of \a dataSet, in either version. A Problem names what does not fit.
[[nodiscard]] Outcome readStatCube(const JsonValue &dataSet, StatCube &cube);

} // namespace corridor::ingest
