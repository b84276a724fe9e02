#pragma once

#include <QString>

namespace corridor {

struct ViewState;

/// Eight letters and digits that name a view, such as `7KQM3TPX`: made from the view alone, the same on every machine.
/// It says nothing about the view by itself; a store that keeps the view under it does. No letter can be mistaken for
/// a digit: I, L, O and U do not occur.
[[nodiscard]] QString viewCode(const ViewState &state);

/// The code that somebody typed as \a text: small letters, spaces, hyphens, letters that look like digits and Cyrillic
/// letters that look like Latin ones are taken for what was meant. Empty when it cannot be a code.
[[nodiscard]] QString readViewCode(const QString &text);

} // namespace corridor
