#include "charts/colorspace.h"
#include "charts/panelpainter.h"
#include "charts/textblock.h"

#include <algorithm>
#include <cmath>

namespace corridor {

namespace {

constexpr qreal kBarHeight = 15.0;
constexpr qreal kLabelGap = 12.0;
constexpr qreal kAroundBar = 7.0;

/// One label above the bar. Row 0 stands on the bar.
struct BarLabel {
    TextBlock text;
    qreal at = 0.0; ///< Of its stroke.
    qreal left = 0.0;
    int row = 0;
    bool stroke = true; ///< A line from the label down to its value.
    bool current = false;

    [[nodiscard]] qreal right() const { return left + text.width; }
    [[nodiscard]] bool spans(qreal x) const { return x > left - 4.0 && x < right() + 4.0; }
};

/// Whether \a label may stand in \a row: it meets no label there and no stroke of one above, and its own stroke none
/// below.
bool fits(const BarLabel &label, int row, const QList<BarLabel> &placed)
{
    return std::ranges::none_of(placed, [&](const BarLabel &other) {
        if (other.row == row)
            return label.left < other.right() + kLabelGap && other.left < label.right() + kLabelGap;
        if (other.row > row)
            return other.stroke && label.spans(other.at);
        return label.stroke && other.spans(label.at);
    });
}

struct TargetText {
    TextBlock title;
    TextBlock announced;
    QList<TextBlock> lines;
    QList<BarLabel> labels;
    int rows = 0;
    qreal labelRow = 0.0;
    double most = 1.0; ///< Value at the right end of the bar.

    TargetText(qreal width, const TargetSpec &target, const ChartStyle &style)
    {
        const Formatter &formatter = style.formatter;
        title = wrapText(formatter.text(target.title), style.theme.fontOf(15, QFont::Bold), width);
        announced = wrapText(formatter.text(target.announced), style.theme.fontOf(12), width);
        for (const Text &line : target.lines)
            lines.append(wrapText(formatter.text(line), style.theme.fontOf(12), width));
        most = std::max({target.value, target.current.value_or(0.0), 0.0});
        for (const auto &milestone : target.milestones)
            most = std::max(most, milestone.value);
        if (most <= 0.0)
            most = 1.0;
        placeLabels(width, target, style);
    }

    void placeLabels(qreal width, const TargetSpec &target, const ChartStyle &style)
    {
        const auto add = [&](const Text &text, double value, bool current) {
            BarLabel label;
            label.text = wrapText(style.formatter.text(text),
                                  style.theme.fontOf(12, current ? QFont::DemiBold : QFont::Normal), width);
            if (label.text.isEmpty())
                return;
            label.at = width * std::clamp(value / most, 0.0, 1.0);
            label.current = current;
            label.stroke = !current && label.at < width - 1.0;
            const qreal wanted = current ? 0.0 : label.at - label.text.width / 2.0;
            label.left = std::clamp(wanted, 0.0, std::max(0.0, width - label.text.width));
            const int highest = static_cast<int>(labels.size());
            label.row = highest;
            for (int row = 0; row <= highest; ++row) {
                if (fits(label, row, labels)) {
                    label.row = row;
                    break;
                }
            }
            // A stroke that would cross a name is left to the bar itself.
            if (!fits(label, label.row, labels))
                label.stroke = false;
            rows = std::max(rows, label.row + static_cast<int>(label.text.lines.size()));
            labelRow = label.text.lineHeight;
            labels.append(label);
        };
        // From the goal leftwards: the goal's own name stands nearest to the bar.
        for (auto milestone = target.milestones.crbegin(); milestone != target.milestones.crend(); ++milestone)
            add(milestone->label, milestone->value, false);
        if (target.current)
            add(target.currentText, *target.current, true);
    }

    [[nodiscard]] qreal barTop() const
    {
        return title.height() + announced.height() + 8.0 + labelRow * rows + kAroundBar - 2.0;
    }
    [[nodiscard]] qreal height() const
    {
        qreal height = barTop() + kBarHeight + kAroundBar;
        for (const TextBlock &line : lines)
            height += line.height();
        return height;
    }
};

} // namespace

void paintTarget(QPainter &painter, const QRectF &place, const TargetSpec &target, const ChartStyle &style)
{
    const qreal factor = shrinkToFit(place.size(), [&](qreal width) { return targetHeight(width, target, style); });
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(place.topLeft());
    painter.scale(factor, factor);
    const QRectF rect(QPointF(), place.size() / factor);
    const TargetText text(rect.width(), target, style);
    const Theme &theme = style.theme;
    const QColor color = theme.color(target.color, style.pair);
    TextPen pen(painter, nullptr);
    pen.draw(text.title, rect.topLeft(), theme.ink);
    pen.draw(text.announced, rect.topLeft() + QPointF(0.0, text.title.height()), theme.muted);

    const QRectF bar(rect.left(), rect.top() + text.barTop(), rect.width(), kBarHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.border);
    painter.drawRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
    if (target.current && *target.current > 0.0) {
        const qreal width = std::max(kBarHeight, bar.width() * std::min(1.0, *target.current / text.most));
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(width, kBarHeight)), kBarHeight / 2.0, kBarHeight / 2.0);
    }
    for (const BarLabel &label : text.labels) {
        const qreal top =
            bar.top() - kAroundBar + 2.0 - text.labelRow * (label.row + static_cast<qreal>(label.text.lines.size()));
        pen.draw(label.text, {rect.left() + label.left, top},
                 label.current ? readableOn(color, theme.panel) : theme.ink);
        if (label.current || label.at >= rect.width() - 1.0)
            continue;
        const qreal from = label.stroke ? top + label.text.height() - 1.0 : bar.top() - 4.0;
        painter.setPen(QPen(theme.ink, 1.2));
        painter.drawLine(QPointF(rect.left() + label.at, from), QPointF(rect.left() + label.at, bar.bottom() + 4.0));
    }
    qreal y = bar.bottom() + kAroundBar;
    for (const TextBlock &line : text.lines) {
        pen.draw(line, {rect.left(), y}, theme.muted);
        y += line.height();
    }
    painter.restore();
}

qreal targetHeight(qreal width, const TargetSpec &target, const ChartStyle &style)
{
    return TargetText(width, target, style).height();
}

} // namespace corridor
