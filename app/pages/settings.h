#pragma once

#include "i18n/formatter.h"
#include "i18n/language.h"

#include <QString>

namespace corridor {

/// Light, dark, or as the system says.
enum class ThemeChoice { System, Light, Dark };

/// What the analyst chose for the program as a whole. A value: the window keeps it, a page only edits it.
struct Settings {
    Language language = Language::English;
    ThemeChoice theme = ThemeChoice::System;
    NumberNotation notation = NumberNotation::Compact;
    QString storePath; ///< Opened at the next start; empty is Store::defaultPath().

    bool operator==(const Settings &) const = default;
};

} // namespace corridor
