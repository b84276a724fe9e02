#pragma once

#include "i18n/formatter.h"

#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace corridor {

class BatchDialog;
class Preferences;
class Session;
class SettingsStore;
class ViewController;

/// Export several: many pages, pairs, languages and formats in one go. What was chosen is remembered.
class BatchMenu : public QObject {
    Q_OBJECT
public:
    struct Parts {
        const Session &session;
        const ViewController &view;
        const Preferences &preferences;
        SettingsStore &memory;
    };

    BatchMenu(const Parts &parts, QWidget *window);

    /// Opens the dialog.
    void exportSeveral();

private:
    Parts m_parts;
    QWidget *const m_window;
    QPointer<BatchDialog> m_dialog;
};

} // namespace corridor
