#pragma once

#include "core/result.h"
#include "i18n/formatter.h"
#include "report/carrier/carrier.h"

#include <QObject>
#include <QPointer>

#include <functional>

QT_BEGIN_NAMESPACE
class QMimeData;
class QWidget;
QT_END_NAMESPACE

namespace corridor {

class Dialogs;
class ImportMenu;
class PictureDialog;
class Session;
class SettingsStore;
class ViewController;

/// Exported pictures as living views again: chosen, dropped on the window, named on the command line, or found by the
/// code at their foot.
class PictureMenu : public QObject {
    Q_OBJECT
public:
    struct Parts {
        const Session &session;
        ViewController &view;
        ImportMenu &imports; ///< Takes drops on the same window: those that are no pictures stay with it.
        SettingsStore &memory;
        Dialogs &dialogs;
    };

    PictureMenu(const Parts &parts, std::function<Formatter()> formatter, QWidget *window);

    void choosePicture();
    void open(const QString &path);
    /// Asks for a code. \a reason: why, when it was not asked for.
    void openByCode(const QString &reason = {});
    /// The language may have changed.
    void refresh();

Q_SIGNALS:
    void done(const QString &message);
    void failed(const corridor::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const CarrierReading &reading, const QString &name);
    void importFigures(const QByteArray &csv);
    void exportAgain();
    [[nodiscard]] static QString pictureIn(const QMimeData &data);

    Parts m_parts;
    const std::function<Formatter()> m_formatter;
    QWidget *const m_window;
    QPointer<PictureDialog> m_dialog;
};

} // namespace corridor
