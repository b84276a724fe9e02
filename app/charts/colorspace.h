#pragma once

#include <QColor>

namespace corridor {

/// A colour as the eye sees it: CIELAB under D65, as lightness, chroma and hue.
struct Lch {
    double lightness = 0.0; ///< 0 black to 100 white: what is left of a colour in a grey print.
    double chroma = 0.0;
    double hue = 0.0; ///< Degrees, 0 to 360.
};

[[nodiscard]] Lch toLch(const QColor &color);
/// The nearest colour a screen can show: chroma gives way, lightness and hue stay.
[[nodiscard]] QColor fromLch(Lch lch);

/// WCAG 2 contrast ratio, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

/// \a color made darker or lighter until text in it reads on \a background (ratio 4.5), its hue kept.
[[nodiscard]] QColor readableOn(const QColor &color, const QColor &background);

/// \a over laid on \a under so that \a share of it is seen, 0 to 1; opaque.
[[nodiscard]] QColor mixed(const QColor &over, const QColor &under, double share);

} // namespace corridor
