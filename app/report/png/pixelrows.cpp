#include "report/png/pixelrows.h"

#include <QtEndian>

#include <algorithm>

namespace corridor {

namespace {

const QRgb *rowOf(const QImage &image, int y) { return reinterpret_cast<const QRgb *>(image.constScanLine(y)); }

void packIndexed(const QRgb *pixels, int width, const ExactPalette &palette, uchar *out)
{
    QRgb last = pixels[0];
    quint8 index = palette.indexOf(last);
    for (int x = 0; x < width; ++x) {
        if (pixels[x] != last) {
            last = pixels[x];
            index = palette.indexOf(last);
        }
        out[x] = index;
    }
}

/// Writes four bytes a pixel and goes on by three: \a out has room for one more than the row takes.
void packRgb(const QRgb *pixels, int width, uchar *out)
{
    for (int x = 0; x < width; ++x, out += 3)
        qToBigEndian<quint32>(pixels[x] << 8, out);
}

void packRgba(const QRgb *pixels, int width, uchar *out)
{
    for (int x = 0; x < width; ++x, out += 4)
        qToBigEndian<quint32>(pixels[x] << 8 | pixels[x] >> 24, out);
}

void packRow(const QImage &image, const PixelLayout &layout, int y, uchar *out)
{
    const QRgb *pixels = rowOf(image, y);
    switch (layout.kind) {
    case PixelLayout::Kind::Indexed:
        packIndexed(pixels, image.width(), *layout.palette, out);
        break;
    case PixelLayout::Kind::Rgb:
        packRgb(pixels, image.width(), out);
        break;
    case PixelLayout::Kind::Rgba:
        packRgba(pixels, image.width(), out);
        break;
    }
}

bool isOpaque(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const QRgb *pixels = rowOf(image, y);
        if (std::any_of(pixels, pixels + image.width(), [](QRgb pixel) { return qAlpha(pixel) != 255; }))
            return false;
    }
    return true;
}

} // namespace

std::size_t ExactPalette::find(QRgb color) const
{
    std::size_t slot = (color * 0x9E3779B1U) >> (32 - kSlotBits);
    while (m_slots[slot].taken && m_slots[slot].color != color)
        slot = (slot + 1) % m_slots.size();
    return slot;
}

bool ExactPalette::add(QRgb color)
{
    Slot &slot = m_slots[find(color)];
    if (slot.taken)
        return true;
    if (m_colors.size() == kMost)
        return false;
    slot = {color, static_cast<quint8>(m_colors.size()), true};
    m_colors.append(color);
    return true;
}

std::optional<ExactPalette> ExactPalette::of(const QImage &image)
{
    ExactPalette found;
    found.m_opaque = image.hasAlphaChannel() ? 0U : 0xFF000000U;
    const int width = image.width();
    for (int y = 0; y < image.height(); ++y) {
        const QRgb *pixels = rowOf(image, y);
        for (int x = 0; x < width; ++x) {
            const bool again = x > 0 && pixels[x] == pixels[x - 1];
            if (!again && !found.add(pixels[x] | found.m_opaque))
                return std::nullopt;
        }
    }
    QList<QRgb> ordered = found.m_colors;
    std::ranges::stable_partition(ordered, [](QRgb color) { return qAlpha(color) != 255; });
    ExactPalette result;
    result.m_opaque = found.m_opaque;
    for (const QRgb color : std::as_const(ordered))
        (void)result.add(color);
    return result;
}

PixelLayout PixelLayout::of(const QImage &image)
{
    if (auto palette = ExactPalette::of(image))
        return {Kind::Indexed, std::move(palette)};
    return {image.hasAlphaChannel() && !isOpaque(image) ? Kind::Rgba : Kind::Rgb, std::nullopt};
}

QByteArray pixelRows(const QImage &image, const PixelLayout &layout, RowFilter filter, int from, int to)
{
    const qsizetype row = qsizetype(image.width()) * layout.bytesPerPixel();
    QByteArray rows((row + 1) * (to - from) + 1, Qt::Uninitialized); // one more: see packRgb()
    auto *const bytes = reinterpret_cast<uchar *>(rows.data());
    for (int y = from; y < to; ++y) {
        uchar *const out = bytes + (row + 1) * (y - from);
        packRow(image, layout, y, out + 1);
        out[0] = static_cast<uchar>(filter);
    }
    if (filter == RowFilter::Up) {
        QByteArray above(row + 1, '\0');
        if (from > 0)
            packRow(image, layout, from - 1, reinterpret_cast<uchar *>(above.data()));
        for (int y = to - 1; y >= from; --y) {
            uchar *const out = bytes + (row + 1) * (y - from) + 1;
            const uchar *const before = y > from ? out - (row + 1) : reinterpret_cast<const uchar *>(above.constData());
            for (qsizetype i = 0; i < row; ++i)
                out[i] = static_cast<uchar>(out[i] - before[i]);
        }
    }
    rows.chop(1);
    return rows;
}

} // namespace corridor
