#include "import/sheetfiles.h"
#include "import/sheets/child.h"

using namespace Qt::StringLiterals;
using namespace corridor::ingest;

class tst_Html : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tables_data();
    void tables();
    void charsets_data();
    void charsets();
    void manyLines();
    void refuses_data();
    void refuses();

private:
    QTemporaryDir m_folder;
};

void tst_Html::tables_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const char *page, const QStringList &rows) {
        QTest::newRow(name) << QByteArray(page) << rows;
    };
    row("one", "<html><body>\n<table>\n<tr><th>a</th><th>b</th></tr>\n<tr><td>1<td>2</table>",
        {u"table 1!3: a|b"_s, u"table 1!4: 1|2"_s});
    row("two, on one line", "<table><tr><td>a</td></tr></table><table><tr><td>b</td></tr></table>",
        {u"table 1!1: a"_s, u"table 2!1: b"_s});
    row("a layout is no table",
        "<table><tr><td>\n<table><tr><td>a</td><td>b</td></tr></table></td></tr><tr><td>\n"
        "<table><tr><td>c</td></tr></table></td></tr></table>",
        {u"table 2!2: a|b"_s, u"table 3!3: c"_s});
    row("a table in a cell is text",
        "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d <table><tr><td>e</td></tr></table></td></tr></table>"
        "<table><tr><td>f</td></tr></table>",
        {u"table 1!1: a|b"_s, u"table 1!1: c|d e"_s, u"table 3!1: f"_s});
    row("columns span", "<table><tr><td colspan=3>a</td><td>b</td></tr></table>", {u"table 1!1: a|||b"_s});
    row("rows span",
        "<table>\n<tr><td rowspan=2>a</td><td>b</td></tr>\n<tr><td>c</td></tr>\n<tr><td>d</td></tr></table>",
        {u"table 1!2: a|b"_s, u"table 1!3: |c"_s, u"table 1!4: d"_s});
    row("both span",
        "<table><tr><th rowspan='2'>x</th><th colspan='2' rowspan='2'>y</th><th>z</th></tr>\n<tr><th>w</th></tr>\n"
        "<tr><td>1</td><td>2</td><td>3</td><td>4</td></tr></table>",
        {u"table 1!1: x|y||z"_s, u"table 1!2: |||w"_s, u"table 1!3: 1|2|3|4"_s});
    row("spaces", "<table><tr><td>\n a\n  <b>b</b>&nbsp;</td><td>&nbsp;</td><td>1&nbsp;234</td></tr></table>",
        {u"table 1!1: a b||1\u00A0234"_s});
    row("entities, breaks, scripts", "<table><tr><td>a&amp;b &lt;c&gt; &#305;<br>d<script>x</script></td></tr></table>",
        {u"table 1!1: a&b <c> \u0131 d"_s});
    row("blank rows stay", "<table><tr><td>a</td></tr>\n<tr><td></td></tr>\n<tr></tr>\n<tr><td>b</td></tr></table>",
        {u"table 1!1: a"_s, u"table 1!2: "_s, u"table 1!3: "_s, u"table 1!4: b"_s});
    row("sections", "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>",
        {u"table 1!1: a"_s, u"table 1!1: b"_s});
    row("cells without a row", "<table>\n<td>a</td><td>b</td>\n</table>", {u"table 1!1: a|b"_s});
    row("spans beyond reason", "<table><tr><td rowspan=99999999999 colspan=0>a</td><td>b</td></tr></table>",
        {u"table 1!1: a|b"_s});
}

void tst_Html::tables()
{
    QFETCH(QByteArray, page);
    QFETCH(QStringList, rows);
    QCOMPARE(rowsOf(written(m_folder, u"a.xls"_s, page)), rows);
}

void tst_Html::charsets_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("given");
    const QByteArray plain = "<html><table><tr><td>";
    QTest::newRow("utf-8, unsaid") << QByteArray(plain + "Türkiye Қазақстан") << QString();
    QTest::newRow("utf-8, said otherwise")
        << QByteArray("<html><head><meta charset=windows-1254></head><table><tr><td>Türkiye Қазақстан") << QString();
    QTest::newRow("1251, said") << QByteArray("<html><head><meta http-equiv='Content-Type' content='text/html; "
                                              "charset=windows-1251'></head><table><tr><td>\xCA\xE0\xE7\xE0\xF5")
                                << QString();
    QTest::newRow("1251, given") << QByteArray(plain + "\xCA\xE0\xE7\xE0\xF5") << u"windows-1251"_s;
    QTest::newRow("1252, unsaid") << QByteArray(plain + "C\xF4te") << QString();
    const QString wide = u"<html><table><tr><td>Türkiye Қазақстан"_s;
    QTest::newRow("utf-16 with mark")
        << QByteArray("\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(wide.utf16()), 2 * wide.size()))
        << QString();
    QTest::newRow("utf-16 without mark") << QByteArray(reinterpret_cast<const char *>(wide.utf16()), 2 * wide.size())
                                         << QString();
}

void tst_Html::charsets()
{
    QFETCH(QByteArray, page);
    QFETCH(QString, given);
    OpenOptions options = withReader();
    options.encoding = given.toStdString();
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const QString text = tag.startsWith(u"1251"_s)   ? u"Казах"_s
                         : tag.startsWith(u"1252"_s) ? u"Côte"_s
                                                     : u"Türkiye Қазақстан"_s;
    QCOMPARE(rowsOf(written(m_folder, u"a.xls"_s, page), options), QStringList(u"table 1!1: "_s + text));
}

void tst_Html::manyLines()
{
    const QByteArray page = "<table>\n" + QByteArray("<tr><td>x</td></tr>\n").repeated(70000) + "</table>";
    const QStringList rows = rowsOf(written(m_folder, u"a.xls"_s, page));
    QCOMPARE(rows.size(), 70000);
    QCOMPARE(rows.at(65000), u"table 1!65002: x"_s);
    QCOMPARE(rows.constLast(), u"table 1!70001: x"_s);
}

void tst_Html::refuses_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("said");
    QTest::newRow("no table") << QByteArray("<!DOCTYPE html><html><body>Session expired</body></html>") << u"notData"_s;
    QTest::newRow("wide") << QByteArray("<html><table><tr><td colspan=4096>a</td><td>b</td></tr></table>")
                          << u"tooManyColumns table 1!1,4097 4097"_s;
    QTest::newRow("deep") << QByteArray("<html>" + QByteArray("<table><tr><td>").repeated(100000)) << u"badSyntax"_s;
    QTest::newRow("deep, no table") << QByteArray("<html>" + QByteArray("<div>").repeated(100000)) << u"badSyntax"_s;
}

void tst_Html::refuses()
{
    QFETCH(QByteArray, page);
    QFETCH(QString, said);
    const QString last = rowsOf(written(m_folder, u"a.xls"_s, page)).constLast();
    QVERIFY2(last.startsWith(said), qPrintable(last));
}

QTEST_GUILESS_MAIN(tst_Html)
#include "tst_html.moc"
