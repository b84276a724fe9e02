#include "report/png/pixelmemory.h"

#include <cstdlib>
#include <sys/mman.h>

namespace corridor {

namespace {

constexpr qsizetype kLargePage = qsizetype(1) << 21;

} // namespace

QImage emptyImage(const QSize &size, QImage::Format format)
{
    const qsizetype line = qsizetype(size.width()) * 4;
    const qsizetype bytes = line * size.height();
    if (size.isEmpty() || QImage::toPixelFormat(format).bitsPerPixel() != 32 || bytes < kLargePage)
        return {size, format};
    const auto room = static_cast<std::size_t>((bytes + kLargePage - 1) / kLargePage * kLargePage);
    void *const memory = std::aligned_alloc(static_cast<std::size_t>(kLargePage), room);
    if (!memory)
        return {};
    (void)::madvise(memory, room, MADV_HUGEPAGE); // a wish: without it the memory is as good
    return {static_cast<uchar *>(memory), size.width(), size.height(), line, format,
            [](void *taken) { std::free(taken); }, memory};
}

} // namespace corridor
