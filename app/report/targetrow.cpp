#include "report/targetrow.h"

#include "charts/textblock.h"

#include <algorithm>

namespace corridor {

namespace {

constexpr qreal kBarHeight = 6.0;
constexpr qreal kBarGap = 5.0;
constexpr qreal kRowGap = 14.0;
constexpr qreal kShareGap = 10.0;

/// The texts of one row, broken for one width.
struct RowWords {
    TextBlock title;
    TextBlock announced;
    TextBlock share; ///< How much of the target is reached; empty without a figure.
};

RowWords wordsOf(const Picture &picture, const TargetSpec &target, qreal width)
{
    RowWords words{wrapText(picture.text(target.title), picture.style.theme.fontOf(13, QFont::DemiBold), width),
                   wrapText(picture.text(target.announced), picture.style.theme.fontOf(12), width),
                   {}};
    if (target.current && target.value > 0.0) {
        const Text share = Text::number(*target.current / target.value, {}, Text::NumberStyle::Percent);
        words.share = lineOfText(picture.text(share), picture.style.theme.fontOf(12, QFont::DemiBold));
    }
    return words;
}

qreal barBlockHeight(const RowWords &words)
{
    return words.share.isEmpty() ? 0.0 : kBarGap + std::max(kBarHeight, words.share.height());
}

} // namespace

qreal targetRowHeight(const Picture &picture, const TargetSpec &target, qreal width)
{
    const RowWords words = wordsOf(picture, target, width);
    return words.title.height() + words.announced.height() + barBlockHeight(words) + kRowGap;
}

void drawTargetRow(QPainter &painter, const Picture &picture, const TargetSpec &target, const QRectF &rect)
{
    const RowWords words = wordsOf(picture, target, rect.width());
    const Theme &theme = picture.style.theme;
    TextPen pen(painter, nullptr);
    pen.draw(words.title, rect.topLeft(), theme.ink);
    qreal top = rect.top() + words.title.height();
    pen.draw(words.announced, {rect.left(), top}, theme.muted);
    if (words.share.isEmpty())
        return;

    top += words.announced.height() + kBarGap;
    const qreal width = rect.width() - words.share.width - kShareGap;
    const QRectF bar(rect.left(), top + (words.share.height() - kBarHeight) / 2.0, width, kBarHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.border);
    painter.drawRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
    QRectF reached = bar;
    reached.setWidth(bar.width() * std::clamp(*target.current / target.value, 0.0, 1.0));
    painter.setBrush(theme.color(target.color, picture.style.pair));
    painter.drawRoundedRect(reached, kBarHeight / 2.0, kBarHeight / 2.0);
    pen.draw(words.share, {rect.left(), top}, theme.ink, rect.width(), Qt::AlignRight);
}

} // namespace corridor
