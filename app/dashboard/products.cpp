#include "dashboard/products.h"

#include "dashboard/productcharts.h"
#include "dashboard/productnames.h"
#include "dashboard/producttable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

Text area(const QString &code) { return Text::label(u"area"_s, code); }

/// The flow that \a state names, or else the first.
ProductFlow flowOf(const QList<ProductFlow> &flows, const ViewState &state)
{
    const ProductFlow named{state.indicator, state.filterReporter, state.filterPartner};
    return flows.contains(named) ? named : flows.first();
}

/// The years that a state's range compares: its first whole one with the one on show; 0 when there is none.
int movesBefore(const ProductTable &table, const ViewState &state, int year)
{
    if (!table.isWhole(year))
        return 0;
    for (const int each : table.years()) {
        if (each >= year)
            break;
        if (table.isWhole(each) && each >= state.firstYear)
            return each;
    }
    return 0;
}

QList<ProductChoice> flowChoices(const QList<ProductFlow> &flows, const ViewState &state)
{
    QList<ProductChoice> choices;
    for (const ProductFlow &flow : flows) {
        ViewState opens = state;
        opens.indicator = flow.indicator;
        opens.filterReporter = flow.reporter;
        opens.filterPartner = flow.partner;
        choices.append({flow.id(), productFlowName(flow), opens});
    }
    return choices;
}

bool isOffered(const ProductLot &lot, const ViewState &state)
{
    return state.nomenclature.isEmpty() || state.nomenclature == lot.nomenclature || state.nomenclature == lot.id();
}

QList<ProductChoice> yearChoices(const QList<ProductLot> &lots, const ProductView &view)
{
    QMap<int, const ProductTable *> years;
    for (const ProductLot &lot : lots) {
        if (!isOffered(lot, view.state))
            continue;
        for (const int year : lot.table.years()) {
            if (!years.contains(year) || lot.table.isWhole(year))
                years.insert(year, &lot.table);
        }
    }
    QList<ProductChoice> choices;
    for (auto year = years.constBegin(); year != years.constEnd(); ++year) {
        ViewState opens = view.state;
        opens.lastYear = year.key();
        if (opens.firstYear > opens.lastYear)
            opens.firstYear = 0;
        choices.prepend({QString::number(year.key()), productPeriod(**year, year.key()), opens});
    }
    return choices;
}

/// `HS 2017 (H5) · 2017–2021 · UN Comtrade`
QList<ProductChoice> lotChoices(const Snapshot &snapshot, const QList<ProductLot> &lots, const ViewState &state)
{
    QList<ProductChoice> choices;
    for (const ProductLot &lot : lots) {
        const QList<int> years = lot.table.years();
        Text range = Text::period(Period::year(years.first()));
        if (years.size() > 1)
            range = Text::joined({range, Text::period(Period::year(years.last()))}, u"–"_s);
        ViewState opens = state;
        opens.nomenclature = lot.id();
        // A year that this one lacks would say nothing.
        if (opens.lastYear != 0 && !years.contains(opens.lastYear))
            opens.lastYear = 0;
        if (opens.firstYear > years.last())
            opens.firstYear = 0;
        const ProductChoice choice{
            lot.id(),
            Text::joined({nomenclatureName(lot.nomenclature), range, snapshot.sourceName(lot.source)}, u" · "_s),
            opens};
        const bool known = std::any_of(choices.begin(), choices.end(),
                                       [&choice](const ProductChoice &each) { return each.id == choice.id; });
        if (!known)
            choices.append(choice);
    }
    return choices;
}

QList<ProductChoice> pathChoices(const Snapshot &snapshot, const ProductView &view)
{
    QStringList codes = view.table().path(view.code);
    codes.prepend(QString());
    QList<ProductChoice> choices;
    for (const QString &code : std::as_const(codes)) {
        ViewState opens = view.state;
        opens.commodity = code;
        choices.append({code, productTitle(snapshot, view.lot->nomenclature, code), opens});
    }
    return choices;
}

ChartSpec chartOf(const Snapshot &snapshot, const ProductView &view, const std::optional<ProductComposition> &composed)
{
    const ChartKind kind = view.state.kind;
    const bool leaf = view.table().parts(view.code).isEmpty();
    if (leaf || kind == ChartKind::Bars || kind == ChartKind::Percent)
        return productYearsChart(snapshot, view);
    if (kind == ChartKind::Waterfall)
        return movesChart(snapshot, view);
    if (composed)
        return compositionChart(snapshot, view, *composed);
    ChartSpec spec;
    spec.id = u"products.composition"_s;
    spec.plot = PlotKind::Treemap;
    spec.unit = view.lot->unit;
    spec.title = productTitle(snapshot, view.lot->nomenclature, view.code);
    spec.emptyMessage = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1: %2. Choose another year, or go up."),
                                     {spec.title, notReported(view.year)});
    return spec;
}

/// The product of \a state as far as \a table knows it.
QString codeOf(const ProductTable &table, const QString &nomenclature, QString code)
{
    while (!table.contains(code))
        code = productParent(nomenclature, code);
    return code;
}

} // namespace

Text missingProducts(const CountryPair &pair)
{
    const Text what = Text::phrase(
        QT_TRANSLATE_NOOP("Phrase",
                          "There are no figures by product for %1 and %2 here yet. Files that fill it: exports "
                          "or imports by HS chapter, heading or subheading from UN Comtrade Plus "
                          "(comtradeplus.un.org), CEPII BACI (cepii.fr) or ITC Trade Map (trademap.org)."),
        {area(pair.one), area(pair.other)});
    const Text how = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Drop such a file on the window, or press Ctrl+I."));
    return Text::joined({what, how}, u" "_s);
}

Result<std::pair<int, int>> productYears(const ProductReader &reader, const ViewState &state)
{
    const auto flows = reader.flows(state.pair, state.side);
    if (!flows)
        return flows.error();
    std::pair<int, int> range{0, 0};
    if (flows.value().isEmpty())
        return range;
    const auto lots = reader.lots(flowOf(flows.value(), state));
    if (!lots)
        return lots.error();
    for (const ProductLot &lot : *lots.value()) {
        const QList<int> years = lot.table.years();
        if (!isOffered(lot, state))
            continue;
        range.first = range.first == 0 ? years.first() : std::min(range.first, years.first());
        range.second = std::max(range.second, years.last());
    }
    return range;
}

Status fillProducts(const Snapshot &snapshot, const ProductReader &reader, const ViewState &state, PageContent *content)
{
    const auto flows = reader.flows(state.pair, state.side);
    if (!flows)
        return flows.error();
    if (flows.value().isEmpty()) {
        content->emptyMessage = missingProducts(state.pair);
        return success();
    }
    ProductView view;
    view.state = state;
    view.flow = flowOf(flows.value(), state);
    const auto read = reader.lots(view.flow);
    if (!read)
        return read.error();
    const QList<ProductLot> &lots = *read.value();
    const ProductChosen chosen = chooseProducts(lots, state.nomenclature, state.lastYear);
    if (chosen.lot < 0) {
        content->emptyMessage = missingProducts(state.pair);
        return success();
    }
    view.lot = &lots.at(chosen.lot);
    view.year = chosen.year;
    view.code = codeOf(view.table(), view.lot->nomenclature, state.commodity);
    const bool moves = state.kind == ChartKind::Waterfall;
    view.before = moves ? movesBefore(view.table(), state, view.year)
                  : view.table().isWhole(view.year) && view.table().isWhole(view.year - 1) ? view.year - 1
                                                                                           : 0;
    const auto composed = composition(view.table(), view.code, view.year);
    const auto advantage = advantageOf(reader, view);
    if (!advantage)
        return advantage.error();

    ProductsSpec &spec = content->products;
    spec.flows = flowChoices(flows.value(), state);
    spec.years = yearChoices(lots, view);
    spec.classifications = lotChoices(snapshot, lots, state);
    spec.flow = view.flow.id();
    spec.year = QString::number(view.year);
    spec.classification = view.lot->id();
    spec.path = pathChoices(snapshot, view);
    fillProductRows(snapshot, view, composed, advantage.value(), &spec);
    ChartSpec chart = chartOf(snapshot, view, composed);
    chart.notes += advantageNotes(view, advantage.value());
    spec.notes = chart.notes;
    content->charts = {chart};
    return success();
}

} // namespace corridor
