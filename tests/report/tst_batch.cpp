#include "dashboard/bundledstore.h"
#include "report/batch/batchqueue.h"
#include "report/savefile.h"

#include <QDir>
#include <QImage>
#include <QTest>

#include <random>

using namespace corridor;
using namespace Qt::StringLiterals;

namespace {

NamePattern pattern(const QString &text)
{
    const auto parsed = NamePattern::parse(text);
    return parsed ? parsed.value() : NamePattern();
}

QStringList namesOf(const QList<BatchFile> &files)
{
    QStringList names;
    for (const BatchFile &file : files)
        names << file.name;
    return names;
}

} // namespace

class tst_Batch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesFollowThePattern_data();
    void namesFollowThePattern();
    void wrongPatternsAreErrors_data();
    void wrongPatternsAreErrors();
    void anyValueIsASafeName();
    void listsEveryCombination();
    void namesAreNeverTheSame();
    void namesSayWhatIsShown();
    void tooManyFilesAreRefused();
    void writesEveryFile();
    void keepsTheViewsThatPicturesCarry();
    void sameBatchGivesTheSameBytes();
    void whatFailsIsSaid();
    void emptyPagesAreSkippedWhereAsked();
    void cancelLeavesWholeFiles();

private:
    [[nodiscard]] BatchRequest request() const
    {
        BatchRequest request;
        request.pages = {Page::Trade, Page::Targets};
        request.pairs = {ViewState().pair};
        request.languages = {Language::English, Language::Kazakh};
        request.image.size = {640, 480};
        request.pattern = pattern(u"{page}-{lang}"_s);
        request.folder = m_folder.path();
        return request;
    }
    [[nodiscard]] QStringList names(const BatchRequest &request) const
    {
        const auto files = planBatch(*m_bundled.dashboard, request);
        return files ? namesOf(files.value()) : QStringList(files.error().message);
    }

    BundledStore m_bundled;
    QTemporaryDir m_folder;
};

void tst_Batch::initTestCase() { QCOMPARE(m_bundled.open(), QByteArray()); }

void tst_Batch::namesFollowThePattern_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fields") << u"{pair}-{page}-{lang}-{date}"_s << u"KAZ-TUR-trade-kk-2025-12-31"_s;
    QTest::newRow("words") << u"Report {page}, {lang}"_s << u"Report trade kk"_s;
    QTest::newRow("all others") << u"{format} {indicator} {title} {preset}"_s << u"png Exports A b c slide"_s;
    QTest::newRow("twice") << u"{page}{page}"_s << u"tradetrade"_s;
    QTest::newRow("no field") << u"picture"_s << u"picture"_s;
    QTest::newRow("goes nowhere") << u"../{page}/x"_s << u"trade x"_s;
}

void tst_Batch::namesFollowThePattern()
{
    QFETCH(QString, text);
    const auto values = [](NameField field) {
        return QStringList{u"KAZ-TUR"_s,    u"trade"_s,   u"kk"_s,     u"png"_s,
                           u"2025-12-31"_s, u"Exports"_s, u"A/b: c"_s, u"slide"_s}
            .at(static_cast<int>(field));
    };
    QTEST(pattern(text).name(values), "expected");
    const auto nothing = [](NameField field) { return field == NameField::Page ? u"trade"_s : QString(); };
    QCOMPARE(pattern(u"{pair}-{date}-{page}-{date}-{lang}"_s).name(nothing), u"trade"_s);
}

void tst_Batch::wrongPatternsAreErrors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown field") << u"{page}-{year}"_s << u"{year}"_s;
    QTest::newRow("lists the known ones") << u"{x}"_s << u"{pair}, {page}, {lang}, {format}"_s;
    QTest::newRow("capital letters") << u"{Page}"_s << u"{Page}"_s;
    QTest::newRow("not closed") << u"{page}-{lang"_s << u"{page}-{lang"_s;
    QTest::newRow("not opened") << u"page}-{lang}"_s << u"page}-{lang}"_s;
    QTest::newRow("not opened at the end") << u"{page}}"_s << u"{page}}"_s;
    QTest::newRow("empty") << u""_s << u"empty"_s;
    QTest::newRow("spaces") << u"  "_s << u"empty"_s;
}

void tst_Batch::wrongPatternsAreErrors()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto parsed = NamePattern::parse(text);
    QVERIFY(!parsed.ok());
    QVERIFY2(parsed.error().message.contains(named), qPrintable(parsed.error().message));
}

void tst_Batch::anyValueIsASafeName()
{
    std::mt19937 random(5);
    const NamePattern names = pattern(u"{title}-{lang}"_s);
    const QString letters = u"aÇқ/\\.:*?\"<>|\n\t\0-_ ~%$'\u202e\u0301😀CON"_s;
    for (int i = 0; i < 2000; ++i) {
        QString title;
        for (auto length = random() % 300; length > 0; --length)
            title += letters.at(static_cast<qsizetype>(random() % static_cast<std::size_t>(letters.size())));
        const QString name = names.name([&](NameField field) { return field == NameField::Title ? title : u"en"_s; });
        const QString path = QDir(m_folder.path()).filePath(name + u".png"_s);
        QCOMPARE(QFileInfo(path).absolutePath(), m_folder.path());
        QVERIFY2(!name.isEmpty() && name.toUtf8().size() <= 200, qPrintable(name));
        QVERIFY2(!name.contains(u'/') && !name.contains(u'\\') && !name.startsWith(u'.'), qPrintable(name));
    }
}

void tst_Batch::listsEveryCombination()
{
    BatchRequest wanted = request();
    wanted.pairs = {{u"KAZ"_s, u"TUR"_s}, {u"KAZ"_s, u"CHN"_s}};
    wanted.pattern = pattern(u"{pair} {page} {lang}"_s);
    QCOMPARE(batchSize(wanted), 8);
    QCOMPARE(names(wanted),
             (QStringList{u"KAZ-TUR trade en.png"_s, u"KAZ-TUR trade kk.png"_s, u"KAZ-TUR targets en.png"_s,
                          u"KAZ-TUR targets kk.png"_s, u"KAZ-CHN trade en.png"_s, u"KAZ-CHN trade kk.png"_s,
                          u"KAZ-CHN targets en.png"_s, u"KAZ-CHN targets kk.png"_s}));
}

void tst_Batch::namesAreNeverTheSame()
{
    BatchRequest wanted = request();
    wanted.pattern = pattern(u"{page}"_s);
    QCOMPARE(names(wanted), (QStringList{u"trade.png"_s, u"trade 2.png"_s, u"targets.png"_s, u"targets 2.png"_s}));

    // `x` and `X` are one file where a file system knows no capital letters.
    wanted = request();
    wanted.pages = {Page::Trade};
    wanted.pairs = {{u"KAZ"_s, u"TUR"_s}, {u"kaz"_s, u"tur"_s}};
    wanted.languages = {Language::English};
    wanted.pattern = pattern(u"{pair}"_s);
    QCOMPARE(names(wanted), (QStringList{u"KAZ-TUR.png"_s, u"kaz-tur 2.png"_s}));

    // Two kinds of file may share a name.
    wanted = request();
    wanted.pages = {Page::Trade};
    wanted.languages = {Language::English};
    wanted.formats = {ExportFormat::Csv, ExportFormat::SdmxCsv, ExportFormat::Png};
    QCOMPARE(names(wanted), (QStringList{u"trade-en.csv"_s, u"trade-en.sdmx.csv"_s, u"trade-en.png"_s}));
}

void tst_Batch::namesSayWhatIsShown()
{
    BatchRequest wanted = request();
    wanted.pages = {Page::Trade};
    wanted.pattern = pattern(u"{date} {title}"_s);
    const QStringList found = names(wanted);
    QCOMPARE(found.size(), 2);
    static const QRegularExpression dated(u"^20\\d\\d-\\d\\d-\\d\\d \\w.+\\.png$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &name : found)
        QVERIFY2(dated.match(name).hasMatch(), qPrintable(name));
    QVERIFY(found.first() != found.last());
    wanted.image.date = QDate(2024, 1, 31);
    QVERIFY(names(wanted).first().startsWith(u"2024-01-31 "_s));
}

void tst_Batch::tooManyFilesAreRefused()
{
    BatchRequest wanted = request();
    for (int i = 0; i < 2501; ++i)
        wanted.pairs << ViewState().pair;
    const auto files = planBatch(*m_bundled.dashboard, wanted);
    QVERIFY(!files.ok());
    QVERIFY2(files.error().message.contains(u"10008"_s), qPrintable(files.error().message));
}

void tst_Batch::writesEveryFile()
{
    const BatchRequest wanted = request();
    const auto files = planBatch(*m_bundled.dashboard, wanted);
    VERIFY_OK(files);
    BatchQueue queue(*m_bundled.dashboard, wanted, files.value());
    QCOMPARE(queue.size(), 4);
    while (queue.drawNext())
        QVERIFY(queue.finished() <= queue.size());
    queue.wait();
    QCOMPARE(queue.finished(), 4);
    for (qsizetype i = 0; i < queue.size(); ++i) {
        QCOMPARE(queue.entry(i).outcome, BatchQueue::Outcome::Written);
        QCOMPARE(QFileInfo(queue.path(i)).size(), queue.entry(i).bytes);
        QCOMPARE(QImage(queue.path(i)).size(), QSize(640, 480));
    }
    QVERIFY(!queue.drawNext());
}

void tst_Batch::keepsTheViewsThatPicturesCarry()
{
    for (const bool carriesData : {true, false}) {
        BatchRequest wanted = request();
        wanted.carriesData = carriesData;
        QSet<Page> kept;
        wanted.keepView = [&kept](const ViewState &state) {
            kept.insert(state.page);
            return success();
        };
        const auto files = planBatch(*m_bundled.dashboard, wanted);
        VERIFY_OK(files);
        BatchQueue queue(*m_bundled.dashboard, wanted, files.value());
        while (queue.drawNext()) {
        }
        QCOMPARE(kept, carriesData ? (QSet<Page>{Page::Trade, Page::Targets}) : QSet<Page>());
    }
}

void tst_Batch::sameBatchGivesTheSameBytes()
{
    QList<QByteArrayList> runs;
    for (const QString &name : {u"one"_s, u"two"_s}) {
        BatchRequest wanted = request();
        wanted.folder = m_folder.filePath(name);
        VERIFY_OK(makeFolder(wanted.folder));
        const auto files = planBatch(*m_bundled.dashboard, wanted);
        VERIFY_OK(files);
        BatchQueue queue(*m_bundled.dashboard, wanted, files.value());
        while (queue.drawNext()) {
        }
        queue.wait();
        QByteArrayList bytes;
        for (qsizetype i = 0; i < queue.size(); ++i) {
            QFile file(queue.path(i));
            QVERIFY(file.open(QIODevice::ReadOnly));
            bytes << file.readAll();
        }
        runs << bytes;
    }
    QVERIFY(runs.first() == runs.last());
    QVERIFY(runs.first().at(0) != runs.first().at(1));
}

void tst_Batch::whatFailsIsSaid()
{
    BatchRequest wanted = request();
    wanted.folder = m_folder.filePath(u"failing"_s);
    VERIFY_OK(makeFolder(wanted.folder));
    QVERIFY(QDir(wanted.folder).mkdir(u"trade-kk.png"_s)); // a folder in the way of the second file
    const auto files = planBatch(*m_bundled.dashboard, wanted);
    VERIFY_OK(files);
    BatchQueue queue(*m_bundled.dashboard, wanted, files.value());
    while (queue.drawNext()) {
    }
    queue.wait();
    QCOMPARE(queue.finished(), 4);
    for (qsizetype i = 0; i < queue.size(); ++i) {
        const BatchQueue::Entry entry = queue.entry(i);
        QCOMPARE(entry.outcome, i == 1 ? BatchQueue::Outcome::Failed : BatchQueue::Outcome::Written);
        QVERIFY2(i != 1 || entry.reason.contains(u"trade-kk.png"_s), qPrintable(entry.reason));
    }
}

void tst_Batch::emptyPagesAreSkippedWhereAsked()
{
    BatchRequest wanted = request();
    wanted.folder = m_folder.filePath(u"empty"_s);
    VERIFY_OK(makeFolder(wanted.folder));
    wanted.pages = {Page::Education};
    wanted.pairs = {{u"AND"_s, u"TUV"_s}}; // of which the bundled data says nothing
    wanted.languages = {Language::English};
    for (const bool skips : {true, false}) {
        wanted.skipsEmpty = skips;
        const auto files = planBatch(*m_bundled.dashboard, wanted);
        VERIFY_OK(files);
        BatchQueue queue(*m_bundled.dashboard, wanted, files.value());
        queue.drawNext();
        queue.wait();
        QCOMPARE(queue.entry(0).outcome, skips ? BatchQueue::Outcome::Skipped : BatchQueue::Outcome::Written);
        QCOMPARE(queue.entry(0).reason.isEmpty(), !skips);
        QCOMPARE(QFileInfo::exists(queue.path(0)), !skips);
    }
}

void tst_Batch::cancelLeavesWholeFiles()
{
    BatchRequest wanted = request();
    wanted.folder = m_folder.filePath(u"cancelled"_s);
    VERIFY_OK(makeFolder(wanted.folder));
    const auto files = planBatch(*m_bundled.dashboard, wanted);
    VERIFY_OK(files);
    BatchQueue queue(*m_bundled.dashboard, wanted, files.value());
    queue.drawNext();
    queue.cancel();
    queue.wait();
    QCOMPARE(queue.finished(), 4);
    QCOMPARE(queue.entry(0).outcome, BatchQueue::Outcome::Written);
    for (qsizetype i = 1; i < queue.size(); ++i)
        QCOMPARE(queue.entry(i).outcome, BatchQueue::Outcome::Skipped);
    QVERIFY(!queue.drawNext());
    QCOMPARE(QDir(wanted.folder).entryList(QDir::Files | QDir::Hidden), QStringList{u"trade-en.png"_s});
}

QTEST_MAIN(tst_Batch)
#include "tst_batch.moc"
