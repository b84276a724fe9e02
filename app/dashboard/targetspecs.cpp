#include "dashboard/targetspecs.h"

#include "analysis/growth.h"
#include "dashboard/figurechoice.h"
#include "dashboard/tradecharts.h"

#include <QMap>
#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

QList<Target> targetsOf(const Snapshot &snapshot, const CountryPair &pair)
{
    QList<Target> targets = snapshot.targets();
    targets.removeIf([&pair](const Target &target) {
        return !target.areas.contains(pair.one) || !target.areas.contains(pair.other);
    });
    return targets;
}

Text amount(const Target &target) { return Text::number(target.value, target.unit); }

Text percent(double ratio) { return Text::number(ratio, {}, Text::NumberStyle::SignedPercent); }

Text year(int number) { return Text::period(Period::year(number)); }

Text announcedText(const Snapshot &snapshot, const Target &target)
{
    const Text date = Text::date(target.announced);
    const Text said = snapshot.hasLabel(u"target"_s, target.code, u"speaker"_s)
                          ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Announced %1 by %2"),
                                         {date, Text::label(u"target"_s, target.code, u"speaker"_s)})
                          : Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Announced %1"), {date});
    const auto due = Period::parse(target.due);
    const Text until = due ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "due %1"), {Text::period(*due)})
                           : Text::phrase(QT_TRANSLATE_NOOP("Phrase", "no due year given"));
    return Text::joined({said, until}, u" · "_s);
}

/// Each goal once, with the year in which it was first named.
QList<TargetSpec::Milestone> milestones(const QList<Target> &targets, const Target &shown)
{
    QMap<double, int> firstNamed;
    for (const Target &target : targets) {
        if (target.indicator != shown.indicator || target.unit != shown.unit)
            continue;
        const int named = target.announced.first.year();
        const auto known = firstNamed.constFind(target.value);
        firstNamed.insert(target.value, known == firstNamed.constEnd() ? named : std::min(named, *known));
    }
    QList<TargetSpec::Milestone> list;
    for (auto each = firstNamed.constBegin(); each != firstNamed.constEnd(); ++each) {
        list.append({each.key(), Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1 (%2)"),
                                              {Text::number(each.key(), shown.unit), year(each.value())})});
    }
    return list;
}

/// What it takes and what was achieved; the figures that these begin from are added to \a inputs.
QList<Text> growthLines(const Target &target, const PreferredSeries &series, QList<FigureRef> *inputs)
{
    const FigureRow &newest = series.figures.last().row;
    const int now = newest.figure.period.year();
    QList<Text> lines;
    const auto due = Period::parse(target.due);
    if (newest.figure.value >= target.value) {
        lines.append(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "The target is reached.")));
    } else if (due) {
        if (const auto growth = requiredGrowth(newest.figure.value, now, target.value, due->last().year()))
            lines.append(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "By %1 it takes %2 a year."),
                                      {Text::period(*due), percent(*growth)}));
    } else {
        const auto sooner = requiredGrowth(newest.figure.value, now, target.value, 2030);
        const auto later = requiredGrowth(newest.figure.value, now, target.value, 2035);
        if (sooner && later)
            lines.append(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "By %1 it takes %2 a year, by %3 %4."),
                                      {year(2030), percent(*sooner), year(2035), percent(*later)}));
    }
    const auto first = std::find_if(series.figures.begin(), series.figures.end(),
                                    [&newest](const auto &each) { return each.row.key.source == newest.key.source; });
    const int since = first->row.figure.period.year();
    if (const auto growth = annualGrowth(first->row.figure.value, newest.figure.value, now - since)) {
        inputs->append(inputsOf(*first));
        lines.append(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Achieved since %1: %2 a year."),
                                  {year(since), percent(*growth)}));
    }
    return lines;
}

Text currentText(const FigureRow &row)
{
    const Text value = Text::number(row.figure.value, row.key.unit, Text::NumberStyle::Compact, row.figure.bound);
    const Text period = Text::period(row.figure.period);
    if (row.figure.status == FigureStatus::Official)
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1 in %2"), {value, period});
    return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1 in %2, %3"),
                        {value, period, Text::label(u"status"_s, statusCode(row.figure.status))});
}

/// Figures of the target's indicator from the fuller tables, whichever side the charts show.
PreferredSeries targetSeries(const Snapshot &snapshot, const ViewState &state, const Target &target)
{
    ViewState both = state;
    both.side = ReporterSide::Both;
    const CountryPair base = tradeBase(snapshot, both);
    return chooseFigures(snapshot, {target.indicator, base.one, base.other}, Frequency::Annual).joined;
}

void setCurrent(const PreferredSeries &series, TargetSpec *spec)
{
    const PreferredFigure &newest = series.figures.last();
    spec->current = newest.row.figure.value;
    spec->currentText = currentText(newest.row);
    spec->inputs = inputsOf(newest);
}

void addProgress(const Snapshot &snapshot, const ViewState &state, const Target &target, TargetSpec *spec)
{
    const PreferredSeries series = targetSeries(snapshot, state, target);
    if (series.figures.isEmpty() || series.figures.last().row.key.unit != target.unit)
        return;
    setCurrent(series, spec);
    spec->lines = growthLines(target, series, &spec->inputs);
}

} // namespace

std::optional<TargetSpec> latestTarget(const Snapshot &snapshot, const ViewState &state)
{
    const QList<Target> targets = targetsOf(snapshot, state.pair);
    if (targets.isEmpty())
        return std::nullopt;
    // The latest announcement often repeats a goal: the one who named it first is told.
    const Target &latest = targets.last();
    const Target &first = *std::find_if(targets.begin(), targets.end(), [&latest](const Target &each) {
        return each.value == latest.value && each.indicator == latest.indicator && each.unit == latest.unit;
    });
    TargetSpec spec;
    spec.target = first.code;
    spec.documents = first.documents;
    spec.title = first.indicator == u"goods_trade"_s
                     ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Target: %1 of trade"), {amount(first)})
                     : Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Target: %1 (%2)"),
                                    {amount(first), Text::label(u"indicator"_s, first.indicator)});
    spec.announced = announcedText(snapshot, first);
    spec.value = first.value;
    spec.unit = first.unit;
    spec.milestones = milestones(targets, first);
    spec.color = ColorRole::ofArea(state.pair.one);
    addProgress(snapshot, state, first, &spec);
    return spec;
}

QList<TargetSpec> targetSpecs(const Snapshot &snapshot, const ViewState &state)
{
    QList<TargetSpec> specs;
    if (const auto latest = latestTarget(snapshot, state))
        specs.append(*latest);
    const QList<Target> targets = targetsOf(snapshot, state.pair);
    for (auto target = targets.crbegin(); target != targets.crend(); ++target) {
        TargetSpec spec;
        spec.target = target->code;
        spec.documents = target->documents;
        spec.title = Text::label(u"target"_s, target->code);
        spec.announced = announcedText(snapshot, *target);
        spec.value = target->value;
        spec.unit = target->unit;
        spec.color = ColorRole::ofArea(state.pair.one);
        const PreferredSeries series = targetSeries(snapshot, state, *target);
        if (!series.figures.isEmpty() && series.figures.last().row.key.unit == target->unit)
            setCurrent(series, &spec);
        if (snapshot.hasLabel(u"target"_s, target->code, u"note"_s))
            spec.lines.append(Text::label(u"target"_s, target->code, u"note"_s));
        specs.append(spec);
    }
    return specs;
}

} // namespace corridor
