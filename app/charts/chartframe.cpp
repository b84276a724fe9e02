#include "charts/chartframe.h"

#include "charts/chartwords.h"

namespace corridor {

namespace {
constexpr qreal kBelowHeader = 10.0;
constexpr qreal kAboveFooter = 10.0;
constexpr qreal kLowestPlot = 60.0; ///< Below this, notes and sources give way.
} // namespace

ChartFrame::ChartFrame(qreal width, const ChartSpec &spec, const ChartStyle &style)
{
    const Formatter &formatter = style.formatter;
    const Theme &theme = style.theme;
    if (style.showTitle) {
        title = wrapText(formatter.text(spec.title), theme.fontOf(15, QFont::Bold), width);
        subtitle = wrapText(formatter.text(spec.subtitle), theme.fontOf(12), width);
    }
    if (style.showSources)
        sources = wrapText(sourcesLine(spec, formatter), theme.fontOf(12), width);
    if (style.showInks)
        legend = InkLegend(width, spec, style);
    notes = wrapText(notesLine(spec, formatter), theme.fontOf(12), width);
}

void ChartFrame::giveWay(qreal height)
{
    if (height - headerHeight() - footerHeight() < kLowestPlot)
        notes = TextBlock();
    if (height - headerHeight() - footerHeight() < kLowestPlot)
        legend = InkLegend();
    if (height - headerHeight() - footerHeight() < kLowestPlot)
        sources = TextBlock();
}

qreal ChartFrame::headerHeight() const
{
    const qreal text = title.height() + subtitle.height();
    return text > 0.0 ? text + kBelowHeader : 0.0;
}

qreal ChartFrame::footerHeight() const
{
    const qreal text = legend.height() + sources.height() + notes.height();
    return text > 0.0 ? text + kAboveFooter : 0.0;
}

void ChartFrame::drawHeader(TextPen &pen, const QPointF &topLeft, const Theme &theme) const
{
    pen.draw(title, topLeft, theme.ink);
    pen.draw(subtitle, topLeft + QPointF(0.0, title.height()), theme.muted);
}

void ChartFrame::drawFooter(QPainter &painter, TextPen &pen, const QPointF &topLeft, const Theme &theme) const
{
    legend.draw(painter, pen, topLeft + QPointF(0.0, kAboveFooter), theme);
    const QPointF start = topLeft + QPointF(0.0, kAboveFooter + legend.height());
    pen.draw(sources, start, theme.muted);
    pen.draw(notes, start + QPointF(0.0, sources.height()), theme.muted);
}

} // namespace corridor
