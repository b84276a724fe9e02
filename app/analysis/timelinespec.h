#pragma once

#include "core/catalogue.h"
#include "core/text.h"

namespace corridor {

/// One event as the timeline draws it.
struct TimelineEvent {
    QString code;
    VagueDate date;
    QString category;
    int importance = 3;
    Text title;
    Text description;
    Text source; ///< Publishers of its sources.
    QStringList documents;

    bool operator==(const TimelineEvent &) const = default;
};

struct TimelineLane {
    QString category;
    Text name;
    bool operator==(const TimelineLane &) const = default;
};

/// A timeline without a language, a size or a theme.
struct TimelineSpec {
    Text title;
    QList<TimelineLane> lanes;   ///< Top to bottom; only those with an event.
    QList<TimelineEvent> events; ///< In order of their first day.
    QDate first;                 ///< What Home and a reset show; both ends included.
    QDate last;

    bool operator==(const TimelineSpec &) const = default;
};

} // namespace corridor
