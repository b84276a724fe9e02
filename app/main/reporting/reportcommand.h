#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace corridor {

/// `report PAGE… [--pair PAIR]… [--lang CODE]… [--format LIST] [--preset NAME] [--pattern P] -o FOLDER`: writes each
/// page of each pair in each language and format, PAGE-LANG.png if not told otherwise, and prints each path, or with
/// `--json` what each file is. `--parity FILE` writes what the languages do not show alike.
/// \returns an ExitCode
[[nodiscard]] int runReport(const QCommandLineParser &options, const QStringList &words);

} // namespace corridor
