#include "report/figurelist.h"

#include "charts/chartwords.h"
#include "charts/textblock.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qsizetype kMostColumns = 5;
constexpr qreal kPeriodShare = 0.18; ///< Of the width.
constexpr qreal kColumnGap = 16.0;
constexpr qreal kRowGap = 5.0;
constexpr int kPixels = 12;

QString figureText(const ChartPoint &point, const QString &unit, const Formatter &formatter)
{
    const QString value = formatter.text(Text::number(*point.value, unit, Text::NumberStyle::Compact, point.bound));
    const QString status = statusWord(point.status, formatter);
    return status.isEmpty() ? value : value + u" · "_s + status;
}

/// The texts of each period, newest first: one for each series, empty where it has no figure.
std::map<Period, QStringList, std::greater<>> rowsOf(const ChartSpec &chart, const Formatter &formatter)
{
    std::map<Period, QStringList, std::greater<>> rows;
    for (qsizetype s = 0; s < chart.series.size(); ++s) {
        for (const ChartPoint &point : chart.series.at(s).points) {
            if (!point.value || point.forecast)
                continue;
            QStringList &row = rows[point.period];
            row.resize(chart.series.size());
            row[s] = figureText(point, chart.unit, formatter);
        }
    }
    return rows;
}

} // namespace

bool canBeListed(const ChartSpec &chart)
{
    return chart.plot == PlotKind::Time && !chart.isEmpty() && !chart.percent && chart.series.size() <= kMostColumns;
}

void drawFigureList(QPainter &painter, const ChartSpec &chart, const ChartStyle &style, const QRectF &rect)
{
    const Theme &theme = style.theme;
    const QFont plain = theme.fontOf(kPixels);
    const QFont strong = theme.fontOf(kPixels, QFont::DemiBold);
    TextPen pen(painter, nullptr);
    const qreal first = rect.width() * kPeriodShare;
    const qreal width = (rect.width() - first) / static_cast<qreal>(chart.series.size()) - kColumnGap;
    const auto leftOf = [&](qsizetype column) {
        return rect.left() + first + kColumnGap + static_cast<qreal>(column) * (width + kColumnGap);
    };
    const auto rule = [&](qreal y, const QColor &color) {
        painter.setPen(QPen(color, 1.0));
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    };

    QList<TextBlock> heads;
    qreal height = 0.0;
    for (const ChartSeries &series : chart.series) {
        heads << wrapText(style.formatter.text(series.name), strong, width);
        height = std::max(height, heads.constLast().height());
    }
    qreal top = rect.top();
    for (qsizetype column = 0; column < heads.size(); ++column)
        pen.draw(heads.at(column), {leftOf(column), top + height - heads.at(column).height()}, theme.ink, width,
                 Qt::AlignRight);
    top += height + kRowGap;
    rule(top - kRowGap / 2.0, theme.muted);

    for (const auto &[period, texts] : rowsOf(chart, style.formatter)) {
        QList<TextBlock> cells{wrapText(style.formatter.period(period), plain, first)};
        for (const QString &text : texts)
            cells << wrapText(text, plain, width);
        height = 0.0;
        for (const TextBlock &cell : std::as_const(cells))
            height = std::max(height, cell.height());
        if (top + height > rect.bottom())
            return;
        pen.draw(cells.constFirst(), {rect.left(), top}, theme.muted);
        for (qsizetype column = 1; column < cells.size(); ++column)
            pen.draw(cells.at(column), {leftOf(column - 1), top}, theme.ink, width, Qt::AlignRight);
        top += height + kRowGap;
        rule(top - kRowGap / 2.0, theme.grid);
    }
}

} // namespace corridor
