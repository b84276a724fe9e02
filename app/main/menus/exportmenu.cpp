#include "main/menus/exportmenu.h"

#include "dashboard/picturedviews.h"
#include "main/preferences.h"
#include "main/session.h"
#include "main/settingsstore.h"
#include "main/themecontroller.h"
#include "main/viewcontroller.h"
#include "pages/exporting/exportdialog.h"
#include "pages/exporting/printdialog.h"
#include "report/exportfile.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace corridor {

ExportMenu::ExportMenu(const Parts &parts, QWidget *window) : QObject(window), m_parts(parts), m_window(window)
{
    connect(&m_parts.session, &Session::aboutToReplace, this, [this] { delete m_dialog; });
}

ExportJob ExportMenu::job()
{
    ExportJob job;
    job.content = m_parts.view.content();
    job.state = m_parts.view.state();
    job.formatter = [this](Language language) {
        return Formatter(language, m_parts.session.dashboard().labels(), m_parts.preferences.settings().notation);
    };
    job.bytes = [this](const ExportRequest &request, const Formatter &formatter) {
        auto made = exportBytes(m_parts.session.dashboard(), request, formatter);
        // Wherever the picture goes, its code finds the view again.
        if (made && request.format == ExportFormat::Png && request.carriesData) {
            if (const Status kept = keepPictured(m_parts.session.store(), request.state); !kept)
                Q_EMIT failed(kept.error());
        }
        return made;
    };
    return job;
}

ExportChoices ExportMenu::asShown() const
{
    ExportChoices choices;
    choices.language = m_parts.preferences.settings().language;
    setSize(choices.image, presetSize(ExportPreset::Slide));
    choices.image.theme = m_parts.theme.theme().kind;
    return choices;
}

ExportChoices ExportMenu::lastChoices() const
{
    return ExportChoices::fromJson(m_parts.memory.exportChoices(), asShown());
}

void ExportMenu::open(QDialog *dialog)
{
    delete m_dialog;
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ExportMenu::exportPage() { openExport(lastChoices()); }

void ExportMenu::openExport(const ExportChoices &choices)
{
    const QString folder = m_parts.memory.exportFolder();
    if (!m_dragFolder)
        m_dragFolder = std::make_unique<QTemporaryDir>();
    auto *dialog = new ExportDialog(job(), choices, folder, m_dragFolder->path(), m_window); // deletes itself
    connect(dialog, &ExportDialog::saved, this, [this, dialog](const QString &path) {
        const ExportChoices chosen = dialog->choices();
        QJsonObject remembered = chosen.toJson();
        if (chosen.language == m_parts.preferences.settings().language)
            remembered.remove("language"_L1); // the next export follows the window
        m_parts.memory.setExportChoices(remembered);
        m_parts.memory.setExportFolder(QFileInfo(path).absolutePath());
        Q_EMIT done(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    });
    connect(dialog, &ExportDialog::copied, this, [this] { Q_EMIT done(tr("Copied")); });
    open(dialog);
}

void ExportMenu::copyPicture()
{
    auto data = job().mimeData(asShown());
    if (!data) {
        Q_EMIT failed(data.error());
        return;
    }
    QGuiApplication::clipboard()->setMimeData(std::move(data).value().release()); // owned by the clipboard
    Q_EMIT done(tr("Copied the picture"));
}

void ExportMenu::printPage()
{
    auto *dialog = new PrintDialog(job(), m_parts.preferences.settings().language, printers(), m_window);
    connect(dialog, &PrintDialog::printed, this,
            [this](const QString &printer) { Q_EMIT done(tr("Sent to the printer %1").arg(printer)); });
    connect(dialog, &PrintDialog::pdfRequested, this, [this](const PictureSize &size) {
        ExportChoices wanted = lastChoices();
        wanted.format = ExportFormat::Pdf;
        wanted.unit = SizeUnit::Millimetres;
        setSize(wanted.image, size);
        // The print dialog is still closing.
        QMetaObject::invokeMethod(
            this, [this, wanted] { openExport(wanted); }, Qt::QueuedConnection);
    });
    open(dialog);
}

} // namespace corridor
