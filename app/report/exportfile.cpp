#include "report/exportfile.h"

#include "report/fontcheck.h"
#include "report/pngencoder.h"
#include "report/vector/vectorpicture.h"

#include <QCoreApplication>

namespace corridor {

Result<QByteArray> exportBytes(const Dashboard &, const ExportRequest &request, const Formatter &formatter)
{
    if (isPicture(request.format)) {
        if (const Status fonts = checkFonts(formatter.language()); !fonts)
            return fonts.error();
    }
    switch (request.format) {
    case ExportFormat::Png:
        return encodePng(renderPage(request.content, request.state, formatter, request.image));
    case ExportFormat::Svg:
        return svgPicture(makePicture(request.content, request.state, formatter, request.image));
    case ExportFormat::Pdf:
        return pdfPicture(makePicture(request.content, request.state, formatter, request.image));
    case ExportFormat::Csv:
    case ExportFormat::Xlsx:
    case ExportFormat::Json:
    case ExportFormat::SdmxCsv:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace corridor
