#include "report/exportfile.h"

#include "analysis/viewcode.h"
#include "report/carrier/carrier.h"
#include "report/pngencoder.h"

#include <QCoreApplication>

namespace corridor {

namespace {

Result<QByteArray> pngFile(const Dashboard &dashboard, const ExportRequest &request, const Formatter &formatter)
{
    ImageOptions image = request.image;
    image.code = request.carriesData ? viewCode(request.state) : QString();
    const auto png = encodePng(renderPage(request.content, request.state, formatter, image));
    return png ? withCarrier(png.value(), dashboard, request, formatter) : png;
}

} // namespace

Result<QByteArray> exportBytes(const Dashboard &dashboard, const ExportRequest &request, const Formatter &formatter)
{
    switch (request.format) {
    case ExportFormat::Png:
        return pngFile(dashboard, request, formatter);
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
