#include "charts/charthover.h"

#include "charts/chartscale.h"
#include "charts/chartwords.h"
#include "charts/plots/plotcanvas.h"
#include "charts/statusmarks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// More rows than this do not fit a tooltip.
constexpr qsizetype kMostRows = 10;

struct Told {
    int series;
    const ChartPoint *point;
};

void appendOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

QString phrase(const Formatter &formatter, const char *id, const QString &argument)
{
    return formatter.text(Text::phrase(id, {Text::verbatim(argument)}));
}

QString compact(const Formatter &formatter, double value, const QString &unit)
{
    return formatter.text(Text::number(value, unit));
}

/// The figure of \a series for \a period; its points are in order.
const ChartPoint *pointOf(const ChartSeries &series, const Period &period)
{
    const auto from =
        std::ranges::lower_bound(series.points, period, {}, [](const ChartPoint &point) { return point.period; });
    for (auto point = from; point != series.points.cend() && point->period == period; ++point) {
        if (drawable(*point))
            return &*point;
    }
    return nullptr;
}

QList<Told> toldAt(const ChartSpec &spec, int series, const ChartPoint &own)
{
    QList<Told> told;
    for (int s = 0; s < static_cast<int>(spec.series.size()); ++s) {
        if (const ChartPoint *there = s == series ? &own : pointOf(spec.series.at(s), own.period))
            told.append({s, there});
    }
    std::ranges::stable_sort(told, [](const Told &one, const Told &other) {
        return one.point->value.value_or(0.0) > other.point->value.value_or(0.0);
    });
    while (told.size() > kMostRows) {
        const bool lastIsOwn = told.constLast().series == series;
        told.remove(told.size() - (lastIsOwn ? 2 : 1));
    }
    return told;
}

/// The sum of what is stacked with the mark, where all of the stack is there and there is something to add.
std::optional<double> totalOf(const ChartSpec &spec, int series, const Period &period)
{
    const ChartSeries &own = spec.series.at(series);
    if (own.mark != Mark::Bar && own.mark != Mark::Area)
        return std::nullopt;
    double total = 0.0;
    int parts = 0;
    for (const ChartSeries &each : spec.series) {
        if (each.mark != own.mark || each.group != own.group)
            continue;
        const ChartPoint *point = pointOf(each, period);
        if (!point)
            return std::nullopt;
        total += *point->value;
        ++parts;
    }
    return parts > 1 ? std::optional(total) : std::nullopt;
}

/// One word for all when they share a status, else a line for each that is not official.
QStringList statusLines(const ChartSpec &spec, const QList<Told> &told, const Formatter &formatter)
{
    const auto inkOfTold = [](const Told &one) { return inkOf(*one.point); };
    const Ink first = inkOfTold(told.constFirst());
    const bool same = std::ranges::all_of(told, [&](const Told &one) { return inkOfTold(one) == first; });
    if (same)
        return first == Ink::Official ? QStringList() : QStringList{inkWord(first, formatter)};
    QStringList lines;
    for (const Told &one : told) {
        if (inkOfTold(one) != Ink::Official)
            lines.append(
                u"%1: %2"_s.arg(formatter.text(spec.series.at(one.series).name), inkWord(inkOfTold(one), formatter)));
    }
    return lines;
}

void addIntervals(QStringList &details, const ChartSpec &spec, const ChartPoint &point, const Formatter &formatter)
{
    if (!point.forecast)
        return;
    const auto line = [&](const char *id, double low, double high) {
        details.append(formatter.text(Text::phrase(id, {Text::number(low, spec.unit), Text::number(high, spec.unit)})));
    };
    line(QT_TRANSLATE_NOOP("Phrase", "80 %: %1 to %2"), point.forecast->low80, point.forecast->high80);
    line(QT_TRANSLATE_NOOP("Phrase", "95 %: %1 to %2"), point.forecast->low95, point.forecast->high95);
}

void addSources(QStringList &details, const QStringList &sources, const Formatter &formatter)
{
    if (sources.isEmpty())
        return;
    const char *id =
        sources.size() == 1 ? QT_TRANSLATE_NOOP("Phrase", "Source: %1") : QT_TRANSLATE_NOOP("Phrase", "Sources: %1");
    details.append(phrase(formatter, id, sources.join(u"; "_s)));
}

QString lifeHint(const QList<FigureRef> &inputs, const Formatter &formatter)
{
    return inputs.isEmpty() ? QString()
                            : formatter.text(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "F4: where it comes from")));
}

HoverText itemText(const ChartSpec &spec, int index, const Formatter &formatter)
{
    const ChartItem &item = spec.items.at(index);
    HoverText hover;
    hover.heading = formatter.text(item.name);
    const auto row = [&](const char *id, const QString &value) {
        hover.rows.append({-1, formatter.text(Text::phrase(id)), value, ColorRole::ink()});
    };
    if (item.value)
        row(QT_TRANSLATE_NOOP("Phrase", "Value"), compact(formatter, *item.value, spec.unit));
    else
        hover.details.append(formatter.text(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "not reported"))));
    const PartsOfWhole parts(spec);
    const bool whole = spec.plot == PlotKind::Treemap || spec.plot == PlotKind::Donut;
    if (whole && item.value && *item.value > 0.0 && parts.sum > 0.0)
        row(QT_TRANSLATE_NOOP("Phrase", "Share"),
            formatter.text(Text::number(*item.value / parts.sum, {}, Text::NumberStyle::Percent)));
    if (item.before)
        row(QT_TRANSLATE_NOOP("Phrase", "Before"), compact(formatter, *item.before, spec.unit));
    appendOnce(hover.details, formatter.text(item.detail));
    if (item.status != FigureStatus::Official)
        hover.details.append(statusWord(item.status, formatter));
    const QString source = formatter.text(item.sourceName);
    addSources(hover.details, source.isEmpty() ? QStringList() : QStringList{source}, formatter);
    hover.hint = lifeHint(item.inputs, formatter);
    return hover;
}

HoverText restText(const ChartSpec &spec, const QList<int> &rest, const Formatter &formatter)
{
    HoverText hover;
    hover.heading = restName(formatter, rest.size());
    for (const int index : rest.first(std::min(rest.size(), kMostRows))) {
        const ChartItem &item = spec.items.at(index);
        hover.rows.append({-1, formatter.text(item.name),
                           item.value ? compact(formatter, *item.value, spec.unit) : u"–"_s, item.color});
    }
    if (rest.size() > kMostRows)
        hover.details.append(restName(formatter, rest.size() - kMostRows));
    return hover;
}

} // namespace

QString HoverText::toPlainText() const
{
    QStringList lines{heading};
    for (const Row &row : rows)
        lines.append(u"%1: %2"_s.arg(row.name, row.value));
    return (lines + details).join(u'\n');
}

HoverText hoverText(const ChartSpec &spec, int series, int point, const Formatter &formatter)
{
    const ChartPoint &own = spec.series.at(series).points.at(point);
    const QList<Told> told = toldAt(spec, series, own);
    HoverText hover;
    hover.heading = formatter.period(own.period);
    const auto total = totalOf(spec, series, own.period);
    QStringList sources;
    QStringList rivals;
    QStringList notes;
    for (const Told &one : told) {
        const ChartSeries &drawn = spec.series.at(one.series);
        const auto value = one.point->value.value_or(0.0);
        QString words = formatter.text(Text::number(value, spec.unit, Text::NumberStyle::Compact, one.point->bound));
        const bool part = drawn.mark == Mark::Bar || drawn.mark == Mark::Area;
        if (spec.percent && total && *total != 0.0 && part)
            words += u" · "_s + formatter.text(Text::number(value / *total, {}, Text::NumberStyle::Percent));
        hover.rows.append({one.series, formatter.text(drawn.name), words, drawn.color});
        appendOnce(rivals, formatter.text(one.point->rivals));
        if (const QString &note = one.point->note; !note.isEmpty())
            appendOnce(notes, formatter.label(u"note"_s, note));
        appendOnce(sources, formatter.text(one.point->sourceName));
    }
    if (total)
        hover.rows.append({-1, formatter.text(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Total"))),
                           compact(formatter, *total, spec.unit), ColorRole::ink()});
    if (spec.plot == PlotKind::Scatter && own.x)
        hover.details.append(u"%1: %2"_s.arg(formatter.text(spec.xTitle), compact(formatter, *own.x, spec.xUnit)));
    hover.details += statusLines(spec, told, formatter);
    addIntervals(hover.details, spec, own, formatter);
    hover.details += rivals + notes;
    addSources(hover.details, sources, formatter);
    hover.hint = lifeHint(own.inputs, formatter);
    return hover;
}

HoverText hoverText(const ChartSpec &spec, const ChartLayout &layout, const HitMark &mark, const Formatter &formatter)
{
    if (!mark.isItem())
        return hoverText(spec, mark.series, mark.point, formatter);
    return mark.point == HitMark::kRest ? restText(spec, layout.rest, formatter)
                                        : itemText(spec, mark.point, formatter);
}

} // namespace corridor
