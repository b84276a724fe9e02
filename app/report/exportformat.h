#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace corridor {

/// What a file is that leaves Corridor. The first three are pictures, the others hold the figures.
enum class ExportFormat { Png, Svg, Pdf, Csv, Xlsx, Json, SdmxCsv };

/// In the order in which they are offered.
[[nodiscard]] const QList<ExportFormat> &exportFormats();
/// The word of the command line: `png`, `svg`, `pdf`, `csv`, `xlsx`, `json`, `sdmx-csv`.
[[nodiscard]] QString exportFormatCode(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatFromCode(const QString &code);
/// The end of a file's name, without its dot: `png` … `json`; `sdmx.csv` for SDMX-CSV.
[[nodiscard]] QString fileSuffix(ExportFormat format);
[[nodiscard]] bool isPicture(ExportFormat format);

} // namespace corridor
