#pragma once

#include "i18n/language.h"

#include <QByteArray>
#include <QString>

namespace corridor {

/// \a source of \a context in \a language, whatever language the window speaks: several are needed at once when a
/// report is written in four. The catalogue is read on its first use. `%n` is left in place.
/// \returns \a source itself where the catalogue has no translation
[[nodiscard]] QString translated(Language language, const char *context, const QByteArray &source, int count = -1);

/// Whether the catalogue of \a language has its own words for \a source. English is what sources are written in.
[[nodiscard]] bool isTranslated(Language language, const char *context, const QByteArray &source, int count = -1);

/// Where the program's own catalogue of \a language lies.
[[nodiscard]] QString cataloguePath(Language language);

} // namespace corridor
