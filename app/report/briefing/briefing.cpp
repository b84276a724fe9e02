#include "report/briefing/briefing.h"

#include "report/briefing/briefingcomposer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qreal kHeader = 34.0; ///< Top of the header's line.
constexpr qreal kRule = 58.0;
constexpr qreal kFooter = 40.0; ///< From the page's end.

} // namespace

int Briefing::pageCount() const { return d->pages; }

QString Briefing::title() const { return d->title; }

QString Briefing::author() const { return d->author; }

Language Briefing::language() const { return d->style.formatter().language(); }

QDate Briefing::date() const { return d->date; }

QList<LiveSentence> Briefing::sentences() const { return d->sentences; }

QList<PdfBookmark> Briefing::bookmarks() const
{
    QList<PdfBookmark> bookmarks;
    if (d->hasCover)
        bookmarks.append({d->title, 0});
    for (const BriefingPlace &place : d->places) {
        if (const QString &heading = d->pieces.at(place.piece).heading; !heading.isEmpty())
            bookmarks.append({heading, place.page});
    }
    return bookmarks;
}

void Briefing::paint(QPainter &painter, int page) const
{
    const Theme &theme = d->style.theme();
    const QRectF whole(QPointF(), kPage);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(whole, theme.panel);
    const qreal left = (kPage.width() - d->style.width) / 2.0;
    const QFont font = theme.fontOf(11);
    TextPen pen(painter, nullptr);
    if (page > 0 || !d->hasCover) {
        // On one line, whatever its length: what is too long for it is drawn smaller.
        TextBlock header = lineOfText(d->title, font);
        for (int pixels = 10; header.width > d->style.width && pixels >= 7; --pixels)
            header = lineOfText(d->title, theme.fontOf(pixels));
        if (header.width > d->style.width)
            header = lineOfText(QFontMetricsF(header.font).elidedText(d->title, Qt::ElideRight, d->style.width),
                                header.font);
        pen.draw(header, {left, kHeader}, theme.muted);
        painter.setPen(QPen(theme.border, 0.8));
        painter.drawLine(QPointF(left, kRule), QPointF(left + d->style.width, kRule));
    }
    for (const BriefingPlace &place : std::as_const(d->places)) {
        if (place.page == page) {
            painter.save();
            d->pieces.at(place.piece).draw(painter, place.rect);
            painter.restore();
        }
    }
    QStringList stamp{u"Corridor"_s};
    if (d->date.isValid())
        stamp << d->style.formatter().date({d->date, DatePrecision::Day});
    const qreal foot = kPage.height() - kFooter;
    pen.draw(lineOfText(stamp.join(u" · "_s), font), {left, foot}, theme.muted);
    const QString number = d->style.phrase(
        QT_TRANSLATE_NOOP("Phrase", "Page %1 of %2"),
        {Text::number(page + 1, {}, Text::NumberStyle::Plain), Text::number(d->pages, {}, Text::NumberStyle::Plain)});
    pen.draw(lineOfText(number, font), {left, foot}, theme.muted, d->style.width, Qt::AlignRight);
}

} // namespace corridor
