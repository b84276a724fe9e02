#include "dashboard/mirrorpage.h"

#include "dashboard/detailnames.h"
#include "dashboard/mirrorcharts.h"
#include "dashboard/mirrorranking.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

Text area(const QString &code) { return Text::label(u"area"_s, code); }

Text percent(double share, Bound bound = Bound::None)
{
    return Text::number(share, {}, Text::NumberStyle::SignedPercent, bound);
}

/// The ways between the pair's countries that \a side shows: the one from the reporter, or both.
QList<MirrorFlow> flowsOf(const ViewState &state)
{
    const QString commodity = state.commodity.isEmpty() ? u"TOTAL"_s : state.commodity;
    QList<MirrorFlow> flows;
    if (state.side != ReporterSide::Other)
        flows.append({state.pair.one, state.pair.other, commodity});
    if (state.side != ReporterSide::One)
        flows.append({state.pair.other, state.pair.one, commodity});
    return flows;
}

QList<MirrorView> viewsOf(const MirrorReader &reader, const ViewState &state)
{
    const QList<MirrorFlow> flows = flowsOf(state);
    // Both ways stand on one axis: by month only where one of them has months.
    Frequency frequency = Frequency::Annual;
    for (const MirrorFlow &flow : flows) {
        if (reader.frequencyOf(flow, state.frequency) == Frequency::Month)
            frequency = Frequency::Month;
    }
    QList<MirrorView> views;
    for (const MirrorFlow &flow : flows)
        views.append({flow, frequency, reader.rows(flow, reader.figures(flow, frequency), cifMarginOf(state))});
    // The way that has a gap to show comes first: a picture has room for one.
    std::stable_partition(views.begin(), views.end(),
                          [](const MirrorView &view) { return newestGap(view.rows) != nullptr; });
    return views;
}

/// `Kazakhstan $3.01 bn · Türkiye: not reported`
Text reportsText(const MirrorRow &row)
{
    QList<Text> parts;
    for (const bool exports : {true, false}) {
        const ChartPoint &point = exports ? row.exports : row.imports;
        const Text value = point.value ? Text::number(*point.value, u"USD"_s, Text::NumberStyle::Compact, point.bound)
                                       : Text::phrase(QT_TRANSLATE_NOOP("Phrase", "not reported"));
        parts.append(Text::joined({area(exports ? row.exporter : row.importer), value}, u": "_s));
    }
    return Text::joined(parts, u" · "_s);
}

Text withStatus(const Text &text, const MirrorRow &row)
{
    const FigureStatus status = statusOf(row);
    return status == FigureStatus::Official
               ? text
               : Text::joined({text, Text::label(u"status"_s, statusCode(status))}, u", "_s);
}

CardSpec cardOf(const ViewState &state, const MirrorRow &row, const QString &part)
{
    CardSpec card;
    card.id = QStringList{part, row.exporter, row.importer}.join(u'.');
    card.color = ColorRole::ofArea(row.exporter);
    card.inputs = inputsOf(row);
    card.opens = state;
    card.opens.tab = ContentTab::Table;
    card.opens.ranking.clear();
    return card;
}

/// `Gap, KAZ → TUR, 2024`
Text cardTitle(const char *phrase, const MirrorRow &row)
{
    return Text::phrase(phrase,
                        {flowTitle({row.exporter, row.importer, u"TOTAL"_s}, u"short"_s), Text::period(row.period)});
}

QList<CardSpec> cardsOf(const ViewState &state, const MirrorRow &row)
{
    CardSpec gap = cardOf(state, row, u"gap"_s);
    if (!row.gap) {
        gap.title = cardTitle(QT_TRANSLATE_NOOP("Phrase", "One side only, %1, %2"), row);
        const ChartPoint &told = row.exports.value ? row.exports : row.imports;
        gap.value = Text::number(*told.value, u"USD"_s, Text::NumberStyle::Compact, told.bound);
        gap.detail = withStatus(row.note.isEmpty() ? reportsText(row) : row.note, row);
        gap.tone = Tone::Caution;
        return {gap};
    }
    const Bound bound = gapBound(row);
    gap.title = cardTitle(QT_TRANSLATE_NOOP("Phrase", "Gap, %1, %2"), row);
    gap.value = Text::number(row.gap->gap, u"USD"_s, Text::NumberStyle::SignedCompact, bound);
    QList<Text> parts;
    if (row.gap->share)
        parts.append(percent(*row.gap->share, bound));
    parts.append(reportsText(row));
    gap.detail = withStatus(Text::joined(parts, u" · "_s), row);

    CardSpec rest = cardOf(state, row, u"unexplained"_s);
    rest.title = cardTitle(QT_TRANSLATE_NOOP("Phrase", "Unexplained, %1, %2"), row);
    rest.value = Text::number(row.gap->unexplained, u"USD"_s, Text::NumberStyle::SignedCompact, bound);
    parts.clear();
    if (row.gap->unexplainedShare)
        parts.append(percent(*row.gap->unexplainedShare, bound));
    parts.append(row.gap->marginShare > 0.0
                     ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "CIF/FOB margin: %1 (%2)"),
                                    {Text::number(row.gap->margin, u"USD"_s),
                                     Text::number(row.gap->marginShare, {}, Text::NumberStyle::Percent)})
                     : Text::phrase(QT_TRANSLATE_NOOP("Phrase", "no CIF/FOB margin")));
    rest.detail = withStatus(Text::joined(parts, u" · "_s), row);
    return {gap, rest};
}

bool anyRow(const QList<MirrorView> &views)
{
    return std::any_of(views.begin(), views.end(), [](const MirrorView &view) { return !view.rows.isEmpty(); });
}

Text subtitleOf(const ViewState &state)
{
    const Text pair = Text::joined({area(state.pair.one), area(state.pair.other)}, u" ↔ "_s);
    const Text what = state.side == ReporterSide::Both
                          ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "one flow, as both countries report it"))
                          : Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1: exports only, as both countries report them"),
                                         {area(rankedCountry(state))});
    return Text::joined({pair, detailName(state.commodity, {}), what}, u" · "_s);
}

} // namespace

void fillMirror(const Snapshot &snapshot, const ViewState &state, PageContent *content)
{
    const MirrorReader reader(snapshot, state.firstYear, state.lastYear);
    const QList<MirrorView> views = viewsOf(reader, state);
    content->subtitle = subtitleOf(state);
    content->byMonth = std::any_of(views.begin(), views.end(), [&](const MirrorView &view) {
        return reader.frequencyOf(view.flow, Frequency::Month) == Frequency::Month;
    });
    if (state.tab == ContentTab::Table) {
        const RankedMirrors ranked = rankedMirrors(reader, state, views);
        content->mirrors = ranked.rows;
        content->periods = ranked.periods;
        content->charts = {rankingChart(snapshot, state, ranked.rows)};
    } else {
        QList<MirrorRow> rows;
        const Period period = mirrorPeriod(state, views);
        for (const MirrorView &view : views) {
            rows += view.rows;
            content->charts.append(mirrorChart(snapshot, state, view));
            content->charts.append(gapChart(snapshot, state, view));
            if (const MirrorRow *row = mirrorRowOf(view.rows, period))
                content->cards.append(cardsOf(state, *row));
        }
        content->periods = periodsOf(rows);
    }
    if (!anyRow(views) && content->mirrors.isEmpty()) {
        content->charts.clear();
        content->emptyMessage = missingMirror(state);
    }
}

} // namespace corridor
