#include "report/exportformat.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace corridor;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kOld("what was there before");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// Every call of every exporter that changes the disk is made to fail once.
class tst_WriteFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theOldFileStays_data();
    void theOldFileStays();
    void aNewFileIsWholeOrAbsent();
    void aFolderThatCannotBeMadeIsNamed();
    void theOthersOfABatchAreWritten();

private:
    /// Runs `report trade` into the folder, with call number \a at failing; 0: none. Fills \a calls with their names.
    Run report(const QStringList &more, int at, int cause, QStringList *calls = nullptr)
    {
        const QString log = m_folder.filePath(u"calls"_s);
        QFile::remove(log);
        const Run run = runCorridor(QStringList{u"--store"_s, m_folder.filePath(u"s.sqlite"_s), u"report"_s, u"trade"_s,
                                                u"--size"_s, u"640x480"_s, u"-o"_s, m_out} +
                                        more,
                                    {{u"LD_PRELOAD"_s, QString::fromUtf8(CORRIDOR_FAULT_SHIM)},
                                     {u"FAULT_PATH"_s, m_out},
                                     {u"FAULT_AT"_s, QString::number(at)},
                                     {u"FAULT_ERRNO"_s, QString::number(cause)},
                                     {u"FAULT_LOG"_s, log}});
        if (calls)
            *calls = QString::fromUtf8(bytesOf(log)).split(u'\n', Qt::SkipEmptyParts);
        return run;
    }
    [[nodiscard]] QStringList files() const { return QDir(m_out).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    QTemporaryDir m_folder;
    QString m_out;
};

void tst_WriteFaults::initTestCase()
{
    m_out = m_folder.filePath(u"out"_s);
    QVERIFY(QDir().mkpath(m_out));
    QCOMPARE(report({u"--lang"_s, u"en"_s}, 0, 0).code, 0); // makes the store
}

void tst_WriteFaults::theOldFileStays_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("suffix");
    for (const ExportFormat format : exportFormats())
        QTest::newRow(qPrintable(exportFormatCode(format))) << exportFormatCode(format) << fileSuffix(format);
}

void tst_WriteFaults::theOldFileStays()
{
    QFETCH(QString, format);
    QFETCH(QString, suffix);
    const QString name = u"trade-en."_s + suffix;
    const QString path = QDir(m_out).filePath(name);
    for (const QString &file : files())
        QFile::remove(QDir(m_out).filePath(file));
    const QStringList arguments{u"--lang"_s, u"en"_s, u"--format"_s, format};

    put(path, kOld);
    QStringList calls;
    const Run usual = report(arguments, 0, 0, &calls);
    QCOMPARE(usual.err, QByteArray());
    QCOMPARE(usual.code, 0);
    const QByteArray whole = bytesOf(path);
    QVERIFY(whole.size() > kOld.size());
    QVERIFY2(calls.contains(u"create"_s) || calls.contains(u"link"_s), qPrintable(calls.join(u", "_s))); // or unnamed
    for (const QString &call : {u"write"_s, u"sync"_s, u"rename"_s, u"sync folder"_s})
        QVERIFY2(calls.contains(call), qPrintable(calls.join(u", "_s)));

    bool synced = false;
    for (int at = 1; at <= calls.size(); ++at) {
        const QString call = calls.at(at - 1);
        put(path, kOld);
        const Run run = report(arguments, at, at % 2 ? ENOSPC : EIO);
        const QByteArray what = u"call %1, %2: "_s.arg(QString::number(at), call).toUtf8() + run.err;
        // Qt syncs once more what is on the disk already, and names its unnamed file in another way where one fails.
        const bool again = (call == u"sync"_s && synced) || (call == u"link"_s && run.code == 0);
        synced = synced || call == u"sync"_s;
        QVERIFY2(run.code == (again ? 0 : 1), what.constData());
        QCOMPARE(run.err.count('\n'), again ? 0 : 1);
        QVERIFY2(again || run.err.contains(path.toUtf8()), what.constData());
        QVERIFY2(bytesOf(path) == (again || call == u"sync folder"_s ? whole : kOld), what.constData());
        QVERIFY2(files() == QStringList{name}, what.constData());
    }
}

void tst_WriteFaults::aNewFileIsWholeOrAbsent()
{
    const QString path = QDir(m_out).filePath(u"trade-kk.png"_s);
    QStringList calls;
    QCOMPARE(report({u"--lang"_s, u"kk"_s}, 0, 0, &calls).code, 0);
    const QByteArray whole = bytesOf(path);
    for (int at = 1; at <= calls.size(); ++at) {
        QVERIFY(QFile::remove(path));
        const QStringList before = files();
        const Run run = report({u"--lang"_s, u"kk"_s}, at, ENOSPC);
        if (QFile::exists(path))
            QCOMPARE(bytesOf(path), whole);
        else
            QCOMPARE(run.code, 1);
        QFile::remove(path);
        QCOMPARE(files(), before);
        put(path, whole);
    }
}

void tst_WriteFaults::aFolderThatCannotBeMadeIsNamed()
{
    const QString folder = m_out + u"/deep/er"_s;
    const Run run = report({u"--lang"_s, u"en"_s, u"-o"_s, folder}, 1, EACCES);
    QCOMPARE(run.code, 1);
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY2(run.err.contains("deep/er"), run.err.constData());
    QVERIFY(!QDir(m_out + u"/deep"_s).exists());
}

void tst_WriteFaults::theOthersOfABatchAreWritten()
{
    for (const QString &file : files())
        QFile::remove(QDir(m_out).filePath(file));
    const Run run = report({u"--lang"_s, u"en"_s, u"--lang"_s, u"tr"_s, u"--lang"_s, u"kk"_s}, 1, ENOSPC);
    QCOMPARE(run.code, 1);
    QCOMPARE(run.err.count('\n'), 1);
    QCOMPARE(files().size(), 2);
    QCOMPARE(run.out.count('\n'), 2);
}

QTEST_GUILESS_MAIN(tst_WriteFaults)
#include "tst_writefaults.moc"
