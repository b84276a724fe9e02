#include "store/sqlite/copy.h"

#include "store/sqlite/database.h"
#include "store/sqlite/query.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

Error copyError(const QString &path, const QString &reason)
{
    return {Error::Code::Storage,
            QCoreApplication::translate("corridor::Store",
                                        "The copy %1 could not be written: %2. What was there before is unchanged.")
                .arg(path, reason),
            {path}};
}

} // namespace

bool syncToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

Status copyStore(const Database &database, const QString &path)
{
    QTemporaryFile beside(path + u".XXXXXX"_s); // made for its owner only
    if (!beside.open())
        return copyError(path, beside.errorString());
    beside.close();
    const QString temporary = beside.fileName();

    // A reader refuses every write, also to a file that is not its own.
    auto flag = readInteger(database, "PRAGMA query_only");
    if (!flag)
        return flag.error();
    if (Status off = database.run("PRAGMA query_only = OFF"); !off)
        return off;
    const Status written = runQuery(database, "VACUUM INTO ?", temporary);
    if (Status back = database.run(flag.value().value_or(0) != 0 ? "PRAGMA query_only = ON" : ""); !back)
        return back;
    if (!written)
        return copyError(path, written.error().message);
    if (!syncToDisk(temporary))
        return copyError(path, qt_error_string(errno));
    if (std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) != 0)
        return copyError(path, qt_error_string(errno));
    beside.setAutoRemove(false);
    (void)syncToDisk(QFileInfo(path).absolutePath()); // some file systems cannot: the copy is whole either way
    return success();
}

} // namespace corridor
