#pragma once

#include <QList>

#include <optional>

namespace corridor {

/// A straight line through points by ordinary least squares.
struct TrendLine {
    double intercept = 0.0;
    double slope = 0.0;
    double deviation = 0.0; ///< Residual standard deviation, `√(Σe² / (n − 2))`.
    double meanX = 0.0;
    double squaresX = 0.0; ///< `Σ (x − mean)²`
    qsizetype count = 0;

    [[nodiscard]] double at(double x) const { return intercept + slope * x; }
    /// Half the width of the interval that a new value at \a x lies in with \a probability:
    /// `t(n − 2) · s · √(1 + 1/n + (x − mean)² / Σ(x − mean)²)`. NIST/SEMATECH e-Handbook of Statistical
    /// Methods, 4.5.1.
    [[nodiscard]] double halfWidth(double x, double probability) const;
};

/// Nothing with fewer than three points, or when all x are the same.
[[nodiscard]] std::optional<TrendLine> trendLine(const QList<double> &x, const QList<double> &y);

/// The value that Student's t with \a freedom degrees of freedom stays under with \a probability, 0.5 to 1.
[[nodiscard]] double studentQuantile(double probability, double freedom);

} // namespace corridor
