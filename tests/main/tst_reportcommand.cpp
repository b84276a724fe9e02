#include "support/program.h"

#include <QDir>
#include <QImage>
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

QTEST_GUILESS_MAIN(tst_ReportCommand)
#include "tst_reportcommand.moc"
