#pragma once

#include "core/catalogue.h"
#include "core/period.h"
#include "i18n/language.h"

namespace corridor {

enum class DateLength { Long, Short };

/// \a period in words: `first half of 2025` or `H1 2025`. Empty for an invalid one.
[[nodiscard]] QString periodText(Language language, const Period &period, DateLength length);

/// One day: `12 November 2024` or `12 Nov 2024`.
[[nodiscard]] QString dayText(Language language, const QDate &day, DateLength length);

} // namespace corridor
