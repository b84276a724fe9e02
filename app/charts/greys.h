#pragma once

#include "charts/theme.h"

namespace corridor {

/// The grey of a country in the greyscale \a theme: of the two of \a pair one is dark and the other light, any other
/// lies between them.
[[nodiscard]] QColor greyOfArea(const QString &code, const Theme &theme, const CountryPair &pair);
/// One of six greys; neighbours in the order of their numbers lie far apart.
[[nodiscard]] QColor greyOfAccent(int accent, const Theme &theme);

} // namespace corridor
