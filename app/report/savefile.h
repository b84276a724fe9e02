#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace corridor {

/// Writes \a bytes to \a path, whole or not at all: flushed and checked before they take the old file's place.
/// The error names the file and the cause; what was there before is then as it was, and nothing is left beside it.
[[nodiscard]] Status saveFile(const QByteArray &bytes, const QString &path);

} // namespace corridor
