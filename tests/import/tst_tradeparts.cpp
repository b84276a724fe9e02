#include "import/trade/cellnumbers.h"
#include "import/trade/headcolumns.h"
#include "import/trade/seriesindex.h"
#include "import/trade/trademaphead.h"
#include "import/trade/trademapwords.h"

#include <QFile>
#include <QtTest>

using namespace corridor::ingest;
using namespace corridor::ingest::trade;
using namespace Qt::StringLiterals;

class TestTradeParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void folded_data();
    void folded();
    void numbers_data();
    void numbers();
    void fileNames_data();
    void fileNames();
    void heads_data();
    void heads();
    void seriesIndex();

private:
    std::shared_ptr<const AreaTable> m_areas;
};

void TestTradeParts::initTestCase()
{
    QFile file(QStringLiteral(CORRIDOR_SOURCE_DIR "/resources/import/areas.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_areas = AreaTable::fromCsv(file.readAll().toStdString());
    QVERIFY(m_areas != nullptr);
}

void TestTradeParts::folded_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("expected");
    QTest::newRow("brackets and signs") << u"Trade Value (US$)"_s << u"tradevalueus"_s;
    QTest::newRow("snake case") << u" trade_value_usd "_s << u"tradevalueusd"_s;
    QTest::newRow("other scripts") << u"Ülke kodu"_s << u"Ülkekodu"_s;
    QTest::newRow("empty") << u"  "_s << QString();
}

void TestTradeParts::folded()
{
    QFETCH(const QString, head);
    QFETCH(const QString, expected);
    QCOMPARE(QString::fromStdString(trade::folded(head.toStdString())), expected);
}

void TestTradeParts::numbers_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<int>("shift");
    QTest::addColumn<double>("last");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("ambiguous");
    const int number = static_cast<int>(CellKind::Number);
    const int bad = static_cast<int>(CellKind::Bad);
    QTest::newRow("plain") << QStringList{u"12.5"_s} << 0 << 12.5 << number << false;
    QTest::newRow("thousand, rounded once") << QStringList{u"0.1"_s} << 3 << 100.0 << number << false;
    QTest::newRow("million") << QStringList{u"1.1"_s} << 6 << 1100000.0 << number << false;
    QTest::newRow("negative") << QStringList{u"-0.5"_s} << 0 << -0.5 << number << false;
    QTest::newRow("comma after a decision") << QStringList{u"1234,5"_s, u"1,234"_s} << 0 << 1.234 << number << false;
    QTest::newRow("groups") << QStringList{u"19,147,619"_s, u"1,234"_s} << 0 << 1234.0 << number << false;
    QTest::newRow("could be either") << QStringList{u"1,234"_s} << 0 << 0.0 << bad << true;
    QTest::newRow("letters") << QStringList{u"12a"_s} << 0 << 0.0 << bad << false;
    QTest::newRow("two points") << QStringList{u"1.2.3"_s} << 0 << 0.0 << bad << false;
    QTest::newRow("marker") << QStringList{u"NA"_s} << 0 << 0.0 << static_cast<int>(CellKind::Missing) << false;
    QTest::newRow("too large") << QStringList{u"1e999"_s} << 0 << 0.0 << static_cast<int>(CellKind::TooLarge) << false;
}

void TestTradeParts::numbers()
{
    QFETCH(const QStringList, cells);
    QFETCH(const int, shift);
    QFETCH(const double, last);
    QFETCH(const int, kind);
    QFETCH(const bool, ambiguous);
    CellNumbers numbers(std::nullopt);
    NumberCell cell;
    for (const QString &text : cells)
        cell = numbers.read(text.toStdString(), shift);
    QCOMPARE(static_cast<int>(cell.kind), kind);
    QCOMPARE(numbers.ambiguous(), ambiguous);
    if (cell.kind == CellKind::Number)
        QCOMPARE(cell.value, last);
}

void TestTradeParts::fileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("products") << u"Trade_Map_-_List_of_products_exported_by_Turkey.txt"_s << u"X TUR ?"_s;
    QTest::newRow("a copy") << u"Trade_Map_-_List_of_products_imported_by_Senegal (2).xls"_s << u"M SEN ?"_s;
    QTest::newRow("long name")
        << u"Trade_Map_-_List_of_supplying_markets_for_a_product_imported_by_United_States_of_America.txt"_s
        << u"M USA ?"_s;
    QTest::newRow("mirror") << u"Trade_Map_-_List_of_products_exported_by_Sudan_(Mirror).xls"_s << u"X SDN ? mirror"_s;
    QTest::newRow("slug") << u"kenyas-exports-to-china-by-product.csv"_s << u"X KEN CHN"_s;
    QTest::newRow("slug without reporter") << u"imports-from-world-by-exporter.csv"_s << u"M ? WLD"_s;
    QTest::newRow("code first") << u"TUR_importing_markets.txt"_s << u"X TUR ?"_s;
    QTest::newRow("code first, imports") << u"DZA_supplying_markets_yearly.xls"_s << u"M DZA ?"_s;
    QTest::newRow("two letters") << u"gtip_4_tr_export_to_world.csv"_s << u"X TUR WLD"_s;
    QTest::newRow("both before") << u"gtip_4_world_to_world_exports.csv"_s << u"X WLD WLD"_s;
    QTest::newRow("nothing") << u"download.csv"_s << u"- ? ?"_s;
    QTest::newRow("empty") << QString() << u"- ? ?"_s;
}

void TestTradeParts::fileNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, expected);
    const TradeMapFacts facts = factsOfFileName(name.toStdString(), *m_areas);
    QString actual = facts.flow == 0 ? u"-"_s : QString(QLatin1Char(facts.flow));
    actual += u' ' + (facts.reporter ? QString::fromStdString(facts.reporter->code) : u"?"_s);
    actual += u' ' + (facts.partner ? QString::fromStdString(facts.partner->code) : u"?"_s);
    if (facts.mirror)
        actual += u" mirror"_s;
    QCOMPARE(actual, expected);
}

void TestTradeParts::heads_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *head, TradeMapColumn::Kind kind, const QString &expected) {
        QTest::newRow(head) << QString::fromUtf8(head) << static_cast<int>(kind) << expected;
    };
    using Kind = TradeMapColumn::Kind;
    add("Exported value in 2009", Kind::Value, u"X A 2009-01-01 []"_s);
    add("Imported value in 2019-Q3", Kind::Value, u"M Q 2019-07-01 []"_s);
    add("Imported value in 2023-M11", Kind::Value, u"M M 2023-11-01 []"_s);
    add("Exported value in January 2023", Kind::Value, u"X M 2023-01-01 []"_s);
    add("Value exported in 2023 (USD thousand)", Kind::Value, u"X A 2023-01-01 [USD thousand]"_s);
    add("2014", Kind::Value, u"- A 2014-01-01 []"_s);
    add("Exported quantity in 2018, Tons", Kind::Quantity, u"X A 2018-01-01 [Tons]"_s);
    add("Quantity unit", Kind::QuantityUnit, u"- -"_s);
    add("Share in Algeria's exports (%)", Kind::Measure, u"- - [%]"_s);
    add("Growth in exported value between 2019-2023 (%, p.a.)", Kind::Measure, u"X P 2019-01-01 [%, p.a.]"_s);
    add("Product label", Kind::None, u"- -"_s);
}

void TestTradeParts::heads()
{
    QFETCH(const QString, head);
    QFETCH(const int, kind);
    QFETCH(const QString, expected);
    const TradeMapColumn column = columnOfHead(head.toStdString());
    QCOMPARE(static_cast<int>(column.kind), kind);
    QString actual = column.flow == 0 ? u"-"_s : QString(QLatin1Char(column.flow));
    actual += column.period ? u' ' + QString(QLatin1Char(column.period->frequency)) + u' ' +
                                  QDate(1970, 1, 1).addDays(column.period->first).toString(Qt::ISODate)
                            : u" -"_s;
    if (column.period || !column.unit.empty())
        actual += u" ["_s + QString::fromStdString(column.unit) + u']';
    QCOMPARE(actual, expected);
}

void TestTradeParts::seriesIndex()
{
    SeriesIndex index;
    for (std::uint32_t number = 0; number < 5000; ++number) {
        const SeriesIndex::Key key = SeriesIndex::keyOf("key " + std::to_string(number));
        QVERIFY(index.find(key) == nullptr);
        index.insert(key, {number, 7});
    }
    QCOMPARE(index.size(), std::size_t(5000));
    for (std::uint32_t number = 0; number < 5000; ++number) {
        const SeriesIndex::Entry *found = index.find(SeriesIndex::keyOf("key " + std::to_string(number)));
        QVERIFY(found != nullptr);
        QCOMPARE(found->series, number);
        QCOMPARE(found->extra, 7U);
    }
}

QTEST_APPLESS_MAIN(TestTradeParts)
#include "tst_tradeparts.moc"
