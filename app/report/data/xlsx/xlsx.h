#pragma once

#include "report/data/databook.h"

#include <QByteArray>

namespace corridor {

/// \a book as an XLSX workbook: a sheet a table, one of the stored figures and one of the sources. Numbers are numbers
/// and days are dates, with formats that each spreadsheet shows in its own locale; texts are never formulas or links.
/// The same book gives the same bytes. The error says what could not be written.
[[nodiscard]] Result<QByteArray> xlsxBytes(const DataBook &book);

/// \a name as the name of a sheet: at most 31 characters, none that a workbook forbids, and another than those in
/// \a taken, whatever their case.
[[nodiscard]] QString sheetName(const QString &name, const QStringList &taken);

} // namespace corridor
