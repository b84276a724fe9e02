#pragma once

#include "charts/chartpainter.h"
#include "core/result.h"
#include "i18n/formatter.h"
#include "pages/settings.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

QT_BEGIN_NAMESPACE
class QActionGroup;
QT_END_NAMESPACE

namespace corridor {

namespace Ui {
class MainWindow;
}
class BookmarkMenu;
class Dialogs;
class BatchMenu;
class ExportMenu;
class HelpMenu;
class ImportMenu;
class KnownMenu;
class LifeMenu;
class PictureMenu;
class Preferences;
class ReadOnlyNotice;
class Session;
class SettingsDialog;
class SettingsStore;
class StatusLine;
class StoreMenu;
class ThemeController;
class UndoAction;
class ViewController;

/// Puts the pieces side by side and connects them; decides nothing else.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// Everything a window needs is handed to it; none of it is found through a global.
    struct Services {
        Session &session; ///< Open.
        Preferences &preferences;
        ThemeController &theme;
        SettingsStore &memory;
        Dialogs &dialogs;
    };

    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the view of an exported picture; what is wrong with the file is said in the window.
    void openPicture(const QString &path);

Q_SIGNALS:
    /// Once, when the first page has been painted.
    void painted();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenus();
    void connectFrame();
    void connectActions();
    void restore();
    void restoreLayout();
    void retranslate();
    void namePages();
    void fitSideBar();
    void restyle();
    void showView();
    void showError(const Error &error);
    void showMessage(const QString &message);
    void openSearch();
    void openSettings();
    void updateCopyShortcut(const QWidget *focused);
    [[nodiscard]] Formatter formatter() const;
    [[nodiscard]] ChartStyle style() const;

    Services m_services;
    const std::unique_ptr<Ui::MainWindow> m_ui;
    ViewController *const m_view;
    QActionGroup *const m_pages;
    StatusLine *m_status = nullptr;
    StoreMenu *m_storeMenu = nullptr;
    BookmarkMenu *m_bookmarkMenu = nullptr;
    ExportMenu *m_exportMenu = nullptr;
    BatchMenu *m_batchMenu = nullptr;
    ImportMenu *m_importMenu = nullptr;
    UndoAction *m_undo = nullptr;
    PictureMenu *m_pictureMenu = nullptr;
    LifeMenu *m_lifeMenu = nullptr;
    KnownMenu *m_known = nullptr;
    HelpMenu *m_helpMenu = nullptr;
    ReadOnlyNotice *m_readOnly = nullptr;
    QPointer<SettingsDialog> m_settings;
};

} // namespace corridor
