#include "analysis/products.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

ProductValue given(double value, qint64 series = 1)
{
    ProductValue made;
    made.value = value;
    made.inputs = {{SeriesId(series), Period::year(2020)}};
    return made;
}

/// 2020: all goods 100, chapter 27 60 with heading 2709 50, chapter 25 10, subheadings of 72 15; 2021 partly.
ProductTable table()
{
    ProductTable table(u"H5"_s);
    table.set({}, 2020, given(100));
    table.set(u"27"_s, 2020, given(60, 2));
    table.set(u"2709"_s, 2020, given(50, 3));
    table.set(u"25"_s, 2020, given(10, 4));
    table.set(u"720110"_s, 2020, given(9, 5));
    table.set(u"720211"_s, 2020, given(6, 6));
    table.set(u"99"_s, 2020, given(5, 7));
    table.set(u"27"_s, 2021, given(90, 2));
    table.set(u"84"_s, 2021, given(8, 8));
    return table;
}

} // namespace

class TestProducts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parents_data()
    {
        QTest::addColumn<QString>("nomenclature");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("parent");
        QTest::addColumn<ProductLevel>("level");
        QTest::newRow("chapter") << u"H6"_s << u"27"_s << u"S05"_s << ProductLevel::Chapter;
        QTest::newRow("first of a section") << u"HS"_s << u"28"_s << u"S06"_s << ProductLevel::Chapter;
        QTest::newRow("heading") << u"H0"_s << u"2709"_s << u"27"_s << ProductLevel::Heading;
        QTest::newRow("subheading") << u"H5"_s << u"270900"_s << u"2709"_s << ProductLevel::Subheading;
        QTest::newRow("national line") << u"HS"_s << u"2709009000"_s << u"270900"_s << ProductLevel::Line;
        QTest::newRow("section") << u"HS"_s << u"S05"_s << QString() << ProductLevel::Section;
        QTest::newRow("not specified") << u"HS"_s << u"99"_s << QString() << ProductLevel::Chapter;
        QTest::newRow("confidential") << u"HS"_s << u"9999"_s << u"99"_s << ProductLevel::Heading;
        QTest::newRow("no number") << u"HS"_s << u"XXXX"_s << QString() << ProductLevel::Heading;
        QTest::newRow("SITC") << u"S3"_s << u"333"_s << u"33"_s << ProductLevel::Group;
        QTest::newRow("all") << u"HS"_s << QString() << QString() << ProductLevel::All;
    }

    void parents()
    {
        QFETCH(QString, nomenclature);
        QFETCH(QString, code);
        QFETCH(QString, parent);
        QFETCH(ProductLevel, level);
        QCOMPARE(productParent(nomenclature, code), parent);
        QCOMPARE(productLevel(nomenclature, code), level);
    }

    /// The sections of the HS as the World Customs Organization publishes them: first and last chapter of each.
    void sections()
    {
        const QList<std::pair<int, int>> chapters{{1, 5},   {6, 14},  {15, 15}, {16, 24}, {25, 27}, {28, 38}, {39, 40},
                                                  {41, 43}, {44, 46}, {47, 49}, {50, 63}, {64, 67}, {68, 70}, {71, 71},
                                                  {72, 83}, {84, 85}, {86, 89}, {90, 92}, {93, 93}, {94, 96}, {97, 97}};
        for (qsizetype section = 0; section < chapters.size(); ++section) {
            for (int chapter = chapters.at(section).first; chapter <= chapters.at(section).second; ++chapter)
                QCOMPARE(hsSection(u"%1"_s.arg(chapter, 2, 10, QChar(u'0'))),
                         u"S%1"_s.arg(section + 1, 2, 10, QChar(u'0')));
        }
        for (const QString &none : {u"00"_s, u"98"_s, u"99"_s, u"2709"_s, QString(), u"ab"_s})
            QVERIFY(hsSection(none).isEmpty());
    }

    void unspecified()
    {
        for (const QString &code : {u"99"_s, u"9999"_s, u"999999"_s, u"XXXX"_s})
            QVERIFY(isUnspecifiedProduct(u"HS"_s, code));
        for (const QString &code : {u"97"_s, u"9903"_s, u"S21"_s, QString(), u"9"_s})
            QVERIFY(!isUnspecifiedProduct(u"HS"_s, code));
    }

    void givenValueIsNotSummed()
    {
        const ProductTable products = table();
        const auto chapter = products.value(u"27"_s, 2020);
        QVERIFY(chapter);
        QCOMPARE(chapter->value, 60.0);
        QCOMPARE(chapter->summed, 0);
    }

    void missingLevelsAreSummedFromBelow()
    {
        const ProductTable products = table();
        const auto iron = products.value(u"72"_s, 2020);
        QVERIFY(iron);
        QCOMPARE(iron->value, 15.0);
        QCOMPARE(iron->summed, 2);
        QCOMPARE(iron->summedLevel, ProductLevel::Subheading);
        QCOMPARE(iron->inputs.size(), 2);
        const auto minerals = products.value(u"S05"_s, 2020);
        QCOMPARE(minerals->value, 70.0);
        QCOMPARE(minerals->summed, 2);
        QCOMPARE(minerals->summedLevel, ProductLevel::Chapter);
        QVERIFY(!products.value(u"84"_s, 2020));
        QVERIFY(!products.value(u"01"_s, 2020));
    }

    void allGoodsAreNeverSummedWithTheirParts()
    {
        const auto whole = composition(table(), {}, 2020);
        QVERIFY(whole);
        QVERIFY(whole->wholeGiven);
        QCOMPARE(whole->whole.value, 100.0);
        // 70 minerals, 15 base metals, 5 not specified by kind: 10 of the total are explained by nothing.
        QStringList codes;
        for (const ProductPart &part : whole->parts)
            codes.append(part.code);
        QCOMPARE(codes, (QStringList{u"S05"_s, u"S15"_s, u"99"_s, QString()}));
        QVERIFY(whole->rest);
        QCOMPARE(*whole->rest, 10.0);
        QCOMPARE(whole->parts.last().value.value, 10.0);
        QCOMPARE(whole->parts.first().share, 0.7);
    }

    void withoutATotalTheWholeIsTheSum()
    {
        const auto whole = composition(table(), {}, 2021);
        QVERIFY(whole);
        QVERIFY(!whole->wholeGiven);
        QCOMPARE(whole->whole.value, 98.0);
        QVERIFY(!whole->rest);
    }

    void partsBeyondTheirWholeAreTold()
    {
        ProductTable products(u"HS"_s);
        products.set(u"27"_s, 2020, given(10));
        products.set(u"2701"_s, 2020, given(7));
        products.set(u"2709"_s, 2020, given(5));
        const auto chapter = composition(products, u"27"_s, 2020);
        QVERIFY(chapter);
        QCOMPARE(chapter->excess, 2.0);
        QVERIFY(!chapter->rest);
    }

    void roundingIsNoRest()
    {
        ProductTable products(u"HS"_s);
        products.set({}, 2020, given(1e9));
        products.set(u"27"_s, 2020, given(1e9 - 500));
        const auto whole = composition(products, {}, 2020);
        QVERIFY(whole);
        QVERIFY(!whole->rest);
        QCOMPARE(whole->excess, 0.0);
    }

    void sumsKeepTheWeakestStatusAndOneUnit()
    {
        ProductValue one = given(1);
        one.quantity = 10.0;
        one.quantityUnit = u"kilogram"_s;
        ProductValue other = given(2);
        other.status = FigureStatus::Estimate;
        other.quantity = 5.0;
        other.quantityUnit = u"kilogram"_s;
        ProductValue sum = summedProducts({one, other});
        QCOMPARE(sum.status, FigureStatus::Estimate);
        QCOMPARE(sum.quantity, std::optional(15.0));
        other.quantityUnit = u"piece"_s;
        sum = summedProducts({one, other});
        QVERIFY(!sum.quantity);
        other.quantity.reset();
        QVERIFY(!summedProducts({one, other}).quantity);
    }

    void missingIsNoZeroInMoves()
    {
        ProductTable products(u"HS"_s);
        products.set(u"27"_s, 2020, given(60));
        products.set(u"27"_s, 2021, given(90));
        products.set(u"25"_s, 2020, given(40));
        products.set(u"26"_s, 2021, given(5));
        const QList<ProductMove> moves = productMoves(products, u"S05"_s, 2020, 2021);
        QCOMPARE(moves.size(), 3);
        QCOMPARE(moves.at(0).code, u"27"_s);
        QCOMPARE(moves.at(0).change, std::optional(30.0));
        QCOMPARE(moves.at(0).ratio, std::optional(0.5));
        QCOMPARE(moves.at(0).contribution, std::optional(0.3));
        QCOMPARE(moves.at(1).code, u"26"_s);
        QVERIFY(!moves.at(1).change && !moves.at(1).before);
        QCOMPARE(moves.at(2).code, u"25"_s);
        QVERIFY(!moves.at(2).change && !moves.at(2).now);
    }

    void monthsAreRemembered()
    {
        ProductTable products = table();
        QVERIFY(products.isWhole(2021));
        products.setMonths(2021, {1, 2, 3});
        QVERIFY(!products.isWhole(2021));
        QCOMPARE(products.months(2021), (QList<int>{1, 2, 3}));
        QCOMPARE(products.path(u"720110"_s), (QStringList{u"S15"_s, u"72"_s, u"7201"_s, u"720110"_s}));
    }
};

QTEST_APPLESS_MAIN(TestProducts)
#include "tst_products.moc"
