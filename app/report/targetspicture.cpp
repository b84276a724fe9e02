#include "charts/panelpainter.h"
#include "report/columnflow.h"
#include "report/pictureframe.h"
#include "report/targetrow.h"

#include <QCoreApplication>

#include <algorithm>

namespace corridor {

namespace {

constexpr qreal kPanelGap = 12.0;
constexpr qreal kColumnWidth = 330.0; ///< A column takes about this much.

/// The first target in full, the others as rows of a table.
QList<FlowItem> targetItems(const Picture &picture, qreal width)
{
    QList<FlowItem> items;
    for (const TargetSpec &target : picture.content.targets) {
        if (items.isEmpty()) {
            items << FlowItem{targetHeight(width, target, picture.style) + 18.0,
                              [picture, target](QPainter &painter, const QRectF &rect) {
                                  paintTarget(painter, rect.adjusted(0.0, 0.0, 0.0, -18.0), target, picture.style);
                              }};
            continue;
        }
        items << FlowItem{targetRowHeight(picture, target, width),
                          [picture, target](QPainter &painter, const QRectF &rect) {
                              drawTargetRow(painter, picture, target, rect);
                          }};
    }
    return items;
}

/// The most important first.
QList<FlowItem> claimItems(const Picture &picture, qreal width)
{
    QList<ClaimSpec> claims = picture.content.claims;
    std::stable_sort(claims.begin(), claims.end(),
                     [](const ClaimSpec &left, const ClaimSpec &right) { return left.importance < right.importance; });
    QList<FlowItem> items;
    for (const ClaimSpec &claim : std::as_const(claims)) {
        items << FlowItem{claimsHeight(width, {claim}, picture.style) + 8.0,
                          [picture, claim](QPainter &painter, const QRectF &rect) {
                              paintClaims(painter, rect.adjusted(0.0, 0.0, 0.0, -8.0), {claim}, picture.style);
                          }};
    }
    return items;
}

struct Lists {
    ColumnFlow targets;
    ColumnFlow claims;
    qsizetype leftOut = 0;
};

/// Both lists side by side, the targets in \a targetColumns of \a columns.
Lists placeLists(const Picture &picture, const QRectF &body, int targetColumns, int columns)
{
    const qreal left = (body.width() - kPanelGap) * targetColumns / columns;
    Lists lists{ColumnFlow(picture, picture.phrase(QT_TRANSLATE_NOOP("Phrase", "Targets")),
                           {body.left(), body.top(), left, body.height()}, targetColumns),
                ColumnFlow(picture, picture.phrase(QT_TRANSLATE_NOOP("Phrase", "Claims and what the figures say")),
                           body.adjusted(left + kPanelGap, 0.0, 0.0, 0.0), columns - targetColumns)};
    lists.leftOut = picture.content.targets.size() + picture.content.claims.size();
    lists.leftOut -= lists.targets.place(targetItems(picture, lists.targets.itemWidth()));
    lists.leftOut -= lists.claims.place(claimItems(picture, lists.claims.itemWidth()));
    return lists;
}

} // namespace

Drawing arrangeTargets(const Picture &picture, const QSizeF &size, Fit fit)
{
    FrameWords words = footerWords(picture, picture.content.charts);
    if (picture.options.title) {
        words.title = picture.text(picture.content.title);
        words.subtitle = picture.text(picture.content.subtitle);
    }
    const PictureFrame frame(picture, words, size);
    const QColor background = picture.style.theme.window;
    if (picture.content.targets.isEmpty() && picture.content.claims.isEmpty()) {
        return [frame, background, message = picture.text(picture.content.emptyMessage)](QPainter &painter) {
            frame.draw(painter, background);
            frame.drawMessage(painter, message);
        };
    }
    const int columns = std::max(2, static_cast<int>(frame.body().width() / kColumnWidth));
    int targetColumns = 1;
    qsizetype leftOut = placeLists(picture, frame.body(), targetColumns, columns).leftOut;
    for (int more = 2; leftOut > 0 && more < columns; ++more) {
        const qsizetype other = placeLists(picture, frame.body(), more, columns).leftOut;
        if (other < leftOut)
            targetColumns = more;
        leftOut = std::min(leftOut, other);
    }
    if (leftOut > 0 && fit == Fit::Whole)
        return {};
    const Lists best = placeLists(picture, frame.body(), targetColumns, columns);
    return [frame, background, best](QPainter &painter) {
        frame.draw(painter, background);
        best.targets.draw(painter);
        best.claims.draw(painter);
    };
}

} // namespace corridor
