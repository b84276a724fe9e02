#pragma once

#include "import/meaning/areas.h"
#include "import/text/periodtext.h"

#include <optional>
#include <string>
#include <string_view>

namespace corridor::ingest {

/// The area that a cell of an unknown table means, by any code or name. \a iso2: the column holds codes of two letters.
[[nodiscard]] std::optional<AreaDraft> areaMeant(const AreaTable &areas, std::string_view text, bool iso2);

/// A stable code made of a name: letters and digits in upper case, `_` between, and a hash where that loses something.
[[nodiscard]] std::string slugOf(std::string_view name);

/// The year of a period that is a year.
[[nodiscard]] int yearOf(const PeriodDraft &period);

/// The year (`A`) or month (`M`) whose first or last day \a day is; nothing for a day inside.
[[nodiscard]] std::optional<PeriodDraft> periodOfDay(std::int32_t day, char frequency);

} // namespace corridor::ingest
