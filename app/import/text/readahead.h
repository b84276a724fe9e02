#pragma once

#include "import/text/delimited.h"

#include <memory>

namespace corridor::ingest {

/// The same rows, but a thread of its own reads and splits the text, some thousand rows ahead: worth it for a file of
/// megabytes. \a delimiter: that of \a rows.
[[nodiscard]] std::unique_ptr<RowSource> rowsReadAhead(std::unique_ptr<DelimitedText> rows, char delimiter);

} // namespace corridor::ingest
