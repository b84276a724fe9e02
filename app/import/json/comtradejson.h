#pragma once

#include "import/base/reader.h"

namespace corridor::ingest {

/// UN Comtrade's API v1: `{"count": n, "data": [{…}]}`. The rows mean what those of its CSV mean.
class ComtradeJsonReader : public TextReader {
public:
    [[nodiscard]] std::string_view name() const override { return "comtrade-json"; }
    [[nodiscard]] std::string_view title() const override { return "UN Comtrade (JSON)"; }
    [[nodiscard]] Shape shape() const override { return Shape::Json; }
    [[nodiscard]] Recognition recognise(const Sample &sample) const override;
    [[nodiscard]] Outcome read(TextSource &text, const ReadOptions &options, Sink &sink) const override;
};

} // namespace corridor::ingest
