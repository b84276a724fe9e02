#include "charts/panelpainter.h"

#include "charts/statusmarks.h"
#include "charts/textblock.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qreal kSparkWidth = 70.0;
constexpr qreal kSparkHeight = 30.0;
constexpr qreal kSparkGap = 10.0;
constexpr qsizetype kFewestSparks = 3;
constexpr qreal kRadius = 12.0;

/// \a text in the largest size from \a largest to \a smallest that keeps it on one line; wrapped when none does.
TextBlock fitted(const QString &text, const Theme &theme, int largest, int smallest, qreal width)
{
    const TextBlock whole = lineOfText(text, theme.fontOf(largest, QFont::Bold));
    if (whole.width <= width)
        return whole;
    // Widths grow with the size: starting near the right one spares the fonts between, each slow to load.
    for (int size = std::min(largest - 1, static_cast<int>(largest * width / whole.width)); size > smallest; --size) {
        const TextBlock block = lineOfText(text, theme.fontOf(size, QFont::Bold));
        if (block.width <= width)
            return block;
    }
    return wrapText(text, theme.fontOf(smallest, QFont::Bold), width);
}

QList<QList<QPointF>> sparkRuns(const QList<ChartPoint> &points)
{
    QList<QList<QPointF>> runs;
    const ChartPoint *previous = nullptr;
    for (const ChartPoint &point : points) {
        if (!point.value || !std::isfinite(*point.value))
            continue;
        const bool joins =
            previous && (point.period.frequency() == Frequency::Span || previous->period.shifted(1) == point.period);
        if (!joins)
            runs.append(QList<QPointF>());
        runs.last().append({static_cast<qreal>(point.period.middle().toJulianDay()), *point.value});
        previous = &point;
    }
    return runs;
}

qsizetype sparkCount(const CardSpec &card)
{
    return std::count_if(card.spark.cbegin(), card.spark.cend(),
                         [](const ChartPoint &point) { return point.value && std::isfinite(*point.value); });
}

void paintSpark(QPainter &painter, const QRectF &rect, const CardSpec &card, const ChartStyle &style)
{
    const QList<QList<QPointF>> runs = sparkRuns(card.spark);
    QRectF range;
    bool first = true;
    for (const QList<QPointF> &run : runs) {
        for (const QPointF &point : run) {
            range = first ? QRectF(point, point)
                          : QRectF(QPointF(std::min(range.left(), point.x()), std::min(range.top(), point.y())),
                                   QPointF(std::max(range.right(), point.x()), std::max(range.bottom(), point.y())));
            first = false;
        }
    }
    const auto place = [&](const QPointF &point) {
        const qreal x = range.width() > 0.0 ? (point.x() - range.left()) / range.width() : 0.5;
        const qreal y = range.height() > 0.0 ? (point.y() - range.top()) / range.height() : 0.5;
        return QPointF(rect.left() + x * rect.width(), rect.bottom() - y * rect.height());
    };
    QPen pen(style.theme.color(card.color, style.pair), 1.8);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::RoundCap);
    for (const QList<QPointF> &run : runs) {
        QPolygonF line;
        for (const QPointF &point : run)
            line.append(place(point));
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        if (line.size() > 1)
            painter.drawPolyline(line);
        else
            paintDotStatus(painter, line.constFirst(), 1.6, FigureStatus::Official, pen.color(), style.theme.panel);
    }
    paintDotStatus(painter, place(runs.constLast().constLast()), 2.6, FigureStatus::Official, pen.color(),
                   style.theme.panel);
}

struct CardText {
    TextBlock title;
    TextBlock value;
    TextBlock detail;
    bool spark = false;

    CardText(qreal width, const CardSpec &card, const ChartStyle &style)
    {
        spark = sparkCount(card) >= kFewestSparks && width > 2.0 * kSparkWidth;
        title = wrapText(style.formatter.text(card.title), style.theme.fontOf(12), width);
        value = fitted(style.formatter.text(card.value), style.theme, 24, 15, width);
        detail = wrapText(style.formatter.text(card.detail), style.theme.fontOf(12, QFont::DemiBold),
                          spark ? width - kSparkWidth - kSparkGap : width);
    }

    [[nodiscard]] qreal height() const
    {
        return title.height() + value.height() + std::max(detail.height(), spark ? kSparkHeight : 0.0) + 2.0;
    }
};

} // namespace

void paintCard(QPainter &painter, const QRectF &rect, const CardSpec &card, const ChartStyle &style)
{
    const qreal factor = shrinkToFit(rect.size(), [&](qreal width) { return cardHeight(width, card, style); });
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(rect.topLeft());
    painter.scale(factor, factor);
    const QSizeF room = rect.size() / factor;
    const CardText text(room.width(), card, style);
    TextPen pen(painter, nullptr);
    pen.draw(text.title, {0.0, 0.0}, style.theme.muted);
    pen.draw(text.value, {0.0, text.title.height()}, style.theme.ink);
    const qreal below = text.title.height() + text.value.height() + 2.0;
    pen.draw(text.detail, {0.0, below}, style.theme.tone(card.tone));
    if (text.spark) {
        const qreal bottom = below + std::max(kSparkHeight, text.detail.height());
        const QRectF spark(room.width() - kSparkWidth, bottom - kSparkHeight, kSparkWidth, kSparkHeight);
        paintSpark(painter, spark.adjusted(2.0, 4.0, -4.0, -4.0), card, style);
    }
    painter.restore();
}

qreal cardHeight(qreal width, const CardSpec &card, const ChartStyle &style)
{
    return CardText(width, card, style).height();
}

void paintPanelFrame(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1.0));
    painter.setBrush(theme.transparent ? QBrush(Qt::NoBrush) : QBrush(theme.panel));
    // On the middle of whole pixels, whether or not the caller moved it there: else the border is two grey lines.
    const QRectF frame(QPointF(std::floor(rect.left()) + 0.5, std::floor(rect.top()) + 0.5),
                       QPointF(std::ceil(rect.right()) - 0.5, std::ceil(rect.bottom()) - 0.5));
    painter.drawRoundedRect(frame, kRadius, kRadius);
    painter.restore();
}

} // namespace corridor
