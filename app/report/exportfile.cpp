#include "report/exportfile.h"

#include "analysis/viewcode.h"
#include "report/carrier/carrier.h"
#include "report/data/databook.h"
#include "report/data/datacsv.h"
#include "report/data/pagejson.h"
#include "report/data/xlsx/xlsx.h"
#include "report/fontcheck.h"
#include "report/pngencoder.h"
#include "report/vector/vectorpicture.h"

namespace corridor {

namespace {

Result<BytesMaker> beginPng(const Dashboard &dashboard, const ExportRequest &request, const Formatter &formatter,
                            int threads)
{
    ImageOptions image = request.image;
    image.code = request.carriesData ? viewCode(request.state) : QString();
    const auto load = loadOf(dashboard, request, formatter);
    if (!load)
        return load.error();
    return BytesMaker([picture = renderPage(request.content, request.state, formatter, image), load = load.value(),
                       threads]() -> Result<QByteArray> {
        const auto png = encodePng(picture, threads);
        return png ? withLoad(png.value(), load) : png;
    });
}

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

Result<BytesMaker> beginExport(const Dashboard &dashboard, const ExportRequest &request, const Formatter &formatter,
                               int threads)
{
    if (isPicture(request.format)) {
        if (const Status fonts = checkFonts(formatter.language()); !fonts)
            return fonts.error();
    }
    if (request.format == ExportFormat::Png)
        return beginPng(dashboard, request, formatter, threads);
    const auto picture = [&] { return makePicture(request.content, request.state, formatter, request.image); };
    const auto bytes = request.format == ExportFormat::Svg   ? svgPicture(picture())
                       : request.format == ExportFormat::Pdf ? pdfPicture(picture())
                                                             : dataBytes(dashboard, request, formatter);
    if (!bytes)
        return bytes.error();
    return BytesMaker([bytes] { return bytes; });
}

Result<QByteArray> exportBytes(const Dashboard &dashboard, const ExportRequest &request, const Formatter &formatter)
{
    const auto begun = beginExport(dashboard, request, formatter);
    return begun ? begun.value()() : begun.error();
}

} // namespace corridor
