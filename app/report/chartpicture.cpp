#include "report/pictureframe.h"

#include <algorithm>

namespace corridor {

namespace {

/// From this height on a page's second chart has room under the first.
constexpr int kTwoChartsHeight = 900;
constexpr qreal kMainShare = 0.58;

/// \a spec without the words that say what its marks mean.
ChartSpec withoutLegend(ChartSpec spec)
{
    for (ChartSeries &series : spec.series) {
        series.name = {};
        series.shortName = {};
    }
    return spec;
}

} // namespace

Drawing arrangeCharts(const Picture &picture, const QSizeF &size, Fit)
{
    // The words under the picture are those of the charts in it.
    const qsizetype most = picture.options.size.height() < kTwoChartsHeight ? 1 : 2;
    QList<ChartSpec> charts = picture.content.charts.mid(0, most);
    FrameWords words = footerWords(picture, charts);
    if (picture.options.title) {
        words.title = picture.text(charts.isEmpty() ? picture.content.title : charts.constFirst().title);
        words.subtitle = picture.text(charts.isEmpty() ? picture.content.subtitle : charts.constFirst().subtitle);
    }
    const PictureFrame frame(picture, words, size);
    if (!picture.options.legend)
        std::transform(charts.cbegin(), charts.cend(), charts.begin(), withoutLegend);
    for (ChartSpec &chart : charts)
        chart.notes.clear(); // They stand in the footer.

    return [frame, charts, style = picture.style,
            message = picture.text(picture.content.emptyMessage)](QPainter &painter) mutable {
        frame.draw(painter, style.theme.panel);
        if (charts.isEmpty()) {
            frame.drawMessage(painter, message);
            return;
        }
        QRectF body = frame.body();
        style.showSources = false;
        style.showTitle = false;
        if (charts.size() > 1) {
            const qreal height = body.height() * kMainShare;
            paintChart(painter, {body.left(), body.top(), body.width(), height}, charts.constFirst(), style);
            body.setTop(body.top() + height + 16.0);
            style.showTitle = true;
        }
        paintChart(painter, body, charts.at(charts.size() > 1 ? 1 : 0), style);
    };
}

} // namespace corridor
