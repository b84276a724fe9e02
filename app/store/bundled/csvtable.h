#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace corridor {

/// A bundled CSV file: UTF-8, comma, quotes where needed, a header line. Cells are views into it, so it must outlive
/// them; it can be moved, not copied.
class CsvTable {
public:
    [[nodiscard]] static Result<CsvTable> read(const QString &path);

    CsvTable(CsvTable &&) noexcept = default;
    CsvTable &operator=(CsvTable &&) noexcept = default;
    Q_DISABLE_COPY(CsvTable)
    ~CsvTable() = default;

    [[nodiscard]] qsizetype rows() const { return m_lines.size(); }
    [[nodiscard]] const QList<QByteArrayView> &header() const { return m_header; }
    /// The place of each of \a names in a row, or an error that names the one that is missing.
    [[nodiscard]] Result<QList<qsizetype>> columns(const QList<const char *> &names) const;
    [[nodiscard]] QByteArrayView cell(qsizetype row, qsizetype column) const
    {
        return m_cells.at(row * m_header.size() + column);
    }
    /// Where \a row stands in its file.
    [[nodiscard]] Where where(qsizetype row) const { return {m_path, m_lines.at(row), 0}; }
    [[nodiscard]] qint64 line(qsizetype row) const { return m_lines.at(row); }
    /// An error about \a row.
    [[nodiscard]] Error error(qsizetype row, const QString &message) const;

private:
    CsvTable() = default;
    [[nodiscard]] Status parse();

    QString m_path;
    QByteArray m_bytes;
    QList<QByteArrayView> m_header;
    QList<QByteArrayView> m_cells; ///< Row after row.
    QList<qint64> m_lines;
};

} // namespace corridor
