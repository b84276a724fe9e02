#pragma once

#include "import/base/reader.h"

namespace corridor::ingest {

/// SDMX-JSON data messages 1.0 and 2.x, and those of the IMF's SDMX 3.0 service (values as text): flat, by series or
/// cross-sectional.
class SdmxJsonReader : public TextReader {
public:
    [[nodiscard]] std::string_view name() const override { return "sdmx-json"; }
    [[nodiscard]] std::string_view title() const override { return "SDMX-JSON"; }
    [[nodiscard]] Shape shape() const override { return Shape::Json; }
    [[nodiscard]] Recognition recognise(const Sample &sample) const override;
    [[nodiscard]] Outcome read(TextSource &text, const ReadOptions &options, Sink &sink) const override;
};

} // namespace corridor::ingest
