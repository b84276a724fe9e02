#include "main/menus/batchmenu.h"

#include "dashboard/picturedviews.h"
#include "main/preferences.h"
#include "main/session.h"
#include "main/settingsstore.h"
#include "main/viewcontroller.h"
#include "pages/exporting/batchdialog.h"

namespace corridor {

BatchMenu::BatchMenu(const Parts &parts, QWidget *window) : QObject(window), m_parts(parts), m_window(window)
{
    connect(&m_parts.session, &Session::aboutToReplace, this, [this] { delete m_dialog; });
}

void BatchMenu::exportSeveral()
{
    delete m_dialog;
    const auto formatter = [this] { return m_parts.preferences.formatter(m_parts.session.dashboard().labels()); };
    const auto keepView = [this](const ViewState &state) { return keepPictured(m_parts.session.store(), state); };
    m_dialog = new BatchDialog({m_parts.session.dashboard(), m_parts.view.state().pair, formatter, keepView},
                               BatchChoices::fromJson(m_parts.memory.batchChoices()), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &BatchDialog::begun, this,
            [this](const BatchChoices &choices) { m_parts.memory.setBatchChoices(choices.toJson()); });
    m_dialog->open();
}

} // namespace corridor
