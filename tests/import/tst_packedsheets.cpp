#include "import/sheetfiles.h"
#include "import/text/opening.h"

using namespace Qt::StringLiterals;
using namespace corridor::ingest;

namespace {

constexpr std::string_view kReporter = "reporter";

QByteArray sheetRow(const QByteArray &cell)
{
    return "<row r='1'><c r='A1' t='inlineStr'><is><t>" + cell + "</t></is></c></row>";
}

} // namespace

/// Workbooks and pages inside archives, opened as any other file.
class tst_PackedSheets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsTheMemberAskedFor();
    void takesTheLargest();
    void readsAgain();
    void refuses_data();
    void refuses();
    void keepsItsLimits_data();
    void keepsItsLimits();

private:
    std::string file(const QByteArray &bytes) { return written(m_folder, u"packed"_s, bytes); }

    QTemporaryDir m_folder;
};

void tst_PackedSheets::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const QByteArray xlsx = xlsxOf(sheetRow("reporter"));
    const QByteArray ods = odsOf("<table:table table:name='One'><table:table-row><table:table-cell "
                                 "office:value-type='string'><text:p>reporter</text:p></table:table-cell>"
                                 "</table:table-row></table:table>");
    const QByteArray page = "<html><table><tr><td>reporter</td><td>x</td></tr></table></html>";
    const Made note = {"readme.txt", QByteArray(4000, 'x'), {}, true};
    const QString book = u"b.xlsx"_s;
    QTest::newRow("xlsx in zip") << archiveOf({{"b.xlsx", xlsx, {}, false}}) << book;
    QTest::newRow("xlsx stored in zip") << archiveOf({{"b.xlsx", xlsx, {}, true}}) << book;
    QTest::newRow("beside notes") << archiveOf({note, {"in/b.xlsx", xlsx, {}, true}}) << book;
    QTest::newRow("xlsx in 7z") << archiveOf({{"b.xlsx", xlsx, {}, false}}, "7zip") << book;
    QTest::newRow("xlsx in tar.gz") << archiveOf({{"b.xlsx", xlsx, {}, false}}, "ustar", "gzip") << book;
    QTest::newRow("gzip of xlsx") << archiveOf({{"b", xlsx, {}, false}}, "raw", "gzip") << u"packed"_s;
    QTest::newRow("ods in zip") << archiveOf({{"b.ods", ods, {}, false}}) << u"b.ods"_s;
    QTest::newRow("ods stored in zip") << archiveOf({{"b.ods", ods, {}, true}}) << u"b.ods"_s;
    QTest::newRow("page under the name of a workbook") << archiveOf({{"b.xls", page, {}, false}}) << u"b.xls"_s;
}

void tst_PackedSheets::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    Problem problem;
    const auto opened = openFile(file(bytes), withReader(), problem);
    QVERIFY2(opened, troubleName(problem.trouble));
    QCOMPARE(opened->sample().fileName, name.toStdString());
    QVERIFY(opened->sample().workbook);
    QCOMPARE(opened->sample().rows.size(), 1U);
    QCOMPARE(opened->sample().rows.front().cells.front(), kReporter);
}

void tst_PackedSheets::readsTheMemberAskedFor()
{
    const std::string path = file(archiveOf({{"a.xlsx", xlsxOf(sheetRow(QByteArray(3000, 'a'))), {}, false},
                                             {"b.xlsx", xlsxOf(sheetRow("reporter")), {}, false}}));
    OpenOptions options = withReader();
    options.member = "b.xlsx";
    Problem problem;
    const auto opened = openFile(path, options, problem);
    QVERIFY2(opened, troubleName(problem.trouble));
    QCOMPARE(opened->sample().rows.front().cells.front(), kReporter);
    const std::vector<std::string> members = {"a.xlsx", "b.xlsx"};
    QCOMPARE(opened->members(), members);
}

void tst_PackedSheets::takesTheLargest()
{
    const std::string path =
        file(archiveOf({{"notes.csv", "a,b\n1,2\n", {}, false}, {"b.xlsx", xlsxOf(sheetRow("reporter")), {}, false}}));
    Problem problem;
    const auto opened = openFile(path, withReader(), problem);
    QVERIFY2(opened, troubleName(problem.trouble));
    QCOMPARE(opened->sample().fileName, "b.xlsx");
}

void tst_PackedSheets::readsAgain()
{
    Problem problem;
    const auto opened =
        openFile(file(archiveOf({{"b.xlsx", xlsxOf(sheetRow("reporter")), {}, false}})), withReader(), problem);
    QVERIFY2(opened, troubleName(problem.trouble));
    for (int pass = 0; pass < 2; ++pass) {
        const std::unique_ptr<RowSource> rows = opened->rows();
        Row row;
        QVERIFY(rows->next(row));
        QCOMPARE(rows->sheet(), "One");
        QCOMPARE(row.at(0), kReporter);
        QVERIFY(!rows->next(row));
        QVERIFY(!rows->failure());
    }
}

void tst_PackedSheets::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("trouble");
    const QByteArray xlsx = xlsxOf(sheetRow("reporter"));
    const QByteArray inner = archiveOf({{"b.xlsx", xlsx, {}, false}});
    QTest::newRow("in an archive in an archive") << archiveOf({{"inner.csv", inner, {}, false}}) << u"unsafeName"_s;
    QTest::newRow("stored in one stored in one")
        << archiveOf({{"inner.csv", archiveOf({{"b.xlsx", xlsx, {}, true}}), {}, true}}) << u"unsafeName"_s;
    QTest::newRow("gzip of a gzip") << archiveOf({{"b", archiveOf({{"b", xlsx, {}, false}}, "raw", "gzip"), {}, false}},
                                                 "raw", "gzip")
                                    << u"unsafeName"_s;
    QTest::newRow("cut short") << archiveOf({{"b.xlsx", xlsx.left(xlsx.size() / 2), {}, false}}) << u"badArchive"_s;
    QTest::newRow("with a password") << archiveOf({{"b.xlsx", xlsx, {}, false}}, "zip", "none", "secret")
                                     << u"encrypted"_s;
    QTest::newRow("a bad way out") << archiveOf({{"../b.xlsx", xlsx, {}, false}}) << u"unsafeName"_s;
    QTest::newRow("no rows") << archiveOf({{"b.xlsx", xlsxOf({}), {}, false}}) << u"empty"_s;
}

void tst_PackedSheets::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, trouble);
    Problem problem;
    QVERIFY(!openFile(file(bytes), withReader(), problem));
    QCOMPARE(QString::fromLatin1(troubleName(problem.trouble)), trouble);
}

void tst_PackedSheets::keepsItsLimits_data()
{
    QTest::addColumn<quint64>("sheetBytes");
    QTest::addColumn<quint64>("ratio");
    constexpr quint64 kMany = quint64(1) << 40;
    QTest::newRow("unpacked size") << (quint64(1) << 20) << kMany;
    QTest::newRow("ratio") << kMany << quint64(200);
}

void tst_PackedSheets::keepsItsLimits()
{
    QFETCH(quint64, sheetBytes);
    QFETCH(quint64, ratio);
    // Twice packed, 24 MiB of blanks are a few hundred bytes.
    const QByteArray book = xlsxOf(sheetRow("reporter") + QByteArray(24 << 20, ' '));
    OpenOptions options = withReader();
    options.limits.sheetBytes = sheetBytes;
    options.limits.ratio = ratio;
    Problem problem;
    QVERIFY(!openFile(file(archiveOf({{"b.xlsx", book, {}, false}})), options, problem));
    QCOMPARE(troubleName(problem.trouble), "tooLarge");
}

QTEST_GUILESS_MAIN(tst_PackedSheets)
#include "tst_packedsheets.moc"
