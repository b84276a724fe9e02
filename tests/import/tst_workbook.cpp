#include "import/sheetfiles.h"
#include "import/sheets/child.h"

#include <QElapsedTimer>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace corridor::ingest;

class tst_Workbook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void odsCells_data();
    void odsCells();
    void rowsKeepTheirNumbers();
    void coveredCellsAreEmpty();
    void sheetsFollowEachOther();
    void insideAnArchive();
    void fromAPipe();
    void refuses_data();
    void refuses();
    void refusesLargeBeforeReading();
    void refusesLiesAboutSize();
    void container_data();
    void container();

private:
    QTemporaryDir m_folder;
};

void tst_Workbook::cells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *cell, const char *text, const char *properties = "") {
        QTest::newRow(name) << QByteArray(cell) << QByteArray(properties) << QString::fromUtf8(text);
    };
    const char *from1904 = "<workbookPr date1904='1'/>";
    row("integer", "<c r='A1'><v>2020</v></c>", "2020");
    row("shortest", "<c r='A1'><v>0.10000000000000001</v></c>", "0.1");
    row("exponent", "<c r='A1'><v>1.5E+6</v></c>", "1500000");
    row("large", "<c r='A1'><v>1.2345678901234567E+25</v></c>", "1.2345678901234566e+25");
    row("negative", "<c r='A1' s='0'><v>-12.5</v></c>", "-12.5");
    row("shared string", "<c r='A1' t='s'><v>0</v></c>", "Қазақстан");
    row("rich string, no reading", "<c r='A1' t='s'><v>1</v></c>", "rich text");
    row("escaped character", "<c r='A1' t='s'><v>2</v></c>", "a\nb_x");
    row("inline string", "<c r='A1' t='inlineStr'><is><t>in &amp; line</t></is></c>", "in & line");
    row("formula, number", "<c r='A1'><f>1+1</f><v>2</v></c>", "2");
    row("formula, text", "<c r='A1' t='str'><f>A2</f><v>x</v></c>", "x");
    row("formula, no result", "<c r='A1'><f>1+1</f></c><c r='B1'><v>1</v></c>", "|1");
    row("boolean", "<c r='A1' t='b'><v>1</v></c><c r='B1' t='b'><v>0</v></c>", "TRUE|FALSE");
    row("error", "<c r='A1' t='e'><v>#N/A</v></c>", "#N/A");
    row("date", "<c r='A1' s='1'><v>45000</v></c>", "2023-03-15");
    row("date, 1904", "<c r='A1' s='1'><v>43538</v></c>", "2023-03-15", from1904);
    row("date before the day that was none", "<c r='A1' s='1'><v>1</v></c>", "1900-01-01");
    row("day that was none", "<c r='A1' s='1'><v>60</v></c>", "60");
    row("after it", "<c r='A1' s='1'><v>61</v></c>", "1900-03-01");
    row("date and time", "<c r='A1' s='2'><v>45000.75</v></c>", "2023-03-15T18:00:00");
    row("time", "<c r='A1' s='3'><v>0.75</v></c>", "18:00:00");
    row("own date format", "<c r='A1' s='4'><v>45000</v></c>", "2023-03-15");
    row("own number format", "<c r='A1' s='5'><v>45000</v></c>", "45000");
    row("percent", "<c r='A1' s='6'><v>0.05</v></c>", "0.05");
    row("no such day", "<c r='A1' s='1'><v>-5</v></c>", "-5");
    row("iso date", "<c r='A1' t='d'><v>2024-03-01T00:00:00</v></c>", "2024-03-01");
    row("no references", "<c><v>1</v></c><c/><c><v>3</v></c>", "1||3");
    row("gap", "<c r='C1'><v>3</v></c>", "||3");
}

void tst_Workbook::cells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, properties);
    QFETCH(QString, text);
    const QByteArray strings =
        "<si><t>Қазақстан</t></si><si><r><t xml:space='preserve'>rich </t></r><r><t>text</t></r><rPh "
        "sb='0' eb='1'><t>reading</t></rPh></si><si><t>a_x000A_b_x</t></si>";
    const QByteArray styles =
        "<numFmts><numFmt numFmtId='164' formatCode='[$-41F]mmmm\\ yyyy;@'/>"
        "<numFmt numFmtId='165' formatCode='#,##0.0 \"days\"'/></numFmts>"
        "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/>"
        "<xf numFmtId='22'/><xf numFmtId='21'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='10'/></cellXfs>"
        "<dxfs><dxf><numFmt numFmtId='165' formatCode='yyyy'/></dxf></dxfs>";
    const std::string path =
        written(m_folder, u"a.xlsx"_s, xlsxOf("<row r='1'>" + cell + "</row>", {}, strings, styles, properties));
    QCOMPARE(rowsOf(path), QStringList(u"One!1: "_s + text));
}

void tst_Workbook::odsCells_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *cells, const char *text) {
        QTest::newRow(name) << QByteArray(cells) << QString::fromUtf8(text);
    };
    row("number",
        "<table:table-cell office:value-type='float' office:value='0.1'><text:p>0,10</text:p></table:table-cell>",
        "0.1");
    row("percentage",
        "<table:table-cell office:value-type='percentage' office:value='0.05'><text:p>5 %</text:p></table:table-cell>",
        "0.05");
    row("currency", "<table:table-cell office:value-type='currency' office:value='12.5'/>", "12.5");
    row("boolean", "<table:table-cell office:value-type='boolean' office:boolean-value='true'/>", "TRUE");
    row("date", "<table:table-cell office:value-type='date' office:date-value='2024-03-01'/>", "2024-03-01");
    row("time", "<table:table-cell office:value-type='time' office:time-value='PT09H30M00S'/>", "09:30:00");
    row("text",
        "<table:table-cell office:value-type='string'><text:p>a<text:span>b</text:span><text:s text:c='2'/>c</text:p>"
        "</table:table-cell>",
        "ab  c");
    row("formula, text", "<table:table-cell table:formula='of:=1' office:value-type='string' office:string-value='x'/>",
        "x");
    row("error",
        "<table:table-cell office:value-type='string' office:string-value=''><text:p>#N/A</text:p></table:table-cell>",
        "#N/A");
    row("two paragraphs",
        "<table:table-cell office:value-type='string'><text:p>a</text:p><text:p>b</text:p></table:table-cell>", "a\nb");
    row("without its note",
        "<table:table-cell office:value-type='string'><office:annotation><text:p>note</text:p></office:annotation>"
        "<text:p>a</text:p></table:table-cell>",
        "a");
    row("repeated", "<table:table-cell table:number-columns-repeated='2' office:value-type='float' office:value='7'/>",
        "7|7");
    row("blank to the end",
        "<table:table-cell office:value-type='float' office:value='7'/><table:table-cell "
        "table:number-columns-repeated='16383'/>",
        "7");
    row("covered",
        "<table:table-cell table:number-columns-spanned='2' office:value-type='float' office:value='7'/>"
        "<table:covered-table-cell office:value-type='float' office:value='8'/><table:table-cell "
        "office:value-type='float' office:value='9'/>",
        "7||9");
}

void tst_Workbook::odsCells()
{
    QFETCH(QByteArray, cells);
    QFETCH(QString, text);
    const std::string path = written(m_folder, u"a.ods"_s,
                                     odsOf("<table:table table:name='One'><table:table-row "
                                           "table:number-rows-repeated='2'><table:table-cell/></table:table-row>"
                                           "<table:table-row>" +
                                           cells +
                                           "</table:table-row><table:table-row "
                                           "table:number-rows-repeated='1048573'><table:table-cell/></table:table-row>"
                                           "</table:table>"));
    QCOMPARE(rowsOf(path), QStringList({u"One!1: "_s, u"One!2: "_s, u"One!3: "_s + text}));
}

void tst_Workbook::rowsKeepTheirNumbers()
{
    const std::string path = written(m_folder, u"a.xlsx"_s,
                                     xlsxOf("<row r='3'><c r='A3'><v>1</v></c></row><row/><row><c><v>2</v></c></row>"
                                            "<row r='1048576'><c r='A1048576' s='1'/></row>"));
    QCOMPARE(rowsOf(path), QStringList({u"One!1: "_s, u"One!2: "_s, u"One!3: 1"_s, u"One!4: "_s, u"One!5: 2"_s}));
}

void tst_Workbook::coveredCellsAreEmpty()
{
    const std::string path = written(
        m_folder, u"a.xlsx"_s,
        xlsxOf("<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c><c r='C1'><v>3</v></c></row>"
               "<row r='2'><c r='A2'><v>4</v></c><c r='C2'><v>6</v></c></row><row r='3'><c r='A3'><v>7</v></c></row>",
               "<mergeCells count=\"1\"><mergeCell ref=\"A1:B2\"/></mergeCells>"));
    QCOMPARE(rowsOf(path), QStringList({u"One!1: 1||3"_s, u"One!2: ||6"_s, u"One!3: 7"_s}));
}

void tst_Workbook::sheetsFollowEachOther()
{
    const std::string path = written(
        m_folder, u"a.ods"_s,
        odsOf("<table:table table:name='One'><table:table-row><table:table-cell office:value-type='float' "
              "office:value='1'/></table:table-row></table:table><table:table table:name='Zwei\tб'><table:table-row>"
              "<table:table-cell office:value-type='float' office:value='2'/></table:table-row></table:table>"));
    Problem problem;
    const std::unique_ptr<RowSource> source = sheetRows(path, withReader(), problem);
    QVERIFY(source);
    Row row;
    QVERIFY(source->next(row));
    QVERIFY(source->sheetChanged());
    QCOMPARE(source->sheet(), "One");
    QVERIFY(source->next(row));
    QVERIFY(source->sheetChanged());
    QCOMPARE(source->place(2).sheet, "Zwei б");
    QCOMPARE(source->place(2).line, 1U);
    QCOMPARE(source->place(2).column, 3U);
    QVERIFY(!source->next(row));
    QVERIFY(!source->failure());
}

void tst_Workbook::insideAnArchive()
{
    const QByteArray book = xlsxOf("<row r='1'><c r='A1'><v>1</v></c></row>");
    const std::string path =
        written(m_folder, u"a.zip"_s, archiveOf({{"notes.txt", "x", {}, false}, {"b.xlsx", book, {}, false}}));
    OpenOptions options = withReader();
    options.member = "b.xlsx";
    QCOMPARE(rowsOf(path, options), QStringList(u"One!1: 1"_s));
}

void tst_Workbook::fromAPipe()
{
    const QByteArray book = xlsxOf("<row r='1'><c r='A1'><v>1</v></c></row>");
    const std::string path = m_folder.filePath(u"pipe"_s).toStdString();
    QCOMPARE(mkfifo(path.c_str(), 0600), 0);
    // Opened for both, so that nothing waits; what is written fits into the pipe.
    QFile pipe(QString::fromStdString(path));
    QVERIFY(pipe.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    QCOMPARE(pipe.write(book), book.size());
    OpenOptions options = withReader();
    options.limits.childSeconds = 1;
    // It never ends: the child's clock does that.
    QCOMPARE(rowsOf(path, options).constLast().section(u' ', 0, 0), u"timeOut"_s);
}

void tst_Workbook::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &bytes, const char *said) {
        QTest::newRow(name) << bytes << QString::fromLatin1(said);
    };
    const QByteArray good = xlsxOf("<row r='1'><c r='A1'><v>1</v></c></row>");
    row("truncated", good.left(good.size() / 2), "badArchive");
    row("shared string that is none", xlsxOf("<row r='2'><c r='C2' t='s'><v>9</v></c></row>"),
        "badSyntax One!2,3 shared string 9");
    row("rows out of order", xlsxOf("<row r='2'/><row r='1'/>"), "badSyntax One!2,0 row 1");
    row("row too far down", xlsxOf("<row r='99999999999999999999'/>"), "badSyntax One!0,0");
    row("too many columns", xlsxOf("<row r='1'><c r='ZZZ1'><v>1</v></c></row>"), "tooManyColumns One!1,18278 18278");
    row("not well-formed", xlsxOf("<row r='1'><c r='A1'></row>"), "badSyntax One!");
    row("entities",
        archiveOf({{"xl/workbook.xml", "<!DOCTYPE w [<!ENTITY a 'b'>]><w>&a;</w>", {}, false},
                   {"xl/_rels/workbook.xml.rels", "<Relationships/>", {}, false}}),
        "doctype");
    row("path that leads out", archiveOf({{"xl/workbook.xml", "", {}, false}, {"../x", "", {}, false}}), "unsafeName");
    row("text document",
        archiveOf({{"mimetype", "application/vnd.oasis.opendocument.text", {}, true},
                   {"content.xml", "<document-content/>", {}, false}}),
        "notData");
    row("encrypted ods",
        archiveOf(
            {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", {}, true},
             {"content.xml", "garbage", {}, false},
             {"META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>", {}, false}}),
        "encrypted");
    row("deep ods", odsOf(QByteArray("<table:table>").repeated(100000)), "badSyntax");
    row("empty file", {}, "empty");
}

void tst_Workbook::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const QString last = rowsOf(written(m_folder, u"a.xlsx"_s, bytes)).constLast();
    QVERIFY2(last.startsWith(said), qPrintable(last));
}

void tst_Workbook::refusesLargeBeforeReading()
{
    OpenOptions options = withReader();
    options.limits.sheetBytes = std::uint64_t(8) << 20;
    const QByteArray blanks(9 << 20, ' ');
    const std::string path = written(m_folder, u"a.xlsx"_s, xlsxOf("<row r='1'><c r='A1'><v>1</v></c></row>" + blanks));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(rowsOf(path, options), QStringList(u"tooLarge !0,0 more than 8388608 bytes"_s));
    QVERIFY(clock.elapsed() < 2000);
    // Within the sum, but packed too well.
    options.limits.sheetBytes = std::uint64_t(64) << 20;
    const std::string tight = written(m_folder, u"b.xlsx"_s, xlsxOf(blanks + QByteArray(9 << 20, ' ')));
    QCOMPARE(rowsOf(tight, options), QStringList(u"tooLarge !0,0 more than 200 : 1"_s));
}

void tst_Workbook::refusesLiesAboutSize()
{
    const QByteArray blanks(20 << 20, ' ');
    QByteArray bytes = xlsxOf(blanks);
    // The size in the directory of the zip and in its local header, as four bytes.
    const auto size = static_cast<quint32>(xlsxParts(blanks).at(2).bytes.size());
    const auto word = [](quint32 value) {
        QByteArray text;
        for (int i = 0; i < 4; ++i)
            text.append(
                static_cast<char>(static_cast<unsigned char>((value >> (8U * static_cast<unsigned>(i))) & 0xFFU)));
        return text;
    };
    QVERIFY(bytes.contains(word(size)));
    bytes.replace(word(size), word(1000));
    OpenOptions options = withReader();
    options.limits.sheetBytes = std::uint64_t(4) << 20;
    const QString said = rowsOf(written(m_folder, u"a.xlsx"_s, bytes), options).constLast();
    QVERIFY2(said.startsWith(u"tooLarge"_s) || said.startsWith(u"badArchive"_s), qPrintable(said));
}

void tst_Workbook::container_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<Container>("container");
    QTest::newRow("xlsx") << xlsxOf({}) << Container::Workbook;
    QTest::newRow("ods") << odsOf({}) << Container::Workbook;
    QTest::newRow("zip") << archiveOf({{"a.csv", "x", {}, false}}) << Container::Archive;
    QTest::newRow("xlsx in zip") << archiveOf({{"b.xlsx", xlsxOf({}), {}, true}}) << Container::Archive;
    QTest::newRow("tar") << archiveOf({{"a.csv", "x", {}, false}}, "ustar") << Container::Archive;
    QTest::newRow("7z") << archiveOf({{"a.csv", "x", {}, false}}, "7zip") << Container::Archive;
    for (const char *filter : {"gzip", "xz", "zstd", "bzip2"})
        QTest::newRow(filter) << archiveOf({{"a", "x,y", {}, false}}, "raw", filter) << Container::Archive;
    QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << Container::BinaryXls;
    QTest::newRow("html") << QByteArray("\xEF\xBB\xBF \n<!-- x -->\n<!DOCTYPE HTML>") << Container::Html;
    QTest::newRow("xhtml") << QByteArray("<?xml version='1.0'?><!DOCTYPE html PUBLIC ''>") << Container::Html;
    QTest::newRow("bare table") << QByteArray("<TABLE border=1><tr>") << Container::Html;
    QTest::newRow("utf-16 html") << QByteArray("\xFF\xFE<\0h\0t\0m\0l\0>\0", 14) << Container::Html;
    QTest::newRow("xml") << QByteArray("<?xml version='1.0'?><mes:GenericData>") << Container::Plain;
    QTest::newRow("csv") << QByteArray("a,b\n1,<table>\n") << Container::Plain;
    QTest::newRow("less") << QByteArray("<5,x\n") << Container::Plain;
    QTest::newRow("nothing") << QByteArray() << Container::Plain;
}

void tst_Workbook::container()
{
    QFETCH(QByteArray, head);
    QFETCH(Container, container);
    QCOMPARE(containerOf(head.toStdString()), container);
}

QTEST_GUILESS_MAIN(tst_Workbook)
#include "tst_workbook.moc"
