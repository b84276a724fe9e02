#include "analysis/concentration.h"

#include <cmath>

namespace corridor {

namespace {

/// Σ sᵢ² over the positive \a values, and how many they are.
struct Squares {
    double sum = 0.0;
    qsizetype parts = 0;
};

std::optional<Squares> squaredShares(const QList<double> &values)
{
    double whole = 0.0;
    qsizetype parts = 0;
    for (const double value : values) {
        if (value > 0.0) {
            whole += value;
            ++parts;
        }
    }
    if (parts == 0 || !std::isfinite(whole))
        return std::nullopt;
    Squares squares{0.0, parts};
    for (const double value : values) {
        const double share = value > 0.0 ? value / whole : 0.0;
        squares.sum += share * share;
    }
    return squares;
}

} // namespace

std::optional<Concentration> concentration(const QList<double> &values)
{
    const auto squares = squaredShares(values);
    if (!squares)
        return std::nullopt;
    const double least = 1.0 / static_cast<double>(squares->parts);
    const double normalised = squares->parts == 1 ? 1.0 : (squares->sum - least) / (1.0 - least);
    return Concentration{squares->sum, normalised, 1.0 / squares->sum, squares->parts};
}

std::optional<double> productConcentrationIndex(const QList<double> &values, qsizetype products)
{
    const auto squares = squaredShares(values);
    if (!squares || products < 2 || squares->parts > products)
        return std::nullopt;
    const double least = std::sqrt(1.0 / static_cast<double>(products));
    return (std::sqrt(squares->sum) - least) / (1.0 - least);
}

std::optional<double> comparativeAdvantage(double product, double all, double worldProduct, double worldAll)
{
    if (!(product >= 0.0) || !(all > 0.0) || !(worldProduct > 0.0) || !(worldAll > 0.0))
        return std::nullopt;
    return (product / all) / (worldProduct / worldAll);
}

} // namespace corridor
