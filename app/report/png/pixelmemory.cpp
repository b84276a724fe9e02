#include "report/png/pixelmemory.h"

#include "core/largememory.h"

namespace corridor {

QImage emptyImage(const QSize &size, QImage::Format format)
{
    const qsizetype line = qsizetype(size.width()) * 4;
    const auto bytes = static_cast<std::size_t>(line * size.height());
    if (size.isEmpty() || QImage::toPixelFormat(format).bitsPerPixel() != 32 || bytes < kLargePage)
        return {size, format};
    void *const memory = allocateLarge(bytes);
    if (!memory)
        return {};
    return {static_cast<uchar *>(memory),          size.width(), size.height(), line, format,
            [](void *taken) { std::free(taken); }, memory};
}

} // namespace corridor
