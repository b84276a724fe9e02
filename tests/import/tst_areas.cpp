#include "import/meaning/areakey.h"
#include "import/meaning/areas.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <set>

using namespace corridor::ingest;
using namespace Qt::StringLiterals;

namespace {

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

constexpr const char *kHead =
    "code,kind,iso2,m49,comtrade,imf,baci,eurostat,worldbank,unctad,tuik,oec,name_en,name_tr,name_kk,name_ru,aliases\n";

} // namespace

class tst_Areas : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void codes_data();
    void codes();
    void codesOfOtherSystemsAreNotTaken_data();
    void codesOfOtherSystemsAreNotTaken();
    void names_data();
    void names();
    void otherTextsAreNoNames_data();
    void otherTextsAreNoNames();
    void everyNameLeadsBack();
    void everyCountryIsThere();
    void codesOfUnknownAreasAreKnown();
    void unknownAreas_data();
    void unknownAreas();
    void malformedTables_data();
    void malformedTables();

private:
    std::string m_csv;
    std::shared_ptr<const AreaTable> m_table;
};

void tst_Areas::initTestCase()
{
    QFile file(QStringLiteral(CORRIDOR_SOURCE_DIR "/resources/import/areas.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_csv = file.readAll().toStdString();
    m_table = AreaTable::fromCsv(m_csv);
    QVERIFY(m_table);
}

void tst_Areas::codes_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("area");
    const auto row = [](AreaScheme scheme, const char *code, const QString &area) {
        QTest::addRow("%d %s", int(scheme), code) << int(scheme) << QByteArray(code) << area;
    };
    using enum AreaScheme;
    row(Iso3, "KAZ", u"KAZ"_s);
    row(Iso3, " tur ", u"TUR"_s);
    row(Iso3, "WLD", u"WLD"_s);
    row(Iso3, "EUU", u"XEU"_s);
    row(Iso3, "XKX", u"XKX"_s);
    row(Iso3, "ECS", u"X_WB_ECS"_s);
    row(Iso3, "EU27_2020", u"XEU"_s);
    row(Iso3, "EA19", u"X_ESTAT_EA19"_s);
    row(Iso3, "OECD", u"X_OECD_OECD"_s);
    row(Iso3, "G-7", u"X_OECD_G7"_s);
    row(Iso3, "G001", u"WLD"_s);
    row(Iso3, "W00", u"WLD"_s);
    row(Iso3, "ROM", u"ROU"_s);
    row(Iso3, "KZ", u"KAZ"_s);
    row(Iso3, "398", u"KAZ"_s);
    row(Iso3, "40510", u"X_UIS_40510"_s);
    row(Iso3, "40612", u"XCA"_s);
    row(Iso2, "KZ", u"KAZ"_s);
    row(Iso2, "NA", u"NAM"_s);
    row(Iso2, "EL", u"GRC"_s);
    row(Iso2, "XK", u"XKX"_s);
    row(Iso2, "1W", u"WLD"_s);
    row(M49, "004", u"AFG"_s);
    row(M49, "4", u"AFG"_s);
    row(M49, "150", u"X_M49_150"_s);
    row(M49, "001", u"WLD"_s);
    row(M49, "143", u"XCA"_s);
    row(Comtrade, "0", u"WLD"_s);
    row(Comtrade, "000", u"WLD"_s);
    row(Comtrade, "398", u"KAZ"_s);
    row(Comtrade, "842", u"USA"_s);
    row(Comtrade, "251", u"FRA"_s);
    row(Comtrade, "699", u"IND"_s);
    row(Comtrade, "757", u"CHE"_s);
    row(Comtrade, "579", u"NOR"_s);
    row(Comtrade, "97", u"XEU"_s);
    row(Comtrade, "490", u"X_COMTRADE_490"_s);
    row(Comtrade, "S19", u"X_COMTRADE_490"_s);
    row(Comtrade, "899", u"X_COMTRADE_899"_s);
    row(Comtrade, "_X ", u"X_COMTRADE_899"_s);
    row(Comtrade, "837", u"X_COMTRADE_837"_s);
    row(Comtrade, "838", u"X_COMTRADE_838"_s);
    row(Comtrade, "839", u"X_COMTRADE_839"_s);
    row(Comtrade, "58", u"X_COMTRADE_58"_s);
    row(Comtrade, "200", u"CSK"_s);
    row(Comtrade, "278", u"DDR"_s);
    row(Comtrade, "280", u"X_COMTRADE_280"_s);
    row(Comtrade, "736", u"X_COMTRADE_736"_s);
    row(Comtrade, "729", u"SDN"_s);
    row(Comtrade, "810", u"SUN"_s);
    row(Comtrade, "891", u"SCG"_s);
    row(Comtrade, "975", u"X_M49_073"_s);
    row(Imf, "186", u"TUR"_s);
    row(Imf, "916", u"KAZ"_s);
    row(Imf, "001", u"WLD"_s);
    row(Imf, "G110", u"X_IMF_G110"_s);
    row(Imf, "110", u"X_IMF_G110"_s);
    row(Imf, "U142", u"X_M49_142"_s);
    row(Imf, "KAZ", u"KAZ"_s);
    row(Imf, "KOS", u"XKX"_s);
    row(Imf, "KZ", u"KAZ"_s);
    row(Baci, "757", u"CHE"_s);
    row(Baci, "398", u"KAZ"_s);
    row(Baci, "490", u"X_COMTRADE_490"_s);
    row(Baci, "381", u"ITA"_s);
    row(Eurostat, "UK", u"GBR"_s);
    row(Eurostat, "EL", u"GRC"_s);
    row(Eurostat, "TR", u"TUR"_s);
    row(Eurostat, "EU27_2020", u"XEU"_s);
    row(Eurostat, "EU28", u"X_ESTAT_EU28"_s);
    row(Eurostat, "EXT_EU27_2020", u"X_ESTAT_EXT_EU27_2020"_s);
    row(WorldBank, "ZJ", u"X_WB_LCN"_s);
    row(WorldBank, "HIC", u"X_WB_HIC"_s);
    row(WorldBank, "TUR", u"TUR"_s);
    row(Unctad, "0000", u"WLD"_s);
    row(Unctad, "792", u"TUR"_s);
    row(Tuik, "79", u"KAZ"_s);
    row(Tuik, "004", u"DEU"_s);
    row(Oec, "askaz", u"KAZ"_s);
    row(Oec, "xxwld", u"WLD"_s);
}

void tst_Areas::codes()
{
    QFETCH(int, scheme);
    QFETCH(QByteArray, code);
    QFETCH(QString, area);
    const auto found = m_table->byCode(static_cast<AreaScheme>(scheme), code.toStdString());
    QVERIFY(found);
    QCOMPARE(text(found->code), area);
    QVERIFY(!found->name.empty() && !found->kind.empty() && !found->scheme.empty());
}

void tst_Areas::codesOfOtherSystemsAreNotTaken_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("empty") << int(AreaScheme::Iso3) << QByteArray();
    QTest::newRow("blank") << int(AreaScheme::Comtrade) << QByteArray("  ");
    QTest::newRow("number of the IMF among ISO codes") << int(AreaScheme::Iso3) << QByteArray("916");
    QTest::newRow("name") << int(AreaScheme::Iso3) << QByteArray("Kazakhstan");
    QTest::newRow("not assigned") << int(AreaScheme::Iso3) << QByteArray("QQQ");
    QTest::newRow("nine digits") << int(AreaScheme::M49) << QByteArray("398398398");
    QTest::newRow("bytes") << int(AreaScheme::Iso2) << QByteArray("\xff\x00\xc3", 3);
}

void tst_Areas::codesOfOtherSystemsAreNotTaken()
{
    QFETCH(int, scheme);
    QFETCH(QByteArray, code);
    QVERIFY(!m_table->byCode(static_cast<AreaScheme>(scheme), std::string_view(code.constData(), size_t(code.size()))));
}

void tst_Areas::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("area");
    const auto row = [](const QString &name, const QString &area) { QTest::newRow(qPrintable(name)) << name << area; };
    row(u"Turkey"_s, u"TUR"_s);
    row(u"Türkiye"_s, u"TUR"_s);
    row(u"TÜRKİYE"_s, u"TUR"_s);
    row(u"Turkiye"_s, u"TUR"_s);
    row(u"Türkiye, Republic of"_s, u"TUR"_s);
    row(u"Турция"_s, u"TUR"_s);
    row(u"Түркия"_s, u"TUR"_s);
    row(u"Kazakstan"_s, u"KAZ"_s);
    row(u"kazakıstan"_s, u"KAZ"_s);
    row(u"KAZAKİSTAN"_s, u"KAZ"_s);
    row(u"РЕСПУБЛИКА КАЗАХСТАН"_s, u"KAZ"_s);
    row(u"Қазақстан"_s, u"KAZ"_s);
    row(u"ҚАЗАҚСТАН РЕСПУБЛИКАСЫ"_s, u"KAZ"_s);
    row(u"Kazakhstan, Rep. of"_s, u"KAZ"_s);
    row(u"World"_s, u"WLD"_s);
    row(u" World"_s, u"WLD"_s);
    row(u"Dünya"_s, u"WLD"_s);
    row(u"European Union - 27 countries (from 2020)"_s, u"XEU"_s);
    row(u"European Union (27)"_s, u"XEU"_s);
    row(u"Korea, Rep."_s, u"KOR"_s);
    row(u"Korea (Republic of)"_s, u"KOR"_s);
    row(u"Dem. People's Rep. of Korea"_s, u"PRK"_s);
    row(u"Dem. Rep. of the Congo"_s, u"COD"_s);
    row(u"Congo, Rep."_s, u"COG"_s);
    row(u"Iran (Islamic Republic of)"_s, u"IRN"_s);
    row(u"Gambia, The"_s, u"GMB"_s);
    row(u"St. Kitts & Nevis"_s, u"KNA"_s);
    row(u"Côte d'Ivoire"_s, u"CIV"_s);
    row(u"Cote d’Ivoire"_s, u"CIV"_s);
    row(u"Åland Islands"_s, u"ALA"_s);
    row(u"Kosovo*"_s, u"XKX"_s);
    row(u"China, Hong Kong SAR"_s, u"HKG"_s);
    row(u"Taipei, Chinese"_s, u"TWN"_s);
    row(u"İngiltere"_s, u"GBR"_s);
    row(u"США"_s, u"USA"_s);
    row(u"U.S.A."_s, u"USA"_s);
    row(u"Киргизия"_s, u"KGZ"_s);
    row(u"Areas, nes"_s, u"X_COMTRADE_899"_s);
    row(u"Bunkers"_s, u"X_COMTRADE_837"_s);
    row(u"Other Asia, nes"_s, u"X_COMTRADE_490"_s);
    row(u"Sudan (...2011)"_s, u"X_COMTRADE_736"_s);
    row(u"Europe & Central Asia"_s, u"X_WB_ECS"_s);
    // The same letters with the accent apart.
    row(u"Türkiye"_s.normalized(QString::NormalizationForm_D), u"TUR"_s);
    row(u"TÜRKİYE"_s.normalized(QString::NormalizationForm_D), u"TUR"_s);
    row(u"Тайвань"_s.normalized(QString::NormalizationForm_D), u"TWN"_s);
    row(u"Côte d’Ivoire"_s.normalized(QString::NormalizationForm_D), u"CIV"_s);
}

void tst_Areas::names()
{
    QFETCH(QString, name);
    QFETCH(QString, area);
    const auto found = m_table->byName(name.toStdString());
    QVERIFY(found);
    QCOMPARE(text(found->code), area);
}

void tst_Areas::otherTextsAreNoNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("marks") << QByteArray("... (*)");
    QTest::newRow("UTF-8 read as Latin-1") << QByteArray("T\xc3\x83\xc2\xbcrkiye");
    QTest::newRow("letter lost") << QByteArray("T?rkiye");
    QTest::newRow("replacement character") << QByteArray("T\xef\xbf\xbdrkiye");
    QTest::newRow("Latin-1 bytes") << QByteArray("T\xfcrkiye");
    QTest::newRow("half a character") << QByteArray("Kazakhstan\xc3");
    QTest::newRow("footnote") << QByteArray("Source: World Bank");
    QTest::newRow("with more around") << QByteArray("Rest of Kazakhstan");
    QTest::newRow("very long") << QByteArray(100000, 'a');
}

void tst_Areas::otherTextsAreNoNames()
{
    QFETCH(QByteArray, name);
    const auto found = m_table->byName(name.toStdString());
    QVERIFY2(!found, found ? found->code.c_str() : "");
}

/// No name and no alias of an area names another one: the table would hide it without a word.
void tst_Areas::everyNameLeadsBack()
{
    const QStringList lines = text(m_csv).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 500);
    for (const QString &line : lines.mid(1)) {
        QStringList cells;
        bool quoted = false;
        QString cell;
        for (const QChar c : line) {
            if (c == u'"')
                quoted = !quoted;
            else if (c == u',' && !quoted)
                cells << std::exchange(cell, QString());
            else
                cell += c;
        }
        cells << cell;
        QCOMPARE(cells.size(), 17);
        for (const QString &name : cells.mid(12, 4) + cells.at(16).split(u';', Qt::SkipEmptyParts)) {
            const auto found = m_table->byName(name.toStdString());
            QVERIFY2(found && text(found->code) == cells.at(0), qPrintable(cells.at(0) + u' ' + name));
        }
    }
}

void tst_Areas::everyCountryIsThere()
{
    QSet<QString> codes;
    for (char a = 'A'; a <= 'Z'; ++a) {
        for (char b = 'A'; b <= 'Z'; ++b) {
            const auto area = m_table->byCode(AreaScheme::Iso2, std::string{a, b});
            if (area && area->scheme == "ISO3166" && area->iso2 == std::string{a, b})
                codes << text(area->code);
        }
    }
    QCOMPARE(codes.size(), 249);
}

/// What a reader makes of a code that the table holds under the same scheme is the same area.
void tst_Areas::codesOfUnknownAreasAreKnown()
{
    for (const auto &[scheme, word, code] :
         {std::tuple{AreaScheme::WorldBank, "WB", "ECS"}, std::tuple{AreaScheme::M49, "M49", "150"},
          std::tuple{AreaScheme::Comtrade, "COMTRADE", "899"}, std::tuple{AreaScheme::Imf, "IMF", "G110"},
          std::tuple{AreaScheme::Eurostat, "ESTAT", "EA20"}}) {
        const auto known = m_table->byCode(scheme, code);
        QVERIFY(known);
        QCOMPARE(AreaTable::unknown(word, code, "").code, known->code);
    }
    QCOMPARE(AreaTable::unknown("UNCTAD", "", "Developed economies: Europe").code,
             m_table->byName("Developed economies: Europe")->code);
}

void tst_Areas::unknownAreas_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("area");
    QTest::newRow("code") << QByteArray("IMF") << QByteArray("gx1213") << u"Group"_s << u"X_IMF_GX1213"_s;
    QTest::newRow("digits") << QByteArray("UNCTAD") << QByteArray("5100") << u"Africa"_s << u"X_UNCTAD_5100"_s;
    QTest::newRow("name") << QByteArray("TUIK") << QByteArray() << u"Gizli Ülke"_s << u"X_TUIK_GIZLIULKE"_s;
    QTest::newRow("nothing") << QByteArray("TUIK") << QByteArray() << QString() << u"X_TUIK_UNKNOWN"_s;
    QTest::newRow("no scheme") << QByteArray() << QByteArray("A1") << QString() << u"X_FILE_A1"_s;
}

void tst_Areas::unknownAreas()
{
    QFETCH(QByteArray, scheme);
    QFETCH(QByteArray, code);
    QFETCH(QString, name);
    QFETCH(QString, area);
    const AreaDraft made = AreaTable::unknown(scheme.toStdString(), code.toStdString(), name.toStdString());
    QCOMPARE(text(made.code), area);
    QCOMPARE(text(made.kind), u"aggregate"_s);
    if (!name.isEmpty())
        QCOMPARE(text(made.name), name);
    // Letters that the code cannot hold still tell two areas apart, the same way each time.
    const auto foreign = [](const char *text) { return AreaTable::unknown("BNS", "", text).code; };
    QCOMPARE(foreign("АКМОЛИНСКАЯ ОБЛАСТЬ"), foreign("Акмолинская область"));
    QVERIFY(foreign("АКМОЛИНСКАЯ ОБЛАСТЬ") != foreign("АКТЮБИНСКАЯ ОБЛАСТЬ"));
    for (const char character : foreign("ШЫҒЫС \"; ' \n"))
        QVERIFY((character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9') || character == '_');
}

void tst_Areas::malformedTables_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("other head") << QByteArray("code,name\nKAZ,Kazakhstan\n");
    QTest::newRow("short row") << QByteArray(kHead) + "KAZ,country\n";
    QTest::newRow("open quote") << QByteArray(kHead) + "KAZ,country,KZ,398,,,,,,,,,Kazakhstan,,,,\"x\n";
}

void tst_Areas::malformedTables()
{
    QFETCH(QByteArray, csv);
    QVERIFY(!AreaTable::fromCsv(csv.toStdString()));
}

QTEST_GUILESS_MAIN(tst_Areas)
#include "tst_areas.moc"
