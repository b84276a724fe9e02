#include "analysis/forecast.h"

#include "analysis/trendline.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr std::array kMethods{ForecastMethod::Level, ForecastMethod::Trend, ForecastMethod::DampedTrend,
                              ForecastMethod::LogLinear};
constexpr double k80 = 1.2815515655446004; ///< Normal quantiles.
constexpr double k95 = 1.959963984540054;
constexpr int kMostOrigins = 24;
constexpr int kFirstOrigin = 6;
constexpr int kFewestForDamped = 10;

SmoothingTrend trendOf(ForecastMethod method)
{
    switch (method) {
    case ForecastMethod::Trend:
        return SmoothingTrend::Additive;
    case ForecastMethod::DampedTrend:
        return SmoothingTrend::Damped;
    default:
        return SmoothingTrend::None;
    }
}

std::optional<QList<ForecastStep>> byLine(const QList<double> &values, int periods)
{
    QList<double> times;
    QList<double> logarithms;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!(values.at(i) > 0.0))
            return std::nullopt;
        times.append(static_cast<double>(i));
        logarithms.append(std::log(values.at(i)));
    }
    const auto line = trendLine(times, logarithms);
    if (!line)
        return std::nullopt;
    QList<ForecastStep> steps;
    for (int step = 0; step < periods; ++step) {
        const auto x = static_cast<double>(values.size() + step);
        const double at = line->at(x);
        const double wide80 = line->halfWidth(x, 0.80);
        const double wide95 = line->halfWidth(x, 0.95);
        const ForecastRange range{std::exp(at - wide80), std::exp(at + wide80), std::exp(at - wide95),
                                  std::exp(at + wide95)};
        steps.append(ForecastStep{std::exp(at), range});
    }
    return steps;
}

std::optional<QList<ForecastStep>> bySmoothing(SmoothingTrend trend, const QList<double> &values, int periods)
{
    const auto fit = fittedSmoothing(values, trend);
    if (!fit)
        return std::nullopt;
    QList<ForecastStep> steps;
    for (int step = 1; step <= periods; ++step) {
        const double value = fit->forecast(step);
        const double deviation = std::sqrt(fit->forecastVariance(step));
        const ForecastRange range{value - k80 * deviation, value + k80 * deviation, value - k95 * deviation,
                                  value + k95 * deviation};
        steps.append(ForecastStep{value, range});
    }
    return steps;
}

bool isExact(const ChartPoint &point)
{
    return point.value && (point.bound == Bound::None || point.bound == Bound::About) && !point.forecast;
}

/// The last unbroken row of figures.
QList<const ChartPoint *> lastRow(const ChartPoints &points)
{
    QList<const ChartPoint *> row;
    for (const ChartPoint &point : points) {
        if (!isExact(point)) {
            if (point.value || !point.gap.isEmpty())
                row.clear();
            continue;
        }
        if (!row.isEmpty() && row.last()->period.shifted(1) != point.period)
            row.clear();
        row.append(&point);
    }
    return row;
}

} // namespace

Text methodName(ForecastMethod method)
{
    switch (method) {
    case ForecastMethod::Level:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "exponential smoothing without a trend"));
    case ForecastMethod::Trend:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "exponential smoothing with a linear trend"));
    case ForecastMethod::DampedTrend:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "exponential smoothing with a damped trend"));
    case ForecastMethod::LogLinear:
        break;
    }
    return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "a trend of constant growth"));
}

std::optional<QList<ForecastStep>> forecastBy(ForecastMethod method, const QList<double> &values, int periods)
{
    return method == ForecastMethod::LogLinear ? byLine(values, periods)
                                               : bySmoothing(trendOf(method), values, periods);
}

std::optional<RollingError> rollingError(ForecastMethod method, const QList<double> &values, int firstOrigin,
                                         int horizon)
{
    RollingError error;
    double squares = 0.0;
    for (qsizetype origin = firstOrigin; origin < values.size(); ++origin) {
        const int ahead = std::min(horizon, static_cast<int>(values.size() - origin));
        const auto steps = forecastBy(method, values.first(origin), ahead);
        if (!steps)
            return std::nullopt;
        for (int step = 0; step < ahead; ++step) {
            const double off = values.at(origin + step) - steps->at(step).value;
            error.absolute += std::abs(off);
            squares += off * off;
            ++error.forecasts;
        }
    }
    if (error.forecasts == 0)
        return std::nullopt;
    error.absolute /= error.forecasts;
    error.rootMeanSquare = std::sqrt(squares / error.forecasts);
    return error;
}

std::optional<Forecast> bestForecast(const QList<double> &values, int periods)
{
    if (values.size() < Forecast::kFewest || periods < 1)
        return std::nullopt;
    const int count = static_cast<int>(values.size());
    // The damped trend has five parameters: it takes part only where each origin leaves it enough values.
    const bool damped = count >= kFewestForDamped;
    const int first = std::max(damped ? kFirstOrigin + 1 : kFirstOrigin, count - kMostOrigins);
    std::optional<Forecast> best;
    for (const ForecastMethod method : kMethods) {
        if (method == ForecastMethod::DampedTrend && !damped)
            continue;
        const auto error = rollingError(method, values, first, periods);
        if (!error || (best && best->error.absolute <= error->absolute))
            continue;
        if (const auto steps = forecastBy(method, values, periods))
            best = Forecast{method, *error, *steps};
    }
    return best;
}

SeriesForecast forecastOf(const ChartPoints &points, int periods)
{
    SeriesForecast result;
    const QList<const ChartPoint *> row = lastRow(points);
    QList<double> values;
    QStringList sources;
    for (const ChartPoint *point : row) {
        values.append(*point->value);
        sources.append(point->source);
    }
    sources.removeDuplicates();
    result.severalSources = sources.size() > 1;
    const auto best = bestForecast(values, periods);
    if (!best) {
        result.refusal =
            Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "No forecast: it takes 8 figures in an unbroken row, and there "
                                                       "are %n."),
                         {}, static_cast<int>(values.size()));
        return result;
    }
    result.method = best->method;
    result.error = best->error;
    const ChartPoint basis = computedPoint(row.last()->period, 0.0, Bound::None, row);
    for (int step = 0; step < periods; ++step) {
        ChartPoint point;
        point.period = row.last()->period.shifted(step + 1);
        point.value = best->steps.at(step).value;
        point.status = FigureStatus::Estimate;
        point.forecast = best->steps.at(step).range;
        point.inputs = basis.inputs;
        point.sourceName = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Forecast, no figure of any source"));
        result.points.append(point);
    }
    return result;
}

} // namespace corridor
