#include "analysis/smoothing.h"

#include "analysis/unitbox.h"

#include <cmath>

namespace corridor {

namespace {

constexpr double kLeast = 1e-4;
constexpr double kMost = 0.9999;
constexpr double kLeastPhi = 0.8;
constexpr double kMostPhi = 0.98;

int dimensionsOf(SmoothingTrend trend) { return static_cast<int>(trend) + 1; }

/// α, β and φ at a place of the unit box.
Smoothing atPlace(SmoothingTrend trend, const BoxPoint &place)
{
    Smoothing smoothing;
    smoothing.trend = trend;
    smoothing.alpha = kLeast + (kMost - kLeast) * place.at(0);
    if (trend != SmoothingTrend::None)
        smoothing.beta = kLeast + (smoothing.alpha - kLeast) * place.at(1);
    if (trend == SmoothingTrend::Damped)
        smoothing.phi = kLeastPhi + (kMostPhi - kLeastPhi) * place.at(2);
    return smoothing;
}

/// Errors are linear in the states before the first value, so that the best states follow from least squares.
Smoothing withBestStates(const QList<double> &values, const Smoothing &parameters)
{
    const bool trended = parameters.trend != SmoothingTrend::None;
    const auto errors = [&](const QList<double> &of, double level, double slope) {
        Smoothing start = parameters;
        start.level = level;
        start.slope = slope;
        const Smoothing run = smoothed(of, start);
        QList<double> result(of.size());
        for (qsizetype i = 0; i < of.size(); ++i)
            result[i] = of.at(i) - run.fitted.at(i);
        return result;
    };
    const QList<double> zeros(values.size(), 0.0);
    const QList<double> own = errors(values, 0.0, 0.0);
    const QList<double> perLevel = errors(zeros, 1.0, 0.0);
    const QList<double> perSlope = trended ? errors(zeros, 0.0, 1.0) : zeros;
    double ll = 0.0;
    double ls = 0.0;
    double ss = 0.0;
    double lo = 0.0;
    double so = 0.0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        ll += perLevel.at(i) * perLevel.at(i);
        ls += perLevel.at(i) * perSlope.at(i);
        ss += perSlope.at(i) * perSlope.at(i);
        lo += perLevel.at(i) * own.at(i);
        so += perSlope.at(i) * own.at(i);
    }
    Smoothing best = parameters;
    const double determinant = ll * ss - ls * ls;
    if (trended && determinant > 0.0) {
        best.level = (ls * so - ss * lo) / determinant;
        best.slope = (ls * lo - ll * so) / determinant;
    } else {
        best.level = -lo / ll;
    }
    return smoothed(values, best);
}

} // namespace

int Smoothing::parameters() const
{
    switch (trend) {
    case SmoothingTrend::None:
        return 2;
    case SmoothingTrend::Additive:
        return 4;
    case SmoothingTrend::Damped:
        break;
    }
    return 5;
}

double Smoothing::variance() const { return squares / static_cast<double>(fitted.size() - parameters()); }

double Smoothing::forecast(int steps) const
{
    double value = lastLevel;
    double damping = 1.0;
    for (int step = 1; step <= steps; ++step) {
        damping *= phi;
        value += damping * lastSlope;
    }
    return value;
}

double Smoothing::forecastVariance(int steps) const
{
    double factor = 1.0;
    double damping = 1.0;
    double effect = alpha;
    for (int step = 1; step < steps; ++step) {
        damping *= phi;
        effect += beta * damping;
        factor += effect * effect;
    }
    return variance() * factor;
}

Smoothing smoothed(const QList<double> &values, Smoothing start)
{
    start.fitted.resize(values.size());
    start.squares = 0.0;
    double level = start.level;
    double slope = start.slope;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double expected = level + start.phi * slope;
        const double error = values.at(i) - expected;
        start.fitted[i] = expected;
        start.squares += error * error;
        level = expected + start.alpha * error;
        slope = start.phi * slope + start.beta * error;
    }
    start.lastLevel = level;
    start.lastSlope = slope;
    return start;
}

std::optional<Smoothing> fittedSmoothing(const QList<double> &values, SmoothingTrend trend)
{
    Smoothing shape;
    shape.trend = trend;
    if (values.size() < shape.parameters() + 2)
        return std::nullopt;
    const auto squares = [&](const BoxPoint &place) { return withBestStates(values, atPlace(trend, place)).squares; };
    return withBestStates(values, atPlace(trend, leastInUnitBox(squares, dimensionsOf(trend))));
}

} // namespace corridor
