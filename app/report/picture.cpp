#include "report/picture.h"

#include <algorithm>
#include <array>

namespace corridor {

namespace {

/// The size that all measures are made for: larger pictures are this one enlarged.
constexpr QSizeF kUsual(1600.0, 900.0);
/// The smallest that is laid out without shrinking.
constexpr QSizeF kSmallest(800.0, 600.0);

/// Pixels an inch from which on letters of the usual size are too small on paper.
constexpr qreal kUsualDpi = 120.0;

qreal zoomFor(const QSizeF &size, int dpi)
{
    const qreal enlarged = std::min(size.width() / kUsual.width(), size.height() / kUsual.height());
    const qreal shrunk = std::min(size.width() / kSmallest.width(), size.height() / kSmallest.height());
    return std::max(enlarged, std::min(shrunk, std::max(1.0, dpi / kUsualDpi)));
}

Drawing arrange(const Picture &picture, const QSizeF &size, Fit fit)
{
    switch (picture.content.page) {
    case Page::Overview:
        return arrangeOverview(picture, size, fit);
    case Page::Timeline:
        return arrangeTimeline(picture, size, fit);
    case Page::Targets:
        return arrangeTargets(picture, size, fit);
    default:
        return arrangeCharts(picture, size, fit);
    }
}

} // namespace

TimelineStyle Picture::timelineStyle(bool compact) const
{
    TimelineStyle result{style.theme, style.formatter, compact, {}, {}, {}};
    if (!compact) {
        result.first = state.timelineFirst;
        result.last = state.timelineLast;
    }
    result.selected = state.selectedEvent;
    return result;
}

Picture makePicture(const PageContent &content, const ViewState &state, const Formatter &formatter,
                    const ImageOptions &options)
{
    Theme theme = Theme::of(options.theme);
    if (options.greyscale)
        theme = theme.inGrey();
    theme.transparent = options.transparent;
    ChartStyle style{theme, formatter, state.pair};
    style.showEvents = options.events;
    style.showLabels = options.legend;
    style.showInks = options.legend;
    return {content, state, options, style};
}

void drawPicture(QPainter &painter, const Picture &picture)
{
    struct Attempt {
        qreal factor;
        Fit fit;
    };
    constexpr std::array kAttempts{
        Attempt{1.0, Fit::Whole},      Attempt{0.92, Fit::Whole},     Attempt{0.85, Fit::Whole},
        Attempt{0.92, Fit::Shortened}, Attempt{0.85, Fit::Shortened}, Attempt{0.78, Fit::Shortened},
        Attempt{0.7, Fit::Shortened},  Attempt{0.64, Fit::Shortened}, Attempt{0.58, Fit::Shortened},
        Attempt{0.5, Fit::Shortened},  Attempt{0.35, Fit::Shortened}};
    const QSizeF size(picture.options.size);
    const qreal usual = zoomFor(size, picture.options.dpi);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    for (const Attempt &attempt : kAttempts) {
        const qreal zoom = usual * attempt.factor;
        if (const Drawing drawing = arrange(picture, size / zoom, attempt.fit)) {
            painter.save();
            painter.scale(zoom, zoom);
            drawing(painter);
            painter.restore();
            return;
        }
    }
}

} // namespace corridor
