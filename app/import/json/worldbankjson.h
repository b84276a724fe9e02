#pragma once

#include "import/base/reader.h"

namespace corridor::ingest {

/// World Bank API v2: `[{"page": 1, …}, [{"indicator": …, "country": …, "date": …, "value": …}]]`.
class WorldBankJsonReader : public TextReader {
public:
    [[nodiscard]] std::string_view name() const override { return "worldbank-json"; }
    [[nodiscard]] std::string_view title() const override { return "World Bank API (JSON)"; }
    [[nodiscard]] Shape shape() const override { return Shape::Json; }
    [[nodiscard]] Recognition recognise(const Sample &sample) const override;
    [[nodiscard]] Outcome read(TextSource &text, const ReadOptions &options, Sink &sink) const override;
};

} // namespace corridor::ingest
