#pragma once

#include <string>

namespace corridor::ingest {

/// The shortest decimal text that reads back as \a value: `0.1`, `1500000`; with an exponent only where the number is
/// very small or large (`1e-07`, `1.5e+22`). Empty when \a value is not finite.
[[nodiscard]] std::string shortestNumber(double value);

} // namespace corridor::ingest
