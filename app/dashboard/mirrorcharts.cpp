#include "dashboard/mirrorcharts.h"

#include "dashboard/chartparts.h"
#include "dashboard/detailnames.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

Text area(const QString &code) { return Text::label(u"area"_s, code); }

QString idOf(const QString &part, const MirrorFlow &flow)
{
    QStringList words{part, flow.exporter, flow.importer};
    if (flow.commodity != u"TOTAL"_s)
        words << flow.commodity;
    return words.join(u'.');
}

ChartSeries lineOf(const MirrorView &view, bool exports)
{
    ChartSeries line;
    line.id = exports ? u"exporter"_s : u"importer"_s;
    line.mark = Mark::Line;
    line.group = line.id;
    line.indicator = exports ? u"goods_export"_s : u"goods_import"_s;
    line.reporter = exports ? view.flow.exporter : view.flow.importer;
    line.partner = exports ? view.flow.importer : view.flow.exporter;
    line.color = ColorRole::ofArea(line.reporter);
    line.name = exports ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1 reports: exports"), {area(line.reporter)})
                        : Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1 reports: imports"), {area(line.reporter)});
    line.shortName = Text::label(u"area"_s, line.reporter, u"short"_s);
    for (const MirrorRow &row : view.rows)
        line.points.append(exports ? row.exports : row.imports);
    return line;
}

void markSplices(const Snapshot &snapshot, const ChartSeries &line, ChartSpec *spec)
{
    const ChartPoint *before = nullptr;
    for (const ChartPoint &point : line.points) {
        if (!point.value)
            continue;
        const bool known = std::any_of(spec->splices.begin(), spec->splices.end(),
                                       [&point](const SpliceMark &mark) { return mark.firstAfter == point.period; });
        if (before && before->source != point.source && !known)
            spec->splices.append(
                {point.period, snapshot.sourceName(before->source), snapshot.sourceName(point.source)});
        before = &point;
    }
}

Text unitText(const QString &unit) { return Text::label(u"unit"_s, unit); }

enum class GapPart { Margin, Unexplained, Whole };

std::optional<double> partOf(const MirrorGap &gap, GapPart part, GapMeasure measure)
{
    if (measure == GapMeasure::Share && !gap.share)
        return std::nullopt;
    const double value = part == GapPart::Margin ? gap.margin : part == GapPart::Whole ? gap.gap : gap.unexplained;
    if (measure == GapMeasure::Value)
        return value;
    const double share = part == GapPart::Margin  ? gap.marginShare
                         : part == GapPart::Whole ? *gap.share
                                                  : *gap.unexplainedShare;
    return share * 100.0;
}

ChartPoint gapPoint(const Snapshot &snapshot, const MirrorRow &row, GapPart part, GapMeasure measure)
{
    ChartPoint point;
    point.period = row.period;
    point.status = statusOf(row);
    point.bound = part == GapPart::Margin ? row.exports.bound : gapBound(row);
    point.source = joinedSources(row);
    point.sourceName = snapshot.sourceName(point.source);
    point.inputs = inputsOf(row);
    if (row.gap)
        point.value = partOf(*row.gap, part, measure);
    if (!point.value)
        point.gap = !row.exports.value ? row.exports.gap : !row.imports.value ? row.imports.gap : row.note;
    return point;
}

/// What a part is called, how it is computed and drawn.
void describe(GapPart part, const Text &margin, ChartSeries *series)
{
    switch (part) {
    case GapPart::Margin:
        series->id = u"margin"_s;
        series->name = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Assumed CIF/FOB margin"));
        series->steps = {Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Exporter’s value × %1"), {margin})};
        series->color = ColorRole::ofAccent(1);
        break;
    case GapPart::Unexplained:
        series->id = u"unexplained"_s;
        series->name = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Unexplained"));
        series->steps = {Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Importer’s value − exporter’s value")),
                         Text::phrase(QT_TRANSLATE_NOOP("Phrase", "less the exporter’s value × %1"), {margin})};
        series->color = ColorRole::ofAccent(0);
        break;
    case GapPart::Whole:
        series->id = u"gap"_s;
        series->name = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Gap"));
        series->steps = {Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Importer’s value − exporter’s value"))};
        series->color = ColorRole::ink();
        break;
    }
}

ChartSeries gapSeries(const Snapshot &snapshot, const ViewState &state, const MirrorView &view, GapPart part)
{
    ChartSeries series;
    describe(part, Text::number(cifMarginOf(state), {}, Text::NumberStyle::Percent), &series);
    series.mark = part == GapPart::Whole ? Mark::Tick : Mark::Bar;
    series.group = u"gap"_s;
    series.indicator = u"goods_import"_s;
    series.reporter = view.flow.importer;
    series.partner = view.flow.exporter;
    for (const MirrorRow &row : view.rows)
        series.points.append(gapPoint(snapshot, row, part, gapMeasure(state)));
    return series;
}

} // namespace

QString joinedSources(const MirrorRow &row)
{
    QStringList codes = row.exports.source.split(u';', Qt::SkipEmptyParts);
    codes << row.imports.source.split(u';', Qt::SkipEmptyParts);
    codes.removeDuplicates();
    return codes.join(u';');
}

ChartSpec mirrorChart(const Snapshot &snapshot, const ViewState &state, const MirrorView &view)
{
    ChartSpec spec;
    spec.id = idOf(u"mirror"_s, view.flow);
    spec.unit = u"USD"_s;
    spec.frequency = view.frequency;
    if (view.rows.isEmpty()) {
        spec.title = flowTitle(view.flow);
        spec.emptyMessage = emptyFlow(state, view.flow);
        return spec;
    }
    for (const bool exports : {true, false}) {
        if (!anyReport(view.rows, exports))
            continue;
        spec.series.append(lineOf(view, exports));
        markSplices(snapshot, spec.series.last(), &spec);
    }
    if (spec.series.size() == 2)
        spec.ribbons = {{u"importer"_s, u"exporter"_s}};
    spec.title = gapSentence(view, mirrorPeriod(state, {view}));
    if (const MirrorRow *row = mirrorRowOf(view.rows, mirrorPeriod(state, {view})))
        spec.titleInputs = inputsOf(*row);
    spec.subtitle = sidesText(view);
    finishChart(snapshot, &spec);
    spec.notes += missingNotes(view);
    spec.events = eventMarks(snapshot, state, spec, false);
    return spec;
}

ChartSpec gapChart(const Snapshot &snapshot, const ViewState &state, const MirrorView &view)
{
    const GapMeasure measure = gapMeasure(state);
    ChartSpec spec;
    spec.id = idOf(u"gap"_s, view.flow);
    spec.unit = measure == GapMeasure::Share ? u"percent"_s : u"USD"_s;
    spec.frequency = view.frequency;
    spec.title = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1: the gap between both reports"), {flowTitle(view.flow)});
    spec.subtitle =
        measure == GapMeasure::Share
            ? Text::phrase(QT_TRANSLATE_NOOP(
                  "Phrase", "Importer less exporter, as a share of the exporter’s value; stroke: the gap"))
            : Text::joined({Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Importer less exporter; stroke: the gap")),
                            unitText(spec.unit)},
                           u", "_s);
    if (!newestGap(view.rows)) {
        spec.emptyMessage =
            view.rows.isEmpty()
                ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "No gap: neither country reports."))
                : Text::joined(
                      {Text::phrase(QT_TRANSLATE_NOOP("Phrase", "No gap: one side of the mirror is not reported.")),
                       Text::joined(missingNotes(view), u"; "_s)},
                      u" "_s);
        return spec;
    }
    for (const GapPart part : {GapPart::Margin, GapPart::Unexplained, GapPart::Whole})
        spec.series.append(gapSeries(snapshot, state, view, part));
    finishChart(snapshot, &spec);
    spec.notes.prepend(marginText(state));
    const bool fob = std::any_of(view.rows.begin(), view.rows.end(), [](const MirrorRow &row) {
        return row.gap && assumedMargin(row.exportValuation, row.importValuation, 1.0) == 0.0;
    });
    if (fob)
        spec.notes.append(Text::phrase(
            QT_TRANSLATE_NOOP("Phrase", "No margin where a source states both on one ground (imports FOB).")));
    return spec;
}

} // namespace corridor
