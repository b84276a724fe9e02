#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace corridor {

class Store;

/// One line on standard error, with the program's name before it.
void printError(const QString &message);
/// Writes to standard output, flushed and checked. \returns an Error when it cannot take the text
[[nodiscard]] Status printAnswer(const QByteArray &text);

/// The exit code of \a done; what went wrong is said on standard error.
[[nodiscard]] int exitCode(const Status &done);

/// Says that the words after a command should have been \a expected. \returns ExitUsage
[[nodiscard]] int wrongWords(const QString &expected);

/// The store of `--store`, or the default one.
[[nodiscard]] Result<std::unique_ptr<Store>> openStore(const QCommandLineParser &options);

} // namespace corridor
