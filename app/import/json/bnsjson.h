#pragma once

#include "import/base/reader.h"

namespace corridor::ingest {

/// The API of Kazakhstan's Bureau of National Statistics (Taldau): slices of a cube, `[{"termNames": […], "periods":
/// [{"name": …, "date": "31.12.2023", "value": …}]}]`. Written from descriptions: no original answer was seen. The
/// answer names neither indicator nor unit.
class BnsJsonReader : public TextReader {
public:
    [[nodiscard]] std::string_view name() const override { return "bns-json"; }
    [[nodiscard]] std::string_view title() const override { return "BNS Kazakhstan, Taldau (JSON)"; }
    [[nodiscard]] bool seen() const override { return false; }
    [[nodiscard]] Shape shape() const override { return Shape::Json; }
    [[nodiscard]] Recognition recognise(const Sample &sample) const override;
    [[nodiscard]] Outcome read(TextSource &text, const ReadOptions &options, Sink &sink) const override;
};

} // namespace corridor::ingest
