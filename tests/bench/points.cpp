#include "charts/chartview.h"
#include "charts/samplewalk.h"

#include <QApplication>
#include <QChartView>
#include <QElapsedTimer>
#include <QLineSeries>
#include <QValueAxis>
#include <QWheelEvent>

#ifdef CORRIDOR_QCUSTOMPLOT
#include <qcustomplot.h>
#endif

#include <algorithm>
#include <cstdio>
#include <functional>
#include <numeric>

using namespace corridor;
using namespace corridor::test;

namespace {

constexpr QSize kSize(900, 460);

/// The window of frame \a frame, as shares of the range: in and out, and to and fro.
std::pair<double, double> windowOf(int frame)
{
    const double width = 0.15 + 0.8 * std::abs(std::fmod(frame * 0.07, 2.0) - 1.0);
    const double from = (1.0 - width) * std::abs(std::fmod(frame * 0.11, 2.0) - 1.0);
    return {from, from + width};
}

/// Times \a frame until \a most frames or some seconds have passed, and prints `name points frames median p95 (ms)`.
void measure(const char *name, int points, int most, const std::function<void(int)> &frame)
{
    constexpr qint64 kEnough = 6'000'000'000;
    frame(0); // what is prepared once is not a frame
    QList<double> taken;
    qint64 all = 0;
    for (int i = 1; i <= most && (all < kEnough || i <= 3); ++i) {
        QElapsedTimer timer;
        timer.start();
        frame(i);
        all += timer.nsecsElapsed();
        taken.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(taken);
    const auto at = [&](double share) {
        return taken.at(static_cast<qsizetype>(share * static_cast<double>(taken.size() - 1) + 0.5));
    };
    std::printf("%s %d %lld %.3f %.3f\n", name, points, static_cast<long long>(taken.size()), at(0.5), at(0.95));
    std::fflush(stdout);
}

QList<QPointF> walkOf(int points)
{
    QRandomGenerator random(11);
    QList<QPointF> walk;
    walk.reserve(points);
    double level = 5e8;
    for (int i = 0; i < points; ++i) {
        level += (random.generateDouble() - 0.5) * 1e7;
        walk.append({static_cast<double>(i), level});
    }
    return walk;
}

// The whole way of the program: the wheel and a pan on the widget, then the widget painted.
void ours(int points, int frames)
{
    ChartView view;
    view.resize(kSize);
    view.setChart(walkChart(points, false), style());
    QImage image(kSize, QImage::Format_ARGB32_Premultiplied);
    view.QWidget::render(&image);
    measure("corridor", points, frames, [&](int frame) {
        const QRectF plot = view.chartLayout().plot;
        const auto [from, to] = windowOf(frame);
        const QPointF at(plot.left() + from * plot.width(), plot.center().y());
        const QPoint turn = frame % 3 == 2 ? QPoint(240, 0) : QPoint(0, frame % 12 < 6 ? 120 : -120);
        QWheelEvent wheel(at, at, {}, turn, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&view, &wheel);
        view.QWidget::render(&image);
    });
}

void qtCharts(int points, int frames)
{
    auto *series = new QLineSeries;
    series->replace(walkOf(points));
    QChartView view;
    view.chart()->legend()->hide();
    view.chart()->addSeries(series);
    view.chart()->createDefaultAxes();
    view.resize(kSize);
    view.setRenderHint(QPainter::Antialiasing);
    view.show();
    QImage image(kSize, QImage::Format_ARGB32_Premultiplied);
    measure("qtcharts", points, frames, [&](int frame) {
        const auto [from, to] = windowOf(frame);
        view.chart()->axes(Qt::Horizontal).constFirst()->setRange(from * points, to * points);
        QCoreApplication::processEvents();
        view.QWidget::render(&image);
    });
}

#ifdef CORRIDOR_QCUSTOMPLOT
void qCustomPlot(int points, int frames)
{
    QCustomPlot plot;
    plot.resize(kSize);
    const QList<QPointF> walk = walkOf(points);
    QVector<double> x;
    QVector<double> y;
    for (const QPointF &point : walk) {
        x.append(point.x());
        y.append(point.y());
    }
    plot.addGraph()->setData(x, y, true);
    plot.rescaleAxes();
    plot.show();
    QImage image(kSize, QImage::Format_ARGB32_Premultiplied);
    measure("qcustomplot", points, frames, [&](int frame) {
        const auto [from, to] = windowOf(frame);
        plot.xAxis->setRange(from * points, to * points);
        plot.replot(QCustomPlot::rpImmediateRefresh);
        plot.QWidget::render(&image);
    });
}
#endif

} // namespace

/// corridor_bench_points PEER POINTS FRAMES: PEER is corridor, qtcharts or qcustomplot.
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 4) {
        std::fputs("corridor_bench_points PEER POINTS FRAMES\n", stderr);
        return 2;
    }
    const int points = arguments.at(2).toInt();
    const int frames = arguments.at(3).toInt();
    if (arguments.at(1) == u"corridor"_s)
        ours(points, frames);
    else if (arguments.at(1) == u"qtcharts"_s)
        qtCharts(points, frames);
#ifdef CORRIDOR_QCUSTOMPLOT
    else if (arguments.at(1) == u"qcustomplot"_s)
        qCustomPlot(points, frames);
#endif
    else
        return 2;
    return 0;
}
