#include "import/importer.h"
#include "report/data/xlsx/xlsx.h"
#include "report/data/xlsx/xlsxcheck.h"
#include "report/datafixture.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

DataTable table(const QList<DataColumn> &columns, const QList<DataRow> &rows)
{
    DataTable table;
    table.name = u"T"_s;
    table.title = u"Title"_s;
    table.columns = columns;
    table.setRows(rows);
    return table;
}

DataBook bookOf(const DataTable &one)
{
    DataBook book;
    book.title = u"Book"_s;
    book.tables = {one};
    book.figures.name = u"Stored figures"_s;
    book.sources.name = u"Sources"_s;
    return book;
}

/// As long as it lives, no file can grow past \a bytes.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN); // then a write fails instead
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

class tst_Xlsx : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sheetNames_data();
    void sheetNames();
    void sheetNamesAreUnique();
    void numbersDatesAndTexts();
    void textsAreNeverFormulas();
    void gapsStayEmpty();
    void sameBookSameBytes();
    void manyFiguresAreWrittenRowByRow();
    void readsBack();
    void fullDisk_data();
    void fullDisk();
    void damagedWorkbooksAreSeen();

private:
    [[nodiscard]] QByteArray part(const QByteArray &xlsx, const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Xlsx::init() { m_folder = std::make_unique<QTemporaryDir>(); }

/// One member of the archive, by the reader that imports workbooks.
QByteArray tst_Xlsx::part(const QByteArray &xlsx, const QString &name) const
{
    QFile file(m_folder->filePath(u"part.xlsx"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(xlsx) != xlsx.size())
        return {};
    file.close();
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, file.fileName(), name});
    return unzip.waitForFinished() ? unzip.readAllStandardOutput() : QByteArray();
}

void tst_Xlsx::sheetNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Товарооборот"_s << u"Товарооборот"_s;
    QTest::newRow("forbidden") << u"a[b]c:d*e?f/g\\h"_s << u"a b c d e f g h"_s;
    QTest::newRow("apostrophes") << u"'quoted'"_s << u"quoted"_s;
    QTest::newRow("empty") << u"  "_s << u"1"_s;
    QTest::newRow("kept by Excel") << u"History"_s << u"History 1"_s;
    QTest::newRow("long") << u"Goods trade between Kazakhstan and Türkiye"_s << u"Goods trade between Kazakhstan"_s;
    QTest::newRow("one long word") << QString(40, u'ж') << QString(31, u'ж');
    QTest::newRow("a pair at the end") << QString(30, u'a') + u"😀"_s << QString(30, u'a');
    QTest::newRow("control") << u"a\u0001\nb"_s << u"a b"_s;
}

void tst_Xlsx::sheetNames()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(sheetName(name, {}), expected);
}

void tst_Xlsx::sheetNamesAreUnique()
{
    QStringList names;
    for (int i = 0; i < 12; ++i)
        names << sheetName(
            i % 2 == 0 ? u"Goods trade between Kazakhstan and all"_s : u"GOODS TRADE between kazakhstan"_s, names);
    for (const QString &name : names) {
        QVERIFY(name.size() <= 31);
        QCOMPARE(names
                     .filter(QRegularExpression(u'^' + QRegularExpression::escape(name) + u'$',
                                                QRegularExpression::CaseInsensitiveOption))
                     .size(),
                 1);
    }
}

void tst_Xlsx::numbersDatesAndTexts()
{
    using Kind = DataColumn::Kind;
    const auto bytes = xlsxBytes(bookOf(
        table({{u"P"_s, Kind::Period}, {u"N"_s, Kind::Number}, {u"R"_s, Kind::Ratio}, {u"D"_s, Kind::Day}, {u"T"_s}},
              {{Period::year(2024), 5413207100.25, 0.087, QDate(2025, 6, 30), u"text"_s},
               {Period::month(2025, 6), -1.0, -0.5, QDate(1900, 3, 1), u"2025"_s},
               {Period::quarter(2025, 2), 0.0, 1.0, QDate(1850, 1, 1), u"x"_s}})));
    VERIFY_OK(bytes);
    const QByteArray sheet = part(bytes.value(), u"xl/worksheets/sheet1.xml"_s);
    const auto has = [&sheet](const char *pattern) {
        return QRegularExpression(QString::fromLatin1(pattern)).match(QString::fromUtf8(sheet)).hasMatch();
    };
    QVERIFY2(has("<c r=\"A4\" s=\"\\d+\"><v>2024</v>"), sheet.constData());
    QVERIFY(has("<c r=\"A5\" s=\"\\d+\"><v>45809</v>")); // 1 June 2025
    QVERIFY(has("<c r=\"A6\" s=\"\\d+\" t=\"s\">"));
    QVERIFY(has("<c r=\"B4\" s=\"\\d+\"><v>5413207100.25</v>"));
    QVERIFY(has("<c r=\"C4\" s=\"\\d+\"><v>0.08[67]"));
    QVERIFY(has("<c r=\"D4\" s=\"\\d+\"><v>45838</v>"));
    QVERIFY(has("<c r=\"D5\" s=\"\\d+\"><v>61</v>"));
    QVERIFY(has("<c r=\"D6\" s=\"\\d+\" t=\"s\">"));
    QVERIFY(has("<c r=\"E5\" s=\"\\d+\" t=\"s\">"));
    QVERIFY(has("<pane xSplit=\"1\" ySplit=\"3\""));
    QVERIFY(has("<autoFilter ref=\"A3:E6\""));
    const QByteArray styles = part(bytes.value(), u"xl/styles.xml"_s);
    for (const char *code : {"0.0%", "yyyy-mm", "yyyy-mm-dd", "#,##0.00"})
        QVERIFY2(styles.contains(QByteArray("formatCode=\"") + code + '"'), styles.constData());
}

void tst_Xlsx::textsAreNeverFormulas()
{
    const auto bytes = xlsxBytes(
        bookOf(table({{u"=HEAD()"_s}}, {{u"=1+1"_s}, {u"https://example.org/"_s}, {u"@SUM(A1)"_s}, {u"123"_s}})));
    VERIFY_OK(bytes);
    const QByteArray sheet = part(bytes.value(), u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(!sheet.contains("<f>"));
    QVERIFY(!sheet.contains("hyperlink"));
    QCOMPARE(sheet.count("t=\"s\""), 6);
    QVERIFY(part(bytes.value(), u"xl/sharedStrings.xml"_s).contains("<t>=1+1</t>"));
}

void tst_Xlsx::gapsStayEmpty()
{
    const auto bytes = xlsxBytes(bookOf(table({{u"A"_s}, {u"B"_s, DataColumn::Kind::Number}}, {{u"x"_s, {}}})));
    VERIFY_OK(bytes);
    QVERIFY(!part(bytes.value(), u"xl/worksheets/sheet1.xml"_s).contains("r=\"B4\""));
}

void tst_Xlsx::sameBookSameBytes()
{
    DataFixture data;
    QCOMPARE(data.open(), QByteArray());
    const ViewState state = DataFixture::stateOf(Page::Overview);
    const auto first = data.bytes(state, ExportFormat::Xlsx, Language::Kazakh);
    VERIFY_OK(first);
    const auto second = data.bytes(state, ExportFormat::Xlsx, Language::Kazakh);
    VERIFY_OK(second);
    QCOMPARE(first.value(), second.value());
    const QString core = QString::fromUtf8(part(first.value(), u"docProps/core.xml"_s));
    QVERIFY(core.contains(u"Corridor"_s));
    QVERIFY2(!core.contains(QDate::currentDate().toString(Qt::ISODate)), qPrintable(core));
}

void tst_Xlsx::manyFiguresAreWrittenRowByRow()
{
    DataBook book = bookOf(table({{u"A"_s}}, {{u"x"_s}}));
    book.figures.columns = {{u"N"_s, DataColumn::Kind::Number, -1}, {u"T"_s}};
    book.figures.count = 30'000;
    book.figures.row = [](qsizetype row) { return DataRow{double(row), u"Қазақстан <&>"_s}; };
    const auto bytes = xlsxBytes(book);
    VERIFY_OK(bytes);
    const QByteArray sheet = part(bytes.value(), u"xl/worksheets/sheet2.xml"_s);
    QCOMPARE(sheet.count("<row "), 30'001);
    QVERIFY(sheet.contains("Қазақстан &lt;&amp;&gt;"));
    QCOMPARE(xlsxBytes(book).value(), bytes.value());
}

void tst_Xlsx::readsBack()
{
    using Kind = DataColumn::Kind;
    QList<DataRow> rows;
    for (int year = 2015; year < 2025; ++year)
        rows << DataRow{u"KAZ"_s, u"TUR"_s, u"goods_export"_s, Period::year(year), year * 1000.5, u"USD"_s};
    DataBook book = bookOf(table({{u"reporter"_s},
                                  {u"partner"_s},
                                  {u"indicator"_s},
                                  {u"period"_s, Kind::Period},
                                  {u"value"_s, Kind::Number},
                                  {u"unit"_s}},
                                 rows));
    book.tables.first().title.clear();
    const auto bytes = xlsxBytes(book);
    VERIFY_OK(bytes);
    // The program has the process that opens workbooks beside itself.
    const QString reader = QCoreApplication::applicationDirPath() + u"/corridor-reader"_s;
    QVERIFY(QFile::exists(reader) || QFile::link(QStringLiteral(CORRIDOR_READER), reader));
    ImportRequest request;
    request.path = m_folder->filePath(u"back.xlsx"_s);
    QFile file(request.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes.value()), bytes.value().size());
    file.close();
    const auto reading = readImport(request);
    VERIFY_OK(reading);
    Store::Options options;
    options.bundledData = false;
    const auto store = Store::open(m_folder->filePath(u"back.sqlite"_s), options);
    VERIFY_OK(store);
    VERIFY_OK(applyImport(reading.value(), *store.value()));
    double sum = 0.0;
    int count = 0;
    VERIFY_OK(store.value()->imports().eachTidyRow([&](const FigureImport::TidyRow &row) {
        sum += row.figure.value;
        ++count;
        return success();
    }));
    QCOMPARE(count, 10);
    QCOMPARE(sum, 20195.0 * 1000.5);
}

void tst_Xlsx::fullDisk_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 100, 1000, 3000, 10'000, 20'000})
        QTest::addRow("%d bytes", bytes) << bytes;
}

void tst_Xlsx::fullDisk()
{
    QFETCH(int, bytes);
    // What does not repeat itself, so that packing leaves more than the limit.
    QList<DataRow> rows;
    quint32 seed = 1;
    for (int i = 0; i < 3000; ++i) {
        seed = seed * 1664525U + 1013904223U;
        rows << DataRow{double(seed), QString::number(seed, 36)};
    }
    const DataBook book = bookOf(table({{u"N"_s, DataColumn::Kind::Number}, {u"T"_s}}, rows));
    VERIFY_OK(xlsxBytes(book));
    qsizetype files = 0;
    QDir temporary(QDir::tempPath());
    const auto count = [&temporary] {
        temporary.refresh();
        return temporary.entryList({u"tst_*"_s}, QDir::Dirs | QDir::NoDotAndDotDot).size();
    };
    files = count();
    Result<QByteArray> written = QByteArray();
    {
        const FullDisk full(static_cast<rlim_t>(bytes));
        written = xlsxBytes(book);
    }
    QVERIFY(!written.ok());
    QVERIFY(written.error().message.contains(QDir::tempPath()));
    QCOMPARE(count(), files);
}

void tst_Xlsx::damagedWorkbooksAreSeen()
{
    const auto bytes = xlsxBytes(bookOf(table({{u"A"_s}}, {{u"x"_s}})));
    VERIFY_OK(bytes);
    QVERIFY(isWholeWorkbook(bytes.value()));
    for (qsizetype length = 0; length < bytes.value().size(); length += 37)
        QVERIFY(!isWholeWorkbook(bytes.value().left(length)));
    for (qsizetype at = 0; at < bytes.value().size(); at += 13) {
        QByteArray damaged = bytes.value();
        damaged[at] = char(damaged.at(at) ^ 0x55);
        (void)isWholeWorkbook(damaged); // any bytes may be given
    }
}

QTEST_MAIN(tst_Xlsx)
#include "tst_xlsx.moc"
