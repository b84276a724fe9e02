#include "charts/statusmarks.h"

#include <QPolygonF>

#include <cmath>

namespace corridor {

namespace {

constexpr qreal kHatchStep = 5.2;
constexpr qreal kHatchWidth = 2.2;

QPen outline(const QColor &color, qreal width, Qt::PenStyle style = Qt::SolidLine)
{
    QPen pen(color, width, style);
    pen.setJoinStyle(Qt::MiterJoin);
    if (style == Qt::CustomDashLine || style == Qt::DotLine)
        pen.setCapStyle(Qt::FlatCap);
    return pen;
}

void paintFlag(QPainter &painter, const QPointF &foot, qreal size, const QColor &color, const QColor &background)
{
    const QPointF top = foot - QPointF(0.0, size * 2.0);
    painter.setPen(outline(color, 1.5));
    painter.setBrush(background);
    painter.drawPolygon(QPolygonF{top, top + QPointF(size * 1.5, size * 0.6), top + QPointF(0.0, size * 1.2)});
    painter.drawLine(foot, top);
}

void paintDiamond(QPainter &painter, const QPointF &center, qreal radius, const QColor &color, const QColor &fill)
{
    painter.setPen(outline(color, 1.6));
    painter.setBrush(fill);
    painter.drawPolygon(QPolygonF{center - QPointF(0.0, radius), center + QPointF(radius, 0.0),
                                  center + QPointF(0.0, radius), center - QPointF(radius, 0.0)});
}

} // namespace

void paintHatch(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(color, kHatchWidth, Qt::SolidLine, Qt::FlatCap));
    // Anchored to the painting, not to the bar: stacked segments hatch in one rhythm.
    const qreal step = kHatchStep * std::sqrt(2.0);
    const qreal first = std::floor((rect.left() + rect.top()) / step) * step;
    for (qreal sum = first; sum <= rect.right() + rect.bottom() + step; sum += step)
        painter.drawLine(QPointF(sum - rect.bottom() - 2.0, rect.bottom() + 2.0),
                         QPointF(sum - rect.top() + 2.0, rect.top() - 2.0));
    painter.restore();
}

void paintBarStatus(QPainter &painter, const QRectF &bar, FigureStatus status, const QColor &color,
                    const QColor &background)
{
    if (status == FigureStatus::Official)
        return;
    if (status == FigureStatus::Provisional)
        paintHatch(painter, bar, color);
    const qreal inset = std::min({0.5, bar.width() / 4.0, bar.height() / 4.0});
    const QRectF frame = bar.adjusted(inset, inset, -inset, -inset);
    if (status != FigureStatus::Provisional) {
        QColor tint = color;
        tint.setAlphaF(status == FigureStatus::Press ? 0.26F : 0.14F);
        painter.fillRect(bar, tint);
    }
    if (status == FigureStatus::Estimate) {
        QPen dots = outline(color, 1.6, Qt::CustomDashLine);
        dots.setDashPattern({1.4, 1.8});
        painter.setPen(dots);
    } else {
        painter.setPen(outline(color, status == FigureStatus::Press ? 1.6 : 1.0));
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
    const QPointF top(bar.center().x(), bar.top());
    if (status == FigureStatus::Claim)
        paintFlag(painter, top, 6.0, color, background);
    else if (status == FigureStatus::Analyst)
        paintDiamond(painter, top, 5.0, color, background);
}

void paintShapeStatus(QPainter &painter, const QPainterPath &shape, FigureStatus status, const QColor &color,
                      const QColor &background)
{
    if (status == FigureStatus::Official) {
        painter.fillPath(shape, color);
        return;
    }
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    const QRectF box = shape.boundingRect();
    painter.fillRect(box, background);
    paintBarStatus(painter, box.adjusted(-4.0, -4.0, 4.0, 4.0), status, color, background);
    painter.restore();
    QPen pen = outline(color, status == FigureStatus::Estimate ? 1.8 : 1.2,
                       status == FigureStatus::Estimate ? Qt::CustomDashLine : Qt::SolidLine);
    if (status == FigureStatus::Estimate)
        pen.setDashPattern({1.4, 1.8});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    const QPointF middle = shape.pointAtPercent(0.0);
    if (status == FigureStatus::Claim)
        paintFlag(painter, middle, 6.0, color, background);
    else if (status == FigureStatus::Analyst)
        paintDiamond(painter, middle, 5.0, color, background);
}

void paintDotStatus(QPainter &painter, const QPointF &center, qreal radius, FigureStatus status, const QColor &color,
                    const QColor &background)
{
    switch (status) {
    case FigureStatus::Official:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(center, radius, radius);
        return;
    case FigureStatus::Provisional:
        painter.setPen(outline(color, 2.0));
        painter.setBrush(background);
        painter.drawEllipse(center, radius, radius);
        return;
    case FigureStatus::Estimate: {
        QPen dots = outline(color, 1.8, Qt::CustomDashLine);
        dots.setDashPattern({1.2, 1.1});
        painter.setPen(dots);
        painter.setBrush(background);
        painter.drawEllipse(center, radius, radius);
        return;
    }
    case FigureStatus::Press:
        painter.setPen(outline(color, 1.4));
        painter.setBrush(background);
        painter.drawEllipse(center, radius, radius);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(center, radius * 0.36, radius * 0.36);
        return;
    case FigureStatus::Claim:
        paintFlag(painter, center, radius * 1.3, color, background);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(center, 2.0, 2.0);
        return;
    case FigureStatus::Analyst:
        paintDiamond(painter, center, radius * 1.15, color, background);
        return;
    }
}

} // namespace corridor
