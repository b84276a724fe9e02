#include "charts/statusmarks.h"

#include "charts/chartscale.h"
#include "charts/charttracks.h"
#include "charts/chartwords.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace corridor {

namespace {

constexpr qreal kHatchStep = 5.2;
constexpr qreal kHatchWidth = 2.2;
constexpr qreal kLevelStep = 4.0;

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

void paintTriangle(QPainter &painter, const QPointF &tip, qreal size, const QColor &color, const QColor &background)
{
    painter.setPen(outline(color, 1.6));
    painter.setBrush(background);
    painter.drawPolygon(QPolygonF{tip, tip + QPointF(-size, -size * 1.7), tip + QPointF(size, -size * 1.7)});
}

void paintLevels(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.setPen(QPen(color, 1.0, Qt::SolidLine, Qt::FlatCap));
    for (qreal y = rect.bottom() - kLevelStep; y > rect.top() + 1.0; y -= kLevelStep)
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
}

/// The outline of something in \a ink.
QPen outlineOf(Ink ink, const QColor &color)
{
    switch (ink) {
    case Ink::Estimate: {
        QPen dots = outline(color, 1.6, Qt::CustomDashLine);
        dots.setDashPattern({1.4, 1.8});
        return dots;
    }
    case Ink::Forecast: {
        QPen dashes = outline(color, 1.4, Qt::CustomDashLine);
        dashes.setDashPattern({4.0, 2.6});
        return dashes;
    }
    case Ink::Press:
        return outline(color, 1.6);
    default:
        return outline(color, 1.0);
    }
}

/// The sign that an ink has beside its outline, standing on \a foot.
void paintSign(QPainter &painter, const QPointF &foot, Ink ink, const QColor &color, const QColor &background)
{
    if (ink == Ink::Claim)
        paintFlag(painter, foot, 6.0, color, background);
    else if (ink == Ink::Analyst)
        paintDiamond(painter, foot, 5.0, color, background);
    else if (ink == Ink::Target)
        paintTriangle(painter, foot, 5.0, color, background);
}

/// What is inside the outline: strokes, or a tint.
void fillInside(QPainter &painter, const QRectF &bar, Ink ink, const QColor &color)
{
    if (ink == Ink::Provisional) {
        paintHatch(painter, bar, color);
        return;
    }
    QColor tint = color;
    tint.setAlphaF(ink == Ink::Press ? 0.26F : 0.14F);
    painter.fillRect(bar, tint);
    if (ink == Ink::Forecast)
        paintLevels(painter, bar, color);
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

Ink inkOf(FigureStatus status)
{
    switch (status) {
    case FigureStatus::Official:
        break;
    case FigureStatus::Provisional:
        return Ink::Provisional;
    case FigureStatus::Estimate:
        return Ink::Estimate;
    case FigureStatus::Press:
        return Ink::Press;
    case FigureStatus::Claim:
        return Ink::Claim;
    case FigureStatus::Analyst:
        return Ink::Analyst;
    }
    return Ink::Official;
}

Ink inkOf(const ChartPoint &point) { return point.forecast ? Ink::Forecast : inkOf(point.status); }

QString inkWord(Ink ink, const Formatter &formatter)
{
    switch (ink) {
    case Ink::Official:
        return formatter.text(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "official")));
    case Ink::Provisional:
        return statusWord(FigureStatus::Provisional, formatter);
    case Ink::Estimate:
        return statusWord(FigureStatus::Estimate, formatter);
    case Ink::Press:
        return statusWord(FigureStatus::Press, formatter);
    case Ink::Claim:
        return statusWord(FigureStatus::Claim, formatter);
    case Ink::Analyst:
        return statusWord(FigureStatus::Analyst, formatter);
    case Ink::Forecast:
        return formatter.text(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "forecast, with its 80 % and 95 % intervals")));
    case Ink::Target:
        break;
    }
    return formatter.text(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "target")));
}

QList<Ink> inksOf(const ChartSpec &spec, const ChartTracks *tracks)
{
    QList<Ink> inks;
    const auto add = [&](Ink ink) {
        if (!inks.contains(ink))
            inks.append(ink);
    };
    for (int s = 0; s < static_cast<int>(spec.series.size()); ++s) {
        if (const auto *track = tracks ? tracks->track(s) : nullptr) {
            std::ranges::for_each(track->inks, add);
            continue;
        }
        for (const ChartPoint &point : spec.series.at(s).points) {
            if (drawable(point) && (!spec.zoom || spec.zoom->contains(point.period.first())))
                add(inkOf(point));
        }
    }
    for (const ChartItem &item : spec.items) {
        if (item.value)
            add(inkOf(item.status));
    }
    std::ranges::sort(inks);
    return inks;
}

void paintBarInk(QPainter &painter, const QRectF &bar, Ink ink, const QColor &color, const QColor &background)
{
    if (ink == Ink::Official)
        return;
    fillInside(painter, bar, ink, color);
    const qreal inset = std::min({0.5, bar.width() / 4.0, bar.height() / 4.0});
    painter.setPen(outlineOf(ink, color));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(inset, inset, -inset, -inset));
    paintSign(painter, {bar.center().x(), bar.top()}, ink, color, background);
}

void paintShapeInk(QPainter &painter, const QPainterPath &shape, Ink ink, const QColor &color, const QColor &background)
{
    if (ink == Ink::Official) {
        painter.fillPath(shape, color);
        return;
    }
    painter.fillPath(shape, background);
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    fillInside(painter, shape.boundingRect(), ink, color);
    painter.restore();
    painter.setPen(outlineOf(ink, color));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    paintSign(painter, shape.pointAtPercent(0.0), ink, color, background);
}

void paintDotInk(QPainter &painter, const QPointF &center, qreal radius, Ink ink, const QColor &color,
                 const QColor &background)
{
    switch (ink) {
    case Ink::Official:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(center, radius, radius);
        return;
    case Ink::Provisional:
        painter.setPen(outline(color, 2.0));
        painter.setBrush(background);
        painter.drawEllipse(center, radius, radius);
        return;
    case Ink::Estimate: {
        QPen dots = outline(color, 1.8, Qt::CustomDashLine);
        dots.setDashPattern({1.2, 1.1});
        painter.setPen(dots);
        painter.setBrush(background);
        painter.drawEllipse(center, radius, radius);
        return;
    }
    case Ink::Press:
        painter.setPen(outline(color, 1.4));
        painter.setBrush(background);
        painter.drawEllipse(center, radius, radius);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(center, radius * 0.36, radius * 0.36);
        return;
    case Ink::Claim:
        paintFlag(painter, center, radius * 1.3, color, background);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(center, 2.0, 2.0);
        return;
    case Ink::Analyst:
        paintDiamond(painter, center, radius * 1.15, color, background);
        return;
    case Ink::Forecast: {
        painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::FlatCap));
        const QPointF one(radius * 0.9, radius * 0.9);
        const QPointF other(radius * 0.9, -radius * 0.9);
        painter.drawLine(center - one, center + one);
        painter.drawLine(center - other, center + other);
        return;
    }
    case Ink::Target:
        paintTriangle(painter, center, radius * 1.1, color, background);
        return;
    }
}

void paintMarkShape(QPainter &painter, const QPointF &center, qreal radius, MarkShape shape, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (shape == MarkShape::Circle) {
        painter.drawEllipse(center, radius, radius);
        return;
    }
    // A polygon of the area of the circle.
    const int corners = shape == MarkShape::Square ? 4 : shape == MarkShape::Triangle ? 3 : 5;
    const double turn = 2.0 * std::numbers::pi / corners;
    const double start = -std::numbers::pi / 2.0 + (corners == 4 ? turn / 2.0 : 0.0);
    const qreal reach = radius * std::sqrt(2.0 * std::numbers::pi / (corners * std::sin(turn)));
    QPolygonF polygon;
    for (int corner = 0; corner < corners; ++corner)
        polygon << center + reach * QPointF(std::cos(start + corner * turn), std::sin(start + corner * turn));
    painter.drawPolygon(polygon);
}

void paintBarStatus(QPainter &painter, const QRectF &bar, FigureStatus status, const QColor &color,
                    const QColor &background)
{
    paintBarInk(painter, bar, inkOf(status), color, background);
}

void paintDotStatus(QPainter &painter, const QPointF &center, qreal radius, FigureStatus status, const QColor &color,
                    const QColor &background)
{
    paintDotInk(painter, center, radius, inkOf(status), color, background);
}

void paintShapeStatus(QPainter &painter, const QPainterPath &shape, FigureStatus status, const QColor &color,
                      const QColor &background)
{
    paintShapeInk(painter, shape, inkOf(status), color, background);
}

} // namespace corridor
