#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QImage>

namespace corridor {

/// \a image as the bytes of a PNG file. Same image, same bytes. The error says why it could not be encoded.
[[nodiscard]] Result<QByteArray> encodePng(const QImage &image);

} // namespace corridor
