#include "import/seriesfixture.h"

#include <QFile>
#include <QTest>

using namespace corridor::ingest;
using namespace Qt::StringLiterals;

namespace {

QString fixture(const QString &name) { return QStringLiteral(CORRIDOR_SOURCE_DIR "/tests/fixtures/series/") + name; }

QString day(std::int32_t number) { return QDate(1970, 1, 1).addDays(number).toString(Qt::ISODate); }

QString text(const std::string &value) { return QString::fromStdString(value); }

/// Everything that a reader gave, one thing a line, so that a golden file shows it whole.
QString shownWhole(const Collected &sink, const Outcome &outcome)
{
    static constexpr std::array kStatus = {"official", "provisional", "estimate", "press", "claim", "analyst"};
    QStringList lines;
    for (const auto &[code, source] : sink.sources)
        lines << u"source %1 | %2 | %3"_s.arg(text(code), text(source.publisher), text(source.dataset));
    for (const auto &[code, document] : sink.documents)
        lines << u"document %1 | %2"_s.arg(text(document.title), text(document.published));
    for (const auto &[code, area] : sink.areas)
        lines << u"area %1 %2 %3"_s.arg(text(code), text(area.kind), text(area.name));
    for (const auto &[code, indicator] : sink.indicators)
        lines << u"indicator %1 %2 %3 | %4"_s.arg(text(code), text(indicator.language), text(indicator.unit),
                                                  text(indicator.name));
    for (const Observation &figure : sink.observations) {
        const SeriesDraft &series = sink.allSeries[figure.series];
        QString line = u"%1: %2 %3>%4 %5 %6 %7"_s.arg(
            QString::number(figure.line), text(series.indicator), text(series.reporter), text(series.partner),
            QString(QLatin1Char(series.frequency)), day(figure.first), figure.until == 0 ? u"-"_s : day(figure.until));
        line += u" = %1 %2 %3"_s.arg(QString::number(figure.value, 'g', 15), text(series.unit),
                                     QLatin1String(kStatus.at(static_cast<std::size_t>(figure.status))));
        for (const std::string &more : {series.valuation, series.detail})
            line += more.empty() ? QString() : u' ' + text(more);
        if (figure.note != 0) {
            const NoteDraft &note = sink.notes[figure.note - 1];
            line += u" [%1|%2]"_s.arg(text(note.flag), text(note.note));
        }
        lines << line;
    }
    for (const auto &[reason, count] : sink.skipped)
        lines << u"skipped %1: %2"_s.arg(static_cast<int>(reason)).arg(count);
    for (const Problem &problem : sink.rejected)
        lines << u"rejected %1:%2 %3 | %4 | %5"_s.arg(
            QString::number(problem.place.line), QString::number(problem.place.column),
            QLatin1String(troubleName(problem.trouble)), text(problem.found), text(problem.expected));
    for (const std::string &remark : sink.remarks)
        lines << u"remark %1"_s.arg(text(remark));
    if (outcome)
        lines << u"outcome %1"_s.arg(QLatin1String(troubleName(outcome->trouble)));
    return lines.join(u'\n') + u'\n';
}

} // namespace

class TestSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fixture_data();
    void fixture();
    void unseenReadersSaySo();
    void companionsAreNoData_data();
    void companionsAreNoData();
    void strangersAreNotTaken_data();
    void strangersAreNotTaken();
    void sheetsAfterTheDataAreLeft();
    void workbookRowsMayBeShort();
    void eachSheetOfAWorkbookIsRead();
    void stopsWhenAsked();
};

void TestSeries::fixture_data()
{
    QTest::addColumn<QString>("reader");
    const auto add = [](const char *file, const QString &reader) { QTest::newRow(file) << reader; };
    add("wdi.csv", u"wdi"_s);
    add("wdi_preamble_zh.csv", u"wdi"_s);
    add("wdi_bulk.csv", u"wdi"_s);
    add("databank.csv", u"databank"_s);
    add("databank_long.csv", u"databank"_s);
    add("databank_long_footer.csv", u"databank"_s); // as DataBank writes it
    add("databank_counterpart.csv", u"databank"_s);
    add("weo_utf16.xls", u"weo"_s);
    add("weo_resaved.csv", u"weo"_s);
    add("weo_full.csv", u"weo"_s);
    add("datamapper.csv", u"imf-datamapper"_s);
    add("dots_wide.csv", u"dots"_s);
    add("dots_panel.csv", u"dots"_s);
    add("imts.csv", u"dots"_s);
    add("imfp.csv", u"imfp"_s);
    add("imfp_trade.csv", u"imfp"_s);
    add("US_FleetTest_wide.csv", u"unctad"_s);
    add("US_TradeMerchTotal.csv", u"unctad-bulk"_s);
    add("WIR2025_tab02_wide.csv", u"unctad-wir"_s);
    add("uis.csv", u"uis"_s);
    add("uis_bulk.csv", u"uis-bulk"_s);
    add("bns.csv", u"bns"_s);
    add("bns_cp1251.csv", u"bns"_s);
    add("singstat.csv", u"singstat"_s);
    add("singstat_other.csv", u"singstat"_s);
    add("tuik_cpi.csv", u"tuik"_s);
    add("tuik_countries.csv", u"tuik"_s);
    add("tuik_fuels.csv", u"tuik"_s);
}

/// Each fixture is recognised, and gives what its golden file shows. With CORRIDOR_WRITE_GOLDEN set, golden files are
/// written instead, to be read and committed.
void TestSeries::fixture()
{
    QFETCH(QString, reader);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    Problem problem;
    const auto file = openFile(::fixture(name).toStdString(), {}, problem);
    QVERIFY2(file != nullptr, troubleName(problem.trouble));
    const Reader *best = surest(file->sample());
    QVERIFY(best != nullptr);
    QCOMPARE(text(std::string(best->name())), reader);
    Collected sink;
    const Outcome outcome = readOpened(*file, *best, sink);
    const QString shown = shownWhole(sink, outcome);
    QFile golden(::fixture(name) + u".golden"_s);
    if (qEnvironmentVariableIsSet("CORRIDOR_WRITE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(shown.toUtf8());
        return;
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n');
    const QStringList found = shown.split(u'\n');
    for (qsizetype i = 0; i < std::min(expected.size(), found.size()); ++i)
        QCOMPARE(found.at(i), expected.at(i));
    QCOMPARE(found.size(), expected.size());
}

void TestSeries::unseenReadersSaySo()
{
    QStringList unseen;
    for (const Reader *reader : seriesReaders()) {
        if (!reader->seen())
            unseen << text(std::string(reader->name()));
    }
    QCOMPARE(unseen.join(u' '), u"dots unctad-bulk uis-bulk"_s);
}

void TestSeries::companionsAreNoData_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("countries") << QByteArray(
        "\"Country Code\",\"Region\",\"IncomeGroup\",\"SpecialNotes\",\"TableName\",\n"
        "\"KAZ\",\"Europe & Central Asia\",\"x\",\"a, b\nc\",\"Kazakhstan\",\n");
    QTest::newRow("indicators") << QByteArray(
        "INDICATOR_CODE,INDICATOR_NAME,SOURCE_NOTE,SOURCE_ORGANIZATION\nA,b,c,d\n");
    QTest::newRow("bulk series") << QByteArray("Series Code,Topic,Indicator Name,Short definition\nA,b,c,d\n");
    QTest::newRow("footnotes") << QByteArray("CountryCode,SeriesCode,Year,DESCRIPTION\nKAZ,A,YR2020,d\n");
    QTest::newRow("dictionary") << QByteArray("VARIABLE_ID;VARIABLE_NAME;VARIABLE_DESCRIPTION\nFREQ;b;c\n");
    QTest::newRow("UIS labels") << QByteArray("INDICATOR_ID,INDICATOR_LABEL_EN\nCR.1,Completion rate\n");
    QTest::newRow("UIS countries") << QByteArray("COUNTRY_ID,COUNTRY_NAME_EN\nKAZ,Kazakhstan\n");
}

void TestSeries::companionsAreNoData()
{
    QFETCH(QByteArray, content);
    Problem problem;
    const auto file = openText(content.toStdString(), "x.csv", {}, problem);
    QVERIFY(file != nullptr);
    Recognition recognition;
    QVERIFY(surest(file->sample(), &recognition) != nullptr);
    QVERIFY(recognition.notData != NotData::No);
}

void TestSeries::strangersAreNotTaken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("tidy") << QByteArray("iso_code,indicator,date,value\nAFG,GDP,2019,5\n");
    QTest::newRow("sdmx") << QByteArray(
        "DATAFLOW,freq,ref_area,indicator,TIME_PERIOD,OBS_VALUE\nX:Y(1.0),A,KZ,B,2020,1\n");
    QTest::newRow("eurostat") << QByteArray("unit,geo\\time\t2003 \t2004 \nMIO_EUR,AT\t1 \t2 \n");
    QTest::newRow("comtrade") << QByteArray(
        "period,reporterCode,flowCode,partnerCode,cmdCode,primaryValue\n2020,398,X,792,TOTAL,5\n");
    QTest::newRow("wide by country") << QByteArray("Country,2019,2020,2021\nKazakhstan,1,2,3\n");
    QTest::newRow("gravity") << QByteArray("year,iso_i,iso_j,exports,imports\n1995,GTM,ARG,1,2\n");
}

void TestSeries::strangersAreNotTaken()
{
    QFETCH(QByteArray, content);
    Problem problem;
    const auto file = openText(content.toStdString(), "x.csv", {}, problem);
    QVERIFY(file != nullptr);
    const Reader *reader = surest(file->sample());
    QVERIFY2(reader == nullptr, reader == nullptr ? "" : std::string(reader->name()).c_str());
}

void TestSeries::sheetsAfterTheDataAreLeft()
{
    SheetRows rows({{"Data",
                     {{"Data Source", "World Development Indicators"},
                      {"Last Updated Date", "46064"},
                      {},
                      {"Country Name", "Country Code", "Indicator Name", "Indicator Code", "2022", "2023"},
                      {"Kazakhstan", "KAZ", "GDP (current US$)", "NY.GDP.MKTP.CD", "225.5", "261.25"}}},
                    {"Metadata - Countries", {{"Country Code", "Region"}, {"KAZ", "Europe & Central Asia"}}}});
    Collected sink;
    ReadOptions options;
    options.areas = &testAreas();
    QVERIFY(!dynamic_cast<const TableReader *>(readerNamed("wdi"))->read(rows, options, sink));
    QCOMPARE(sink.observations.size(), std::size_t(2));
    QCOMPARE(sink.sum(), 486.75);
    QCOMPARE(text(sink.documents[""].published), u"2026-02-11"_s);
    QVERIFY(sink.rejected.empty());
}

void TestSeries::workbookRowsMayBeShort()
{
    SheetRows rows({{"Data",
                     {{"Country Name", "Country Code", "Series Name", "Series Code", "2021 [YR2021]", "2022 [YR2022]"},
                      {"Kazakhstan", "KAZ", "GDP (current US$)", "NY.GDP.MKTP.CD", "197"},
                      {"Turkiye", "TUR", "GDP (current US$)", "NY.GDP.MKTP.CD", "1", "x1"}}}});
    Collected sink;
    ReadOptions options;
    options.areas = &testAreas();
    QVERIFY(!dynamic_cast<const TableReader *>(readerNamed("databank"))->read(rows, options, sink));
    QCOMPARE(sink.observations.size(), std::size_t(2));
    QCOMPARE(sink.skipped[Skip::Missing], std::size_t(1));
    QCOMPARE(sink.rejected.size(), std::size_t(1));
    QCOMPARE(text(sink.rejected.front().place.sheet), u"Data"_s);
    QCOMPARE(sink.rejected.front().place.line, std::uint64_t(3));
    QCOMPARE(sink.rejected.front().place.column, std::uint64_t(6));
}

void TestSeries::eachSheetOfAWorkbookIsRead()
{
    const std::vector<std::string> months = {"", "Ocak", "Şubat", "Mart"};
    SheetRows rows({{"t1", {{"Üretim (Ton)"}, {"Production (Tonnes)"}, months, {"2025.0", "1", "2", "3"}}},
                    {"t2", {{"Tüketim (Ton)"}, {"Consumption (Tonnes)"}, months, {"2025", "4", "c", "?"}}}});
    Collected sink;
    ReadOptions options;
    options.areas = &testAreas();
    QVERIFY(!dynamic_cast<const TableReader *>(readerNamed("tuik"))->read(rows, options, sink));
    QCOMPARE(sink.sum(), 10.0);
    QCOMPARE(sink.indicators.size(), std::size_t(2));
    QCOMPARE(sink.skipped[Skip::Missing], std::size_t(1));
    QCOMPARE(sink.rejected.size(), std::size_t(1));
    QCOMPARE(text(sink.rejected.front().place.sheet), u"t2"_s);
    QCOMPARE(sink.rejected.front().place.column, std::uint64_t(4));
}

void TestSeries::stopsWhenAsked()
{
    std::string content = "Country Name,Country Code,Indicator Name,Indicator Code,2022\n";
    for (int i = 0; i < 20000; ++i)
        content += "Kazakhstan,KAZ,GDP (current US$),NY.GDP.MKTP.CD,1\n";
    Problem problem;
    const auto file = openText(std::move(content), "x.csv", {}, problem);
    QVERIFY(file != nullptr);
    Collected sink;
    sink.stop = true;
    const Outcome outcome = readOpened(*file, *readerNamed("wdi"), sink);
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->trouble, Trouble::Cancelled);
    QVERIFY(sink.observations.size() < 16000);
}

QTEST_APPLESS_MAIN(TestSeries)
#include "tst_series.moc"
