#include "charts/charttracks.h"
#include "charts/chartview.h"
#include "charts/longline.h"
#include "samplewalk.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace corridor;
using namespace corridor::test;

// A long line is drawn with few points and looks as if every one were drawn.
class tst_LongLines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints).*"_s));
    }
    void looksLikeEveryPoint_data();
    void looksLikeEveryPoint();
    void marksAreFew();
    void aPeakOfOneDayIsSeen();
    void zoomedInEveryPointIsAMark();
    void preparedOnceForAllZooms();
    void pansFast();
};

void tst_LongLines::looksLikeEveryPoint_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("gaps");
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("from"); // shares of the range
    QTest::addColumn<double>("to");
    QTest::addColumn<double>("scale");
    for (const int count : {5000, 40000}) {
        for (const bool gaps : {false, true}) {
            for (const int width : {301, 640, 1333}) {
                for (const auto &[from, to] : {std::pair(0.0, 1.0), std::pair(0.2, 0.9), std::pair(0.41, 0.56)}) {
                    for (const double scale : {1.0, 2.0})
                        QTest::addRow("%d points %s, %d wide, %.2f-%.2f, x%.0f", count, gaps ? "with gaps" : "whole",
                                      width, from, to, scale)
                            << count << gaps << width << from << to << scale;
                }
            }
        }
    }
}

void tst_LongLines::looksLikeEveryPoint()
{
    QFETCH(int, count);
    QFETCH(bool, gaps);
    QFETCH(int, width);
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(double, scale);
    const ChartSpec spec = walkChart(count, gaps);
    const auto tracks = ChartTracks::of(spec);
    const PointTrack &track = tracks->track(0)->points;
    const QRectF plot(40.0, 10.5, width, 240.0);
    const double perPosition = plot.width() / ((to - from) * count);
    const auto range = track.range(from * count, to * count);
    const double perValue = -plot.height() / (range->second - range->first);
    const ChartScale place{{plot.left(), plot.bottom() - range->first * perValue}, perPosition, perValue, false};
    const auto drawnWith = [&](bool everyPoint) {
        QImage image(QSize(width + 80, 270) * scale, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        const auto drawn = paintLongLine(painter, track, from * count, place, plot, Qt::black, everyPoint);
        if (!everyPoint)
            [&] { QVERIFY(drawn.size() <= static_cast<qsizetype>(4.0 * scale * (width + 2))); }();
        return image;
    };
    const QImage few = drawnWith(false);
    const QImage all = drawnWith(true);
    int differing = 0;
    for (int y = 0; y < all.height(); ++y) {
        for (int x = 0; x < all.width(); ++x)
            differing += few.pixel(x, y) != all.pixel(x, y) ? 1 : 0;
    }
    QCOMPARE(differing, 0);
}

void tst_LongLines::marksAreFew()
{
    const ChartSpec spec = walkChart(100000, false);
    ChartLayout layout;
    painted(spec, {900, 460}, style(), 1.0, &layout);
    QVERIFY(!layout.marks.isEmpty());
    QVERIFY(layout.marks.size() <= static_cast<qsizetype>(4 * (layout.plot.width() + 2)));
}

void tst_LongLines::aPeakOfOneDayIsSeen()
{
    ChartSpec spec = walkChart(100000, false);
    const QImage before = painted(spec);
    spec.series[0].points[56789].value = *spec.series.at(0).points.at(56789).value + 3e8;
    ChartLayout layout;
    QVERIFY(before != painted(spec, {800, 440}, style(), 1.0, &layout));
    QVERIFY(std::ranges::any_of(layout.marks, [](const HitMark &mark) { return mark.point == 56789; }));
}

void tst_LongLines::zoomedInEveryPointIsAMark()
{
    ChartSpec spec = walkChart(20000, false);
    spec.zoom = Period::span(spec.first.shifted(5000).first(), spec.first.shifted(5029).first());
    ChartLayout layout;
    painted(spec, {900, 460}, style(), 1.0, &layout);
    QCOMPARE(layout.marks.size(), 30);
    QCOMPARE(layout.marks.constFirst().point, 5000);
}

void tst_LongLines::preparedOnceForAllZooms()
{
    ChartSpec spec = walkChart(5000, false);
    const auto tracks = ChartTracks::of(spec);
    ChartSpec zoomed = spec;
    zoomed.zoom = Period::span(spec.first.shifted(500).first(), spec.first.shifted(529).first());
    QVERIFY(tracks->fit(zoomed));
    zoomed.series[0].points[3].value = 1.0;
    QVERIFY(!tracks->fit(zoomed));
    QVERIFY(!ChartTracks::of(tradeChart()));
}

// No race against the clock: a painting of a million points may take no more than a few of a thousand.
void tst_LongLines::pansFast()
{
    const auto paintings = [](const ChartSpec &spec) {
        ChartStyle kept = style();
        kept.tracks = ChartTracks::of(spec);
        ChartSpec moved = spec;
        painted(moved, {900, 460}, kept);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 10; ++i) {
            const int from = static_cast<int>(spec.series.at(0).points.size()) / 40 * i;
            moved.zoom =
                Period::span(spec.first.shifted(from).first(),
                             spec.first.shifted(from + static_cast<int>(spec.series.at(0).points.size() / 2)).first());
            painted(moved, {900, 460}, kept);
        }
        return timer.nsecsElapsed();
    };
    const qint64 few = paintings(walkChart(6000, false));
    const qint64 many = paintings(walkChart(200000, false));
    QVERIFY2(many < 4 * few, qPrintable(u"%1 us, %2 us"_s.arg(few / 1000).arg(many / 1000)));
}

QTEST_MAIN(tst_LongLines)
#include "tst_longlines.moc"
