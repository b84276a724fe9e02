#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace corridor {

/// One line on standard error, with the program's name before it.
void printError(const QString &message);
/// Writes to standard output, flushed and checked. \returns an Error when it cannot take the text
[[nodiscard]] Status printAnswer(const QByteArray &text);

/// The exit code of \a done; what went wrong is said on standard error.
[[nodiscard]] int exitCode(const Status &done);

} // namespace corridor
