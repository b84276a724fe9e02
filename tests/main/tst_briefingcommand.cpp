#include "support/program.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_BriefingCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesOneFileALanguage();
    void writesIntoAFolderAndPictures();
    void sameBriefingGivesTheSameBytes();
    void readsATemplate();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void anImportedPairHasSixPages();

private:
    [[nodiscard]] Run onStore(const QStringList &arguments, const QString &store = u"corridor.sqlite"_s) const
    {
        return runCorridor(QStringList{u"--store"_s, m_folder.filePath(store)} + arguments);
    }
    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void tst_BriefingCommand::writesOneFileALanguage()
{
    const QString path = m_folder.filePath(u"b.pdf"_s);
    const Run one = onStore({u"briefing"_s, u"--lang"_s, u"kk"_s, u"-o"_s, path});
    QCOMPARE(one.err, QByteArray());
    QCOMPARE(one.code, 0);
    QCOMPARE(one.out, path.toUtf8() + '\n');
    QVERIFY(bytes(u"b.pdf"_s).startsWith("%PDF-"));
    const Run two = onStore({u"briefing"_s, u"--lang"_s, u"en"_s, u"--lang"_s, u"ru"_s, u"-o"_s, path});
    QCOMPARE(two.code, 0);
    QVERIFY(bytes(u"b-en.pdf"_s).contains("/Lang (en)"));
    QVERIFY(bytes(u"b-ru.pdf"_s).contains("/Lang (ru)"));
}

void tst_BriefingCommand::writesIntoAFolderAndPictures()
{
    const QString folder = m_folder.filePath(u"new/folder/"_s);
    const Run run =
        onStore({u"briefing"_s, u"--pair"_s, u"KAZ-TUR"_s, u"--lang"_s, u"tr"_s, u"-o"_s, folder, u"--png"_s, folder});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 0);
    QStringList expected{u"KAZ-TUR-briefing-tr.pdf"_s};
    for (int page = 1; page <= 6; ++page)
        expected << u"KAZ-TUR-briefing-tr-%1.png"_s.arg(page);
    QStringList found = QDir(folder).entryList(QDir::Files, QDir::Name);
    std::sort(expected.begin(), expected.end());
    std::sort(found.begin(), found.end());
    QCOMPARE(found, expected);
    QCOMPARE(QImage(QDir(folder).filePath(expected.at(1))).size(), QSize(1588, 2246));
}

void tst_BriefingCommand::sameBriefingGivesTheSameBytes()
{
    for (const QString &name : {u"one.pdf"_s, u"two.pdf"_s})
        QCOMPARE(onStore({u"briefing"_s, u"--lang"_s, u"en"_s, u"-o"_s, m_folder.filePath(name)}).code, 0);
    QVERIFY(!bytes(u"one.pdf"_s).isEmpty());
    QCOMPARE(bytes(u"one.pdf"_s), bytes(u"two.pdf"_s));
    QCOMPARE(onStore({u"briefing"_s, u"--lang"_s, u"en"_s, u"--date"_s, u"2026-01-02"_s, u"-o"_s,
                      m_folder.filePath(u"dated.pdf"_s)})
                 .code,
             0);
    QVERIFY(bytes(u"dated.pdf"_s).contains("/CreationDate (D:20260102000000Z)"));
}

void tst_BriefingCommand::readsATemplate()
{
    QFile file(m_folder.filePath(u"short.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"corridorBriefing":1,"title":"Short","blocks":[{"kind":"cover"},{"kind":"sentences","page":"trade"}]})");
    file.close();
    const QString folder = m_folder.filePath(u"short"_s);
    const Run run =
        onStore({u"briefing"_s, u"--template"_s, file.fileName(), u"--lang"_s, u"en"_s, u"--png"_s, folder});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 0);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
}

void tst_BriefingCommand::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("named");
    const QString out = m_folder.filePath(u"x.pdf"_s);
    QTest::newRow("nowhere") << QStringList{} << 2 << QByteArray("-o FILE.pdf");
    QTest::newRow("a word") << QStringList{u"trade"_s, u"-o"_s, out} << 2 << QByteArray("briefing [--template");
    QTest::newRow("pair") << QStringList{u"--pair"_s, u"KAZ"_s, u"-o"_s, out} << 2 << QByteArray("KAZ");
    QTest::newRow("two pairs") << QStringList{u"--pair"_s, u"KAZ-TUR"_s, u"--pair"_s, u"KAZ-CHN"_s, u"-o"_s, out} << 2
                               << QByteArray("one pair, not 2");
    QTest::newRow("language") << QStringList{u"--lang"_s, u"xx"_s, u"-o"_s, out} << 2 << QByteArray("xx");
    QTest::newRow("date") << QStringList{u"--date"_s, u"today"_s, u"-o"_s, out} << 2 << QByteArray("today");
    QTest::newRow("template") << QStringList{u"--template"_s, u"/no/such.json"_s, u"-o"_s, out} << 2
                              << QByteArray("template");
    QTest::newRow("option of another") << QStringList{u"--scale"_s, u"2"_s, u"-o"_s, out} << 2 << QByteArray("scale");
    QTest::newRow("pair without figures")
        << QStringList{u"--pair"_s, u"PER-CHL"_s, u"-o"_s, out} << 1 << QByteArray("PER-CHL");
    QTest::newRow("unwritable") << QStringList{u"-o"_s, u"/proc/x.pdf"_s} << 1 << QByteArray("/proc/x.pdf");
}

void tst_BriefingCommand::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    const Run run = onStore(QStringList{u"briefing"_s, u"--lang"_s, u"en"_s} + arguments);
    QTEST(run.code, "code");
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY2(run.err.contains(named), run.err.constData());
}

void tst_BriefingCommand::anImportedPairHasSixPages()
{
    // Goods by chapter both ways, as Comtrade serves them, and totals of one side only.
    QByteArray lines("period,reporterISO,flowCode,partnerISO,classificationCode,cmdCode,primaryValue\n");
    for (const int year : {2022, 2023}) {
        for (const char *flow : {"X", "M"}) {
            for (const int chapter : {27, 39, 84, 85, 90})
                lines += QByteArray::number(year) + ",SGP," + flow + ",CHN,H6," + QByteArray::number(chapter) + ',' +
                         QByteArray::number(chapter * year) + '\n';
            lines += QByteArray::number(year) + ",CHN," + flow + ",SGP,H6,TOTAL," + QByteArray::number(year) + "000\n";
        }
    }
    QFile file(m_folder.filePath(u"comtrade.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size());
    file.close();
    const Run imported = onStore({u"import"_s, file.fileName()}, u"imported.sqlite"_s);
    QCOMPARE(imported.code, 0);
    for (const QString &language : {u"en"_s, u"ru"_s}) {
        const QString folder = m_folder.filePath(u"imported-"_s + language);
        const Run run = onStore({u"briefing"_s, u"--pair"_s, u"SGP-CHN"_s, u"--lang"_s, language, u"-o"_s,
                                 folder + u'/', u"--png"_s, folder},
                                u"imported.sqlite"_s);
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.code, 0);
        QCOMPARE(QDir(folder).entryList({u"*.png"_s}, QDir::Files).size(), 6);
    }
}

QTEST_MAIN(tst_BriefingCommand)
#include "tst_briefingcommand.moc"
