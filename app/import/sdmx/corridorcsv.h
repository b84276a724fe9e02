#pragma once

#include "import/base/reader.h"

namespace corridor::ingest {

/// Corridor's own SDMX-CSV, of the data structure `CORRIDOR:FIGURES`: it names all that the tidy CSV has, so that it
/// reads to the same figures.
class CorridorCsvReader final : public TableReader {
public:
    [[nodiscard]] std::string_view name() const override { return "corridor-sdmx"; }
    [[nodiscard]] std::string_view title() const override { return "Corridor (SDMX-CSV)"; }
    [[nodiscard]] Recognition recognise(const Sample &sample) const override;
    [[nodiscard]] Outcome read(RowSource &rows, const ReadOptions &options, Sink &sink) const override;
};

} // namespace corridor::ingest
