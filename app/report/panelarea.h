#pragma once

#include "report/picture.h"

#include <QRectF>

namespace corridor {

/// Where the content of a panel goes that is framed by \a frame.
[[nodiscard]] QRectF panelInside(const QRectF &frame);
[[nodiscard]] qreal panelInsideWidth(qreal frameWidth);
/// Height of the frame around content of this height.
[[nodiscard]] qreal panelHeight(qreal insideHeight);

/// Height of a panel's content with its heading and all of \a claims.
[[nodiscard]] qreal claimsPanelHeight(const Picture &picture, const QList<ClaimSpec> &claims, qreal width);
/// How many of \a claims, from the first on, drawClaims() can show in \a size, with the line about those left out.
[[nodiscard]] qsizetype claimsThatFit(const Picture &picture, const QList<ClaimSpec> &claims, const QSizeF &size);
/// Draws a heading and \a claims into \a rect, and below them how many were \a leftOut.
void drawClaims(QPainter &painter, const Picture &picture, const QRectF &rect, const QList<ClaimSpec> &claims,
                qsizetype leftOut);
/// Says at the bottom of \a rect how many entries of a list were left out, in leftOutHeight().
void drawLeftOut(QPainter &painter, const Picture &picture, const QRectF &rect, qsizetype count);
[[nodiscard]] qreal leftOutHeight(const Picture &picture);

} // namespace corridor
