#include "charts/plots/plotcanvas.h"

#include "charts/colorspace.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

QString PlotCanvas::figure(double value, Text::NumberStyle as) const
{
    return words(Text::number(value, spec.unit, as));
}

void PlotCanvas::addItem(const QRectF &rect, int index, const QPolygonF &shape)
{
    layout.marks.append({rect, HitMark::kItem, index, shape});
}

PartsOfWhole::PartsOfWhole(const ChartSpec &spec)
{
    for (int i = 0; i < static_cast<int>(spec.items.size()); ++i) {
        const auto &value = spec.items.at(i).value;
        if (!value || !std::isfinite(*value)) {
            absent.append(i);
        } else if (*value <= 0.0) {
            areaLess.append(i);
        } else {
            parts.append(i);
            sum += *value;
        }
    }
    std::ranges::stable_sort(
        parts, [&](int one, int other) { return *spec.items.at(one).value > *spec.items.at(other).value; });
}

void paintLeftOut(PlotCanvas &canvas, const PartsOfWhole &parts)
{
    const auto named = [&](const QList<int> &items, const char *id) {
        QStringList names;
        for (const int item : items)
            names.append(canvas.words(canvas.spec.items.at(item).name));
        return canvas.words(Text::phrase(id, {Text::verbatim(names.join(u", "_s))}));
    };
    QStringList lines;
    if (!parts.absent.isEmpty())
        lines.append(named(parts.absent, QT_TRANSLATE_NOOP("Phrase", "Not reported: %1")));
    if (!parts.areaLess.isEmpty())
        lines.append(named(parts.areaLess, QT_TRANSLATE_NOOP("Phrase", "Zero or less, so without an area: %1")));
    if (lines.isEmpty())
        return;
    constexpr qsizetype kMostLines = 2;
    const QFont font = canvas.style.theme.fontOf(12);
    TextBlock block = wrapText(lines.join(u'\n'), font, canvas.room.width());
    if (block.lines.size() > kMostLines) {
        for (QString &line : lines)
            line = elidedLine(line, font, canvas.room.width()).lines.join(QString());
        block = wrapText(lines.join(u'\n'), font, canvas.room.width());
    }
    canvas.room.setBottom(canvas.room.bottom() - block.height() - 6.0);
    canvas.pen.draw(block, {canvas.room.left(), canvas.room.bottom() + 6.0}, canvas.style.theme.muted);
}

QString restName(const Formatter &formatter, qsizetype count)
{
    return formatter.text(Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "%n others"), {}, static_cast<int>(count)));
}

TextBlock elidedLine(const QString &text, const QFont &font, qreal width)
{
    const TextBlock whole = lineOfText(text, font);
    if (whole.width <= width)
        return whole;
    constexpr qsizetype kLeast = 4; // three letters and the mark
    const QString cut = QFontMetricsF(font).elidedText(text, Qt::ElideRight, std::max(width - 1.0, 0.0));
    return cut.size() < kLeast ? TextBlock() : lineOfText(cut, font);
}

QColor textOn(const QColor &fill)
{
    const QColor white(Qt::white);
    const QColor black(Qt::black);
    return contrastRatio(white, fill) >= contrastRatio(black, fill) ? white : black;
}

} // namespace corridor
