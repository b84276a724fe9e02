#pragma once

#include "core/result.h"

#include <QString>

namespace corridor {

class Database;

/// The data that comes with the program: a folder of CSV files, and a text that changes whenever they do.
struct Bundle {
    QString folder;
    QString revision;

    /// The one inside the program; its revision was computed when that was built.
    [[nodiscard]] static Bundle own();
};

/// Loads \a bundle in one batch when the store does not hold its revision yet. A store that holds an older one is
/// upgraded: rows are added and revised, nothing twice, and what the analyst wrote stays as it is.
/// \returns whether anything was written
[[nodiscard]] Result<bool> loadBundle(Database &writer, const Bundle &bundle);

/// Makes the batch of a store that holds nothing but the bundle one of this moment, as if it had been loaded now.
[[nodiscard]] Status restampBundle(Database &writer);

} // namespace corridor
