#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QString>

namespace corridor {

class Database;

/// Writes all bundled rows but figures: units, areas, indicators, sources, documents, events, targets, claims,
/// preferences and names. A row that a batch of the analyst wrote last is left alone.
[[nodiscard]] Status seedCatalogue(Database &writer, const QString &folder, BatchId batch);

} // namespace corridor
