#pragma once

#include "dashboard/dashboard.h"
#include "i18n/formatter.h"

namespace corridor {

/// What a picture of \a content is called, in the formatter's language: its title without a line break.
[[nodiscard]] QString pictureTitle(const PageContent &content, const ViewState &state, const Formatter &formatter);

/// What a picture of \a content shows, for whoever cannot see it: title, subtitle, first and last value of each of its
/// lines, its key figures, targets or number of events, and its sources; in the formatter's language, at most
/// kLongestDescription letters.
[[nodiscard]] QString alternativeText(const PageContent &content, const ViewState &state, const Formatter &formatter);

inline constexpr qsizetype kLongestDescription = 2'000;

} // namespace corridor
