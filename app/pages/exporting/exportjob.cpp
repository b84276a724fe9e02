#include "pages/exporting/exportjob.h"

#include "report/carrier/alternativetext.h"

#include <QImage>

using namespace Qt::StringLiterals;

namespace corridor {

QString ExportJob::mimeType(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Png:
        return u"image/png"_s;
    case ExportFormat::Svg:
        return u"image/svg+xml"_s;
    case ExportFormat::Pdf:
        return u"application/pdf"_s;
    case ExportFormat::Csv:
    case ExportFormat::SdmxCsv:
        return u"text/csv"_s;
    case ExportFormat::Xlsx:
        return u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s;
    case ExportFormat::Json:
        return u"application/json"_s;
    }
    Q_UNREACHABLE();
}

Result<QByteArray> ExportJob::file(const ExportChoices &choices) const
{
    const ExportRequest request{content, state, choices.format, choices.image, choices.carriesData, choices.formatted};
    return bytes(request, formatter(choices.language));
}

QString ExportJob::fileName(const ExportChoices &choices) const
{
    return defaultFileName(content, state, formatter(choices.language)) + u'.' + fileSuffix(choices.format);
}

Result<std::unique_ptr<QMimeData>> ExportJob::mimeData(const ExportChoices &choices) const
{
    auto made = file(choices);
    if (!made)
        return made.error();
    auto data = std::make_unique<QMimeData>();
    if (isPicture(choices.format)) {
        const Formatter words = formatter(choices.language);
        // The very picture of the file, with the code at its foot.
        data->setImageData(choices.format == ExportFormat::Png ? QImage::fromData(made.value(), "PNG")
                                                               : renderPage(content, state, words, choices.image));
        data->setText(alternativeText(content, state, words));
    } else if (choices.format != ExportFormat::Xlsx) {
        data->setText(QString::fromUtf8(made.value()));
    }
    data->setData(mimeType(choices.format), made.value());
    return Result<std::unique_ptr<QMimeData>>(std::move(data));
}

QImage ExportJob::preview(const ExportChoices &choices, const QSize &room) const
{
    return renderPreview(content, state, formatter(choices.language), choices.image, room);
}

} // namespace corridor
