#pragma once

#include <QByteArray>
#include <QString>

namespace corridor {

/// One line on standard error, with the program's name before it.
void printError(const QString &message);
/// Standard output, flushed.
void printAnswer(const QByteArray &text);

} // namespace corridor
