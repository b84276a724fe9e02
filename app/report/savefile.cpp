#include "report/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace corridor {

namespace {

Error writeError(const QString &path, const QString &cause)
{
    return {Error::Code::Storage,
            QCoreApplication::translate("corridor::Report",
                                        "%1 could not be written: %2. The file that was there before, if any, is as "
                                        "it was.")
                .arg(path, cause),
            {path}};
}

/// Why the disk does not confirm what was written to \a file; empty when it does.
QString syncFailure(int file)
{
    int done = 0;
    do {
        done = ::fsync(file);
    } while (done != 0 && errno == EINTR);
    // Some file systems have no such promise to give: no fault of theirs.
    return done == 0 || errno == EINVAL || errno == ENOSYS ? QString() : qt_error_string(errno);
}

/// The same for the names in \a folder.
QString folderSyncFailure(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return {}; // who may write into it need not be allowed to read it
    const QString failure = syncFailure(handle);
    ::close(handle);
    return failure;
}

} // namespace

Status saveFile(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(QFileInfo(path).absoluteFilePath());
    if (!file.open(QIODevice::WriteOnly))
        return writeError(path, file.errorString());
    // Qt 6.4's commit() looks neither at what its own last flush said nor at what syncing said: on a full disk it would
    // put an empty file in place of a good one and report success.
    QString failure;
    if (file.write(bytes) != bytes.size() || !file.flush() || file.error() != QFileDevice::NoError)
        failure = file.errorString();
    else
        failure = syncFailure(file.handle());
    if (!failure.isEmpty()) {
        file.cancelWriting();
        return writeError(path, failure);
    }
    if (!file.commit())
        return writeError(path, file.errorString());
    failure = folderSyncFailure(QFileInfo(path).absolutePath());
    if (!failure.isEmpty())
        return Error{Error::Code::Storage,
                     QCoreApplication::translate(
                         "corridor::Report", "%1 was written, but the disk does not confirm it: %2. Check the disk, "
                                             "and write the file again.")
                         .arg(path, failure),
                     {path}};
    return success();
}

Status makeFolder(const QString &folder)
{
    std::error_code failure;
    const std::filesystem::path path(QFile::encodeName(QDir(folder).absolutePath()).toStdString());
    std::filesystem::create_directories(path, failure);
    if (!failure && !std::filesystem::is_directory(path, failure))
        failure = failure ? failure : std::make_error_code(std::errc::not_a_directory);
    if (!failure)
        return success();
    return Error{
        Error::Code::Storage,
        QCoreApplication::translate("corridor::Report", "The folder %1 could not be made: %2. Choose another one.")
            .arg(folder, QString::fromLocal8Bit(failure.message().c_str())),
        {folder}};
}

} // namespace corridor
