#include "report/figurelist.h"
#include "report/pictureframe.h"

#include <algorithm>

namespace corridor {

namespace {

/// From this height on a page's second chart has room under the first.
constexpr int kTwoChartsHeight = 900;
constexpr qreal kGap = 16.0;

bool isTall(const QSizeF &size) { return size.height() > size.width() * 1.2; }

/// How many of the page's charts a picture of \a size shows: one below the other, as wide as the picture.
qsizetype chartsShown(const Picture &picture, const QSizeF &size)
{
    qsizetype most = picture.options.size.height() < kTwoChartsHeight ? 1 : 2;
    if (isTall(size))
        most = 3;
    return std::min(most, picture.content.charts.size());
}

/// Rows of bars do not grow with the room that they are given.
qreal mostHeight(const ChartSpec &chart)
{
    constexpr qreal kRow = 46.0;
    constexpr qreal kAround = 70.0;
    const bool rows = chart.plot == PlotKind::Ranking;
    return rows ? static_cast<qreal>(chart.items.size()) * kRow + kAround : 1e6;
}

/// Heights of \a charts that share \a height, the main one the highest.
QList<qreal> sharedHeights(const QList<ChartSpec> &charts, qreal height)
{
    const qsizetype count = charts.size();
    const qreal left = height - kGap * static_cast<qreal>(count - 1);
    if (count == 1)
        return {left};
    const qreal main = std::min(count == 2 ? left * 0.58 : left * 0.38, mostHeight(charts.constFirst()));
    return QList<qreal>{main} + QList<qreal>(count - 1, (left - main) / static_cast<qreal>(count - 1));
}

/// A lone chart on a tall page is no taller than this, and its figures stand under it.
qreal loneHeight(const QRectF &body) { return std::min(body.height(), body.width() * 0.75); }

} // namespace

Drawing arrangeCharts(const Picture &picture, const QSizeF &size, Fit)
{
    // The words under the picture are those of the charts in it.
    QList<ChartSpec> charts = picture.content.charts.first(chartsShown(picture, size));
    FrameWords words = footerWords(picture, charts);
    if (picture.options.title)
        words.title = picture.text(charts.isEmpty() ? picture.content.title : charts.constFirst().title);
    if (picture.options.subtitle)
        words.subtitle = picture.text(charts.isEmpty() ? picture.content.subtitle : charts.constFirst().subtitle);
    const PictureFrame frame(picture, words, size);
    for (ChartSpec &chart : charts)
        chart.notes.clear(); // They stand in the footer.

    return [frame, charts, tall = isTall(size), style = picture.style,
            message = picture.text(picture.content.emptyMessage)](QPainter &painter) mutable {
        frame.draw(painter, style.theme.panel);
        if (charts.isEmpty()) {
            frame.drawMessage(painter, message);
            return;
        }
        QRectF place = frame.body();
        style.showSources = false;
        style.showTitle = false;
        QList<qreal> heights = sharedHeights(charts, place.height());
        const bool listed = charts.size() == 1 && tall && canBeListed(charts.constFirst());
        if (listed)
            heights = {loneHeight(place)};
        for (qsizetype i = 0; i < charts.size(); ++i) {
            place.setHeight(heights.at(i));
            paintChart(painter, place, charts.at(i), style);
            place.moveTop(place.bottom() + kGap);
            style.showTitle = true; // The first one's is that of the picture.
        }
        if (listed)
            drawFigureList(painter, charts.constFirst(), style,
                           {place.topLeft(), QPointF(place.right(), frame.body().bottom())});
    };
}

} // namespace corridor
