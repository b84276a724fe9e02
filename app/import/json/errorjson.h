#pragma once

#include "import/base/reader.h"

namespace corridor::ingest {

/// What services answer in the place of data: `{"error": …}`, `{"errors": […]}`, `{"statusCode": 429, "message": …}`.
class ErrorJsonReader : public TextReader {
public:
    [[nodiscard]] std::string_view name() const override { return "json-error"; }
    [[nodiscard]] std::string_view title() const override { return "Error message (JSON)"; }
    [[nodiscard]] Shape shape() const override { return Shape::Json; }
    [[nodiscard]] Recognition recognise(const Sample &sample) const override;
    [[nodiscard]] Outcome read(TextSource &text, const ReadOptions &options, Sink &sink) const override;
};

} // namespace corridor::ingest
