#pragma once

#include "import/sheets/child.h"

#include <QByteArray>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>
#include <cstring>
#include <vector>

/// Files for the tests of archives and workbooks, made as they are needed.
namespace corridor::ingest {

inline OpenOptions withReader()
{
    OpenOptions options;
    options.readerPath = CORRIDOR_READER;
    return options;
}

struct Made {
    QByteArray name;
    QByteArray bytes;
    QByteArray linkTo;     ///< A symbolic link.
    bool isStored = false; ///< Not compressed.
};

/// Bytes of an archive. \a format: zip, 7zip, ustar, raw; \a filter: none, gzip, xz, zstd, bzip2.
inline QByteArray archiveOf(const std::vector<Made> &members, const char *format = "zip", const char *filter = "none",
                            const char *password = nullptr)
{
    QByteArray out;
    archive *writer = archive_write_new();
    if (std::strcmp(format, "raw") == 0)
        archive_write_set_format_raw(writer);
    else
        archive_write_set_format_by_name(writer, format);
    if (std::strcmp(filter, "none") != 0)
        archive_write_add_filter_by_name(writer, filter);
    archive_write_set_bytes_in_last_block(writer, 1);
    if (password) {
        archive_write_set_options(writer, "zip:encryption=traditional");
        archive_write_set_passphrase(writer, password);
    }
    archive_write_open(
        writer, &out, nullptr,
        [](archive *, void *to, const void *bytes, std::size_t count) {
            static_cast<QByteArray *>(to)->append(static_cast<const char *>(bytes), static_cast<qsizetype>(count));
            return static_cast<la_ssize_t>(count);
        },
        nullptr);
    for (const Made &made : members) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, made.name.constData());
        archive_entry_set_filetype(entry, made.linkTo.isEmpty() ? AE_IFREG : AE_IFLNK);
        if (!made.linkTo.isEmpty())
            archive_entry_set_symlink(entry, made.linkTo.constData());
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, made.linkTo.isEmpty() ? made.bytes.size() : 0);
        if (std::strcmp(format, "zip") == 0 && made.isStored)
            archive_write_zip_set_compression_store(writer);
        else if (std::strcmp(format, "zip") == 0)
            archive_write_zip_set_compression_deflate(writer);
        archive_write_header(writer, entry);
        archive_write_data(writer, made.bytes.constData(), static_cast<std::size_t>(made.bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return out;
}

inline std::string written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("A file of the test could not be written.");
    return file.fileName().toStdString();
}

/// An XLSX workbook with one sheet called `One`. \a rows: what stands in `sheetData`, with \a after it.
inline std::vector<Made> xlsxParts(const QByteArray &rows, const QByteArray &after = {}, const QByteArray &strings = {},
                                   const QByteArray &styles = {}, const QByteArray &properties = {})
{
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray packed = "http://schemas.openxmlformats.org/package/2006/relationships";
    return {
        {"[Content_Types].xml", "<Types/>", {}, false},
        {"_rels/.rels",
         "<Relationships xmlns='" + packed + "'><Relationship Id='r1' Type='" + office +
             "/officeDocument' Target='xl/workbook.xml'/></Relationships>",
         {},
         false},
        // Before what it refers to: the order of the parts says nothing.
        {"xl/worksheets/sheet1.xml",
         "<worksheet xmlns='" + main + "'><sheetData>" + rows + "</sheetData>" + after + "</worksheet>",
         {},
         false},
        {"xl/workbook.xml",
         "<workbook xmlns='" + main + "' xmlns:r='" + office + "'>" + properties +
             "<sheets><sheet name='One' sheetId='1' r:id='r1'/></sheets></workbook>",
         {},
         false},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships xmlns='" + packed + "'><Relationship Id='r1' Type='" + office +
             "/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='r2' Type='" + office +
             "/styles' Target='/xl/styles.xml'/><Relationship Id='r3' Type='" + office +
             "/sharedStrings' Target='sharedStrings.xml'/></Relationships>",
         {},
         false},
        {"xl/sharedStrings.xml", "<sst xmlns='" + main + "'>" + strings + "</sst>", {}, false},
        {"xl/styles.xml", "<styleSheet xmlns='" + main + "'>" + styles + "</styleSheet>", {}, false},
    };
}

inline QByteArray xlsxOf(const QByteArray &rows, const QByteArray &after = {}, const QByteArray &strings = {},
                         const QByteArray &styles = {}, const QByteArray &properties = {})
{
    return archiveOf(xlsxParts(rows, after, strings, styles, properties));
}

inline QByteArray odsOf(const QByteArray &tables)
{
    const QByteArray names = "urn:oasis:names:tc:opendocument:xmlns:";
    return archiveOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", {}, true},
                      {"content.xml",
                       "<office:document-content xmlns:office='" + names + "office:1.0' xmlns:table='" + names +
                           "table:1.0' xmlns:text='" + names + "text:1.0' xmlns:draw='" + names +
                           "drawing:1.0'><office:body><office:spreadsheet>" + tables +
                           "</office:spreadsheet></office:body></office:document-content>",
                       {},
                       false}});
}

/// Rows as `sheet!line: cell|cell`, and at the end what went wrong as `trouble sheet!line,column found`.
inline QStringList rowsOf(const std::string &path, const OpenOptions &options = withReader())
{
    const auto text = [](std::string_view bytes) {
        return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    };
    QStringList all;
    Problem problem;
    const std::unique_ptr<RowSource> source = sheetRows(path, options, problem);
    Row row;
    while (source && source->next(row)) {
        QStringList cells;
        for (const std::string_view cell : row.cells)
            cells.append(text(cell));
        all.append(QStringLiteral("%1!%2: %3").arg(text(source->sheet()), QString::number(row.line), cells.join(u'|')));
    }
    if (source && !source->failure())
        return all;
    const Problem &said = source ? *source->failure() : problem;
    all.append(QStringLiteral("%1 %2!%3,%4 %5")
                   .arg(QString::fromLatin1(troubleName(said.trouble)), text(said.place.sheet),
                        QString::number(said.place.line), QString::number(said.place.column), text(said.found)));
    return all;
}

struct Unpacked {
    QByteArray bytes;
    std::string trouble; ///< Its name; empty when all was unpacked.
    std::string found;
};

inline Unpacked unpacked(const std::string &path, const std::string &member, const OpenOptions &options = withReader())
{
    Unpacked result;
    Problem problem;
    const std::unique_ptr<ByteSource> source = memberBytes(path, member, options, problem);
    std::vector<char> buffer(100000);
    while (source) {
        const std::size_t count = source->read(buffer);
        if (count == 0)
            break;
        result.bytes.append(buffer.data(), static_cast<qsizetype>(count));
    }
    if (!source || source->failure()) {
        const Problem &said = source ? *source->failure() : problem;
        result.trouble = troubleName(said.trouble);
        result.found = said.found;
    }
    return result;
}

} // namespace corridor::ingest
