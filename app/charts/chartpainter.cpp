#include "charts/chartpainter.h"

#include "charts/chartpainting.h"
#include "charts/charttracks.h"
#include "charts/colorspace.h"
#include "charts/plots/plotcanvas.h"

namespace corridor {

namespace {

void paintPlot(QPainter &painter, const QRectF &rect, const ChartSpec &spec, const ChartStyle &style,
               ChartLayout &layout)
{
    TextPen pen(painter, &layout.textRects);
    ChartFrame frame(rect.width(), spec, style);
    frame.giveWay(rect.height());
    frame.drawHeader(pen, rect.topLeft(), style.theme);
    frame.drawFooter(painter, pen, {rect.left(), rect.bottom() - frame.footerHeight()}, style.theme);
    PlotCanvas canvas{painter, spec, style,
                      layout,  pen,  rect.adjusted(0.0, frame.headerHeight(), 0.0, -frame.footerHeight())};
    layout.plot = canvas.room;
    switch (spec.plot) {
    case PlotKind::Treemap:
        paintTreemap(canvas);
        break;
    case PlotKind::Donut:
        paintDonut(canvas);
        break;
    case PlotKind::Ranking:
    case PlotKind::Waterfall:
        paintRows(canvas);
        break;
    case PlotKind::Scatter:
        paintScatter(canvas);
        break;
    case PlotKind::Slope:
        paintSlope(canvas);
        break;
    case PlotKind::HeatMap:
        paintHeatMap(canvas);
        break;
    case PlotKind::Time:
        break;
    }
}

} // namespace

QColor ChartStyle::colorOf(const ChartSeries &series) const
{
    constexpr double kFaint = 0.24;
    const QColor color = theme.color(series.color, pair);
    return series.faint ? mixed(color, theme.panel, kFaint) : color;
}

ChartLayout paintChart(QPainter &painter, const QRectF &rect, const ChartSpec &spec, const ChartStyle &style)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    ChartLayout layout;
    ChartStyle prepared = style;
    if (!prepared.tracks)
        prepared.tracks = ChartTracks::of(spec);
    if (spec.plot == PlotKind::Time || spec.isEmpty()) {
        ChartPainting painting(painter, rect, spec, prepared);
        painting.paint();
        layout = painting.layout();
    } else {
        paintPlot(painter, rect, spec, style, layout);
    }
    painter.restore();
    return layout;
}

qreal chartFrameHeight(qreal width, const ChartSpec &spec, const ChartStyle &style)
{
    const ChartFrame frame(width, spec, style);
    return frame.headerHeight() + frame.footerHeight();
}

} // namespace corridor
