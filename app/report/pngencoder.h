#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QImage>

namespace corridor {

/// \a image as the bytes of a PNG file: its pixels, exactly, and how many of them go to a metre. A picture of up to 256
/// colours has a palette, others have three or, where something shines through, four bytes a pixel. Same image, same
/// bytes, on however many \a threads they are made; 0 is as many as there are processors. Needs no GUI thread. The
/// error says why it could not be encoded.
[[nodiscard]] Result<QByteArray> encodePng(const QImage &image, int threads = 0);

} // namespace corridor
