#pragma once

#include <QImage>
#include <QList>

#include <array>
#include <optional>

namespace corridor {

/// Up to 256 colours, each found at once. Which number a colour has depends on the picture alone.
class ExactPalette {
public:
    static constexpr int kMost = 256;

    /// The colours of \a image, which has 32 bits a pixel, in the order in which they appear; those that let something
    /// shine through come first. Nothing when there are more than kMost.
    [[nodiscard]] static std::optional<ExactPalette> of(const QImage &image);

    [[nodiscard]] const QList<QRgb> &colors() const { return m_colors; }
    [[nodiscard]] quint8 indexOf(QRgb color) const { return m_slots[find(color | m_opaque)].index; }

private:
    struct Slot {
        QRgb color = 0;
        quint8 index = 0;
        bool taken = false;
    };
    static constexpr int kSlotBits = 10;

    /// The slot of \a color, or the free one where it belongs.
    [[nodiscard]] std::size_t find(QRgb color) const;
    [[nodiscard]] bool add(QRgb color);

    QRgb m_opaque = 0; ///< What a pixel without alpha lacks.
    QList<QRgb> m_colors;
    std::array<Slot, 1U << kSlotBits> m_slots{};
};

/// How a picture's pixels stand in a PNG file.
struct PixelLayout {
    enum class Kind { Indexed, Rgb, Rgba } kind = Kind::Rgb;
    std::optional<ExactPalette> palette; ///< Of Kind::Indexed.

    /// The smallest that keeps every pixel of \a image, which has 32 bits a pixel, as it is.
    [[nodiscard]] static PixelLayout of(const QImage &image);
    [[nodiscard]] int bytesPerPixel() const { return kind == Kind::Indexed ? 1 : kind == Kind::Rgb ? 3 : 4; }
};

/// How each row is made ready for compression.
enum class RowFilter : quint8 {
    None = 0,
    Up = 2 ///< The difference from the row above.
};

/// Rows \a from to before \a to of \a image as PNG keeps them: each begins with the number of its filter.
[[nodiscard]] QByteArray pixelRows(const QImage &image, const PixelLayout &layout, RowFilter filter, int from, int to);

} // namespace corridor
