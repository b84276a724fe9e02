#include "report/savefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

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

} // namespace

Status saveFile(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(QFileInfo(path).absoluteFilePath());
    if (!file.open(QIODevice::WriteOnly))
        return writeError(path, file.errorString());
    // Qt 6.4's commit() does not look at what its own last flush said: on a full disk it would put an empty file in
    // place of a good one and report success.
    if (file.write(bytes) != bytes.size() || !file.flush() || file.error() != QFileDevice::NoError) {
        const QString cause = file.errorString();
        file.cancelWriting();
        return writeError(path, cause);
    }
    if (!file.commit())
        return writeError(path, file.errorString());
    return success();
}

} // namespace corridor
