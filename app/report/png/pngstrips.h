#pragma once

#include "report/png/pixelrows.h"

#include <QByteArray>
#include <QImage>

#include <optional>

namespace corridor {

/// The rows of \a image as one zlib stream, for PNG's IDAT. Made strip by strip on up to \a threads threads; the same
/// bytes for any number of them. Nothing when the memory does not suffice.
[[nodiscard]] std::optional<QByteArray> compressedRows(const QImage &image, const PixelLayout &layout, int threads);

} // namespace corridor
