#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "store/edit.h"

#include <QString>

namespace corridor {

class Database;

/// Writes the bundled figures: new ones are added, changed ones revise the bundled ones of before, and bundled ones
/// that are gone move to the revisions. A figure that a batch of the analyst wrote last is left alone.
[[nodiscard]] Result<BatchCounts> seedFigures(Database &writer, const QString &folder, BatchId batch);

} // namespace corridor
