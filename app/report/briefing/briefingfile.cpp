#include "report/briefing/briefing.h"
#include "report/pngencoder.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageLayout>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kResolution = 1200;
constexpr qreal kScreen = 96.0;

Error notWritten()
{
    return {
        Error::Code::Storage, QCoreApplication::translate("corridor::Briefing", "The pages could not be written."), {}};
}

} // namespace

struct BriefingPdf::Private {
    explicit Private(const Briefing &shown) : briefing(shown), buffer(&bytes)
    {
        if (!buffer.open(QIODevice::WriteOnly))
            return;
        const FixedHashes fixed;
        writer = std::make_unique<QPdfWriter>(&buffer);
        writer->setResolution(kResolution);
        writer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        writer->setTitle(briefing.title());
        writer->setCreator(u"Corridor "_s + QCoreApplication::applicationVersion());
        painter.begin(writer.get());
    }

    const Briefing briefing;
    QByteArray bytes;
    QBuffer buffer;
    std::unique_ptr<QPdfWriter> writer;
    QPainter painter; ///< Goes before what it paints on.
    int done = 0;
};

BriefingPdf::BriefingPdf(const Briefing &briefing) : d(std::make_unique<Private>(briefing)) {}

BriefingPdf::~BriefingPdf() = default;

int BriefingPdf::pagesDone() const { return d->done; }

bool BriefingPdf::isComplete() const { return d->done == d->briefing.pageCount(); }

Status BriefingPdf::addPage()
{
    const FixedHashes fixed;
    if (!d->painter.isActive() || (d->done > 0 && !d->writer->newPage()))
        return notWritten();
    d->painter.save();
    d->painter.scale(kResolution / kScreen, kResolution / kScreen);
    d->briefing.paint(d->painter, d->done);
    d->painter.restore();
    ++d->done;
    return success();
}

Result<QByteArray> BriefingPdf::finished()
{
    const FixedHashes fixed;
    if (!d->painter.isActive() || !d->painter.end())
        return notWritten();
    d->buffer.close();
    return withBookmarks(fixedPdf(d->bytes, d->briefing.date()), d->briefing.bookmarks(),
                         languageCode(d->briefing.language()));
}

Result<QByteArray> briefingPdf(const Briefing &briefing)
{
    BriefingPdf pdf(briefing);
    while (!pdf.isComplete()) {
        if (const Status added = pdf.addPage(); !added)
            return added.error();
    }
    return pdf.finished();
}

QImage briefingImage(const Briefing &briefing, int page, int width)
{
    const qreal scale = width / Briefing::kPage.width();
    QImage image(width, qRound(Briefing::kPage.height() * scale), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDotsPerMeterX(3780);
    image.setDotsPerMeterY(3780);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    briefing.paint(painter, page);
    return image;
}

Result<QByteArray> briefingPng(const Briefing &briefing, int page, qreal scale)
{
    return encodePng(briefingImage(briefing, page, qRound(Briefing::kPage.width() * scale)));
}

} // namespace corridor
