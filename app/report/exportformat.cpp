#include "report/exportformat.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

struct FormatRow {
    ExportFormat format;
    QLatin1StringView code;
    QLatin1StringView suffix;
};

constexpr std::array kFormats{
    FormatRow{ExportFormat::Png, "png"_L1, "png"_L1},
    FormatRow{ExportFormat::Svg, "svg"_L1, "svg"_L1},
    FormatRow{ExportFormat::Pdf, "pdf"_L1, "pdf"_L1},
    FormatRow{ExportFormat::Csv, "csv"_L1, "csv"_L1},
    FormatRow{ExportFormat::Xlsx, "xlsx"_L1, "xlsx"_L1},
    FormatRow{ExportFormat::Json, "json"_L1, "json"_L1},
    FormatRow{ExportFormat::SdmxCsv, "sdmx-csv"_L1, "sdmx.csv"_L1},
};

const FormatRow &rowOf(ExportFormat format) { return *std::ranges::find(kFormats, format, &FormatRow::format); }

} // namespace

const QList<ExportFormat> &exportFormats()
{
    static const QList<ExportFormat> all = [] {
        QList<ExportFormat> formats;
        for (const FormatRow &row : kFormats)
            formats << row.format;
        return formats;
    }();
    return all;
}

QString exportFormatCode(ExportFormat format) { return rowOf(format).code; }

std::optional<ExportFormat> exportFormatFromCode(const QString &code)
{
    const auto row = std::ranges::find(kFormats, code, [](const FormatRow &each) { return QString(each.code); });
    return row == kFormats.end() ? std::nullopt : std::optional(row->format);
}

QString fileSuffix(ExportFormat format) { return rowOf(format).suffix; }

bool isPicture(ExportFormat format)
{
    return format == ExportFormat::Png || format == ExportFormat::Svg || format == ExportFormat::Pdf;
}

} // namespace corridor
