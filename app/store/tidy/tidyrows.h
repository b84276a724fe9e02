#pragma once

#include "store/figureimport.h"

namespace corridor {

/// See FigureImport::eachTidyRow.
[[nodiscard]] Status readTidyRows(const Database &reader,
                                  const std::function<Status(const FigureImport::TidyRow &)> &take);

/// See FigureImport::tidyRows.
[[nodiscard]] Result<QList<FigureImport::TidyRow>> readTidyRows(const Database &reader, const QList<FigureRef> &figures,
                                                                const QDate &knownOn);

} // namespace corridor
