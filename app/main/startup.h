#pragma once

#include <QLoggingCategory>
#include <QObject>

namespace corridor {

/// Off unless QT_LOGGING_RULES says `corridor.start=true`: when the first page has been painted.
Q_DECLARE_LOGGING_CATEGORY(startLog)

/// Takes Qt's messages for the time that it lives: drops the two that Qt's offscreen platform always prints, by their
/// exact text, and passes every other one on. While no display is open, Qt's several lines about that, which end in an
/// abort, become one that says what to do, and exit code 1.
class StartMessages {
public:
    StartMessages();
    ~StartMessages();
    Q_DISABLE_COPY_MOVE(StartMessages)

    /// The application object is there: messages that were held back are passed on.
    static void displayOpened();
};

/// Ends the program in order on SIGTERM, SIGINT and SIGHUP: windows are closed, so that they remember their state.
class QuitSignals : public QObject {
    Q_OBJECT
public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;
};

} // namespace corridor
