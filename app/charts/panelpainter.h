#pragma once

#include "analysis/panelspec.h"
#include "charts/chartpainter.h"

namespace corridor {

/// Each draws one panel's content into \a rect (no frame, no background) and keeps inside it: text that does not fit
/// its line wraps, and what still does not fit is smaller, never cut.
void paintCard(QPainter &painter, const QRectF &rect, const CardSpec &card, const ChartStyle &style);
void paintTarget(QPainter &painter, const QRectF &rect, const TargetSpec &target, const ChartStyle &style);
/// \returns the rectangle of each claim, in order
QList<QRectF> paintClaims(QPainter &painter, const QRectF &rect, const QList<ClaimSpec> &claims,
                          const ChartStyle &style);

/// Heights at \a width, for layouts.
[[nodiscard]] qreal cardHeight(qreal width, const CardSpec &card, const ChartStyle &style);
[[nodiscard]] qreal targetHeight(qreal width, const TargetSpec &target, const ChartStyle &style);
[[nodiscard]] qreal claimsHeight(qreal width, const QList<ClaimSpec> &claims, const ChartStyle &style);

/// A panel's frame: rounded, with border, in the theme's colours.
void paintPanelFrame(QPainter &painter, const QRectF &rect, const Theme &theme);

} // namespace corridor
