#include "charts/charttip.h"

#include "charts/colorspace.h"
#include "charts/textblock.h"

#include <algorithm>

namespace corridor {

namespace {

constexpr qreal kPadding = 12.0;
constexpr qreal kMargin = 4.0; ///< To the edge of the widget.
constexpr qreal kFromMark = 10.0;
constexpr qreal kColumnGap = 24.0;
constexpr qreal kWidest = 300.0;

struct TipRow {
    TextBlock name;
    TextBlock value;
    QColor color;
};

struct TipText {
    TextBlock heading;
    QList<TipRow> rows;
    QList<TextBlock> details;
    QSizeF size; ///< Of the text, without padding.

    TipText(qreal widest, const HoverText &hover, const ChartStyle &style)
    {
        const Theme &theme = style.theme;
        heading = wrapText(hover.heading, theme.fontOf(12, QFont::Bold), widest);
        qreal width = heading.width;
        qreal height = heading.height() + 2.0;
        for (const HoverText::Row &row : hover.rows) {
            TipRow drawn;
            drawn.value = lineOfText(row.value, theme.fontOf(12, QFont::Medium));
            drawn.name = wrapText(row.name, theme.fontOf(12, QFont::Medium),
                                  std::max(60.0, widest - drawn.value.width - kColumnGap));
            drawn.color = readableOn(theme.color(row.color, style.pair), theme.panel);
            width = std::max(width, drawn.name.width + kColumnGap + drawn.value.width);
            height += drawn.name.height();
            rows.append(drawn);
        }
        if (!hover.details.isEmpty() || !hover.hint.isEmpty())
            height += 4.0;
        QStringList lines = hover.details;
        if (!hover.hint.isEmpty())
            lines << hover.hint;
        for (const QString &detail : std::as_const(lines)) {
            details.append(wrapText(detail, theme.fontOf(11), widest));
            width = std::max(width, details.constLast().width);
            height += details.constLast().height();
        }
        size = {width, height};
    }
};

/// Right of the mark where it fits, else left, else wherever the bounds allow.
QRectF tipPlace(const QSizeF &size, const QRectF &bounds, const QRectF &mark)
{
    qreal x = mark.right() + kFromMark;
    if (x + size.width() > bounds.right() - kMargin)
        x = mark.left() - kFromMark - size.width();
    if (x < bounds.left() + kMargin)
        x = std::max(bounds.left() + kMargin, bounds.right() - kMargin - size.width());
    const qreal y = std::clamp(mark.top() - 6.0, bounds.top() + kMargin,
                               std::max(bounds.top() + kMargin, bounds.bottom() - kMargin - size.height()));
    return {QPointF(x, y), size};
}

} // namespace

QRectF paintTip(QPainter &painter, const QRectF &bounds, const QRectF &mark, const HoverText &hover,
                const ChartStyle &style)
{
    const qreal widest = std::min(kWidest, bounds.width() - 2.0 * (kPadding + kMargin));
    const TipText text(widest, hover, style);
    const QRectF place = tipPlace(text.size + QSizeF(2.0 * kPadding, 2.0 * kPadding - 4.0), bounds, mark);

    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setPen(Qt::NoPen);
    for (int spread = 4; spread > 0; --spread) {
        painter.setBrush(QColor(0, 0, 0, 8));
        painter.drawRoundedRect(place.adjusted(-spread, -spread + 2, spread, spread + 2), 8 + spread, 8 + spread);
    }
    painter.setPen(QPen(style.theme.border, 1.0));
    painter.setBrush(style.theme.panel);
    painter.drawRoundedRect(place, 8.0, 8.0);

    TextPen pen(painter, nullptr);
    QPointF at = place.topLeft() + QPointF(kPadding, kPadding - 3.0);
    pen.draw(text.heading, at, style.theme.ink);
    at.ry() += text.heading.height() + 2.0;
    for (const TipRow &row : text.rows) {
        pen.draw(row.name, at, row.color);
        pen.draw(row.value, at, style.theme.ink, text.size.width(), Qt::AlignRight);
        at.ry() += row.name.height();
    }
    at.ry() += 4.0;
    for (const TextBlock &detail : text.details) {
        pen.draw(detail, at, style.theme.muted);
        at.ry() += detail.height();
    }
    painter.restore();
    return place;
}

} // namespace corridor
