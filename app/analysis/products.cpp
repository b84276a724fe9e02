#include "analysis/products.h"

#include <algorithm>
#include <cmath>

namespace corridor {

namespace {

/// Of the whole: sums of published figures differ from published sums by their rounding.
constexpr double kRounding = 1e-5;

/// A sum as it grows.
class ProductSum {
public:
    void add(double value, FigureStatus status, const double *quantity, const QString &unit, int products,
             ProductLevel level)
    {
        if (isEmpty()) {
            m_sum.quantity = 0.0;
            m_sum.quantityUnit = unit;
            m_sum.summedLevel = level;
        }
        m_sum.value += value;
        m_sum.status = std::max(m_sum.status, status);
        m_sum.summed += products;
        if (level != m_sum.summedLevel)
            m_sum.summedLevel = ProductLevel::All;
        if (m_sum.quantity && quantity && unit == m_sum.quantityUnit)
            *m_sum.quantity += *quantity;
        else
            m_sum.quantity.reset();
    }
    void add(const ProductValue &part, ProductLevel level)
    {
        add(part.value, part.status, part.quantity ? &*part.quantity : nullptr, part.quantityUnit,
            std::max(part.summed, 1), level);
        m_sum.inputs += part.inputs;
    }
    void addInput(const FigureRef &input) { m_sum.inputs.append(input); }

    [[nodiscard]] bool isEmpty() const { return m_sum.summed == 0; }
    [[nodiscard]] ProductValue take()
    {
        if (!m_sum.quantity)
            m_sum.quantityUnit.clear();
        return std::move(m_sum);
    }

private:
    ProductValue m_sum;
};

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
    ProductSum sum;
    for (const ProductValue &part : parts)
        sum.add(part, part.summedLevel);
    return sum.take();
}

ProductTable::Node &ProductTable::link(const QString &code)
{
    if (const auto known = m_nodes.find(code); known != m_nodes.end())
        return *known;
    if (code.isEmpty())
        return m_nodes[code];
    const QString parent = productParent(m_nomenclature, code);
    QStringList &siblings = link(parent).parts;
    siblings.insert(std::lower_bound(siblings.begin(), siblings.end(), code), code);
    Node &node = m_nodes[code];
    node.parent = parent;
    return node;
}

int ProductTable::unitIndex(const QString &unit)
{
    const auto known = m_units.indexOf(unit);
    if (known >= 0)
        return static_cast<int>(known);
    m_units.append(unit);
    return static_cast<int>(m_units.size()) - 1;
}

void ProductTable::put(const QString &code, Node &node, const Given &given)
{
    const auto at = std::lower_bound(node.given.begin(), node.given.end(), given.year,
                                     [](const Given &each, int year) { return each.year < year; });
    if (at != node.given.end() && at->year == given.year) {
        *at = given;
        return;
    }
    node.given.insert(at, given);
    if (!code.isEmpty())
        ++m_figures[given.year];
}

void ProductTable::set(const QString &code, int year, const ProductValue &value)
{
    Given given{value.value, value.quantity.value_or(0.0), year, kNoUnit, value.status, 0, m_inputs.size()};
    if (value.quantity)
        given.unit = unitIndex(value.quantityUnit);
    given.inputs = static_cast<int>(value.inputs.size());
    m_inputs.append(value.inputs);
    put(code, link(code), given);
    m_sums.clear();
}

void ProductTable::set(const QString &code, SeriesId series, const QString &quantityUnit,
                       const QList<ProductGiven> &figures)
{
    Node &node = link(code);
    const int unit = unitIndex(quantityUnit);
    node.given.reserve(node.given.size() + figures.size());
    for (const ProductGiven &each : figures) {
        put(code, node,
            {each.value, each.quantity.value_or(0.0), each.year, each.quantity ? unit : kNoUnit, each.status, 1,
             m_inputs.size()});
        m_inputs.append({series, each.period});
    }
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

const ProductTable::Given *ProductTable::givenIn(const Node &node, int year)
{
    const auto at = std::lower_bound(node.given.cbegin(), node.given.cend(), year,
                                     [](const Given &each, int wanted) { return each.year < wanted; });
    return at != node.given.cend() && at->year == year ? &*at : nullptr;
}

ProductValue ProductTable::valueOf(const Given &given) const
{
    ProductValue value;
    value.value = given.value;
    value.status = given.status;
    value.inputs = m_inputs.sliced(given.firstInput, given.inputs);
    if (given.unit != kNoUnit) {
        value.quantity = given.quantity;
        value.quantityUnit = m_units.at(given.unit);
    }
    return value;
}

std::optional<ProductValue> ProductTable::value(const QString &code, int year) const
{
    const auto node = m_nodes.constFind(code);
    if (node == m_nodes.constEnd())
        return std::nullopt;
    if (const Given *given = givenIn(*node, year))
        return valueOf(*given);
    if (node->parts.isEmpty())
        return std::nullopt;
    const auto key = std::pair(code, year);
    if (const auto known = m_sums.constFind(key); known != m_sums.constEnd())
        return *known;
    const auto summed = sum(*node, year);
    m_sums.insert(key, summed);
    return summed;
}

std::optional<ProductValue> ProductTable::sum(const Node &node, int year) const
{
    ProductSum sum;
    for (const QString &part : node.parts) {
        const ProductLevel level = productLevel(m_nomenclature, part);
        const auto below = m_nodes.constFind(part);
        if (const Given *given = givenIn(*below, year)) {
            const bool measured = given->unit != kNoUnit;
            sum.add(given->value, given->status, measured ? &given->quantity : nullptr,
                    measured ? m_units.at(given->unit) : QString(), 1, level);
            for (int input = 0; input < given->inputs; ++input)
                sum.addInput(m_inputs.at(given->firstInput + input));
        } else if (const auto each = value(part, year)) {
            sum.add(*each, each->summedLevel);
        }
    }
    if (sum.isEmpty())
        return std::nullopt;
    return sum.take();
}

bool ProductTable::opens(const QString &code, int year) const
{
    const QStringList below = parts(code);
    return std::any_of(below.begin(), below.end(), [&](const QString &part) {
        const auto node = m_nodes.constFind(part);
        return givenIn(*node, year) || opens(part, year);
    });
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
