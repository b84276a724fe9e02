#include "charts/colorspace.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace corridor {

namespace {

constexpr double kWhiteX = 0.95047;
constexpr double kWhiteZ = 1.08883;
constexpr double kTextContrast = 4.5;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double companded(double channel)
{
    return channel <= 0.0031308 ? channel * 12.92 : 1.055 * std::pow(channel, 1.0 / 2.4) - 0.055;
}

double labF(double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0; }

double labInverse(double f)
{
    const double cube = f * f * f;
    return cube > 0.008856 ? cube : (f - 16.0 / 116.0) / 7.787;
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// Linear sRGB of \a lch; a channel outside 0 to 1 means that no screen shows it.
std::array<double, 3> linearRgb(const Lch &lch)
{
    const double radians = lch.hue * std::numbers::pi / 180.0;
    const double fy = (lch.lightness + 16.0) / 116.0;
    const double x = kWhiteX * labInverse(fy + lch.chroma * std::cos(radians) / 500.0);
    const double y = labInverse(fy);
    const double z = kWhiteZ * labInverse(fy - lch.chroma * std::sin(radians) / 200.0);
    return {3.2404542 * x - 1.5371385 * y - 0.4985314 * z, -0.9692660 * x + 1.8760108 * y + 0.0415560 * z,
            0.0556434 * x - 0.2040259 * y + 1.0572252 * z};
}

bool isShown(const std::array<double, 3> &rgb)
{
    return std::ranges::all_of(rgb, [](double channel) { return channel >= -0.0005 && channel <= 1.0005; });
}

} // namespace

Lch toLch(const QColor &color)
{
    const double r = linear(color.redF());
    const double g = linear(color.greenF());
    const double b = linear(color.blueF());
    const double fx = labF((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / kWhiteX);
    const double fy = labF(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
    const double fz = labF((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / kWhiteZ);
    const double a = 500.0 * (fx - fy);
    const double bb = 200.0 * (fy - fz);
    const double hue = std::atan2(bb, a) * 180.0 / std::numbers::pi;
    return {116.0 * fy - 16.0, std::hypot(a, bb), hue < 0 ? hue + 360.0 : hue};
}

QColor fromLch(Lch lch)
{
    lch.lightness = std::clamp(lch.lightness, 0.0, 100.0);
    while (lch.chroma > 0.0 && !isShown(linearRgb(lch)))
        lch.chroma = std::max(0.0, lch.chroma - 1.0);
    const auto rgb = linearRgb(lch);
    const auto byte = [](double channel) {
        return static_cast<int>(std::lround(255.0 * companded(std::clamp(channel, 0.0, 1.0))));
    };
    return {byte(rgb.at(0)), byte(rgb.at(1)), byte(rgb.at(2))};
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return first > second ? first / second : second / first;
}

QColor readableOn(const QColor &color, const QColor &background)
{
    const double step = luminance(background) > 0.18 ? -1.0 : 1.0;
    QColor readable = color;
    Lch lch = toLch(color);
    while (contrastRatio(readable, background) < kTextContrast && lch.lightness > 0.0 && lch.lightness < 100.0) {
        lch.lightness += step;
        readable = fromLch(lch);
    }
    return readable;
}

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto part = [share](int one, int other) {
        return static_cast<int>(std::lround(one * share + other * (1.0 - share)));
    };
    return {part(over.red(), under.red()), part(over.green(), under.green()), part(over.blue(), under.blue())};
}

} // namespace corridor
