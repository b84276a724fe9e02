#pragma once

#include "core/result.h"
#include "i18n/formatter.h"

#include <QObject>
#include <QPointer>

#include <functional>

QT_BEGIN_NAMESPACE
class QMainWindow;
QT_END_NAMESPACE

namespace corridor {

class Banner;
class ChangesDialog;
class LifeMenu;
class Session;
class ViewController;

/// View ▸ As known on… and What changed since…: shows the pages as the store knew them on a day, says so above them as
/// long as it does, and lists what changed since.
class KnownMenu : public QObject {
    Q_OBJECT
public:
    KnownMenu(const Session &session, ViewController &view, LifeMenu &life, std::function<Formatter()> formatter,
              Banner *banner, QMainWindow *window);

    void chooseDay();
    void showChanges();
    /// Words the banner for the view of now in the interface language, or hides it.
    void refresh();

Q_SIGNALS:
    void failed(const corridor::Error &error);

private:
    void show(const QDate &day);

    const Session &m_session;
    ViewController &m_view;
    LifeMenu &m_life;
    const std::function<Formatter()> m_formatter;
    Banner *const m_banner;
    QMainWindow *const m_window;
    QPointer<ChangesDialog> m_changes;
};

} // namespace corridor
