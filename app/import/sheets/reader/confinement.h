#pragma once

#include "import/sheets/reader/settings.h"

namespace corridor::sheetreader {

/// Limits this process before it looks at the file: memory, processor time, no core file, no new privileges, no
/// descriptors but standard output. \a cpuSeconds: of processor time in all. Exits when the system refuses.
void confine(const Settings &settings, unsigned cpuSeconds);

/// (Re)starts the clock that ends this process when it neither finishes nor writes for \a seconds; 0 stops the clock.
void watch(unsigned seconds);

} // namespace corridor::sheetreader
