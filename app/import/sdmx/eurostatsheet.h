#pragma once

#include "import/base/reader.h"

namespace corridor::ingest {

/// The spreadsheet of Eurostat's Data Browser: sheets that begin with "Data extracted on …", filters above the table,
/// periods across or down, flags in columns of their own, a legend below.
class EurostatSheetReader : public TableReader {
public:
    [[nodiscard]] std::string_view name() const override { return "eurostat-sheet"; }
    [[nodiscard]] std::string_view title() const override { return "Eurostat Data Browser (spreadsheet)"; }
    [[nodiscard]] Recognition recognise(const Sample &sample) const override;
    [[nodiscard]] Outcome read(RowSource &rows, const ReadOptions &options, Sink &sink) const override;
};

} // namespace corridor::ingest
