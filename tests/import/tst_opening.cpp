#include "import/text/opening.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace corridor::ingest;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<OpenedFile> opened(const QByteArray &bytes, Problem &problem, const OpenOptions &options = {})
{
    return openText(bytes.toStdString(), "file.txt", options, problem);
}

} // namespace

class TestOpening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shape_data();
    void shape();
    void refuses_data();
    void refuses();
    void table();
    void severalPasses();
    void explicitEncodingWins();
    void explicitDelimiterWins();
    void unknownEncoding();
    void sampleIsBounded();
    void failureBehindTheSample();
    void file();
    void fileThatIsNotThere();
    void folder();
};

void TestOpening::shape_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("expected");
    const auto add = [](const char *label, const QByteArray &bytes, Shape shape) {
        QTest::newRow(label) << bytes << static_cast<int>(shape);
    };
    add("object", "{\"a\":1}", Shape::Json);
    add("array", "[1,2]", Shape::Json);
    add("array of objects", "[\n {\"a\":1}]", Shape::Json);
    add("behind a mark and blanks", "\xEF\xBB\xBF\r\n {\"a\":1}", Shape::Json);
    add("in UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), Shape::Json);
    add("XML", "<?xml version=\"1.0\"?><a/>", Shape::Xml);
    add("XML without declaration", "\n<m:StructureSpecificData xmlns:m=\"x\"/>", Shape::Xml);
    add("table", "a,b\n1,2\n", Shape::Table);
    add("table that starts with a bracket", "[x],b\n1,2\n", Shape::Table);
}

void TestOpening::shape()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, expected);
    Problem problem;
    const auto file = opened(bytes, problem);
    QVERIFY(file != nullptr);
    QCOMPARE(static_cast<int>(file->sample().shape), expected);
}

void TestOpening::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("trouble");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("empty") << ""_ba
                           << "empty"_ba << 0 << 0;
    QTest::newRow("blanks") << " \r\n\t\n"_ba
                            << "empty"_ba << 0 << 0;
    QTest::newRow("mark only") << "\xEF\xBB\xBF"_ba
                               << "empty"_ba << 0 << 0;
    QTest::newRow("LFS") << "version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 5\n"_ba
                         << "lfsPointer"_ba << 1 << 1;
    QTest::newRow("NUL") << QByteArray("a,b\nc,\0d\nxxxxxxxxxxxxxxxxxx", 25) << "nulByte"_ba << 2 << 3;
    QTest::newRow("broken UTF-8 with a mark") << "\xEF\xBB\xBF"
                                                 "a,b\n\xC3(,d\n"_ba
                                              << "badEncoding"_ba << 2 << 1;
    QTest::newRow("unclosed at the start") << "\"a,b\n1,2\n"_ba
                                           << "unclosedQuote"_ba << 1 << 1;
}

void TestOpening::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, trouble);
    QFETCH(const int, line);
    QFETCH(const int, column);
    Problem problem;
    QVERIFY(opened(bytes, problem) == nullptr);
    QCOMPARE(QByteArray(troubleName(problem.trouble)), trouble);
    QCOMPARE(int(problem.place.line), line);
    QCOMPARE(int(problem.place.column), column);
}

void TestOpening::table()
{
    Problem problem;
    const auto file = opened("land;wert\nKZ;1,5\n\nTR;2,25\n", problem);
    QVERIFY(file != nullptr);
    const Sample &sample = file->sample();
    QCOMPARE(sample.fileName, std::string("file.txt"));
    QCOMPARE(sample.encoding, std::string("utf-8"));
    QCOMPARE(sample.delimiter, ';');
    QCOMPARE(sample.numbers.decimal, ',');
    QVERIFY(!sample.numbersAmbiguous);
    QVERIFY(!sample.workbook);
    QCOMPARE(sample.rows.size(), std::size_t(4));
    QCOMPARE(sample.rows[1].cells, (std::vector<std::string>{"KZ", "1,5"}));
    QVERIFY(sample.rows[2].cells.empty());
    QCOMPARE(int(sample.rows[3].line), 4);
    QVERIFY(file->members().empty());
}

void TestOpening::severalPasses()
{
    Problem problem;
    const auto file = opened("a,b\n1,2\n", problem);
    QVERIFY(file != nullptr);
    for (int pass = 0; pass < 2; ++pass) {
        const auto rows = file->rows();
        Row row;
        int count = 0;
        while (rows->next(row))
            ++count;
        QCOMPARE(count, 2);
    }
}

void TestOpening::explicitEncodingWins()
{
    // Detected as Windows-1252; the analyst knows better.
    OpenOptions options;
    options.encoding = "windows-1254";
    Problem problem;
    const auto file = opened("name\nT\xFCrkiye \xFE\n", problem, options);
    QVERIFY(file != nullptr);
    QCOMPARE(file->sample().encoding, std::string("windows-1254"));
    QCOMPARE(file->sample().rows[1].cells.front(), std::string("Türkiye ş"));
}

void TestOpening::explicitDelimiterWins()
{
    OpenOptions options;
    options.delimiter = '|';
    Problem problem;
    const auto file = opened("a,b|c\n1,2|3\n", problem, options);
    QVERIFY(file != nullptr);
    QCOMPARE(file->sample().rows[0].cells, (std::vector<std::string>{"a,b", "c"}));
}

void TestOpening::unknownEncoding()
{
    OpenOptions options;
    options.encoding = "koi-7";
    Problem problem;
    QVERIFY(opened("a,b\n", problem, options) == nullptr);
    QCOMPARE(troubleName(problem.trouble), "badEncoding");
    QCOMPARE(problem.found, std::string("koi-7"));
}

void TestOpening::sampleIsBounded()
{
    QByteArray bytes = "a,b\n";
    for (int i = 0; i < 100; ++i)
        bytes += QByteArray(50000, 'x') + ",1\n";
    Problem problem;
    const auto file = opened(bytes, problem);
    QVERIFY(file != nullptr);
    QVERIFY(file->sample().rows.size() < 20);
    QCOMPARE(file->sample().head.size(), std::size_t(65536));
}

void TestOpening::failureBehindTheSample()
{
    QByteArray bytes = "a,b\n";
    for (int i = 0; i < 50000; ++i)
        bytes += "x,1\n";
    bytes += "\xC3(,2\n";
    OpenOptions options;
    Problem problem;
    const auto file = opened(bytes, problem, options);
    QVERIFY(file != nullptr);
    const auto rows = file->rows();
    Row row;
    while (rows->next(row)) {
    }
    QVERIFY(rows->failure().has_value());
    QCOMPARE(troubleName(rows->failure()->trouble), "badEncoding");
    QCOMPARE(int(rows->failure()->place.line), 50002);
    QCOMPARE(int(rows->failure()->place.column), 1);
}

void TestOpening::file()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Ел дерек.csv"_s);
    QFile out(path);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write("a,b\n1,2\n"), qint64(8));
    out.close();
    Problem problem;
    const auto file = openFile(path.toStdString(), {}, problem);
    QVERIFY(file != nullptr);
    QCOMPARE(file->sample().fileName, std::string("Ел дерек.csv"));
    QCOMPARE(file->rows()->bytesTotal(), std::uint64_t(8));
}

void TestOpening::fileThatIsNotThere()
{
    Problem problem;
    QVERIFY(openFile("/nonexistent/file.csv", {}, problem) == nullptr);
    QCOMPARE(troubleName(problem.trouble), "unreadable");
    QVERIFY(!problem.found.empty());
}

void TestOpening::folder()
{
    const QTemporaryDir folder;
    Problem problem;
    QVERIFY(openFile(folder.path().toStdString(), {}, problem) == nullptr);
    QCOMPARE(troubleName(problem.trouble), "unreadable");
}

QTEST_APPLESS_MAIN(TestOpening)
#include "tst_opening.moc"
