#pragma once

#include "report/pageimage.h"

#include <QList>
#include <QSizeF>
#include <QString>

#include <optional>

namespace corridor {

/// What a picture is made for.
enum class ExportPreset {
    Slide,       ///< 16:9, 1600 × 900 on a slide 13⅓ inches wide.
    SlideSmall,  ///< The same slide with 1280 × 720.
    A4,          ///< A page upright.
    A4Landscape, ///< A page on its side.
    Square,      ///< 1200 × 1200.
    Social       ///< 1200 × 628, the card that networks and chat programs show of a link.
};

/// What the length of a side is given in.
enum class SizeUnit { Pixels, Millimetres, Inches };

/// Pixels of a picture, and how many of them are an inch on paper.
struct PictureSize {
    QSize pixels;
    int dpi = kScreenDpi;

    bool operator==(const PictureSize &) const = default;
};

constexpr int kSmallestSide = 320;          ///< Pixels of a picture's side, before its scale.
constexpr int kLargestSide = 8000;          ///< The same.
constexpr qint64 kMostPixels = 100'000'000; ///< Of a picture, with its scale: 400 MB in memory.
constexpr int kLowestDpi = 36;              ///< Of a size of one's own.
constexpr int kHighestDpi = 1200;           ///< The same.
constexpr double kMillimetresAnInch = 25.4;

/// In the order in which they are offered.
[[nodiscard]] const QList<ExportPreset> &exportPresets();
/// The word of the command line: `slide`, `slide-small`, `a4`, `a4-landscape`, `square`, `social`.
[[nodiscard]] QString presetCode(ExportPreset preset);
[[nodiscard]] std::optional<ExportPreset> presetFromCode(const QString &code);
[[nodiscard]] PictureSize presetSize(ExportPreset preset);
/// The preset that has this size; none for a size of one's own.
[[nodiscard]] std::optional<ExportPreset> presetOfSize(const PictureSize &size);

/// The size for sides of \a length in \a unit, at \a dpi; none when a side or the resolution is out of the ranges
/// above.
[[nodiscard]] std::optional<PictureSize> sizeFromLengths(const QSizeF &length, SizeUnit unit, int dpi);
/// The sides of \a size in \a unit.
[[nodiscard]] QSizeF lengthsOf(const PictureSize &size, SizeUnit unit);

/// Takes over pixels and resolution.
void setSize(ImageOptions &options, const PictureSize &size);

} // namespace corridor
