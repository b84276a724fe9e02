#pragma once

#include <QList>

#include <optional>

namespace corridor {

/// How exponential smoothing carries the trend on: (A,N), (A,A) and (A,Ad) of the ETS family, errors additive.
enum class SmoothingTrend { None, Additive, Damped };

/// Exponential smoothing in its state-space form: with error `e(t) = y(t) − l(t−1) − φ b(t−1)`,
/// `l(t) = l(t−1) + φ b(t−1) + α e(t)` and `b(t) = φ b(t−1) + β e(t)`.
/// Hyndman, Koehler, Ord, Snyder: Forecasting with Exponential Smoothing (2008), chapter 2; Hyndman, Athanasopoulos:
/// Forecasting: Principles and Practice, 3rd edition, section 8.5. There β* is β / α.
struct Smoothing {
    SmoothingTrend trend = SmoothingTrend::None;
    double alpha = 0.0;
    double beta = 0.0;  ///< 0 without a trend.
    double phi = 1.0;   ///< Under 1 when damped.
    double level = 0.0; ///< Before the first value …
    double slope = 0.0;
    double lastLevel = 0.0; ///< … and after the last.
    double lastSlope = 0.0;
    QList<double> fitted; ///< One step ahead, for each value.
    double squares = 0.0; ///< Sum of the squared errors.

    /// Parameters that were estimated, initial states among them.
    [[nodiscard]] int parameters() const;
    /// Variance of the errors: squares over values less parameters.
    [[nodiscard]] double variance() const;
    /// The value \a steps after the last.
    [[nodiscard]] double forecast(int steps) const;
    /// Variance of that forecast: `σ² (1 + Σ c(j)²)` over j under \a steps, `c(j) = α + β (φ + … + φ^j)`; the sum of
    /// the formulas for class 1 in the book of 2008, table 6.1, and in section 8.7 of the other.
    [[nodiscard]] double forecastVariance(int steps) const;
};

/// Smooths \a values with what \a start gives: trend, α, β, φ and the states before the first value.
[[nodiscard]] Smoothing smoothed(const QList<double> &values, Smoothing start);

/// The smoothing of \a values of least squares, which for additive errors is that of maximum likelihood, within the
/// usual bounds: 0 < β < α < 1, 0.8 ≤ φ ≤ 0.98. Nothing when there are not two values more than parameters.
[[nodiscard]] std::optional<Smoothing> fittedSmoothing(const QList<double> &values, SmoothingTrend trend);

} // namespace corridor
