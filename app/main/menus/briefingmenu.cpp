#include "main/menus/briefingmenu.h"

#include "main/preferences.h"
#include "main/session.h"
#include "main/settingsstore.h"
#include "main/viewcontroller.h"
#include "pages/briefing/briefingdialog.h"
#include "report/filename.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace corridor {

BriefingMenu::BriefingMenu(const Parts &parts, QAction *action, QWidget *window) :
    QObject(window), m_parts(parts), m_window(window)
{
    connect(action, &QAction::triggered, this, &BriefingMenu::open);
    // What the dialog shows is read from the store that goes.
    connect(&m_parts.session, &Session::aboutToReplace, this, [this] { delete m_dialog; });
}

void BriefingMenu::open()
{
    const CountryPair pair = m_parts.view.state().pair;
    const auto formatter = [this] { return m_parts.preferences.formatter(m_parts.session.dashboard().labels()); };
    const auto compose = [this, pair](const BriefingTemplate &plan, Language language) {
        const Dashboard &dashboard = m_parts.session.dashboard();
        return composeBriefing(dashboard, {plan, pair, {}}, Formatter(language, dashboard.labels()));
    };
    const auto indicators = [this, pair](Page page) {
        ViewState state;
        state.page = page;
        state.pair = pair;
        const auto content = m_parts.session.dashboard().page(state);
        return content ? content.value().indicators : QList<IndicatorEntry>();
    };
    const QString folder = m_parts.memory.exportFolder(QStandardPaths::DocumentsLocation);
    const QString name = safeFileName(
        tr("%1-%2 briefing").arg(formatter().label(u"area"_s, pair.one), formatter().label(u"area"_s, pair.other)));
    delete m_dialog;
    m_dialog = new BriefingDialog({compose, indicators, formatter}, QDir(folder).filePath(name),
                                  TemplateFolder::usualPath(), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &BriefingDialog::written, this, [this](const QString &path) {
        m_parts.memory.setExportFolder(QFileInfo(path).isDir() ? path : QFileInfo(path).absolutePath());
        Q_EMIT done(tr("Saved the briefing: %1").arg(QDir::toNativeSeparators(path)));
    });
    m_dialog->open();
}

} // namespace corridor
