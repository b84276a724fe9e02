#pragma once

#include "charts/chartpainter.h"
#include "charts/textblock.h"

#include <QPainter>
#include <QRectF>
#include <QString>

#include <functional>

namespace corridor {

/// Something that stands on a page across its whole width. Measured when it is made, drawn where the layout puts it.
struct BriefingPiece {
    qreal before = 0.0;     ///< Room above it, unless it begins a page.
    qreal least = 0.0;      ///< Its height.
    qreal most = 0.0;       ///< The height that it can make use of when a page has room left; least if less.
    bool keepsNext = false; ///< Never the last on a page.
    bool breaks = false;    ///< No piece, but a place where a page begins.
    QString heading;        ///< What contents and outline call the place; empty: nothing.
    std::function<void(QPainter &, const QRectF &)> draw = {};
};

/// Where a piece came to stand.
struct BriefingPlace {
    qsizetype piece = 0;
    int page = 0;
    QRectF rect;
};

/// Puts \a pieces onto pages whose content goes into \a area. What is between two breaks joins the page begun before
/// it when it fits there whole and that page is used up to the share \a joinable; room that is left on a page is shared
/// by what can use it. A piece higher than the area is given all of a page.
[[nodiscard]] QList<BriefingPlace> placeOnPages(const QList<BriefingPiece> &pieces, const QRectF &area,
                                                double joinable);

/// What all pieces of a briefing are drawn with.
struct BriefingStyle {
    ChartStyle chart;
    qreal width = 0.0; ///< Of every piece.

    [[nodiscard]] const Theme &theme() const { return chart.theme; }
    [[nodiscard]] const Formatter &formatter() const { return chart.formatter; }
    [[nodiscard]] QString text(const Text &text) const { return chart.formatter.text(text); }
    [[nodiscard]] QString phrase(const char *id, const QList<Text> &arguments = {}, int count = -1) const
    {
        return chart.formatter.text(Text::phrase(id, arguments, count));
    }
};

/// A paragraph, indented behind \a mark when there is one.
[[nodiscard]] BriefingPiece paragraphPiece(const BriefingStyle &style, const QString &text, const QFont &font,
                                           const QColor &color, const QString &mark = {}, qreal before = 6.0);
[[nodiscard]] BriefingPiece headingPiece(const BriefingStyle &style, const QString &text);
/// A row of key figures, each in its frame, with the numbers of its sources under it.
struct BriefingCard {
    CardSpec card;
    QString marks;
};
[[nodiscard]] QList<BriefingPiece> cardPieces(const BriefingStyle &style, const QList<BriefingCard> &cards);
/// A chart over the line that names its sources.
[[nodiscard]] BriefingPiece chartPiece(const BriefingStyle &style, const ChartSpec &chart, const QString &sources);
/// A table with a head; the first column is left, the others right aligned. Rows have as many cells as \a head.
[[nodiscard]] QList<BriefingPiece> tablePieces(const BriefingStyle &style, const QStringList &head,
                                               const QList<QStringList> &rows, const QString &sources);

} // namespace corridor
