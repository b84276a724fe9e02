#pragma once

#include "timeline/timelinelayout.h"
#include "timeline/timelinetip.h"
#include "timeline/timelineview.h"
#include "timeline/timelinewindow.h"

#include <QPointer>

#include <memory>
#include <optional>

namespace corridor {

/// What the widget knows and does besides answering to events.
struct TimelineView::Private {
    struct Drag {
        QPointF start;
        TimelineWindow window;
        bool moving = false;
    };

    explicit Private(TimelineView *owner) : view(owner) {}

    void setTimeline(const TimelineSpec &newSpec, const Theme &theme, const Formatter &formatter, bool compact);
    [[nodiscard]] const TimelineScene &laidOut();
    /// The window changed: lays out anew and, when the \a user did it, says so.
    void windowMoved(bool user);

    [[nodiscard]] const TimelineEvent *find(const QString &code) const;
    void select(const QString &code, bool user);
    bool selectAt(qsizetype index);
    /// Selects the event \a steps later; without a selection the first, or last, in the window.
    bool walk(int steps);
    void describeSelected();

    /// The event at \a point, or those of the counted marker there.
    [[nodiscard]] QStringList hit(const QPointF &point);
    void hover(const QStringList &events);
    void showTip(const QStringList &events);
    void hideTip();

    /// Zooms so that \a events separate; where no zoom does that, lists them.
    void openMarker(const QStringList &events);
    void listEvents(const QStringList &events);
    bool openNearestMarker();
    /// The selected event if it is in the window, else the window's middle.
    [[nodiscard]] double zoomAnchor() const;

    bool plainKey(int key);
    bool controlKey(int key);

    TimelineView *view;
    TimelineSpec spec;
    std::optional<TimelineStyle> style;
    std::unique_ptr<TimelineWords> words;
    std::optional<TimelineScene> scene;
    TimelineWindow window{timelineWhole({})};
    QString selected;
    QStringList hovered;
    std::optional<Drag> drag;
    QPointer<TimelineTip> tip;
    QStringList tipped; ///< What the tip tells.
    QDate crosshair;
    QDate toldDay; ///< The day of the last hoveredDay().
    bool showFocus = false;
    bool openedMarker = false;
};

} // namespace corridor
