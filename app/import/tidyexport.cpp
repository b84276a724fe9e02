#include "import/importer.h"
#include "store/store.h"
#include "store/tidy/tidywriter.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace corridor {

namespace {

Error notWritten(const QSaveFile &file)
{
    return {Error::Code::Storage,
            QCoreApplication::translate("corridor::Import", "%1 could not be written: %2.")
                .arg(file.fileName(), file.errorString()),
            {file.fileName(), 0, 0}};
}

} // namespace

Status exportTidy(const Store &store, const QString &path)
{
    TidyWriter writer;
    if (Status loaded = writer.load(store.catalogue()); !loaded)
        return loaded;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(TidyWriter::head()) < 0)
        return notWritten(file);
    const Status written = store.imports().eachTidyRow([&](const FigureImport::TidyRow &row) -> Status {
        const QByteArray line = writer.line(row);
        if (file.write(line) != line.size())
            return notWritten(file);
        return success();
    });
    if (!written)
        return written;
    // QSaveFile::commit() of Qt 6.4 does not look at the result of its own flush.
    if (!file.flush() || file.error() != QFileDevice::NoError || !file.commit())
        return notWritten(file);
    return success();
}

} // namespace corridor
