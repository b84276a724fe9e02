#pragma once

#include "charts/chartpainter.h"
#include "charts/textblock.h"

namespace corridor {

/// Title and subtitle above a chart, sources and notes below it, wrapped to one width.
struct ChartFrame {
    TextBlock title;
    TextBlock subtitle;
    TextBlock sources;
    TextBlock notes;

    ChartFrame(qreal width, const ChartSpec &spec, const ChartStyle &style);

    /// Drops notes, then sources, where they would leave next to nothing of \a height for the plot.
    void giveWay(qreal height);
    [[nodiscard]] qreal headerHeight() const;
    [[nodiscard]] qreal footerHeight() const;
    void drawHeader(TextPen &pen, const QPointF &topLeft, const Theme &theme) const;
    void drawFooter(TextPen &pen, const QPointF &topLeft, const Theme &theme) const;
};

} // namespace corridor
