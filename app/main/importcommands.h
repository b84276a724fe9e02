#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace corridor {

/// Adds the options of import, batches, undo and export to \a parser.
void addImportOptions(QCommandLineParser &parser);

/// `import FILE… [--format NAME] [--map FILE] …`: reads each file and writes it in a batch of its own, or with
/// --dry-run only says what it would change. \returns ExitDone when all was imported, ExitPartly when something was
/// rejected, ExitFailed when nothing could be
[[nodiscard]] int runImport(const QCommandLineParser &options, const QStringList &words);

/// `batches [--json]`: what was written together, newest first. \returns an ExitCode
[[nodiscard]] int runBatches(const QCommandLineParser &options, const QStringList &words);

/// `undo BATCH`: takes a batch back. \returns an ExitCode
[[nodiscard]] int runUndo(const QCommandLineParser &options, const QStringList &words);

/// `export --tidy FILE`: the whole store as tidy CSV. \returns an ExitCode
[[nodiscard]] int runExport(const QCommandLineParser &options, const QStringList &words);

} // namespace corridor
