#include "analysis/concentration.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace corridor;

/// Against examples that others published.
class TestConcentration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hhiAsPublished_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<double>("hhi");
        // U.S. Department of Justice, "Herfindahl-Hirschman Index" (justice.gov/atr): 30² + 30² + 20² + 20² = 2,600.
        QTest::newRow("US Department of Justice") << QList<double>{30, 30, 20, 20} << 0.26;
        // Wikipedia, "Herfindahl–Hirschman index": six firms of 15 % and ten of 1 %, against one of 80 %, five of 2 %
        // and ten of 1 %.
        QTest::newRow("six alike") << QList<double>{15, 15, 15, 15, 15, 15, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1} << 0.136;
        QTest::newRow("one large") << QList<double>{80, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1} << 0.643;
    }

    void hhiAsPublished()
    {
        QFETCH(QList<double>, values);
        QFETCH(double, hhi);
        const auto found = concentration(values);
        QVERIFY(found);
        QCOMPARE(std::round(found->hhi * 10000.0) / 10000.0, hhi);
        QCOMPARE(found->parts, values.size());
    }

    void bounds()
    {
        // WITS: 1/n when all are alike, 1 for one alone; normalised, 0 and 1 whatever n is.
        const auto alike = concentration({5, 5, 5, 5});
        QVERIFY(alike);
        QCOMPARE(alike->hhi, 0.25);
        QCOMPARE(alike->normalised, 0.0);
        QCOMPARE(alike->equivalent, 4.0);
        const auto alone = concentration({0.0, 7.0, -3.0});
        QVERIFY(alone);
        QCOMPARE(alone->hhi, 1.0);
        QCOMPARE(alone->normalised, 1.0);
        QCOMPARE(alone->equivalent, 1.0);
        QCOMPARE(alone->parts, qsizetype(1));
        const auto four = concentration({30, 30, 20, 20});
        QVERIFY(std::abs(four->normalised - (0.26 - 0.25) / 0.75) < 1e-12);
    }

    void productIndexReachesItsBounds()
    {
        // UNCTADstat: 0 when exports are spread evenly over all products, 1 when they are of a single one.
        QVERIFY(std::abs(*productConcentrationIndex({1, 1, 1, 1}, 4)) < 1e-12);
        QVERIFY(std::abs(*productConcentrationIndex({9}, 260) - 1.0) < 1e-12);
        QVERIFY(!productConcentrationIndex({1, 1, 1}, 2));
        QVERIFY(!productConcentrationIndex({1}, 1));
    }

    void advantageOfBrazilInSoybeans()
    {
        // Hausmann, Hidalgo et al., The Atlas of Economic Complexity, technical box 2.2: in 2010 soybeans were $42 bn
        // or 0.35 % of world trade, Brazil's nearly $11 bn of $140 bn; Brazil exports 22 times its fair share.
        const auto advantage = comparativeAdvantage(11e9, 140e9, 42e9, 42e9 / 0.0035);
        QVERIFY(advantage);
        QCOMPARE(std::round(*advantage), 22.0);
    }

    void advantageOfCalculatorAcademy()
    {
        // A published exercise: 1,000 of 50,000 against 200,000 of 10,000,000 is exactly the world's share.
        QCOMPARE(*comparativeAdvantage(1000, 50000, 200000, 10000000), 1.0);
    }

    void nothingToComputeFrom()
    {
        QVERIFY(!concentration({}));
        QVERIFY(!concentration({0.0, -1.0}));
        QVERIFY(!productConcentrationIndex({}, 10));
        QVERIFY(!comparativeAdvantage(1, 0, 1, 1));
        QVERIFY(!comparativeAdvantage(1, 1, 0, 1));
        QVERIFY(!comparativeAdvantage(1, 1, 1, 0));
        QVERIFY(!comparativeAdvantage(-1, 1, 1, 1));
        QCOMPARE(*comparativeAdvantage(0, 1, 1, 1), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestConcentration)
#include "tst_concentration.moc"
