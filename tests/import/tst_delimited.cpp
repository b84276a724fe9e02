#include "import/text/delimited.h"
#include "import/text/encodings.h"
#include "import/text/readahead.h"
#include "import/text/sources.h"

#include <QtTest>

using namespace corridor::ingest;
using namespace Qt::StringLiterals;

namespace {

using Table = QList<QList<QByteArray>>;

QByteArray bytesOf(std::string_view text) { return {text.data(), qsizetype(text.size())}; }

std::unique_ptr<DelimitedText> rowsOf(const QByteArray &text, char delimiter, std::size_t piece,
                                      const Limits &limits = {})
{
    const auto shared = std::make_shared<const std::string>(text.toStdString());
    return delimitedRows(decodedText(memoryBytes(shared), Encoding::Utf8, piece), delimiter, limits);
}

/// Everything that a pass over \a text gives: cells, lines, where each cell begins, and how it ended.
QByteArray dump(const QByteArray &text, char delimiter, std::size_t piece, const Limits &limits = {},
                bool ahead = false)
{
    std::unique_ptr<RowSource> rows = rowsOf(text, delimiter, piece, limits);
    if (ahead)
        rows = rowsReadAhead(rowsOf(text, delimiter, piece, limits), delimiter);
    QByteArray out;
    Row row;
    while (rows->next(row)) {
        out += QByteArray::number(qulonglong(row.line));
        for (std::size_t i = 0; i < row.size(); ++i) {
            const Place place = rows->place(i);
            out += " <" + bytesOf(row.cells[i]) + ">@" + QByteArray::number(qulonglong(place.line)) + ':' +
                   QByteArray::number(qulonglong(place.column));
        }
        out += '\n';
    }
    if (const auto &failure = rows->failure()) {
        out += QByteArray(troubleName(failure->trouble)) + ' ' + QByteArray::number(qulonglong(failure->place.line)) +
               ':' + QByteArray::number(qulonglong(failure->place.column)) + ' ' +
               QByteArray::fromStdString(failure->found) + '|' + QByteArray::fromStdString(failure->expected);
    }
    return out;
}

/// One line of dump() for each row without places.
Table cellsOf(const QByteArray &text, char delimiter)
{
    const auto rows = rowsOf(text, delimiter, 65536);
    Table table;
    Row row;
    while (rows->next(row)) {
        QList<QByteArray> cells;
        for (const std::string_view cell : row.cells)
            cells += bytesOf(cell);
        table += cells;
    }
    return table;
}

struct Failure {
    Trouble trouble;
    quint64 line;
    quint64 column;
};

} // namespace

class TestDelimited : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void pieces_data();
    void pieces();
    void fails_data();
    void fails();
    void lines();
    void places();
    void givesRowsBeforeAFailure();
    void endsForGood();
    void refusesEndlessLine();
    void stopsReadingAhead();
    void delimiter_data();
    void delimiter();
};

void TestDelimited::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<Table>("expected");
    QTest::newRow("plain") << "a,b\n1,2\n"_ba << ',' << Table{{"a", "b"}, {"1", "2"}};
    QTest::newRow("no final newline") << "a,b\n1,2"_ba << ',' << Table{{"a", "b"}, {"1", "2"}};
    QTest::newRow("crlf") << "a,b\r\n1,2\r\n"_ba << ',' << Table{{"a", "b"}, {"1", "2"}};
    QTest::newRow("cr") << "a,b\r1,2\r"_ba << ',' << Table{{"a", "b"}, {"1", "2"}};
    QTest::newRow("mixed line ends") << "a\r\nb\nc\rd\n\re"_ba << ',' << Table{{"a"}, {"b"}, {"c"}, {"d"}, {}, {"e"}};
    QTest::newRow("blank lines") << "a\n\n\nb\n"_ba << ',' << Table{{"a"}, {}, {}, {"b"}};
    QTest::newRow("empty") << ""_ba << ',' << Table{};
    QTest::newRow("line end only") << "\n"_ba << ',' << Table{{}};
    QTest::newRow("empty cells") << ",\n,,\n"_ba << ',' << Table{{"", ""}, {"", "", ""}};
    QTest::newRow("trailing delimiter") << "a,b,\n"_ba << ',' << Table{{"a", "b", ""}};
    QTest::newRow("ragged") << "a,b\n1\n1,2,3\n"_ba << ',' << Table{{"a", "b"}, {"1"}, {"1", "2", "3"}};
    QTest::newRow("quotes") << "\"a\",\"b,c\"\n"_ba << ',' << Table{{"a", "b,c"}};
    QTest::newRow("empty quotes") << "\"\",\"\"\n"_ba << ',' << Table{{"", ""}};
    QTest::newRow("one empty quoted cell") << "\"\"\n"_ba << ',' << Table{{""}};
    QTest::newRow("doubled quotes") << "\"a \"\"b\"\" c\"\n"_ba << ',' << Table{{"a \"b\" c"}};
    QTest::newRow("only doubled quotes") << "\"\"\"\"\n"_ba << ',' << Table{{"\""}};
    QTest::newRow("several doubled") << "\"\"\"x\",y,\"z\"\"\"\n"_ba << ',' << Table{{"\"x", "y", "z\""}};
    QTest::newRow("line break in quotes") << "\"a\nb\",c\n"_ba << ',' << Table{{"a\nb", "c"}};
    QTest::newRow("crlf in quotes") << "\"a\r\nb\",c\r\n"_ba << ',' << Table{{"a\r\nb", "c"}};
    QTest::newRow("quote in a bare cell") << "6\" pipe,5\n"_ba << ',' << Table{{"6\" pipe", "5"}};
    QTest::newRow("quotes in a bare cell") << "a \"b\" c,d\n"_ba << ',' << Table{{"a \"b\" c", "d"}};
    QTest::newRow("blanks before a quote") << "a, \"b\"\n"_ba << ',' << Table{{"a", " \"b\""}};
    QTest::newRow("blanks after a quote") << "\"a\" ,b\n"_ba << ',' << Table{{"a", "b"}};
    QTest::newRow("blanks are kept") << " a , b \n"_ba << ',' << Table{{" a ", " b "}};
    QTest::newRow("semicolon") << "a;1,5\n"_ba << ';' << Table{{"a", "1,5"}};
    QTest::newRow("tab") << "a\t\"b\"\t\n"_ba << '\t' << Table{{"a", "b", ""}};
    QTest::newRow("bar") << "a|b\n"_ba << '|' << Table{{"a", "b"}};
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF"
                                        "a,b\n"_ba
                                     << ',' << Table{{"a", "b"}};
    QTest::newRow("quoted behind a mark") << "\xEF\xBB\xBF\"a,b\"\n"_ba << ',' << Table{{"a,b"}};
    QTest::newRow("not ASCII") << "Türkiye,Қазақстан\n"_ba << ',' << Table{{"Türkiye", "Қазақстан"}};
    QTest::newRow("longer than a block")
        << "0123456789abcdef0123456789abcdef,\"0123456789abcdef,0123456789abcdef\",x\n"_ba << ','
        << Table{{"0123456789abcdef0123456789abcdef", "0123456789abcdef,0123456789abcdef", "x"}};
}

void TestDelimited::reads()
{
    QFETCH(const QByteArray, text);
    QFETCH(const char, delimiter);
    QFETCH(const Table, expected);
    QCOMPARE(cellsOf(text, delimiter), expected);
}

void TestDelimited::pieces_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << "country,year,value\nKAZ,2024,1.5\nTUR,2024,2.5\n"_ba;
    QTest::newRow("quotes") << "\"a\"\"b\",\"c\nd\",\"\"\r\n\"e\" ,f\"g\",\"h\r\ni\"\r\n\r\n\"\"\"\"\rj"_ba;
    QTest::newRow("not ASCII") << "\xEF\xBB\xBF"
                                  "Ел,\"Қазақстан «қ»\"\r\nТүркия,\xF0\x9F\x87\xB9\n"_ba;
    QTest::newRow("unclosed") << "a,b\nc,\"d\ne,f\ng"_ba;
    QTest::newRow("stray") << "a,b\n\"c\"x,d\n"_ba;
    QTest::newRow("stray quote") << "a,b\n\"c\" \"d\",e\n"_ba;
    QTest::newRow("stray at the end") << "a,b\n\"c\"x"_ba;
    QTest::newRow("field limit") << "a,b\nc,0123456789012345678901234567890\n"_ba;
    QTest::newRow("field limit in quotes") << "a,b\nc,\"0123456789\n012345678901234567890\"\n"_ba;
    QTest::newRow("line limit") << "a\n0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,1\n"_ba;
    QTest::newRow("column limit") << "a\n1,2,3,4,5,6,7,8,9\n"_ba;
    QTest::newRow("NUL") << QByteArray("a,b\nc,\0d\n", 9);
    QTest::newRow("bad UTF-8") << "a,b\nTürk,\xC3(\n"_ba;
    QTest::newRow("cut UTF-8") << "a,b\nTürk,\xE2\x82"_ba;
    QByteArray random;
    quint32 state = 7;
    for (int i = 0; i < 3000; ++i) {
        state = state * 1664525U + 1013904223U;
        random += ",,\"\"\n\r;ab \xC3\xBC"[state >> 28U];
    }
    QTest::newRow("noise") << random;
}

void TestDelimited::pieces()
{
    QFETCH(const QByteArray, text);
    Limits limits;
    limits.fieldBytes = 24;
    limits.lineBytes = 60;
    limits.columns = 8;
    const QByteArray whole = dump(text, ',', 1 << 20, limits);
    for (const std::size_t piece : {1U, 2U, 3U, 7U, 15U, 16U, 17U, 64U, 4096U, 65536U})
        QCOMPARE(dump(text, ',', piece, limits), whole);
    // More text than fits one block, then the row that was to be looked at.
    const QByteArray many = QByteArray("a,\"b \"\"c\"\"\nd\",e\n").repeated(12'000) + text;
    QCOMPARE(dump(text, ',', 1 << 20, limits, true), whole);
    QCOMPARE(dump(many, ',', 1 << 16, limits, true), dump(many, ',', 1 << 16, limits));
}

void TestDelimited::fails_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("trouble");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QByteArray>("found");
    const auto add = [](const char *label, const QByteArray &text, Trouble trouble, int line, int column,
                        const QByteArray &found) {
        QTest::newRow(label) << text << static_cast<int>(trouble) << line << column << found;
    };
    add("unclosed", "a,b\nc,\"d\ne,f\n", Trouble::UnclosedQuote, 2, 3, "\"d e,f ");
    add("unclosed first", "\"a", Trouble::UnclosedQuote, 1, 1, "\"a");
    add("unclosed after letters of several bytes", "Türkiye,қ,\"x", Trouble::UnclosedQuote, 1, 11, "\"x");
    add("unclosed after doubled", "\"a\"\"", Trouble::UnclosedQuote, 1, 1, "\"a\"\"");
    add("unclosed after a line break in quotes", "\"a\nb\",\"c", Trouble::UnclosedQuote, 2, 4, "\"c");
    add("stray", "a\n\"b\"c,d\n", Trouble::StrayQuote, 2, 4, "c");
    add("stray after a blank", "\"b\" c\n", Trouble::StrayQuote, 1, 5, "c");
    add("stray quote", "\"b\" \"c\"\n", Trouble::StrayQuote, 1, 5, "\"");
    add("long field", "a\n\"b\",ccccccccccccccccccccccccc\n", Trouble::FieldTooLong, 2, 5, "cccccccccccccccccccccccc");
    add("long line", "a\n" + QByteArray(40, ',').replace(",", "ab,"), Trouble::LineTooLong, 2, 1,
        QByteArray("ab,").repeated(20));
    add("many columns", "1,2,3,4,5,6,7,8,9x\n", Trouble::TooManyColumns, 1, 17, "9x");
    add("NUL", QByteArray("a,b\nc\0,d\n", 9), Trouble::NulByte, 2, 2, "00");
    add("overlong", "a,b\nü,\xC0\xAF\n", Trouble::BadEncoding, 2, 3, "C0");
    add("surrogate", "\xED\xA0\x80", Trouble::BadEncoding, 1, 1, "ED A0");
    add("cut at the end", "a\nb\xE2\x82", Trouble::BadEncoding, 2, 2, "E2 82");
}

void TestDelimited::fails()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, trouble);
    QFETCH(const int, line);
    QFETCH(const int, column);
    QFETCH(const QByteArray, found);
    Limits limits;
    limits.fieldBytes = 24;
    limits.lineBytes = 60;
    limits.columns = 8;
    if (trouble == static_cast<int>(Trouble::LineTooLong))
        limits.columns = 4096;

    const auto rows = rowsOf(text, ',', 65536, limits);
    Row row;
    while (rows->next(row)) {
    }

    QVERIFY(rows->failure().has_value());
    QCOMPARE(troubleName(rows->failure()->trouble), troubleName(static_cast<Trouble>(trouble)));
    QCOMPARE(int(rows->failure()->place.line), line);
    QCOMPARE(int(rows->failure()->place.column), column);
    QCOMPARE(QByteArray::fromStdString(rows->failure()->found), found);
}

void TestDelimited::lines()
{
    const auto rows = rowsOf("a\n\"b\r\nc\nd\re\",f\r\n\ng\rh"_ba, ',', 5);
    QList<int> lines;
    Row row;
    while (rows->next(row))
        lines += int(row.line);
    QCOMPARE(lines, (QList<int>{1, 2, 6, 7, 8}));
}

void TestDelimited::places()
{
    const auto rows = rowsOf("Ел,қ\n\"ә\"\"\nбв\" ,\"г,\",д\n"_ba, ',', 3);
    Row row;
    QVERIFY(rows->next(row));
    QCOMPARE(int(rows->place(1).column), 4);
    QVERIFY(rows->next(row));
    QCOMPARE(row.size(), std::size_t(3));
    QCOMPARE(int(rows->place(0).line), 2);
    QCOMPARE(int(rows->place(0).column), 1);
    QCOMPARE(int(rows->place(1).line), 3);
    QCOMPARE(int(rows->place(1).column), 6);
    QCOMPARE(int(rows->place(2).column), 11);
    QCOMPARE(int(rows->place(9).column), 12); // Past the end: behind the last cell.
}

void TestDelimited::givesRowsBeforeAFailure()
{
    const auto rows = rowsOf("a,b\nc,d\ne,\"f"_ba, ',', 65536);
    Row row;
    QVERIFY(rows->next(row));
    QVERIFY(rows->next(row));
    QVERIFY(!rows->failure().has_value());
    QVERIFY(!rows->next(row));
    QCOMPARE(row.size(), std::size_t(0));
    QVERIFY(rows->failure().has_value());
}

void TestDelimited::endsForGood()
{
    const auto rows = rowsOf("a\nb"_ba, ',', 1);
    Row row;
    QVERIFY(rows->next(row));
    QVERIFY(rows->next(row));
    for (int i = 0; i < 3; ++i)
        QVERIFY(!rows->next(row));
    QVERIFY(!rows->failure().has_value());
    QCOMPARE(rows->bytesRead(), std::uint64_t(3));
    QCOMPARE(rows->bytesTotal(), std::uint64_t(3));
}

void TestDelimited::refusesEndlessLine()
{
    // A gigabyte without end, made as it is read.
    class Endless : public ByteSource {
    public:
        std::size_t read(std::span<char> buffer) override
        {
            const std::size_t size = std::min<std::size_t>(buffer.size(), (std::size_t(1) << 30) - m_read);
            for (std::size_t i = 0; i < size; ++i)
                buffer[i] = (m_read + i) % 1000 == 999 ? ',' : 'x';
            m_read += size;
            return size;
        }
        const std::optional<Problem> &failure() const override { return m_failure; }
        std::uint64_t bytesRead() const override { return m_read; }
        std::uint64_t bytesTotal() const override { return 0; }

    private:
        std::uint64_t m_read = 0;
        std::optional<Problem> m_failure;
    };
    Limits limits;
    limits.columns = 1000000;
    const auto rows = delimitedRows(decodedText(std::make_unique<Endless>(), Encoding::Utf8), ',', limits);
    Row row;
    QVERIFY(!rows->next(row));
    QCOMPARE(troubleName(rows->failure()->trouble), "lineTooLong");
    QVERIFY(rows->bytesRead() < (std::uint64_t(20) << 20));
}

void TestDelimited::stopsReadingAhead()
{
    const QByteArray text = QByteArray("1,2,3\n").repeated(500'000);
    for (const int taken : {0, 1, 30'000}) { // nobody takes the rest: the thread must end all the same
        const auto rows = rowsReadAhead(rowsOf(text, ',', 1 << 16), ',');
        Row row;
        for (int i = 0; i < taken; ++i)
            QVERIFY(rows->next(row));
        QVERIFY(rows->bytesRead() < std::uint64_t(text.size()));
    }
}

void TestDelimited::delimiter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("expected");
    QTest::newRow("comma") << "a,b\n1,2\n"_ba << ',';
    QTest::newRow("semicolon") << "a;b\n1;2\n"_ba << ';';
    QTest::newRow("tab") << "a\tb\n1\t2\n"_ba << '\t';
    QTest::newRow("bar") << "a|b\n1|2\n"_ba << '|';
    QTest::newRow("nothing") << "a\nb\n"_ba << ',';
    QTest::newRow("empty") << ""_ba << ',';
    QTest::newRow("decimal commas") << "land;y2020;y2021\nKZ;1,5;2,5\nTR;3,5;4,25\n"_ba << ';';
    QTest::newRow("quoted decimal commas") << "geo;2010;2011\nA;\"16,63\";\"5,1\"\nB;\"7,2\";\"5,1\"\n"_ba << ';';
    QTest::newRow("semicolons in quoted text")
        << "code,name\n01,\"Fish; frozen; salmon\"\n02,\"Fish; fresh; bream\"\n"_ba << ',';
    QTest::newRow("flags with semicolons") << "a,b,flags\n1,2,x; n\n3,4,x; n\n5,6,\n7,8,\n"_ba << ',';
    QTest::newRow("Eurostat")
        << "freq,unit,na_item,geo\\TIME_PERIOD\t2020 \t2021 \t2022 \t2023 \nA,X,Y,KZ\t1 \t: \t2 \t3 \nA,X,Y,TR\t1 \t2 \t2 \t3 \n"_ba
        << '\t';
    QTest::newRow("old Eurostat") << "unit,geo\\time\t2020 \nX,KZ\t1 \n"_ba << '\t';
    QTest::newRow("SDMX-CSV") << "STRUCTURE;STRUCTURE_ID;A,B,C,D,E,F\ndataflow;x;1,2,3,4,5,6\n"_ba << ';';
    QTest::newRow("SDMX-CSV with sub-fields") << "STRUCTURE[;],STRUCTURE_ID,OBS_VALUE\ndataflow,a;b;c;d,1\n"_ba << ',';
    QTest::newRow("SDMX-CSV in quotes") << "\"STRUCTURE\"\t\"STRUCTURE_ID\"\ndataflow\tx,y\n"_ba << '\t';
    QTest::newRow("preamble")
        << "\"Data Source\",\"WDI\",\n\n\"Last Updated\",\"2026\",\n\n\"Name\",\"Code\",\"1960\",\nA,B,1,\nC,D,2,\n"_ba
        << ',';
    QTest::newRow("names with commas in a tab file")
        << "Importers\t2020\nWorld\t1\nKorea, Republic of\t2\nCongo, Dem.\t3\n"_ba << '\t';
    QTest::newRow("notes below") << "a;b;c\n1;2;3\n1;2;3\nSource: x, y, z\nNote, of, all\n"_ba << ';';
}

void TestDelimited::delimiter()
{
    QFETCH(const QByteArray, text);
    QFETCH(const char, expected);
    QCOMPARE(detectDelimiter(text.toStdString()), expected);
}

QTEST_APPLESS_MAIN(TestDelimited)
#include "tst_delimited.moc"
