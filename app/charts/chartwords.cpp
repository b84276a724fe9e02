#include "charts/chartwords.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

QString phrase(const Formatter &formatter, const char *id, const QString &argument)
{
    return formatter.text(Text::phrase(id, {Text::verbatim(argument)}));
}

void appendOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
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
    return joinedNotes(notes);
}

QString joinedNotes(const QStringList &notes)
{
    QString line;
    for (const QString &note : notes) {
        if (!line.isEmpty())
            line += QStringView(u".!?…").contains(line.back()) ? u" "_s : u". "_s;
        line += note;
    }
    return line;
}

} // namespace corridor
