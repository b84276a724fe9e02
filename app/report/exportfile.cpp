#include "report/exportfile.h"

#include "report/pngencoder.h"

#include <QCoreApplication>

namespace corridor {

Result<BytesMaker> beginExport(const Dashboard &, const ExportRequest &request, const Formatter &formatter, int threads)
{
    switch (request.format) {
    case ExportFormat::Png:
        return BytesMaker([picture = renderPage(request.content, request.state, formatter, request.image), threads] {
            return encodePng(picture, threads);
        });
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

Result<QByteArray> exportBytes(const Dashboard &dashboard, const ExportRequest &request, const Formatter &formatter)
{
    const auto begun = beginExport(dashboard, request, formatter);
    return begun ? begun.value()() : begun.error();
}

} // namespace corridor
