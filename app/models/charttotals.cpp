#include "models/charttotals.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kFewest = 2;

/// The words of a total.
class Totals {
    Q_DECLARE_TR_FUNCTIONS(corridor::Totals)
public:
    [[nodiscard]] static QString countOf(Frequency frequency, int count)
    {
        switch (frequency) {
        case Frequency::Annual:
            return tr("Sum of %n year(s)", nullptr, count);
        case Frequency::Quarter:
            return tr("Sum of %n quarter(s)", nullptr, count);
        case Frequency::Month:
            return tr("Sum of %n month(s)", nullptr, count);
        default:
            return tr("Sum of %n period(s)", nullptr, count);
        }
    }
    [[nodiscard]] static QString countOfParts(int count) { return tr("Sum of %n part(s)", nullptr, count); }
};

/// What some figures add up to, as long as they can be added.
struct Sum {
    double value = 0.0;
    int count = 0;
    std::optional<FigureStatus> status;
    bool isPossible = true;

    void add(double each, FigureStatus firmness)
    {
        isPossible = isPossible && status.value_or(firmness) == firmness;
        status = firmness;
        value += each;
        ++count;
    }
};

QString lineOf(const QString &what, const QString &name, const Sum &sum, const ChartTableModel &model)
{
    const Formatter &formatter = model.formatter();
    QString text = formatter.number(sum.value, model.chart().unit, Text::NumberStyle::Full);
    if (sum.status && *sum.status != FigureStatus::Official)
        text += u", "_s + formatter.label(u"status"_s, statusCode(*sum.status));
    return QStringList{what, name}.join(name.isEmpty() ? QString() : u", "_s) + u": "_s + text;
}

bool isRelative(const QString &unit)
{
    return unit == u"percent"_s || unit == u"rank"_s || unit == u"index"_s || unit.isEmpty();
}

Sum sumOf(const ChartTableModel &model, const QList<int> &rows, int series)
{
    Sum sum;
    for (const int row : rows) {
        const ChartPoint *point = model.pointOf(row, series);
        if (!point || !point->value)
            continue;
        sum.isPossible = sum.isPossible && point->bound == Bound::None && !point->forecast && !point->x &&
                         point->period.frequency() == model.chart().frequency;
        sum.add(*point->value, point->status);
    }
    return sum;
}

QStringList partLines(const ChartTableModel &model, const QList<int> &rows)
{
    const PlotKind plot = model.chart().plot;
    if (plot != PlotKind::Donut && plot != PlotKind::Treemap)
        return {}; // a ranking sets wholes side by side, and a waterfall holds its own total
    Sum sum;
    for (const int row : rows) {
        if (const ChartItem *item = model.itemAt(row); item && item->value && !item->total)
            sum.add(*item->value, item->status);
    }
    return sum.isPossible && sum.count >= kFewest ? QStringList{lineOf(Totals::countOfParts(sum.count), {}, sum, model)}
                                                  : QStringList();
}

} // namespace

QStringList totalLines(const ChartTableModel &model, const QList<int> &rows,
                       const std::function<bool(const QString &indicator)> &addsUp)
{
    const ChartSpec &chart = model.chart();
    if (isRelative(chart.unit))
        return {};
    if (!chart.items.isEmpty())
        return partLines(model, rows);
    if (chart.frequency == Frequency::Span)
        return {};
    QStringList lines;
    for (int i = 0; i < static_cast<int>(chart.series.size()); ++i) {
        const ChartSeries &series = chart.series.at(i);
        if (!series.steps.isEmpty() || !addsUp(series.indicator))
            continue;
        const Sum sum = sumOf(model, rows, i);
        if (sum.isPossible && sum.count >= kFewest)
            lines.append(
                lineOf(Totals::countOf(chart.frequency, sum.count), model.formatter().text(series.name), sum, model));
    }
    return lines;
}

} // namespace corridor
