#include "main/mainwindow.h"

#include "ui_mainwindow.h"

#include "dashboard/picturedviews.h"
#include "main/dialogs.h"
#include "main/menus/appearancemenus.h"
#include "main/menus/batchmenu.h"
#include "main/menus/bookmarkmenu.h"
#include "main/menus/briefingmenu.h"
#include "main/menus/exportmenu.h"
#include "main/menus/helpmenu.h"
#include "main/menus/importmenu.h"
#include "main/menus/knownmenu.h"
#include "main/menus/lifemenu.h"
#include "main/menus/menutext.h"
#include "main/menus/picturemenu.h"
#include "main/menus/readonlynotice.h"
#include "main/menus/storemenu.h"
#include "main/menus/undoaction.h"
#include "main/preferences.h"
#include "main/session.h"
#include "main/settingsstore.h"
#include "main/themecontroller.h"
#include "main/viewcontroller.h"
#include "main/widgets/statusline.h"
#include "pages/searchdialog.h"
#include "pages/settingsdialog.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QApplication>
#include <QMouseEvent>
#include <QScreen>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {
constexpr QSize kDesignedSize{1280, 800};
constexpr int kSideBarWidth = 176;
constexpr int kSideBarMargins = 22; ///< Left and right of the names of pages.
constexpr int kMessageTime = 8000;  ///< Milliseconds.
} // namespace

MainWindow::MainWindow(const Services &services, QWidget *parent) :
    QMainWindow(parent), m_services(services), m_ui(std::make_unique<Ui::MainWindow>()),
    m_view(new ViewController(services.session, this)), m_pages(new QActionGroup(this))
{
    m_ui->setupUi(this);
    m_status = new StatusLine(m_ui->statusBar);
    makeMenus();
    connectFrame();
    connectActions();
    restyle();
    restore();
}

MainWindow::~MainWindow()
{
    disconnect(qApp, nullptr, this, nullptr); // dialogs that close with the window still move the focus
    m_ui->pageStack->clear();
}

void MainWindow::makeMenus()
{
    m_pages->addAction(m_ui->pageOverviewAction);
    m_pages->addAction(m_ui->pageTradeAction);
    m_pages->addAction(m_ui->pageMirrorAction);
    m_pages->addAction(m_ui->pageProductsAction);
    m_pages->addAction(m_ui->pageCompareAction);
    m_pages->addAction(m_ui->pageInvestmentAction);
    m_pages->addAction(m_ui->pageEducationAction);
    m_pages->addAction(m_ui->pageTransportAction);
    m_pages->addAction(m_ui->pageTimelineAction);
    m_pages->addAction(m_ui->pageTargetsAction);
    m_pages->addAction(m_ui->pageDataAction);
    m_pages->addAction(m_ui->pageSourcesAction);
    m_pages->addAction(m_ui->pageImportsAction);
    m_ui->navigationList->addItems(QStringList(m_pages->actions().size()));
    namePages();

    auto *exportMenu = new QMenu(this);
    exportMenu->addActions({m_ui->exportAction, m_ui->copyAction, m_ui->exportSeveralAction, m_ui->printAction});
    m_ui->topBar->setExportMenu(exportMenu);
    m_ui->topBar->setLanguageMenu(m_ui->languageMenu);
    new AppearanceMenus(m_services.preferences, m_ui->languageMenu, m_ui->themeSystemAction, m_ui->themeLightAction,
                        m_ui->themeDarkAction, this);
    m_storeMenu = new StoreMenu({m_services.session, m_services.memory, m_services.dialogs}, m_ui->recentMenu, this);
    m_bookmarkMenu = new BookmarkMenu(
        m_services.session, *m_view, [this] { return formatter().text(m_view->content().title); }, m_ui->bookmarksMenu,
        this);
    m_exportMenu = new ExportMenu(
        {m_services.session, *m_view, m_services.preferences, m_services.theme, m_services.memory}, this);
    m_batchMenu = new BatchMenu({m_services.session, *m_view, m_services.preferences, m_services.memory}, this);
    m_importMenu =
        new ImportMenu({m_services.session, m_services.preferences, m_services.memory, m_services.dialogs}, this);
    m_pictureMenu = new PictureMenu(
        {m_services.session, *m_view, *m_importMenu, m_services.memory, m_services.dialogs},
        [this] { return formatter(); }, this);
    auto *briefing = new BriefingMenu({m_services.session, *m_view, m_services.preferences, m_services.memory},
                                      m_ui->briefingAction, this);
    connect(briefing, &BriefingMenu::done, this, &MainWindow::showMessage);
    m_undo = new UndoAction(m_services.session, m_ui->undoAction, this);
    m_lifeMenu = new LifeMenu(
        m_services.session, *m_view, *m_ui->pageStack, [this] { return style(); }, this);
    m_known = new KnownMenu(
        m_services.session, *m_view, *m_lifeMenu, [this] { return formatter(); }, m_ui->knownOnBanner, this);
    m_helpMenu = new HelpMenu(m_services.dialogs, this);
    m_readOnly = new ReadOnlyNotice(m_services.session, *m_storeMenu, m_ui->readOnlyBanner);
}

void MainWindow::connectFrame()
{
    Session &session = m_services.session;
    connect(m_view, &ViewController::changed, this, &MainWindow::showView);
    connect(m_ui->topBar, &TopBar::pairChosen, m_view, &ViewController::choosePair);
    connect(m_ui->topBar, &TopBar::sideChosen, m_view, &ViewController::chooseSide);
    connect(m_ui->topBar, &TopBar::yearsChosen, m_view, &ViewController::chooseYears);
    connect(m_ui->topBar, &TopBar::searchRequested, this, &MainWindow::openSearch);
    connect(m_ui->pageStack, &PageStack::visitRequested, m_view, &ViewController::visit);
    connect(m_ui->pageStack, &PageStack::adjustRequested, m_view, &ViewController::adjust);
    connect(m_ui->pageStack, &PageStack::importRequested, m_importMenu, &ImportMenu::chooseFiles);
    connect(m_ui->pageStack, &PageStack::tidyExportRequested, m_importMenu, &ImportMenu::exportTidy);
    connect(m_ui->pageStack, &PageStack::undoRequested, m_undo, &UndoAction::undoBatch);
    connect(m_ui->pageStack, &PageStack::painted, this, &MainWindow::painted);
    connect(m_ui->navigationList, &QListWidget::currentRowChanged, this,
            [this](int row) { m_view->openPage(static_cast<Page>(row)); });
    connect(m_ui->settingsButton, &QPushButton::clicked, this, &MainWindow::openSettings);
    connect(&session, &Session::aboutToReplace, m_ui->pageStack, &PageStack::clear);
    connect(&m_services.theme, &ThemeController::changed, this, [this] {
        restyle();
        showView();
    });
    Preferences &preferences = m_services.preferences;
    connect(&preferences, &Preferences::notationChanged, this, &MainWindow::showView);
    // Until every text has been rewritten: nobody sees half of a language.
    connect(&preferences, &Preferences::languageAboutToChange, this, [this] { setUpdatesEnabled(false); });
    connect(&preferences, &Preferences::failed, this, [this](const Error &error) {
        setUpdatesEnabled(true);
        showError(error);
    });

    connect(&session, &Session::failed, this, &MainWindow::showError);
    connect(m_view, &ViewController::failed, this, &MainWindow::showError);
    connect(m_ui->pageStack, &PageStack::failed, this, &MainWindow::showError);
    connect(m_storeMenu, &StoreMenu::failed, this, &MainWindow::showError);
    connect(m_bookmarkMenu, &BookmarkMenu::failed, this, &MainWindow::showError);
    connect(m_exportMenu, &ExportMenu::failed, this, &MainWindow::showError);
    connect(m_importMenu, &ImportMenu::failed, this, &MainWindow::showError);
    connect(m_pictureMenu, &PictureMenu::failed, this, &MainWindow::showError);
    connect(m_pictureMenu, &PictureMenu::done, this, &MainWindow::showMessage);
    connect(m_lifeMenu, &LifeMenu::failed, this, &MainWindow::showError);
    connect(m_lifeMenu, &LifeMenu::done, this, &MainWindow::showMessage);
    connect(m_known, &KnownMenu::failed, this, &MainWindow::showError);
    connect(m_undo, &UndoAction::failed, this, &MainWindow::showError);
    connect(m_storeMenu, &StoreMenu::done, this, &MainWindow::showMessage);
    connect(m_exportMenu, &ExportMenu::done, this, &MainWindow::showMessage);
    connect(m_importMenu, &ImportMenu::done, this, &MainWindow::showMessage);
    connect(m_undo, &UndoAction::done, this, &MainWindow::showMessage);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { updateCopyShortcut(now); });
    qApp->installEventFilter(this); // the mouse's Back and Forward, wherever they are pressed
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto *receiver, auto slot) {
        connect(action, &QAction::triggered, receiver, slot);
    };
    on(m_ui->newAction, m_storeMenu, &StoreMenu::createStore);
    on(m_ui->openAction, m_storeMenu, &StoreMenu::openStore);
    on(m_ui->saveCopyAction, m_storeMenu, &StoreMenu::saveCopy);
    on(m_ui->openPictureAction, m_pictureMenu, &PictureMenu::choosePicture);
    on(m_ui->openCodeAction, m_pictureMenu, [this] { m_pictureMenu->openByCode(); });
    on(m_ui->importAction, m_importMenu, &ImportMenu::chooseFiles);
    on(m_ui->exportTidyAction, m_importMenu, &ImportMenu::exportTidy);
    on(m_ui->pasteAction, m_importMenu, &ImportMenu::paste);
    on(m_ui->exportAction, m_exportMenu, &ExportMenu::exportPage);
    on(m_ui->exportSeveralAction, m_batchMenu, &BatchMenu::exportSeveral);
    on(m_ui->copyAction, m_exportMenu, &ExportMenu::copyPicture);
    on(m_ui->printAction, m_exportMenu, &ExportMenu::printPage);
    on(m_ui->settingsAction, this, &MainWindow::openSettings);
    on(m_ui->quitAction, this, &MainWindow::close);
    on(m_ui->findAction, this, &MainWindow::openSearch);
    on(m_ui->backAction, m_view, &ViewController::back);
    on(m_ui->forwardAction, m_view, &ViewController::forward);
    on(m_ui->restoreLayoutAction, this, &MainWindow::restoreLayout);
    on(m_ui->addBookmarkAction, m_bookmarkMenu, &BookmarkMenu::add);
    on(m_ui->manageBookmarksAction, m_bookmarkMenu, &BookmarkMenu::manage);
    on(m_ui->lifeAction, m_lifeMenu, &LifeMenu::toggle);
    on(m_ui->knownOnAction, m_known, &KnownMenu::chooseDay);
    on(m_ui->changesAction, m_known, &KnownMenu::showChanges);
    on(m_ui->shortcutsAction, m_helpMenu, &HelpMenu::showShortcuts);
    on(m_ui->aboutAction, m_helpMenu, &HelpMenu::showAbout);
    connect(m_ui->fullScreenAction, &QAction::toggled, this,
            [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(m_pages, &QActionGroup::triggered, this,
            [this](QAction *page) { m_view->openPage(static_cast<Page>(m_pages->actions().indexOf(page))); });
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_services.memory.geometry()))
        resize(kDesignedSize.boundedTo(screen()->availableSize()));
    m_ui->fullScreenAction->setChecked(isFullScreen());
    m_ui->pageStack->setSplitterStates(m_services.memory.splitters());
    m_view->start(m_services.memory.view().value_or(ViewState{}));
}

void MainWindow::restoreLayout()
{
    m_ui->fullScreenAction->setChecked(false);
    showNormal();
    resize(kDesignedSize.boundedTo(screen()->availableSize()));
    m_ui->pageStack->setSplitterStates({});
    m_view->chooseAllYears();
    showView();
}

void MainWindow::retranslate()
{
    m_ui->retranslateUi(this);
    namePages();
    fitSideBar();
    m_undo->refresh();
    m_readOnly->refresh();
    m_ui->statusBar->clearMessage();
}

void MainWindow::namePages()
{
    const auto pages = m_pages->actions();
    for (int row = 0; row < pages.size(); ++row)
        m_ui->navigationList->item(row)->setText(pages.at(row)->text().replace(u"&&"_s, u"&"_s));
}

void MainWindow::fitSideBar()
{
    m_ui->sideBar->setFixedWidth(std::max(kSideBarWidth, m_ui->navigationList->sizeHintForColumn(0) + kSideBarMargins));
}

void MainWindow::restyle()
{
    const Theme &theme = m_services.theme.theme();
    const QString style = frameStyleSheet(theme);
    m_ui->topBar->setStyleSheet(style);
    m_ui->sideBar->setStyleSheet(style);
    m_ui->readOnlyBanner->setColors(theme, theme.caution);
    m_ui->knownOnBanner->setColors(theme, theme.accent);
    m_ui->errorBanner->setColors(theme, theme.bad);
    fitSideBar();
}

void MainWindow::showView()
{
    const ViewState &state = m_view->state();
    const Dashboard &dashboard = m_services.session.dashboard();
    const ChartStyle style = this->style();
    m_ui->pageStack->showState(state, {dashboard, m_view->content(), style});

    const auto [first, last] = m_view->years();
    const auto [shownFirst, shownLast] = m_view->shownYears();
    m_ui->topBar->showState(
        state, {[this] { return m_services.session.dashboard().pairs(); }, first, last, shownFirst, shownLast},
        style.formatter);
    {
        const QSignalBlocker block(m_ui->navigationList);
        m_ui->navigationList->setCurrentRow(static_cast<int>(state.page));
    }
    m_pages->actions().at(static_cast<int>(state.page))->setChecked(true);
    m_ui->backAction->setEnabled(m_view->canGoBack());
    m_ui->forwardAction->setEnabled(m_view->canGoForward());
    m_ui->exportAction->setEnabled(m_view->hasPicture());
    m_ui->printAction->setEnabled(m_view->hasPicture());
    m_ui->copyAction->setEnabled(m_view->hasPicture());
    m_status->show(m_services.session, style.formatter);
    m_lifeMenu->refresh();
    m_known->refresh();
    m_pictureMenu->refresh();
    const QString title = style.formatter.text(m_view->content().title);
    setWindowTitle(title.isEmpty() ? u"Corridor"_s : tr("%1 – Corridor", "window title").arg(title));
}

void MainWindow::showError(const Error &error)
{
    m_ui->errorBanner->setDismissable(true);
    m_ui->errorBanner->setText(errorText(error));
}

void MainWindow::showMessage(const QString &message) { m_ui->statusBar->showMessage(message, kMessageTime); }

void MainWindow::openPicture(const QString &path) { m_pictureMenu->open(path); }

void MainWindow::openSearch()
{
    auto *dialog = new SearchDialog(m_services.session.dashboard(), formatter(), m_view->state(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setCodeFinder([this](const QString &code) { return viewOfCode(m_services.session.store(), code); });
    connect(dialog, &SearchDialog::visitRequested, m_view, &ViewController::visit);
    dialog->open();
}

void MainWindow::openSettings()
{
    if (!m_settings) {
        Preferences &preferences = m_services.preferences;
        m_settings = new SettingsDialog(preferences.settings(), m_services.session.dashboard().labels(), this);
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settings, &SettingsDialog::changed, &preferences, &Preferences::apply);
        connect(&preferences, &Preferences::changed, m_settings, &SettingsDialog::setSettings);
    }
    m_settings->setVisible(true);
    m_settings->activateWindow();
}

void MainWindow::updateCopyShortcut(const QWidget *focused)
{
    // A table copies what is selected in it. Texts keep the key to themselves.
    const bool inTable = qobject_cast<const QAbstractItemView *>(focused) && m_ui->pageStack->isAncestorOf(focused);
    m_ui->copyAction->setShortcut(inTable ? QKeySequence() : QKeySequence(QKeySequence::Copy));
}

Formatter MainWindow::formatter() const
{
    return m_services.preferences.formatter(m_services.session.dashboard().labels());
}

ChartStyle MainWindow::style() const { return {m_services.theme.theme(), formatter(), m_view->state().pair}; }

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event); // the children have rewritten themselves when this returns
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showView();
        setUpdatesEnabled(true);
    } else if (event->type() == QEvent::ThemeChange) {
        m_services.theme.systemChanged();
    }
    return handled;
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress || !watched->isWidgetType() ||
        static_cast<QWidget *>(watched)->window() != this)
        return QMainWindow::eventFilter(watched, event);
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (button == Qt::BackButton)
        m_view->back();
    else if (button == Qt::ForwardButton)
        m_view->forward();
    else
        return QMainWindow::eventFilter(watched, event);
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.memory.setGeometry(saveGeometry());
    m_services.memory.setSplitters(m_ui->pageStack->splitterStates());
    m_services.memory.setView(m_view->state());
    QMainWindow::closeEvent(event);
}

} // namespace corridor
