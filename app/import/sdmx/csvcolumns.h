#pragma once

#include "import/sdmx/concepts.h"
#include "import/sdmx/peekedrows.h"

#include <optional>
#include <string>
#include <vector>

namespace corridor::ingest {

/// One column of SDMX-CSV.
struct CsvColumn {
    static constexpr std::size_t kNone = std::string::npos;
    std::string id;  ///< `REF_AREA`
    std::string low; ///< The same in lower case.
    ConceptRole role = ConceptRole::Other;
    std::size_t label = kNone; ///< The column that holds its labels.
    bool both = false;         ///< Cells are `CODE: Label`.
    bool attribute = false;
    bool ignored = false; ///< Keys, row numbers, labels of another column.
};

/// What the head line of an SDMX-CSV file says (1.0, 2.0, 2.1; codes, names or both; re-saved with columns moved).
struct CsvLayout {
    static constexpr std::size_t kNone = std::string::npos;
    std::vector<CsvColumn> columns;
    std::size_t structureId = kNone; ///< Or DATAFLOW of 1.0.
    std::size_t structureName = kNone;
    std::size_t action = kNone;
    std::size_t time = kNone;
    std::size_t status = kNone;
    std::size_t confidentiality = kNone;
    std::size_t lastUpdate = kNone;
    std::size_t databaseId = kNone; ///< DATA360's name of the data set.
    std::vector<std::size_t> values;
    std::vector<std::size_t> members; ///< Columns that a series is made of.
    bool versionTwo = false;

    [[nodiscard]] bool isMember(std::size_t column) const;
    /// Takes a column whose cells are all periods as the time, when no column is called TIME_PERIOD.
    void findTime(const std::vector<PeekedRows::Held> &rows);
};

[[nodiscard]] CsvLayout readCsvHead(const std::vector<std::string_view> &cells);
/// The name of a key column that stands twice, with its second place.
[[nodiscard]] std::optional<std::size_t> doubledColumn(const CsvLayout &layout);

} // namespace corridor::ingest
