#pragma once

#include "import/base/reader.h"
#include "import/gather/collector.h"
#include "import/text/opening.h"

namespace corridor::ingest {

/// Looks up where the values of repeated keys stand in \a file, after Collector::finish(): one more pass over the rows,
/// as far as the last of them, and none where there is nothing to look up. \returns Cancelled when the collector's
/// watch says so
[[nodiscard]] Outcome placeRepeated(const OpenedFile &file, Collector &collector);

} // namespace corridor::ingest
