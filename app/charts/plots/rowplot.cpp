#include "charts/colorspace.h"
#include "charts/plots/plotcanvas.h"
#include "charts/statusmarks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qreal kLowestRow = 20.0;
constexpr qreal kHighestRow = 44.0;
constexpr qreal kGap = 8.0; ///< Between name, bar and value.
constexpr qreal kThickestBar = 26.0;

/// One row: an item, or what stands for those without a row of their own.
struct Row {
    int item = HitMark::kRest;
    QString name;
    std::optional<double> from; ///< Where the bar begins and ends; empty: not reported.
    std::optional<double> to;
    Text::NumberStyle style = Text::NumberStyle::Compact;
    QString detail;
    bool faint = false; ///< Of neutral colour: the rest.
    TextBlock nameBlock;
    TextBlock valueBlock;
    TextBlock detailBlock;
};

bool drawableItem(const ChartItem &item) { return item.value && std::isfinite(*item.value); }

class RowPainting {
public:
    explicit RowPainting(PlotCanvas &canvas) :
        m_canvas(canvas), m_waterfall(canvas.spec.plot == PlotKind::Waterfall), m_font(canvas.style.theme.fontOf(12)),
        m_strong(canvas.style.theme.fontOf(12, QFont::DemiBold))
    {}

    void paint()
    {
        const auto most = std::max<qsizetype>(3, static_cast<qsizetype>(m_canvas.room.height() / kLowestRow));
        if (m_waterfall)
            makeSteps(most);
        else
            makePlaces(most);
        measure();
        m_rowHeight = std::clamp(m_canvas.room.height() / static_cast<qreal>(m_rows.size()), kLowestRow, kHighestRow);
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            paintRow(m_rows.at(i), m_canvas.room.top() + m_rowHeight * static_cast<qreal>(i));
        paintConnectors();
        const qreal zero = x(0.0);
        m_canvas.painter.setPen(QPen(m_canvas.style.theme.muted, 1.0));
        m_canvas.painter.drawLine(QPointF(zero, m_canvas.room.top()),
                                  QPointF(zero, m_canvas.room.top() + m_rowHeight * static_cast<qreal>(m_rows.size())));
    }

private:
    void makePlaces(qsizetype most);
    void makeSteps(qsizetype most);
    void measure();
    void paintRow(const Row &row, qreal top);
    void paintBar(const Row &row, const QRectF &bar);
    void paintConnectors();
    [[nodiscard]] qreal x(double value) const { return m_zero + value * m_perValue; }
    [[nodiscard]] Row rowOf(int item) const;

    PlotCanvas &m_canvas;
    const bool m_waterfall;
    const QFont m_font;
    const QFont m_strong;
    QList<Row> m_rows;
    qreal m_rowHeight = kLowestRow;
    qreal m_nameWidth = 0.0;
    qreal m_zero = 0.0;
    qreal m_perValue = 1.0;
};

Row RowPainting::rowOf(int item) const
{
    const ChartItem &given = m_canvas.spec.items.at(item);
    Row row;
    row.item = item;
    row.name = m_canvas.words(given.name);
    row.detail = m_canvas.words(given.detail);
    if (drawableItem(given)) {
        row.from = 0.0;
        row.to = given.value;
    }
    return row;
}

void RowPainting::makePlaces(qsizetype most)
{
    const auto count = m_canvas.spec.items.size();
    const qsizetype shown = count <= most ? count : most - 1;
    for (int i = 0; i < static_cast<int>(count); ++i) {
        if (i < static_cast<int>(shown))
            m_rows.append(rowOf(i));
        else
            m_canvas.layout.rest.append(i);
    }
    if (m_canvas.layout.rest.isEmpty())
        return;
    Row row;
    row.name = restName(m_canvas.style.formatter, m_canvas.layout.rest.size());
    row.faint = true;
    m_rows.append(row);
}

// Where there are too many steps, the smallest become one: start, end and the sum stay what they are.
void RowPainting::makeSteps(qsizetype most)
{
    const QList<ChartItem> &items = m_canvas.spec.items;
    QList<int> steps;
    for (int i = 0; i < static_cast<int>(items.size()); ++i) {
        if (!items.at(i).total)
            steps.append(i);
    }
    const qsizetype room = most - (items.size() - steps.size());
    if (steps.size() > room) {
        const auto size = [&](int step) { return std::abs(items.at(step).value.value_or(0.0)); };
        std::ranges::stable_sort(steps, [&](int one, int other) { return size(one) > size(other); });
        m_canvas.layout.rest = steps.mid(std::max<qsizetype>(room - 1, 1));
        std::ranges::sort(m_canvas.layout.rest);
    }
    double rests = 0.0;
    for (const int step : std::as_const(m_canvas.layout.rest))
        rests += drawableItem(items.at(step)) ? *items.at(step).value : 0.0;
    const auto lastTotal =
        std::find_if(items.crbegin(), items.crend(), [](const ChartItem &item) { return item.total; });
    const auto restAt = lastTotal == items.crend() ? items.size() : std::distance(lastTotal, items.crend()) - 1;
    double level = 0.0;
    const auto addStep = [&](Row row, std::optional<double> by) {
        row.style = Text::NumberStyle::SignedCompact;
        row.from = by ? std::optional(level) : std::nullopt;
        level += by.value_or(0.0);
        row.to = by ? std::optional(level) : std::nullopt;
        m_rows.append(row);
    };
    const auto addRest = [&] {
        Row row;
        row.name = restName(m_canvas.style.formatter, m_canvas.layout.rest.size());
        row.faint = true;
        addStep(row, rests);
    };
    for (int i = 0; i <= static_cast<int>(items.size()); ++i) {
        if (i == restAt && !m_canvas.layout.rest.isEmpty())
            addRest();
        if (i == static_cast<int>(items.size()) || m_canvas.layout.rest.contains(i))
            continue;
        Row row = rowOf(i);
        if (items.at(i).total) {
            level = row.to.value_or(level);
            m_rows.append(row);
        } else {
            addStep(row, row.to);
        }
    }
}

void RowPainting::measure()
{
    const QRectF &room = m_canvas.room;
    const qreal widestName = std::min(260.0, room.width() * 0.36);
    const bool twoLines = room.height() / static_cast<qreal>(std::max<qsizetype>(m_rows.size(), 1)) >= 34.0;
    qreal widestValue = 0.0;
    qreal widestDetail = 0.0;
    double least = 0.0;
    double greatest = 0.0;
    for (Row &row : m_rows) {
        const QFont &font = row.item >= 0 && m_canvas.spec.items.at(row.item).total ? m_strong : m_font;
        row.nameBlock = wrapText(row.name, font, widestName);
        if (row.nameBlock.lines.size() > (twoLines ? 2 : 1))
            row.nameBlock = elidedLine(row.name, font, widestName);
        m_nameWidth = std::max(m_nameWidth, row.nameBlock.width);
        QString value;
        if (row.to)
            value = m_canvas.figure(row.style == Text::NumberStyle::Compact ? *row.to : *row.to - *row.from, row.style);
        else if (row.item >= 0)
            value = m_canvas.words(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "not reported")));
        row.valueBlock = lineOfText(value, font);
        row.detailBlock = lineOfText(row.detail, m_font);
        widestValue = std::max(widestValue, row.valueBlock.width);
        widestDetail = std::max(widestDetail, row.detailBlock.width);
        for (const auto &end : {row.from, row.to}) {
            least = std::min(least, end.value_or(0.0));
            greatest = std::max(greatest, end.value_or(0.0));
        }
        if (row.item >= 0 && m_canvas.spec.items.at(row.item).before && !m_waterfall) {
            least = std::min(least, *m_canvas.spec.items.at(row.item).before);
            greatest = std::max(greatest, *m_canvas.spec.items.at(row.item).before);
        }
    }
    const qreal left = room.left() + m_nameWidth + kGap;
    qreal texts = widestValue + kGap + (widestDetail > 0.0 ? widestDetail + kGap : 0.0);
    if (texts > (room.right() - left) * 0.55) {
        for (Row &row : m_rows)
            row.detailBlock = TextBlock();
        texts = widestValue + kGap;
    }
    const qreal width = std::max(10.0, room.right() - left - texts);
    m_perValue = greatest > least ? width / (greatest - least) : 0.0;
    m_zero = left - least * m_perValue;
    m_canvas.layout.plot = QRectF(left, room.top(), width, room.height());
}

void RowPainting::paintBar(const Row &row, const QRectF &bar)
{
    const Theme &theme = m_canvas.style.theme;
    const ChartItem *item = row.item >= 0 ? &m_canvas.spec.items.at(row.item) : nullptr;
    const QColor color = item ? m_canvas.color(item->color) : mixed(theme.muted, theme.panel, 0.5);
    const FigureStatus status = item ? item->status : FigureStatus::Official;
    if (*row.from == *row.to) {
        // A reported zero: a small mark on the axis, where what is missing has none.
        m_canvas.painter.fillRect(QRectF(bar.left() - 1.5, bar.top(), 3.0, bar.height()), color);
        return;
    }
    if (status == FigureStatus::Official)
        m_canvas.painter.fillRect(bar, color);
    else
        paintBarStatus(m_canvas.painter, bar, status, color, theme.panel);
    if (!item || !item->before || m_waterfall || !std::isfinite(*item->before))
        return;
    // What it was before: a stroke across the bar's place.
    const qreal before = x(*item->before);
    m_canvas.painter.fillRect(QRectF(before - 2.0, bar.top() - 3.0, 4.0, bar.height() + 6.0), theme.panel);
    m_canvas.painter.fillRect(QRectF(before - 1.0, bar.top() - 3.0, 2.0, bar.height() + 6.0), theme.ink);
}

void RowPainting::paintRow(const Row &row, qreal top)
{
    const Theme &theme = m_canvas.style.theme;
    const qreal middle = top + m_rowHeight / 2.0;
    m_canvas.pen.draw(row.nameBlock, {m_canvas.room.left(), middle - row.nameBlock.height() / 2.0},
                      row.faint ? theme.muted : theme.ink, m_nameWidth, Qt::AlignRight);
    qreal right = x(0.0);
    if (row.to) {
        const qreal thick = std::min(kThickestBar, m_rowHeight * 0.66);
        const QRectF bar =
            QRectF(QPointF(x(*row.from), middle - thick / 2.0), QPointF(x(*row.to), middle + thick / 2.0)).normalized();
        paintBar(row, bar);
        right = std::max(right, bar.right());
        if (row.item >= 0 && m_canvas.spec.items.at(row.item).before && !m_waterfall)
            right = std::max(right, x(*m_canvas.spec.items.at(row.item).before));
    }
    QPointF at(right + kGap, middle - row.valueBlock.lineHeight / 2.0);
    m_canvas.pen.draw(row.valueBlock, at, row.to ? theme.ink : theme.muted);
    at.rx() += row.valueBlock.width + kGap;
    m_canvas.pen.draw(row.detailBlock, at, theme.muted);
    m_canvas.addItem(QRectF(m_canvas.room.left(), top, m_canvas.room.width(), m_rowHeight), row.item);
}

void RowPainting::paintConnectors()
{
    if (!m_waterfall)
        return;
    m_canvas.painter.setPen(QPen(m_canvas.style.theme.muted, 1.0));
    const qreal half = std::min(kThickestBar, m_rowHeight * 0.66) / 2.0;
    qsizetype previous = -1;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (!m_rows.at(i).to)
            continue; // the level goes on past what is not reported
        if (previous >= 0) {
            const qreal at = x(*m_rows.at(previous).to);
            const qreal top = m_canvas.room.top();
            m_canvas.painter.drawLine(QPointF(at, top + m_rowHeight * (static_cast<qreal>(previous) + 0.5) + half),
                                      QPointF(at, top + m_rowHeight * (static_cast<qreal>(i) + 0.5) - half));
        }
        previous = i;
    }
}

} // namespace

void paintRows(PlotCanvas &canvas) { RowPainting(canvas).paint(); }

} // namespace corridor
