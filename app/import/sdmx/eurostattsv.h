#pragma once

#include "import/base/reader.h"

namespace corridor::ingest {

/// Eurostat's bulk TSV: `freq,unit,geo\TIME_PERIOD` and one column a period; cells `value flag`. Old (`geo\time`) and
/// new heads, oldest or newest period first.
class EurostatTsvReader : public TableReader {
public:
    [[nodiscard]] std::string_view name() const override { return "eurostat-tsv"; }
    [[nodiscard]] std::string_view title() const override { return "Eurostat (TSV)"; }
    [[nodiscard]] Recognition recognise(const Sample &sample) const override;
    [[nodiscard]] Outcome read(RowSource &rows, const ReadOptions &options, Sink &sink) const override;
};

/// A cell of Eurostat: `12.3 bd`, `: `, `: @C`, `5 p@N`.
struct EurostatCell {
    std::string_view value;
    std::string_view flag;
    std::string_view confidentiality;
};
[[nodiscard]] EurostatCell splitEurostatCell(std::string_view text);

} // namespace corridor::ingest
