#include "charts/chartlabels.h"

#include "charts/charttracks.h"
#include "charts/colorspace.h"
#include "charts/labelplacing.h"

#include <cmath>

namespace corridor {

namespace {

constexpr qreal kPlotGap = 12.0;
constexpr qreal kSwatch = 16.0;    ///< Width of a sample of a mark, with its gap.
constexpr qreal kRowGap = 16.0;    ///< Between two names in a row.
constexpr qreal kLeaderFrom = 7.0; ///< A label moved further than this is tied to its mark.

Swatch swatchOf(Mark mark)
{
    switch (mark) {
    case Mark::Bar:
    case Mark::Area:
        return Swatch::Box;
    case Mark::Line:
    case Mark::Step:
        return Swatch::Line;
    case Mark::Tick:
        return Swatch::Tick;
    case Mark::Dot:
        break;
    }
    return Swatch::Dot;
}

void paintSwatch(QPainter &painter, Swatch swatch, const QPointF &middleLeft, const QColor &color)
{
    const QPointF end = middleLeft + QPointF(12.0, 0.0);
    switch (swatch) {
    case Swatch::Box:
        painter.fillRect(QRectF(middleLeft.x(), middleLeft.y() - 5.0, 10.0, 10.0), color);
        return;
    case Swatch::Dot:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(middleLeft + QPointF(5.0, 0.0), 4.0, 4.0);
        return;
    case Swatch::Line:
    case Swatch::Tick:
    case Swatch::Dashes: {
        QPen pen(color, swatch == Swatch::Dashes ? 1.4 : 2.2);
        pen.setCapStyle(Qt::FlatCap);
        if (swatch == Swatch::Dashes)
            pen.setDashPattern({3.0, 2.0});
        painter.setPen(pen);
        painter.drawLine(middleLeft, end);
        return;
    }
    }
}

/// The last point of series \a index that is drawn, as an index, or -1.
int lastPoint(const ChartSpec &spec, int index, const TimeAxis &time, const ChartTracks *tracks)
{
    const ChartSeries &series = spec.series.at(index);
    if (const auto *track = tracks ? tracks->track(index) : nullptr) {
        const double from = time.hidden() - 0.5;
        const auto [first, end] = track->points.between(from, from + time.count());
        return first < end ? track->indices.at(end - 1) : -1;
    }
    for (int p = static_cast<int>(series.points.size()) - 1; p >= 0; --p) {
        if (drawable(series.points.at(p)) && time.shows(time.position(series.points.at(p).period)))
            return p;
    }
    return -1;
}

/// What stands beside the marks of series \a index: its short name. Without one, its name, unless the subtitle explains
/// such marks (ticks) or another series of its colour is named.
Text directName(const ChartSpec &spec, int index)
{
    const ChartSeries &series = spec.series.at(index);
    if (!series.shortName.isEmpty() || series.mark == Mark::Tick)
        return series.shortName;
    const bool named = std::ranges::any_of(spec.series, [&](const ChartSeries &other) {
        return other.color == series.color && !other.shortName.isEmpty();
    });
    return named ? Text() : series.name;
}

bool needsSample(Swatch swatch) { return swatch == Swatch::Tick || swatch == Swatch::Dashes; }

} // namespace

QList<NameLabel> nameLabels(const ChartSpec &spec, const ChartStyle &style, const TimeAxis &time)
{
    const QList<BarSegment> segments = stackedBars(spec, time) + stackedAreas(spec, time);
    QList<NameLabel> labels;
    for (int s = 0; s < static_cast<int>(spec.series.size()); ++s) {
        const ChartSeries &series = spec.series.at(s);
        const int last = lastPoint(spec, s, time, style.tracks.get());
        const QString text = style.formatter.text(directName(spec, s));
        if (last < 0 || text.isEmpty() || !isOnAxis(spec, series))
            continue;
        double value = *series.points.at(last).value;
        for (const BarSegment &bar : segments) {
            if (bar.series == s && bar.point == last)
                value = (bar.from + bar.to) / 2.0;
        }
        labels.append({text, style.colorOf(series), swatchOf(series.mark), value, s});
    }
    for (const TargetLine &target : spec.percent ? QList<TargetLine>() : spec.targets)
        labels.append({style.formatter.text(target.label), style.theme.muted, Swatch::Dashes, target.value, -1});
    std::ranges::stable_sort(labels,
                             [](const NameLabel &one, const NameLabel &other) { return one.value > other.value; });
    return labels;
}

LabelColumn::LabelColumn(const QList<NameLabel> &labels, const Theme &theme, qreal widest) : m_labels(labels)
{
    const QFont font = theme.fontOf(12, QFont::DemiBold);
    for (const NameLabel &label : labels)
        m_blocks.append(wrapText(label.text, font, widest - (needsSample(label.swatch) ? kSwatch : 0.0)));
}

qreal LabelColumn::width() const
{
    qreal widest = 0.0;
    for (qsizetype i = 0; i < m_blocks.size(); ++i)
        widest = std::max(widest, m_blocks.at(i).width + (needsSample(m_labels.at(i).swatch) ? kSwatch : 0.0));
    return widest > 0.0 ? std::ceil(widest + kPlotGap) : 0.0;
}

qreal LabelColumn::height() const
{
    qreal height = 0.0;
    for (const TextBlock &block : m_blocks)
        height += block.height() + 2.0;
    return height;
}

void LabelColumn::draw(QPainter &painter, TextPen &pen, const QRectF &plot, qreal bottom, const ChartScale &scale,
                       const Theme &theme, QList<ChartLayout::NameHit> *names) const
{
    QList<qreal> middles;
    QList<qreal> heights;
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        middles.append(scale.y(m_labels.at(i).value));
        heights.append(m_blocks.at(i).height() + 2.0);
    }
    const QList<qreal> tops = pushedApart(middles, heights, plot.top() - 8.0, bottom);
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        const NameLabel &label = m_labels.at(i);
        qreal left = plot.right() + kPlotGap;
        const qreal middle = tops.at(i) + heights.at(i) / 2.0;
        if (std::abs(middle - middles.at(i)) > kLeaderFrom) {
            QColor faint = label.color;
            faint.setAlphaF(0.6F);
            painter.setPen(QPen(faint, 1.0));
            painter.drawLine(QPointF(plot.right() + 1.0, middles.at(i)), QPointF(left - 3.0, middle));
        }
        if (needsSample(label.swatch)) {
            paintSwatch(painter, label.swatch, {left, middle}, label.color);
            left += kSwatch;
        }
        const QRectF text = pen.draw(m_blocks.at(i), {left, tops.at(i) + 1.0}, readableOn(label.color, theme.panel));
        if (label.series >= 0)
            names->append({text, label.series});
    }
}

LabelRows::LabelRows(const QList<NameLabel> &labels, const Theme &theme, qreal width) : m_labels(labels)
{
    const QFont font = theme.fontOf(12, QFont::DemiBold);
    qreal x = 0.0;
    qreal y = 0.0;
    qreal rowHeight = 0.0;
    for (const NameLabel &label : labels) {
        const TextBlock block = wrapText(label.text, font, width - kSwatch);
        if (x > 0.0 && x + kSwatch + block.width > width) {
            x = 0.0;
            y += rowHeight;
            rowHeight = 0.0;
        }
        m_places.append({x, y});
        x += kSwatch + block.width + kRowGap;
        rowHeight = std::max(rowHeight, block.height() + 2.0);
        m_blocks.append(block);
    }
    m_height = labels.isEmpty() ? 0.0 : y + rowHeight + 6.0;
}

void LabelRows::draw(QPainter &painter, TextPen &pen, const QPointF &topLeft, const Theme &theme,
                     QList<ChartLayout::NameHit> *names) const
{
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        const QPointF at = topLeft + m_places.at(i);
        paintSwatch(painter, m_labels.at(i).swatch, at + QPointF(0.0, m_blocks.at(i).lineHeight / 2.0),
                    m_labels.at(i).color);
        const QRectF text =
            pen.draw(m_blocks.at(i), at + QPointF(kSwatch, 0.0), readableOn(m_labels.at(i).color, theme.panel));
        if (m_labels.at(i).series >= 0)
            names->append({text, m_labels.at(i).series});
    }
}

} // namespace corridor
