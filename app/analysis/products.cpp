#include "analysis/products.h"

#include <algorithm>
#include <cmath>

namespace corridor {

namespace {

/// Of the whole: sums of published figures differ from published sums by their rounding.
constexpr double kRounding = 1e-5;

double sizeOf(const ProductMove &move)
{
    if (move.change)
        return std::abs(*move.change);
    return std::abs(move.now ? move.now->value : move.before ? move.before->value : 0.0);
}

void addShares(ProductComposition *whole)
{
    for (ProductPart &part : whole->parts)
        part.share = whole->whole.value > 0.0 ? part.value.value / whole->whole.value : 0.0;
}

/// Adds what the whole has beyond its parts, and notes when it has less.
void addRest(double sum, ProductComposition *composed)
{
    if (!composed->wholeGiven)
        return;
    const double rest = composed->whole.value - sum;
    if (std::abs(rest) <= kRounding * std::abs(composed->whole.value))
        return;
    if (rest < 0.0) {
        composed->excess = -rest;
        return;
    }
    composed->rest = rest;
    ProductPart part;
    part.value.value = rest;
    part.value.status = composed->whole.status;
    part.value.inputs = composed->whole.inputs;
    for (const ProductPart &each : std::as_const(composed->parts)) {
        part.value.status = std::max(part.value.status, each.value.status);
        part.value.inputs += each.value.inputs;
    }
    composed->parts.append(part);
}

} // namespace

ProductValue summedProducts(const QList<ProductValue> &parts)
{
    ProductValue sum;
    sum.quantity = 0.0;
    sum.quantityUnit = parts.first().quantityUnit;
    sum.summedLevel = parts.first().summedLevel;
    for (const ProductValue &part : parts) {
        sum.value += part.value;
        sum.status = std::max(sum.status, part.status);
        sum.inputs += part.inputs;
        sum.summed += std::max(part.summed, 1);
        if (part.summedLevel != sum.summedLevel)
            sum.summedLevel = ProductLevel::All;
        if (sum.quantity && part.quantity && part.quantityUnit == sum.quantityUnit)
            *sum.quantity += *part.quantity;
        else
            sum.quantity.reset();
    }
    if (!sum.quantity)
        sum.quantityUnit.clear();
    return sum;
}

void ProductTable::link(const QString &code)
{
    if (code.isEmpty() || m_nodes.contains(code))
        return;
    const QString parent = productParent(m_nomenclature, code);
    m_nodes[code].parent = parent;
    link(parent);
    QStringList &siblings = m_nodes[parent].parts;
    siblings.insert(std::lower_bound(siblings.begin(), siblings.end(), code), code);
}

void ProductTable::set(const QString &code, int year, const ProductValue &value)
{
    link(code);
    QHash<int, ProductValue> &given = m_nodes[code].given;
    if (!code.isEmpty() && !given.contains(year))
        ++m_figures[year];
    given.insert(year, value);
    m_sums.clear();
}

QList<int> ProductTable::years() const { return m_figures.keys(); }

QStringList ProductTable::path(const QString &code) const
{
    QStringList path;
    for (QString at = code; !at.isEmpty() && m_nodes.contains(at); at = parent(at))
        path.prepend(at);
    return path;
}

std::optional<ProductValue> ProductTable::value(const QString &code, int year) const
{
    const auto node = m_nodes.constFind(code);
    if (node == m_nodes.constEnd())
        return std::nullopt;
    if (const auto given = node->given.constFind(year); given != node->given.constEnd())
        return *given;
    const auto key = std::pair(code, year);
    if (const auto known = m_sums.constFind(key); known != m_sums.constEnd())
        return *known;
    const auto summed = sum(code, year);
    m_sums.insert(key, summed);
    return summed;
}

std::optional<ProductValue> ProductTable::sum(const QString &code, int year) const
{
    QList<ProductValue> values;
    for (const QString &part : parts(code)) {
        auto each = value(part, year);
        if (!each)
            continue;
        if (each->summed == 0)
            each->summedLevel = productLevel(m_nomenclature, part);
        values.append(*each);
    }
    if (values.isEmpty())
        return std::nullopt;
    return summedProducts(values);
}

bool ProductTable::opens(const QString &code, int year) const
{
    const QStringList below = parts(code);
    return std::any_of(below.begin(), below.end(), [&](const QString &part) { return value(part, year).has_value(); });
}

std::optional<ProductComposition> composition(const ProductTable &table, const QString &code, int year)
{
    const auto whole = table.value(code, year);
    if (!whole || !table.opens(code, year))
        return std::nullopt;
    ProductComposition composed;
    composed.whole = *whole;
    composed.wholeGiven = whole->summed == 0;
    double sum = 0.0;
    for (const QString &part : table.parts(code)) {
        const auto value = table.value(part, year);
        if (!value)
            continue;
        sum += value->value;
        composed.parts.append({part, *value, 0.0, table.opens(part, year)});
    }
    std::stable_sort(
        composed.parts.begin(), composed.parts.end(),
        [](const ProductPart &one, const ProductPart &other) { return one.value.value > other.value.value; });
    addRest(sum, &composed);
    addShares(&composed);
    return composed;
}

QList<ProductMove> productMoves(const ProductTable &table, const QString &code, int before, int now)
{
    const auto whole = table.value(code, before);
    QList<ProductMove> moves;
    for (const QString &part : table.parts(code)) {
        ProductMove move{part, table.value(part, before), table.value(part, now), {}, {}, {}};
        if (!move.before && !move.now)
            continue;
        if (move.before && move.now) {
            move.change = move.now->value - move.before->value;
            if (move.before->value > 0.0)
                move.ratio = *move.change / move.before->value;
            if (whole && whole->value > 0.0)
                move.contribution = *move.change / whole->value;
        }
        moves.append(move);
    }
    const auto kind = [](const ProductMove &move) { return move.change ? 0 : move.now ? 1 : 2; };
    std::stable_sort(moves.begin(), moves.end(), [&kind](const ProductMove &one, const ProductMove &other) {
        return std::pair(kind(one), -sizeOf(one)) < std::pair(kind(other), -sizeOf(other));
    });
    return moves;
}

} // namespace corridor
