#pragma once

#include "analysis/timelinespec.h"
#include "charts/theme.h"
#include "i18n/formatter.h"

#include <QDate>
#include <QList>
#include <QPainter>
#include <QRectF>

#include <optional>

namespace corridor {

/// A stretch of time to a fraction of a day, as dragging needs it.
struct TimelineSpan {
    double from = 0.0;  ///< Julian day; a whole number is the day's first moment.
    double until = 0.0; ///< The first moment that no longer belongs to it.

    [[nodiscard]] double days() const { return until - from; }
    bool operator==(const TimelineSpan &) const = default;
};

/// What the timeline looks like and shows.
struct TimelineStyle {
    Theme theme;
    Formatter formatter;
    bool compact = false;
    QDate first; ///< Invalid: the spec's own.
    QDate last;
    QString selected;
    std::optional<TimelineSpan> span = {}; ///< Instead of first and last.
    QString hovered = {};                  ///< Under the pointer: an event, or the first of a counted marker.
};

/// Where things came to stand in one painting.
struct TimelineLayout {
    struct Item {
        QRectF mark;        ///< Dot of a day; bar over a month or year.
        QRectF label;       ///< Empty for a counted marker and for one event whose label has no room at all.
        QStringList events; ///< One code, or those that a counted marker stands for.
    };
    QRectF axis; ///< Left and right are the ends of the window; the top is its line, below are the labels of its ticks.
    QList<QRectF> names; ///< Names of the lanes, in their order; empty when compact.
    QList<QRectF> ticks; ///< Labels of the axis.
    QList<Item> items;
};

/// Draws the timeline into \a rect; the widget and the exports call this and nothing else.
TimelineLayout paintTimeline(QPainter &painter, const QRectF &rect, const TimelineSpec &spec,
                             const TimelineStyle &style);
/// Height that all lanes need at \a width.
[[nodiscard]] qreal timelineHeight(const TimelineSpec &spec, const TimelineStyle &style, qreal width = 1200.0);
/// What a reset shows: the spec's own days, widened to hold every event.
[[nodiscard]] TimelineSpan timelineWhole(const TimelineSpec &spec);

} // namespace corridor
