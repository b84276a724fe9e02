#include "main/menus/knownmenu.h"

#include "main/menus/lifemenu.h"
#include "main/session.h"
#include "main/viewcontroller.h"
#include "main/widgets/banner.h"
#include "pages/changesdialog.h"
#include "pages/knownondialog.h"

#include <QDate>
#include <QMainWindow>

#include <algorithm>

namespace corridor {

KnownMenu::KnownMenu(const Session &session, ViewController &view, LifeMenu &life, std::function<Formatter()> formatter,
                     Banner *banner, QMainWindow *window) :
    QObject(window),
    m_session(session), m_view(view), m_life(life), m_formatter(std::move(formatter)), m_banner(banner),
    m_window(window)
{
    m_banner->setDismissable(true);
    connect(m_banner, &Banner::actionTriggered, this, &KnownMenu::showChanges);
    // What the list shows belongs to the store before.
    connect(&session, &Session::aboutToReplace, this, [this] { delete m_changes; });
    connect(m_banner, &Banner::dismissed, this, [this] { show({}); });
}

void KnownMenu::show(const QDate &day)
{
    ViewState next = m_view.state();
    next.knownOn = day;
    m_view.visit(next);
}

void KnownMenu::chooseDay()
{
    const auto first = m_session.dashboard().firstKnownDay();
    if (!first) {
        Q_EMIT failed(first.error());
        return;
    }
    const QDate today = QDate::currentDate();
    const QDate begin = first.value().isValid() ? std::min(first.value(), today) : today;
    auto *dialog = new KnownOnDialog(begin, today, m_view.state().knownOn, m_formatter(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KnownOnDialog::dayChosen, this, &KnownMenu::show);
    dialog->open();
}

void KnownMenu::showChanges()
{
    const QDate today = QDate::currentDate();
    const QDate known = m_view.state().knownOn;
    const QDate day = known.isValid() ? known : today.addMonths(-1);
    delete m_changes;
    m_changes =
        new ChangesDialog(m_session.dashboard(), m_formatter(), m_view.state(), std::min(day, today), today, m_window);
    m_changes->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_changes, &ChangesDialog::visitRequested, &m_view, &ViewController::visit);
    connect(m_changes, &ChangesDialog::lifeRequested, &m_life, &LifeMenu::ask);
    connect(m_changes, &ChangesDialog::failed, this, &KnownMenu::failed);
    connect(&m_session, &Session::changed, m_changes, &ChangesDialog::read);
    m_changes->show();
    m_changes->activateWindow();
}

void KnownMenu::refresh()
{
    if (m_changes)
        m_changes->setFormatter(m_formatter());
    const QDate day = m_view.state().knownOn;
    if (!day.isValid()) {
        m_banner->setText({});
        return;
    }
    const QString date = m_formatter().date({day, DatePrecision::Day});
    const auto first = m_session.dashboard().firstKnownDay();
    const bool knewNothing = first && first.value().isValid() && day < first.value();
    m_banner->setText(knewNothing ? tr("As known on %1: this store had no figures yet.").arg(date)
                                  : tr("As known on %1").arg(date));
    m_banner->setActionText(tr("What changed since…"));
}

} // namespace corridor
