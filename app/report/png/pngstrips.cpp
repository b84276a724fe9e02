#include "report/png/pngstrips.h"

#include "report/png/deflatejoin.h"

#include <algorithm>
#include <atomic>
#include <libdeflate.h>
#include <memory>
#include <thread>
#include <vector>

namespace corridor {

namespace {

/// Strips are as large that what a strip cannot repeat from the one before it hardly counts.
constexpr qint64 kStripPixels = 1 << 20;
constexpr int kLevel = 5;

using Compressor = std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)>;

Compressor makeCompressor(int level) { return {libdeflate_alloc_compressor(level), &libdeflate_free_compressor}; }

/// \a raw as a raw DEFLATE stream, or nothing.
QByteArray deflated(libdeflate_compressor *compressor, const QByteArray &raw)
{
    const auto size = static_cast<std::size_t>(raw.size());
    QByteArray packed(static_cast<qsizetype>(libdeflate_deflate_compress_bound(compressor, size)), Qt::Uninitialized);
    const std::size_t used = libdeflate_deflate_compress(compressor, raw.constData(), size, packed.data(),
                                                         static_cast<std::size_t>(packed.size()));
    packed.truncate(static_cast<qsizetype>(used));
    packed.squeeze();
    return packed;
}

struct Strip {
    int from = 0;
    int to = 0;
    QByteArray packed;
    quint32 checksum = 1;
    qint64 length = 0;
};

std::vector<Strip> stripsOf(const QImage &image)
{
    const auto rows = static_cast<int>(std::max<qint64>(kStripPixels / image.width(), 1));
    std::vector<Strip> strips;
    for (int from = 0; from < image.height(); from += rows)
        strips.push_back({from, std::min(from + rows, image.height()), {}, 1, 0});
    return strips;
}

bool pack(Strip &strip, const QImage &image, const PixelLayout &layout, bool isLast, libdeflate_compressor *compressor)
{
    const QByteArray rows = pixelRows(image, layout, RowFilter::None, strip.from, strip.to);
    strip.length = rows.size();
    strip.checksum = libdeflate_adler32(1, rows.constData(), static_cast<std::size_t>(rows.size()));
    strip.packed = deflated(compressor, rows);
    return !strip.packed.isEmpty() && (isLast || openDeflateStream(&strip.packed));
}

QByteArray joined(const std::vector<Strip> &strips)
{
    QByteArray stream("\x78\x9C", 2); // deflate, window of 32 KiB, usual effort
    quint32 checksum = 1;
    for (const Strip &strip : strips) {
        stream += strip.packed;
        checksum = joinedAdler32(checksum, strip.checksum, strip.length);
    }
    for (int shift = 24; shift >= 0; shift -= 8)
        stream += static_cast<char>(checksum >> shift & 0xFFU);
    return stream;
}

} // namespace

std::optional<QByteArray> compressedRows(const QImage &image, const PixelLayout &layout, int threads)
{
    std::vector<Strip> strips = stripsOf(image);
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> whole = true;
    const auto work = [&] {
        const Compressor compressor = makeCompressor(kLevel);
        if (!compressor)
            whole = false;
        for (std::size_t i = next++; whole && i < strips.size(); i = next++) {
            if (!pack(strips.at(i), image, layout, i + 1 == strips.size(), compressor.get()))
                whole = false;
        }
    };
    {
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < std::min(static_cast<std::size_t>(std::max(threads, 1)), strips.size()); ++i)
            others.emplace_back(work);
        work();
    }
    return whole ? std::optional(joined(strips)) : std::nullopt;
}

} // namespace corridor
