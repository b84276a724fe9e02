#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace corridor {

/// `series [--json]`: every series of the store. \returns an ExitCode
[[nodiscard]] int runSeries(const QCommandLineParser &options, const QStringList &words);

/// `figures INDICATOR --reporter ISO3 [--partner ISO3] …`: current figures with status and source. Values are in base
/// units. With `--transform NAME[:ARG]`, once for each step, the figures that charts show are computed on (see
/// analysis/transform.h), and `transform` and `gap` say how and why not. `--forecast N` carries each row on. \returns
/// an ExitCode
[[nodiscard]] int runFigures(const QCommandLineParser &options, const QStringList &words);

} // namespace corridor
