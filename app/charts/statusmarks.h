#pragma once

#include "analysis/chartspec.h"
#include "charts/theme.h"
#include "i18n/formatter.h"

#include <QColor>
#include <QPainter>
#include <QPainterPath>
#include <QRectF>

namespace corridor {

class ChartTracks;

/// What a mark says of its figure's evidence. Each has one look, everywhere, that a grey print still tells.
enum class Ink {
    Official,    ///< Solid.
    Provisional, ///< Hatched bar; hollow dot.
    Estimate,    ///< Dotted outline.
    Press,       ///< Plain outline, tinted; a dot in a ring.
    Claim,       ///< Open flag.
    Analyst,     ///< Diamond.
    Forecast,    ///< Dashed outline, level strokes; a cross.
    Target       ///< Open triangle, pointing down to the value.
};

[[nodiscard]] Ink inkOf(FigureStatus status);
/// Forecast for a figure of nobody, else that of its status.
[[nodiscard]] Ink inkOf(const ChartPoint &point);
/// `provisional`, `forecast` …, `official` too.
[[nodiscard]] QString inkWord(Ink ink, const Formatter &formatter);
/// The inks of \a spec's marks, in the order of the enumeration, each once.
[[nodiscard]] QList<Ink> inksOf(const ChartSpec &spec, const ChartTracks *tracks = nullptr);

/// A bar or dot in \a ink. Official bars are not drawn: they are Qt Charts' or filled by the caller.
void paintBarInk(QPainter &painter, const QRectF &bar, Ink ink, const QColor &color, const QColor &background);
void paintDotInk(QPainter &painter, const QPointF &center, qreal radius, Ink ink, const QColor &color,
                 const QColor &background);
/// The mark of an official figure on a line.
void paintMarkShape(QPainter &painter, const QPointF &center, qreal radius, MarkShape shape, const QColor &color);
/// A shape of any form, a slice of a ring say; official ones are filled, too.
void paintShapeInk(QPainter &painter, const QPainterPath &shape, Ink ink, const QColor &color,
                   const QColor &background);

void paintBarStatus(QPainter &painter, const QRectF &bar, FigureStatus status, const QColor &color,
                    const QColor &background);
void paintDotStatus(QPainter &painter, const QPointF &center, qreal radius, FigureStatus status, const QColor &color,
                    const QColor &background);
void paintShapeStatus(QPainter &painter, const QPainterPath &shape, FigureStatus status, const QColor &color,
                      const QColor &background);

/// Fills \a rect with slanted strokes drawn as lines: a pattern brush would be blurred by a scaled painter.
void paintHatch(QPainter &painter, const QRectF &rect, const QColor &color);

} // namespace corridor
