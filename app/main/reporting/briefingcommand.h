#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace corridor {

/// `briefing [--template FILE] [--pair KAZ-TUR] [--lang CODE]… [--date D] -o FILE.pdf [--png FOLDER]`: writes a
/// briefing as a PDF, in several languages one file each (`FILE-en.pdf`), and its pages as PNG; prints each path. With
/// a folder as `-o` files are called after the pair. Needs a QApplication. \returns an ExitCode
[[nodiscard]] int runBriefing(const QCommandLineParser &options, const QStringList &words);

} // namespace corridor
