#include "core/figure.h"

#include <algorithm>
#include <iterator>

namespace corridor {

namespace {

template<typename Enum, size_t N>
QString codeOf(const std::array<const char *, N> &codes, Enum value)
{
    return QString::fromLatin1(codes.at(static_cast<size_t>(value)));
}

template<typename Enum, size_t N>
std::optional<Enum> valueOf(const std::array<const char *, N> &codes, QStringView code)
{
    const auto found =
        std::find_if(codes.begin(), codes.end(), [code](const char *each) { return code == QLatin1String(each); });
    if (found == codes.end())
        return std::nullopt;
    return static_cast<Enum>(std::distance(codes.begin(), found));
}

constexpr std::array kStatusCodes{"official", "provisional", "estimate", "press", "claim", "analyst"};
constexpr std::array kBoundCodes{"", "min", "max", "about"};

} // namespace

QString statusCode(FigureStatus status) { return codeOf(kStatusCodes, status); }

std::optional<FigureStatus> statusFromCode(QStringView code) { return valueOf<FigureStatus>(kStatusCodes, code); }

QString boundCode(Bound bound) { return codeOf(kBoundCodes, bound); }

std::optional<Bound> boundFromCode(QStringView code) { return valueOf<Bound>(kBoundCodes, code); }

} // namespace corridor
