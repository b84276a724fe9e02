#pragma once

#include "import/text/periodtext.h"

namespace corridor::ingest {

/// The last day of \a period, which is no span.
[[nodiscard]] std::int32_t lastDay(const PeriodDraft &period);

} // namespace corridor::ingest
