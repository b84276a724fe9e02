#pragma once

#include "analysis/chartspec.h"
#include "analysis/viewstate.h"
#include "charts/theme.h"
#include "i18n/formatter.h"

#include <QList>
#include <QPainter>
#include <QRectF>

namespace corridor {

/// What drawing needs besides the spec.
struct ChartStyle {
    Theme theme;
    Formatter formatter;
    CountryPair pair;
    bool showTitle = true;
    bool showSources = true;
    bool showEvents = true;
    bool showLabels = true; ///< The names beside the marks, or above them where there is no room.
};

/// A mark as it was drawn, for hover, clicks and the keyboard.
struct HitMark {
    QRectF rect; ///< In the coordinates of the painting.
    int series = 0;
    int point = 0;
};

/// Where things came to stand in one painting.
struct ChartLayout {
    QRectF plot;
    QList<HitMark> marks; ///< By period, then series.
    struct EventHit {
        QRectF rect;
        QString event;
    };
    QList<EventHit> events;
    QList<QRectF> textRects; ///< Every text drawn: a test proves that none overlaps or is clipped.
};

/// Draws \a spec into \a rect: title, subtitle, QChart body, direct labels, event marks, target lines, splice marks,
/// notes and sources. Screen and exports call this and nothing else. Needs a QApplication.
ChartLayout paintChart(QPainter &painter, const QRectF &rect, const ChartSpec &spec, const ChartStyle &style);

/// Height that title, subtitle, notes and sources of \a spec take at \a width: what is left is the plot.
[[nodiscard]] qreal chartFrameHeight(qreal width, const ChartSpec &spec, const ChartStyle &style);

} // namespace corridor
