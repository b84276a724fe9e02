#include "dashboard/productcharts.h"

#include "analysis/sourcenotes.h"
#include "dashboard/chartparts.h"
#include "dashboard/knownnote.h"
#include "dashboard/productnames.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qsizetype kStacked = 6; ///< As many as there are colours.
constexpr qsizetype kSlices = 8;
constexpr qsizetype kMoves = 14;
constexpr qsizetype kAppeared = 3; ///< Of the new, and of the vanished products.
const QString kRest = u"rest"_s;
const QString kOther = u"other"_s;

Text restName() { return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Not specified")); }

Text percent(double ratio) { return Text::number(ratio, {}, Text::NumberStyle::Percent); }

Text money(const ProductView &view, double value) { return Text::number(value, view.lot->unit); }

/// `Exports: Kazakhstan → Türkiye, 27 Mineral fuels`
Text subject(const Snapshot &snapshot, const ProductView &view)
{
    const Text flow = productFlowName(view.flow);
    if (view.code.isEmpty())
        return flow;
    return Text::joined({flow, productTitle(snapshot, view.lot->nomenclature, view.code)}, u", "_s);
}

/// `US dollars, FOB. HS 2017 (H5)`
Text measure(const ProductView &view, const Text &what)
{
    const Text unit =
        Text::joined({Text::label(u"unit"_s, view.lot->unit), Text::verbatim(view.lot->valuation)}, u", "_s);
    return Text::joined({unit, nomenclatureName(view.lot->nomenclature), what}, u". "_s);
}

ChartSpec frame(const Snapshot &snapshot, const ProductView &view, PlotKind plot, const QString &id)
{
    ChartSpec spec;
    spec.id = id;
    spec.plot = plot;
    spec.unit = view.lot->unit;
    spec.title = subject(snapshot, view);
    spec.first = Period::year(view.year);
    spec.last = spec.first;
    return spec;
}

/// Source and day of a chart that has items instead of points.
void addSource(const Snapshot &snapshot, const ProductView &view, ChartSpec *spec)
{
    const QString &source = view.lot->source;
    const QList<int> months = view.table().months(view.year);
    const Period last = months.isEmpty() ? Period::year(view.year) : Period::month(view.year, months.last());
    const Period first = !months.isEmpty()                ? Period::month(view.year, months.first())
                         : spec->first.year() < view.year ? spec->first
                                                          : last;
    spec->sources.append(sourceNote(source, snapshot.sourceName(source), first, last));
    spec->newestRetrieval = snapshot.newestDay(source);
    addKnownOn(snapshot, spec);
}

ChartItem itemOf(const Snapshot &snapshot, const ProductView &view, const ProductPart &part, qsizetype rank)
{
    ChartItem item;
    item.id = part.code.isEmpty() ? kRest : part.code;
    item.name = part.code.isEmpty() ? restName() : productTitle(snapshot, view.lot->nomenclature, part.code);
    item.value = part.value.value;
    item.detail = percent(part.share);
    const bool plain = part.code.isEmpty() || isUnspecifiedProduct(view.lot->nomenclature, part.code);
    item.color = plain ? ColorRole::ink() : ColorRole::ofAccent(static_cast<int>(rank));
    item.status = part.value.status;
    item.opens = !part.code.isEmpty();
    item.sourceName = snapshot.sourceName(view.lot->source);
    item.inputs = part.value.inputs;
    return item;
}

/// The parts from \a first on as one.
ChartItem otherItem(const Snapshot &snapshot, const ProductView &view, const QList<ProductPart> &parts)
{
    ChartItem item;
    item.id = kOther;
    item.name = Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "%n other(s)"), {}, static_cast<int>(parts.size()));
    item.value = 0.0;
    double share = 0.0;
    for (const ProductPart &part : parts) {
        *item.value += part.value.value;
        share += part.share;
        item.status = std::max(item.status, part.value.status);
        item.inputs += part.value.inputs;
    }
    item.detail = percent(share);
    item.color = ColorRole::ink();
    item.opens = true;
    item.sourceName = snapshot.sourceName(view.lot->source);
    return item;
}

/// Whole years of the range that the state asks for.
QList<int> rangeYears(const ProductView &view)
{
    QList<int> years = view.table().years();
    const ViewState &state = view.state;
    years.removeIf([&](int year) {
        return !view.table().isWhole(year) || (state.firstYear != 0 && year < state.firstYear) ||
               (state.lastYear != 0 && year > state.lastYear);
    });
    return years;
}

class YearSeries {
public:
    YearSeries(const Snapshot &snapshot, const ProductView &view, const QList<int> &years) :
        m_snapshot(snapshot), m_view(view), m_years(years)
    {}

    [[nodiscard]] ChartSeries make(const QString &id, const Text &name, const ColorRole &color) const
    {
        ChartSeries series;
        series.id = id;
        series.name = name;
        series.shortName = name;
        series.mark = Mark::Bar;
        series.group = u"products"_s;
        series.color = color;
        series.indicator = m_view.flow.indicator;
        series.reporter = m_view.flow.reporter;
        series.partner = m_view.flow.partner;
        return series;
    }

    /// Adds what \a value gives for each year.
    template<typename Value>
    void fill(ChartSeries *series, Value value) const
    {
        for (const int year : m_years) {
            const std::optional<ProductValue> each = value(year);
            if (!each)
                continue;
            ChartPoint point;
            point.period = Period::year(year);
            point.value = each->value;
            point.status = each->status;
            point.source = m_view.lot->source;
            point.sourceName = m_snapshot.sourceName(m_view.lot->source);
            point.inputs = each->inputs;
            series->points.append(point);
        }
    }

private:
    const Snapshot &m_snapshot;
    const ProductView &m_view;
    const QList<int> m_years;
};

/// The greatest parts in the year on show, those that the others are stacked on.
QStringList greatest(const ProductView &view)
{
    QStringList codes;
    const auto composed = composition(view.table(), view.code, view.year);
    for (const ProductPart &part : composed ? composed->parts : QList<ProductPart>()) {
        if (!part.code.isEmpty() && codes.size() < kStacked)
            codes.append(part.code);
    }
    return codes;
}

void addStack(const Snapshot &snapshot, const ProductView &view, const QList<int> &years, ChartSpec *spec)
{
    const ProductTable &table = view.table();
    const YearSeries maker(snapshot, view, years);
    const QStringList shown = greatest(view);
    for (qsizetype rank = 0; rank < shown.size(); ++rank) {
        const QString &code = shown.at(rank);
        const bool plain = isUnspecifiedProduct(view.lot->nomenclature, code);
        ChartSeries series = maker.make(code, productTitle(snapshot, view.lot->nomenclature, code),
                                        plain ? ColorRole::ink() : ColorRole::ofAccent(static_cast<int>(rank)));
        maker.fill(&series, [&](int year) { return table.value(code, year); });
        if (!series.points.isEmpty())
            spec->series.append(series);
    }
    ChartSeries others = maker.make(kOther, Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Others")), ColorRole::ink());
    maker.fill(&others, [&](int year) -> std::optional<ProductValue> {
        QList<ProductValue> values;
        for (const QString &part : table.parts(view.code)) {
            const auto value = shown.contains(part) ? std::nullopt : table.value(part, year);
            if (value)
                values.append(*value);
        }
        if (values.isEmpty())
            return std::nullopt;
        return summedProducts(values);
    });
    ChartSeries rest = maker.make(kRest, restName(), ColorRole::ink());
    maker.fill(&rest, [&](int year) -> std::optional<ProductValue> {
        const auto composed = composition(table, view.code, year);
        if (!composed || !composed->rest)
            return std::nullopt;
        return composed->parts.last().value;
    });
    for (const ChartSeries &series : {others, rest}) {
        if (!series.points.isEmpty())
            spec->series.append(series);
    }
}

Text yearsSubtitle(const ProductView &view, const QStringList &shown)
{
    if (shown.isEmpty())
        return measure(view, {});
    const Text most = Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "The %n greatest of %1, and the others"),
                                   {Text::period(Period::year(view.year))}, static_cast<int>(shown.size()));
    return measure(view, most);
}

/// Years of the lot that are left out because some of their months are missing.
void addPartialYears(const ProductView &view, ChartSpec *spec)
{
    for (const int year : view.table().years()) {
        if (view.table().isWhole(year))
            continue;
        spec->notes.append(
            Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "%1 is left out: %n month(s) of it are in the store."),
                         {Text::period(Period::year(year))}, static_cast<int>(view.table().months(year).size())));
    }
}

ChartItem moveItem(const Snapshot &snapshot, const ProductView &view, const ProductMove &move)
{
    ChartItem item;
    item.id = move.code;
    item.name = productTitle(snapshot, view.lot->nomenclature, move.code);
    item.opens = true;
    item.sourceName = snapshot.sourceName(view.lot->source);
    for (const auto &value : {move.before, move.now}) {
        if (!value)
            continue;
        item.inputs += value->inputs;
        item.status = std::max(item.status, value->status);
    }
    if (move.change) {
        item.value = move.change;
        item.color = ColorRole::ofAccent(*move.change < 0.0 ? 4 : 0);
        QList<Text> parts;
        if (move.ratio)
            parts.append(Text::number(*move.ratio, {}, Text::NumberStyle::SignedPercent));
        if (move.contribution) {
            // Rounded here: a contribution is told in tenths of a point.
            const double points = std::round(*move.contribution * 1000.0) / 10.0;
            parts.append(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1 points"),
                                      {Text::number(points, {}, Text::NumberStyle::SignedCompact)}));
        }
        item.detail = Text::joined(parts, u", "_s);
        return item;
    }
    const ProductValue &known = move.now ? *move.now : *move.before;
    const int there = move.now ? view.year : view.before;
    item.detail = Text::phrase(
        QT_TRANSLATE_NOOP("Phrase", "%1 in %2, %3"),
        {money(view, known.value), Text::period(Period::year(there)), notReported(move.now ? view.before : view.year)});
    return item;
}

Text movesTitle(const Snapshot &snapshot, const ProductView &view)
{
    const auto before = view.table().value(view.code, view.before);
    const auto now = view.table().value(view.code, view.year);
    const QList<Text> arguments{subject(snapshot, view), Text::period(Period::year(view.before)),
                                Text::period(Period::year(view.year)), before ? money(view, before->value) : Text(),
                                now ? money(view, now->value) : Text()};
    return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1: from %4 in %2 to %5 in %3"), arguments);
}

} // namespace

Text notReported(int year)
{
    return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "not reported in %1"), {Text::period(Period::year(year))});
}

ChartSpec compositionChart(const Snapshot &snapshot, const ProductView &view, const ProductComposition &composed)
{
    const bool donut = view.state.kind == ChartKind::Donut;
    ChartSpec spec = frame(snapshot, view, donut ? PlotKind::Donut : PlotKind::Treemap, u"products.composition"_s);
    const Text period = productPeriod(view.table(), view.year);
    QList<ProductPart> parts = composed.parts;
    parts.removeIf([](const ProductPart &part) { return part.value.value <= 0.0; });
    const bool cut = donut && parts.size() > kSlices + 1;
    const qsizetype shown = cut ? kSlices : parts.size();
    for (qsizetype rank = 0; rank < shown; ++rank)
        spec.items.append(itemOf(snapshot, view, parts.at(rank), rank));
    if (cut)
        spec.items.append(otherItem(snapshot, view, parts.mid(shown)));
    if (!parts.isEmpty() && !parts.first().code.isEmpty()) {
        spec.title =
            Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1, %2. First: %3, %4"),
                         {spec.title, period, productTitle(snapshot, view.lot->nomenclature, parts.first().code),
                          percent(parts.first().share)});
        spec.titleInputs = parts.first().value.inputs;
    }
    spec.subtitle =
        measure(view, Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Together %1"), {money(view, composed.whole.value)}));
    addSource(snapshot, view, &spec);
    spec.notes += compositionNotes(view, composed);
    return spec;
}

ChartSpec productYearsChart(const Snapshot &snapshot, const ProductView &view)
{
    ChartSpec spec = frame(snapshot, view, PlotKind::Time, u"products.years"_s);
    const QList<int> years = rangeYears(view);
    const bool leaf = view.table().parts(view.code).isEmpty();
    if (leaf) {
        const YearSeries maker(snapshot, view, years);
        ChartSeries own =
            maker.make(view.code, productTitle(snapshot, view.lot->nomenclature, view.code),
                       ColorRole::ofArea(flowOrigin({view.flow.indicator, view.flow.reporter, view.flow.partner})));
        maker.fill(&own, [&](int year) { return view.table().value(view.code, year); });
        if (!own.points.isEmpty())
            spec.series.append(own);
    } else {
        addStack(snapshot, view, years, &spec);
        spec.percent = view.state.kind == ChartKind::Percent;
    }
    spec.subtitle = yearsSubtitle(view, leaf ? QStringList() : greatest(view));
    finishChart(snapshot, &spec);
    addPartialYears(view, &spec);
    if (spec.isEmpty())
        spec.emptyMessage = Text::phrase(
            QT_TRANSLATE_NOOP("Phrase", "There is no whole year of this product in the range. Widen the range of years "
                                        "or choose another classification."));
    return spec;
}

ChartSpec movesChart(const Snapshot &snapshot, const ProductView &view)
{
    ChartSpec spec = frame(snapshot, view, PlotKind::Ranking, u"products.moves"_s);
    if (view.before == 0) {
        spec.emptyMessage =
            Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Moves need two whole years in one classification; %1 has one in "
                                                     "this range. Widen the range or choose another classification."),
                         {nomenclatureName(view.lot->nomenclature)});
        return spec;
    }
    spec.first = Period::year(view.before);
    spec.title = movesTitle(snapshot, view);
    spec.subtitle = measure(view, Text::phrase(QT_TRANSLATE_NOOP(
                                      "Phrase", "Change of each product, and its part in the change of the whole")));
    qsizetype moved = 0;
    qsizetype appeared = 0;
    qsizetype vanished = 0;
    for (const ProductMove &move : productMoves(view.table(), view.code, view.before, view.year)) {
        qsizetype &count = move.change ? moved : move.now ? appeared : vanished;
        if (++count <= (move.change ? kMoves : kAppeared))
            spec.items.append(moveItem(snapshot, view, move));
    }
    addSource(snapshot, view, &spec);
    if (appeared > 0)
        spec.notes.append(Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "%n product(s) are new: not reported in %1."),
                                       {Text::period(Period::year(view.before))}, static_cast<int>(appeared)));
    if (vanished > 0)
        spec.notes.append(Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "%n product(s) are gone: not reported in %1."),
                                       {Text::period(Period::year(view.year))}, static_cast<int>(vanished)));
    if (appeared + vanished > 0)
        spec.notes.append(Text::phrase(
            QT_TRANSLATE_NOOP("Phrase", "What is not reported is no zero: no change is computed for it.")));
    if (spec.isEmpty())
        spec.emptyMessage =
            Text::phrase(QT_TRANSLATE_NOOP("Phrase", "No part of this product is reported in both years: "
                                                     "there is no change to show."));
    return spec;
}

} // namespace corridor
