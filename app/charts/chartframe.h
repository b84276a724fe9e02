#pragma once

#include "charts/chartpainter.h"
#include "charts/inklegend.h"
#include "charts/textblock.h"

namespace corridor {

/// Title and subtitle above a chart, what its marks mean, sources and notes below it, wrapped to one width.
struct ChartFrame {
    TextBlock title;
    TextBlock subtitle;
    InkLegend legend;
    TextBlock sources;
    TextBlock notes;

    ChartFrame(qreal width, const ChartSpec &spec, const ChartStyle &style);

    /// Drops notes, then the meaning of the marks, then sources, where they would leave next to nothing of \a height
    /// for the plot.
    void giveWay(qreal height);
    [[nodiscard]] qreal headerHeight() const;
    [[nodiscard]] qreal footerHeight() const;
    void drawHeader(TextPen &pen, const QPointF &topLeft, const Theme &theme) const;
    void drawFooter(QPainter &painter, TextPen &pen, const QPointF &topLeft, const Theme &theme) const;
};

} // namespace corridor
