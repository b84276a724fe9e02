#include "dashboard/mirrorranking.h"

#include "dashboard/chartparts.h"
#include "dashboard/detailnames.h"
#include "dashboard/mirrorcharts.h"

#include <QMap>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qsizetype kMostBars = 15;

Text area(const QString &code) { return Text::label(u"area"_s, code); }

/// The period of \a rows that \a state selects, or the newest of those with most gaps, or with most rows.
Period rankedPeriod(const ViewState &state, const QList<MirrorRow> &rows)
{
    const auto selected = Period::parse(state.selection);
    QMap<Period, std::pair<int, int>> counts;
    for (const MirrorRow &row : rows) {
        auto &count = counts[row.period];
        count.first += row.gap ? 1 : 0;
        ++count.second;
    }
    if (selected && counts.contains(*selected))
        return *selected;
    Period best;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (!best.isValid() || *each >= counts.value(best))
            best = each.key();
    }
    return best;
}

void nameRow(MirrorRanking ranking, MirrorRow *row)
{
    const MirrorFlow flow{row->exporter, row->importer, row->commodity};
    switch (ranking) {
    case MirrorRanking::Years:
        row->name = Text::joined({Text::period(row->period), flowTitle(flow)}, u", "_s);
        row->sort = row->period.toString();
        break;
    case MirrorRanking::Partners:
        row->name = flowTitle(flow);
        break;
    case MirrorRanking::Products: {
        const Text product = row->commodity.size() == 2 ? detailName(row->commodity, {}) : Text();
        const Text code = Text::verbatim(row->commodity);
        const MirrorFlow whole{row->exporter, row->importer};
        row->name = Text::joined(
            {product.isEmpty() ? code : Text::joined({code, product}, u" "_s), flowTitle(whole, u"short"_s)}, u", "_s);
        row->sort = row->commodity;
        break;
    }
    }
}

Text rankingTitle(const ViewState &state, const QList<MirrorRow> &rows)
{
    const Text pair = Text::joined({area(state.pair.one), area(state.pair.other)}, u" ↔ "_s);
    switch (mirrorRanking(state)) {
    case MirrorRanking::Partners:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1, all partners, %2: where the gap is"),
                            {area(rankedCountry(state)), Text::period(rows.first().period)});
    case MirrorRanking::Products:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1, products, %2: where the gap is"),
                            {pair, Text::period(rows.first().period)});
    case MirrorRanking::Years:
        break;
    }
    return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1, by period: where the gap is"), {pair});
}

Text emptyRanking(const ViewState &state)
{
    const Text how = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Drop such a file on the window, or press Ctrl+I."));
    switch (mirrorRanking(state)) {
    case MirrorRanking::Partners:
        return Text::joined(
            {Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1: no flow is reported here by both sides. Files that fill it: "
                                                      "goods trade of all reporters by partner from UN Comtrade "
                                                      "(comtradeplus.un.org), with TOTAL as the product."),
                          {area(rankedCountry(state))}),
             how},
            u" "_s);
    case MirrorRanking::Products:
        return Text::joined(
            {Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1 ↔ %2: no product is reported here by both countries. Files "
                                                      "that fill it: trade between both by HS chapter from UN "
                                                      "Comtrade (comtradeplus.un.org), with both as reporters."),
                          {area(state.pair.one), area(state.pair.other)}),
             how},
            u" "_s);
    case MirrorRanking::Years:
        break;
    }
    return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "No gap: one side of the mirror is not reported."));
}

ChartItem itemOf(const Snapshot &snapshot, const MirrorRow &row, GapMeasure measure)
{
    const bool byShare = measure == GapMeasure::Share;
    ChartItem item;
    item.id = row.id;
    item.name = row.name;
    item.value = gapOf(row, measure);
    if (item.value && byShare)
        *item.value *= 100.0;
    const Bound bound = gapBound(row);
    item.detail = byShare ? Text::number(row.gap->gap, u"USD"_s, Text::NumberStyle::SignedCompact, bound)
                          : (row.gap->share ? Text::number(*row.gap->share, {}, Text::NumberStyle::SignedPercent, bound)
                                            : Text());
    item.color = ColorRole::ofArea(row.exporter);
    item.status = statusOf(row);
    item.opens = true;
    item.sourceName = snapshot.sourceName(joinedSources(row));
    item.inputs = inputsOf(row);
    return item;
}

/// Sources of \a rows, each once.
QList<SourceNote> sourceNotes(const Snapshot &snapshot, const QList<MirrorRow> &rows)
{
    QStringList codes;
    for (const MirrorRow &row : rows)
        codes << joinedSources(row).split(u';', Qt::SkipEmptyParts);
    codes.removeDuplicates();
    QList<SourceNote> notes;
    for (const QString &code : std::as_const(codes)) {
        const bool known = std::any_of(notes.begin(), notes.end(), [&](const SourceNote &note) {
            return snapshot.sameSourceName(note.source, code);
        });
        if (!known)
            notes.append({code, snapshot.sourceName(code)});
    }
    return notes;
}

} // namespace

MirrorRanking mirrorRanking(const ViewState &state)
{
    if (state.ranking == u"partner"_s)
        return MirrorRanking::Partners;
    return state.ranking == u"product"_s ? MirrorRanking::Products : MirrorRanking::Years;
}

QString rankedCountry(const ViewState &state)
{
    return state.side == ReporterSide::Other ? state.pair.other : state.pair.one;
}

QList<Period> periodsOf(const QList<MirrorRow> &rows)
{
    QList<Period> periods;
    for (const MirrorRow &row : rows)
        periods.append(row.period);
    std::sort(periods.begin(), periods.end(), std::greater<>());
    periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    return periods;
}

RankedMirrors rankedMirrors(const MirrorReader &reader, const ViewState &state, const QList<MirrorView> &views)
{
    RankedMirrors ranked;
    const MirrorRanking ranking = mirrorRanking(state);
    if (ranking == MirrorRanking::Years) {
        for (const MirrorView &view : views)
            ranked.rows += view.rows;
        ranked.periods = periodsOf(ranked.rows);
    } else {
        const Frequency frequency = views.isEmpty() ? Frequency::Annual : views.first().frequency;
        const bool partners = ranking == MirrorRanking::Partners;
        const auto flows =
            partners ? reader.partners(rankedCountry(state), frequency) : reader.products(state.pair, frequency);
        for (const auto &[flow, figures] : flows) {
            if (partners || state.side == ReporterSide::Both || flow.exporter == rankedCountry(state))
                ranked.rows += reader.rows(flow, figures, cifMarginOf(state));
        }
        ranked.periods = periodsOf(ranked.rows);
        const Period period = rankedPeriod(state, ranked.rows);
        ranked.rows.removeIf([&period](const MirrorRow &row) { return row.period != period; });
    }
    for (MirrorRow &row : ranked.rows)
        nameRow(ranking, &row);
    rankByGap(&ranked.rows, gapMeasure(state));
    return ranked;
}

ChartSpec rankingChart(const Snapshot &snapshot, const ViewState &state, const QList<MirrorRow> &rows)
{
    const GapMeasure measure = gapMeasure(state);
    ChartSpec spec;
    spec.id = u"mirror.ranking"_s;
    spec.plot = PlotKind::Ranking;
    spec.unit = measure == GapMeasure::Share ? u"percent"_s : u"USD"_s;
    QList<MirrorRow> drawn;
    for (const MirrorRow &row : rows) {
        if (drawn.size() < kMostBars && gapOf(row, measure))
            drawn.append(row);
    }
    if (drawn.isEmpty()) {
        spec.emptyMessage = emptyRanking(state);
        return spec;
    }
    spec.title = rankingTitle(state, rows);
    spec.subtitle = measure == GapMeasure::Share
                        ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Importer less exporter, as a share of the "
                                                                   "exporter’s value"))
                        : Text::joined({Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Importer less exporter")),
                                        Text::label(u"unit"_s, spec.unit)},
                                       u", "_s);
    spec.frequency = drawn.first().period.frequency();
    const auto [first, last] =
        std::minmax_element(drawn.begin(), drawn.end(),
                            [](const MirrorRow &one, const MirrorRow &other) { return one.period < other.period; });
    spec.first = first->period;
    spec.last = last->period;
    for (const MirrorRow &row : std::as_const(drawn)) {
        spec.items.append(itemOf(snapshot, row, measure));
        spec.titleInputs += inputsOf(row);
    }
    const auto all = std::count_if(rows.begin(), rows.end(),
                                   [measure](const MirrorRow &row) { return gapOf(row, measure).has_value(); });
    if (all > kMostBars)
        spec.notes.append(Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "The table has %n more."), {},
                                       static_cast<int>(all - kMostBars)));
    const auto single = rows.size() - all;
    if (single > 0)
        spec.notes.append(Text::phrase(
            QT_TRANSLATE_N_NOOP("Phrase", "%n without a mirror: one side does not report them; they stand last in the "
                                          "table."),
            {}, static_cast<int>(single)));
    spec.sources = sourceNotes(snapshot, drawn);
    for (const SourceNote &note : std::as_const(spec.sources)) {
        const QDate day = snapshot.newestDay(note.source);
        if (day.isValid() && (!spec.newestRetrieval.isValid() || spec.newestRetrieval < day))
            spec.newestRetrieval = day;
    }
    return spec;
}

} // namespace corridor
