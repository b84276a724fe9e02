#include "import/seriesfixture.h"

#include <QTest>

using namespace corridor::ingest;
using namespace Qt::StringLiterals;

/// Malformed rows: where they are, what was found, and that the rest is read.
class TestSeriesTrouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row_data();
    void row();
    void missingColumn_data();
    void missingColumn();
    void ambiguousNumbersKeepThePoint();
};

namespace {

const QByteArray kWdi = "Country Name,Country Code,Indicator Name,Indicator Code,2021,2022\n";
const QByteArray kDataBank = "Country Name,Country Code,Series Name,Series Code,2021 [YR2021],2022 [YR2022]\n";
const QByteArray kWeo = "Country,Subject Descriptor,Units,Scale,2021,2022,Estimates Start After\n";
const QByteArray kImfp = "freq,ref_area,indicator,unit_mult,time_period,obs_value\n";
const QByteArray kUis = "NATMON_IND,Indicator,LOCATION,Country,TIME,Time,Value,Flag Codes,Flags\n";
const QByteArray kBns = "NAM\tDAT\tPERIOD\tVAL\n";
const QByteArray kImts = "DATAFLOW,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE\n";

} // namespace

void TestSeriesTrouble::row_data()
{
    QTest::addColumn<QByteArray>("reader");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("trouble");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<int>("added");
    const auto add = [](const char *tag, const char *reader, const QByteArray &content, Trouble trouble, int line,
                        int column, const char *found, int added) {
        QTest::newRow(tag) << QByteArray(reader) << content << static_cast<int>(trouble) << line << column
                           << QByteArray(found) << added;
    };
    const QByteArray good = "Kazakhstan,KAZ,GDP (current US$),A.B,1,2\n";
    add("wdi: word", "wdi", kWdi + good + "Turkiye,TUR,GDP (current US$),A.B,1.5,none at all\n" + good,
        Trouble::BadNumber, 3, 39, "none at all", 5);
    add("wdi: no area", "wdi", kWdi + ",,GDP (current US$),A.B,1,2\n" + good, Trouble::MissingValue, 2, 2,
        "Country Code", 2);
    add("wdi: no indicator", "wdi", kWdi + "Turkiye,TUR,,,1,2\n" + good, Trouble::MissingValue, 2, 14, "Indicator Code",
        2);
    add("wdi: unquoted comma", "wdi", kWdi + "Bahamas, The,BHS,GDP (current US$),A.B,1,2\n" + good, Trouble::RaggedRow,
        2, 42, "7", 2);
    add("wdi: cut line", "wdi", kWdi + good + "Turkiye,TUR,GDP (current US$),A.B,1", Trouble::RaggedRow, 3, 35, "5", 2);
    add("wdi: huge", "wdi", kWdi + "Turkiye,TUR,GDP (current US$),A.B,1,1e999\n" + good, Trouble::NumberTooLarge, 2, 37,
        "1e999", 3);
    add("databank: no series", "databank", kDataBank + "Turkiye,TUR,,,1,2\n" + good, Trouble::MissingValue, 2, 14,
        "Series Code", 2);
    add("databank: hex", "databank", kDataBank + "Turkiye,TUR,x,A.B,0x1F,2\n", Trouble::BadNumber, 2, 19, "0x1F", 1);
    add("databank: bad time", "databank",
        "Time,Country Name,Country Code,GDP (current US$) [A.B]\n2021-13,Kazakhstan,KAZ,5\n2022,Kazakhstan,KAZ,6\n",
        Trouble::BadPeriod, 2, 1, "2021-13", 1);
    add("weo: no subject", "weo", kWeo + "Kazakhstan,,U.S. dollars,Billions,1,2,2021\n", Trouble::MissingValue, 2, 12,
        "Subject Descriptor", 0);
    add("weo: grouped wrongly", "weo", kWeo + "Kazakhstan,Population,Persons,Millions,\"1,23.4\",2.5,2021\n",
        Trouble::BadNumber, 2, 40, "1,23.4", 1);
    add("weo: estimates of no year", "weo", kWeo + "Kazakhstan,Population,Persons,Millions,1,2,soon\n",
        Trouble::BadPeriod, 2, 44, "soon", 0);
    add("imfp: no such month", "imfp", kImfp + "M,KZ,X,0,2020-13,5\nM,KZ,X,0,2020-12,6\n", Trouble::BadPeriod, 2, 10,
        "2020-13", 1);
    add("imfp: multiplier", "imfp", kImfp + "A,KZ,X,99,2020,5\nA,KZ,X,0,2020,6\n", Trouble::UnknownUnit, 2, 8, "99", 1);
    add("imfp: no area", "imfp", kImfp + "A,,X,0,2020,5\n", Trouble::MissingValue, 2, 3, "ref_area", 0);
    add("imfp: word", "imfp", kImfp + "A,NA,X,0,2020,high\n", Trouble::BadNumber, 2, 15, "high", 0);
    add("uis: word", "uis", kUis + "A,\"b, %\",KAZ,Kazakhstan,2020,2020,few,,\n", Trouble::BadNumber, 2, 35, "few", 0);
    add("uis: no place", "uis", kUis + "A,b,,,2020,2020,1,,\n", Trouble::MissingValue, 2, 5, "LOCATION", 0);
    add("bns: periods contradict", "bns", kBns + "Индекс(Процент)\tОктябрь 2019 г.\t201911\t105\n", Trouble::BadPeriod,
        2, 33, "201911", 0);
    add("bns: word", "bns", kBns + "Индекс(Процент)\tНоябрь 2019 г.\t201911\tсто\n", Trouble::BadNumber, 2, 39, "сто",
        0);
    add("imts: no partner", "dots", kImts + "X,KAZ,XG_FOB_USD,,A,2023,5\n", Trouble::MissingValue, 2, 18,
        "COUNTERPART_COUNTRY", 0);
    add("tuik: word", "tuik", "Üretim (Ton)\n,Ocak,Şubat,Mart\n2025,1,iki,3\n", Trouble::BadNumber, 3, 8, "iki", 2);
    add("tuik: no year", "tuik", "Üretim (Ton)\n,Ocak,Şubat,Mart\nx,1,2,3\n2025,1,2,3\n", Trouble::BadPeriod, 3, 1, "x",
        3);
    add("tuik: no country", "tuik",
        "Ülkelere göre ithalat (Bin ABD $)\n,Ülke,Ocak,Şubat,Mart\n2025,,1,2,3\n2025,Fransa,1,2,3\n",
        Trouble::MissingValue, 3, 0, "Ülke", 3);
    add("wir: no name", "unctad-wir", "Region/economy,2022,2023\n,1,2\nWorld,3,4\n", Trouble::MissingValue, 2, 1,
        "Region/economy", 2);
    add("singstat: word", "singstat", "Data Series,2025 Mar,2025 Feb,2025 Jan\nGDP,1,2,three\n", Trouble::BadNumber, 2,
        9, "three", 2);
    add("unctad: word", "unctad", "Economy_Label,2022_Tons_Value,2023_Tons_Value\nWorld,1,much\n", Trouble::BadNumber,
        2, 9, "much", 1);
    add("datamapper: word", "imf-datamapper", "Growth (Percent),2021,2022,2023\nKazakhstan,1,lots,3\n",
        Trouble::BadNumber, 2, 14, "lots", 2);
}

void TestSeriesTrouble::row()
{
    QFETCH(QByteArray, reader);
    QFETCH(QByteArray, content);
    QFETCH(int, trouble);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QByteArray, found);
    QFETCH(int, added);
    Problem problem;
    const auto file = openText(content.toStdString(), "x.csv", {}, problem);
    QVERIFY(file != nullptr);
    Collected sink;
    const Outcome outcome = readOpened(*file, *readerNamed(reader.toStdString()), sink);
    QVERIFY(!outcome.has_value());
    QCOMPARE(sink.rejected.size(), std::size_t(1));
    const Problem &rejected = sink.rejected.front();
    QCOMPARE(QByteArray(troubleName(rejected.trouble)), QByteArray(troubleName(static_cast<Trouble>(trouble))));
    QCOMPARE(int(rejected.place.line), line);
    QCOMPARE(int(rejected.place.column), column);
    QCOMPARE(QByteArray::fromStdString(rejected.found), found);
    QCOMPARE(int(sink.observations.size()), added);
}

void TestSeriesTrouble::missingColumn_data()
{
    QTest::addColumn<QByteArray>("found");
    const auto add = [](const char *reader, const char *found) { QTest::newRow(reader) << QByteArray(found); };
    add("wdi", "Indicator Code");
    add("databank", "Series Code");
    add("weo", "Subject Descriptor");
    add("dots", "Counterpart Country Name");
    add("imfp", "obs_value");
    add("unctad", "Economy_Label");
    add("unctad-bulk", "Economy Label");
    add("unctad-wir", "Region/economy");
    add("uis", "VALUE");
    add("uis-bulk", "VALUE");
    add("bns", "VAL");
    add("singstat", "Data Series");
    add("tuik", "Ocak");
}

void TestSeriesTrouble::missingColumn()
{
    QFETCH(QByteArray, found);
    Problem problem;
    const auto file = openText("a,b,c\n1,2,3\n", "x.csv", {}, problem);
    QVERIFY(file != nullptr);
    Collected sink;
    const Outcome outcome = readOpened(*file, *readerNamed(QTest::currentDataTag()), sink);
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->trouble, Trouble::MissingColumn);
    QCOMPARE(int(outcome->place.line), 1);
    QCOMPARE(QByteArray::fromStdString(outcome->found), found);
    QVERIFY(sink.observations.empty());
}

/// `1.234` alone could be either; a publisher that writes English writes a decimal point.
void TestSeriesTrouble::ambiguousNumbersKeepThePoint()
{
    Problem problem;
    const auto file = openText(kWdi.toStdString() + "Kazakhstan,KAZ,x,A.B,1.234,5.678\n", "x.csv", {}, problem);
    QVERIFY(file != nullptr);
    Collected sink;
    QVERIFY(!readOpened(*file, *readerNamed("wdi"), sink).has_value());
    QCOMPARE(sink.sum(), 6.912);
}

QTEST_APPLESS_MAIN(TestSeriesTrouble)
#include "tst_seriestrouble.moc"
