#pragma once

#include "core/result.h"

#include <QImage>
#include <QString>

namespace corridor {

/// Writes \a image as PNG to \a path, whole or not at all: flushed and checked before it takes the old file's place.
/// The error names the file and the cause. Same image, same bytes.
[[nodiscard]] Status savePng(const QImage &image, const QString &path);

} // namespace corridor
