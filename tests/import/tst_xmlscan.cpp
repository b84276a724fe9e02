#include "import/readingdump.h"
#include "import/sdmx/xmlscan.h"

#include <QtTest>

using namespace corridor::ingest;
using namespace Qt::StringLiterals;

namespace {

class Nothing : public XmlEvents {
public:
    void begin(std::string_view, const XmlAttributes &) override {}
    void text(std::string_view) override {}
    void end(std::string_view) override {}
};

std::string scanned(const std::string &xml, std::size_t piece)
{
    Nothing nothing;
    XmlScanner scanner(nothing);
    for (std::size_t at = 0; at < xml.size(); at += piece)
        if (!scanner.feed(std::string_view(xml).substr(at, piece)))
            return problemText(*scanner.problem());
    return scanner.finish() ? "ok" : problemText(*scanner.problem());
}

std::string nested(int depth)
{
    std::string xml;
    for (int i = 0; i < depth; ++i)
        xml += "<a>";
    return xml;
}

} // namespace

class TestXmlScan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data() const
    {
        QTest::addColumn<QString>("xml");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &xml, const QString &expected) {
            QTest::newRow(name) << xml << expected;
        };
        row("well-formed", u"<a b=\"1\">x<c/></a>\n"_s, u"ok"_s);
        row("doctype", u"<?xml version=\"1.0\"?>\n <!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>"_s,
            u"doctype 2:2 \"<!DOCTYPE\" \"\""_s);
        row("billion laughs", u"<!DOCTYPE a [<!ENTITY x \"xxxx\"><!ENTITY y \"&x;&x;\">]><a>&y;</a>"_s,
            u"doctype 1:1 \"<!DOCTYPE\" \"\""_s);
        row("undeclared entity", u"<a>\n &x;</a>"_s, u"badSyntax 2:2 \"undefined entity\" \"\""_s);
        row("mismatched", u"<a>\n<b></a>"_s, u"badSyntax 2:6 \"mismatched tag\" \"\""_s);
        row("cut", u"<a>\n<b>"_s, u"truncated 2:4 \"no element found\" \"\""_s);
        row("cut in a tag", u"<a>\n<b x=\"1"_s, u"truncated 2:1 \"unclosed token\" \"\""_s);
        row("twice", u"<a x=\"1\" x=\"2\"/>"_s, u"badSyntax 1:10 \"duplicate attribute\" \"\""_s);
        row("two roots", u"<a/>\n<b/>"_s, u"badSyntax 2:1 \"junk after document element\" \"\""_s);
        row("depth 64", QString::fromStdString(nested(64)), u"truncated 1:193 \"no element found\" \"\""_s);
        row("depth 65", QString::fromStdString(nested(65)), u"tooDeep 1:193 \"65\" \"64\""_s);
        row("long attribute", u"<a>\n <b c=\"%1\"/></a>"_s.arg(QString(65537, u'x')),
            u"fieldTooLong 2:8 \"65537\" \"65536\""_s);
    }
    void refuses() const
    {
        QFETCH(QString, xml);
        QFETCH(QString, expected);
        for (const std::size_t piece : {1U, 2U, 7U, 4096U, 1000000U}) {
            if (xml.size() > 60000 && piece < 4096)
                continue;
            QCOMPARE(QString::fromStdString(scanned(xml.toStdString(), piece)), expected);
        }
    }

    void endlessTagIsStopped() const
    {
        Nothing nothing;
        XmlScanner scanner(nothing);
        QVERIFY(scanner.feed("<a b=\""));
        const std::string piece(65536, 'x');
        int pieces = 0;
        while (pieces < 100 && scanner.feed(piece))
            ++pieces;
        QVERIFY(pieces < 20);
        QCOMPARE(scanner.problem()->trouble, Trouble::FieldTooLong);
        QCOMPARE(scanner.problem()->place.line, std::uint64_t(1));
    }

    void rootElements() const
    {
        QCOMPARE(rootElement("\n<?xml version='1.0'?><!-- <x> --><m:Data a='b'>"), std::string_view("Data"));
        QCOMPARE(rootElement("<!-- never closed"), std::string_view());
        QCOMPARE(rootElement("<Data"), std::string_view());
    }
};

QTEST_GUILESS_MAIN(TestXmlScan)
#include "tst_xmlscan.moc"
