#include "report/pngencoder.h"

#include "report/png/pngstrips.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <libdeflate.h>
#include <thread>

namespace corridor {

namespace {

/// PNG allows 2^31 - 1 bytes a chunk; some readers take memory for the whole of one.
constexpr qsizetype kLargestChunk = 1 << 20;

void appendNumber(QByteArray *bytes, quint32 number)
{
    std::array<char, 4> digits{};
    qToBigEndian(number, digits.data());
    bytes->append(digits.data(), 4);
}

void appendChunk(QByteArray *file, const char *type, const QByteArray &data)
{
    appendNumber(file, static_cast<quint32>(data.size()));
    const qsizetype from = file->size();
    file->append(type, 4);
    file->append(data);
    appendNumber(file, libdeflate_crc32(0, file->constData() + from, static_cast<std::size_t>(file->size() - from)));
}

QByteArray header(const QImage &image, const PixelLayout &layout)
{
    constexpr std::array<char, 3> kColorTypes{3, 2, 6}; // as PixelLayout::Kind
    QByteArray data;
    appendNumber(&data, static_cast<quint32>(image.width()));
    appendNumber(&data, static_cast<quint32>(image.height()));
    data += '\x08'; // bits a sample
    data += kColorTypes.at(static_cast<std::size_t>(layout.kind));
    data.append("\0\0\0", 3); // deflate, PNG's filters, not interlaced
    return data;
}

void appendPalette(QByteArray *file, const ExactPalette &palette)
{
    QByteArray colors;
    QByteArray alphas;
    for (const QRgb color : palette.colors()) {
        for (const int part : {qRed(color), qGreen(color), qBlue(color)})
            colors += static_cast<char>(part);
        if (qAlpha(color) != 255)
            alphas += static_cast<char>(qAlpha(color));
    }
    appendChunk(file, "PLTE", colors);
    if (!alphas.isEmpty())
        appendChunk(file, "tRNS", alphas);
}

void appendResolution(QByteArray *file, const QImage &image)
{
    if (image.dotsPerMeterX() <= 0 || image.dotsPerMeterY() <= 0)
        return;
    QByteArray data;
    appendNumber(&data, static_cast<quint32>(image.dotsPerMeterX()));
    appendNumber(&data, static_cast<quint32>(image.dotsPerMeterY()));
    data += '\x01'; // a metre
    appendChunk(file, "pHYs", data);
}

Error encodeError(const QString &cause)
{
    return {Error::Code::Storage,
            QCoreApplication::translate("corridor::Report", "The picture could not be encoded: %1.").arg(cause),
            {}};
}

} // namespace

Result<QByteArray> encodePng(const QImage &image, int threads)
{
    if (image.isNull())
        return encodeError(QCoreApplication::translate("corridor::Report", "it is empty"));
    // Both formats have 32 bits a pixel, not multiplied by their alpha.
    const QImage plain = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    const PixelLayout layout = plain.isNull() ? PixelLayout() : PixelLayout::of(plain);
    const auto processors = static_cast<int>(std::max(std::thread::hardware_concurrency(), 1U));
    const auto rows = plain.isNull() ? std::nullopt : compressedRows(plain, layout, threads > 0 ? threads : processors);
    if (!rows)
        return encodeError(QCoreApplication::translate("corridor::Report", "the memory does not suffice"));

    QByteArray file("\x89PNG\r\n\x1A\n", 8);
    appendChunk(&file, "IHDR", header(plain, layout));
    if (layout.palette)
        appendPalette(&file, *layout.palette);
    appendResolution(&file, image);
    for (qsizetype at = 0; at < rows->size(); at += kLargestChunk)
        appendChunk(&file, "IDAT", rows->mid(at, kLargestChunk));
    appendChunk(&file, "IEND", {});
    return file;
}

} // namespace corridor
