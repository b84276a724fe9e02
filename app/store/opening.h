#pragma once

#include "core/result.h"
#include "store/bundled/seed.h"
#include "store/sqlite/database.h"
#include "store/sqlite/migrator.h"
#include "store/store.h"
#include "store/storefile.h"

#include <memory>

namespace corridor {

/// What an open store holds. Members close from the last to the first: readers before the writer, so that the writer
/// is the last connection and empties the write-ahead log; the lock after all.
struct OpenedStore {
    std::unique_ptr<WriterLock> lock;
    std::unique_ptr<OpenMark> mark;
    std::unique_ptr<Database> writer; ///< Null when the store is read-only.
    std::unique_ptr<Database> reader;
    ReadOnlyReason reason = ReadOnlyReason::None;
};

/// Opens the store at the absolute \a path as Store::open() says, with \a bundle when there is one and the schema of
/// \a migrator.
[[nodiscard]] Result<OpenedStore> openStoreFile(const QString &path, bool readOnly, const Bundle *bundle,
                                                const Migrator &migrator = Migrator());

/// \a path with symbolic links resolved, as far as it exists: two names of one store are one path.
[[nodiscard]] QString resolvedStorePath(const QString &path);

} // namespace corridor
