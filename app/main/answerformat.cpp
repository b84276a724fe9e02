#include "main/answerformat.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// The shortest digits that read back to the same number, whatever the locale.
QString plainNumber(double value)
{
    std::array<char, 400> buffer{};
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
    return QString::fromLatin1(buffer.data(), written.ptr - buffer.data());
}

} // namespace

QByteArray formatted(const QList<QJsonObject> &rows, const QStringList &columns, bool json)
{
    if (json) {
        QJsonArray array;
        for (const QJsonObject &row : rows)
            array.append(row);
        return QJsonDocument(array).toJson();
    }
    QByteArray text = columns.join(u'\t').toUtf8() + '\n';
    for (const QJsonObject &row : rows) {
        QStringList cells;
        for (const QString &column : columns) {
            const QJsonValue value = row.value(column);
            QString cell = value.isDouble() ? plainNumber(value.toDouble()) : value.toString();
            cells << cell.replace(u'\t', u' ').replace(u'\n', u' ');
        }
        text += cells.join(u'\t').toUtf8() + '\n';
    }
    return text;
}

} // namespace corridor
