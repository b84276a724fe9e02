#include "support/program.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_ReportCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAPictureForEachPageAndLanguage();
    void writesEveryPage();
    void writesMirrorAndCompare();
    void picturesAreAsLargeAsAsked();
    void sameReportGivesTheSameBytes();
    void anUnwritableFolderFails();
    void writesPairsBesideEachOther();
    void namesFollowThePattern();
    void saysWhatItWroteAsJson();
    void presetsHaveTheirSize();
    void wrongOptionsAreUsageErrors_data();
    void wrongOptionsAreUsageErrors();
    void theLanguagesShowTheSame();

private:
    [[nodiscard]] Run onStore(const QStringList &arguments) const
    {
        return runCorridor(QStringList{u"--store"_s, m_folder.filePath(u"corridor.sqlite"_s)} + arguments);
    }

    QTemporaryDir m_folder;
};

void tst_ReportCommand::writesAPictureForEachPageAndLanguage()
{
    const QString folder = m_folder.filePath(u"a new/folder"_s);
    const Run run =
        onStore({u"report"_s, u"trade"_s, u"targets"_s, u"--lang"_s, u"tr"_s, u"--lang"_s, u"kk"_s, u"-o"_s, folder});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 0);
    const QStringList expected{u"targets-kk.png"_s, u"targets-tr.png"_s, u"trade-kk.png"_s, u"trade-tr.png"_s};
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name), expected);
    for (const QString &name : expected)
        QCOMPARE(QImage(QDir(folder).filePath(name)).size(), QSize(1600, 900));
    QCOMPARE(run.out.count('\n'), 4);
}

void tst_ReportCommand::writesEveryPage()
{
    const QString folder = m_folder.filePath(u"all"_s);
    const Run run = onStore({u"report"_s, u"all"_s, u"--lang"_s, u"ru"_s, u"--size"_s, u"800x600"_s, u"-o"_s, folder});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 0);
    QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name),
             (QStringList{u"education-ru.png"_s, u"investment-ru.png"_s, u"overview-ru.png"_s, u"targets-ru.png"_s,
                          u"timeline-ru.png"_s, u"trade-ru.png"_s, u"transport-ru.png"_s}));
}

void tst_ReportCommand::writesMirrorAndCompare()
{
    const QString folder = m_folder.filePath(u"pairs"_s);
    const Run run = onStore({u"report"_s, u"mirror"_s, u"compare"_s, u"--lang"_s, u"kk"_s, u"-o"_s, folder});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 0);
    QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name), (QStringList{u"compare-kk.png"_s, u"mirror-kk.png"_s}));
}

void tst_ReportCommand::picturesAreAsLargeAsAsked()
{
    const QString folder = m_folder.filePath(u"large"_s);
    const Run run = onStore({u"report"_s, u"education"_s, u"--lang"_s, u"en"_s, u"--size"_s, u"900x640"_s, u"--scale"_s,
                             u"2"_s, u"--theme"_s, u"dark"_s, u"-o"_s, folder});
    QCOMPARE(run.code, 0);
    const QImage image(QDir(folder).filePath(u"education-en.png"_s));
    QCOMPARE(image.size(), QSize(1800, 1280));
    QVERIFY(qGray(image.pixel(1, 1)) < 80);
}

void tst_ReportCommand::sameReportGivesTheSameBytes()
{
    QList<QByteArray> files;
    for (const QString &name : {u"one"_s, u"two"_s}) {
        const QString folder = m_folder.filePath(name);
        QCOMPARE(onStore({u"report"_s, u"overview"_s, u"--lang"_s, u"en"_s, u"-o"_s, folder}).code, 0);
        QFile file(QDir(folder).filePath(u"overview-en.png"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        files << file.readAll();
    }
    QVERIFY(!files.constFirst().isEmpty());
    QCOMPARE(files.first(), files.last());
}

void tst_ReportCommand::anUnwritableFolderFails()
{
    // A file where the folder should be: nobody may write there, not even root.
    const QString path = m_folder.filePath(u"in the way"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    for (const QString &folder : {path, path + u"/below"_s, u"/proc/nowhere"_s}) {
        const Run run = onStore({u"report"_s, u"trade"_s, u"--lang"_s, u"en"_s, u"-o"_s, folder});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY2(run.err.contains(folder.toUtf8()), run.err.constData());
    }
}

void tst_ReportCommand::writesPairsBesideEachOther()
{
    const QString folder = m_folder.filePath(u"two pairs"_s);
    const Run run = onStore({u"report"_s, u"trade"_s, u"--pair"_s, u"KAZ-TUR"_s, u"--pair"_s, u"TUR-KAZ"_s, u"--lang"_s,
                             u"en"_s, u"--size"_s, u"640x480"_s, u"-o"_s, folder});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 0);
    QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name),
             (QStringList{u"KAZ-TUR-trade-en.png"_s, u"TUR-KAZ-trade-en.png"_s}));
}

void tst_ReportCommand::namesFollowThePattern()
{
    const QString folder = m_folder.filePath(u"named"_s);
    const Run run =
        onStore({u"report"_s, u"trade"_s, u"--lang"_s, u"tr"_s, u"--lang"_s, u"kk"_s, u"--size"_s, u"640x480"_s,
                 u"--date"_s, u"2025-12-31"_s, u"--pattern"_s, u"../{pair} {page} {date}"_s, u"-o"_s, folder});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 0);
    QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name),
             (QStringList{u"KAZ-TUR trade 2025-12-31 2.png"_s, u"KAZ-TUR trade 2025-12-31.png"_s}));
}

void tst_ReportCommand::saysWhatItWroteAsJson()
{
    const QString folder = m_folder.filePath(u"json"_s);
    const Run run = onStore({u"report"_s, u"trade"_s, u"targets"_s, u"--lang"_s, u"ru"_s, u"--size"_s, u"640x480"_s,
                             u"--json"_s, u"-o"_s, folder});
    QCOMPARE(run.err, QByteArray());
    const QJsonArray files = QJsonDocument::fromJson(run.out).array();
    QCOMPARE(files.size(), 2);
    const QJsonObject first = files.first().toObject();
    QCOMPARE(first[u"page"_s].toString(), u"trade"_s);
    QCOMPARE(first[u"pair"_s].toString(), u"KAZ-TUR"_s);
    QCOMPARE(first[u"language"_s].toString(), u"ru"_s);
    QCOMPARE(first[u"format"_s].toString(), u"png"_s);
    QCOMPARE(first[u"bytes"_s].toInteger(), QFileInfo(first[u"file"_s].toString()).size());
    QVERIFY(first[u"bytes"_s].toInteger() > 1000);
    QCOMPARE(onStore({u"inspect"_s, first[u"file"_s].toString(), u"--lang"_s, u"en"_s})
                 .out.count("Code: " + first[u"code"_s].toString().toUtf8() + '\n'),
             1);
    QVERIFY(!first[u"code"_s].toString().isEmpty());
}

void tst_ReportCommand::presetsHaveTheirSize()
{
    const QString folder = m_folder.filePath(u"preset"_s);
    QCOMPARE(onStore({u"report"_s, u"trade"_s, u"--lang"_s, u"en"_s, u"--preset"_s, u"square"_s, u"-o"_s, folder}).code,
             0);
    QCOMPARE(QImage(QDir(folder).filePath(u"trade-en.png"_s)).size(), QSize(1200, 1200));
}

void tst_ReportCommand::wrongOptionsAreUsageErrors_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("said");
    const QStringList folder{u"-o"_s, m_folder.filePath(u"never"_s)};
    QTest::newRow("format") << QStringList{u"--format"_s, u"png,gif"_s} + folder << QByteArray("gif");
    QTest::newRow("preset") << QStringList{u"--preset"_s, u"poster"_s} + folder << QByteArray("a4-landscape");
    QTest::newRow("preset and size") << QStringList{u"--preset"_s, u"a4"_s, u"--size"_s, u"640x480"_s} + folder
                                     << QByteArray("--size");
    QTest::newRow("field") << QStringList{u"--pattern"_s, u"{year}"_s} + folder << QByteArray("{indicator}");
    QTest::newRow("brace") << QStringList{u"--pattern"_s, u"{page"_s} + folder << QByteArray("{page");
    QTest::newRow("no folder") << QStringList{} << QByteArray("-o FOLDER");
}

void tst_ReportCommand::wrongOptionsAreUsageErrors()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, said);
    const Run run = onStore(QStringList{u"report"_s, u"trade"_s, u"--lang"_s, u"en"_s} + options);
    QCOMPARE(run.code, 2);
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY2(run.err.contains(said), run.err.constData());
    QVERIFY(!QFileInfo::exists(m_folder.filePath(u"never"_s)));
}

void tst_ReportCommand::theLanguagesShowTheSame()
{
    const QString table = m_folder.filePath(u"parity.csv"_s);
    const Run run = onStore({u"report"_s, u"trade"_s, u"targets"_s, u"--lang"_s, u"en"_s, u"--parity"_s, table});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 0);
    QFile file(table);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 3);
    QVERIFY2(run.out.contains("2 pages"), run.out.constData());
}

QTEST_GUILESS_MAIN(tst_ReportCommand)
#include "tst_reportcommand.moc"
