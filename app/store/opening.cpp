#include "store/opening.h"

#include "store/openedwhole.h"
#include "store/sqlite/copy.h"
#include "store/sqlite/query.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

Error notWritable(const QString &path, const QString &reason)
{
    return {Error::Code::Storage,
            QCoreApplication::translate("corridor::Store", "A store cannot be made at %1: %2. Choose another folder.")
                .arg(path, reason),
            {path}};
}

/// Makes the folder of a new store, for its owner only. A folder that is there stays as it is.
Status makeFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo(folder).isDir())
        return success();
    if (!QDir().mkpath(folder))
        return notWritable(path, QCoreApplication::translate("corridor::Store", "its folder cannot be made"));
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return success();
}

/// A file that is removed again unless keep() gave it its name. Only the holder of the writer's lock makes one, so what
/// is there under its name was left by a start that was cut off.
class Incomplete {
public:
    explicit Incomplete(const QString &target) : m_target(target), m_path(target + u".incomplete"_s) { remove(); }
    ~Incomplete() { remove(); }
    Q_DISABLE_COPY_MOVE(Incomplete)

    [[nodiscard]] QString path() const { return m_path; }
    /// Makes the empty file, for its owner only.
    [[nodiscard]] bool make() const
    {
        const int descriptor =
            ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        return descriptor >= 0 && ::close(descriptor) == 0;
    }
    /// Never takes the place of a file that came in between.
    [[nodiscard]] bool keep() const
    {
        const QByteArray from = QFile::encodeName(m_path);
        const QByteArray to = QFile::encodeName(m_target);
        if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
            return true;
        // Not every file system knows that call.
        return (errno == EINVAL || errno == ENOSYS) && !QFileInfo::exists(m_target) &&
               std::rename(from.constData(), to.constData()) == 0;
    }

private:
    void remove() const
    {
        QFile::remove(m_path);
        QFile::remove(m_path + u"-journal"_s);
    }

    const QString m_target;
    const QString m_path;
};

/// Fills the empty file \a path with the store that the build made of the program's own bundle. False when this is
/// another bundle, or a program that was built without one.
bool copyPrepared(const QString &path, const Bundle &bundle)
{
    QFile prepared(u":/prepared/store.sqlite"_s);
    const Bundle own = Bundle::own();
    if (bundle.folder != own.folder || bundle.revision != own.revision || !prepared.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = prepared.readAll();
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return true;
    file.resize(0); // SQLite says what is wrong with the disk
    return false;
}

/// Makes a whole store beside \a path and then gives it that name: whatever happens, there is never half a store.
Status createStore(const QString &path, const Bundle *bundle, const Migrator &migrator)
{
    const Incomplete file(path);
    if (!file.make())
        return notWritable(path, qt_error_string(errno));
    const bool isPrepared = bundle && copyPrepared(file.path(), *bundle);
    {
        auto opened = Database::open(file.path(), Database::Mode::Create);
        if (!opened)
            return opened.error();
        Database &database = *opened.value();
        // Nobody has this file until it has its name: it needs to reach the disk once, when it is whole.
        if (Status done =
                database.run("PRAGMA page_size = 16384; PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF");
            !done)
            return done;
        if (isPrepared) {
            if (Status done = restampBundle(database); !done)
                return done;
        }
        if (Status done = migrator.run(database); !done)
            return done;
        if (bundle) {
            const auto loaded = loadBundle(database, *bundle);
            if (!loaded)
                return loaded.error();
        }
    }
    if (!syncToDisk(file.path()) || !file.keep())
        return notWritable(path, qt_error_string(errno));
    (void)syncToDisk(QFileInfo(path).absolutePath());
    return success();
}

Error olderAndReadOnly(const QString &path, int version)
{
    return {Error::Code::Incompatible,
            QCoreApplication::translate("corridor::Store",
                                        "The store %1 has the older version %2 and cannot be brought up to date, "
                                        "because it cannot be written now. Copy it to a folder of your own, or close "
                                        "the other Corridor, and open it again.")
                .arg(path, QString::number(version)),
            {path}};
}

/// A connection that reads. Where no file can be made beside the store, only an immutable one can read it.
Result<std::unique_ptr<Database>> openReader(const QString &path, ReadOnlyReason reason)
{
    auto opened = Database::open(path, Database::Mode::ReadOnly);
    if (opened) {
        const auto read = readInteger(*opened.value(), "SELECT count(*) FROM sqlite_schema");
        if (read)
            return opened;
        if (reason != ReadOnlyReason::NotWritable)
            return read.error();
    }
    if (const QString pending = pendingSuffix(path); !pending.isEmpty()) {
        return Error{Error::Code::Storage,
                     QCoreApplication::translate("corridor::Store",
                                                 "The store %1 was not closed properly and cannot be put right where "
                                                 "it is. Copy it, with the file that ends in %2, to a folder of your "
                                                 "own and open it there.")
                         .arg(path, pending),
                     {path}};
    }
    return Database::open(path, Database::Mode::Immutable);
}

/// Opens the writer and brings schema and bundled data up to date.
Result<std::unique_ptr<Database>> openWriter(const QString &path, const Bundle *bundle, const Migrator &migrator)
{
    auto opened = Database::open(path, Database::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    Database &writer = *opened.value();
    if (const Status done = migrator.run(writer); !done)
        return done.error();
    if (bundle) {
        const auto loaded = loadBundle(writer, *bundle);
        if (!loaded)
            return loaded.error();
    }
    return opened;
}

/// Waits a little for another instance that is just making the store \a path.
std::unique_ptr<WriterLock> waitForMaker(const QString &path)
{
    for (int i = 0; i < 100 && !QFileInfo::exists(path); ++i) {
        QThread::msleep(30);
        if (auto lock = WriterLock::take(path))
            return std::move(lock).value();
    }
    return {};
}

/// Checks the header of the file \a path before SQLite opens it, and gives the version of its schema.
Result<int> checkHeader(const QString &path, const Migrator &migrator)
{
    if (OpenMark::isOpen(path)) // it was checked then
        return migrator.currentVersion();
    return inspectStoreFile(path, migrator.currentVersion());
}

/// Checks the content of a store that this process does not lock, unless another has it open: a check beside a writer
/// could see it in the middle of a change.
Status checkUnlocked(const QString &path)
{
    return OpenMark::isOpen(path) || QFileInfo::exists(path + u"-wal"_s) || !pendingSuffix(path).isEmpty()
               ? success()
               : checkStoreContent(path);
}

/// Opens an existing or a new store for writing; its lock is held.
Status openForWriting(OpenedStore &store, const QString &file, bool isNew, const Bundle *bundle,
                      const Migrator &migrator)
{
    const bool hasLog = QFileInfo(file + u"-wal"_s).size() > 0; // what it holds is not read through
    const QString before = isNew || hasLog ? QString() : fileStamp(file);
    const bool isKnown = isExpectedWhole(before);
    Status ready = success();
    if (isNew)
        ready = createStore(file, bundle, migrator);
    else if (!isKnown)
        ready = checkStoreContent(file);
    if (!ready)
        return ready;
    store.mark = std::make_unique<OpenMark>(file);
    auto writer = openWriter(file, bundle, migrator);
    if (!writer)
        return writer.error();
    store.writer = std::move(writer).value();
    // One that was just made is whole as it lies there now; another one in the state that was looked at.
    setOpenedWhole({file, isNew ? fileStamp(file) : before, !isKnown});
    return success();
}

} // namespace

QString resolvedStorePath(const QString &path)
{
    const QFileInfo file(path);
    if (const QString whole = file.canonicalFilePath(); !whole.isEmpty())
        return whole;
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? path : folder + u'/' + file.fileName();
}

Result<OpenedStore> openStoreFile(const QString &path, bool readOnly, const Bundle *bundle, const Migrator &migrator)
{
    bool isNew = !QFileInfo::exists(path);
    if (isNew && readOnly) {
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("corridor::Store", "There is no store at %1.").arg(path),
                     {path}};
    }
    if (isNew) {
        if (const Status made = makeFolder(path); !made)
            return made.error();
    }
    const QString file = resolvedStorePath(path);

    OpenedStore store;
    if (readOnly)
        store.reason = ReadOnlyReason::Requested;
    else if (!isNew && !isStoreWritable(file))
        store.reason = ReadOnlyReason::NotWritable;
    // The header comes before the lock: no file may appear beside one that is not ours.
    auto version = isNew ? Result<int>(migrator.currentVersion()) : checkHeader(file, migrator);
    if (!version)
        return version.error();
    if (store.reason == ReadOnlyReason::None) {
        auto lock = WriterLock::take(file);
        if (!lock)
            return isNew ? notWritable(path, lock.error().message) : lock.error();
        store.lock = std::move(lock).value();
        if (!store.lock && isNew)
            store.lock = waitForMaker(file);
        if (!store.lock)
            store.reason = ReadOnlyReason::SecondInstance;
        isNew = isNew && !QFileInfo::exists(file); // another may have made it in between
    }
    if (store.lock) {
        if (const Status opened = openForWriting(store, file, isNew, bundle, migrator); !opened)
            return opened.error();
    } else if (isNew) {
        return notWritable(path, QCoreApplication::translate("corridor::Store", "another Corridor is making it"));
    } else if (version.value() < migrator.currentVersion()) {
        return olderAndReadOnly(path, version.value());
    } else if (const Status content = checkUnlocked(file); !content) {
        return content.error();
    } else {
        store.mark = std::make_unique<OpenMark>(file);
    }
    auto reader = openReader(file, store.reason);
    if (!reader)
        return reader.error();
    store.reader = std::move(reader).value();
    return store;
}

} // namespace corridor
