#include "report/pageimage.h"

#include "report/exportpreset.h"
#include "report/filename.h"
#include "report/picture.h"
#include "report/png/pixelmemory.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

Text pageWord(Page page)
{
    switch (page) {
    case Page::Overview:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "overview"));
    case Page::Trade:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "trade"));
    case Page::Mirror:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "mirror statistics"));
    case Page::Products:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "products"));
    case Page::Compare:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "partnerships compared"));
    case Page::Investment:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "investment"));
    case Page::Education:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "education"));
    case Page::Transport:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "transport"));
    case Page::Timeline:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "timeline"));
    case Page::Targets:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "targets and claims"));
    case Page::Data:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "data"));
    case Page::Sources:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "sources"));
    case Page::Imports:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "imports"));
    }
    return {};
}

/// `2013-2025`, or nothing when no range of years is shown.
QString yearsShown(const PageContent &content)
{
    int first = 0;
    int last = 0;
    if (content.page == Page::Timeline && content.timeline.first.isValid()) {
        first = content.timeline.first.year();
        last = content.timeline.last.year();
    } else if (!content.charts.isEmpty() && content.charts.constFirst().first.isValid()) {
        first = content.charts.constFirst().first.year();
        last = content.charts.constFirst().last.last().year();
    }
    if (first == 0)
        return {};
    return first == last ? QString::number(first) : u"%1-%2"_s.arg(first).arg(last);
}

/// The picture over the whole of an image of \a pixels.
QImage drawnImage(const Picture &picture, const QSize &pixels)
{
    const bool transparent = picture.options.transparent;
    QImage image = emptyImage(pixels, transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull())
        return image;
    if (transparent)
        image.fill(Qt::transparent);
    // Pixel sizes of fonts and the painter's scale decide alone: not the resolution of any screen.
    image.setDotsPerMeterX(3780);
    image.setDotsPerMeterY(3780);
    QPainter painter(&image);
    const QSize &size = picture.options.size;
    painter.scale(qreal(pixels.width()) / size.width(), qreal(pixels.height()) / size.height());
    drawPicture(painter, picture);
    return image;
}

} // namespace

QImage renderPage(const PageContent &content, const ViewState &state, const Formatter &formatter,
                  const ImageOptions &options)
{
    QImage image = drawnImage(makePicture(content, state, formatter, options), options.size * options.scale);
    const int dotsPerMetre = qRound(options.dpi * options.scale * 1000.0 / kMillimetresAnInch);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    return image;
}

QImage renderPreview(const PageContent &content, const ViewState &state, const Formatter &formatter,
                     const ImageOptions &options, const QSize &room)
{
    const QSize pixels = options.size.scaled(room, Qt::KeepAspectRatio);
    return pixels.isEmpty() ? QImage() : drawnImage(makePicture(content, state, formatter, options), pixels);
}

QString defaultFileName(const PageContent &content, const ViewState &state, const Formatter &formatter)
{
    const auto area = [&](const QString &code) { return formatter.label(u"area"_s, code); };
    QStringList parts{area(state.pair.one) + u'-' + area(state.pair.other)};
    if (state.indicator.isEmpty())
        parts << formatter.text(pageWord(content.page));
    else
        parts << formatter.label(u"indicator"_s, state.indicator);
    parts << yearsShown(content);
    parts.removeAll(QString());
    return safeFileName(parts.join(u' '));
}

} // namespace corridor
