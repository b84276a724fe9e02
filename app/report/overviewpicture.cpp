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

/// From this height on, in widths, panels stand below each other.
constexpr qreal kTall = 1.15;

/// Rows of cards, at most \a columns a row, all as high as the highest; those of the last row share its width. Empty
/// when they would be too narrow.
QList<QRectF> cardRows(const Picture &picture, const QRectF &body, qsizetype columns)
{
    const QList<CardSpec> &cards = picture.content.cards;
    const auto widthFor = [&body](qsizetype count) {
        return (body.width() - kGap * static_cast<qreal>(count - 1)) / static_cast<qreal>(count);
    };
    const qreal narrowest = panelInsideWidth(widthFor(columns));
    if (narrowest < kNarrowestCard)
        return {};
    qreal height = 0.0;
    for (const CardSpec &card : cards)
        height = std::max(height, panelHeight(cardHeight(narrowest, card, picture.style)));
    QList<QRectF> placed;
    qreal top = body.top();
    while (placed.size() < cards.size()) {
        const qsizetype count = std::min(columns, cards.size() - placed.size());
        const qreal width = widthFor(count);
        for (qsizetype i = 0; i < count; ++i)
            placed << QRectF(body.left() + static_cast<qreal>(i) * (width + kGap), top, width, height);
        top += height + kGap;
    }
    return placed;
}

/// All cards in one row; where the picture is tall, in as few rows of equal length as are wide enough.
QList<QRectF> placeCards(const Picture &picture, const QRectF &body, bool tall)
{
    const qsizetype count = picture.content.cards.size();
    for (qsizetype rows = 1; rows <= (tall ? count : 1); ++rows) {
        const QList<QRectF> placed = cardRows(picture, body, (count + rows - 1) / rows);
        if (!placed.isEmpty())
            return placed;
    }
    return {};
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

/// Target and claims under the chart, which gets what they leave. \returns false when they do not fit
bool placeBelow(const Picture &picture, const QRectF &body, Fit fit, Arrangement &place)
{
    constexpr qreal kLeast = 0.42; ///< Of the height is the chart's,
    constexpr qreal kMost = 0.62;  ///< and no more than this.
    const PageContent &content = picture.content;
    const qreal inside = panelInsideWidth(body.width());
    const qreal highest = body.height() * (1.0 - kLeast) - kGap;
    qreal target = 0.0;
    if (!content.targets.isEmpty())
        target = panelHeight(targetHeight(inside, content.targets.constFirst(), picture.style));
    const qreal between = target > 0.0 && !content.claims.isEmpty() ? kGap : 0.0;
    qreal claims = 0.0;
    if (!content.claims.isEmpty()) {
        const qreal room = highest - target - between;
        place.claimCount = claimsThatFit(picture, content.claims, {inside, room - panelHeight(0.0)});
        if (place.claimCount < std::min<qsizetype>(fit == Fit::Whole ? 2 : 1, content.claims.size()))
            return false;
        const bool all = place.claimCount == content.claims.size();
        claims = all ? std::min(room, panelHeight(claimsPanelHeight(picture, content.claims, inside))) : room;
    }
    if (target > highest)
        return false;
    const qreal needed = std::max(target + between + claims, body.height() * (1.0 - kMost) - kGap);
    const qreal top = body.bottom() - needed;
    place.chart.setBottom(top - kGap);
    if (target > 0.0)
        place.target = {body.left(), top, body.width(), claims > 0.0 ? target : needed};
    if (claims > 0.0)
        place.claims = {body.left(), top + target + between, body.width(), needed - target - between};
    return true;
}

bool place(const Picture &picture, QRectF body, bool tall, Fit fit, Arrangement &place)
{
    const PageContent &content = picture.content;
    if (!content.cards.isEmpty()) {
        place.cards = placeCards(picture, body, tall);
        if (place.cards.isEmpty())
            return false;
        body.setTop(place.cards.constLast().bottom() + kGap);
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
    if (tall)
        return placeBelow(picture, body, fit, place);
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
        ChartSpec chart = content.charts.constFirst();
        if (!picture.options.notes)
            chart.notes.clear();
        paintPanelFrame(painter, place.chart, style.theme);
        paintChart(painter, panelInside(place.chart), chart, style);
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
    const bool tall = size.height() > size.width() * kTall;
    if (!place(picture, frame.body(), tall, fit, arrangement))
        return {};
    return [frame, picture, arrangement](QPainter &painter) {
        frame.draw(painter, picture.style.theme.window);
        drawPanels(painter, picture, arrangement);
    };
}

} // namespace corridor
