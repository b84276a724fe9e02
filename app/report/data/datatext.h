#pragma once

#include <QString>

namespace corridor {

/// \a text as a file of figures may hold it: without control characters, without characters that turn the direction of
/// what follows, and without halves of characters. A line end stays one; a tab becomes a space.
[[nodiscard]] QString dataText(const QString &text);

/// The same on one line.
[[nodiscard]] QString dataLine(const QString &text);

} // namespace corridor
