#pragma once

#include "charts/chartbody.h"
#include "charts/chartframe.h"
#include "charts/chartlabels.h"
#include "charts/chartpainter.h"
#include "charts/labelplacing.h"

#include <optional>

namespace corridor {

/// One painting of one chart: finds room for everything first, then draws from back to front.
class ChartPainting {
public:
    ChartPainting(QPainter &painter, const QRectF &rect, const ChartSpec &spec, const ChartStyle &style);

    void paint();
    [[nodiscard]] ChartLayout layout() const { return m_layout; }

    static constexpr qreal kFlagRow = 17.0; ///< Height of a row of event labels.

private:
    struct EventFlag {
        int event = 0;
        qreal x = 0.0;    ///< Of the line.
        qreal from = 0.0; ///< The days it covers.
        qreal to = 0.0;
        TextBlock label; ///< Empty where there was no room.
        FlagPlace place;
    };
    struct SpliceLabel {
        qreal x = 0.0;
        TextBlock before; ///< At its left.
        TextBlock after;  ///< At its right. One of the two is empty where the other says both, for want of room.
        qreal top = 0.0;  ///< Below the labels of the axis.
    };

    void paintEmpty();
    void place();
    void makeRoom();
    void placeNames(qreal top);
    void placeValueLabels(qreal height);
    void placeSplices();
    [[nodiscard]] static qreal widestWord(const QString &text, const QFont &font);
    [[nodiscard]] SpliceLabel spliceLabel(const SpliceMark &mark, qreal x) const;
    void placeEvents();
    void paintGrid();
    void paintBands();
    void paintAxisLabels();
    void paintZeroLine();
    void paintTargets();
    void paintBars();
    void paintZero(const QRectF &place, const QColor &color);
    void paintAreas();
    void paintRibbons();
    void paintSteps();
    void paintFans();
    void paintForecasts();
    [[nodiscard]] QList<QPolygonF> forecastLines(const ChartSeries &series) const;
    void paintLong(int index);
    void paintPoints();
    void paintTick(const ChartPoint &point, int series, int index);
    void paintEvents();
    void paintSplices();
    void paintNames();
    void addMark(const QRectF &rect, int series, int point);
    void sortMarks();
    [[nodiscard]] ChartScale plainScale() const;
    [[nodiscard]] qreal xAt(double position) const; ///< Before the scale is known.

    QPainter &m_painter;
    QRectF m_rect;
    const ChartSpec &m_spec;
    const ChartStyle &m_style;
    ChartLayout m_layout;
    TextPen m_pen;
    ChartFrame m_frame;
    TimeAxis m_time;
    ValueAxis m_values;
    ChartScale m_scale;
    QRectF m_plot;
    std::optional<LabelColumn> m_column;
    LabelRows m_rows;
    qreal m_rowsTop = 0.0;
    QList<TextBlock> m_valueLabels;
    QList<SpliceLabel> m_splices;
    qreal m_splicesHeight = 0.0;
    QList<EventFlag> m_events;
    int m_eventRows = 0;
};

} // namespace corridor
