#include "import/json/jsonrows.h"
#include "import/json/jsontree.h"
#include "import/readingdump.h"

#include <QtTest>

using namespace corridor::ingest;
using namespace Qt::StringLiterals;

namespace {

std::string treeOf(const std::string &json, std::size_t piece, JsonTree &tree)
{
    Pieces pieces(json, piece);
    const Outcome outcome = tree.read(pieces, "observations");
    return outcome ? problemText(*outcome) : "ok";
}

} // namespace

class TestJsonScan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data() const
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &json, const QString &expected) {
            QTest::newRow(name) << json << expected;
        };
        row("well-formed", "{\"a\":[1,-2.5e3,\"x\",true,false,null,{}]}\n", u"ok"_s);
        row("NaN", "{\"a\":\n NaN}", u"badSyntax 2:2 \"NaN\" \"\""_s);
        row("infinity", "[-Infinity]", u"badSyntax 1:2 \"-Infinity\" \"\""_s);
        row("leading zero", "[01]", u"badSyntax 1:2 \"01\" \"\""_s);
        row("plus", "[+1]", u"badSyntax 1:2 \"+1\" \"\""_s);
        row("no fraction", "[1.]", u"badSyntax 1:2 \"1.\" \"\""_s);
        row("comment", "[1] // x", u"badSyntax 1:5 \"/\" \"\""_s);
        row("comma at the end", "{\"a\":1,}", u"badSyntax 1:8 \"}\" \"\"\""_s);
        row("comma at the end of a list", "[1,]", u"badSyntax 1:4 \"]\" \"\""_s);
        row("no colon", "{\"a\" 1}", u"badSyntax 1:6 \"1\" \":\""_s);
        row("wrong bracket", "{\"a\":[1}", u"badSyntax 1:8 \"}\" \", ]\""_s);
        row("lone high surrogate", "[\"x\\uD800y\"]", u"badSyntax 1:2 \"\\uD800 \u2026\" \"\""_s);
        row("lone low surrogate", "[\"\\uDC00\"]", u"badSyntax 1:2 \"\\uD800 \u2026\" \"\""_s);
        row("pair", "[\"\\uD83D\\uDE00\"]", u"ok"_s);
        row("escaped NUL", "[\"\\u0000\"]", u"nulByte 1:8 \"\" \"\""_s);
        row("bad escape", "[\"\\x\"]", u"badSyntax 1:4 \"\\x\" \"\""_s);
        row("line break in text", "[\"a\nb\"]", u"badSyntax 1:4 \"a\" \"\"\""_s);
        row("cut", "{\"a\":[1,\n2", u"truncated 2:2 \"\" \"\""_s);
        row("cut in text", "[\"abc", u"truncated 1:6 \"\" \"\""_s);
        row("empty", "", u"truncated 1:1 \"\" \"\""_s);
        row("two values", "[] []", u"badSyntax 1:4 \"[\" \"\""_s);
        row("key twice", "{\"a\":1,\n\"b\":2,\"a\":3}", u"badSyntax 2:11 \"\"a\": \u2026\" \"\""_s);
        row("row twice", "{\"observations\":{\"0\":[1],\"0\":[2]}}", u"ok"_s);
        row("column counts characters", "{\"T\xC3\xBCrkiye\": x}", u"badSyntax 1:13 \"x\" \"\""_s);
        row("carriage returns", "[1,\r\n2,\r3,\n\nx]", u"badSyntax 5:1 \"x\" \"\""_s);
        row("depth 64", QByteArray(64, '['), u"truncated 1:65 \"\" \"\""_s);
        row("depth 65", QByteArray(65, '['), u"tooDeep 1:65 \"65\" \"64\""_s);
        row("depth of millions", QByteArray(4'000'000, '['), u"tooDeep 1:65 \"65\" \"64\""_s);
        row("long number", '[' + QByteArray(500, '1') + ']', u"fieldTooLong 1:2 \"%1\" \"\""_s);
    }
    void refuses() const
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, expected);
        for (const std::size_t piece : {1U, 2U, 7U, 4096U, 100'000'000U}) {
            JsonTree tree;
            const QString found = QString::fromStdString(treeOf(json.toStdString(), piece, tree));
            if (expected.contains(u"%1"_s))
                QVERIFY(found.startsWith(expected.section(u"%1"_s, 0, 0)));
            else
                QCOMPARE(found, expected);
        }
    }

    void treeKnowsPlacesAndTexts() const
    {
        JsonTree tree;
        QCOMPARE(treeOf("{\"a\": [1.50, \"\\u0416\"],\n  \"b\": {\"c\": \"12\"}}", 3, tree), std::string("ok"));
        const JsonValue root = tree.root();
        QCOMPARE(root.size(), std::size_t(2));
        QCOMPARE(root.at("a").items()[0].text(), std::string_view("1.50"));
        QCOMPARE(root.at("a").items()[1].text(), std::string_view("\xD0\x96"));
        QCOMPARE(root.at("b").at("c").index(), std::optional<std::size_t>(12));
        QCOMPARE(root.at("b").at("c").place().line, std::uint64_t(2));
        QCOMPARE(root.at("b").at("c").place().column, std::uint64_t(14));
        QVERIFY(!root.at("none").at("deeper").exists());
    }

    void rowsOfObjects() const
    {
        Pieces pieces(
            "[{\"page\":1},\n[{\"x\":{\"id\":\"A\"},\"v\":1.5,\"z\":[1,2]},\n{\"v\":null,\"x\":{\"id\":\"B\"}}]]", 5);
        JsonRows rows(pieces, {"x.id", "v"}, {});
        Row row;
        QVERIFY(rows.next(row));
        QCOMPARE(row.at(0), std::string_view("x.id"));
        QVERIFY(rows.next(row));
        QCOMPARE(row.at(0), std::string_view("A"));
        QCOMPARE(row.at(1), std::string_view("1.5"));
        QCOMPARE(rows.place(1).line, std::uint64_t(2));
        QCOMPARE(rows.place(1).column, std::uint64_t(22));
        QVERIFY(rows.next(row));
        QCOMPARE(row.at(0), std::string_view("B"));
        QCOMPARE(row.at(1), std::string_view());
        QVERIFY(!rows.next(row));
        QVERIFY(!rows.failure());
        QCOMPARE(rows.beside("page"), std::string_view("1"));
        QCOMPARE(rows.objects(), std::uint64_t(2));
    }

    void keyTwiceInARow() const
    {
        Pieces pieces("{\"data\":[{\"v\":1,\"v\":2}]}", 4096);
        JsonRows rows(pieces, {"v"}, "data");
        Row row;
        QVERIFY(rows.next(row));
        QVERIFY(!rows.next(row));
        QVERIFY(rows.failure() && rows.failure()->trouble == Trouble::BadSyntax);
        QCOMPARE(rows.failure()->place.column, std::uint64_t(21));
    }
};

QTEST_GUILESS_MAIN(TestJsonScan)
#include "tst_jsonscan.moc"
