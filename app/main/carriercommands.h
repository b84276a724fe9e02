#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace corridor {

/// `inspect FILE.png [--json]`: what the picture carries. Opens no store. \returns an ExitCode: ExitFailed when it
/// carries nothing
[[nodiscard]] int runInspect(const QCommandLineParser &options, const QStringList &words);

/// `verify FILE.png [--json]`: whether the file is as it was exported, and whether its figures are still those of the
/// store. \returns ExitDone when both, ExitChanged with a line for each figure that differs, ExitAltered, or ExitFailed
/// when it carries nothing to verify
[[nodiscard]] int runVerify(const QCommandLineParser &options, const QStringList &words);

} // namespace corridor
