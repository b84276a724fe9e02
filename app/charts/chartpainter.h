#pragma once

#include "analysis/chartspec.h"
#include "analysis/viewstate.h"
#include "charts/theme.h"
#include "i18n/formatter.h"

#include <QList>
#include <QPainter>
#include <QPolygonF>
#include <QRectF>

#include <memory>
#include <optional>

namespace corridor {

class ChartTracks;

/// What drawing needs besides the spec.
struct ChartStyle {
    Theme theme;
    Formatter formatter;
    CountryPair pair;
    bool showTitle = true;
    bool showSources = true;
    bool showEvents = true;
    /// Least and greatest value that the axis covers, where charts share one: see sharedRanges().
    std::optional<std::pair<double, double>> valueRange = {};
    bool showLabels = true; ///< The names beside the marks, or above them where there is no room.

    /// The long lines of the chart, where they are kept between paintings: preparing them takes longer than drawing.
    std::shared_ptr<const ChartTracks> tracks = {};

    bool showInks = true; ///< What the marks of figures that are not official mean.

    /// The colour of \a series; next to nothing of it where another is in focus.
    [[nodiscard]] QColor colorOf(const ChartSeries &series) const;
};

/// A mark as it was drawn, for hover, clicks and the keyboard: a point of a series or, in the plots that have parts
/// instead of series, an item.
struct HitMark {
    static constexpr int kItem = -1; ///< As series: point is an index into the items of the spec,
    static constexpr int kRest = -1; ///< or, as point of an item, all those of ChartLayout::rest.

    QRectF rect; ///< In the coordinates of the painting.
    int series = 0;
    int point = 0;
    QPolygonF shape = {}; ///< What of the rect it covers; empty: all of it.

    [[nodiscard]] bool isItem() const { return series == kItem; }
};

/// Where things came to stand in one painting.
struct ChartLayout {
    QRectF plot;
    QList<HitMark> marks; ///< By period, then series; items in the order in which they are drawn.
    QList<int> rest;      ///< Items too small or too many for a mark each: one mark stands for all of them.
    struct EventHit {
        QRectF rect;
        QString event;
    };
    QList<EventHit> events;
    struct NameHit {
        QRectF rect;
        int series = 0;
    };
    QList<NameHit> names;    ///< Of series, where they are written.
    QList<QRectF> textRects; ///< Every text drawn: a test proves that none overlaps or is clipped.
};

/// Draws \a spec into \a rect: title, subtitle, QChart body, direct labels, event marks, target lines, splice marks,
/// notes and sources. Screen and exports call this and nothing else. Needs a QApplication.
ChartLayout paintChart(QPainter &painter, const QRectF &rect, const ChartSpec &spec, const ChartStyle &style);

/// Height that title, subtitle, notes and sources of \a spec take at \a width: what is left is the plot.
[[nodiscard]] qreal chartFrameHeight(qreal width, const ChartSpec &spec, const ChartStyle &style);

} // namespace corridor
