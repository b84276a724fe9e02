#include "charts/chartpainter.h"

#include "charts/chartpainting.h"

namespace corridor {

ChartLayout paintChart(QPainter &painter, const QRectF &rect, const ChartSpec &spec, const ChartStyle &style)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    ChartPainting painting(painter, rect, spec, style);
    painting.paint();
    painter.restore();
    return painting.layout();
}

qreal chartFrameHeight(qreal width, const ChartSpec &spec, const ChartStyle &style)
{
    const ChartFrame frame(width, spec, style);
    return frame.headerHeight() + frame.footerHeight();
}

} // namespace corridor
