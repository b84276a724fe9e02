#pragma once

#include "import/base/reader.h"

namespace corridor::ingest::series {

/// A reader of tables that decides how numbers are written from the first rows, when nobody else did.
class SeriesReader : public TableReader {
public:
    [[nodiscard]] Outcome read(RowSource &rows, const ReadOptions &options, Sink &sink) const final;

protected:
    /// The same, with options.numbers set.
    [[nodiscard]] virtual Outcome readRows(RowSource &rows, const ReadOptions &options, Sink &sink) const = 0;
};

} // namespace corridor::ingest::series
