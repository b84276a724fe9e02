#pragma once

#include "analysis/timelinespec.h"
#include "timeline/timelineaxis.h"
#include "timeline/timelinewords.h"

namespace corridor {

/// Everything about one painting that has a place: what is drawn, hit by the pointer, and told to callers.
struct TimelineScene {
    struct Lane {
        QRectF rect;
        QStringList name; ///< In lines.
        QRectF nameRect;
        double firstRow = 0.0; ///< Top of the first row of labels.
        int rows = 1;
    };
    struct Mark {
        QRectF rect;
        QRectF label;
        QString text;   ///< As drawn: whole, but for a selected one that is wider than the widget.
        int event = -1; ///< Index into the spec.
        int lane = -1;  ///< -1 when compact.
        bool bar = false;
        bool labelled = false;
    };
    struct Marker {
        QRectF rect;
        QList<int> events;
        QList<QRectF> marks; ///< Where its events are on the axis; only when compact.
    };

    TimelineScale scale;
    bool compact = false;
    QRectF plot; ///< Between the ends of the window, from the top of the first lane to the line of the axis.
    QList<Lane> lanes;
    TimelineTicks ticks;
    QList<Mark> marks;     ///< One event each.
    QList<Marker> markers; ///< Two events or more each.
    TimelineLayout layout;
};

[[nodiscard]] TimelineScene layTimeline(const QRectF &rect, const TimelineSpec &spec, const TimelineStyle &style,
                                        const TimelineWords &words);
[[nodiscard]] double timelineHeight(double width, const TimelineSpec &spec, const TimelineStyle &style,
                                    const TimelineWords &words);
/// The least height at which the lanes are drawn as lanes: with less they are drawn as one.
[[nodiscard]] double timelineLeastHeight(double width, const TimelineSpec &spec, const TimelineWords &words);
void drawTimeline(QPainter &painter, const TimelineScene &scene, const TimelineSpec &spec, const TimelineStyle &style,
                  const TimelineWords &words);

} // namespace corridor
