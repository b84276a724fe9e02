#include "charts/panelpainter.h"
#include "report/columnflow.h"
#include "report/pictureframe.h"
#include "report/targetrow.h"

#include <QCoreApplication>

#include <algorithm>

namespace corridor {

namespace {

constexpr qreal kPanelGap = 12.0;
constexpr qreal kColumnWidth = 320.0; ///< A column takes about this much.
constexpr qreal kTargetShare = 0.3;   ///< Of the columns.

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
        if (target.target == picture.content.targets.constFirst().target)
            continue; // The announcement of the one that is drawn in full.
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

/// Of the statements and of what stands against them.
QStringList claimDocuments(const Picture &picture)
{
    QStringList documents;
    for (const ClaimSpec &claim : picture.content.claims)
        documents << claim.documents << claim.against;
    documents.removeDuplicates();
    return documents;
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
    const QList<FlowItem> targets = targetItems(picture, lists.targets.itemWidth());
    const QList<FlowItem> claims = claimItems(picture, lists.claims.itemWidth());
    lists.leftOut = targets.size() - lists.targets.place(targets) + claims.size() - lists.claims.place(claims);
    return lists;
}

} // namespace

Drawing arrangeTargets(const Picture &picture, const QSizeF &size, Fit fit)
{
    FrameWords words = footerWords(picture, picture.content.charts);
    addDocuments(picture, claimDocuments(picture), words);
    addPageTitle(picture, words);
    const PictureFrame frame(picture, words, size, PictureFrame::Margin::Narrow);
    const QColor background = picture.style.theme.window;
    if (picture.content.targets.isEmpty() && picture.content.claims.isEmpty()) {
        return [frame, background, message = picture.text(picture.content.emptyMessage)](QPainter &painter) {
            frame.draw(painter, background);
            frame.drawMessage(painter, message);
        };
    }
    const int columns = std::max(2, static_cast<int>(frame.body().width() / kColumnWidth));
    const int targetColumns = std::max(1, qRound(columns * kTargetShare));
    const Lists lists = placeLists(picture, frame.body(), targetColumns, columns);
    if (lists.leftOut > 0 && fit == Fit::Whole)
        return {};
    return [frame, background, lists](QPainter &painter) {
        frame.draw(painter, background);
        lists.targets.draw(painter);
        lists.claims.draw(painter);
    };
}

} // namespace corridor
