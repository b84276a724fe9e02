#pragma once

#include "import/base/trouble.h"
#include "import/importer.h"

namespace corridor {

/// \a problem in words of the interface language, about the file \a fileName.
[[nodiscard]] ImportProblem describedProblem(const ingest::Problem &problem, const QString &fileName);

/// The same as the Error that stops an import.
[[nodiscard]] Error importError(const ingest::Problem &problem, const QString &path);

} // namespace corridor
