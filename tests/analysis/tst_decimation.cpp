#include "analysis/decimation.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace corridor;

class tst_Decimation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void atMostFourInAColumn_data();
    void atMostFourInAColumn();
    void extremesAreKept();
    void runsBreakWhereTheyShould();
    void rangeIsThatOfAllPoints();
    void onePointMoreAtEitherEnd();
    void nothingOfNothing();

private:
    static PointTrack walk(int count, const QList<qsizetype> &starts = {}, quint32 seed = 7)
    {
        QRandomGenerator random(seed);
        QList<double> x;
        QList<double> y;
        double level = 0.0;
        for (int i = 0; i < count; ++i) {
            level += random.generateDouble() - 0.5;
            x.append(i);
            y.append(level);
        }
        return {x, y, starts};
    }
};

void tst_Decimation::atMostFourInAColumn_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("width");
    QTest::newRow("few") << 100 << 900;
    QTest::newRow("as many as pixels") << 900 << 900;
    QTest::newRow("many") << 100000 << 333;
    QTest::newRow("very many") << 1000000 << 900;
}

void tst_Decimation::atMostFourInAColumn()
{
    QFETCH(int, count);
    QFETCH(int, width);
    const PointTrack track = walk(count);
    const double perX = static_cast<double>(width) / count;
    QHash<int, int> perColumn;
    qsizetype previous = -1;
    for (const QList<qsizetype> &run : track.decimated(0, count, perX, 0.0)) {
        for (const qsizetype i : run) {
            QVERIFY(i > previous); // in order, each once
            previous = i;
            ++perColumn[static_cast<int>(std::floor(perX * track.x(i)))];
        }
    }
    QCOMPARE(previous, count - 1);
    for (const int points : std::as_const(perColumn))
        QVERIFY(points <= 4);
    if (count <= width)
        QCOMPARE(std::accumulate(perColumn.cbegin(), perColumn.cend(), 0), count);
}

void tst_Decimation::extremesAreKept()
{
    const PointTrack track = walk(50000);
    const double perX = 500.0 / 50000.0;
    QHash<int, std::pair<double, double>> all;
    QHash<int, std::pair<double, double>> kept;
    const auto cover = [&](QHash<int, std::pair<double, double>> &columns, qsizetype i) {
        const int column = static_cast<int>(std::floor(perX * track.x(i)));
        const auto [least, greatest] = columns.value(column, {track.y(i), track.y(i)});
        columns.insert(column, {std::min(least, track.y(i)), std::max(greatest, track.y(i))});
    };
    for (qsizetype i = 0; i < track.size(); ++i)
        cover(all, i);
    for (const QList<qsizetype> &run : track.decimated(0, 50000, perX, 0.0)) {
        for (const qsizetype i : run)
            cover(kept, i);
    }
    QCOMPARE(kept, all);
}

void tst_Decimation::runsBreakWhereTheyShould()
{
    const PointTrack track = walk(1000, {0, 200, 201, 700});
    const auto runs = track.decimated(0, 1000, 0.5, 0.0);
    QCOMPARE(runs.size(), 4);
    QCOMPARE(runs.at(1), QList<qsizetype>{200});
    QCOMPARE(runs.at(2).constFirst(), 201);
    QCOMPARE(runs.at(2).constLast(), 699);
    QCOMPARE(track.runs(0, 1000).at(3).size(), 300);
}

void tst_Decimation::rangeIsThatOfAllPoints()
{
    const PointTrack track = walk(10007);
    for (const auto &[from, to] : {std::pair(0, 10006), std::pair(63, 64), std::pair(64, 127), std::pair(100, 9000)}) {
        double least = track.y(from);
        double greatest = track.y(from);
        for (int i = from; i <= to; ++i) {
            least = std::min(least, track.y(i));
            greatest = std::max(greatest, track.y(i));
        }
        const auto found = track.range(from, to);
        QVERIFY(found.has_value());
        QCOMPARE(found->first, least);
        QCOMPARE(found->second, greatest);
    }
    QVERIFY(!track.range(20000, 30000).has_value());
}

void tst_Decimation::onePointMoreAtEitherEnd()
{
    const PointTrack track = walk(1000);
    const QList<qsizetype> run = track.runs(99.5, 120.5).constFirst();
    QCOMPARE(run.constFirst(), 99);
    QCOMPARE(run.constLast(), 121);
}

void tst_Decimation::nothingOfNothing()
{
    const PointTrack none({}, {}, {});
    QVERIFY(none.decimated(0, 10, 1.0, 0.0).isEmpty());
    QVERIFY(!none.range(0, 10).has_value());
}

QTEST_GUILESS_MAIN(tst_Decimation)
#include "tst_decimation.moc"
