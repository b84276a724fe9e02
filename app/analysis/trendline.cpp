#include "analysis/trendline.h"

#include <cmath>

namespace corridor {

namespace {

/// The continued fraction of the incomplete beta function (Press and others, Numerical Recipes, section 6.4).
double betaFraction(double a, double b, double x)
{
    constexpr double kTiny = 1e-300;
    constexpr int kMostTerms = 500;
    const auto guarded = [](double value) { return std::abs(value) < kTiny ? kTiny : value; };
    double c = 1.0;
    double d = 1.0 / guarded(1.0 - (a + b) * x / (a + 1.0));
    double fraction = d;
    for (int m = 1; m <= kMostTerms; ++m) {
        const double even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / guarded(1.0 + even * d);
        c = guarded(1.0 + even / c);
        fraction *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / guarded(1.0 + odd * d);
        c = guarded(1.0 + odd / c);
        fraction *= d * c;
        if (std::abs(d * c - 1.0) < 1e-15)
            break;
    }
    return fraction;
}

double incompleteBeta(double a, double b, double x)
{
    if (x <= 0.0 || x >= 1.0)
        return x <= 0.0 ? 0.0 : 1.0;
    const double front =
        std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x));
    return x < (a + 1.0) / (a + b + 2.0) ? front * betaFraction(a, b, x) / a
                                         : 1.0 - front * betaFraction(b, a, 1.0 - x) / b;
}

double studentProbability(double t, double freedom)
{
    return 1.0 - 0.5 * incompleteBeta(freedom / 2.0, 0.5, freedom / (freedom + t * t));
}

} // namespace

double studentQuantile(double probability, double freedom)
{
    double low = 0.0;
    double high = 1.0;
    while (studentProbability(high, freedom) < probability && high < 1e12)
        high *= 2.0;
    for (int step = 0; step < 200; ++step) {
        const double middle = 0.5 * (low + high);
        (studentProbability(middle, freedom) < probability ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

double TrendLine::halfWidth(double x, double probability) const
{
    const auto n = static_cast<double>(count);
    const double away = x - meanX;
    return studentQuantile(0.5 + probability / 2.0, n - 2.0) * deviation *
           std::sqrt(1.0 + 1.0 / n + away * away / squaresX);
}

std::optional<TrendLine> trendLine(const QList<double> &x, const QList<double> &y)
{
    TrendLine line;
    line.count = x.size();
    if (line.count < 3 || y.size() != line.count)
        return std::nullopt;
    const auto n = static_cast<double>(line.count);
    double meanY = 0.0;
    for (qsizetype i = 0; i < line.count; ++i) {
        line.meanX += x.at(i) / n;
        meanY += y.at(i) / n;
    }
    double products = 0.0;
    for (qsizetype i = 0; i < line.count; ++i) {
        line.squaresX += (x.at(i) - line.meanX) * (x.at(i) - line.meanX);
        products += (x.at(i) - line.meanX) * (y.at(i) - meanY);
    }
    if (!(line.squaresX > 0.0))
        return std::nullopt;
    line.slope = products / line.squaresX;
    line.intercept = meanY - line.slope * line.meanX;
    double squares = 0.0;
    for (qsizetype i = 0; i < line.count; ++i) {
        const double error = y.at(i) - line.at(x.at(i));
        squares += error * error;
    }
    line.deviation = std::sqrt(squares / (n - 2.0));
    return line;
}

} // namespace corridor
