#pragma once

#include <QString>

namespace corridor {

/// \a text as the name of a file on any system, without extension: letters, digits, single spaces and `-` in NFC, at
/// most 200 bytes of UTF-8, no space or `-` at its ends, never a name that a system keeps for a device; `Corridor` when
/// nothing is left.
[[nodiscard]] QString safeFileName(const QString &text);

} // namespace corridor
