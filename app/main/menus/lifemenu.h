#pragma once

#include "analysis/lifequestion.h"
#include "charts/chartpainter.h"
#include "core/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QMainWindow;
QT_END_NAMESPACE

namespace corridor {

class LifeDialog;
class PageStack;
class Session;
class ViewController;

/// View ▸ Where is this from?: shows the life of the number that the analyst is at, and closes it again.
class LifeMenu : public QObject {
    Q_OBJECT
public:
    LifeMenu(const Session &session, ViewController &view, PageStack &pages, std::function<ChartStyle()> style,
             QMainWindow *window);

    /// F4: shows the life of the current number, or closes it when it is shown already.
    void toggle();
    /// The same of \a question.
    void ask(const LifeQuestion &question);
    /// Asks anew: the store, the language or the theme changed.
    void refresh();

Q_SIGNALS:
    void done(const QString &message);
    void failed(const corridor::Error &error);

private:
    const Session &m_session;
    ViewController &m_view;
    PageStack &m_pages;
    const std::function<ChartStyle()> m_style;
    QMainWindow *const m_window;
    QPointer<LifeDialog> m_dialog;
};

} // namespace corridor
