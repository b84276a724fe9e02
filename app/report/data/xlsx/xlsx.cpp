#include "report/data/xlsx/xlsx.h"

#include "report/data/datatext.h"
#include "report/data/xlsx/xlsxcheck.h"
#include "report/data/xlsx/xlsxsheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qsizetype kLongestName = 31;    ///< UTF-16 units, as Excel counts.
constexpr qsizetype kFewFigures = 20'000; ///< More are written row by row, through a file.
const QDate kNoDate(2000, 1, 1);          ///< Of a workbook whose sources tell no day.

Error notWritten(const QString &cause)
{
    return {Error::Code::Storage,
            QCoreApplication::translate("corridor::Report",
                                        "The workbook could not be made: %1. Make room in the folder for temporary "
                                        "files, %2.")
                .arg(cause, QDir::tempPath()),
            {QDir::tempPath()}};
}

void setProperties(const XlsxLibrary &library, lxw_workbook *workbook, const DataBook &book)
{
    QByteArray title = book.title.toUtf8();
    QByteArray subject = book.subtitle.toUtf8();
    QByteArray author("Corridor");
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.author = author.data();
    const QDate day = book.newest.isValid() ? book.newest : kNoDate;
    properties.created = day.startOfDay(QTimeZone::utc()).toSecsSinceEpoch();
    library.setProperties(workbook, &properties);
}

Status addSheets(const XlsxLibrary &library, lxw_workbook *workbook, const DataBook &book)
{
    SheetWriter writer(library, workbook);
    QStringList names;
    const auto add = [&](const DataTable &table, SheetWriter::Layout layout) {
        names << sheetName(table.name, names);
        return writer.add(table, names.constLast(), layout);
    };
    for (const DataTable &table : book.tables) {
        if (const Status added = add(table, SheetWriter::Layout::WithWords); !added)
            return added;
    }
    for (const DataTable *table : {&book.figures, &book.sources}) {
        if (const Status added = add(*table, SheetWriter::Layout::Plain); !added)
            return added;
    }
    return success();
}

Result<QByteArray> wholeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notWritten(file.errorString());
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return notWritten(file.errorString());
    // The library does not look at what became of its temporary files.
    if (!isWholeWorkbook(bytes))
        return notWritten(QCoreApplication::translate("corridor::Report", "it was cut short"));
    return bytes;
}

} // namespace

QString sheetName(const QString &name, const QStringList &taken)
{
    QString plain = dataLine(name);
    for (const QChar forbidden : u"[]:*?/\\"_s)
        plain.replace(forbidden, u' ');
    plain = plain.simplified();
    const auto cut = [](QString text, qsizetype length) {
        if (text.size() > length) {
            text.truncate(length);
            if (text.back().isHighSurrogate())
                text.chop(1);
            if (const qsizetype space = text.lastIndexOf(u' '); space > length / 2)
                text.truncate(space);
        }
        while (text.startsWith(u'\'') || text.startsWith(u' '))
            text.remove(0, 1);
        while (text.endsWith(u'\'') || text.endsWith(u' ') || text.endsWith(u','))
            text.chop(1);
        return text;
    };
    plain = cut(plain, kLongestName);
    if (plain.isEmpty() || plain.compare(u"History"_s, Qt::CaseInsensitive) == 0) // Excel keeps this one for itself
        plain = plain.isEmpty() ? u"1"_s : plain + u" 1"_s;
    QString unique = plain;
    for (int number = 2; taken.contains(unique, Qt::CaseInsensitive); ++number) {
        const QString end = u' ' + QString::number(number);
        unique = cut(plain, kLongestName - end.size()) + end;
    }
    return unique;
}

Result<QByteArray> xlsxBytes(const DataBook &book)
{
    const auto loaded = XlsxLibrary::load();
    if (!loaded)
        return loaded.error();
    const XlsxLibrary &library = *loaded.value();
    QTemporaryDir folder;
    if (!folder.isValid())
        return notWritten(folder.errorString());
    const QString path = folder.filePath(u"book.xlsx"_s);
    QByteArray folderName = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = folderName.data();
    options.constant_memory = book.figures.count > kFewFigures ? LXW_TRUE : LXW_FALSE;
    lxw_workbook *workbook = library.newWorkbook(QFile::encodeName(path).constData(), &options);
    if (!workbook)
        return notWritten(QString::fromUtf8(library.errorText(LXW_ERROR_MEMORY_MALLOC_FAILED)));
    setProperties(library, workbook, book);
    const Status added = addSheets(library, workbook, book);
    const lxw_error closed = library.close(workbook); // frees it, whatever became of it
    if (!added)
        return notWritten(added.error().message);
    if (closed != LXW_NO_ERROR)
        return notWritten(QString::fromUtf8(library.errorText(closed)));
    return wholeFile(path);
}

} // namespace corridor
