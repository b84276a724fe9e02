#include "charts/chartpainting.h"

#include "charts/chartwords.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qreal kAxisRow = 22.0; ///< Labels of the horizontal axis.

constexpr qreal kValueGap = 8.0;       ///< Between a value's label and the plot.
constexpr qreal kPixelsPerTick = 56.0; ///< Between grid lines, about.
constexpr qreal kColumnFrom = 500.0;   ///< Narrower charts have their names above the plot.
constexpr qreal kSpliceArrow = 16.0;   ///< From the line where a source changes to its names.
constexpr int kMostLabels = 30;

int axisFontSize() { return 12; }

} // namespace

ChartPainting::ChartPainting(QPainter &painter, const QRectF &rect, const ChartSpec &spec, const ChartStyle &style) :
    m_painter(painter), m_rect(rect), m_spec(spec), m_style(style), m_pen(painter, &m_layout.textRects),
    m_frame(rect.width(), spec, style), m_time(spec)
{}

void ChartPainting::paint()
{
    if (m_spec.isEmpty()) {
        paintEmpty();
        return;
    }
    place();
    m_layout.plot = m_plot;
    std::optional<ChartBody> body;
    if (ChartBody::draws(m_spec))
        body.emplace(m_spec, m_style, m_time, m_values, m_rect.size(), m_plot.translated(-m_rect.topLeft()));
    m_scale = body ? body->scale() : plainScale();
    m_scale.origin += m_rect.topLeft();

    m_frame.drawHeader(m_pen, m_rect.topLeft(), m_style.theme);
    paintGrid();
    paintBands();
    paintAreas();
    paintRibbons();
    paintFans();
    if (body)
        body->paint(m_painter, m_rect);
    paintBars();
    paintZeroLine();
    paintTargets();
    paintSteps();
    paintForecasts();
    paintPoints();
    paintAxisLabels();
    paintSplices();
    paintEvents();
    paintNames();
    m_frame.drawFooter(m_painter, m_pen, {m_rect.left(), m_rect.bottom() - m_frame.footerHeight()}, m_style.theme);
    sortMarks();
}

// As Qt Charts would have it: of a chart that it has nothing to draw of.
ChartScale ChartPainting::plainScale() const
{
    const QRectF plot = m_plot.translated(-m_rect.topLeft());
    const double low = m_values.place(m_values.low);
    const double perValue = -plot.height() / (m_values.place(m_values.high) - low);
    const double perPosition = plot.width() / m_time.count();
    return {{plot.left() + 0.5 * perPosition, plot.bottom() - low * perValue}, perPosition, perValue, m_values.log};
}

void ChartPainting::paintEmpty()
{
    m_frame.drawHeader(m_pen, m_rect.topLeft(), m_style.theme);
    const QRectF room = m_rect.adjusted(0.0, m_frame.headerHeight(), 0.0, -m_frame.footerHeight());
    const TextBlock message = wrapText(m_style.formatter.text(m_spec.emptyMessage), m_style.theme.fontOf(13),
                                       std::min(room.width() - 16.0, 460.0));
    m_pen.draw(message, {room.left(), room.center().y() - message.height() / 2.0}, m_style.theme.muted, room.width(),
               Qt::AlignHCenter);
    m_frame.drawFooter(m_painter, m_pen, {m_rect.left(), m_rect.bottom() - m_frame.footerHeight()}, m_style.theme);
    m_layout.plot = room;
}

void ChartPainting::place()
{
    m_frame.giveWay(m_rect.height() - kAxisRow);
    placeNames(m_rect.top() + m_frame.headerHeight());
    placeValueLabels(m_rect.height() - m_frame.headerHeight() - m_frame.footerHeight() - kAxisRow - m_rows.height());
    placeSplices();
    placeEvents();
    makeRoom();
    const qreal top = m_rect.top() + m_frame.headerHeight() + m_rows.height() + 8.0 + m_eventRows * kFlagRow;
    const qreal bottom = m_rect.bottom() - m_frame.footerHeight() - kAxisRow - m_splicesHeight;
    // Half a pixel: the lines at the plot's ends then fill whole ones.
    m_plot.setTop(std::floor(top) + 0.5);
    m_plot.setBottom(std::max(std::floor(bottom), std::floor(top) + 20.0) + 0.5);
    for (SpliceLabel &splice : m_splices)
        splice.top += m_plot.bottom() + kAxisRow - 2.0;
}

// Where everything together leaves next to nothing for the plot: what is said around it gives way first.
void ChartPainting::makeRoom()
{
    constexpr qreal kLowestPlot = 48.0;
    const auto around = [this] { return m_rows.height() + 8.0 + m_eventRows * kFlagRow + kAxisRow + m_splicesHeight; };
    m_frame.giveWay(m_rect.height() - around());
    const auto left = [&] { return m_rect.height() - m_frame.headerHeight() - m_frame.footerHeight() - around(); };
    if (left() < kLowestPlot) {
        m_eventRows = 0;
        for (EventFlag &flag : m_events)
            flag.label = TextBlock();
    }
    if (left() < kLowestPlot) {
        m_splicesHeight = 0.0;
        m_splices.clear();
    }
}

void ChartPainting::placeNames(qreal top)
{
    m_plot = m_rect;
    m_rowsTop = top;
    if (!m_style.showLabels)
        return;
    const QList<NameLabel> labels = nameLabels(m_spec, m_style, m_time);
    const LabelColumn column(labels, m_style.theme, std::clamp(m_rect.width() * 0.2, 96.0, 180.0));
    const qreal room = m_rect.bottom() - m_frame.footerHeight() - kAxisRow - top - kFlagRow;
    if (m_rect.width() >= kColumnFrom && column.height() <= room) {
        m_column = column;
        m_plot.setRight(m_rect.right() - column.width());
    } else {
        m_rows = LabelRows(labels, m_style.theme, m_rect.width());
    }
}

void ChartPainting::placeValueLabels(qreal height)
{
    m_values = ValueAxis::of(m_spec, std::clamp(static_cast<int>(height / kPixelsPerTick), 2, 6), m_style.valueRange,
                             m_style.tracks.get());
    const QStringList texts = axisTexts(m_values, axisUnit(m_spec), m_style.formatter);
    const QFont font = m_style.theme.fontOf(axisFontSize());
    qreal widest = 0.0;
    for (const QString &text : texts) {
        m_valueLabels.append(lineOfText(text, font));
        widest = std::max(widest, m_valueLabels.constLast().width);
    }
    m_plot.setLeft(m_rect.left() + std::ceil(widest) + kValueGap);
    if (!m_column)
        m_plot.setRight(m_rect.right() - 2.0);
}

qreal ChartPainting::xAt(double position) const
{
    return m_plot.left() + (position + 0.5) * m_plot.width() / m_time.count();
}

// In less, wrapText() breaks inside a word.
qreal ChartPainting::widestWord(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal widest = 0.0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

// A word that would have to be broken near an edge goes to the other side: `before → after` in one.
ChartPainting::SpliceLabel ChartPainting::spliceLabel(const SpliceMark &mark, qreal x) const
{
    constexpr qreal kNarrowest = 40.0;
    const QFont font = m_style.theme.fontOf(axisFontSize());
    const QString before = m_style.formatter.text(mark.before);
    const QString after = m_style.formatter.text(mark.after);
    const qreal atLeft = std::max(x - kSpliceArrow - m_rect.left(), kNarrowest);
    const qreal atRight = std::max(m_rect.right() - x - kSpliceArrow, kNarrowest);
    const QString both = before + u" → "_s + after;
    const bool tight = widestWord(before, font) > atLeft || widestWord(after, font) > atRight;
    SpliceLabel label;
    label.x = x;
    if (tight && atLeft >= atRight)
        label.before = wrapText(both, font, atLeft);
    else if (tight)
        label.after = wrapText(both, font, atRight);
    else {
        label.before = wrapText(before, font, atLeft);
        label.after = wrapText(after, font, atRight);
    }
    return label;
}

void ChartPainting::placeSplices()
{
    constexpr qreal kBetween = 12.0;
    struct Row {
        qreal end = 0.0;
        qreal height = 0.0;
    };
    QList<Row> rows;
    QList<int> rowOf;
    QList<SpliceMark> seen;
    QList<SpliceMark> sorted = m_spec.splices;
    std::ranges::stable_sort(sorted, {}, &SpliceMark::firstAfter);
    for (const SpliceMark &mark : sorted) {
        const double position = m_time.position(mark.firstAfter) - 0.5;
        // Two series may change their source at once: that is one mark.
        if (position < -0.5 || position > m_time.count() - 0.5 || seen.contains(mark))
            continue;
        seen.append(mark);
        const SpliceLabel splice = spliceLabel(mark, xAt(position));
        const qreal start = splice.x - kSpliceArrow - splice.before.width;
        int row = 0;
        while (row < static_cast<int>(rows.size()) && start < rows.at(row).end + kBetween)
            ++row;
        if (row == static_cast<int>(rows.size()))
            rows.append(Row());
        rows[row].end = splice.x + kSpliceArrow + splice.after.width;
        rows[row].height = std::max({rows.at(row).height, splice.before.height(), splice.after.height()});
        rowOf.append(row);
        m_splices.append(splice);
    }
    for (qsizetype i = 0; i < m_splices.size(); ++i) {
        for (int row = 0; row < rowOf.at(i); ++row)
            m_splices[i].top += rows.at(row).height + 2.0;
    }
    for (const Row &row : rows)
        m_splicesHeight += row.height + 2.0;
}

void ChartPainting::placeEvents()
{
    if (!m_style.showEvents)
        return;
    const QFont font = m_style.theme.fontOf(axisFontSize());
    const QFont strong = m_style.theme.fontOf(axisFontSize(), QFont::DemiBold);
    for (int e = 0; e < static_cast<int>(m_spec.events.size()); ++e) {
        const EventMark &event = m_spec.events.at(e);
        const auto [from, to] = m_time.extent(event.date);
        if (to < -0.5 || from > m_time.count() - 0.5)
            continue;
        EventFlag flag;
        flag.event = e;
        flag.from = xAt(std::max(from, -0.5));
        flag.to = xAt(std::min(to, m_time.count() - 0.5));
        flag.x = (flag.from + flag.to) / 2.0;
        const QString title = m_style.formatter.text(event.title);
        const QFont &used = event.selected ? strong : font;
        flag.label = lineOfText(title + QStringLiteral(" · ") + m_style.formatter.shortDate(event.date), used);
        if (flag.label.width > m_plot.width() * 0.6)
            flag.label = lineOfText(title, used);
        m_events.append(flag);
    }
    // The selected one chooses its place first, then the others as they were given.
    std::ranges::stable_partition(m_events,
                                  [this](const EventFlag &flag) { return m_spec.events.at(flag.event).selected; });
    QList<FlagLabel> labels;
    for (const EventFlag &flag : m_events)
        labels.append({flag.x, flag.label.width});
    const int rows = m_rect.height() > 300.0 ? 3 : m_rect.height() > 200.0 ? 2 : 1;
    const auto places = placedFlags(labels, m_rect.left(), m_rect.right(), rows);
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        if (places.at(i)) {
            m_events[i].place = *places.at(i);
            m_eventRows = std::max(m_eventRows, places.at(i)->row + 1);
        } else {
            m_events[i].label = TextBlock();
        }
    }
}

void ChartPainting::paintGrid()
{
    m_painter.setPen(QPen(m_style.theme.grid, 1.0));
    for (const double tick : m_values.ticks)
        m_painter.drawLine(QPointF(m_plot.left(), m_scale.y(tick)), QPointF(m_plot.right(), m_scale.y(tick)));
}

void ChartPainting::paintBands()
{
    for (const EventFlag &flag : m_events) {
        const EventMark &event = m_spec.events.at(flag.event);
        if (event.date.precision == DatePrecision::Day)
            continue;
        QColor band = m_style.theme.event;
        band.setAlphaF(event.selected ? 0.28F : 0.14F);
        m_painter.fillRect(QRectF(flag.from, m_plot.top(), flag.to - flag.from, m_plot.height()), band);
    }
}

void ChartPainting::paintAxisLabels()
{
    qreal labelled = 0.0;
    for (qsizetype i = 0; i < m_valueLabels.size(); ++i) {
        const TextBlock &label = m_valueLabels.at(i);
        const qreal y = m_scale.y(m_values.ticks.at(i));
        // Where next to nothing is left for the plot, or on a logarithmic axis, some labels have no room.
        if (i > 0 && std::abs(y - labelled) < label.lineHeight)
            continue;
        labelled = y;
        m_pen.draw(label, {m_plot.left() - kValueGap - label.width, y - label.lineHeight / 2.0}, m_style.theme.muted);
    }
    const QFont font = m_style.theme.fontOf(axisFontSize());
    const QString widest = m_style.formatter.shortPeriod(m_time.periodAt(m_time.count() - 1));
    const qreal room = lineOfText(widest, font).width * 1.08 + 10.0;
    const int most = std::min(kMostLabels, static_cast<int>(m_plot.width() / room));
    qreal taken = m_rect.left() - 100.0;
    for (const int index : m_time.labelled(most)) {
        const TextBlock label = lineOfText(m_style.formatter.shortPeriod(m_time.periodAt(index)), font);
        const qreal left = std::clamp(m_scale.x(index) - label.width / 2.0, m_rect.left(),
                                      std::max(m_rect.left(), m_rect.right() - label.width));
        if (left < taken + 6.0)
            continue;
        m_pen.draw(label, {left, m_plot.bottom() + 5.0}, m_style.theme.muted);
        taken = left + label.width;
    }
}

void ChartPainting::paintZeroLine()
{
    if (m_values.low > 0.0 || m_values.high < 0.0)
        return;
    QColor line = m_style.theme.muted;
    line.setAlphaF(m_values.low < 0.0 ? 0.9F : 0.45F);
    m_painter.setPen(QPen(line, 1.0));
    m_painter.drawLine(QPointF(m_plot.left(), m_scale.y(0.0)), QPointF(m_plot.right(), m_scale.y(0.0)));
}

void ChartPainting::paintTargets()
{
    for (const TargetLine &target : m_spec.targets) {
        if (m_spec.percent)
            continue; // a goal is no share
        QPen pen(m_style.theme.muted, 1.4);
        pen.setDashPattern({4.0, 3.0});
        pen.setCapStyle(Qt::FlatCap);
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(m_plot.left(), m_scale.y(target.value)),
                           QPointF(m_plot.right(), m_scale.y(target.value)));
    }
}

void ChartPainting::paintNames()
{
    m_rows.draw(m_painter, m_pen, {m_rect.left(), m_rowsTop}, m_style.theme, &m_layout.names);
    if (m_column)
        m_column->draw(m_painter, m_pen, m_plot, m_plot.bottom() + 10.0, m_scale, m_style.theme, &m_layout.names);
}

} // namespace corridor
