#include "report/pngencoder.h"
#include "report/savefile.h"
#include "support/resultcompare.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace corridor;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kOld("what was there before");

QImage sample()
{
    QImage image(400, 300, QImage::Format_RGB32);
    quint32 pixel = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            pixel = pixel * 1664525U + 1013904223U; // Noise: it does not compress into a few bytes.
            image.setPixel(x, y, 0xff000000U | pixel);
        }
    }
    return image;
}

Status savePng(const QImage &image, const QString &path)
{
    const auto bytes = encodePng(image);
    return bytes ? saveFile(bytes.value(), path) : Status(bytes.error());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putOldFile(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(kOld), kOld.size());
}

/// While it lives, no file may grow past \a bytes: writing fails as on a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_limit);
        rlimit limited = m_limit;
        limited.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_limit{};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace

class tst_SaveFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhatCanBeReadBack();
    void takesTheOldFilesPlace();
    void sameImageGivesTheSameBytes();
    void aFullDiskLeavesTheOldFile_data();
    void aFullDiskLeavesTheOldFile();
    void anUnwritableFolderIsNamed();
    void aMissingFolderIsNamed();
    void anEmptyImageLeavesTheOldFile();
};

void tst_SaveFile::writesWhatCanBeReadBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Қазақстан–Түркия.png"_s);
    VERIFY_OK(savePng(sample(), path));
    QCOMPARE(QImage(path).convertToFormat(QImage::Format_RGB32), sample());
}

void tst_SaveFile::takesTheOldFilesPlace()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_s);
    putOldFile(path);
    VERIFY_OK(savePng(sample(), path));
    QVERIFY(bytesOf(path).startsWith("\x89PNG"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.png"_s});
}

void tst_SaveFile::sameImageGivesTheSameBytes()
{
    const QTemporaryDir folder;
    VERIFY_OK(savePng(sample(), folder.filePath(u"a.png"_s)));
    VERIFY_OK(savePng(sample(), folder.filePath(u"b.png"_s)));
    QVERIFY(!bytesOf(folder.filePath(u"a.png"_s)).isEmpty());
    QCOMPARE(bytesOf(folder.filePath(u"a.png"_s)), bytesOf(folder.filePath(u"b.png"_s)));
}

void tst_SaveFile::aFullDiskLeavesTheOldFile_data()
{
    QTest::addColumn<QSize>("size");
    // A small picture stays in QSaveFile's buffer until the flush; a large one fails while it is written.
    QTest::newRow("fails in the flush") << QSize(40, 30);
    QTest::newRow("fails in the write") << QSize(400, 300);
}

void tst_SaveFile::aFullDiskLeavesTheOldFile()
{
    QFETCH(QSize, size);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_s);
    putOldFile(path);

    Status saved = success();
    {
        const FullDisk full(1000);
        saved = savePng(sample().copy(QRect(QPoint(), size)), path);
    }

    QVERIFY(!saved.ok());
    QVERIFY2(saved.error().message.contains(path), qPrintable(saved.error().message));
    QCOMPARE(bytesOf(path), kOld);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.png"_s});
}

void tst_SaveFile::anUnwritableFolderIsNamed()
{
    if (geteuid() == 0)
        QSKIP("root may write anywhere");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_s);
    putOldFile(path);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const Status saved = savePng(sample(), path);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!saved.ok());
    QVERIFY(saved.error().message.contains(path));
    QCOMPARE(bytesOf(path), kOld);
}

void tst_SaveFile::aMissingFolderIsNamed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"no such folder/a.png"_s);
    const Status saved = savePng(sample(), path);
    QVERIFY(!saved.ok());
    QVERIFY(saved.error().message.contains(path));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void tst_SaveFile::anEmptyImageLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_s);
    putOldFile(path);
    QVERIFY(!savePng(QImage(), path).ok());
    QCOMPARE(bytesOf(path), kOld);
}

QTEST_GUILESS_MAIN(tst_SaveFile)
#include "tst_savefile.moc"
