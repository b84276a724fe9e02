#pragma once

#include "import/base/reader.h"

namespace corridor::ingest {

/// SDMX-CSV 1.0 (`DATAFLOW,…`) and 2.x (`STRUCTURE,STRUCTURE_ID,…`) of any agency: codes, names or both, and the
/// variants of Eurostat (OBS_FLAG), OECD (code and label columns in pairs) and World Bank DATA360 (`…_LABEL`).
class SdmxCsvReader : public TableReader {
public:
    [[nodiscard]] std::string_view name() const override { return "sdmx-csv"; }
    [[nodiscard]] std::string_view title() const override { return "SDMX-CSV"; }
    [[nodiscard]] Recognition recognise(const Sample &sample) const override;
    [[nodiscard]] Outcome read(RowSource &rows, const ReadOptions &options, Sink &sink) const override;
};

} // namespace corridor::ingest
