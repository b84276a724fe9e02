#include "import/readtext.h"

#include <QtTest>

using namespace corridor::ingest;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHead =
    "indicator,reporter,partner,commodity,frequency,period,value,unit,status,source,document,basis,valuation,detail,"
    "bound,printed,note,vintage\n"_ba;

} // namespace

class TestTidy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheBundledFigures();
    void readsEveryColumn();
    void readsTheLeast();
    void revisionsKeepTheirPlace();
    void travellingColumns();
    void rejects_data();
    void rejects();
    void refuses_data();
    void refuses();
    void missingIsNoZero();
    void reorderedAndSpacedHeads();
    void chosenNumberStyle();
    void cancels();
    void recognises_data();
    void recognises();
};

void TestTidy::readsTheBundledFigures()
{
    QFile file(QStringLiteral(CORRIDOR_SOURCE_DIR "/resources/data/observations.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const ReadText result = readTable(text, "corridor-tidy");
    QVERIFY(!result.outcome.has_value());
    QCOMPARE(result.sink.rejected.size(), std::size_t(0));
    const auto revisions = text.count(",revision\n");
    QCOMPARE(qsizetype(result.sink.revisions.size()), revisions);
    QCOMPARE(qsizetype(result.sink.observations.size()), text.count('\n') - 1 - revisions);
}

void TestTidy::readsEveryColumn()
{
    const ReadText result = readTable(kHead + "goods_export,KAZ,TUR,7403,M,2024-05,1234.5,USD,provisional,src,doc,"
                                              "reconciled,FOB,MOT=1,min,1.2 thousand,about copper,current\n",
                                      "corridor-tidy");
    QVERIFY(!result.outcome.has_value());
    QCOMPARE(shownFigure(result.sink, 0), "goods_export KAZ>TUR 7403 M USD 2024-05-01 = 1234.5 [MOT=1]"_ba);
    const SeriesDraft &series = result.sink.allSeries.front();
    QCOMPARE(series.source, std::string("src"));
    QCOMPARE(series.basis, std::string("reconciled"));
    QCOMPARE(series.valuation, std::string("FOB"));
    QVERIFY(result.sink.observations.front().status == Status::Provisional);
    QCOMPARE(result.sink.observations.front().line, 2U);
    const NoteDraft &note = result.sink.notes.front();
    QCOMPARE(note.bound, std::string("min"));
    QCOMPARE(note.printed, std::string("1.2 thousand"));
    QCOMPARE(note.note, std::string("about copper"));
    QCOMPARE(note.document, std::string("doc"));
    QCOMPARE(result.sink.commodities.at("HS:7403").parent, std::string("74"));
    QVERIFY(result.sink.sources.count("src") == 1 && result.sink.documents.count("doc") == 1);
}

void TestTidy::readsTheLeast()
{
    const ReadText result =
        readTable("indicator,reporter,period,value,unit\npopulation,Kazakhstan,2024,20033842,person\n"
                  "population,TR,2024-Q2,5,person\nx:y,X_WB_AFE,2025-01/2025-09,1,flight/week\n",
                  "corridor-tidy");
    QVERIFY(!result.outcome.has_value());
    QCOMPARE(shownFigure(result.sink, 0), "population KAZ>- TOTAL A person 2024-01-01 = 20033842"_ba);
    QCOMPARE(shownFigure(result.sink, 1), "population TUR>- TOTAL Q person 2024-04-01 = 5"_ba);
    QCOMPARE(shownFigure(result.sink, 2), "x:y X_WB_AFE>- TOTAL P flight/week 2025-01-01/2025-09-30 = 1"_ba);
    QCOMPARE(result.sink.areas.at("X_WB_AFE").kind, std::string("aggregate"));
    QCOMPARE(result.sink.areas.at("KAZ").kind, std::string("country"));
}

void TestTidy::revisionsKeepTheirPlace()
{
    const ReadText result = readTable("indicator,reporter,period,value,unit,vintage\na,KAZ,2024,1,USD,revision\n"
                                      "a,KAZ,2024,2,USD,revision\na,KAZ,2024,3,USD,current\n",
                                      "corridor-tidy");
    QCOMPARE(result.sink.revisions.size(), std::size_t(2));
    QCOMPARE(result.sink.revisions[0].value, 1.0);
    QCOMPARE(result.sink.revisions[1].value, 2.0);
    QCOMPARE(result.sink.observations.size(), std::size_t(1));
    QCOMPARE(result.sink.observations[0].series, result.sink.revisions[0].series);
}

void TestTidy::travellingColumns()
{
    const ReadText result = readTable(
        "indicator,reporter,period,value,unit,source,document,indicator_name,indicator_scheme,indicator_page,"
        "indicator_unit,indicator_kind,indicator_partner,reporter_name,reporter_kind,reporter_scheme,reporter_iso2,"
        "reporter_m49,unit_dimension,unit_scale,unit_name,source_publisher,source_dataset,source_url,source_licence,"
        "source_attribution,document_source,document_title,document_url,document_published,document_retrieved,"
        "document_licence,quantity,quantity_unit,flag\n"
        "WDI:X.Y,X_WB_AFE,2024,7,XUN,wdi,d1,\"Name, of it\",WDI,trade,XUN,stock,yes,Africa E,aggregate,WB,AF,002,"
        "money,plain,unit name,WB,WDI,http://x,CC,Attr,other,Title,http://y,2026-01,2026-02-03,CC2,12.5,tonne,b\n",
        "corridor-tidy");
    QVERIFY(!result.outcome.has_value());
    const IndicatorDraft indicator = result.sink.indicators.at("WDI:X.Y");
    QCOMPARE(indicator.name, std::string("Name, of it"));
    QCOMPARE(indicator.page, std::string("trade"));
    QCOMPARE(indicator.kind, std::string("stock"));
    QVERIFY(indicator.hasPartner);
    const AreaDraft area = result.sink.areas.at("X_WB_AFE");
    QCOMPARE(area.name, std::string("Africa E"));
    QCOMPARE(area.scheme, std::string("WB"));
    QCOMPARE(area.iso2, std::string("AF"));
    QCOMPARE(area.m49, std::string("002"));
    const UnitDraft unit = result.sink.units.at("XUN");
    QCOMPARE(unit.dimension, std::string("money"));
    QVERIFY(!unit.compact);
    QCOMPARE(result.sink.sources.at("wdi").attribution, std::string("Attr"));
    QCOMPARE(result.sink.documents.at("d1").source, std::string("other"));
    QCOMPARE(result.sink.documents.at("d1").retrieved, std::string("2026-02-03"));
    QCOMPARE(result.sink.observations.front().quantity, 12.5);
    QCOMPARE(result.sink.allSeries.front().quantityUnit, std::string("tonne"));
    QCOMPARE(result.sink.notes.front().flag, std::string("b"));
}

void TestTidy::rejects_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const char *label, const char *row, const char *expected) {
        QTest::newRow(label) << QByteArray(row) << QByteArray(expected);
    };
    add("number", "a,KAZ,,,A,2024,1x,USD,,,,,,,,,,", "badNumber 2:16 1x");
    add("thousands", "a,KAZ,,,A,2024,\"1,234\",USD,,,,,,,,,,", "badNumber 2:16 1,234");
    add("inf", "a,KAZ,,,A,2024,inf,USD,,,,,,,,,,", "badNumber 2:16 inf");
    add("large", "a,KAZ,,,A,2024,1e999,USD,,,,,,,,,,", "numberTooLarge 2:16 1e999");
    add("period", "a,KAZ,,,A,2024-Q5,1,USD,,,,,,,,,,", "badPeriod 2:11 2024-Q5");
    add("month", "a,KAZ,,,M,2024-13,1,USD,,,,,,,,,,", "badPeriod 2:11 2024-13");
    add("frequency", "a,KAZ,,,Q,2024,1,USD,,,,,,,,,,", "badPeriod 2:9 Q");
    add("no indicator", ",KAZ,,,A,2024,1,USD,,,,,,,,,,", "missingValue 2:1 indicator");
    add("no reporter", "a,,,,A,2024,1,USD,,,,,,,,,,", "missingValue 2:3 reporter");
    add("no unit", "a,KAZ,,,A,2024,1,,,,,,,,,,,", "missingValue 2:18 unit");
    add("status", "a,KAZ,,,A,2024,1,USD,maybe,,,,,,,,,", "badStatus 2:22 maybe");
    add("vintage", "a,KAZ,,,A,2024,1,USD,,,,,,,,,,old", "badStatus 2:31 old");
    add("few fields", "a,KAZ,,,A,2024", "raggedRow 2:11 6");
    add("many fields", "a,KAZ,,,A,2024,1,USD,,,,,,,,,,,more", "raggedRow 2:32 19");
    add("Cyrillic before", "қыс,KAZ,,,A,2024,ә,USD,,,,,,,,,,", "badNumber 2:18 ә");
}

void TestTidy::rejects()
{
    QFETCH(const QByteArray, row);
    QFETCH(const QByteArray, expected);
    const ReadText result = readTable(kHead + row + "\na,KAZ,,,A,2024,1,USD,,,,,,,,,,\n", "corridor-tidy");
    QVERIFY(!result.outcome.has_value());
    QCOMPARE(result.sink.rejected.size(), std::size_t(1));
    QCOMPARE(shownProblem(result.sink.rejected.front()), expected);
    QCOMPARE(result.sink.observations.size(), std::size_t(1)); // The reader goes on.
}

void TestTidy::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("head only") << kHead << "noFigures 0:0 "_ba;
    QTest::newRow("no value") << "indicator,reporter,period,unit,basis,vintage\na,KAZ,2024,USD,,\n"_ba
                              << "missingColumn 1:0 value"_ba;
    QTest::newRow("column twice") << "indicator,reporter,period,value,unit,Value\na,KAZ,2024,1,USD,2\n"_ba
                                  << "duplicateColumn 1:38 value"_ba;
    QTest::newRow("unclosed quote") << "indicator,reporter,period,value,unit\na,\"KAZ,2024,1,USD\n"_ba
                                    << "unclosedQuote 2:3 \"KAZ,2024,1,USD "_ba;
    QByteArray nul = "indicator,reporter,period,value,unit\n"_ba;
    for (int i = 0; i < 4000; ++i)
        nul += "a,KAZ,2024,1,USD\n";
    nul += QByteArray("a,K\0Z,2024,1,USD\n", 17);
    QTest::newRow("NUL far behind") << nul << "nulByte 4002:4 00"_ba;
}

void TestTidy::refuses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    const ReadText result = readTable(text, "corridor-tidy");
    QVERIFY(result.outcome.has_value());
    QCOMPARE(shownProblem(*result.outcome), expected);
}

void TestTidy::missingIsNoZero()
{
    const ReadText result = readTable("indicator,reporter,period,value,unit\na,KAZ,2023,,USD\na,KAZ,2024,..,USD\n"
                                      "a,KAZ,2025,0,USD\n\n\n",
                                      "corridor-tidy");
    QCOMPARE(result.sink.skipped.at(Skip::Missing), std::size_t(2));
    QCOMPARE(result.sink.observations.size(), std::size_t(1));
    QCOMPARE(result.sink.observations.front().value, 0.0);
    QCOMPARE(result.sink.rejected.size(), std::size_t(0));
}

void TestTidy::reorderedAndSpacedHeads()
{
    const ReadText result = readTable("\xEF\xBB\xBF"
                                      "#;Unit; VALUE ;period;reporter;Indicator;remark\r\n1;USD;5;2024;KAZ;a;x\r\n",
                                      "corridor-tidy");
    QVERIFY(!result.outcome.has_value());
    QCOMPARE(result.recognition.confidence, 100);
    QCOMPARE(shownFigure(result.sink, 0), "a KAZ>- TOTAL A USD 2024-01-01 = 5"_ba);
}

void TestTidy::chosenNumberStyle()
{
    ReadOptions options;
    options.numbers = NumberStyle{',', '.'};
    const ReadText result =
        readTable("indicator;reporter;period;value;unit\na;KAZ;2024;1.234,5;USD\n", "corridor-tidy", options);
    QCOMPARE(result.sink.observations.at(0).value, 1234.5);
}

void TestTidy::cancels()
{
    QByteArray text = "indicator,reporter,period,value,unit\n"_ba;
    for (int i = 0; i < 20000; ++i)
        text += "a,KAZ,2024,1,USD\n";
    const ReadText result = readTable(text, "corridor-tidy", {}, true);
    QVERIFY(result.outcome.has_value());
    QCOMPARE(troubleName(result.outcome->trouble), "cancelled");
    QVERIFY(result.sink.observations.size() < 16384);
}

void TestTidy::recognises_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("expected");
    QTest::newRow("all") << kHead << 100;
    QTest::newRow("least") << "indicator,reporter,period,value,unit\n"_ba << 100;
    QTest::newRow("one short") << "indicator,reporter,period,value,basis,vintage\n"_ba << 80;
    QTest::newRow("another") << "country,year,value\n"_ba << 0;
}

void TestTidy::recognises()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, expected);
    QCOMPARE(readTable(text, "corridor-tidy").recognition.confidence, expected);
}

QTEST_APPLESS_MAIN(TestTidy)
#include "tst_tidy.moc"
