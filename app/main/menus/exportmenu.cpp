#include "main/menus/exportmenu.h"

#include "dashboard/picturedviews.h"
#include "main/preferences.h"
#include "main/session.h"
#include "main/settingsstore.h"
#include "main/themecontroller.h"
#include "main/viewcontroller.h"
#include "pages/exportdialog.h"
#include "report/exportfile.h"
#include "report/savefile.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace corridor {

ExportMenu::ExportMenu(const Parts &parts, QWidget *window) : QObject(window), m_parts(parts), m_window(window)
{
    connect(&m_parts.session, &Session::aboutToReplace, this, [this] { delete m_dialog; });
}

Formatter ExportMenu::formatter() const { return m_parts.preferences.formatter(m_parts.session.dashboard().labels()); }

ImageOptions ExportMenu::options() const
{
    ImageOptions options;
    options.theme = m_parts.theme.theme().kind;
    return options;
}

void ExportMenu::exportPicture()
{
    const PageContent content = m_parts.view.content();
    const ViewState state = m_parts.view.state();
    QString folder = m_parts.memory.exportFolder();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString name = defaultFileName(content, state, formatter()) + u".png"_s;

    delete m_dialog;
    m_dialog = new ExportDialog(
        options(), QDir(folder).filePath(name),
        [this, content, state](const ImageOptions &chosen) { return renderPage(content, state, formatter(), chosen); },
        m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this, content, state] { save(*m_dialog, content, state); });
    m_dialog->open();
}

void ExportMenu::save(const ExportDialog &dialog, const PageContent &content, const ViewState &state)
{
    const QString path = dialog.filePath();
    const ExportRequest request{content, state, ExportFormat::Png, dialog.options()};
    const auto bytes = exportBytes(m_parts.session.dashboard(), request, formatter());
    if (const Status saved = bytes ? saveFile(bytes.value(), path) : Status(bytes.error()); !saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    if (const Status kept = keepPictured(m_parts.session.store(), state); !kept)
        Q_EMIT failed(kept.error());
    m_parts.memory.setExportFolder(QFileInfo(path).absolutePath());
    Q_EMIT done(tr("Saved the picture: %1").arg(QDir::toNativeSeparators(path)));
}

void ExportMenu::copyPicture()
{
    const QImage picture = renderPage(m_parts.view.content(), m_parts.view.state(), formatter(), options());
    QGuiApplication::clipboard()->setImage(picture);
    Q_EMIT done(tr("Copied the picture"));
}

} // namespace corridor
