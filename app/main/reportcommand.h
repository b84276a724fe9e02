#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace corridor {

/// `report PAGE… [--lang CODE]… -o FOLDER`: writes PAGE-LANG.png for each page and language, and prints each path.
/// \returns an ExitCode
[[nodiscard]] int runReport(const QCommandLineParser &options, const QStringList &words);

} // namespace corridor
