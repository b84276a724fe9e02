#include "charts/chartlabels.h"
#include "charts/chartscale.h"
#include "charts/chartwords.h"
#include "charts/colorspace.h"
#include "charts/plots/plotcanvas.h"
#include "charts/statusmarks.h"

#include <algorithm>
#include <cmath>

namespace corridor {

namespace {

constexpr qreal kAxisRow = 20.0;
constexpr qreal kTitleRow = 18.0;
constexpr qreal kReach = 7.0;
constexpr qreal kRadius = 4.0;
constexpr qreal kPixelsPerTick = 64.0;
constexpr int kTextSize = 11;
/// More points than this cannot be named; they are still drawn and found.
constexpr qsizetype kMostLabels = 400;

struct Spot {
    int series = 0;
    int point = 0;
    double x = 0.0;
    double y = 0.0;
    QPointF at;
    bool end = false; ///< First or last of its series: named before the others.
};

class ScatterPainting {
public:
    explicit ScatterPainting(PlotCanvas &canvas) : m_canvas(canvas), m_font(canvas.style.theme.fontOf(kTextSize)) {}
    void paint();

private:
    void collect();
    void place();
    void paintAxes();
    void paintSpots();
    void paintNames();
    [[nodiscard]] bool isFree(const QRectF &rect, qsizetype own) const;
    static double share(const ValueAxis &axis, double value)
    {
        const double low = axis.place(axis.low);
        return (axis.place(value) - low) / (axis.place(axis.high) - low);
    }

    PlotCanvas &m_canvas;
    const QFont m_font;
    QList<Spot> m_spots;
    ValueAxis m_across;
    ValueAxis m_up;
    QRectF m_plot;
    LabelRows m_rows;
};

void ScatterPainting::collect()
{
    for (int s = 0; s < static_cast<int>(m_canvas.spec.series.size()); ++s) {
        const ChartSeries &series = m_canvas.spec.series.at(s);
        const qsizetype before = m_spots.size();
        for (int p = 0; p < static_cast<int>(series.points.size()); ++p) {
            const ChartPoint &point = series.points.at(p);
            const auto value = drawable(point);
            if (value && point.x && std::isfinite(*point.x))
                m_spots.append({s, p, *point.x, *value, {}, m_spots.size() == before});
        }
        if (m_spots.size() > before)
            m_spots.last().end = true;
    }
}

void ScatterPainting::place()
{
    const ChartStyle &style = m_canvas.style;
    QList<NameLabel> names;
    if (m_canvas.spec.series.size() > 1) {
        for (int s = 0; s < static_cast<int>(m_canvas.spec.series.size()); ++s) {
            const ChartSeries &series = m_canvas.spec.series.at(s);
            names.append({style.formatter.text(series.name), style.colorOf(series), Swatch::Dot, 0.0, s});
        }
    }
    m_rows = LabelRows(names, style.theme, m_canvas.room.width());
    const auto axisOf = [&](double Spot::*value, bool log, double pixels) {
        const auto [least, greatest] = std::ranges::minmax_element(m_spots, {}, value);
        const int count = std::clamp(static_cast<int>(pixels / kPixelsPerTick), 2, 6);
        return log && (*least).*value > 0.0 ? ValueAxis::logarithmic((*least).*value, (*greatest).*value, count)
                                            : ValueAxis::around((*least).*value, (*greatest).*value, count, false);
    };
    const bool log = isLogarithmic(m_canvas.spec);
    m_up = axisOf(&Spot::y, log, m_canvas.room.height());
    m_across = axisOf(&Spot::x, log, m_canvas.room.width() / 1.6);
    qreal widest = 0.0;
    for (const QString &text : axisTexts(m_up, m_canvas.spec.unit, style.formatter))
        widest = std::max(widest, lineOfText(text, m_font).width);
    m_plot = m_canvas.room.adjusted(std::ceil(widest) + 8.0, m_rows.height() + 8.0, -8.0,
                                    -kAxisRow - (m_canvas.spec.xTitle.isEmpty() ? 0.0 : kTitleRow));
    m_canvas.layout.plot = m_plot;
    for (Spot &spot : m_spots)
        spot.at = QPointF(m_plot.left() + share(m_across, spot.x) * m_plot.width(),
                          m_plot.bottom() - share(m_up, spot.y) * m_plot.height());
}

void ScatterPainting::paintAxes()
{
    const Theme &theme = m_canvas.style.theme;
    m_rows.draw(m_canvas.painter, m_canvas.pen, m_canvas.room.topLeft(), theme, &m_canvas.layout.names);
    m_canvas.painter.setPen(QPen(theme.grid, 1.0));
    for (const double tick : m_up.ticks) {
        const qreal y = m_plot.bottom() - share(m_up, tick) * m_plot.height();
        m_canvas.painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
    }
    for (const double tick : m_across.ticks) {
        const qreal x = m_plot.left() + share(m_across, tick) * m_plot.width();
        m_canvas.painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    }
    const QStringList ups = axisTexts(m_up, m_canvas.spec.unit, m_canvas.style.formatter);
    qreal above = 1e9;
    for (qsizetype i = 0; i < ups.size(); ++i) {
        const TextBlock label = lineOfText(ups.at(i), m_font);
        const qreal y = m_plot.bottom() - share(m_up, m_up.ticks.at(i)) * m_plot.height();
        if (above - y < label.lineHeight)
            continue;
        above = y;
        m_canvas.pen.draw(label, {m_plot.left() - 8.0 - label.width, y - label.lineHeight / 2.0}, theme.muted);
    }
    const QStringList alongs = axisTexts(m_across, m_canvas.spec.xUnit, m_canvas.style.formatter);
    qreal taken = m_canvas.room.left() - 100.0;
    for (qsizetype i = 0; i < alongs.size(); ++i) {
        const TextBlock label = lineOfText(alongs.at(i), m_font);
        const qreal x = m_plot.left() + share(m_across, m_across.ticks.at(i)) * m_plot.width();
        const qreal left =
            std::min(std::max(x - label.width / 2.0, m_canvas.room.left()), m_canvas.room.right() - label.width);
        if (left < taken + 8.0)
            continue;
        m_canvas.pen.draw(label, {left, m_plot.bottom() + 8.0}, theme.muted);
        taken = left + label.width;
    }
    const TextBlock title =
        elidedLine(m_canvas.words(m_canvas.spec.xTitle), theme.fontOf(12, QFont::Medium), m_plot.width());
    m_canvas.pen.draw(title, {m_plot.right() - title.width, m_canvas.room.bottom() - kTitleRow + 1.0}, theme.muted);
}

void ScatterPainting::paintSpots()
{
    // A thin line tells in which order the periods came.
    for (qsizetype i = 1; i < m_spots.size(); ++i) {
        const Spot &spot = m_spots.at(i);
        const Spot &before = m_spots.at(i - 1);
        if (spot.series != before.series || m_spots.size() > kMostLabels)
            continue;
        const QColor color = m_canvas.style.colorOf(m_canvas.spec.series.at(spot.series));
        m_canvas.painter.setPen(QPen(mixed(color, m_canvas.style.theme.panel, 0.35), 1.0));
        m_canvas.painter.drawLine(before.at, spot.at);
    }
    for (const Spot &spot : std::as_const(m_spots)) {
        const ChartSeries &series = m_canvas.spec.series.at(spot.series);
        paintDotInk(m_canvas.painter, spot.at, kRadius, inkOf(series.points.at(spot.point)),
                    m_canvas.style.colorOf(series), m_canvas.style.theme.panel);
        m_canvas.addPoint(QRectF(spot.at.x() - kReach, spot.at.y() - kReach, 2.0 * kReach, 2.0 * kReach), spot.series,
                          spot.point);
    }
}

bool ScatterPainting::isFree(const QRectF &rect, qsizetype own) const
{
    if (!m_canvas.room.contains(rect) || rect.top() < m_plot.top() - 8.0 || rect.bottom() > m_plot.bottom() + 2.0)
        return false;
    for (qsizetype i = 0; i < m_spots.size(); ++i) {
        const QPointF &at = m_spots.at(i).at;
        if (i != own && rect.intersects(QRectF(at.x() - kRadius, at.y() - kRadius, 2.0 * kRadius, 2.0 * kRadius)))
            return false;
    }
    return std::ranges::none_of(m_canvas.layout.textRects, [&](const QRectF &text) { return text.intersects(rect); });
}

void ScatterPainting::paintNames()
{
    if (m_spots.size() > kMostLabels)
        return;
    const Theme &theme = m_canvas.style.theme;
    for (const bool ends : {true, false}) {
        for (qsizetype i = 0; i < m_spots.size(); ++i) {
            const Spot &spot = m_spots.at(i);
            const ChartSeries &series = m_canvas.spec.series.at(spot.series);
            if (spot.end != ends || series.faint)
                continue;
            const QString text = m_canvas.style.formatter.shortPeriod(series.points.at(spot.point).period);
            const TextBlock label = lineOfText(text, m_font);
            const QSizeF size(label.width, label.lineHeight);
            for (const QPointF &corner :
                 {QPointF(kRadius + 3.0, -size.height() / 2.0),
                  QPointF(-size.width() - kRadius - 3.0, -size.height() / 2.0),
                  QPointF(-size.width() / 2.0, -size.height() - kRadius), QPointF(-size.width() / 2.0, kRadius)}) {
                if (!isFree(QRectF(spot.at + corner, size), i))
                    continue;
                m_canvas.pen.draw(label, spot.at + corner, ends ? theme.ink : theme.muted);
                break;
            }
        }
    }
}

void ScatterPainting::paint()
{
    collect();
    if (m_spots.isEmpty())
        return;
    place();
    paintAxes();
    paintSpots();
    paintNames();
}

} // namespace

void paintScatter(PlotCanvas &canvas) { ScatterPainting(canvas).paint(); }

} // namespace corridor
