#pragma once

#include "import/base/reader.h"

namespace corridor::ingest {

/// SDMX-ML data messages: 2.0 (generic, compact, utility, cross-sectional), 2.1 (generic and structure-specific; flat,
/// by time series or cross-sectional) and 3.0.
class SdmxMlReader : public TextReader {
public:
    [[nodiscard]] std::string_view name() const override { return "sdmx-ml"; }
    [[nodiscard]] std::string_view title() const override { return "SDMX-ML"; }
    [[nodiscard]] Shape shape() const override { return Shape::Xml; }
    [[nodiscard]] Recognition recognise(const Sample &sample) const override;
    [[nodiscard]] Outcome read(TextSource &text, const ReadOptions &options, Sink &sink) const override;
};

} // namespace corridor::ingest
