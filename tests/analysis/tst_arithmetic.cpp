#include "analysis/chartspec.h"
#include "analysis/derived.h"
#include "analysis/growth.h"
#include "analysis/searchfold.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace corridor;

class TestArithmetic : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requiredGrowthAsInTheHeader_data()
    {
        QTest::addColumn<double>("current");
        QTest::addColumn<double>("target");
        QTest::addColumn<int>("years");
        QTest::addColumn<double>("percent");
        QTest::newRow("5 to 15 in 5") << 5.0 << 15.0 << 5 << 24.6;
        QTest::newRow("5 to 15 in 7") << 5.0 << 15.0 << 7 << 17.0;
        QTest::newRow("5 to 15 in 10") << 5.0 << 15.0 << 10 << 11.6;
        QTest::newRow("5.41 to 15 in 5") << 5.409455550e9 << 15e9 << 5 << 22.6;
        QTest::newRow("5.41 to 15 in 10") << 5.409455550e9 << 15e9 << 10 << 10.7;
        QTest::newRow("past it already") << 20.0 << 10.0 << 1 << -50.0;
    }

    void requiredGrowthAsInTheHeader()
    {
        QFETCH(double, current);
        QFETCH(double, target);
        QFETCH(int, years);
        QFETCH(double, percent);
        const auto growth = requiredGrowth(current, 2025, target, 2025 + years);
        QVERIFY(growth);
        QCOMPARE(std::round(*growth * 1000.0) / 10.0, percent);
    }

    void nothingToComputeFrom()
    {
        QVERIFY(!ratioChange(0.0, 5.0));
        QVERIFY(!ratioChange(-1.0, 5.0));
        QVERIFY(!ratioChange(std::nan(""), 5.0));
        QVERIFY(!annualGrowth(1.0, 0.0, 5));
        QVERIFY(!annualGrowth(0.0, 1.0, 5));
        QVERIFY(!requiredGrowth(5.0, 2025, 15.0, 2025));
    }

    void changeOfTradeIn2025()
    {
        QCOMPARE(std::round(*ratioChange(4976355911.12, 5409455550.13) * 1000.0) / 10.0, 8.7);
    }

    void formulas_data()
    {
        QTest::addColumn<QString>("formula");
        QTest::addColumn<QStringList>("terms");
        QTest::newRow("sum") << u"a+b"_s << QStringList{u"+a"_s, u"+b"_s};
        QTest::newRow("difference") << u"a-b"_s << QStringList{u"+a"_s, u"-b"_s};
        QTest::newRow("three") << u"a-b+c"_s << QStringList{u"+a"_s, u"-b"_s, u"+c"_s};
        QTest::newRow("one") << u"a"_s << QStringList{u"+a"_s};
        QTest::newRow("empty") << u""_s << QStringList();
        QTest::newRow("no first") << u"-a"_s << QStringList();
        QTest::newRow("no last") << u"a+"_s << QStringList();
    }

    void formulas()
    {
        QFETCH(QString, formula);
        QFETCH(QStringList, terms);
        QStringList read;
        for (const DerivedTerm &term : parseFormula(formula))
            read.append((term.sign > 0 ? u"+"_s : u"-"_s) + term.indicator);
        QCOMPARE(read, terms);
    }

    void derivedFigureIsAsWeakAsItsInputs()
    {
        Figure exports;
        exports.period = Period::year(2025);
        exports.value = 3.0;
        Figure imports = exports;
        imports.value = 1.0;
        imports.status = FigureStatus::Provisional;
        const auto trade = derivedFigure(derivedIndicator(u"goods_trade"_s)->terms, {exports, imports});
        QVERIFY(trade);
        QCOMPARE(trade->value, 4.0);
        QVERIFY(trade->status == FigureStatus::Provisional);
        const auto balance = derivedFigure(derivedIndicator(u"goods_balance"_s)->terms, {exports, imports});
        QCOMPARE(balance->value, 2.0);
    }

    void missingInputGivesNoFigure()
    {
        Figure exports;
        exports.period = Period::year(2025);
        const auto terms = derivedIndicator(u"goods_trade"_s)->terms;
        QVERIFY(!derivedFigure(terms, {exports, std::nullopt}));
        QVERIFY(!derivedFigure(terms, {exports}));
        Figure other = exports;
        other.period = Period::year(2024);
        QVERIFY(!derivedFigure(terms, {exports, other}));
        QVERIFY(!derivedIndicator(u"goods_export"_s));
    }

    void boundsCombine_data()
    {
        QTest::addColumn<int>("one");
        QTest::addColumn<int>("other");
        QTest::addColumn<int>("sign");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, Bound one, Bound other, int sign, Bound expected) {
            QTest::newRow(name) << static_cast<int>(one) << static_cast<int>(other) << sign
                                << static_cast<int>(expected);
        };
        row("exact", Bound::None, Bound::None, 1, Bound::None);
        row("more than + exact", Bound::AtLeast, Bound::None, 1, Bound::AtLeast);
        row("exact - more than", Bound::None, Bound::AtLeast, -1, Bound::AtMost);
        row("more than - less than", Bound::AtLeast, Bound::AtMost, -1, Bound::AtLeast);
        row("more than - more than", Bound::AtLeast, Bound::AtLeast, -1, Bound::About);
        row("about + more than", Bound::About, Bound::AtLeast, 1, Bound::About);
    }

    void boundsCombine()
    {
        QFETCH(int, one);
        QFETCH(int, other);
        QFETCH(int, sign);
        QFETCH(int, expected);
        QCOMPARE(static_cast<int>(combinedBound(static_cast<Bound>(one), static_cast<Bound>(other), sign)), expected);
    }

    void searchFoldsAllLanguages_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("name");
        QTest::newRow("accents") << u"turkiye"_s << u"Türkiye"_s;
        QTest::newRow("dotted capital") << u"istanbul"_s << u"İSTANBUL"_s;
        QTest::newRow("dotless") << u"kazakistan dis"_s << u"Kazakistan: DIŞ ticaret"_s;
        QTest::newRow("Cyrillic") << u"қазақстан"_s << u"ҚАЗАҚСТАН"_s;
        QTest::newRow("any order") << u"ihracat mal"_s << u"Mal ihracatı"_s;
    }

    void searchFoldsAllLanguages()
    {
        QFETCH(QString, query);
        QFETCH(QString, name);
        QVERIFY(searchMatches(query, {u"other"_s, searchFolded(name)}));
        QVERIFY(!searchMatches(query + u" zzz"_s, {searchFolded(name)}));
    }

    void chartWithoutAValueIsEmpty()
    {
        ChartSpec spec;
        QVERIFY(spec.isEmpty());
        spec.series.append(ChartSeries());
        spec.series.last().points.append({Period::year(2020), std::nullopt, {}, {}, {}, {}, {}, {}});
        QVERIFY(spec.isEmpty());
        spec.series.last().points.append({Period::year(2021), 0.0, {}, {}, {}, {}, {}, {}});
        QVERIFY(!spec.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestArithmetic)
#include "tst_arithmetic.moc"
