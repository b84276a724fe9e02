#include "report/exportfile.h"

#include "report/pngencoder.h"

#include <QCoreApplication>

namespace corridor {

Result<QByteArray> exportBytes(const Dashboard &, const ExportRequest &request, const Formatter &formatter)
{
    switch (request.format) {
    case ExportFormat::Png:
        return encodePng(renderPage(request.content, request.state, formatter, request.image));
    case ExportFormat::Svg:
    case ExportFormat::Pdf:
    case ExportFormat::Csv:
    case ExportFormat::Xlsx:
    case ExportFormat::Json:
    case ExportFormat::SdmxCsv:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace corridor
