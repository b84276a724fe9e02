#pragma once

#include "core/ids.h"
#include "store/figureimport.h"

namespace corridor {

class ImportWatcher;

/// What writeImport() did.
struct WrittenImport {
    ImportCounts counts;
    bool wroteNothing = true;
};

/// Compares \a batch with the store. Touches nothing.
[[nodiscard]] Result<ImportCounts> compareImport(const Database &reader, const ImportBatch &batch,
                                                 ImportWatcher &watcher, int maximumChanges);

/// Writes \a batch as the batch \a id, inside a transaction of the caller. Series are kept up to date, and
/// what figures refer to is checked, so that SQLite need not.
[[nodiscard]] Result<WrittenImport> writeImport(Database &writer, const ImportBatch &batch, BatchId id,
                                                ImportWatcher &watcher, int maximumChanges);

} // namespace corridor
