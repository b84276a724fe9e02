#include "analysis/figurecomparison.h"

#include <algorithm>
#include <tuple>

namespace corridor {

namespace {

/// What two figures have in common that are the same thing.
auto identity(const FigureRow &row)
{
    const SeriesKey &key = row.key;
    return std::tie(key.indicator, key.reporter, key.partner, key.commodity, key.frequency, key.unit, key.source,
                    key.basis, key.valuation, key.detail, row.figure.period);
}

bool isBefore(const FigureRow *left, const FigureRow *right) { return identity(*left) < identity(*right); }

QList<const FigureRow *> sorted(const QList<FigureRow> &rows)
{
    QList<const FigureRow *> list;
    list.reserve(rows.size());
    for (const FigureRow &row : rows)
        list.append(&row);
    std::stable_sort(list.begin(), list.end(), isBefore);
    const auto same = [](const FigureRow *left, const FigureRow *right) { return identity(*left) == identity(*right); };
    list.erase(std::unique(list.begin(), list.end(), same), list.end());
    return list;
}

} // namespace

bool ComparedFigure::differs() const
{
    if (!then || !now)
        return true;
    return then->value != now->value || then->bound != now->bound || then->status != now->status ||
           then->quantity != now->quantity;
}

FigureComparison compareFigures(const QList<FigureRow> &then, const QList<FigureRow> &now)
{
    const QList<const FigureRow *> before = sorted(then);
    const QList<const FigureRow *> after = sorted(now);
    FigureComparison comparison;
    auto old = before.cbegin();
    auto current = after.cbegin();
    while (old != before.cend() || current != after.cend()) {
        const bool onlyThen = current == after.cend() || (old != before.cend() && isBefore(*old, *current));
        const bool onlyNow = !onlyThen && (old == before.cend() || isBefore(*current, *old));
        const FigureRow &row = onlyNow ? **current : **old;
        ComparedFigure figure{row.key, row.figure.period, {}, {}};
        if (!onlyNow)
            figure.then = (*old++)->figure;
        if (!onlyThen)
            figure.now = (*current++)->figure;
        if (onlyThen)
            ++comparison.missing;
        else if (onlyNow)
            ++comparison.added;
        else if (figure.differs())
            ++comparison.revised;
        comparison.figures.append(figure);
    }
    std::stable_partition(comparison.figures.begin(), comparison.figures.end(),
                          [](const ComparedFigure &figure) { return figure.differs(); });
    return comparison;
}

} // namespace corridor
