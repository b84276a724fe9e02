#include "import/meaning/codes.h"
#include "import/meaning/unittables.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace corridor::ingest;
using namespace Qt::StringLiterals;

namespace {

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

/// First cells of the lines of a bundled file.
QSet<QString> codesIn(const QString &name)
{
    QFile file(QStringLiteral(CORRIDOR_SOURCE_DIR "/resources/data/") + name);
    QSet<QString> codes;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n'))
            codes << QString::fromUtf8(line.left(line.indexOf(',')));
    }
    return codes;
}

} // namespace

class tst_Codes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void flows_data();
    void flows();
    void services();
    void otherTextsAreNoFlows_data();
    void otherTextsAreNoFlows();
    void units_data();
    void units();
    void otherTextsAreNoUnits_data();
    void otherTextsAreNoUnits();
    void unknownUnits_data();
    void unknownUnits();
    void unitsOfIndicators_data();
    void unitsOfIndicators();
    void currencies();
    void statuses_data();
    void statuses();
    void missing_data();
    void missing();
    void ourIndicators_data();
    void ourIndicators();
    void hsParents_data();
    void hsParents();
    void totals_data();
    void totals();
    void details();
    void trims_data();
    void trims();
};

void tst_Codes::flows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("valuation");
    const auto row = [](const QString &flow, const QString &indicator, const QString &valuation = QString()) {
        QTest::newRow(qPrintable(flow)) << flow << indicator << valuation;
    };
    row(u"M"_s, u"goods_import"_s);
    row(u"X"_s, u"goods_export"_s);
    row(u"RM"_s, u"goods_reimport"_s);
    row(u"RX"_s, u"goods_reexport"_s);
    row(u"DX"_s, u"goods_export_domestic"_s);
    row(u"FM"_s, u"goods_import_foreign"_s);
    row(u"MIP"_s, u"goods_import_inward_processing"_s);
    row(u"MOP"_s, u"goods_import_outward_processing"_s);
    row(u"XIP"_s, u"goods_export_inward_processing"_s);
    row(u"XOP"_s, u"goods_export_outward_processing"_s);
    row(u"1"_s, u"goods_import"_s);
    row(u"2"_s, u"goods_export"_s);
    row(u"3"_s, u"goods_reexport"_s);
    row(u"4"_s, u"goods_reimport"_s);
    row(u"5"_s, u"goods_import"_s);
    row(u"6"_s, u"goods_export"_s);
    row(u" Imports "_s, u"goods_import"_s);
    row(u"Gross Exp."_s, u"goods_export"_s);
    row(u"Re-Export"_s, u"goods_reexport"_s);
    row(u"re-imports"_s, u"goods_reimport"_s);
    row(u"Imports (c.i.f.)"_s, u"goods_import"_s, u"CIF"_s);
    row(u"Exports, FOB"_s, u"goods_export"_s, u"FOB"_s);
    row(u"İhracat"_s, u"goods_export"_s);
    row(u"İTHALAT"_s, u"goods_import"_s);
    row(u"Импорт"_s, u"goods_import"_s);
    row(u"ЭКСПОРТ"_s, u"goods_export"_s);
    row(u"Тауар экспорты"_s, u"goods_export"_s);
}

void tst_Codes::flows()
{
    QFETCH(QString, text);
    QFETCH(QString, indicator);
    QFETCH(QString, valuation);
    const auto flow = flowNamed(text.toStdString());
    QVERIFY(flow);
    QCOMPARE(::text(flow->indicator), indicator);
    QCOMPARE(::text(flow->valuation), valuation);
    QVERIFY(codesIn(u"indicators.csv"_s).contains(indicator));
}

void tst_Codes::services()
{
    QCOMPARE(flowNamed("X", true)->indicator, "services_export");
    QCOMPARE(flowNamed("Imports", true)->indicator, "services_import");
    QVERIFY(!flowNamed("RX", true));
    QVERIFY(codesIn(u"indicators.csv"_s).contains(QSet<QString>{u"services_export"_s, u"services_import"_s}));
}

void tst_Codes::otherTextsAreNoFlows_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {QString(), u"7"_s, u"Transit"_s, u"Imports of services"_s, u"MX"_s, u"?"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void tst_Codes::otherTextsAreNoFlows()
{
    QFETCH(QString, text);
    QVERIFY(!flowNamed(text.toStdString()));
}

void tst_Codes::units_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("shift");
    const auto row = [](const QString &name, const QString &unit, int shift = 0) {
        QTest::newRow(qPrintable(name)) << name << unit << shift;
    };
    row(u"US Dollar thousand"_s, u"USD"_s, 3); // Trade Map
    row(u"Unit : US Dollar thousand"_s, u"USD"_s, 3);
    row(u"Million US dollar"_s, u"USD"_s, 6); // WTO
    row(u"USM"_s, u"USD"_s, 6);
    row(u"US$ at current prices in millions"_s, u"USD"_s, 6); // UNCTAD
    row(u"US dollars at constant prices (2015) in millions"_s, u"USD"_s, 6);
    row(u"USD thousands"_s, u"USD"_s, 3);
    row(u"1000 USD"_s, u"USD"_s, 3);
    row(u"U.S. dollars"_s, u"USD"_s); // IMF
    row(u"National currency"_s, u"LCU"_s);
    row(u"Purchasing power parity; international dollars"_s, u"INTD"_s);
    row(u"Percent change"_s, u"percent"_s);
    row(u"Percent of GDP"_s, u"percent"_s);
    row(u"Billions"_s, u"count"_s, 9);
    row(u"Units"_s, u"count"_s);
    row(u"Persons"_s, u"person"_s);
    row(u"Index, 2010=100"_s, u"index"_s);
    row(u"MIO_EUR"_s, u"EUR"_s, 6); // Eurostat
    row(u"CP_MEUR"_s, u"EUR"_s, 6);
    row(u"CLV10_MEUR"_s, u"EUR"_s, 6);
    row(u"MIO_NAC"_s, u"LCU"_s, 6);
    row(u"THS_T"_s, u"tonne"_s, 3);
    row(u"THS_PER"_s, u"person"_s, 3);
    row(u"PER"_s, u"person"_s);
    row(u"PC"_s, u"percent"_s);
    row(u"PC_GDP"_s, u"percent"_s);
    row(u"I15"_s, u"index"_s);
    row(u"I2015"_s, u"index"_s);
    row(u"PPS"_s, u"PPS"_s);
    row(u"PPS_EU27_2020_HAB"_s, u"PPS"_s);
    row(u"NR"_s, u"count"_s);
    row(u"VALUE_EUR"_s, u"EUR"_s);
    row(u"QUANTITY_IN_100KG"_s, u"kilogram"_s, 2);
    row(u"MIO_TKM"_s, u"tonne_km"_s, 6);
    row(u"GWH"_s, u"kilowatt_hour"_s, 6);
    row(u"XDC"_s, u"LCU"_s); // SDMX
    row(u"USD_PPP"_s, u"INTD"_s);
    row(u"PT"_s, u"percent"_s);
    row(u"PT_B1GQ"_s, u"percent"_s);
    row(u"IX"_s, u"index"_s);
    row(u"PS"_s, u"person"_s);
    row(u"Bin ABD $"_s, u"USD"_s, 3); // TÜİK
    row(u"Değer: Bin ABD $ / Value: Thousand US $"_s, u"USD"_s, 3);
    row(u"Değer: Milyon TL"_s, u"TRY"_s, 6);
    row(u"тыс. долларов США"_s, u"USD"_s, 3);
    row(u"млн. тенге"_s, u"KZT"_s, 6);
    row(u"мың АҚШ доллары"_s, u"USD"_s, 3);
    row(u"миллион теңге"_s, u"KZT"_s, 6);
    row(u"тонн"_s, u"tonne"_s);
    row(u"в процентах"_s, u"percent"_s);
    row(u"%"_s, u"percent"_s);
    row(u"current US$"_s, u"USD"_s); // World Bank
    row(u"constant 2015 US$"_s, u"USD"_s);
    row(u"BoP, current US$"_s, u"USD"_s);
    row(u"current international $"_s, u"INTD"_s);
    row(u"constant LCU"_s, u"LCU"_s);
    row(u"% of GDP"_s, u"percent"_s);
    row(u"annual %"_s, u"percent"_s);
    row(u"kt"_s, u"tonne"_s, 3);
    row(u"metric tons"_s, u"tonne"_s);
    row(u"sq. km"_s, u"square_kilometre"_s);
    row(u"years"_s, u"year"_s);
    row(u"US dollars (USD)"_s, u"USD"_s);
    row(u"€"_s, u"EUR"_s);
    row(u"Million €"_s, u"EUR"_s, 6);
    row(u"£ million"_s, u"GBP"_s, 6);
    row(u"$m"_s, u"USD"_s, 6);
    row(u"US$ 1,000"_s, u"USD"_s, 3);
    row(u"kg"_s, u"kilogram"_s); // Comtrade's quantities
    row(u"m²"_s, u"square_metre"_s);
    row(u"m³"_s, u"cubic_metre"_s);
    row(u"1000 m³"_s, u"cubic_metre"_s, 3);
    row(u"1000 kWh"_s, u"kilowatt_hour"_s, 3);
    row(u"1000 KG"_s, u"tonne"_s);
    row(u"1000 L"_s, u"litre"_s, 3);
    row(u"l alc 100%"_s, u"litre_alcohol"_s);
    row(u"u"_s, u"item"_s);
    row(u"1000u"_s, u"item"_s, 3);
    row(u"2u"_s, u"pair"_s);
    row(u"12u"_s, u"dozen"_s);
    row(u"U (jeu/pack)"_s, u"package"_s);
    row(u"Weight in kilograms"_s, u"kilogram"_s);
    row(u"Number of items"_s, u"item"_s);
    row(u"m"_s, u"metre"_s);
    row(u"kg 90% sdt"_s, u"kilogram_dry"_s);
    row(u"TJ"_s, u"gigajoule"_s, 3);
    row(u"BBL"_s, u"barrel"_s);
    row(u"carat"_s, u"carat"_s);
    row(u"tonne"_s, u"tonne"_s); // Our own codes
    row(u"USD"_s, u"USD"_s);
}

void tst_Codes::units()
{
    QFETCH(QString, text);
    QFETCH(QString, unit);
    QFETCH(int, shift);
    const auto found = unitNamed(text.toStdString());
    QVERIFY(found);
    QCOMPARE(::text(found->unit.code), unit);
    QCOMPARE(found->shift, shift);
    QVERIFY(!found->unit.dimension.empty() && !found->unit.name.empty());
    QVERIFY(codesIn(u"units.csv"_s).contains(unit));
}

void tst_Codes::otherTextsAreNoUnits_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "  ", "per 1,000 people", "per 100,000 live births", "bananas", "US$ per capita", "_T",
                             "modeled ILO estimate", "/", "()", "\xff\xfe", "Thousand Thousand bananas"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("very long") << QByteArray(1000000, '(');
}

void tst_Codes::otherTextsAreNoUnits()
{
    QFETCH(QByteArray, text);
    const auto found = unitNamed(text.toStdString());
    QVERIFY2(!found, found ? found->unit.code.c_str() : "");
}

void tst_Codes::unknownUnits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("words") << u"per 1,000 people"_s << u"per_1000_people"_s;
    QTest::newRow("signs") << u"US$ per 5% of it"_s << u"usd_per_5_percent_of_it"_s;
    QTest::newRow("Cyrillic") << u"условных голов"_s << u"условных_голов"_s;
    QTest::newRow("nothing") << u" - "_s << u"unit"_s;
}

void tst_Codes::unknownUnits()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const UnitDraft unit = unknownUnit(text.toStdString());
    QCOMPARE(::text(unit.code), code);
    QCOMPARE(::text(unit.dimension), u"other"_s);
    QVERIFY(!unit.name.empty());
}

void tst_Codes::unitsOfIndicators_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("shift");
    const auto row = [](const QString &name, const QString &unit, int shift = 0) {
        QTest::newRow(qPrintable(name)) << name << unit << shift;
    };
    row(u"GDP (current US$)"_s, u"USD"_s);
    row(u"GDP growth (annual %)"_s, u"percent"_s);
    row(u"Exports of goods and services (% of GDP)"_s, u"percent"_s);
    row(u"Foreign direct investment, net inflows (BoP, current US$)"_s, u"USD"_s);
    row(u"GNI (current LCU)"_s, u"LCU"_s);
    row(u"GDP, PPP (constant 2021 international $)"_s, u"INTD"_s);
    row(u"Unemployment, total (% of total labor force) (modeled ILO estimate)"_s, u"percent"_s);
    row(u"Life expectancy at birth, total (years)"_s, u"year"_s);
    row(u"CO2 emissions (kt)"_s, u"tonne"_s, 3);
    row(u"Mortality rate, infant (per 1,000 live births)"_s, u"per_1000_live_births"_s);
    row(u"Electric power consumption (kWh per capita)"_s, u"kwh_per_capita"_s);
    row(u"Population, total"_s, u"person"_s);
    row(u"Consumer price index (2010 = 100)"_s, u"index"_s);
    row(u"Adult illiterate population, 15+ years, % female"_s, u"percent"_s);
    row(u"Container port traffic (TEU: 20 foot equivalent units)"_s, u"TEU"_s);
    row(u"Rural population"_s, u"person"_s);
    row(u"Mobile cellular subscriptions"_s, u"count"_s);
    row(u"Methane emissions from waste (Mt CO2e)"_s, u"tonne_co2"_s, 6);
    row(u"Water productivity (constant 2015 US$ GDP per cubic meter)"_s, u"constant_2015_usd_gdp_per_cubic_meter"_s);
    row(u"Railways, passengers carried (million passenger-km)"_s, u"person_km"_s, 6);
    row(u"Railways, goods transported (million ton-km)"_s, u"tonne_km"_s, 6);
    row(u"Air transport, freight (million ton-km)"_s, u"tonne_km"_s, 6);
    row(u"Annual freshwater withdrawals, total (billion cubic meters)"_s, u"cubic_metre"_s, 9);
    row(u"Nitrous oxide emissions (thousand metric tons of CO2 equivalent)"_s, u"tonne_co2"_s, 3);
    row(u"Total greenhouse gas emissions (kt of CO2 equivalent)"_s, u"tonne_co2"_s, 3);
    row(u"Energy use (kt of oil equivalent)"_s, u"tonne_oil"_s, 3);
    row(u"Merchandise exports (million US$)"_s, u"USD"_s, 6);
    // Rates and sizes: the number in the name scales nothing.
    row(u"Population in urban agglomerations of more than 1 million"_s, u"person"_s);
    row(u"Population in urban agglomerations of more than 1 million (% of total population)"_s, u"percent"_s);
    row(u"Researchers in R&D (per million people)"_s, u"per_million_people"_s);
    row(u"Secure Internet servers (per 1 million people)"_s, u"per_1_million_people"_s);
    row(u"Probability of dying among children ages 5-9 years (per 1,000)"_s, u"per_1000"_s);
    row(u"Maternal mortality ratio (modeled estimate, per 100,000 live births)"_s,
        u"modeled_estimate_per_100000_live_births"_s);
    row(u"Adolescent fertility rate (births per 1,000 women ages 15-19)"_s, u"births_per_1000_women_ages_15_19"_s);
    row(u"Mobile cellular subscriptions (per 100 people)"_s, u"per_100_people"_s);
    row(u"Something of its own"_s, u"unit"_s);
    row(QString(), u"unit"_s);
    row(u"broken ((("_s, u"unit"_s);
    row(u"broken )))"_s, u"unit"_s);
}

void tst_Codes::unitsOfIndicators()
{
    QFETCH(QString, name);
    QFETCH(QString, unit);
    QFETCH(int, shift);
    const UnitMeaning found = unitOfIndicatorName(name.toStdString());
    QCOMPARE(text(found.unit.code), unit);
    QCOMPARE(found.shift, shift);
}

void tst_Codes::currencies()
{
    QCOMPARE(unitWithCode("UZS")->dimension, "money");
    QCOMPARE(unitNamed("Million SEK")->shift, 6);
    QVERIFY(!unitWithCode("XYZ"));
    QVERIFY(!unitWithCode("D A")); // stands across two codes of the list
    QVERIFY(!unitWithCode(""));
}

void tst_Codes::statuses_data()
{
    QTest::addColumn<QString>("flag");
    QTest::addColumn<int>("status");
    const auto row = [](const QString &flag, Status status) { QTest::newRow(qPrintable(flag)) << flag << int(status); };
    for (const QString &flag : {QString(), u"A"_s, u"b"_s, u"B"_s, u"d"_s, u"u"_s, u"n"_s, u"c"_s, u"(r)"_s, u"r"_s})
        row(flag, Status::Official);
    for (const QString &flag : {u"p"_s, u"P"_s, u"bp"_s, u"b; p"_s, u"V"_s, u"Provisional"_s, u"p@C"_s})
        row(flag, Status::Provisional);
    for (const QString &flag : {u"e"_s, u"E"_s, u"f"_s, u"F"_s, u"I"_s, u"s"_s, u"bdep"_s, u"‡"_s, u"‡; n"_s, u"+"_s,
                                u"Estimated value"_s, u"Forecast"_s})
        row(flag, Status::Estimate);
}

void tst_Codes::statuses()
{
    QFETCH(QString, flag);
    QTEST(int(statusOfFlag(flag.toStdString())), "status");
}

void tst_Codes::missing_data()
{
    QTest::addColumn<QString>("flag");
    QTest::addColumn<bool>("missing");
    for (const QString &flag : {u"O"_s, u"M"_s, u"L"_s, u"Q"_s, u":"_s, u" m "_s})
        QTest::newRow(qPrintable(flag)) << flag << true;
    for (const QString &flag : {QString(), u"A"_s, u"E"_s, u"b"_s, u"me"_s, u"n"_s})
        QTest::newRow(qPrintable(u"not "_s + flag)) << flag << false;
}

void tst_Codes::missing()
{
    QFETCH(QString, flag);
    QTEST(flagMeansMissing(flag.toStdString()), "missing");
}

void tst_Codes::ourIndicators_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("ours");
    QTest::newRow("GDP") << u"WDI"_s << u"NY.GDP.MKTP.CD"_s << u"gdp_current"_s;
    QTest::newRow("population") << u"wdi"_s << u"SP.POP.TOTL"_s << u"population"_s;
    QTest::newRow("inflation") << u"WDI"_s << u"FP.CPI.TOTL.ZG"_s << u"cpi_inflation"_s;
    QTest::newRow("GDP of the WEO") << u"IMF"_s << u"WEO.NGDPD"_s << u"gdp_current"_s;
    QTest::newRow("exports, a share") << u"WDI"_s << u"NE.EXP.GNFS.ZS"_s << QString();
    QTest::newRow("other scheme") << u"UIS"_s << u"NY.GDP.MKTP.CD"_s << QString();
}

void tst_Codes::ourIndicators()
{
    QFETCH(QString, scheme);
    QFETCH(QString, code);
    QFETCH(QString, ours);
    const auto found = indicatorOfOurs(scheme.toStdString(), code.toStdString());
    QCOMPARE(found ? text(*found) : QString(), ours);
    if (found)
        QVERIFY(codesIn(u"indicators.csv"_s).contains(ours));
}

void tst_Codes::hsParents_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("parent");
    QTest::newRow("subheading") << u"030312"_s << u"0303"_s;
    QTest::newRow("heading") << u"0303"_s << u"03"_s;
    QTest::newRow("chapter") << u"03"_s << QString();
    QTest::newRow("zero lost") << u"101"_s << u"01"_s;
    QTest::newRow("subheading, zero lost") << u"10121"_s << u"0101"_s;
    QTest::newRow("chapter, zero lost") << u"1"_s << QString();
    QTest::newRow("national") << u"2709009000"_s << u"270900"_s;
    QTest::newRow("national, short") << u"27090090"_s << u"270900"_s;
    QTest::newRow("total") << u"TOTAL"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void tst_Codes::hsParents()
{
    QFETCH(QString, code);
    QTEST(text(hsParent(code.toStdString())), "parent");
}

void tst_Codes::totals_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("total");
    for (const QString &code : {u"TOTAL"_s, u"Total"_s, u"All Commodities"_s, u"All products"_s, u"AG0"_s, u"00"_s,
                                u"Total - All H6 commodities"_s, u"Total merchandise"_s, u"TOPLAM"_s, u"Всего"_s})
        QTest::newRow(qPrintable(code)) << code << true;
    for (const QString &code : {QString(), u"01"_s, u"0"_s, u"99"_s, u"999999"_s, u"Total dairy products"_s, u"TOTA"_s})
        QTest::newRow(qPrintable(u"not "_s + code)) << code << false;
}

void tst_Codes::totals()
{
    QFETCH(QString, code);
    QTEST(isTotalCommodity(code.toStdString()), "total");
}

void tst_Codes::details()
{
    std::string detail;
    addDetail(detail, "MOT", "1000");
    QCOMPARE(detail, "MOT=1000");
    addDetail(detail, "CL", "H6");
    QCOMPARE(detail, "CL=H6;MOT=1000");
    addDetail(detail, "PARTNER2", "KAZ");
    QCOMPARE(detail, "CL=H6;MOT=1000;PARTNER2=KAZ");
    addDetail(detail, "CUSTOMS", "a;b=c");
    QCOMPARE(detail, "CL=H6;CUSTOMS=a_b_c;MOT=1000;PARTNER2=KAZ");
}

void tst_Codes::trims_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("trimmed");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("blanks only") << QByteArray(" \t\r\n\xc2\xa0") << QByteArray();
    QTest::newRow("mark before") << QByteArray("\xef\xbb\xbf"
                                               "a b\r")
                                 << QByteArray("a b");
    QTest::newRow("no-break spaces") << QByteArray("\xc2\xa0\xe2\x80\xaf"
                                                   "1 000\xc2\xa0 ")
                                     << QByteArray("1 000");
    QTest::newRow("letters that end in the same byte") << QByteArray("\xd0\xa0") << QByteArray("\xd0\xa0");
}

void tst_Codes::trims()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, trimmed);
    const std::string given = text.toStdString();
    QCOMPARE(QByteArray::fromStdString(std::string(corridor::ingest::trimmed(given))), trimmed);
    QCOMPARE(lowered("AbÇ"), "abÇ");
}

QTEST_GUILESS_MAIN(tst_Codes)
#include "tst_codes.moc"
