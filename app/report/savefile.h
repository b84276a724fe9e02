#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace corridor {

/// Writes \a bytes to \a path, whole or not at all: on the disk before they take the old file's place. The error names
/// the file and the cause; what was there before is then as it was, and nothing is left beside it. Only when the disk
/// does not confirm the new name at the very end, the file is there and the error says so.
[[nodiscard]] Status saveFile(const QByteArray &bytes, const QString &path);

/// Makes \a folder, with those above it, where it is missing. The error names it and the cause.
[[nodiscard]] Status makeFolder(const QString &folder);

} // namespace corridor
