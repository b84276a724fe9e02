#include "charts/longline.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace corridor {

namespace {

constexpr qreal kLineWidth = 2.2;
constexpr qreal kDenseWidth = 1.6;

/// Which pixels a run of a dense line covers: in each column those from its lowest to its highest place there. What is
/// covered between two points of a column depends on the lowest and the highest only, so points between them add
/// nothing: a line of four points a column is, pixel for pixel, the line of all.
class ColumnSpans {
public:
    explicit ColumnSpans(qreal thickness) : m_thickness(std::max(1, static_cast<int>(std::lround(thickness)))) {}

    void add(const QPointF &point)
    {
        if (m_empty) {
            cover(columnOf(point.x()), point.y(), point.y());
        } else {
            const int first = columnOf(m_last.x());
            const int last = columnOf(point.x());
            const qreal width = point.x() - m_last.x();
            for (int column = first; column <= last; ++column) {
                const auto yAt = [&](qreal x) {
                    return m_last.y() + (point.y() - m_last.y()) * (x - m_last.x()) / width;
                };
                const qreal from = column == first ? m_last.y() : yAt(column);
                const qreal to = column == last ? point.y() : yAt(column + 1.0);
                cover(column, from, to);
            }
        }
        m_empty = false;
        m_last = point;
    }

    [[nodiscard]] QList<QRectF> rects() const
    {
        QList<QRectF> rects;
        for (const Span &span : m_spans)
            rects.append(QRectF(span.column, span.top, 1.0, span.bottom - span.top + m_thickness));
        return rects;
    }

private:
    struct Span {
        int column = 0;
        int top = 0;
        int bottom = 0;
    };

    static int columnOf(qreal x) { return static_cast<int>(std::floor(x)); }
    void cover(int column, qreal one, qreal other)
    {
        const int top = static_cast<int>(std::floor(std::min(one, other)));
        const int bottom = static_cast<int>(std::floor(std::max(one, other)));
        if (m_spans.isEmpty() || m_spans.constLast().column != column) {
            m_spans.append({column, top, bottom});
            return;
        }
        Span &span = m_spans.last();
        span.top = std::min(span.top, top);
        span.bottom = std::max(span.bottom, bottom);
    }

    const int m_thickness;
    QList<Span> m_spans;
    QPointF m_last;
    bool m_empty = true;
};

} // namespace

QList<qsizetype> paintLongLine(QPainter &painter, const PointTrack &track, double shift, const ChartScale &scale,
                               const QRectF &plot, const QColor &color, bool everyPoint)
{
    const double from = (plot.left() - scale.origin.x()) / scale.perPosition + shift;
    const double to = (plot.right() - scale.origin.x()) / scale.perPosition + shift;
    const auto [first, end] = track.between(from, to);
    const QTransform device = painter.deviceTransform();
    const bool dense = static_cast<double>(end - first) > plot.width() * device.m11();
    const double perX = scale.perPosition * device.m11();
    const double offset = (scale.origin.x() - shift * scale.perPosition) * device.m11() + device.dx();
    const auto runs = dense && !everyPoint ? track.decimated(from, to, perX, offset) : track.runs(from, to);

    painter.save();
    painter.setClipRect(plot.adjusted(0.0, -kLineWidth, 0.0, kLineWidth), Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing, !dense);
    if (dense)
        painter.setPen(Qt::NoPen);
    else
        painter.setPen(QPen(color, kLineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(dense ? QBrush(color) : QBrush(Qt::NoBrush));
    const QTransform toLogical = device.inverted();
    QList<qsizetype> drawn;
    for (const QList<qsizetype> &run : runs) {
        QPolygonF line;
        ColumnSpans spans(kDenseWidth * device.m22());
        for (const qsizetype i : run) {
            if (i >= first && i < end)
                drawn.append(i);
            if (dense)
                spans.add({perX * track.x(i) + offset, scale.y(track.y(i)) * device.m22() + device.dy()});
            else
                line.append(scale.at(track.x(i) - shift, track.y(i)));
        }
        for (const QRectF &rect : spans.rects())
            painter.drawRect(toLogical.mapRect(rect));
        if (line.size() == 1)
            painter.drawPoint(line.constFirst());
        else if (!line.isEmpty())
            painter.drawPolyline(line);
    }
    painter.restore();
    return drawn;
}

} // namespace corridor
