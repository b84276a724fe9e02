#include "store/bundled/csvtable.h"

#include <QCoreApplication>
#include <QFile>

#include <cstring>

namespace corridor {

namespace {

/// Walks over a CSV text and unquotes its cells in place: an unquoted cell is never longer than the quoted one.
class Cursor {
public:
    explicit Cursor(QByteArray &bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) {}

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] qint64 line() const { return m_line; }

    /// The next row's cells; the line break behind it is passed.
    QList<QByteArrayView> row()
    {
        QList<QByteArrayView> cells;
        for (;;) {
            cells << cell();
            if (m_at == m_end)
                return cells;
            const char separator = *m_at++;
            if (separator == ',')
                continue;
            if (separator == '\r' && m_at != m_end && *m_at == '\n')
                ++m_at;
            ++m_line;
            return cells;
        }
    }

private:
    QByteArrayView cell()
    {
        if (m_at == m_end || *m_at != '"') {
            const char *begin = m_at;
            while (m_at != m_end && *m_at != ',' && *m_at != '\n' && *m_at != '\r')
                ++m_at;
            return {begin, m_at};
        }
        char *const begin = ++m_at;
        char *to = begin;
        while (m_at != m_end) {
            if (*m_at == '"') {
                ++m_at;
                if (m_at == m_end || *m_at != '"')
                    break;
            }
            if (*m_at == '\n')
                ++m_line;
            *to++ = *m_at++;
        }
        return {begin, to};
    }

    char *m_at;
    char *m_end;
    qint64 m_line = 1;
};

} // namespace

Result<CsvTable> CsvTable::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("corridor::Store", "The bundled file %1 is missing: %2.")
                         .arg(path, file.errorString()),
                     {path}};
    }
    CsvTable table;
    table.m_path = path;
    table.m_bytes = file.readAll();
    table.m_bytes.detach(); // cells are unquoted in place
    if (const Status parsed = table.parse(); !parsed)
        return parsed.error();
    return table;
}

Status CsvTable::parse()
{
    Cursor cursor(m_bytes);
    m_header = cursor.row();
    while (!cursor.atEnd()) {
        const qint64 line = cursor.line();
        const QList<QByteArrayView> cells = cursor.row();
        if (cells.size() == 1 && cells.front().isEmpty())
            continue;
        if (cells.size() != m_header.size()) {
            return Error{Error::Code::InvalidInput,
                         QCoreApplication::translate("corridor::Store", "A bundled row has %1 cells where %2 are "
                                                                        "expected.")
                             .arg(QString::number(cells.size()), QString::number(m_header.size())),
                         {m_path, line, 0}};
        }
        m_cells << cells;
        m_lines << line;
    }
    return success();
}

Result<QList<qsizetype>> CsvTable::columns(const QList<const char *> &names) const
{
    QList<qsizetype> places;
    for (const char *name : names) {
        const qsizetype place = m_header.indexOf(QByteArrayView(name));
        if (place < 0) {
            return Error{Error::Code::InvalidInput,
                         QCoreApplication::translate("corridor::Store", "A bundled file lacks the column %1.")
                             .arg(QString::fromLatin1(name)),
                         {m_path, 1, 0}};
        }
        places << place;
    }
    return places;
}

Error CsvTable::error(qsizetype row, const QString &message) const
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("corridor::Store", "The bundled data is wrong at %1: %2.")
                .arg(where(row).toString(), message),
            where(row)};
}

} // namespace corridor
