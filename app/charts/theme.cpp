#include "charts/theme.h"

#include "charts/colorspace.h"
#include "charts/greys.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// Smaller text is set without kerning: it is not seen there, and finding the pairs of the many lines of a page took
/// most of the time of a start. Scripts that cannot be set without shaping still are.
constexpr int kKernedSize = 18;

/// Two colours of one pair differ at least this much in lightness, so that a grey print keeps them apart.
constexpr double kGreyStep = 12.0;

struct AreaColor {
    const char *code;
    QRgb light;
    QRgb dark;
};

// Hues after Okabe and Ito: told apart with any colour vision. Neighbours of the corridor come first.
constexpr std::array kAreaColors{
    AreaColor{"KAZ", 0xff0a73a3, 0xff5db8e8}, AreaColor{"TUR", 0xffe26371, 0xffe0606f},
    AreaColor{"RUS", 0xff5b6fb8, 0xff8c9ee0}, AreaColor{"CHN", 0xffc98a12, 0xffe6b04a},
    AreaColor{"UZB", 0xff1f9c7a, 0xff4cc5a2}, AreaColor{"KGZ", 0xffb04a9a, 0xffd685c4},
    AreaColor{"AZE", 0xff2f8f8f, 0xff5fc0c0}, AreaColor{"TKM", 0xff5f8a2b, 0xff9ac063},
    AreaColor{"TJK", 0xff8a6d3b, 0xffc2a271}, AreaColor{"GEO", 0xffc0642f, 0xffe8955f},
    AreaColor{"USA", 0xff3d5a98, 0xff7f9bd6}, AreaColor{"DEU", 0xff7a6a00, 0xffc4b340},
    AreaColor{"GBR", 0xff7b4fa3, 0xffb48bdb}, AreaColor{"ITA", 0xff3c8d40, 0xff76c47a},
    AreaColor{"ARE", 0xffa8722a, 0xffd9a565}, AreaColor{"IRN", 0xff4f7f73, 0xff86b8ab},
    AreaColor{"WLD", 0xff6b7785, 0xff9aa7b5}, AreaColor{"EUU", 0xff4463c4, 0xff8aa3f2},
};

// For what is no country: told apart from one another, and none is a shade of the pair.
constexpr std::array<QRgb, 6> kAccentsLight{0xff0b7285, 0xffe09f3e, 0xff7b4fa3, 0xff3c8d40, 0xffb5533c, 0xff5b6fb8};
constexpr std::array<QRgb, 6> kAccentsDark{0xff4fb8cc, 0xfff0bd6a, 0xffb48bdb, 0xff76c47a, 0xffe48f78, 0xff8c9ee0};

/// A stable number for a code: qHash differs from run to run.
quint32 stableHash(const QString &code)
{
    quint32 hash = 2166136261U;
    for (const QChar c : code)
        hash = (hash ^ c.unicode()) * 16777619U;
    return hash;
}

QColor baseArea(const QString &code, ThemeKind kind)
{
    const bool dark = kind == ThemeKind::Dark;
    for (const AreaColor &entry : kAreaColors) {
        if (code == QLatin1StringView(entry.code))
            return QColor(dark ? entry.dark : entry.light);
    }
    const quint32 hash = stableHash(code);
    return fromLch(
        {(dark ? 68.0 : 46.0) + (hash >> 16) % 12, 44.0 + (hash >> 8) % 12, static_cast<double>(hash % 36) * 10.0});
}

/// \a color moved in lightness, the shorter way that stays in the theme's range, until it is kGreyStep from \a other.
QColor apartFrom(const QColor &other, const QColor &color, ThemeKind kind)
{
    const Lch fixed = toLch(other);
    Lch moved = toLch(color);
    const double hueGap = std::abs(std::remainder(fixed.hue - moved.hue, 360.0));
    if (hueGap < 30.0)
        moved.hue = std::fmod(fixed.hue + 180.0, 360.0);
    if (std::abs(fixed.lightness - moved.lightness) < kGreyStep) {
        const double lowest = kind == ThemeKind::Dark ? 52.0 : 34.0;
        const double highest = kind == ThemeKind::Dark ? 84.0 : 66.0;
        const bool up = moved.lightness >= fixed.lightness;
        const double above = fixed.lightness + kGreyStep + 1.0;
        const double below = fixed.lightness - kGreyStep - 1.0;
        moved.lightness = (up && above <= highest) || below < lowest ? above : below;
    }
    return fromLch(moved);
}

Theme lightTheme()
{
    Theme theme;
    theme.kind = ThemeKind::Light;
    theme.window = QColor(0xf6f8fa);
    theme.panel = QColor(0xffffff);
    theme.border = QColor(0xe1e7ed);
    theme.grid = QColor(0xe6eaee);
    theme.ink = QColor(0x1a2733);
    theme.muted = QColor(0x5a6b7b);
    theme.accent = QColor(0x0a76a3);
    theme.event = QColor(0xe8a33d);
    theme.good = QColor(0x12805c);
    theme.bad = QColor(0xbf2f38);
    theme.caution = QColor(0x9a6700);
    return theme;
}

Theme darkTheme()
{
    Theme theme;
    theme.kind = ThemeKind::Dark;
    theme.window = QColor(0x10161d);
    theme.panel = QColor(0x18212b);
    theme.border = QColor(0x2b3846);
    theme.grid = QColor(0x293542);
    theme.ink = QColor(0xe8eef4);
    theme.muted = QColor(0x9fb0c0);
    theme.accent = QColor(0x4fb3df);
    theme.event = QColor(0xf0b45a);
    theme.good = QColor(0x4cc38a);
    theme.bad = QColor(0xff8a8a);
    theme.caution = QColor(0xe8b44c);
    return theme;
}

} // namespace

Theme Theme::of(ThemeKind kind)
{
    Theme theme = kind == ThemeKind::Dark ? darkTheme() : lightTheme();
    theme.font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
    theme.font.setHintingPreference(QFont::PreferNoHinting);
    theme.font.setStyleStrategy(QFont::PreferAntialias);
    return theme;
}

QColor Theme::area(const QString &code, const CountryPair &pair) const
{
    if (greyscale)
        return greyOfArea(code, *this, pair);
    const QColor base = baseArea(code, kind);
    if (code != pair.other || pair.one == pair.other)
        return base;
    const QColor one = baseArea(pair.one, kind);
    const Lch first = toLch(one);
    const Lch second = toLch(base);
    const bool sameHue = std::abs(std::remainder(first.hue - second.hue, 360.0)) < 30.0;
    const bool sameGrey = std::abs(first.lightness - second.lightness) < kGreyStep;
    return sameHue || sameGrey ? apartFrom(one, base, kind) : base;
}

QColor Theme::color(const ColorRole &role, const CountryPair &pair) const
{
    switch (role.kind) {
    case ColorRole::Kind::Area:
        return area(role.area, pair);
    case ColorRole::Kind::Accent: {
        if (greyscale)
            return greyOfAccent(role.accent, *this);
        const auto &accents = kind == ThemeKind::Dark ? kAccentsDark : kAccentsLight;
        return QColor(accents.at(static_cast<size_t>(std::abs(role.accent)) % accents.size()));
    }
    case ColorRole::Kind::Ink:
        break;
    }
    return ink;
}

QColor Theme::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Good:
        return good;
    case Tone::Bad:
        return bad;
    case Tone::Caution:
        return caution;
    case Tone::Neutral:
        break;
    }
    return muted;
}

QFont Theme::fontOf(int pixelSize, QFont::Weight weight) const
{
    QFont sized = font;
    sized.setPixelSize(pixelSize);
    sized.setWeight(weight);
    if (pixelSize < kKernedSize)
        sized.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::PreferAntialias | QFont::PreferNoShaping));
    return sized;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Base, panel);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Button, panel);
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::BrightText, bad);
    palette.setColor(QPalette::ToolTipBase, panel);
    palette.setColor(QPalette::ToolTipText, ink);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, kind == ThemeKind::Dark ? window : panel);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, kind == ThemeKind::Dark ? border.lighter(120) : panel);
    palette.setColor(QPalette::Midlight, border);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, muted);
    palette.setColor(QPalette::Shadow, kind == ThemeKind::Dark ? QColor(Qt::black) : muted);
    QColor faint = muted;
    faint.setAlphaF(0.7F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

} // namespace corridor
