#include "main/startup.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <initializer_list>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace corridor {

Q_LOGGING_CATEGORY(startLog, "corridor.start", QtWarningMsg)

namespace {

QtMessageHandler g_next = nullptr;
bool g_opening = true;                             ///< No display is open yet.
std::vector<std::pair<QtMsgType, QString>> g_held; ///< What Qt said about the display meanwhile.
int g_signalPipe[2] = {-1, -1};

[[noreturn]] void refuseWithoutDisplay()
{
    QString cause;
    for (const auto &[type, text] : g_held) {
        if (cause.isEmpty() && text.contains("display"_L1))
            cause = u" (%1)"_s.arg(text.trimmed());
    }
    std::fprintf(stderr,
                 "corridor: there is no display to open a window on%s. To write pictures without one: "
                 "app/run report all --lang en -o FOLDER\n",
                 qPrintable(cause));
    std::fflush(stderr);
    std::_Exit(1); // inside QApplication's constructor: nothing of ours exists yet
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (text == "This plugin does not support propagateSizeHints()"_L1 ||
        text == "This plugin does not support raise()"_L1 ||
        text.startsWith("QStandardPaths: XDG_RUNTIME_DIR not set, defaulting to '"_L1))
        return;
    if (g_opening) {
        if (type == QtFatalMsg)
            refuseWithoutDisplay();
        if (qstrncmp(context.category, "qt.qpa.", 7) == 0) {
            g_held.emplace_back(type, text);
            return;
        }
    }
    g_next(type, context, text);
}

void writeSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(g_signalPipe[0], &byte, sizeof byte);
}

} // namespace

StartMessages::StartMessages() { g_next = qInstallMessageHandler(handleMessage); }
StartMessages::~StartMessages() { qInstallMessageHandler(nullptr); }

void StartMessages::displayOpened()
{
    g_opening = false;
    const QMessageLogContext context;
    for (const auto &[type, text] : std::exchange(g_held, {}))
        g_next(type, context, text);
}

QuitSignals::QuitSignals(QObject *parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, g_signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(g_signalPipe[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [] {
        char byte = 0;
        [[maybe_unused]] const ssize_t got = ::read(g_signalPipe[1], &byte, sizeof byte);
        QCoreApplication::quit();
    });
    struct sigaction action = {};
    action.sa_handler = writeSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        sigaction(number, &action, nullptr);
}

QuitSignals::~QuitSignals()
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        std::signal(number, SIG_DFL);
    for (int &end : g_signalPipe) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

} // namespace corridor
