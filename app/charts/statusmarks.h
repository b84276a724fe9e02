#pragma once

#include "core/figure.h"

#include <QColor>
#include <QPainter>
#include <QPainterPath>
#include <QRectF>

namespace corridor {

/// How firm a figure is, drawn so that a grey print still tells: official solid, provisional hatched or hollow,
/// estimate dotted, press a ringed dot, claim an open flag, analyst a diamond.
void paintBarStatus(QPainter &painter, const QRectF &bar, FigureStatus status, const QColor &color,
                    const QColor &background);
void paintDotStatus(QPainter &painter, const QPointF &center, qreal radius, FigureStatus status, const QColor &color,
                    const QColor &background);

/// The same in a shape of any form, a slice of a ring say; official ones are filled, too.
void paintShapeStatus(QPainter &painter, const QPainterPath &shape, FigureStatus status, const QColor &color,
                      const QColor &background);

/// Fills \a rect with slanted strokes drawn as lines: a pattern brush would be blurred by a scaled painter.
void paintHatch(QPainter &painter, const QRectF &rect, const QColor &color);

} // namespace corridor
