#pragma once

#include "import/base/reader.h"

namespace corridor::ingest {

/// Corridor's own tidy CSV: the columns of resources/data/observations.csv, and those with which `export --tidy` makes
/// a whole store travel (names and units of what the figures are about). Needed: indicator, reporter, period, value and
/// unit. Numbers have a point and no thousands separator unless the analyst says otherwise.
class TidyReader final : public TableReader {
public:
    [[nodiscard]] std::string_view name() const override { return "corridor-tidy"; }
    [[nodiscard]] std::string_view title() const override { return "Corridor (tidy CSV)"; }
    [[nodiscard]] Recognition recognise(const Sample &sample) const override;
    [[nodiscard]] Outcome read(RowSource &rows, const ReadOptions &options, Sink &sink) const override;
};

} // namespace corridor::ingest
