#pragma once

#include "charts/chartpainter.h"
#include "report/pageimage.h"
#include "timeline/timelinepainter.h"

#include <QPainter>
#include <QSizeF>

#include <functional>

namespace corridor {

/// What one picture is made of. Refers to the content: lives no longer than it.
struct Picture {
    const PageContent &content;
    const ViewState &state;
    ImageOptions options;
    ChartStyle style;

    [[nodiscard]] QString text(const Text &text) const { return style.formatter.text(text); }
    /// Text of a phrase in the picture's language.
    [[nodiscard]] QString phrase(const char *id, const QList<Text> &arguments = {}, int count = -1) const
    {
        return style.formatter.text(Text::phrase(id, arguments, count));
    }
    [[nodiscard]] TimelineStyle timelineStyle(bool compact) const;
};

/// Draws a page that was laid out for one size, from (0, 0); empty when the page does not fit that size.
using Drawing = std::function<void(QPainter &)>;

/// What to do with what has no room.
enum class Fit {
    Whole,    ///< Nothing may be missing.
    Shortened ///< The less important may be left out of long lists, which then say how much.
};

/// Each lays one kind of page out in \a size.
[[nodiscard]] Drawing arrangeCharts(const Picture &picture, const QSizeF &size, Fit fit);
[[nodiscard]] Drawing arrangeOverview(const Picture &picture, const QSizeF &size, Fit fit);
[[nodiscard]] Drawing arrangeTimeline(const Picture &picture, const QSizeF &size, Fit fit);
[[nodiscard]] Drawing arrangeTargets(const Picture &picture, const QSizeF &size, Fit fit);

/// Draws the page into a painting of \a picture.options.size: larger sizes are drawn larger, and what does not fit at
/// its usual size is drawn smaller. Never draws outside.
void drawPicture(QPainter &painter, const Picture &picture);

[[nodiscard]] Picture makePicture(const PageContent &content, const ViewState &state, const Formatter &formatter,
                                  const ImageOptions &options);

} // namespace corridor
