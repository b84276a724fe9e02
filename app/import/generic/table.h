#pragma once

#include "import/base/reader.h"

namespace corridor::ingest {

/// Any tidy or wide table, by a mapping that the analyst made, or by the one that guessMapping() makes.
class AnyTableReader final : public TableReader {
public:
    [[nodiscard]] std::string_view name() const override { return "table"; }
    [[nodiscard]] std::string_view title() const override { return "Table"; }
    [[nodiscard]] Recognition recognise(const Sample &sample) const override;
    [[nodiscard]] Outcome read(RowSource &rows, const ReadOptions &options, Sink &sink) const override;
};

} // namespace corridor::ingest
