#include "dashboard/producttable.h"

#include "analysis/concentration.h"
#include "dashboard/productcharts.h"
#include "dashboard/productnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

const QString kExport = u"goods_export"_s;
const QString kWorld = u"WLD"_s;

/// The table of \a lots in the classification of \a view that has its year, of its own source before others.
const ProductTable *sameKind(const QList<ProductLot> &lots, const ProductView &view)
{
    const ProductTable *found = nullptr;
    for (const ProductLot &lot : lots) {
        if (lot.nomenclature != view.lot->nomenclature || lot.unit != view.lot->unit || !lot.table.isWhole(view.year))
            continue;
        if (lot.source == view.lot->source)
            return &lot.table;
        if (!found)
            found = &lot.table;
    }
    return found;
}

void fillValue(const ProductView &view, const ProductValue &value, ProductRow *row)
{
    row->value = value.value;
    row->status = value.status;
    row->inputs = value.inputs;
    row->quantity = value.quantity;
    row->quantityUnit = value.quantityUnit;
    if (value.quantity && *value.quantity > 0.0)
        row->unitValue = value.value / *value.quantity;
    if (value.summed > 0)
        row->remark = summedFrom(value.summedLevel, value.summed);
    row->opens = view.table().opens(row->code, view.year);
}

ProductRow rowOf(const Snapshot &snapshot, const ProductView &view, const QString &code)
{
    ProductRow row;
    row.code = code;
    row.shownCode = code.isEmpty() ? Text() : productCodeText(view.lot->nomenclature, code);
    row.name = code.isEmpty() ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Not specified"))
                              : productName(snapshot, view.lot->nomenclature, code);
    return row;
}

void fillMove(const ProductView &view, const ProductMove &move, ProductRow *row)
{
    if (move.before) {
        row->before = move.before->value;
        row->inputs += move.before->inputs;
        row->status = std::max(row->status, move.before->status);
    }
    row->change = move.change;
    row->ratio = move.ratio;
    row->contribution = move.contribution;
    if (!move.before)
        row->remark = Text::joined(
            {Text::phrase(QT_TRANSLATE_NOOP("Phrase", "new: %1"), {notReported(view.before)}), row->remark}, u"; "_s);
    if (!move.now)
        row->remark = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "gone: %1"), {notReported(view.year)});
}

void addTotals(const ProductView &view, const std::optional<ProductComposition> &composed, ProductsSpec *spec)
{
    if (!composed)
        return;
    const Text value = Text::number(composed->whole.value, view.lot->unit, Text::NumberStyle::Full);
    spec->totals.append(composed->wholeGiven
                            ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Total as the source gives it: %1"), {value})
                            : Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Sum of the rows: %1 (%2)"),
                                           {value, summedFrom(composed->whole.summedLevel, composed->whole.summed)}));
}

} // namespace

std::optional<double> ProductAdvantage::of(const QString &code) const
{
    if (!own || !world || code.isEmpty())
        return std::nullopt;
    const auto product = own->value(code, year);
    const auto all = own->value({}, year);
    const auto worldProduct = world->value(code, year);
    const auto worldAll = world->value({}, year);
    if (!product || !all || !worldProduct || !worldAll)
        return std::nullopt;
    return comparativeAdvantage(product->value, all->value, worldProduct->value, worldAll->value);
}

Result<ProductAdvantage> advantageOf(const ProductReader &reader, const ProductView &view)
{
    ProductAdvantage advantage;
    advantage.applies = view.flow.indicator == kExport;
    advantage.year = view.year;
    if (!advantage.applies || view.flow.reporter == kWorld)
        return advantage;
    const auto own = reader.lots({kExport, view.flow.reporter, kWorld});
    if (!own)
        return own.error();
    const auto world = reader.lots({kExport, kWorld, kWorld});
    if (!world)
        return world.error();
    advantage.ownLots = own.value();
    advantage.worldLots = world.value();
    advantage.own = sameKind(*advantage.ownLots, view);
    advantage.world = sameKind(*advantage.worldLots, view);
    return advantage;
}

QList<Text> advantageNotes(const ProductView &view, const ProductAdvantage &advantage)
{
    if (!advantage.applies)
        return {};
    const Text reporter = Text::label(u"area"_s, view.flow.reporter);
    const Text year = Text::period(Period::year(view.year));
    if (!advantage.world)
        return {Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Revealed comparative advantage is not computable: no world "
                                                         "exports by product of %1 are imported in this "
                                                         "classification."),
                             {year})};
    if (!advantage.own)
        return {Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Revealed comparative advantage is not computable: no exports "
                                                         "by product to the world of %1 are imported for: %2."),
                             {year, reporter})};
    const auto all = advantage.world->value({}, view.year);
    if (all && all->summed > 0)
        return {Text::phrase(QT_TRANSLATE_NOOP("Phrase", "RCA: Balassa’s revealed comparative advantage, %1. The "
                                                         "world’s exports of all goods are %2."),
                             {reporter, summedFrom(all->summedLevel, all->summed)})};
    return {
        Text::phrase(QT_TRANSLATE_NOOP("Phrase", "RCA: Balassa’s revealed comparative advantage, %1."), {reporter})};
}

void fillProductRows(const Snapshot &snapshot, const ProductView &view,
                     const std::optional<ProductComposition> &composed, const ProductAdvantage &advantage,
                     ProductsSpec *spec)
{
    const ProductTable &table = view.table();
    spec->unit = view.lot->unit;
    spec->valueHead = productPeriod(table, view.year);
    spec->beforeHead = view.before == 0 ? Text() : productPeriod(table, view.before);

    QHash<QString, ProductMove> moves;
    QStringList gone;
    for (const ProductMove &move :
         view.before == 0 ? QList<ProductMove>() : productMoves(table, view.code, view.before, view.year)) {
        moves.insert(move.code, move);
        if (!move.now)
            gone.append(move.code);
    }
    const auto append = [&](ProductRow row) {
        if (const auto move = moves.constFind(row.code); move != moves.constEnd() && !row.code.isEmpty())
            fillMove(view, *move, &row);
        row.advantage = advantage.of(row.code);
        spec->advantage = spec->advantage || row.advantage;
        spec->rows.append(row);
    };
    for (const ProductPart &part : composed ? composed->parts : QList<ProductPart>()) {
        ProductRow row = rowOf(snapshot, view, part.code);
        fillValue(view, part.value, &row);
        if (part.code.isEmpty())
            row.opens = false;
        row.share = part.share;
        append(row);
    }
    for (const QString &code : std::as_const(gone))
        append(rowOf(snapshot, view, code));
    // A product without parts is told by itself.
    const auto own = table.value(view.code, view.year);
    if (spec->rows.isEmpty() && own) {
        ProductRow row = rowOf(snapshot, view, view.code);
        fillValue(view, *own, &row);
        row.advantage = advantage.of(view.code);
        spec->advantage = row.advantage.has_value();
        spec->rows.append(row);
    }
    addTotals(view, composed, spec);
}

} // namespace corridor
