#include "i18n/languagecontroller.h"
#include "main/commandline.h"
#include "main/dialogs.h"
#include "main/interfacestyle.h"
#include "main/largepages.h"
#include "main/mainwindow.h"
#include "main/menus/storemenu.h"
#include "main/preferences.h"
#include "main/session.h"
#include "main/settingsstore.h"
#include "main/startup.h"
#include "main/themecontroller.h"
#include "main/wholestore.h"
#include "store/store.h"

#include <QApplication>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStandardPaths>

#include <clocale>
#include <dlfcn.h>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// The store of a start that names none.
QString usualStore(const SettingsStore &memory)
{
    const QString path = memory.settings({}).storePath;
    return path.isEmpty() ? Store::defaultPath() : path;
}

/// Reads the rules that fonts are chosen by: Qt does it at the first text, and every text then waits.
void readFontRules()
{
    takeLargePages();
    if (const auto init = reinterpret_cast<int (*)()>(::dlsym(RTLD_DEFAULT, "FcInit"))) // of fontconfig, which Qt uses
        init();
}

/// Without a session bus there is nobody to show the menus in its place; Qt would start one to ask.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

/// Where there is neither a session bus nor the program that starts one, nobody asks for it: the window would wait for
/// a process that looks for that program and ends.
void forgetMissingBus()
{
    if (!hasSessionBus() && QStandardPaths::findExecutable(u"dbus-launch"_s).isEmpty())
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
}

/// Makes the fonts of the first page and measures their letters, which takes as long as to read the store: meanwhile.
void prepareFonts(const Theme &theme)
{
    const QString letters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,$%-+"_s;
    for (const auto &[size, weight] :
         {std::pair(12, QFont::Normal), std::pair(13, QFont::Normal), std::pair(12, QFont::DemiBold),
          std::pair(15, QFont::Bold), std::pair(24, QFont::Bold)})
        (void)QFontMetricsF(theme.fontOf(size, weight)).horizontalAdvance(letters);
}

/// Opens the window and runs it to its end. The only place that builds what a window needs.
int runWindow(const StartOptions &start, Session &session, SettingsStore &memory, WholeStore &whole)
{
    // While preferences and store are made ready.
    const std::jthread fonts([] { (void)QFontDatabase::hasFamily(u"Inter"_s); });
    QApplication::setStyle(new InterfaceStyle); // QApplication owns it
    LanguageController language;
    ThemeController theme;
    Preferences preferences(memory, language, theme);
    DesktopDialogs dialogs;
    QuitSignals quitSignals;

    Settings defaults;
    defaults.language = systemLanguage();
    Settings settings = memory.settings(defaults);
    settings.language = start.language.value_or(settings.language);
    settings.theme = start.theme.value_or(settings.theme);
    preferences.apply(settings);
    prepareFonts(theme.theme());

    if (!openAtStart(session, dialogs, start.storePath.isEmpty() ? usualStore(memory) : start.storePath))
        return 1;

    MainWindow window({session, preferences, theme, memory, dialogs});
    QObject::connect(&window, &MainWindow::painted, &window, [&whole] {
        qCInfo(startLog, "painted");
        endLargePages();
        whole.check();
    });
    window.show();
    if (!start.picture.isEmpty())
        window.openPicture(start.picture);
    const int code = QApplication::exec();
    whole.wait();
    return code;
}

} // namespace

} // namespace corridor

int main(int argc, char *argv[])
{
    using namespace corridor;
    takeLargePages();
    const StartMessages messages;
    if (wantsNoDisplay(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setApplicationName(u"corridor"_s);
    QApplication::setApplicationVersion(QStringLiteral(CORRIDOR_VERSION));
    QApplication::setAttribute(Qt::AA_DontUseNativeMenuBar, !hasSessionBus());
    forgetMissingBus();
    SettingsStore memory(SettingsStore::defaultPath());
    Session session;
    WholeStore whole(session, memory);
    if (argc == 1) { // without options: opening the display is mostly waiting for it
        whole.expect();
        session.openAhead(usualStore(memory), memory.view().value_or(ViewState{}));
    }

    std::setlocale(LC_ALL, ""); // what QApplication does too: so it stays the same while the rules are read
    std::jthread fontRules(readFontRules);
    const QApplication app(argc, argv);
    StartMessages::displayOpened();
    fontRules.join();
    std::setlocale(LC_NUMERIC, "C"); // QApplication took the environment's, with its decimal comma

    StartOptions start;
    if (const std::optional<int> code = runCommandLine(QApplication::arguments(), start))
        return *code;
    return runWindow(start, session, memory, whole);
}
