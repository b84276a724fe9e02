#pragma once

#include "analysis/smoothing.h"
#include "analysis/transformpoints.h"

#include <QList>

#include <optional>

namespace corridor {

/// How a forecast is made; errors and trend as in smoothing.h and trendline.h.
enum class ForecastMethod {
    Level,       ///< Simple exponential smoothing, (A,N).
    Trend,       ///< Holt’s linear trend, (A,A).
    DampedTrend, ///< The same with the trend fading, (A,Ad).
    LogLinear    ///< A straight line through the logarithms: constant growth.
};
[[nodiscard]] Text methodName(ForecastMethod method);

/// One period ahead after another.
struct ForecastStep {
    double value = 0.0;
    ForecastRange range;
};

/// The \a periods after the last of \a values by \a method. Intervals: normal with the variances of smoothing.h, or
/// Student's t around the line; those of LogLinear are around the median. Nothing when there are too few values, or
/// for LogLinear one that is not positive.
[[nodiscard]] std::optional<QList<ForecastStep>> forecastBy(ForecastMethod method, const QList<double> &values,
                                                            int periods);

/// How far forecasts were off when made from each origin on, with only what was known then.
struct RollingError {
    double absolute = 0.0; ///< Mean of the absolute errors.
    double rootMeanSquare = 0.0;
    int forecasts = 0; ///< How many there were.
};

/// Rolls the origin from \a firstOrigin values to all but one, and forecasts \a horizon periods from each, refitting
/// every time. Tashman, "Out-of-sample tests of forecasting accuracy", International Journal of Forecasting 16 (2000);
/// Forecasting: Principles and Practice, section 5.10. Nothing when the method fails from an origin.
[[nodiscard]] std::optional<RollingError> rollingError(ForecastMethod method, const QList<double> &values,
                                                       int firstOrigin, int horizon);

/// A forecast by the method whose rolling error is least.
struct Forecast {
    static constexpr int kFewest = 8; ///< Values that it takes.

    ForecastMethod method = ForecastMethod::Level;
    RollingError error;
    QList<ForecastStep> steps;
};

/// Nothing with fewer than Forecast::kFewest values.
[[nodiscard]] std::optional<Forecast> bestForecast(const QList<double> &values, int periods);

/// What a series is carried on with.
struct SeriesForecast {
    ChartPoints points; ///< The periods after the last figure, each with its ForecastRange and all figures it rests on.
    ForecastMethod method = ForecastMethod::Level;
    RollingError error;
    bool severalSources = false; ///< It rests on figures of more than one source.
    Text refusal;                ///< Why there is none; empty when there is.
};

/// Carries \a points on for \a periods, from the last unbroken row of exact figures.
[[nodiscard]] SeriesForecast forecastOf(const ChartPoints &points, int periods);

} // namespace corridor
