#pragma once

#include <QImage>

namespace corridor {

/// An image of \a size in \a format whose pixels are not set yet; null where the memory does not suffice. Its memory
/// comes in pages of 2 MiB where the system has them: getting 15 MB in pages of 4 KiB takes longer than drawing a
/// chart.
[[nodiscard]] QImage emptyImage(const QSize &size, QImage::Format format);

} // namespace corridor
