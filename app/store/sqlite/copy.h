#pragma once

#include "core/result.h"

#include <QString>

namespace corridor {

class Database;

/// Writes a whole, compact copy of \a database to \a path, replacing a file that is there. It is written beside the
/// target, reaches the disk, and only then takes its name; readable by its owner only.
[[nodiscard]] Status copyStore(const Database &database, const QString &path);

/// Makes the file or folder \a path reach the disk.
[[nodiscard]] bool syncToDisk(const QString &path);

} // namespace corridor
