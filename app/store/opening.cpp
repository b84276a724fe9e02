#include "store/opening.h"

#include "store/sqlite/copy.h"
#include "store/sqlite/query.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

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

/// Makes a whole store beside \a path and then gives it that name: whatever happens, there is never half a store.
Status createStore(const QString &path, const Bundle *bundle, const Migrator &migrator)
{
    QTemporaryFile beside(path + u".XXXXXX"_s); // made for its owner only
    if (!beside.open())
        return notWritable(path, beside.errorString());
    beside.close();
    {
        auto opened = Database::open(beside.fileName(), Database::Mode::Create);
        if (!opened)
            return opened.error();
        Database &database = *opened.value();
        if (Status done = migrator.run(database); !done)
            return done;
        if (bundle) {
            const auto loaded = loadBundle(database, *bundle);
            if (!loaded)
                return loaded.error();
        }
    }
    if (!QFile::rename(beside.fileName(), path)) // never over a file that came in between
        return notWritable(path, qt_error_string(errno));
    beside.setAutoRemove(false);
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
    if (QFileInfo(path + u"-wal"_s).size() > 0) {
        return Error{Error::Code::Storage,
                     QCoreApplication::translate("corridor::Store",
                                                 "The store %1 was not closed properly and cannot be put right where "
                                                 "it is. Copy it, with the file that ends in -wal, to a folder of your "
                                                 "own and open it there.")
                         .arg(path),
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

/// Checks the file \a path before SQLite opens it, and gives the version of its schema.
Result<int> check(const QString &path, const Migrator &migrator)
{
    if (OpenMark::isOpen(path)) // it was checked then
        return migrator.currentVersion();
    const auto version = inspectStoreFile(path, migrator.currentVersion());
    if (!version)
        return version.error();
    if (const Status content = checkStoreContent(path); !content)
        return content.error();
    return version;
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
    OpenedStore store;
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
    int version = migrator.currentVersion();
    if (!isNew) {
        const auto checked = check(file, migrator);
        if (!checked)
            return checked.error();
        version = checked.value();
    }

    store.reason = readOnly                         ? ReadOnlyReason::Requested
                   : isNew || isStoreWritable(file) ? ReadOnlyReason::None
                                                    : ReadOnlyReason::NotWritable;
    if (store.reason == ReadOnlyReason::None) {
        auto lock = WriterLock::take(file);
        if (!lock)
            return lock.error();
        store.lock = std::move(lock).value();
        if (!store.lock)
            store.reason = ReadOnlyReason::SecondInstance;
    }
    isNew = isNew && !QFileInfo::exists(file); // another may have made it in between
    if (isNew && store.lock) {
        if (const Status created = createStore(file, bundle, migrator); !created)
            return created.error();
    } else if (isNew) {
        return notWritable(path, QCoreApplication::translate("corridor::Store", "another Corridor is making it"));
    }
    store.mark = std::make_unique<OpenMark>(file);

    if (store.lock) {
        auto writer = openWriter(file, bundle, migrator);
        if (!writer)
            return writer.error();
        store.writer = std::move(writer).value();
    } else if (version < migrator.currentVersion()) {
        return olderAndReadOnly(path, version);
    }
    auto reader = openReader(file, store.reason);
    if (!reader)
        return reader.error();
    store.reader = std::move(reader).value();
    return store;
}

} // namespace corridor
