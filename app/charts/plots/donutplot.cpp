#include "charts/colorspace.h"
#include "charts/labelplacing.h"
#include "charts/plots/plotcanvas.h"
#include "charts/statusmarks.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qsizetype kMostSlices = 7; ///< Beside the rest: more cannot be told apart.
constexpr qreal kHole = 0.6;         ///< Of the radius.
constexpr qreal kLeader = 18.0;
constexpr qreal kNarrowestLabel = 84.0;
constexpr qreal kSwatch = 16.0;

struct Slice {
    int item = HitMark::kRest;
    double value = 0.0;
    double from = 0.0; ///< Turns, clockwise from the top.
    double to = 0.0;
    QColor color;
    TextBlock name;
    TextBlock share;
};

QPointF onCircle(const QPointF &center, qreal radius, double turn)
{
    const double angle = (turn - 0.25) * 2.0 * std::numbers::pi;
    return center + QPointF(std::cos(angle), std::sin(angle)) * radius;
}

class DonutPainting {
public:
    explicit DonutPainting(PlotCanvas &canvas) : m_canvas(canvas) {}

    void paint()
    {
        const PartsOfWhole parts(m_canvas.spec);
        paintLeftOut(m_canvas, parts);
        m_canvas.layout.plot = m_canvas.room;
        makeSlices(parts);
        if (!placeBeside())
            placeBelow();
        for (const Slice &slice : std::as_const(m_slices))
            paintSlice(slice);
        paintMiddle(parts.sum);
    }

private:
    void makeSlices(const PartsOfWhole &parts);
    void setLabels(qreal width);
    bool placeBeside();
    void placeBelow();
    void paintSide(const QList<int> &side, const QList<qreal> &tops, bool right);
    void paintSlice(const Slice &slice);
    void paintMiddle(double sum);

    PlotCanvas &m_canvas;
    QList<Slice> m_slices;
    QPointF m_center;
    qreal m_radius = 0.0;
};

void DonutPainting::makeSlices(const PartsOfWhole &parts)
{
    const QList<ChartItem> &items = m_canvas.spec.items;
    const qsizetype shown = parts.parts.size() <= kMostSlices + 1 ? parts.parts.size() : kMostSlices;
    m_canvas.layout.rest = parts.parts.mid(shown);
    double rests = 0.0;
    for (const int item : std::as_const(m_canvas.layout.rest))
        rests += *items.at(item).value;
    for (const int item : parts.parts.first(shown))
        m_slices.append({item, *items.at(item).value, 0.0, 0.0, m_canvas.color(items.at(item).color), {}, {}});
    const Theme &theme = m_canvas.style.theme;
    if (rests > 0.0)
        m_slices.append({HitMark::kRest, rests, 0.0, 0.0, mixed(theme.muted, theme.panel, 0.45), {}, {}});
    double turn = 0.0;
    for (Slice &slice : m_slices) {
        slice.from = turn;
        turn += slice.value / parts.sum;
        slice.to = turn;
    }
}

void DonutPainting::setLabels(qreal width)
{
    const Theme &theme = m_canvas.style.theme;
    for (Slice &slice : m_slices) {
        const QString name = slice.item >= 0 ? m_canvas.words(m_canvas.spec.items.at(slice.item).name)
                                             : restName(m_canvas.style.formatter, m_canvas.layout.rest.size());
        const QFont font = theme.fontOf(12, QFont::DemiBold);
        slice.name = wrapText(name, font, width);
        if (slice.name.lines.size() > 2)
            slice.name = elidedLine(name, font, width);
        const QString percent = m_canvas.words(Text::number(slice.to - slice.from, {}, Text::NumberStyle::Percent));
        slice.share = wrapText(percent + u" · "_s + m_canvas.figure(slice.value), theme.fontOf(12), width);
    }
}

// Names beside their slices, tied to them; false where the sides are too narrow or too low.
bool DonutPainting::placeBeside()
{
    const QRectF &room = m_canvas.room;
    m_radius = std::min(room.height() / 2.0 - 4.0, room.width() * 0.24);
    m_center = room.center();
    const qreal width = std::min(room.width() / 2.0 - m_radius - kLeader - 8.0, 240.0);
    if (width < kNarrowestLabel || m_radius < 40.0)
        return false;
    setLabels(width);
    QList<int> sides[2];
    QList<qreal> middles[2];
    QList<qreal> heights[2];
    qreal needed[2] = {0.0, 0.0};
    for (int i = 0; i < static_cast<int>(m_slices.size()); ++i) {
        const Slice &slice = m_slices.at(i);
        const double middle = (slice.from + slice.to) / 2.0;
        const int side = middle < 0.5 ? 0 : 1;
        sides[side].append(i);
        middles[side].append(onCircle(m_center, m_radius + 8.0, middle).y());
        heights[side].append(slice.name.height() + slice.share.height() + 4.0);
        needed[side] += heights[side].constLast();
    }
    if (std::max(needed[0], needed[1]) > room.height())
        return false;
    for (const int side : {0, 1})
        paintSide(sides[side], pushedApart(middles[side], heights[side], room.top(), room.bottom()), side == 0);
    return true;
}

void DonutPainting::paintSide(const QList<int> &side, const QList<qreal> &tops, bool right)
{
    for (qsizetype i = 0; i < side.size(); ++i) {
        const Slice &slice = m_slices.at(side.at(i));
        const qreal height = slice.name.height() + slice.share.height();
        const qreal middle = tops.at(i) + 2.0 + height / 2.0;
        const double turn = (slice.from + slice.to) / 2.0;
        const qreal edge = m_center.x() + (right ? 1.0 : -1.0) * (m_radius + kLeader);
        QPen pen(mixed(slice.color, m_canvas.style.theme.panel, 0.7), 1.0);
        m_canvas.painter.setPen(pen);
        m_canvas.painter.drawPolyline(QPolygonF{onCircle(m_center, m_radius + 1.0, turn),
                                                onCircle(m_center, m_radius + 8.0, turn), QPointF(edge, middle)});
        const qreal width = std::max(slice.name.width, slice.share.width);
        const qreal left = right ? edge + 5.0 : edge - 5.0 - width;
        const Qt::Alignment alignment = right ? Qt::AlignLeft : Qt::AlignRight;
        m_canvas.pen.draw(slice.name, {left, tops.at(i) + 2.0}, readableOn(slice.color, m_canvas.style.theme.panel),
                          width, alignment);
        m_canvas.pen.draw(slice.share, {left, tops.at(i) + 2.0 + slice.name.height()}, m_canvas.style.theme.ink, width,
                          alignment);
    }
}

// The ring above, the names in a list under it; as many as have room.
void DonutPainting::placeBelow()
{
    const QRectF &room = m_canvas.room;
    setLabels(room.width() - kSwatch);
    qreal list = 0.0;
    for (Slice &slice : m_slices) {
        const qreal left = room.width() - kSwatch - slice.share.width - 12.0;
        slice.name = elidedLine(slice.name.lines.join(u' '), slice.share.font, left);
        list += slice.share.height() + 1.0;
    }
    m_radius = std::max(24.0, std::min(room.width() / 2.0, (room.height() - list) / 2.0) - 4.0);
    m_center = QPointF(room.center().x(), room.top() + m_radius + 2.0);
    qreal top = m_center.y() + m_radius + 8.0;
    for (const Slice &slice : std::as_const(m_slices)) {
        if (top + slice.share.height() > room.bottom() + 1.0)
            return;
        m_canvas.painter.fillRect(QRectF(room.left(), top + slice.share.lineHeight / 2.0 - 5.0, 10.0, 10.0),
                                  slice.color);
        m_canvas.pen.draw(slice.name, {room.left() + kSwatch, top}, m_canvas.style.theme.ink);
        m_canvas.pen.draw(slice.share, {room.left() + kSwatch, top}, m_canvas.style.theme.ink, room.width() - kSwatch,
                          Qt::AlignRight);
        top += slice.share.height() + 1.0;
    }
}

void DonutPainting::paintSlice(const Slice &slice)
{
    QPainterPath path;
    const QRectF outer(m_center - QPointF(m_radius, m_radius), QSizeF(m_radius, m_radius) * 2.0);
    const QRectF inner(m_center - QPointF(m_radius, m_radius) * kHole, QSizeF(m_radius, m_radius) * 2.0 * kHole);
    const double start = 90.0 - slice.from * 360.0;
    const double sweep = -(slice.to - slice.from) * 360.0;
    path.arcMoveTo(outer, start);
    path.arcTo(outer, start, sweep);
    path.arcTo(inner, start + sweep, -sweep);
    path.closeSubpath();
    const FigureStatus status = slice.item >= 0 ? m_canvas.spec.items.at(slice.item).status : FigureStatus::Official;
    paintShapeStatus(m_canvas.painter, path, status, slice.color, m_canvas.style.theme.panel);
    if (m_slices.size() > 1) {
        m_canvas.painter.setPen(QPen(m_canvas.style.theme.panel, 2.0));
        m_canvas.painter.drawLine(onCircle(m_center, m_radius * kHole - 1.0, slice.from),
                                  onCircle(m_center, m_radius + 1.0, slice.from));
    }
    m_canvas.addItem(path.boundingRect(), slice.item, path.toFillPolygon());
}

void DonutPainting::paintMiddle(double sum)
{
    const Theme &theme = m_canvas.style.theme;
    const qreal width = m_radius * kHole * 1.7;
    for (int size = 18; size >= 11; --size) {
        const TextBlock line = lineOfText(m_canvas.figure(sum), theme.fontOf(size, QFont::Bold));
        if (line.width > width)
            continue;
        m_canvas.pen.draw(line, m_center - QPointF(line.width, line.height()) / 2.0, theme.ink);
        return;
    }
}

} // namespace

void paintDonut(PlotCanvas &canvas) { DonutPainting(canvas).paint(); }

} // namespace corridor
