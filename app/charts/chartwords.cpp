#include "charts/chartwords.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// More rows than this do not fit a tooltip: then only the mark's own is told.
constexpr qsizetype kMostRows = 10;

QString phrase(const Formatter &formatter, const char *id, const QString &argument)
{
    return formatter.text(Text::phrase(id, {Text::verbatim(argument)}));
}

void appendOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

const ChartPoint *pointOf(const ChartSeries &series, const Period &period)
{
    for (const ChartPoint &point : series.points) {
        if (point.period == period && drawable(point))
            return &point;
    }
    return nullptr;
}

struct Told {
    int series;
    const ChartPoint *point;
};

/// One word for all when they share a status, else a line for each that is not official.
QStringList statusLines(const ChartSpec &spec, const QList<Told> &told, const Formatter &formatter)
{
    const bool same = std::all_of(told.cbegin(), told.cend(), [&](const Told &one) {
        return one.point->status == told.constFirst().point->status;
    });
    if (same) {
        const QString word = statusWord(told.constFirst().point->status, formatter);
        return word.isEmpty() ? QStringList() : QStringList{word};
    }
    QStringList lines;
    for (const Told &one : told) {
        const QString word = statusWord(one.point->status, formatter);
        if (!word.isEmpty())
            lines.append(u"%1: %2"_s.arg(formatter.text(spec.series.at(one.series).name), word));
    }
    return lines;
}

} // namespace

QString statusWord(FigureStatus status, const Formatter &formatter)
{
    const char *id = nullptr;
    switch (status) {
    case FigureStatus::Official:
        return {};
    case FigureStatus::Provisional:
        id = QT_TRANSLATE_NOOP("Phrase", "provisional");
        break;
    case FigureStatus::Estimate:
        id = QT_TRANSLATE_NOOP("Phrase", "estimate");
        break;
    case FigureStatus::Press:
        id = QT_TRANSLATE_NOOP("Phrase", "press report");
        break;
    case FigureStatus::Claim:
        id = QT_TRANSLATE_NOOP("Phrase", "claim, not a statistic");
        break;
    case FigureStatus::Analyst:
        id = QT_TRANSLATE_NOOP("Phrase", "analyst’s own figure");
        break;
    }
    return formatter.text(Text::phrase(id));
}

QStringList axisTexts(const ValueAxis &axis, const QString &unit, const Formatter &formatter)
{
    if (!axis.log)
        return formatter.axis(axis.ticks, unit);
    QStringList texts;
    for (const double tick : axis.ticks)
        texts.append(formatter.number(tick, unit, Text::NumberStyle::Compact));
    return texts;
}

QString sourcesLine(const ChartSpec &spec, const Formatter &formatter)
{
    QStringList names;
    for (const SourceNote &source : spec.sources)
        appendOnce(names, formatter.text(source.text));
    if (names.isEmpty())
        return {};
    const char *id =
        names.size() == 1 ? QT_TRANSLATE_NOOP("Phrase", "Source: %1") : QT_TRANSLATE_NOOP("Phrase", "Sources: %1");
    return phrase(formatter, id, names.join(u"; "_s));
}

QString notesLine(const ChartSpec &spec, const Formatter &formatter)
{
    QStringList notes;
    for (const Text &note : spec.notes)
        appendOnce(notes, formatter.text(note));
    return notes.join(u' ');
}

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
    QList<Told> told;
    for (int s = 0; s < static_cast<int>(spec.series.size()); ++s) {
        if (const ChartPoint *there = s == series ? &own : pointOf(spec.series.at(s), own.period))
            told.append({s, there});
    }
    if (told.size() > kMostRows)
        told = {{series, &own}};

    HoverText hover;
    hover.heading = formatter.period(own.period);
    QStringList sources;
    QStringList rivals;
    QStringList notes;
    for (const Told &one : told) {
        const auto value = one.point->value.value_or(0.0);
        hover.rows.append(
            {one.series, formatter.text(spec.series.at(one.series).name),
             formatter.text(Text::number(value, spec.unit, Text::NumberStyle::Compact, one.point->bound))});
        appendOnce(rivals, formatter.text(one.point->rivals));
        if (const QString &note = one.point->note; !note.isEmpty())
            appendOnce(notes, formatter.label(QStringLiteral("note"), note));
        appendOnce(sources, formatter.text(one.point->sourceName));
    }
    hover.details = statusLines(spec, told, formatter) + rivals + notes;
    if (!sources.isEmpty()) {
        const char *id = sources.size() == 1 ? QT_TRANSLATE_NOOP("Phrase", "Source: %1")
                                             : QT_TRANSLATE_NOOP("Phrase", "Sources: %1");
        hover.details.append(phrase(formatter, id, sources.join(u"; "_s)));
    }
    return hover;
}

} // namespace corridor
