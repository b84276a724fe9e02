#include "charts/panelpainter.h"
#include "report/panelarea.h"
#include "report/pictureframe.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace corridor {

namespace {

constexpr qreal kGap = 12.0;
constexpr std::array kChartShares{0.65, 0.58, 0.52}; ///< Of the width; the first that leaves the claims room.
constexpr qreal kLowestChart = 230.0;
constexpr qreal kNarrowestCard = 156.0; ///< For words of sixteen letters beside a sparkline.

/// Where everything stands; rectangles are panels, with their frame.
struct Arrangement {
    QList<QRectF> cards;
    QRectF chart;
    QRectF target;
    QRectF claims;
    QRectF timeline;
    qsizetype claimCount = 0;
};

/// A row of cards, all as high as the highest. Empty when they would be too narrow.
QList<QRectF> cardRow(const Picture &picture, const QRectF &body)
{
    const auto count = static_cast<qreal>(picture.content.cards.size());
    const qreal width = (body.width() - kGap * (count - 1.0)) / count;
    if (panelInside({0.0, 0.0, width, 100.0}).width() < kNarrowestCard)
        return {};
    qreal height = 0.0;
    for (const CardSpec &card : picture.content.cards)
        height = std::max(height, panelHeight(cardHeight(panelInsideWidth(width), card, picture.style)));
    QList<QRectF> row;
    for (qreal x = body.left(); row.size() < picture.content.cards.size(); x += width + kGap)
        row << QRectF(x, body.top(), width, height);
    return row;
}

/// Target and claims beside the chart. \returns false when they do not fit
bool placeSide(const Picture &picture, const QRectF &side, Fit fit, Arrangement &place)
{
    const qreal width = panelInsideWidth(side.width());
    qreal top = side.top();
    if (!picture.content.targets.isEmpty()) {
        const qreal height = panelHeight(targetHeight(width, picture.content.targets.constFirst(), picture.style));
        place.target = {side.left(), top, side.width(), height};
        top += height + kGap;
    }
    if (top > side.bottom())
        return false;
    if (picture.content.claims.isEmpty()) {
        place.target.setBottom(side.bottom());
        return true;
    }
    place.claims = {side.left(), top, side.width(), side.bottom() - top};
    place.claimCount = claimsThatFit(picture, picture.content.claims, panelInside(place.claims).size());
    // The overview shows a choice of claims anyway: two are enough to tell what the panel is.
    const qsizetype least = fit == Fit::Whole ? 2 : 1;
    return place.claimCount >= std::min(least, picture.content.claims.size());
}

bool place(const Picture &picture, QRectF body, Fit fit, Arrangement &place)
{
    const PageContent &content = picture.content;
    if (!content.cards.isEmpty()) {
        place.cards = cardRow(picture, body);
        if (place.cards.isEmpty())
            return false;
        body.setTop(place.cards.constFirst().bottom() + kGap);
    }
    if (!content.timeline.events.isEmpty()) {
        const qreal height = panelHeight(timelineHeight(content.timeline, picture.timelineStyle(true)));
        place.timeline = {body.left(), body.bottom() - height, body.width(), height};
        body.setBottom(place.timeline.top() - kGap);
    }
    if (body.height() < kLowestChart)
        return false;
    place.chart = body;
    if (content.targets.isEmpty() && content.claims.isEmpty())
        return true;
    return std::any_of(kChartShares.begin(), kChartShares.end(), [&](qreal share) {
        place.chart.setWidth((body.width() - kGap) * share);
        return placeSide(picture, body.adjusted(place.chart.width() + kGap, 0.0, 0.0, 0.0), fit, place);
    });
}

/// Those of the cards by name; those of claims and events as far as they have a short name.
void addOverviewSources(const Picture &picture, FrameWords &words)
{
    if (!picture.options.sources)
        return;
    for (const CardSpec &card : picture.content.cards) {
        const QString name = card.spark.isEmpty() ? QString() : picture.text(card.spark.constLast().sourceName);
        const bool known =
            name.isEmpty() || std::any_of(words.sources.cbegin(), words.sources.cend(),
                                          [&name](const QString &source) { return source.startsWith(name); });
        if (!known)
            words.sources << name;
    }
    QStringList documents;
    for (const ClaimSpec &claim : picture.content.claims)
        documents << claim.documents << claim.against;
    for (const TimelineEvent &event : picture.content.timeline.events)
        documents << event.documents;
    documents.removeDuplicates();
    FrameWords behind;
    addDocuments(picture, documents, behind);
    words.unnamed += behind.unnamed + static_cast<int>(behind.sources.size());
}

void drawPanels(QPainter &painter, const Picture &picture, const Arrangement &place)
{
    const PageContent &content = picture.content;
    for (qsizetype i = 0; i < place.cards.size(); ++i) {
        paintPanelFrame(painter, place.cards.at(i), picture.style.theme);
        paintCard(painter, panelInside(place.cards.at(i)), content.cards.at(i), picture.style);
    }
    if (!content.charts.isEmpty()) {
        ChartStyle style = picture.style;
        style.showSources = false;
        paintPanelFrame(painter, place.chart, style.theme);
        paintChart(painter, panelInside(place.chart), content.charts.constFirst(), style);
    }
    if (place.target.isValid()) {
        paintPanelFrame(painter, place.target, picture.style.theme);
        paintTarget(painter, panelInside(place.target), content.targets.constFirst(), picture.style);
    }
    if (place.claims.isValid()) {
        paintPanelFrame(painter, place.claims, picture.style.theme);
        drawClaims(painter, picture, panelInside(place.claims), content.claims.first(place.claimCount),
                   content.claims.size() - place.claimCount);
    }
    if (place.timeline.isValid()) {
        paintPanelFrame(painter, place.timeline, picture.style.theme);
        paintTimeline(painter, panelInside(place.timeline), content.timeline, picture.timelineStyle(true));
    }
}

} // namespace

Drawing arrangeOverview(const Picture &picture, const QSizeF &size, Fit fit)
{
    const QList<ChartSpec> shown = picture.content.charts.first(std::min<qsizetype>(1, picture.content.charts.size()));
    FrameWords words = footerWords(picture, shown);
    words.notes.clear(); // They stand under the chart.
    addOverviewSources(picture, words);
    addPageTitle(picture, words);
    const PictureFrame frame(picture, words, size, PictureFrame::Margin::Narrow);
    if (picture.content.charts.isEmpty() && picture.content.cards.isEmpty()) {
        return [frame, background = picture.style.theme.window,
                message = picture.text(picture.content.emptyMessage)](QPainter &painter) {
            frame.draw(painter, background);
            frame.drawMessage(painter, message);
        };
    }
    Arrangement arrangement;
    if (!place(picture, frame.body(), fit, arrangement))
        return {};
    return [frame, picture, arrangement](QPainter &painter) {
        frame.draw(painter, picture.style.theme.window);
        drawPanels(painter, picture, arrangement);
    };
}

} // namespace corridor
