#include "report/exportfile.h"

#include "report/data/databook.h"
#include "report/data/datacsv.h"
#include "report/data/pagejson.h"
#include "report/data/xlsx/xlsx.h"
#include "report/pngencoder.h"

namespace corridor {

namespace {

Result<QByteArray> dataBytes(const Dashboard &dashboard, const ExportRequest &request, const Formatter &formatter)
{
    const auto figures = dashboard.figuresBehind(request.content, request.state);
    if (!figures)
        return figures.error();
    const auto book = [&] { return dataBook(request.content, request.state, figures.value(), formatter); };
    switch (request.format) {
    case ExportFormat::Csv:
        return request.formatted ? Result(formattedCsv(book(), formatter))
                                 : dashboard.tidyCsv(figures.value(), TidyWriter::Texts::ForSpreadsheets);
    case ExportFormat::Xlsx:
        return xlsxBytes(book());
    case ExportFormat::Json:
        return pageJson(request.content, request.state, figures.value(), formatter);
    case ExportFormat::SdmxCsv:
        return dashboard.sdmxCsv(figures.value());
    default:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QByteArray> exportBytes(const Dashboard &dashboard, const ExportRequest &request, const Formatter &formatter)
{
    switch (request.format) {
    case ExportFormat::Png:
        return encodePng(renderPage(request.content, request.state, formatter, request.image));
    case ExportFormat::Svg:
    case ExportFormat::Pdf:
        break;
    default:
        return dataBytes(dashboard, request, formatter);
    }
    Q_UNREACHABLE();
}

} // namespace corridor
