#include "charts/inklegend.h"

#include <algorithm>

namespace corridor {

namespace {

constexpr qreal kSample = 22.0; ///< Width of a sample with its gap.
constexpr qreal kGap = 16.0;
constexpr qreal kAbove = 4.0;

/// Whether the marks in \a ink are bars, areas or parts rather than dots.
bool isFilled(const ChartSpec &spec, Ink ink)
{
    if (spec.plot != PlotKind::Time)
        return !spec.items.isEmpty();
    return std::ranges::any_of(spec.series, [ink](const ChartSeries &series) {
        return (series.mark == Mark::Bar || series.mark == Mark::Area) &&
               std::ranges::any_of(series.points, [ink](const ChartPoint &point) { return inkOf(point) == ink; });
    });
}

} // namespace

InkLegend::InkLegend(qreal width, const ChartSpec &spec, const ChartStyle &style)
{
    if (spec.isEmpty() || spec.plot == PlotKind::HeatMap)
        return;
    const QFont font = style.theme.fontOf(12);
    QPointF at(0.0, kAbove);
    for (const Ink ink : inksOf(spec, style.tracks.get())) {
        if (ink == Ink::Official)
            continue;
        Entry entry{ink, isFilled(spec, ink), wrapText(inkWord(ink, style.formatter), font, width - kSample), {}};
        if (at.x() > 0.0 && at.x() + kSample + entry.word.width > width)
            at = QPointF(0.0, m_height);
        entry.at = at;
        m_height = std::max(m_height, at.y() + entry.word.height());
        at.rx() += kSample + entry.word.width + kGap;
        m_entries.append(entry);
    }
}

void InkLegend::draw(QPainter &painter, TextPen &pen, const QPointF &topLeft, const Theme &theme) const
{
    for (const Entry &entry : m_entries) {
        const QPointF at = topLeft + entry.at;
        const qreal middle = at.y() + entry.word.lineHeight / 2.0;
        const bool sign = entry.ink == Ink::Claim || entry.ink == Ink::Analyst || entry.ink == Ink::Target;
        if (entry.bar && !sign)
            paintBarInk(painter, QRectF(at.x(), middle - 5.5, 16.0, 11.0), entry.ink, theme.muted, theme.panel);
        else
            paintDotInk(painter, {at.x() + 8.0, middle + (entry.ink == Ink::Claim ? 5.0 : 0.0)}, 4.2, entry.ink,
                        theme.muted, theme.panel);
        pen.draw(entry.word, at + QPointF(kSample, 0.0), theme.muted);
    }
}

} // namespace corridor
