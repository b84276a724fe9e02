#include "main/menus/lifemenu.h"

#include "main/session.h"
#include "main/viewcontroller.h"
#include "main/widgets/pagestack.h"
#include "pages/lifedialog.h"
#include "pages/statepage.h"

#include <QApplication>
#include <QComboBox>
#include <QMainWindow>

namespace corridor {

LifeMenu::LifeMenu(const Session &session, ViewController &view, PageStack &pages, std::function<ChartStyle()> style,
                   QMainWindow *window) :
    QObject(window),
    m_session(session), m_view(view), m_pages(pages), m_style(std::move(style)), m_window(window)
{
    connect(&pages, &PageStack::lifeRequested, this, &LifeMenu::ask);
    // What it shows belongs to the store before.
    connect(&session, &Session::aboutToReplace, this, [this] { delete m_dialog; });
}

void LifeMenu::toggle()
{
    const auto *page = qobject_cast<const StatePage *>(m_pages.currentWidget());
    const auto question = page ? page->currentLife() : std::nullopt;
    if (question) {
        ask(*question);
        return;
    }
    if (m_dialog && m_dialog->isVisible()) {
        m_dialog->close();
        return;
    }
    // A list that drops down has this key too.
    if (auto *combo = qobject_cast<QComboBox *>(QApplication::focusWidget()))
        combo->showPopup();
    else
        Q_EMIT done(tr("Point at a number, or go to it with Tab and the arrow keys; then press F4."));
}

void LifeMenu::ask(const LifeQuestion &question)
{
    if (m_dialog && m_dialog->isVisible() && m_dialog->life().question == question) {
        m_dialog->close();
        return;
    }
    const auto life = m_session.dashboard().life(question, m_view.state());
    if (!life) {
        Q_EMIT failed(life.error());
        return;
    }
    if (!m_dialog) {
        m_dialog = new LifeDialog(m_window);
        connect(m_dialog, &LifeDialog::visitRequested, &m_view, &ViewController::visit);
    }
    m_dialog->showLife(life.value(), m_view.state(), m_style());
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void LifeMenu::refresh()
{
    if (!m_dialog || !m_dialog->isVisible())
        return;
    const auto life = m_session.dashboard().life(m_dialog->life().question, m_view.state());
    if (!life) {
        m_dialog->close();
        Q_EMIT failed(life.error());
        return;
    }
    m_dialog->showLife(life.value(), m_view.state(), m_style());
}

} // namespace corridor
