#pragma once

#include "charts/chartpainter.h"
#include "charts/statusmarks.h"
#include "charts/textblock.h"

namespace corridor {

/// The line under a chart that says what its marks mean: a sample and a word for each ink that is there but the
/// official one. Nothing where all is official.
class InkLegend {
public:
    InkLegend() = default;
    InkLegend(qreal width, const ChartSpec &spec, const ChartStyle &style);

    [[nodiscard]] qreal height() const { return m_height; }
    void draw(QPainter &painter, TextPen &pen, const QPointF &topLeft, const Theme &theme) const;

private:
    struct Entry {
        Ink ink = Ink::Official;
        bool bar = false; ///< The sample is a bar rather than a dot.
        TextBlock word;
        QPointF at;
    };
    QList<Entry> m_entries;
    qreal m_height = 0.0;
};

} // namespace corridor
