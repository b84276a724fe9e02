#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace corridor {

/// `series [--json]`: every series of the store. \returns an ExitCode
[[nodiscard]] int runSeries(const QCommandLineParser &options, const QStringList &words);

/// `figures INDICATOR --reporter ISO3 [--partner ISO3] …`: current figures with status and source. Values are in base
/// units. \returns an ExitCode
[[nodiscard]] int runFigures(const QCommandLineParser &options, const QStringList &words);

} // namespace corridor
