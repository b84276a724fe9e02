#include "main/menus/importmenu.h"

#include "main/dialogs.h"
#include "main/preferences.h"
#include "main/session.h"
#include "main/settingsstore.h"
#include "pages/importing/importdialog.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace corridor {

ImportMenu::ImportMenu(const Parts &parts, QWidget *window) : QObject(window), m_parts(parts), m_window(window)
{
    m_window->setAcceptDrops(true);
    m_window->installEventFilter(this);
    connect(&m_parts.session, &Session::aboutToReplace, this, [this] { delete m_dialog; });
}

void ImportMenu::chooseFiles()
{
    QString folder = m_parts.memory.importFolder();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QStringList files = m_parts.dialogs.openFiles(
        m_window, tr("Import files"), folder,
        tr("Tables and data (*.csv *.tsv *.txt *.json *.xml *.xlsx *.xls *.ods *.zip *.gz *.xz "
           "*.zst);;All files (*)"));
    QList<ImportRequest> requests;
    for (const QString &file : files) {
        ImportRequest request;
        request.path = file;
        requests << request;
    }
    if (!files.isEmpty())
        m_parts.memory.setImportFolder(QFileInfo(files.constFirst()).absolutePath());
    open(requests);
}

QList<ImportRequest> ImportMenu::requestsFrom(const QMimeData &data) const
{
    QList<ImportRequest> requests;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile() || !QFileInfo(url.toLocalFile()).isFile())
            continue;
        ImportRequest request;
        request.path = url.toLocalFile();
        requests << request;
    }
    if (requests.isEmpty() && data.hasText() && !data.text().trimmed().isEmpty()) {
        ImportRequest request;
        request.pasted = data.text().toUtf8();
        requests << request;
    }
    return requests;
}

void ImportMenu::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QList<ImportRequest> requests = data ? requestsFrom(*data) : QList<ImportRequest>();
    if (requests.isEmpty()) {
        Q_EMIT done(tr("There is no table on the clipboard. Copy the cells in the spreadsheet first."));
        return;
    }
    open(requests);
}

void ImportMenu::open(const QList<ImportRequest> &requests)
{
    if (requests.isEmpty())
        return;
    delete m_dialog;
    m_dialog = new ImportDialog(requests, m_parts.session.store(),
                                m_parts.preferences.formatter(m_parts.session.dashboard().labels()), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ImportDialog::imported, this, &ImportMenu::done);
    m_dialog->open();
}

void ImportMenu::exportTidy()
{
    const QString suggestion = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                                   .filePath(QFileInfo(m_parts.session.store().path()).completeBaseName() + u".csv"_s);
    const QString path = m_parts.dialogs.saveFile(m_window, tr("Export the whole store"), suggestion,
                                                  tr("Tidy CSV (*.csv);;All files (*)"), false);
    if (path.isEmpty())
        return;
    if (const Status written = corridor::exportTidy(m_parts.session.store(), path); !written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT done(tr("Exported the store: %1").arg(QDir::toNativeSeparators(path)));
}

bool ImportMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (!drag->mimeData()->hasUrls() && !drag->mimeData()->hasText())
            return false;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        open(requestsFrom(*drop->mimeData()));
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace corridor
