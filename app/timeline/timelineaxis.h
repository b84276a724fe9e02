#pragma once

#include "i18n/formatter.h"
#include "timeline/timelinepainter.h"

#include <QDate>
#include <QList>
#include <QString>

#include <functional>

namespace corridor {

/// Days to pixels and back.
struct TimelineScale {
    TimelineSpan span;
    double left = 0.0;
    double right = 1.0;

    [[nodiscard]] double pixelsPerDay() const { return (right - left) / span.days(); }
    [[nodiscard]] double x(double day) const { return left + (day - span.from) * pixelsPerDay(); }
    [[nodiscard]] double day(double x) const { return span.from + (x - left) / pixelsPerDay(); }
};

/// The first moment of \a date's first day and the moment after its last.
[[nodiscard]] TimelineSpan spanOf(const VagueDate &date);

struct TimelineTick {
    double day = 0.0;
    QString label;
    double width = 0.0; ///< Of the label.
};

struct TimelineTicks {
    QList<TimelineTick> labelled;
    QList<double> minor; ///< Days of the finer ticks, without those that are labelled.
};

/// Ticks at days, weeks, months, quarters, years or decades: the finest whose labels, centred on their ticks and
/// between \a left and \a right, keep clear of each other. \a width measures a label.
[[nodiscard]] TimelineTicks timelineTicks(const TimelineScale &scale, double left, double right,
                                          const Formatter &formatter,
                                          const std::function<double(const QString &)> &width);

} // namespace corridor
