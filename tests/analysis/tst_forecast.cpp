#include "analysis/forecast.h"
#include "analysis/trendline.h"

#include <QTest>

#include <cmath>

using namespace corridor;

namespace {

/// Oil production of Saudi Arabia, 1996 to 2013, million tonnes: `oil` of Hyndman, Athanasopoulos, Forecasting:
/// Principles and Practice, 2nd edition (package fpp2).
const QList<double> kOil{445.3641, 453.1950, 454.4096, 422.3789, 456.0371, 440.3866, 425.1944, 486.2052, 500.4291,
                         521.2759, 508.9476, 488.8889, 509.8706, 456.7229, 473.8166, 525.9509, 549.8338, 542.3405};

/// Air passengers of Australia, 1990 to 2016, millions: `ausair` of the same.
const QList<double> kAir{17.55340, 21.86010, 23.88660, 26.92930, 26.88850, 28.83140, 30.07510, 30.95350, 30.18570,
                         31.57970, 32.57757, 33.47740, 39.02158, 41.38643, 41.59655, 44.65732, 46.95177, 48.72884,
                         51.48843, 50.02697, 60.64091, 63.36031, 66.35527, 68.19795, 68.12324, 69.77935, 72.59770};

/// Users on an Internet server, each of 100 minutes: `WWWusage` of R, `www_usage` of the 3rd edition.
const QList<double> kUsers{88,  84,  85,  85,  84,  85,  83,  85,  88,  89,  91,  99,  104, 112, 126, 138, 146,
                           151, 150, 148, 147, 149, 143, 132, 131, 139, 147, 150, 148, 145, 140, 134, 131, 131,
                           129, 126, 126, 132, 137, 140, 142, 150, 159, 167, 170, 171, 172, 172, 174, 175, 172,
                           172, 174, 174, 169, 165, 156, 142, 131, 121, 112, 104, 102, 99,  99,  95,  88,  84,
                           84,  87,  89,  88,  85,  86,  89,  91,  91,  94,  101, 110, 121, 135, 145, 149, 156,
                           165, 171, 175, 177, 182, 193, 204, 208, 210, 215, 222, 228, 226, 222, 220};

/// NIST/SEMATECH e-Handbook of Statistical Methods, 6.4.3.1: single exponential smoothing.
const QList<double> kNistSingle{71, 70, 69, 68, 64, 65, 72, 78, 75, 75, 75, 70};
/// The same, 6.4.3.4 and 6.4.3.5: double exponential smoothing.
const QList<double> kNistDouble{6.4, 5.6, 7.8, 8.8, 11.0, 11.6, 16.7, 15.3, 21.6, 22.4};

Smoothing startedAt(SmoothingTrend trend, double alpha, double beta, double level, double slope)
{
    Smoothing start;
    start.trend = trend;
    start.alpha = alpha;
    start.beta = beta;
    start.level = level;
    start.slope = slope;
    return start;
}

ChartPoints yearly(const QList<double> &values, int first)
{
    ChartPoints points;
    for (qsizetype i = 0; i < values.size(); ++i) {
        ChartPoint point;
        point.period = Period::year(first + static_cast<int>(i));
        point.value = values.at(i);
        point.source = QStringLiteral("one");
        point.inputs = {{SeriesId{1}, point.period}};
        points.append(point);
    }
    return points;
}

/// Checks that \a value is \a published as far as that was published.
#define COMPARE_ROUNDED(value, published, decimals)                                                                    \
    QVERIFY2(std::abs((value) - (published)) <= 0.5001 * std::pow(10.0, -(decimals)),                                  \
             qPrintable(QString::number(value, 'g', 12)))

} // namespace

class TestForecast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// NIST 6.4.3.1, α = 0.1: S(2) is y(1), and the table of S(t) follows.
    void nistSingleSmoothing()
    {
        const Smoothing run =
            smoothed(kNistSingle.mid(1), startedAt(SmoothingTrend::None, 0.1, 0.0, kNistSingle.first(), 0.0));
        const QList<double> published{71, 70.9, 70.71, 70.44, 69.80, 69.32, 69.58, 70.43, 70.88, 71.29, 71.67};
        QCOMPARE(run.fitted.size(), published.size());
        for (qsizetype i = 0; i < published.size(); ++i)
            COMPARE_ROUNDED(run.fitted.at(i), published.at(i), 2);
        COMPARE_ROUNDED(run.squares, 208.94, 0); // the handbook adds up rounded squares
        COMPARE_ROUNDED(run.squares / 11.0, 19.0, 1);
    }

    /// NIST 6.4.3.4: α = 0.3623, γ = 1, S(1) = 6.4, b(1) = 0.8; 6.4.3.5: the forecasts of the next five.
    void nistDoubleSmoothing()
    {
        const Smoothing run =
            smoothed(kNistDouble.mid(1), startedAt(SmoothingTrend::Additive, 0.3623, 0.3623, 6.4, 0.8));
        const QList<double> published{25.8, 28.7, 31.7, 34.6, 37.6};
        for (int step = 1; step <= 5; ++step)
            COMPARE_ROUNDED(run.forecast(step), published.at(step - 1), 1);
    }

    /// Forecasting: Principles and Practice, 2nd edition, section 7.1: α = 0.8339, l(0) = 446.5868, forecasts 542.68,
    /// RMSE 28.12; the intervals are those that ses() prints there.
    void oilOfTheBook()
    {
        const auto fit = fittedSmoothing(kOil, SmoothingTrend::None);
        QVERIFY(fit);
        COMPARE_ROUNDED(fit->alpha, 0.8339, 3);
        COMPARE_ROUNDED(fit->level, 446.5868, 1);
        COMPARE_ROUNDED(std::sqrt(fit->squares / 18.0), 28.12, 2);
        COMPARE_ROUNDED(fit->fitted.at(1), 445.57, 2);
        COMPARE_ROUNDED(fit->fitted.last(), 544.39, 2);
        const auto steps = forecastBy(ForecastMethod::Level, kOil, 3);
        QVERIFY(steps);
        const QList<QList<double>> published{{542.6806, 504.4541, 580.9070, 484.2183, 601.1429},
                                             {542.6806, 492.9073, 592.4539, 466.5589, 618.8023},
                                             {542.6806, 483.5747, 601.7864, 452.2860, 633.0752}};
        for (int i = 0; i < 3; ++i) {
            COMPARE_ROUNDED(steps->at(i).value, published.at(i).at(0), 2);
            COMPARE_ROUNDED(steps->at(i).range.low80, published.at(i).at(1), 1);
            COMPARE_ROUNDED(steps->at(i).range.high80, published.at(i).at(2), 1);
            COMPARE_ROUNDED(steps->at(i).range.low95, published.at(i).at(3), 1);
            COMPARE_ROUNDED(steps->at(i).range.high95, published.at(i).at(4), 1);
        }
    }

    /// The same, section 7.2, table 7.2: α = 0.8321, β* = 0.0001, l(0) = 15.57, b(0) = 2.102, the column of levels, and
    /// the forecasts 74.60 to 83.01.
    void airPassengersOfTheBook()
    {
        const Smoothing start = startedAt(SmoothingTrend::Additive, 0.8321, 0.8321 * 0.0001, 15.57, 2.102);
        const QList<double> levels{17.57, 21.49, 23.84, 26.76, 27.22, 28.92, 30.24, 31.19, 30.71,
                                   31.79, 32.80, 33.72, 38.48, 41.25, 41.89, 44.54, 46.90, 48.78,
                                   51.38, 50.61, 59.31, 63.03, 66.15, 68.21, 68.49, 69.92, 72.50};
        for (qsizetype i = 0; i < levels.size(); ++i) // its parameters are rounded to four digits
            QVERIFY(std::abs(smoothed(kAir.first(i + 1), start).lastLevel - levels.at(i)) < 0.012);
        const Smoothing book = smoothed(kAir, start);
        const QList<double> published{74.60, 76.70, 78.80, 80.91, 83.01};
        for (int step = 1; step <= 5; ++step)
            QVERIFY(std::abs(book.forecast(step) - published.at(step - 1)) < 0.012);
        // The squares hardly change around the minimum: ours are no more, and the forecasts nearly the same.
        const auto fit = fittedSmoothing(kAir, SmoothingTrend::Additive);
        QVERIFY(fit);
        QVERIFY(fit->squares <= book.squares * (1.0 + 1e-6));
        for (int step = 1; step <= 5; ++step)
            QVERIFY(std::abs(fit->forecast(step) - published.at(step - 1)) < 0.1);
        COMPARE_ROUNDED(fit->slope, 2.102, 2);
    }

    /// The same, 3rd edition, section 8.2, as R's ets() prints it: α = 0.9999, β* = 0.997, φ = 0.815, l(0) = 90.35177,
    /// b(0) = −0.01728, σ² = 12.2244, AIC 717.731 = n ln(SSE) + 2 (5 + 1).
    void internetUsageOfTheBook()
    {
        Smoothing start = startedAt(SmoothingTrend::Damped, 0.9999, 0.9966439, 90.35177, -0.01728234);
        start.phi = 0.814958;
        const Smoothing book = smoothed(kUsers, start);
        COMPARE_ROUNDED(book.variance(), 12.2244, 3);
        COMPARE_ROUNDED(100.0 * std::log(book.squares) + 12.0, 717.7310, 3);
        const auto fit = fittedSmoothing(kUsers, SmoothingTrend::Damped);
        QVERIFY(fit);
        COMPARE_ROUNDED(fit->alpha, 0.9999, 4);
        QVERIFY(std::abs(fit->phi - 0.815) < 0.01);
        QVERIFY(fit->variance() > 12.2244 * 0.98);
        QVERIFY(fit->squares <= book.squares * (1.0 + 1e-6));
    }

    /// The same section: errors one step ahead from ten values on, by cross-validation.
    void rollingErrorsOfTheBook_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<double>("rootMeanSquare");
        QTest::addColumn<double>("absolute");
        QTest::newRow("SES") << int(ForecastMethod::Level) << 6.05 << 4.81;
        QTest::newRow("Holt") << int(ForecastMethod::Trend) << 3.87 << 3.17;
        QTest::newRow("Damped") << int(ForecastMethod::DampedTrend) << 3.69 << 3.00;
    }

    void rollingErrorsOfTheBook()
    {
        QFETCH(int, method);
        QFETCH(double, rootMeanSquare);
        QFETCH(double, absolute);
        const auto error = rollingError(static_cast<ForecastMethod>(method), kUsers, 10, 1);
        QVERIFY(error);
        QCOMPARE(error->forecasts, 90);
        // The same models by another optimiser: that of R stops short where few values leave the squares flat.
        const double differ = static_cast<ForecastMethod>(method) == ForecastMethod::Level ? 0.005 : 0.1;
        QVERIFY2(std::abs(error->rootMeanSquare - rootMeanSquare) < differ,
                 qPrintable(QString::number(error->rootMeanSquare)));
        QVERIFY2(std::abs(error->absolute - absolute) < differ, qPrintable(QString::number(error->absolute)));
    }

    /// `cars` of R (Ezekiel 1930): lm(dist ~ speed) is −17.5791 + 3.9324 speed, s = 15.38; predict() at 19 gives
    /// 57.13667 from 25.761756 to 88.51159 with 95 %.
    void lineThroughStoppingDistances()
    {
        const QList<double> speed{4,  4,  7,  7,  8,  9,  10, 10, 10, 11, 11, 12, 12, 12, 12, 13, 13,
                                  13, 13, 14, 14, 14, 14, 15, 15, 15, 16, 16, 17, 17, 17, 18, 18, 18,
                                  18, 19, 19, 19, 20, 20, 20, 20, 20, 22, 23, 24, 24, 24, 24, 25};
        const QList<double> distance{2,  10, 4,  22, 16, 10, 18, 26, 34, 17, 28, 14, 20, 24, 28,  26, 34,
                                     34, 46, 26, 36, 60, 80, 20, 26, 54, 32, 40, 32, 40, 50, 42,  56, 76,
                                     84, 36, 46, 68, 32, 48, 52, 56, 64, 66, 54, 70, 92, 93, 120, 85};
        const auto line = trendLine(speed, distance);
        QVERIFY(line);
        COMPARE_ROUNDED(line->intercept, -17.5791, 4);
        COMPARE_ROUNDED(line->slope, 3.9324, 4);
        COMPARE_ROUNDED(line->deviation, 15.38, 2);
        COMPARE_ROUNDED(line->at(19), 57.13667, 4);
        COMPARE_ROUNDED(line->at(19) - line->halfWidth(19, 0.95), 25.761756, 4);
        COMPARE_ROUNDED(line->at(19) + line->halfWidth(19, 0.95), 88.51159, 4);
    }

    /// NIST 1.3.6.7.2, critical values of Student's t distribution.
    void studentQuantiles_data()
    {
        QTest::addColumn<double>("freedom");
        QTest::addColumn<double>("at90");
        QTest::addColumn<double>("at975");
        QTest::newRow("1") << 1.0 << 3.078 << 12.706;
        QTest::newRow("5") << 5.0 << 1.476 << 2.571;
        QTest::newRow("10") << 10.0 << 1.372 << 2.228;
        QTest::newRow("30") << 30.0 << 1.310 << 2.042;
        QTest::newRow("100") << 100.0 << 1.290 << 1.984;
    }

    void studentQuantiles()
    {
        QFETCH(double, freedom);
        QFETCH(double, at90);
        QFETCH(double, at975);
        COMPARE_ROUNDED(studentQuantile(0.90, freedom), at90, 3);
        COMPARE_ROUNDED(studentQuantile(0.975, freedom), at975, 3);
    }

    void constantGrowthIsFoundAndCarriedOn()
    {
        QList<double> values;
        for (int i = 0; i < 12; ++i)
            values.append(100.0 * std::pow(1.07, i) * (i % 2 ? 1.001 : 0.999));
        const auto best = bestForecast(values, 3);
        QVERIFY(best);
        QCOMPARE(best->method, ForecastMethod::LogLinear);
        QVERIFY(std::abs(best->steps.at(2).value / (100.0 * std::pow(1.07, 14)) - 1.0) < 0.005);
        QVERIFY(best->steps.first().range.low80 > best->steps.first().range.low95);
    }

    void eightFiguresAreTheFewest()
    {
        QVERIFY(!bestForecast(kOil.first(7), 3));
        QVERIFY(bestForecast(kOil.first(8), 3));
        const SeriesForecast refused = forecastOf(yearly(kOil.first(7), 1996), 3);
        QVERIFY(refused.points.isEmpty());
        QVERIFY(!refused.refusal.isEmpty());
        QVERIFY(forecastOf(yearly(kOil.first(8), 1996), 3).refusal.isEmpty());
    }

    void aHoleBreaksTheRow()
    {
        ChartPoints points = yearly(kAir, 1990);
        points.removeAt(15);
        const SeriesForecast forecast = forecastOf(points, 3);
        QVERIFY(forecast.refusal.isEmpty());
        QCOMPARE(forecast.points.size(), 3);
        QCOMPARE(forecast.points.first().period, Period::year(2017));
        QCOMPARE(forecast.points.first().inputs.size(), 11); // 2006 to 2016
        points.removeAt(20);
        QVERIFY(!forecastOf(points, 3).refusal.isEmpty());
    }

    void forecastsSayWhatTheyAre()
    {
        ChartPoints points = yearly(kAir, 1990);
        points[3].source = QStringLiteral("two");
        const SeriesForecast forecast = forecastOf(points, 5);
        QVERIFY(forecast.severalSources);
        QVERIFY(forecast.error.forecasts > 0);
        for (const ChartPoint &point : forecast.points) {
            QVERIFY(point.forecast);
            QVERIFY(point.source.isEmpty());
            QVERIFY(!point.sourceName.isEmpty());
            QVERIFY(point.forecast->low95 < point.forecast->low80 && point.forecast->low80 < *point.value);
            QVERIFY(*point.value < point.forecast->high80 && point.forecast->high80 < point.forecast->high95);
        }
        QVERIFY(forecast.points.last().forecast->high95 - forecast.points.last().forecast->low95 >
                forecast.points.first().forecast->high95 - forecast.points.first().forecast->low95);
    }
};

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
