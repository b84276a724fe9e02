#include "charts/chartscale.h"
#include "charts/colorspace.h"
#include "charts/labelplacing.h"
#include "charts/plots/plotcanvas.h"
#include "charts/statusmarks.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qreal kHeading = 22.0;
constexpr qreal kGap = 10.0;        ///< Between a dot and its label.
constexpr qreal kRow = 17.0;        ///< Height of a label.
constexpr qreal kReach = 7.0;       ///< How far from a dot a click still means it.
constexpr qreal kWithNames = 560.0; ///< Narrower ones have names on the right only.

struct End {
    int series = 0;
    int point = 0;
    qreal y = 0.0;
    TextBlock label;
};

class SlopePainting {
public:
    explicit SlopePainting(PlotCanvas &canvas) : m_canvas(canvas) {}
    void paint();

private:
    void collect();
    void measure();
    void paintLines();
    void paintLabels(const QList<End> &ends, bool right);
    [[nodiscard]] qreal y(double value) const
    {
        const double low = m_axis.place(m_axis.low);
        const double high = m_axis.place(m_axis.high);
        return m_plot.bottom() - (m_axis.place(value) - low) / (high - low) * m_plot.height();
    }

    PlotCanvas &m_canvas;
    QList<End> m_ends[2]; ///< Left and right.
    ValueAxis m_axis;
    QRectF m_plot;
};

void SlopePainting::collect()
{
    const Period periods[] = {m_canvas.spec.first, m_canvas.spec.last};
    std::optional<double> least;
    std::optional<double> greatest;
    for (int s = 0; s < static_cast<int>(m_canvas.spec.series.size()); ++s) {
        const ChartSeries &series = m_canvas.spec.series.at(s);
        for (int p = 0; p < static_cast<int>(series.points.size()); ++p) {
            const auto value = drawable(series.points.at(p));
            for (const int side : {0, 1}) {
                if (!value || series.points.at(p).period != periods[side])
                    continue;
                End end;
                end.series = s;
                end.point = p;
                m_ends[side].append(end);
                least = std::min(least.value_or(*value), *value);
                greatest = std::max(greatest.value_or(*value), *value);
            }
        }
    }
    const double low = least.value_or(0.0);
    const double high = greatest.value_or(1.0);
    m_axis =
        isLogarithmic(m_canvas.spec) ? ValueAxis::logarithmic(low, high, 5) : ValueAxis::around(low, high, 5, false);
    // No lines of a grid, so the axis need not end on round numbers.
    if (!m_axis.log && high > low) {
        m_axis.low = low >= 0.0 && low < 0.25 * high ? 0.0 : low;
        m_axis.high = high;
    }
}

void SlopePainting::measure()
{
    const QRectF &room = m_canvas.room;
    const Theme &theme = m_canvas.style.theme;
    const QFont font = theme.fontOf(12, QFont::Medium);
    const bool names = room.width() >= kWithNames;
    qreal widths[2] = {0.0, 0.0};
    for (const int side : {0, 1}) {
        const qreal widest = room.width() * (side == 1 || names ? 0.34 : 0.26);
        for (End &end : m_ends[side]) {
            const ChartSeries &series = m_canvas.spec.series.at(end.series);
            const QString value = m_canvas.figure(*series.points.at(end.point).value);
            const Text &given = series.shortName.isEmpty() ? series.name : series.shortName;
            QString label = value;
            if (side == 1 || names) {
                const qreal left = widest - lineOfText(value, font).width - 6.0;
                const QString name = elidedLine(m_canvas.words(given), font, left).lines.join(QString());
                label = side == 1 ? value + u"  "_s + name : name + u"  "_s + value;
            }
            end.label = lineOfText(label.trimmed(), font);
            widths[side] = std::max(widths[side], end.label.width);
        }
        // More labels than rows: those of the smallest values go without.
        const auto most = static_cast<qsizetype>((room.height() - kHeading) / kRow);
        QList<End *> byValue;
        for (End &end : m_ends[side])
            byValue.append(&end);
        std::ranges::stable_sort(byValue, [&](const End *one, const End *other) {
            return *m_canvas.spec.series.at(one->series).points.at(one->point).value >
                   *m_canvas.spec.series.at(other->series).points.at(other->point).value;
        });
        for (qsizetype i = most; i < byValue.size(); ++i)
            byValue.at(i)->label = TextBlock();
    }
    m_plot = room.adjusted(widths[0] + kGap + 6.0, kHeading + 8.0, -widths[1] - kGap - 6.0, -10.0);
    if (m_plot.height() < 10.0)
        m_plot.setHeight(10.0);
    for (QList<End> &ends : m_ends) {
        for (End &end : ends)
            end.y = y(*m_canvas.spec.series.at(end.series).points.at(end.point).value);
    }
    m_canvas.layout.plot = m_plot;
}

void SlopePainting::paintLines()
{
    const Theme &theme = m_canvas.style.theme;
    m_canvas.painter.setPen(QPen(theme.grid, 1.0));
    for (const qreal x : {m_plot.left(), m_plot.right()})
        m_canvas.painter.drawLine(QPointF(x, m_plot.top() - 6.0), QPointF(x, m_plot.bottom() + 6.0));
    for (const bool faint : {true, false}) { // what is in focus lies on top
        for (const End &left : std::as_const(m_ends[0])) {
            const ChartSeries &series = m_canvas.spec.series.at(left.series);
            if (series.faint != faint)
                continue;
            for (const End &right : std::as_const(m_ends[1])) {
                if (right.series != left.series)
                    continue;
                QPen pen(m_canvas.style.colorOf(series), 2.2, Qt::SolidLine, Qt::RoundCap);
                if (inkOf(series.points.at(right.point)) == Ink::Forecast)
                    pen.setDashPattern({3.4, 2.2});
                m_canvas.painter.setPen(pen);
                m_canvas.painter.drawLine(QPointF(m_plot.left(), left.y), QPointF(m_plot.right(), right.y));
            }
        }
        for (const int side : {0, 1}) {
            for (const End &end : std::as_const(m_ends[side])) {
                const ChartSeries &series = m_canvas.spec.series.at(end.series);
                if (series.faint != faint)
                    continue;
                const QPointF center(side == 0 ? m_plot.left() : m_plot.right(), end.y);
                paintDotInk(m_canvas.painter, center, 4.0, inkOf(series.points.at(end.point)),
                            m_canvas.style.colorOf(series), theme.panel);
                m_canvas.addPoint(QRectF(center.x() - kReach, center.y() - kReach, 2.0 * kReach, 2.0 * kReach),
                                  end.series, end.point);
            }
        }
    }
}

void SlopePainting::paintLabels(const QList<End> &ends, bool right)
{
    QList<qreal> middles;
    QList<qreal> heights;
    QList<End> labelled;
    for (const End &end : ends) {
        if (end.label.isEmpty())
            continue;
        labelled.append(end);
        middles.append(end.y);
        heights.append(kRow);
    }
    const QList<qreal> tops = pushedApart(middles, heights, m_canvas.room.top() + kHeading, m_canvas.room.bottom());
    for (qsizetype i = 0; i < labelled.size(); ++i) {
        const End &end = labelled.at(i);
        const ChartSeries &series = m_canvas.spec.series.at(end.series);
        const QColor color = m_canvas.style.colorOf(series);
        const qreal middle = tops.at(i) + kRow / 2.0;
        const qreal edge = right ? m_plot.right() : m_plot.left();
        const qreal away = right ? 1.0 : -1.0;
        if (std::abs(middle - end.y) > 4.0) {
            m_canvas.painter.setPen(QPen(mixed(color, m_canvas.style.theme.panel, 0.6), 1.0));
            m_canvas.painter.drawLine(QPointF(edge + away * 5.0, end.y), QPointF(edge + away * (kGap + 3.0), middle));
        }
        const qreal left = right ? edge + kGap + 5.0 : edge - kGap - 5.0 - end.label.width;
        const QRectF text = m_canvas.pen.draw(end.label, {left, middle - end.label.lineHeight / 2.0},
                                              readableOn(color, m_canvas.style.theme.panel));
        m_canvas.layout.names.append({text, end.series});
    }
}

void SlopePainting::paint()
{
    collect();
    measure();
    const Theme &theme = m_canvas.style.theme;
    const QFont font = theme.fontOf(12, QFont::DemiBold);
    const Period periods[] = {m_canvas.spec.first, m_canvas.spec.last};
    qreal taken = m_canvas.room.left() - 100.0;
    for (const int side : {0, 1}) {
        const TextBlock heading = lineOfText(m_canvas.style.formatter.shortPeriod(periods[side]), font);
        const qreal x = (side == 0 ? m_plot.left() : m_plot.right()) - heading.width / 2.0;
        const qreal left =
            std::clamp(x, m_canvas.room.left(), std::max(m_canvas.room.left(), m_canvas.room.right() - heading.width));
        if (left > taken)
            m_canvas.pen.draw(heading, {left, m_canvas.room.top()}, theme.ink);
        taken = left + heading.width + 6.0;
    }
    paintLines();
    paintLabels(m_ends[0], false);
    paintLabels(m_ends[1], true);
}

} // namespace

void paintSlope(PlotCanvas &canvas) { SlopePainting(canvas).paint(); }

} // namespace corridor
