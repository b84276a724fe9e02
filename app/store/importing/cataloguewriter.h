#pragma once

#include "core/ids.h"
#include "core/result.h"

namespace corridor {

class Database;
struct ImportCatalogue;

/// Writes what the store does not have of \a catalogue; a row that it has stays as it is.
[[nodiscard]] Status writeCatalogue(Database &writer, const ImportCatalogue &catalogue, BatchId batch);

/// Takes back the rows that \a batch wrote to the catalogue. Nothing may stand on them when it is the \a newest; else
/// those stay that something stands on.
[[nodiscard]] Status takeOutCatalogue(Database &writer, BatchId batch, bool newest);

} // namespace corridor
