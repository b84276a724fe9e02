#include "store/storefile.h"

#include "store/sqlite/database.h"
#include "store/sqlite/query.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QtEndian>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qint64 kHeaderSize = 100;
constexpr qint64 kQuickCheckLimit = 4 * 1024 * 1024; ///< Larger files would hold the start up.
constexpr auto kMagic = "SQLite format 3";           // with its closing zero, 16 bytes

struct Header {
    std::array<char, kHeaderSize> bytes{};
    qint64 read = 0;
    qint64 fileSize = 0;

    [[nodiscard]] quint32 word(size_t at) const { return qFromBigEndian<quint32>(bytes.data() + at); }
    [[nodiscard]] qint64 pageSize() const
    {
        const auto stored = qFromBigEndian<quint16>(bytes.data() + 16);
        return stored == 1 ? 65536 : stored;
    }
};

Result<Header> readHeader(const QString &path)
{
    // Not blocking: opening a pipe would wait for its other end.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        return Error{Error::Code::Storage,
                     QCoreApplication::translate("corridor::Store", "The store %1 cannot be read: %2.")
                         .arg(path, qt_error_string(errno)),
                     {path}};
    }
    Header header;
    struct stat info = {};
    if (::fstat(descriptor, &info) == 0 && S_ISREG(info.st_mode)) {
        header.fileSize = info.st_size;
        header.read = qMax(::pread(descriptor, header.bytes.data(), header.bytes.size(), 0), ssize_t(0));
    }
    ::close(descriptor);
    return header;
}

Error notAStore(const QString &path, const char *found)
{
    return {Error::Code::NotAStore,
            QCoreApplication::translate("corridor::Store",
                                        "%1 is not a Corridor store: %2. It was left as it is. Choose a Corridor file, "
                                        "or another name for a new one.")
                .arg(path, QCoreApplication::translate("corridor::Store", found)),
            {path}};
}

Error damaged(const QString &path, const QString &found)
{
    return {Error::Code::Damaged,
            QCoreApplication::translate("corridor::Store",
                                        "The store %1 is damaged: %2. It was left as it is. Open a backup or a copy of "
                                        "it instead.")
                .arg(path, found),
            {path}};
}

/// The length that the header says; 0 when it does not say one that can be trusted.
qint64 statedSize(const Header &header)
{
    const bool valid = header.word(24) == header.word(92); // otherwise an old SQLite wrote last
    return valid ? qint64(header.word(28)) * header.pageSize() : 0;
}

QMutex &registryMutex()
{
    static QMutex mutex;
    return mutex;
}

QHash<QString, int> &openPaths()
{
    static QHash<QString, int> paths;
    return paths;
}

bool mayWrite(const QString &path)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

} // namespace

Result<int> inspectStoreFile(const QString &path, int newest)
{
    auto read = readHeader(path);
    if (!read)
        return read.error();
    const Header &header = read.value();
    if (header.fileSize == 0)
        return notAStore(path, QT_TRANSLATE_NOOP("corridor::Store", "it is empty or no file"));
    if (header.read < 16 || std::memcmp(header.bytes.data(), kMagic, 16) != 0)
        return notAStore(path, QT_TRANSLATE_NOOP("corridor::Store", "it is a file of another kind"));
    if (header.read == kHeaderSize && header.word(68) != kApplicationId)
        return notAStore(path, QT_TRANSLATE_NOOP("corridor::Store", "it is a database of another program"));

    const qint64 page = header.pageSize();
    if (header.read < kHeaderSize || page < 512 || (page & (page - 1)) != 0 || header.word(60) == 0) {
        return damaged(path, QCoreApplication::translate("corridor::Store", "its beginning cannot be understood"));
    }
    // A write-ahead log may hold pages that the file does not have yet, and a journal its size before.
    if (pendingSuffix(path).isEmpty() && header.fileSize < statedSize(header)) {
        return damaged(path, QCoreApplication::translate("corridor::Store", "it has %1 bytes where %2 are expected")
                                 .arg(QString::number(header.fileSize), QString::number(statedSize(header))));
    }
    if (header.word(60) > quint32(newest)) {
        return Error{Error::Code::Incompatible,
                     QCoreApplication::translate("corridor::Store",
                                                 "The store %1 has version %2, and this Corridor reads up to version "
                                                 "%3. It was left as it is. Open it with a newer Corridor.")
                         .arg(path, QString::number(header.word(60)), QString::number(newest)),
                     {path}};
    }
    return int(header.word(60));
}

Status checkStoreContent(const QString &path)
{
    const QFileInfo file(path);
    if (!pendingSuffix(path).isEmpty())
        return success(); // not seen by an immutable connection; SQLite recovers it
    auto opened = Database::open(path, Database::Mode::Immutable);
    if (!opened)
        return opened.error();
    const Database &database = *opened.value();
    const bool whole = file.size() <= kQuickCheckLimit;
    auto prepared = Query::prepare(database, whole ? "PRAGMA quick_check(1)" : "SELECT name FROM sqlite_schema");
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    if (query.next() && whole && query.text(0) != u"ok"_s)
        return damaged(path, query.text(0).simplified());
    if (Status status = query.status(); !status)
        return status;
    for (const char *sql : {"SELECT value FROM meta", "SELECT id, kind, token FROM batch LIMIT 1",
                            "SELECT figures FROM series LIMIT 1", "SELECT value FROM observation LIMIT 1"}) {
        if (const Status done = runQuery(database, sql); !done)
            return damaged(path, done.error().message);
    }
    return success();
}

QString pendingSuffix(const QString &path)
{
    for (const QString &suffix : {u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo(path + suffix).size() > 0)
            return suffix;
    }
    return {};
}

bool isStoreWritable(const QString &path) { return mayWrite(path) && mayWrite(QFileInfo(path).absolutePath()); }

Result<std::unique_ptr<WriterLock>> WriterLock::take(const QString &storePath)
{
    const QString path = storePath + u".lock"_s;
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (descriptor < 0) {
            return Error{Error::Code::Storage,
                         QCoreApplication::translate("corridor::Store", "The file %1 cannot be made: %2.")
                             .arg(path, qt_error_string(errno)),
                         {path}};
        }
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            ::close(descriptor);
            return std::unique_ptr<WriterLock>();
        }
        // Whoever held it before may have removed the file between our two calls: then ours is nobody's.
        struct stat ours = {};
        struct stat named = {};
        if (::fstat(descriptor, &ours) == 0 && ::stat(name.constData(), &named) == 0 && ours.st_ino == named.st_ino &&
            ours.st_dev == named.st_dev)
            return std::unique_ptr<WriterLock>(new WriterLock(path, descriptor));
        ::close(descriptor);
    }
}

WriterLock::~WriterLock()
{
    ::unlink(QFile::encodeName(m_path).constData());
    ::close(m_descriptor);
}

OpenMark::OpenMark(const QString &path) : m_path(path)
{
    const QMutexLocker locker(&registryMutex());
    ++openPaths()[m_path];
}

OpenMark::~OpenMark()
{
    const QMutexLocker locker(&registryMutex());
    if (--openPaths()[m_path] == 0)
        openPaths().remove(m_path);
}

bool OpenMark::isOpen(const QString &path)
{
    const QMutexLocker locker(&registryMutex());
    return openPaths().contains(path);
}

} // namespace corridor
