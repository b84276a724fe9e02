#pragma once

#include "i18n/language.h"
#include "pages/settings.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace corridor {

/// What the command line asks of a window.
struct StartOptions {
    QString storePath; ///< Empty: the remembered or default one.
    std::optional<Language> language;
    std::optional<ThemeChoice> theme;
    QString picture; ///< Opened at once; empty: none.
};

/// Exit codes of every command.
/// ExitPartly: import took some rows or files and rejected others.
/// ExitChanged, ExitAltered: verify found other figures in the store, or another file than was exported.
enum ExitCode { ExitDone = 0, ExitFailed = 1, ExitUsage = 2, ExitPartly = 3, ExitChanged = 3, ExitAltered = 4 };

/// Reads \a arguments (the program's name first). Runs report, series, figures, import, batches, undo, export,
/// inspect, verify, --version and --help, which print their answer on standard output and one clear line on standard
/// error when they fail, and returns their exit code; or returns nothing when a window should open, with \a start
/// filled. `report` needs a QApplication.
[[nodiscard]] std::optional<int> runCommandLine(const QStringList &arguments, StartOptions &start);

/// True when the arguments name a command that needs no display. main() asks before any application object exists.
[[nodiscard]] bool wantsNoDisplay(int argc, char *argv[]);

} // namespace corridor
