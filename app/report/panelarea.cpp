#include "report/panelarea.h"

#include "charts/panelpainter.h"
#include "charts/textblock.h"

#include <QCoreApplication>

namespace corridor {

namespace {

constexpr qreal kPadding = 14.0;
constexpr int kLeftOutPixels = 12;

TextBlock leftOutLine(const Picture &picture, qsizetype count)
{
    return lineOfText(picture.phrase(QT_TRANSLATE_N_NOOP("Phrase", "%n more in Corridor"), {}, static_cast<int>(count)),
                      picture.style.theme.fontOf(kLeftOutPixels));
}

TextBlock claimsHeading(const Picture &picture, qreal width)
{
    return wrapText(picture.phrase(QT_TRANSLATE_NOOP("Phrase", "Claims and what the figures say")),
                    picture.style.theme.fontOf(15, QFont::Bold), width);
}

constexpr qreal kBelowHeading = 4.0;

} // namespace

QRectF panelInside(const QRectF &frame) { return frame.adjusted(kPadding, kPadding, -kPadding, -kPadding); }

qreal panelInsideWidth(qreal frameWidth) { return frameWidth - 2.0 * kPadding; }

qreal panelHeight(qreal insideHeight) { return insideHeight + 2.0 * kPadding; }

qreal leftOutHeight(const Picture &picture) { return leftOutLine(picture, 1).height(); }

qreal claimsPanelHeight(const Picture &picture, const QList<ClaimSpec> &claims, qreal width)
{
    return claimsHeading(picture, width).height() + kBelowHeading + claimsHeight(width, claims, picture.style);
}

qsizetype claimsThatFit(const Picture &picture, const QList<ClaimSpec> &claims, const QSizeF &size)
{
    const auto height = [&](qsizetype count) {
        return claimsPanelHeight(picture, claims.first(count), size.width()) +
               (count < claims.size() ? leftOutHeight(picture) : 0.0);
    };
    qsizetype count = claims.size();
    while (count > 0 && height(count) > size.height())
        --count;
    return count;
}

void drawLeftOut(QPainter &painter, const Picture &picture, const QRectF &rect, qsizetype count)
{
    const TextBlock line = leftOutLine(picture, count);
    TextPen(painter, nullptr).draw(line, {rect.left(), rect.bottom() - line.height()}, picture.style.theme.muted);
}

void drawClaims(QPainter &painter, const Picture &picture, const QRectF &rect, const QList<ClaimSpec> &claims,
                qsizetype leftOut)
{
    const TextBlock heading = claimsHeading(picture, rect.width());
    TextPen(painter, nullptr).draw(heading, rect.topLeft(), picture.style.theme.ink);
    QRectF listed = rect.adjusted(0.0, heading.height() + kBelowHeading, 0.0, 0.0);
    if (leftOut > 0) {
        drawLeftOut(painter, picture, rect, leftOut);
        listed.setBottom(rect.bottom() - leftOutHeight(picture));
    }
    paintClaims(painter, listed, claims, picture.style);
}

} // namespace corridor
