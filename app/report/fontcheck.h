#pragma once

#include "core/result.h"
#include "i18n/language.h"

namespace corridor {

/// Whether the font of pictures is installed and has every letter of \a language: else pictures would be set in
/// whatever the system has, with boxes for letters. The error says what is missing and which package has it.
[[nodiscard]] Status checkFonts(Language language);

} // namespace corridor
