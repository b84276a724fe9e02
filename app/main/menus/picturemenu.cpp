#include "main/menus/picturemenu.h"

#include "dashboard/picturedviews.h"
#include "main/dialogs.h"
#include "main/menus/importmenu.h"
#include "main/session.h"
#include "main/settingsstore.h"
#include "main/viewcontroller.h"
#include "pages/carrier/opencodedialog.h"
#include "pages/carrier/picturedialog.h"
#include "report/carrier/pngchunks.h"
#include "report/savefile.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace corridor {

PictureMenu::PictureMenu(const Parts &parts, std::function<Formatter()> formatter, QWidget *window) :
    QObject(window), m_parts(parts), m_formatter(std::move(formatter)), m_window(window)
{
    m_window->installEventFilter(this); // after the imports: asked before them
    connect(&m_parts.session, &Session::aboutToReplace, this, [this] { delete m_dialog; });
}

void PictureMenu::choosePicture()
{
    const QString folder = m_parts.memory.exportFolder();
    const QString path = m_parts.dialogs.openFile(m_window, tr("Open picture"), folder,
                                                  tr("Pictures that Corridor exported (*.png);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void PictureMenu::open(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const auto reading = readCarrierFile(path, name);
    if (!reading) {
        Q_EMIT failed(reading.error());
        return;
    }
    if (reading.value().carrier) {
        show(reading.value(), name);
        return;
    }
    if (reading.value().kind == CarrierReading::Kind::Plain)
        openByCode(reading.value().problem->message);
    else
        Q_EMIT failed(*reading.value().problem);
}

void PictureMenu::show(const CarrierReading &reading, const QString &name)
{
    delete m_dialog;
    m_parts.view.visit(reading.carrier->state);
    m_dialog = new PictureDialog(m_parts.session.dashboard(), reading, name, m_formatter(), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PictureDialog::importRequested, this, &PictureMenu::importFigures);
    connect(m_dialog, &PictureDialog::exportRequested, this, &PictureMenu::exportAgain);
    connect(&m_parts.session, &Session::changed, m_dialog, &PictureDialog::read);
    m_dialog->show();
    m_dialog->activateWindow();
}

void PictureMenu::openByCode(const QString &reason)
{
    auto *dialog = new OpenCodeDialog(
        reason, [this](const QString &code) { return viewOfCode(m_parts.session.store(), code); }, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OpenCodeDialog::visitRequested, &m_parts.view, &ViewController::visit);
    dialog->open();
}

void PictureMenu::refresh()
{
    if (m_dialog)
        m_dialog->setFormatter(m_formatter());
}

void PictureMenu::importFigures(const QByteArray &csv)
{
    ImportRequest request;
    request.pasted = csv;
    m_parts.imports.open({request});
}

void PictureMenu::exportAgain()
{
    const Carrier &carrier = m_dialog->carrier();
    const Dashboard &dashboard = m_parts.session.dashboard();
    const auto request = corridor::exportAgain(dashboard, carrier);
    if (!request) {
        Q_EMIT failed(request.error());
        return;
    }
    const Formatter formatter(carrier.language, dashboard.labels(), carrier.notation);
    const QString name = defaultFileName(request.value().content, carrier.state, formatter) + u".png"_s;
    const QString path =
        m_parts.dialogs.saveFile(m_window, tr("Export again"), QDir(m_parts.memory.exportFolder()).filePath(name),
                                 tr("PNG pictures (*.png)"), false);
    if (path.isEmpty())
        return;
    const auto bytes = exportBytes(dashboard, request.value(), formatter);
    if (const Status saved = bytes ? saveFile(bytes.value(), path) : Status(bytes.error()); !saved)
        Q_EMIT failed(saved.error());
    else
        Q_EMIT done(tr("Saved the picture: %1").arg(QDir::toNativeSeparators(path)));
}

/// The first file in \a data, when that is a PNG; else nothing.
QString PictureMenu::pictureIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.isEmpty() || !urls.constFirst().isLocalFile())
        return {};
    const QString path = urls.constFirst().toLocalFile();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    constexpr qint64 kEnough = 64;
    return png::isPng(file.read(kEnough).toStdString()) ? path : QString();
}

bool PictureMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window || event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = pictureIn(*drop->mimeData());
    if (path.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    open(path);
    return true;
}

} // namespace corridor
