#pragma once

#include "core/ids.h"
#include "core/result.h"

namespace corridor {

class Database;

/// Brings `flow` and `holding`, what pages ask of all series at once, up to date for the series that \a batch wrote to:
/// counted anew from `series`, whose own numbers must be right already and whose emptied rows must still be there.
[[nodiscard]] Status refreshSummaries(Database &writer, BatchId batch);

} // namespace corridor
