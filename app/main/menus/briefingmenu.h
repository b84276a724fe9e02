#pragma once

#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QAction;
class QWidget;
QT_END_NAMESPACE

namespace corridor {

class BriefingDialog;
class Preferences;
class Session;
class SettingsStore;
class ViewController;

/// Opens the dialog that puts a briefing about the pair on show together.
class BriefingMenu : public QObject {
    Q_OBJECT
public:
    struct Parts {
        const Session &session;
        const ViewController &view;
        const Preferences &preferences;
        SettingsStore &memory;
    };

    BriefingMenu(const Parts &parts, QAction *action, QWidget *window);

    void open();

Q_SIGNALS:
    void done(const QString &message);

private:
    Parts m_parts;
    QWidget *const m_window;
    QPointer<BriefingDialog> m_dialog;
};

} // namespace corridor
