#include "charts/chartscale.h"
#include "charts/colorspace.h"
#include "charts/plots/plotcanvas.h"
#include "charts/statusmarks.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace corridor {

namespace {

constexpr qreal kColumnLabels = 20.0;
constexpr qreal kLegend = 26.0;
constexpr qreal kGap = 1.5;
constexpr int kSteps = 9; ///< Of the ramp in the legend.
constexpr int kTextSize = 11;

/// How many columns a year has in \a frequency; 1 where it cannot be divided evenly.
int columnsOf(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Month:
        return 12;
    case Frequency::Quarter:
        return 4;
    case Frequency::HalfYear:
        return 2;
    default:
        return 1;
    }
}

int columnOf(const Period &period, int columns) { return (period.first().month() - 1) * columns / 12; }

/// Even steps of lightness, so that the eye, and a grey print, see even steps of value; zero to one.
QColor rampColor(double share, const QColor &hue, ThemeKind kind)
{
    const bool dark = kind == ThemeKind::Dark;
    const double lightness = dark ? 22.0 + share * 66.0 : 94.0 - share * 64.0;
    return fromLch({lightness, 6.0 + 40.0 * std::sqrt(std::clamp(share, 0.0, 1.0)), toLch(hue).hue});
}

class HeatPainting {
public:
    explicit HeatPainting(PlotCanvas &canvas) :
        m_canvas(canvas), m_series(canvas.spec.series.constFirst()), m_columns(columnsOf(canvas.spec.frequency)),
        m_font(canvas.style.theme.fontOf(kTextSize)), m_hue(canvas.color(m_series.color))
    {}
    void paint();

private:
    void collect();
    void paintColumnNames();
    void paintCells();
    void paintCell(const QRectF &cell, int point, bool words);
    void paintAbsent(const QRectF &cell);
    void paintLegend(qreal top);
    [[nodiscard]] QRectF cellAt(int column, int row) const;
    [[nodiscard]] double shareOf(double value) const
    {
        return m_greatest > m_least ? (value - m_least) / (m_greatest - m_least) : 0.5;
    }

    PlotCanvas &m_canvas;
    const ChartSeries &m_series;
    const int m_columns;
    const QFont m_font;
    const QColor m_hue;
    QHash<std::pair<int, int>, int> m_points; ///< By column and year.
    int m_firstYear = 0;
    int m_lastYear = 0;
    double m_least = 0.0;
    double m_greatest = 0.0;
    QRectF m_cells;
};

void HeatPainting::collect()
{
    const Period first = m_canvas.spec.zoom.value_or(m_canvas.spec.first);
    const Period last = m_canvas.spec.zoom.value_or(m_canvas.spec.last);
    m_firstYear = first.first().year();
    m_lastYear = std::max(m_firstYear, last.last().year());
    bool any = false;
    for (int p = 0; p < static_cast<int>(m_series.points.size()); ++p) {
        const ChartPoint &point = m_series.points.at(p);
        const auto value = drawable(point);
        if (!value || point.period.year() < m_firstYear || point.period.year() > m_lastYear)
            continue;
        m_points.insert({columnOf(point.period, m_columns), point.period.year()}, p);
        m_least = any ? std::min(m_least, *value) : std::min(0.0, *value);
        m_greatest = any ? std::max(m_greatest, *value) : *value;
        any = true;
    }
}

QRectF HeatPainting::cellAt(int column, int row) const
{
    const qreal width = m_cells.width() / m_columns;
    const qreal height = m_cells.height() / (m_lastYear - m_firstYear + 1);
    const qreal gap = std::min(kGap, height / 8.0);
    return QRectF(m_cells.left() + column * width, m_cells.top() + row * height, width, height)
        .adjusted(gap / 2.0, gap / 2.0, -gap / 2.0, -gap / 2.0);
}

void HeatPainting::paint()
{
    collect();
    const QRectF &room = m_canvas.room;
    const qreal left = room.left() + lineOfText(QStringLiteral("2024"), m_font).width + 10.0;
    m_cells = QRectF(QPointF(left, room.top() + kColumnLabels), QPointF(room.right(), room.bottom() - kLegend));
    m_canvas.layout.plot = m_cells;
    const Theme &theme = m_canvas.style.theme;
    paintColumnNames();
    qreal taken = -1e9;
    for (int year = m_firstYear; year <= m_lastYear; ++year) {
        const QRectF cell = cellAt(0, year - m_firstYear);
        const TextBlock label = lineOfText(m_canvas.style.formatter.shortPeriod(Period::year(year)), m_font);
        const qreal top = cell.center().y() - label.lineHeight / 2.0;
        if (top < taken)
            continue;
        m_canvas.pen.draw(label, {room.left(), top}, theme.muted);
        taken = top + label.lineHeight;
    }
    paintCells();
    paintLegend(room.bottom() - kLegend + 8.0);
}

// Names of months where all have room, else their numbers.
void HeatPainting::paintColumnNames()
{
    const QLocale &locale = m_canvas.style.formatter.locale();
    QList<TextBlock> names;
    bool fit = true;
    for (int column = 0; column < m_columns && m_columns > 1; ++column) {
        names.append(lineOfText(m_columns == 12 ? locale.standaloneMonthName(column + 1, QLocale::ShortFormat)
                                                : QString::number(column + 1),
                                m_font));
        fit = fit && names.constLast().width <= cellAt(column, 0).width();
    }
    for (int column = 0; column < static_cast<int>(names.size()); ++column) {
        const TextBlock label = fit ? names.at(column) : lineOfText(QString::number(column + 1), m_font);
        const QRectF cell = cellAt(column, 0);
        if (label.width <= cell.width())
            m_canvas.pen.draw(label, {cell.center().x() - label.width / 2.0, m_canvas.room.top() + 1.0},
                              m_canvas.style.theme.muted);
    }
}

void HeatPainting::paintCells()
{
    qreal widest = 0.0;
    for (const int p : std::as_const(m_points))
        widest = std::max(widest, lineOfText(m_canvas.figure(*m_series.points.at(p).value), m_font).width);
    const QRectF any = cellAt(0, 0);
    const bool words = any.width() > widest + 6.0 && any.height() >= kTextSize * 1.4;
    for (int year = m_firstYear; year <= m_lastYear; ++year) {
        for (int column = 0; column < m_columns; ++column) {
            const QRectF cell = cellAt(column, year - m_firstYear);
            if (const int p = m_points.value({column, year}, -1); p >= 0)
                paintCell(cell, p, words);
            else
                paintAbsent(cell);
        }
    }
}

void HeatPainting::paintCell(const QRectF &cell, int p, bool words)
{
    const ChartPoint &point = m_series.points.at(p);
    const Theme &theme = m_canvas.style.theme;
    const QColor fill = rampColor(shareOf(*point.value), m_hue, theme.kind);
    m_canvas.painter.fillRect(cell, fill);
    const QColor ink = textOn(fill);
    if (point.status != FigureStatus::Official) // in the corner, where it leaves the figure readable
        paintDotInk(m_canvas.painter, cell.topRight() + QPointF(-5.0, 5.0), 2.6, inkOf(point), ink, fill);
    if (words) {
        const TextBlock text = lineOfText(m_canvas.figure(*point.value), m_font);
        m_canvas.pen.draw(text, cell.center() - QPointF(text.width, text.lineHeight) / 2.0, ink);
    } else if (*point.value == 0.0) {
        m_canvas.painter.setPen(QPen(ink, 1.0));
        m_canvas.painter.setBrush(Qt::NoBrush);
        const qreal radius = std::min({3.0, cell.width() / 4.0, cell.height() / 4.0});
        m_canvas.painter.drawEllipse(cell.center(), radius, radius);
    }
    m_canvas.addPoint(cell, 0, p);
}

// No figure: thin strokes on the ground of the chart, which no value looks like.
void HeatPainting::paintAbsent(const QRectF &cell)
{
    m_canvas.painter.save();
    m_canvas.painter.setClipRect(cell, Qt::IntersectClip);
    m_canvas.painter.setPen(QPen(mixed(m_canvas.style.theme.muted, m_canvas.style.theme.panel, 0.45), 1.0));
    constexpr qreal kStroke = 6.0;
    for (qreal x = cell.left() - cell.height(); x < cell.right(); x += kStroke)
        m_canvas.painter.drawLine(QPointF(x, cell.bottom()), QPointF(x + cell.height(), cell.top()));
    m_canvas.painter.restore();
}

void HeatPainting::paintLegend(qreal top)
{
    const Theme &theme = m_canvas.style.theme;
    const TextBlock least = lineOfText(m_canvas.figure(m_least), m_font);
    const TextBlock greatest = lineOfText(m_canvas.figure(m_greatest), m_font);
    const TextBlock absent =
        lineOfText(m_canvas.words(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "not reported"))), m_font);
    QPointF at(m_cells.left(), top);
    m_canvas.pen.draw(least, at, theme.muted);
    at.rx() += least.width + 6.0;
    const qreal step = std::min(16.0, (m_cells.width() - least.width - greatest.width - 20.0) / kSteps);
    for (int i = 0; i < kSteps; ++i) {
        m_canvas.painter.fillRect(QRectF(at.x(), top + 2.0, step, 11.0),
                                  rampColor(i / (kSteps - 1.0), m_hue, theme.kind));
        at.rx() += step;
    }
    at.rx() += 6.0;
    m_canvas.pen.draw(greatest, at, theme.muted);
    at.rx() += greatest.width + 18.0;
    if (at.x() + 22.0 + absent.width > m_canvas.room.right())
        return;
    paintAbsent(QRectF(at.x(), top + 2.0, 16.0, 11.0));
    m_canvas.pen.draw(absent, at + QPointF(22.0, 0.0), theme.muted);
}

} // namespace

void paintHeatMap(PlotCanvas &canvas)
{
    if (!canvas.spec.series.isEmpty())
        HeatPainting(canvas).paint();
}

} // namespace corridor
