#include "import/text/numbertext.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace corridor::ingest;
using namespace Qt::StringLiterals;

namespace {

/// Each text of the tables below in turn.
struct Case {
    const char *text;
    CellKind kind;
    double value;
};

constexpr NumberStyle kPoint = {'.', ','};
constexpr NumberStyle kComma = {',', '.'};
constexpr NumberStyle kBlank = {',', ' '};
constexpr NumberStyle kQuote = {'.', '\''};
constexpr NumberStyle kNone = {'.', '\0'};

void addRows(const char *label, NumberStyle style, const std::vector<Case> &cases)
{
    for (const Case &c : cases) {
        QTest::addRow("%s: %s", label, c.text)
            << QByteArray(c.text) << style.decimal << style.group << static_cast<int>(c.kind) << c.value;
    }
}

constexpr CellKind Number = CellKind::Number;
constexpr CellKind Missing = CellKind::Missing;
constexpr CellKind Bad = CellKind::Bad;
constexpr CellKind TooLarge = CellKind::TooLarge;

} // namespace

class TestNumberText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void number_data();
    void number();
    void shift_data();
    void shift();
    void shiftRoundsOnce();
    void plain_data();
    void plain();
    void plainRefuses_data();
    void plainRefuses();
    void plainAgreesWithStrtod();
    void missing_data();
    void missing();
    void style_data();
    void style();
    void styleNeedsNumbers();
};

void TestNumberText::number_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("decimal");
    QTest::addColumn<char>("group");
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("value");

    addRows("point", kPoint,
            {{"0", Number, 0},
             {"-0", Number, 0},
             {"0.0", Number, 0},
             {"00012", Number, 12},
             {"5", Number, 5},
             {"+5", Number, 5},
             {"-5", Number, -5},
             {"\xE2\x88\x92"
              "5",
              Number, -5},
             {"(5)", Number, -5},
             {"(1,234.5)", Number, -1234.5},
             {"(-5)", Bad, 0},
             {"()", Bad, 0},
             {"(5", Bad, 0},
             {"5)", Bad, 0},
             {" 7 ", Number, 7},
             {"\xC2\xA0"
              "7\xC2\xA0",
              Number, 7},
             {"\t7\r", Number, 7},
             {".5", Number, 0.5},
             {"5.", Number, 5},
             {"-.5", Number, -0.5},
             {"1.5", Number, 1.5},
             {"1.234", Number, 1.234},
             {"1,234", Number, 1234},
             {"1,234.5", Number, 1234.5},
             {"12,345,678", Number, 12345678},
             {"1,357.639", Number, 1357.639},
             {"999,999,999.25", Number, 999999999.25},
             {"1,23", Bad, 0},
             {"1,2345", Bad, 0},
             {"1234,567", Bad, 0},
             {"1,234,56", Bad, 0},
             {"1,,234", Bad, 0},
             {",234", Bad, 0},
             {"1,234,", Bad, 0},
             {"1,23,456", Bad, 0},
             {"1.2.3", Bad, 0},
             {"1.234.567", Bad, 0},
             {"1.5,5", Bad, 0},
             {"1,5", Bad, 0},
             {"1e5", Number, 1e5},
             {"1E5", Number, 1e5},
             {"1e+5", Number, 1e5},
             {"1.5e-3", Number, 0.0015},
             {"-1.5E3", Number, -1500},
             {"4.60000000000000e+01", Number, 46},
             {"1e", Bad, 0},
             {"e5", Bad, 0},
             {"1e5.5", Bad, 0},
             {"1e+", Bad, 0},
             {"1e999", TooLarge, 0},
             {"-1e999", TooLarge, 0},
             {"1e99999999999999999999", TooLarge, 0},
             {"1e-999", Number, 0},
             {"0e999", Number, 0},
             {"1e308", Number, 1e308},
             {"2e308", TooLarge, 0},
             {"1.7976931348623157e308", Number, 1.7976931348623157e308},
             {"9007199254740993", Number, 9007199254740992.0},
             {"9223372036854775808", Number, 9223372036854775808.0},
             {"18446744073709551616", Number, 18446744073709551616.0},
             {"123456789012345678901234567890", Number, 123456789012345678901234567890.0},
             {"0.1", Number, 0.1},
             {"0.30000000000000004", Number, 0.30000000000000004},
             {"585526592.178771", Number, 585526592.178771},
             {"inf", Bad, 0},
             {"+inf", Bad, 0},
             {"-inf", Bad, 0},
             {"Infinity", Bad, 0},
             {"infinity", Bad, 0},
             {"nan(1)", Bad, 0},
             {"-nan", Bad, 0},
             {"0x1p3", Bad, 0},
             {"0x10", Bad, 0},
             {"1_000", Bad, 0},
             {"1 000", Bad, 0},
             {"1'000", Bad, 0},
             {"5%", Bad, 0},
             {"5-", Bad, 0},
             {"--5", Bad, 0},
             {"+-5", Bad, 0},
             {"- 5", Bad, 0},
             {"$5", Bad, 0},
             {"5 kg", Bad, 0},
             {"12a", Bad, 0},
             {"a", Bad, 0},
             {"TRUE", Bad, 0},
             {"2025-01-01", Bad, 0},
             {"1/2", Bad, 0},
             {"\xD9\xA1\xD9\xA2", Bad, 0}, // Arabic digits
             {"\xEF\xBC\x91", Bad, 0},     // full-width 1
             {"1\xCC\x81", Bad, 0},        // a combining mark
             {"1\xE2\x80\x8F"
              "2",
              Bad, 0},              // right-to-left mark
             {"1\xC2\xB2", Bad, 0}, // superscript
             {".", Missing, 0},
             {"+", Bad, 0},
             {"", Missing, 0},
             {" ", Missing, 0},
             {"..", Missing, 0},
             {":", Missing, 0},
             {"n/a", Missing, 0},
             {"=1+1", Bad, 0},
             {"1;2", Bad, 0},
             {"1.5e3e3", Bad, 0}});
    addRows("comma", kComma,
            {{"1,5", Number, 1.5},
             {"16,63", Number, 16.63},
             {"-16,63", Number, -16.63},
             {"1.234,5", Number, 1234.5},
             {"1.234", Number, 1234},
             {"1.234.567,89", Number, 1234567.89},
             {"1,234", Number, 1.234},
             {"0,5", Number, 0.5},
             {",5", Number, 0.5},
             {"1.5", Bad, 0},
             {"1,234,567", Bad, 0},
             {"1234.567", Bad, 0},
             {"12.34,5", Bad, 0},
             {"1,5e3", Number, 1500},
             {"(1,5)", Number, -1.5},
             {"5", Number, 5}});
    addRows("blank", kBlank,
            {{"1 234,5", Number, 1234.5},
             {"1\xC2\xA0"
              "234,5",
              Number, 1234.5},
             {"1\xE2\x80\xAF"
              "234,5",
              Number, 1234.5},
             {"1\xE2\x80\x89"
              "234,5",
              Number, 1234.5},
             {"12 345 678", Number, 12345678},
             {"1234,5", Number, 1234.5},
             {"1 23", Bad, 0},
             {"1  234", Bad, 0},
             {"1 2345", Bad, 0},
             {"1 234.5", Bad, 0},
             {"- 1 234", Bad, 0},
             {" 1 234 ", Number, 1234}});
    addRows("apostrophe", kQuote,
            {{"1'234", Number, 1234},
             {"1'234.5", Number, 1234.5},
             {"1\xE2\x80\x99"
              "234.5",
              Number, 1234.5},
             {"1'234'567", Number, 1234567},
             {"'1234", Bad, 0},
             {"1'23", Bad, 0}});
    addRows("none", kNone, {{"1234", Number, 1234}, {"1,234", Bad, 0}, {"1 234", Bad, 0}, {"1.5", Number, 1.5}});
}

void TestNumberText::number()
{
    QFETCH(const QByteArray, text);
    QFETCH(const char, decimal);
    QFETCH(const char, group);
    QFETCH(const int, kind);
    QFETCH(const double, value);

    const NumberCell cell = parseNumber(text.toStdString(), {decimal, group});

    QCOMPARE(static_cast<int>(cell.kind), kind);
    QCOMPARE(cell.value, value);
    QVERIFY(!std::signbit(cell.value) || cell.value < 0.0);
}

void TestNumberText::shift_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("by");
    QTest::addColumn<double>("value");
    QTest::newRow("thousand") << "52.051"_ba << 3 << 52051.0;
    QTest::newRow("million") << "1.5"_ba << 6 << 1500000.0;
    QTest::newRow("billion of many digits") << "1.234567891"_ba << 9 << 1234567891.0;
    QTest::newRow("grouped") << "1,357.639"_ba << 9 << 1357639000000.0;
    QTest::newRow("down") << "1234"_ba << -3 << 1.234;
    QTest::newRow("with an exponent") << "1.5e3"_ba << 3 << 1500000.0;
    QTest::newRow("zero") << "0"_ba << 9 << 0.0;
    QTest::newRow("negative") << "(2.5)"_ba << 3 << -2500.0;
}

void TestNumberText::shift()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, by);
    QFETCH(const double, value);
    const NumberCell cell = parseNumber(text.toStdString(), kPoint, by);
    QCOMPARE(cell.kind, Number);
    QVERIFY(cell.value == value);
}

void TestNumberText::shiftRoundsOnce()
{
    // 4.35 × 100 is 434.99999999999994 in doubles, and 1.005 × 1000 is 1004.9999999999999.
    QVERIFY(parseNumber("4.35", kPoint, 2).value == 435.0);
    QVERIFY(parseNumber("1.005", kPoint, 3).value == 1005.0);
    QVERIFY(parseNumber("0.57", kPoint, 2).value == 57.0);
}

void TestNumberText::plain_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("value");
    const std::vector<std::pair<const char *, double>> cases = {{"0", 0.0},
                                                                {"1", 1.0},
                                                                {"-1", -1.0},
                                                                {"+1", 1.0},
                                                                {"52.051", 52.051},
                                                                {".25", 0.25},
                                                                {"3.", 3.0},
                                                                {"1e3", 1000.0},
                                                                {"1.5E-3", 0.0015},
                                                                {"9007199254740993", 9007199254740992.0},
                                                                {"0.1", 0.1},
                                                                {"123456.789", 123456.789},
                                                                {"4.33680868994202e-19", 4.33680868994202e-19},
                                                                {"99999999999999999999", 1e20},
                                                                {"61288.5902628606", 61288.5902628606}};
    for (const auto &[text, value] : cases)
        QTest::newRow(text) << QByteArray(text) << value;
}

void TestNumberText::plain()
{
    QFETCH(const QByteArray, text);
    QFETCH(const double, value);
    const auto number = parsePlainNumber(text.toStdString());
    QVERIFY(number.has_value());
    QVERIFY(*number == value);
}

void TestNumberText::plainRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "-", "+", ".", "e5", " 1", "1 ", "1,000", "inf", "nan", "0x10", "1e999", "1e", "--1",
                             "+-1", "-+1", "1.2.3", "1a", "(1)"})
        QTest::addRow("'%s'", text) << QByteArray(text);
}

void TestNumberText::plainRefuses()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!parsePlainNumber(text.toStdString()).has_value());
}

void TestNumberText::plainAgreesWithStrtod()
{
    // A fixed sequence of digits and points of every length up to 24.
    std::uint64_t state = 20250630;
    for (int i = 0; i < 20000; ++i) {
        std::string text;
        state = state * 6364136223846793005U + 1442695040888963407U;
        const std::size_t digits = 1 + (state >> 33U) % 24;
        const std::size_t point = (state >> 40U) % 26;
        for (std::size_t d = 0; d < digits; ++d) {
            if (d == point)
                text += '.';
            state = state * 6364136223846793005U + 1442695040888963407U;
            text += static_cast<char>('0' + (state >> 33U) % 10);
        }
        const auto number = parsePlainNumber(text);
        QVERIFY2(number.has_value(), text.c_str());
        QVERIFY2(*number == std::strtod(text.c_str(), nullptr), text.c_str());
    }
}

void TestNumberText::missing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("expected");
    for (const char *text :
         {"",   " ",   "..",  "...",  ":",    ": ",   "-", "–",       "—",       "--", "n/a",  "N/A",     "NA",
          "na", "NaN", "nan", "null", "NULL", "#N/A", "x", "no data", "No data", "…",  "n.a.", "\xC2\xA0"})
        QTest::addRow("'%s'", text) << QByteArray(text) << true;
    for (const char *text : {"0", "0.0", "-1", "nothing", "c", "no", "n", "N/A 1", "NAN1", "xx", "*", "?"})
        QTest::addRow("'%s'", text) << QByteArray(text) << false;
}

void TestNumberText::missing()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, expected);
    QCOMPARE(isMissingMarker(text.toStdString()), expected);
}

void TestNumberText::style_data()
{
    QTest::addColumn<QList<QByteArray>>("cells");
    QTest::addColumn<char>("decimal");
    QTest::addColumn<char>("group");
    QTest::addColumn<bool>("isAmbiguous");
    using Cells = QList<QByteArray>;
    QTest::newRow("whole numbers") << Cells{"1", "22", "333"} << '.' << ',' << false;
    QTest::newRow("points") << Cells{"1.5", "2.25"} << '.' << ',' << false;
    QTest::newRow("commas") << Cells{"16,63", "7,1"} << ',' << '.' << false;
    QTest::newRow("comma and point") << Cells{"1.234,5"} << ',' << '.' << false;
    QTest::newRow("point and comma") << Cells{"1,234.5"} << '.' << ',' << false;
    QTest::newRow("1.234 only") << Cells{"1.234", "5"} << '.' << ',' << true;
    QTest::newRow("1,234 only") << Cells{"1,234", "5"} << '.' << ',' << true;
    QTest::newRow("1.234 decided by 0.234") << Cells{"1.234", "0.234"} << '.' << ',' << false;
    QTest::newRow("1.234 decided by 1234.567") << Cells{"1.234", "1234.567"} << '.' << ',' << false;
    QTest::newRow("1,234 decided by 12.34") << Cells{"1,234", "12.34"} << '.' << ',' << false;
    QTest::newRow("1.234 decided by 12,34") << Cells{"1.234", "12,34"} << ',' << '.' << false;
    QTest::newRow("groups of points") << Cells{"1.234.567"} << ',' << '.' << false;
    QTest::newRow("groups of commas") << Cells{"1,234,567"} << '.' << ',' << false;
    QTest::newRow("blanks and comma") << Cells{"1 234,5", "7,25"} << ',' << ' ' << false;
    QTest::newRow("no-break blanks") << Cells{"1\xC2\xA0"
                                              "234,5"}
                                     << ',' << ' ' << false;
    QTest::newRow("narrow blanks") << Cells{"1\xE2\x80\xAF"
                                            "234 567",
                                            "1,234"}
                                   << ',' << ' ' << false;
    QTest::newRow("apostrophes") << Cells{"1'234.5"} << '.' << '\'' << false;
    QTest::newRow("words and dates beside") << Cells{"KAZ", "30.06.2025", "2025-01-01", "3,5"} << ',' << '.' << false;
    QTest::newRow("majority") << Cells{"1.5", "2.5", "3,5"} << '.' << ',' << false;
}

void TestNumberText::style()
{
    QFETCH(const QList<QByteArray>, cells);
    QFETCH(const char, decimal);
    QFETCH(const char, group);
    QFETCH(const bool, isAmbiguous);
    std::vector<std::string_view> views;
    for (const QByteArray &cell : cells)
        views.emplace_back(cell.constData(), static_cast<std::size_t>(cell.size()));

    bool ambiguous = !isAmbiguous;
    const auto found = detectNumberStyle(views, &ambiguous);

    QVERIFY(found.has_value());
    QCOMPARE(found->decimal, decimal);
    QCOMPARE(found->group, group);
    QCOMPARE(ambiguous, isAmbiguous);
}

void TestNumberText::styleNeedsNumbers()
{
    bool ambiguous = true;
    QVERIFY(!detectNumberStyle({"Kazakhstan", "", "2025-01-01"}, &ambiguous).has_value());
    QVERIFY(!ambiguous);
}

QTEST_APPLESS_MAIN(TestNumberText)
#include "tst_numbertext.moc"
