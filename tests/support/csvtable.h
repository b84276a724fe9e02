#pragma once

#include <QFile>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

/// One row by the names of its columns.
using CsvRow = QHash<QString, QString>;

/// The rows of one of the bundled tables: comma, quotes where needed, LF, header line. Empty when it cannot be read.
inline QList<CsvRow> readCsv(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> lines{{QString()}};
    bool quoted = false;
    const QString text = QString::fromUtf8(file.readAll());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (letter == u'"') {
            if (quoted && text.mid(i + 1, 1) == QStringLiteral("\"")) {
                lines.last().last() += letter;
                ++i;
            } else {
                quoted = !quoted;
            }
        } else if (!quoted && letter == u',') {
            lines.last() << QString();
        } else if (!quoted && letter == u'\n') {
            lines << QStringList{QString()};
        } else {
            lines.last().last() += letter;
        }
    }
    const QStringList header = lines.takeFirst();
    QList<CsvRow> rows;
    for (const QStringList &line : lines) {
        if (line.size() != header.size())
            continue;
        CsvRow row;
        for (qsizetype i = 0; i < header.size(); ++i)
            row.insert(header.at(i), line.at(i));
        rows << row;
    }
    return rows;
}
