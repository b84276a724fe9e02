#pragma once

#include "i18n/formatter.h"
#include "import/importer.h"
#include "models/texttablemodel.h"

namespace corridor {

/// What the tabs of the import dialog show. Names of what the store does not know yet come from the file.
struct ImportTable {
    QStringList heads;
    QList<QList<TextCell>> rows;
};
[[nodiscard]] ImportTable understoodRows(const ImportReading &reading, const Formatter &formatter);
[[nodiscard]] ImportTable changedFigures(const ImportReading &reading, const ImportCounts &counts,
                                         const Formatter &formatter);
[[nodiscard]] ImportTable rejectedRows(const QList<ImportProblem> &problems, const Formatter &formatter);

/// Why rows were left out, one phrase a reason: "12 without a value".
[[nodiscard]] QStringList skipReasons(const ImportReading &reading, const Formatter &formatter);

} // namespace corridor
