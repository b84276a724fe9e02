#pragma once

#include "report/batch/batchplan.h"

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace corridor {

/// What `report` is asked for.
struct ReportOptions {
    BatchRequest batch; ///< Without pairs: the fullest of the store is meant. Without a folder: no file is written.
    QString parity;     ///< Where the comparison of the languages goes; empty: there is none.
    bool json = false;
};

/// Adds what only `report` takes; `--format` is there already, for import too.
void addReportOptions(QCommandLineParser &parser);

/// Reads the options of `report` and its \a words, the pages. The error says what was found and what there is to take.
[[nodiscard]] Result<ReportOptions> readReportOptions(const QCommandLineParser &options, const QStringList &words);

} // namespace corridor
