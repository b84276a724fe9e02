#include "report/vector/vectorpicture.h"

#include "report/carrier/alternativetext.h"
#include "report/exportpreset.h"
#include "report/pdfbytes.h"
#include "report/pictureframe.h"
#include "report/vector/svgdevice.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kPdfDpi = 1200;
constexpr double kPointsAnInch = 72.0;

PictureWords wordsOf(const Picture &picture)
{
    const Formatter &formatter = picture.style.formatter;
    return {pictureTitle(picture.content, picture.state, formatter),
            alternativeText(picture.content, picture.state, formatter), languageCode(formatter.language())};
}

} // namespace

QByteArray svgPicture(const Picture &picture)
{
    SvgDevice device(picture.options.size, picture.options.dpi);
    QPainter painter(&device);
    drawPicture(painter, picture);
    painter.end();
    return device.document(wordsOf(picture));
}

QPageLayout pageLayoutOf(const ImageOptions &options)
{
    const QSizeF points = lengthsOf({options.size, options.dpi}, SizeUnit::Inches) * kPointsAnInch;
    const bool wide = points.width() > points.height();
    const QPageSize page(wide ? points.transposed() : points, QPageSize::Point, {}, QPageSize::FuzzyMatch);
    return {page, wide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(0.0, 0.0, 0.0, 0.0)};
}

Result<QByteArray> pdfPicture(const Picture &picture)
{
    const PictureWords words = wordsOf(picture);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        const FixedHashes fixed;
        QPdfWriter writer(&buffer);
        writer.setResolution(kPdfDpi);
        writer.setPageLayout(pageLayoutOf(picture.options));
        writer.setTitle(words.title);
        writer.setCreator(u"Corridor"_s);
        QPainter painter;
        if (!painter.begin(&writer))
            return Error{Error::Code::Storage,
                         QCoreApplication::translate("corridor::Report", "The PDF file could not be made."),
                         {}};
        const QSize &size = picture.options.size;
        painter.scale(double(writer.width()) / size.width(), double(writer.height()) / size.height());
        drawPicture(painter, picture);
    }
    return withBookmarks(fixedPdf(bytes, dayOf(picture, picture.content.charts)), {}, words.language);
}

} // namespace corridor
