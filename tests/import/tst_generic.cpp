#include "import/generic/mapping.h"
#include "import/readtext.h"

#include <QtTest>

using namespace corridor::ingest;
using namespace Qt::StringLiterals;

namespace {

QByteArrayList figures(const ReadText &result)
{
    QByteArrayList all;
    for (std::size_t i = 0; i < result.sink.observations.size(); ++i)
        all += shownFigure(result.sink, i);
    return all;
}

} // namespace

class TestGeneric : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void rejects_data();
    void rejects();
    void ambiguousNumbers();
    void mappingWins();
    void constants();
    void namesTheBadPeriod_data();
    void namesTheBadPeriod();
    void footerIsLeftOut();
    void missingMarkers();
    void flags();
    void notData_data();
    void notData();
    void fingerprint();
    void sameInEveryEncoding();
    void rowsBehindThoseLookedAt();
    void cancels();
    void wideHostileTable();
};

void TestGeneric::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("expected");
    using List = QByteArrayList;
    QTest::newRow("tidy")
        << "iso_code,indicator,date,value\nKAZ,GDP (current US$),2019,5\nTUR,GDP (current US$),2019,7\n"_ba
        << List{"TABLE:GDP_CURRENT_US KAZ>- TOTAL A USD 2019-01-01 = 5",
                "TABLE:GDP_CURRENT_US TUR>- TOTAL A USD 2019-01-01 = 7"};
    QTest::newRow("dates that mean years")
        << "country,date,value\nKazakhstan,01/01/2019,5.5\nTürkiye,01/01/2020,7.5\n"_ba
        << List{"TABLE:FILE KAZ>- TOTAL A unit 2019-01-01 = 5.5", "TABLE:FILE TUR>- TOTAL A unit 2020-01-01 = 7.5"};
    QTest::newRow("dates that mean days")
        << "country,date,value\nKazakhstan,01/01/2019,5.5\nKazakhstan,02/01/2019,7.5\n"_ba
        << List{"TABLE:FILE KAZ>- TOTAL D unit 2019-01-01 = 5.5", "TABLE:FILE KAZ>- TOTAL D unit 2019-01-02 = 7.5"};
    QTest::newRow("wide") << "Exports (million US$)\n\nCountry;2023;2024\nKazakhstan;1,5;2,25\nTurkey;3;\n"_ba
                          << List{"TABLE:EXPORTS_MILLION_US KAZ>- TOTAL A USD 2023-01-01 = 1500000",
                                  "TABLE:EXPORTS_MILLION_US KAZ>- TOTAL A USD 2024-01-01 = 2250000",
                                  "TABLE:EXPORTS_MILLION_US TUR>- TOTAL A USD 2023-01-01 = 3000000"};
    QTest::newRow("year inside the heads")
        << "Country\tExported value in 2009\tExported value in 2010\tExported value in 2011\tx\nKazakhstan\t1\t2\t3\tn\n"_ba
        << List{"TABLE:FILE KAZ>- TOTAL A unit 2009-01-01 = 1", "TABLE:FILE KAZ>- TOTAL A unit 2010-01-01 = 2",
                "TABLE:FILE KAZ>- TOTAL A unit 2011-01-01 = 3"};
    QTest::newRow("year and month, flow, partner")
        << "countrySource,countryTarget,value,type,year,month\nKazakhstan,Turkey,5.5,export,2011,3\n"
           "Turkey,Kazakhstan,6.5,import,2011,12\n"_ba
        << List{"goods_export KAZ>TUR TOTAL M unit 2011-03-01 = 5.5",
                "goods_import TUR>KAZ TOTAL M unit 2011-12-01 = 6.5"};
    QTest::newRow("measures side by side")
        << "year,iso_i,iso_j,exports,imports,dist\n1995,KAZ,TUR,8,2,6446.824\n"_ba
        << List{"goods_export KAZ>TUR TOTAL A unit 1995-01-01 = 8", "goods_import KAZ>TUR TOTAL A unit 1995-01-01 = 2",
                "TABLE:DIST KAZ>TUR TOTAL A unit 1995-01-01 = 6446.8239999999996"};
    QTest::newRow("exporter and importer")
        << "exporter,importer,pair_id,year,trade,dist\nKAZ,TUR,9,1986,61.5,533.9\n"_ba
        << List{"goods_export KAZ>TUR TOTAL A unit 1986-01-01 = 61.5"};
    QTest::newRow("years by months, in Turkish")
        << "Fiyat endeksi;;;;;;\nülke;yıl;Ocak;Şubat;Mart;Nisan;Mayıs;Haziran\nTürkiye;2005;1,5;2;3;4;5;6,5\n"_ba
        << List{"TABLE:FIYAT_ENDEKSI TUR>- TOTAL M index 2005-01-01 = 1.5",
                "TABLE:FIYAT_ENDEKSI TUR>- TOTAL M index 2005-02-01 = 2",
                "TABLE:FIYAT_ENDEKSI TUR>- TOTAL M index 2005-03-01 = 3",
                "TABLE:FIYAT_ENDEKSI TUR>- TOTAL M index 2005-04-01 = 4",
                "TABLE:FIYAT_ENDEKSI TUR>- TOTAL M index 2005-05-01 = 5",
                "TABLE:FIYAT_ENDEKSI TUR>- TOTAL M index 2005-06-01 = 6.5"};
    QTest::newRow("Russian heads")
        << "страна;период;показатель;единица;значение\nКазахстан;Ноябрь 2019 г.;Экспорт;тыс. долл. США;1 234,5\n"_ba
        << List{"goods_export KAZ>- TOTAL M USD 2019-11-01 = 1234500"};
    QTest::newRow("products")
        << "reporter,partner,hs6,year,flow,value,unit\nKAZ,TUR,030312,2024,Export,5,USD\nKAZ,TUR,TOTAL,2024,Export,9,USD\n"_ba
        << List{"goods_export KAZ>TUR 030312 A USD 2024-01-01 = 5 [CL=HS]",
                "goods_export KAZ>TUR TOTAL A USD 2024-01-01 = 9"};
    QTest::newRow("another dimension")
        << "country,year,sex,value\nKAZ,2024,F,5\nKAZ,2024,M,6\nTUR,2024,F,7\nTUR,2024,M,8\n"_ba
        << List{"TABLE:FILE KAZ>- TOTAL A unit 2024-01-01 = 5 [SEX=F]",
                "TABLE:FILE KAZ>- TOTAL A unit 2024-01-01 = 6 [SEX=M]",
                "TABLE:FILE TUR>- TOTAL A unit 2024-01-01 = 7 [SEX=F]",
                "TABLE:FILE TUR>- TOTAL A unit 2024-01-01 = 8 [SEX=M]"};
    QTest::newRow("a continent is no partner")
        << "year,country,continent,value\n2024,Kazakhstan,Asia,1\n2024,Turkey,Europe,2\n2023,Kazakhstan,Asia,3\n"_ba
        << List{"TABLE:FILE KAZ>- TOTAL A unit 2024-01-01 = 1", "TABLE:FILE TUR>- TOTAL A unit 2024-01-01 = 2",
                "TABLE:FILE KAZ>- TOTAL A unit 2023-01-01 = 3"};
    QTest::newRow("unknown groups are areas of their own")
        << "country,year,value\nKazakhstan,2024,1\nGroup of Nine,2024,2\n"_ba
        << List{"TABLE:FILE KAZ>- TOTAL A unit 2024-01-01 = 1",
                "TABLE:FILE X_TABLE_GROUPOFNINE>- TOTAL A unit 2024-01-01 = 2"};
    QTest::newRow("unit column and scale")
        << "country,indicator,units,scale,2023,2024\nKAZ,GDP,US dollars,Billions,\"1,357.639\",2.5\n"_ba
        << List{"TABLE:GDP KAZ>- TOTAL A USD 2023-01-01 = 1357639000000",
                "TABLE:GDP KAZ>- TOTAL A USD 2024-01-01 = 2500000000"};
    QTest::newRow("no final newline, CR only, index column")
        << ",country,year,value\r0,KAZ,2023,1.5\r1,KAZ,2024,2.5"_ba
        << List{"TABLE:FILE KAZ>- TOTAL A unit 2023-01-01 = 1.5", "TABLE:FILE KAZ>- TOTAL A unit 2024-01-01 = 2.5"};
}

void TestGeneric::reads()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArrayList, expected);
    const ReadText result = readTable(text, "table");
    QVERIFY2(!result.outcome.has_value(), result.outcome ? shownProblem(*result.outcome).constData() : "");
    for (const Problem &problem : result.sink.rejected)
        QFAIL(shownProblem(problem).constData());
    QCOMPARE(figures(result), expected);
    QVERIFY(result.recognition.confidence > 0 && result.recognition.confidence <= 40);
}

void TestGeneric::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("words only") << "a,b\nc,d\n"_ba
                                << "unrecognised 0:0 "_ba;
    QTest::newRow("no period") << "country,a,b\nKAZ,1.5,2\nTUR,3.5,4\n"_ba
                               << "missingColumn 1:0 period"_ba;
    QTest::newRow("no area") << "notes\nyear,value\n2023,1.5\n2024,2.5\n"_ba
                             << "missingColumn 2:0 reporter"_ba;
}

void TestGeneric::refuses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    const ReadText result = readTable(text, "table");
    QVERIFY(result.outcome.has_value());
    QCOMPARE(shownProblem(*result.outcome), expected);
    QVERIFY(result.recognition.confidence <= 20);
}

void TestGeneric::rejects_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("number") << "Қазақстан,2024,1x2"_ba
                            << "badNumber 3:16 1x2"_ba;
    QTest::newRow("period") << "Қазақстан,2024-13,1"_ba
                            << "badPeriod 3:11 2024-13"_ba;
    QTest::newRow("no period") << "Қазақстан,,1"_ba
                               << "missingValue 3:11 year"_ba;
    QTest::newRow("no area") << ",2024,1"_ba
                             << "missingValue 3:1 country"_ba;
    QTest::newRow("too many") << "KAZ,2024,1,2"_ba
                              << "raggedRow 3:12 4"_ba;
    QTest::newRow("large") << "KAZ,2024,1e400"_ba
                           << "numberTooLarge 3:10 1e400"_ba;
}

void TestGeneric::rejects()
{
    QFETCH(const QByteArray, row);
    QFETCH(const QByteArray, expected);
    const ReadText result = readTable("country,year,value\nKAZ,2021,1.5\n" + row +
                                          "\nKAZ,2022,1.5\nKAZ,2023,1.5\nTUR,2022,1.5\nTUR,2023,1.5\n",
                                      "table");
    QVERIFY(!result.outcome.has_value());
    QCOMPARE(result.sink.rejected.size(), std::size_t(1));
    QCOMPARE(shownProblem(result.sink.rejected.front()), expected);
    QCOMPARE(result.sink.observations.size(), std::size_t(5));
}

void TestGeneric::ambiguousNumbers()
{
    const QByteArray text = "country;year;value\nKAZ;2023;1.234\nKAZ;2024;5.678\n"_ba;
    const ReadText unsure = readTable(text, "table");
    QVERIFY(unsure.outcome.has_value());
    QCOMPARE(shownProblem(*unsure.outcome), "ambiguousNumber 2:10 1.234"_ba);
    QCOMPARE(unsure.outcome->expected, std::string("1.234, 1234"));
    QCOMPARE(unsure.sink.observations.size(), std::size_t(0));
    ReadOptions options;
    options.numbers = NumberStyle{',', '.'};
    const ReadText grouped = readTable(text, "table", options);
    QCOMPARE(grouped.sink.observations.at(0).value, 1234.0);
    options.numbers = NumberStyle{'.', ','};
    QCOMPARE(readTable(text, "table", options).sink.observations.at(0).value, 1.234);
    QVERIFY(!readTable(text + "TUR;2024;0.5\n", "table").outcome.has_value());
}

void TestGeneric::mappingWins()
{
    ReadOptions options;
    Mapping mapping;
    mapping.columns = {{"wer", "reporter"}, {"mit", "partner"}, {"wann", "year"}, {"b", "value"}};
    mapping.constants = {{"flow", "import"}, {"unit", "EUR"}, {"multiplier", "3"}};
    options.mapping = mapping;
    const ReadText result = readTable("Titel\nwer,mit,wann,a,b\nKAZ,TUR,2024,1.5,2.5\n", "table", options);
    QVERIFY(!result.outcome.has_value());
    QCOMPARE(figures(result), (QByteArrayList{"goods_import KAZ>TUR TOTAL A EUR 2024-01-01 = 2500"}));
}

void TestGeneric::constants()
{
    ReadOptions options;
    options.reporter = "KAZ";
    options.unit = "USD";
    const ReadText result = readTable("year,value\n2023,1.5\n2024,2.5\n", "table", options);
    QVERIFY(!result.outcome.has_value());
    QCOMPARE(figures(result), (QByteArrayList{"TABLE:FILE KAZ>- TOTAL A USD 2023-01-01 = 1.5",
                                              "TABLE:FILE KAZ>- TOTAL A USD 2024-01-01 = 2.5"}));
}

void TestGeneric::namesTheBadPeriod_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("one of three years") << "country,year,value\nKAZ,2021,1.5\nKAZ,20x2,2.5\nKAZ,2023,3.5\n"_ba
                                        << "badPeriod 3:5 20x2"_ba;
    QTest::newRow("the first of two") << "country;period;value\nKAZ;2021-13;1.5\nKAZ;2021-12;2.5\n"_ba
                                      << "badPeriod 2:5 2021-13"_ba;
    QTest::newRow("month") << "country,year,month,value\nKAZ,2021,1,1.5\nKAZ,2021,13,2.5\nKAZ,2021,3,3.5\n"_ba
                           << "badPeriod 3:10 13"_ba;
}

void TestGeneric::namesTheBadPeriod()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    const ReadText result = readTable(text, "table");
    QVERIFY(!result.outcome.has_value());
    QCOMPARE(result.sink.rejected.size(), std::size_t(1));
    QCOMPARE(shownProblem(result.sink.rejected.front()), expected);
    QVERIFY(!result.sink.observations.empty());
}

void TestGeneric::footerIsLeftOut()
{
    const ReadText wide =
        readTable("Country,2023,2024,2025\nKAZ,1.5,2,3\n\nSource: someone\n\"Note, that\"\n", "table");
    QVERIFY(!wide.outcome.has_value());
    QCOMPARE(wide.sink.observations.size(), std::size_t(3));
    QVERIFY(wide.sink.skipped.empty());
    QCOMPARE(wide.sink.remarks.back(), std::string("notesLeftOut 2"));
    const ReadText tidy = readTable("country,year,value\nKAZ,2024,1.5\nSource: someone,,\n", "table");
    QCOMPARE(tidy.sink.skipped.at(Skip::Note), std::size_t(1));
    QCOMPARE(tidy.sink.rejected.size(), std::size_t(0));
}

void TestGeneric::missingMarkers()
{
    const ReadText result = readTable("Country,2020,2021,2022,2023,2024\nKAZ,..,n/a,,:,0\nTUR,1.5,-,…,x,2\n", "table");
    QCOMPARE(result.sink.observations.size(), std::size_t(3));
    QCOMPARE(result.sink.observations.front().value, 0.0);
    QCOMPARE(result.sink.skipped.at(Skip::Missing), std::size_t(7));
}

void TestGeneric::flags()
{
    const ReadText result =
        readTable("country,year,value,flag\nKAZ,2022,1.5 e,\nKAZ,2023,2.5,E\nKAZ,2024,3.5,\nKAZ,2021,1.5,\n", "table");
    QVERIFY(!result.outcome.has_value());
    QVERIFY(result.sink.observations.at(0).status == Status::Estimate);
    QVERIFY(result.sink.observations.at(1).status == Status::Estimate);
    QVERIFY(result.sink.observations.at(2).status == Status::Official);
    QCOMPARE(result.sink.notes.at(0).flag, std::string("e"));
    QCOMPARE(result.sink.observations.at(2).note, 0U);
}

void TestGeneric::notData_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("countries") << "country_code,country_name,iso_3digit_alpha\n4,Afghanistan,AFG\n8,Albania,ALB\n"_ba;
    QTest::newRow("products") << "code,description\n10121,Horses\n10129,\"Horses, other\"\n"_ba;
}

void TestGeneric::notData()
{
    QFETCH(const QByteArray, text);
    QVERIFY(readTable(text, "table").recognition.notData == NotData::Codes);
}

void TestGeneric::fingerprint()
{
    const auto print = [](const QByteArray &text) { return tableFingerprint(readTable(text, "table").sample); };
    const std::string one = print("Country,Unit,2022,2023\nKAZ,USD,1.5,2\n");
    QCOMPARE(one.size(), std::size_t(16));
    QCOMPARE(print("country ; unit;2022;2023;2024\nTUR;EUR;1,5;2;3\n"), one); // Next year's, saved again.
    QVERIFY(print("Country,Flow,2022,2023\nKAZ,X,1.5,2\n") != one);
}

void TestGeneric::sameInEveryEncoding()
{
    const QString text = u"ülke;yıl;değer\nTürkiye;2024;1,5\nKazakistan;2023;2,5\n"_s;
    QByteArray utf16 = "\xFF\xFE"_ba;
    QByteArray cp1254;
    for (const QChar c : text) {
        utf16 += static_cast<char>(c.unicode() & 0xffU);
        utf16 += static_cast<char>(c.unicode() >> 8U);
        cp1254 += c == u'ı' ? '\xFD' : c == u'ğ' ? '\xF0' : static_cast<char>(c.unicode());
    }
    const QByteArrayList expected = figures(readTable(text.toUtf8(), "table"));
    QCOMPARE(expected.size(), 2);
    QCOMPARE(figures(readTable(utf16, "table")), expected);
    QCOMPARE(figures(readTable("\xEF\xBB\xBF" + text.toUtf8(), "table")), expected);
    QCOMPARE(figures(readTable(cp1254, "table")), expected);
}

void TestGeneric::rowsBehindThoseLookedAt()
{
    QByteArray text = "country,year,value\n"_ba;
    for (int i = 0; i < 3000; ++i)
        text += (i % 2 == 0 ? "KAZ," : "TUR,") + QByteArray::number(1000 + i / 2) + ",1.5\n";
    text += "KAZ,2024,oops\n";
    const ReadText result = readTable(text, "table");
    QVERIFY(!result.outcome.has_value());
    QCOMPARE(result.sink.observations.size(), std::size_t(3000));
    QCOMPARE(shownProblem(result.sink.rejected.at(0)), "badNumber 3002:10 oops"_ba);
}

void TestGeneric::cancels()
{
    QByteArray text = "country,year,value\n"_ba;
    for (int i = 0; i < 20000; ++i)
        text += "KAZ,2024,1.5\n";
    const ReadText result = readTable(text, "table", {}, true);
    QVERIFY(result.outcome.has_value());
    QCOMPARE(troubleName(result.outcome->trouble), "cancelled");
}

void TestGeneric::wideHostileTable()
{
    QByteArray text;
    for (int row = 0; row < 300; ++row) {
        for (int column = 0; column < 4000; ++column)
            text += (row == 0       ? "h"
                     : row % 3 == 0 ? "1.5"
                                    : "KAZ") +
                    QByteArray(row == 0 ? QByteArray::number(column) : QByteArray()) + ',';
        text += '\n';
    }
    const ReadText result = readTable(text, "table");
    QVERIFY(result.outcome.has_value());
}

QTEST_APPLESS_MAIN(TestGeneric)
#include "tst_generic.moc"
