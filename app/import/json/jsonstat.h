#pragma once

#include "import/base/reader.h"

namespace corridor::ingest {

/// JSON-stat 1.x and 2.0: a data set, a bundle of them (`{"name": {"value": …, "dimension": …}}`) or a collection that
/// holds them.
class JsonStatReader : public TextReader {
public:
    [[nodiscard]] std::string_view name() const override { return "json-stat"; }
    [[nodiscard]] std::string_view title() const override { return "JSON-stat"; }
    [[nodiscard]] Shape shape() const override { return Shape::Json; }
    [[nodiscard]] Recognition recognise(const Sample &sample) const override;
    [[nodiscard]] Outcome read(TextSource &text, const ReadOptions &options, Sink &sink) const override;
};

} // namespace corridor::ingest
