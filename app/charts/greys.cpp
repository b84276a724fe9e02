#include "charts/greys.h"

#include "charts/colorspace.h"

#include <algorithm>
#include <array>

namespace corridor {

namespace {

/// Lightness, 0 to 100, on a white ground; on a dark one the steps are taken from the other end.
constexpr double kPairDark = 30.0;
constexpr double kPairLight = 66.0;
/// Of third countries: between the two of the pair.
constexpr std::array kOthers{38.0, 48.0, 58.0};
constexpr std::array kAccents{28.0, 62.0, 44.0, 74.0, 36.0, 54.0};

/// The same number for a country everywhere.
std::size_t numberOf(const QString &code)
{
    std::size_t sum = 0;
    for (const QChar letter : code)
        sum += letter.unicode();
    return sum;
}

QColor grey(double lightness) { return fromLch({lightness, 0.0, 0.0}); }

/// \a lightness as it is meant for a white ground, on the ground of \a theme.
QColor onGround(double lightness, const Theme &theme)
{
    return grey(theme.kind == ThemeKind::Dark ? 118.0 - lightness : lightness);
}

} // namespace

Theme Theme::inGrey() const
{
    Theme theme = *this;
    theme.greyscale = true;
    for (QColor *color : {&theme.window, &theme.panel, &theme.border, &theme.grid, &theme.ink, &theme.muted,
                          &theme.accent, &theme.event, &theme.good, &theme.bad, &theme.caution})
        *color = grey(toLch(*color).lightness);
    return theme;
}

MarkShape Theme::shape(const ColorRole &role, const CountryPair &pair) const
{
    constexpr std::array kShapes{MarkShape::Circle, MarkShape::Square, MarkShape::Triangle, MarkShape::Pentagon};
    if (!greyscale || role.kind == ColorRole::Kind::Ink)
        return MarkShape::Circle;
    if (role.kind == ColorRole::Kind::Accent)
        return kShapes.at(static_cast<std::size_t>(std::abs(role.accent)) % kShapes.size());
    if (role.area == pair.one)
        return MarkShape::Circle;
    if (role.area == pair.other)
        return MarkShape::Square;
    return numberOf(role.area) % 2 == 0 ? MarkShape::Triangle : MarkShape::Pentagon;
}

QColor greyOfArea(const QString &code, const Theme &theme, const CountryPair &pair)
{
    if (code == pair.one)
        return onGround(kPairDark, theme);
    if (code == pair.other)
        return onGround(kPairLight, theme);
    return onGround(kOthers.at(numberOf(code) % kOthers.size()), theme);
}

QColor greyOfAccent(int accent, const Theme &theme)
{
    return onGround(kAccents.at(static_cast<std::size_t>(std::abs(accent)) % kAccents.size()), theme);
}

} // namespace corridor
