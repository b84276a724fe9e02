#pragma once

#include "analysis/timelinespec.h"
#include "charts/theme.h"
#include "i18n/formatter.h"

#include <QDate>
#include <QList>
#include <QPainter>
#include <QRectF>

namespace corridor {

/// What the timeline looks like and shows.
struct TimelineStyle {
    Theme theme;
    Formatter formatter;
    bool compact = false;
    QDate first; ///< Invalid: the spec's own.
    QDate last;
    QString selected;
};

/// Where things came to stand in one painting.
struct TimelineLayout {
    struct Item {
        QRectF mark;        ///< Dot of a day; bar over a month or year.
        QRectF label;       ///< Empty for a counted marker.
        QStringList events; ///< One code, or those that a counted marker stands for.
    };
    QRectF axis;
    QList<Item> items;
};

/// Draws the timeline into \a rect; the widget and the exports call this and nothing else.
TimelineLayout paintTimeline(QPainter &painter, const QRectF &rect, const TimelineSpec &spec,
                             const TimelineStyle &style);
/// Height that all lanes need.
[[nodiscard]] qreal timelineHeight(const TimelineSpec &spec, const TimelineStyle &style);

} // namespace corridor
