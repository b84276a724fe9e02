#include "main/widgets/pagestack.h"
#include "main/widgets/rangeslider.h"
#include "main/widgets/shortcutsdialog.h"
#include "pages/exporting/exportdialog.h"
#include "pages/exporting/printdialog.h"
#include "pages/searchdialog.h"
#include "pages/settingsdialog.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QImageReader>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QStatusBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace corridor;

class tst_MainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_program.reset(); }

    void pagesOpenByClick_data();
    void pagesOpenByClick();
    void pagesOpenByKey_data();
    void pagesOpenByKey();
    void backAndForwardByKeys();
    void backAndForwardByMouse();
    void sideIsChosenInTheToolbar();
    void yearsAreTyped();
    void withoutYearsNoneIsShown();
    void aDragOfYearsIsOneStepBack();
    void languageRewritesTheOpenWindow_data();
    void languageRewritesTheOpenWindow();
    void theFrameFitsTheDesignedSize_data() { languageRewritesTheOpenWindow_data(); }
    void theFrameFitsTheDesignedSize();
    void languageMenuIsExclusive();
    void openDialogsChangeLanguageToo();
    void themeIsChosenInTheMenu();
    void pictureIsExported();
    void failedExportNamesTheFile();
    void exportRemembersItsChoices();
    void printOffersAPdf();
    void pictureIsCopied();
    void aTableKeepsItsOwnCopyKey();
    void nothingToExportOnTheDataPage();
    void findOpens();
    void settingsApplyAtOnce();
    void shortcutsListEveryAction();
    void aboutNamesVersionAndLicence();
    void statusLineCounts();
    void fullScreen();
    void bookmarkIsAddedAndOpened();

private:
    QAction *action(const char *name) const { return m_program->action(name); }
    QString title() const { return m_program->window->windowTitle(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
};

void tst_MainWindow::initTestCase() { QVERIFY(m_folder.isValid()); }

void tst_MainWindow::init()
{
    failOnWarnings();
    QFile::remove(m_folder.filePath(u"corridor.ini"_s)); // each test starts as a first one, over the same store
    m_program = std::make_unique<Program>(m_folder.path());
    QVERIFY(m_program->show());
}

void tst_MainWindow::pagesOpenByClick_data()
{
    QTest::addColumn<int>("page");
    for (int page = static_cast<int>(Page::Imports); page >= 0; --page)
        QTest::addRow("page %d", page + 1) << page;
}

void tst_MainWindow::pagesOpenByClick()
{
    QFETCH(int, page);
    auto *list = m_program->child<QListWidget>("navigationList");
    auto *stack = m_program->child<PageStack>("pageStack");
    list->setCurrentRow(page == 0 ? 1 : 0);
    const QWidget *before = stack->currentWidget();
    const QString titleBefore = title();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(page)).center());
    QCOMPARE(m_program->page(), page);
    QVERIFY(stack->currentWidget() != before);
    QVERIFY(title() != titleBefore);
    QVERIFY(!m_program->child<QFrame>("errorBanner")->isVisible());
}

void tst_MainWindow::pagesOpenByKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("shift");
    QTest::addColumn<Page>("page");
    QTest::newRow("imports") << int(Qt::Key_0) << false << Page::Imports;
    QTest::newRow("sources") << int(Qt::Key_9) << false << Page::Sources;
    QTest::newRow("data") << int(Qt::Key_8) << false << Page::Data;
    QTest::newRow("targets") << int(Qt::Key_7) << false << Page::Targets;
    QTest::newRow("timeline") << int(Qt::Key_6) << false << Page::Timeline;
    QTest::newRow("transport") << int(Qt::Key_5) << false << Page::Transport;
    QTest::newRow("education") << int(Qt::Key_4) << false << Page::Education;
    QTest::newRow("investment") << int(Qt::Key_3) << false << Page::Investment;
    QTest::newRow("compare") << int(Qt::Key_C) << true << Page::Compare;
    QTest::newRow("products") << int(Qt::Key_P) << true << Page::Products;
    QTest::newRow("mirror") << int(Qt::Key_M) << true << Page::Mirror;
    QTest::newRow("trade") << int(Qt::Key_2) << false << Page::Trade;
    QTest::newRow("overview") << int(Qt::Key_1) << false << Page::Overview;
}

void tst_MainWindow::pagesOpenByKey()
{
    QFETCH(int, key);
    QFETCH(bool, shift);
    QFETCH(Page, page);
    m_program->key(page == Page::Overview ? Qt::Key_2 : Qt::Key_1, Qt::ControlModifier);
    const QString titleBefore = title();
    m_program->key(static_cast<Qt::Key>(key), Qt::ControlModifier | (shift ? Qt::ShiftModifier : Qt::NoModifier));
    QCOMPARE(m_program->page(), static_cast<int>(page));
    QVERIFY(title() != titleBefore);
}

void tst_MainWindow::backAndForwardByKeys()
{
    m_program->key(Qt::Key_2, Qt::ControlModifier);
    m_program->key(Qt::Key_6, Qt::ControlModifier);
    QVERIFY(!action("forwardAction")->isEnabled());
    m_program->key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_program->page(), 1);
    m_program->key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_program->page(), 0);
    QVERIFY(!action("backAction")->isEnabled());
    m_program->key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_program->page(), 1);
}

void tst_MainWindow::backAndForwardByMouse()
{
    auto *stack = m_program->child<PageStack>("pageStack");
    m_program->key(Qt::Key_6, Qt::ControlModifier);
    const auto children = stack->currentWidget()->findChildren<QWidget *>();
    QWidget *deep = children.isEmpty() ? stack->currentWidget() : children.last();
    QTest::mousePress(deep, Qt::BackButton);
    QCOMPARE(m_program->page(), 0);
    QTest::mousePress(stack->currentWidget(), Qt::ForwardButton);
    QCOMPARE(m_program->page(), static_cast<int>(Page::Timeline));
}

void tst_MainWindow::sideIsChosenInTheToolbar()
{
    m_program->key(Qt::Key_2, Qt::ControlModifier);
    auto *one = m_program->child<QToolButton>("sideOneButton");
    QTest::mouseClick(one, Qt::LeftButton);
    QVERIFY(one->isChecked());
    QVERIFY(!m_program->child<QToolButton>("sideBothButton")->isChecked());
    m_program->key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_program->child<QToolButton>("sideBothButton")->isChecked());
}

void tst_MainWindow::yearsAreTyped()
{
    m_program->key(Qt::Key_2, Qt::ControlModifier);
    auto *first = m_program->child<QSpinBox>("firstYearSpin");
    auto *slider = m_program->child<RangeSlider>("rangeSlider");
    QVERIFY(slider->isEnabled());
    first->setFocus();
    first->selectAll();
    QTest::keyClicks(first, u"2018"_s);
    QTest::keyClick(first, Qt::Key_Return);
    QCOMPARE(slider->lower(), 2018);
    m_program->child<QListWidget>("navigationList")->setFocus();
    m_program->key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(slider->lower() < 2018);
}

/// The bundled pair has no goods by product: no year of them either, and no zero in its place.
void tst_MainWindow::withoutYearsNoneIsShown()
{
    m_program->key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    const auto *first = m_program->child<QSpinBox>("firstYearSpin");
    QVERIFY(!first->isEnabled());
    QCOMPARE(first->text(), u"–"_s);
    m_program->key(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(first->text().toInt() > 1900);
}

void tst_MainWindow::aDragOfYearsIsOneStepBack()
{
    m_program->key(Qt::Key_2, Qt::ControlModifier);
    auto *slider = m_program->child<RangeSlider>("rangeSlider");
    const int first = slider->lower();
    const int last = slider->upper();
    QTest::mousePress(slider, Qt::LeftButton, {}, slider->positionOf(first));
    for (int year = first + 1; year <= first + 4; ++year)
        QTest::mouseMove(slider, slider->positionOf(year));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, slider->positionOf(first + 4));
    QCOMPARE(slider->lower(), first + 4);
    QCOMPARE(slider->upper(), last);
    m_program->key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(slider->lower(), first);
    QCOMPARE(m_program->page(), 1);
}

void tst_MainWindow::languageRewritesTheOpenWindow_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language : kLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << language;
}

void tst_MainWindow::languageRewritesTheOpenWindow()
{
    QFETCH(Language, language);
    m_program->key(Qt::Key_2, Qt::ControlModifier);
    QTest::mouseClick(m_program->child<QToolButton>("sideOtherButton"), Qt::LeftButton);
    const int lower = m_program->child<RangeSlider>("rangeSlider")->lower();
    const Language start = language == Language::English ? Language::Russian : Language::English;
    m_program->preferences.chooseLanguage(start);
    const auto texts = [this] {
        return QStringList{m_program->child<QMenu>("fileMenu")->title(),
                           m_program->child<QListWidget>("navigationList")->item(1)->text(),
                           m_program->child<QPushButton>("settingsButton")->text(),
                           m_program->child<QToolButton>("sideBothButton")->text(),
                           m_program->child<QToolButton>("exportButton")->text(),
                           m_program->child<QToolButton>("languageButton")->text(),
                           m_program->child<QLabel>("storeLabel")->text(),
                           m_program->child<QSpinBox>("firstYearSpin")->toolTip(),
                           title()};
    };
    QTRY_VERIFY(m_program->window->updatesEnabled());
    const QStringList before = texts();

    action(qPrintable(u"language_"_s + languageCode(language)))->trigger();
    QTRY_VERIFY(m_program->window->updatesEnabled());
    const QStringList after = texts();
    for (qsizetype i = 0; i < after.size(); ++i) {
        QVERIFY2(!after.at(i).isEmpty(), qPrintable(QString::number(i)));
        QVERIFY2(after.at(i) != before.at(i), qPrintable(after.at(i)));
    }
    QVERIFY(after.at(5).contains(languageName(language)));
    QCOMPARE(m_program->page(), 1);
    QVERIFY(m_program->child<QToolButton>("sideOtherButton")->isChecked());
    QCOMPARE(m_program->child<RangeSlider>("rangeSlider")->lower(), lower);
}

void tst_MainWindow::theFrameFitsTheDesignedSize()
{
    QFETCH(Language, language);
    m_program->preferences.chooseLanguage(language);
    QTRY_VERIFY(m_program->window->updatesEnabled());
    QCoreApplication::processEvents();
    m_program->window->resize(1280, 800);
    QCOMPARE(m_program->window->size(), QSize(1280, 800)); // nothing in it needs more
    const auto *list = m_program->child<QListWidget>("navigationList");
    QVERIFY2(list->sizeHintForColumn(0) <= list->viewport()->width(), qPrintable(languageCode(language)));
    const auto *settings = m_program->child<QPushButton>("settingsButton");
    QVERIFY(settings->sizeHint().width() <= settings->width());
    const auto *bar = m_program->child<QFrame>("topBar");
    const auto buttons = bar->findChildren<QToolButton *>();
    for (const QToolButton *button : buttons)
        QVERIFY2(button->sizeHint().width() <= button->width(), qPrintable(button->text()));
}

void tst_MainWindow::languageMenuIsExclusive()
{
    action("language_kk")->trigger();
    int checked = 0;
    for (const Language language : kLanguages)
        checked += action(qPrintable(u"language_"_s + languageCode(language)))->isChecked();
    QCOMPARE(checked, 1);
    QVERIFY(action("language_kk")->isChecked());
}

void tst_MainWindow::openDialogsChangeLanguageToo()
{
    action("settingsAction")->trigger();
    auto *settings = m_program->window->findChild<SettingsDialog *>();
    QVERIFY(settings);
    action("shortcutsAction")->trigger();
    auto *tree = m_program->child<QTreeWidget>("shortcutTree");
    QVERIFY(tree);
    const QString settingsTitle = settings->windowTitle();
    const QString firstGroup = tree->topLevelItem(0)->text(0);
    action("language_tr")->trigger();
    QTRY_VERIFY(settings->windowTitle() != settingsTitle);
    QTRY_VERIFY(tree->topLevelItem(0)->text(0) != firstGroup);
}

void tst_MainWindow::themeIsChosenInTheMenu()
{
    action("themeDarkAction")->trigger();
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
    QVERIFY(action("themeDarkAction")->isChecked());
    QVERIFY(!action("themeSystemAction")->isChecked());
    action("themeLightAction")->trigger();
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 128);
    QCOMPARE(m_program->preferences.settings().theme, ThemeChoice::Light);
}

void tst_MainWindow::pictureIsExported()
{
    const QTemporaryDir pictures;
    m_program->memory.setExportFolder(pictures.path());
    m_program->key(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_program->window->findChild<ExportDialog *>();
    QVERIFY(dialog);
    const QString path = dialog->filePath();
    QCOMPARE(QFileInfo(path).absolutePath(), pictures.path());
    const ImageOptions options = dialog->choices().image;
    const QSize size = options.size * options.scale;
    dialog->accept();
    QImageReader reader(path, "png");
    QCOMPARE(reader.size(), size);
    QVERIFY(m_program->child<QStatusBar>("statusBar")->currentMessage().contains(path));
}

void tst_MainWindow::failedExportNamesTheFile()
{
    const QTemporaryDir pictures;
    m_program->memory.setExportFolder(pictures.path());
    action("exportAction")->trigger();
    auto *dialog = m_program->window->findChild<ExportDialog *>();
    QVERIFY(dialog);
    const QString path = dialog->filePath();
    QVERIFY(QDir().mkpath(path)); // a folder of that name stands in the way when the picture is written
    dialog->accept();
    QVERIFY(dialog->isVisible());
    const auto *label = dialog->findChild<QLabel *>(u"remarkLabel"_s);
    QVERIFY2(label->text().contains(path), qPrintable(label->text()));
    QCOMPARE(label->textFormat(), Qt::PlainText);
    dialog->reject();
}

void tst_MainWindow::exportRemembersItsChoices()
{
    const QTemporaryDir pictures;
    m_program->memory.setExportFolder(pictures.path());
    action("exportAction")->trigger();
    auto *dialog = m_program->window->findChild<ExportDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QComboBox *>(u"formatCombo"_s)->setCurrentIndex(1);
    dialog->findChild<QCheckBox *>(u"greyscaleCheck"_s)->setChecked(true);
    dialog->findChild<QCheckBox *>(u"sourcesCheck"_s)->setChecked(false);
    dialog->findChild<QCheckBox *>(u"confirmCheck"_s)->setChecked(true);
    QVERIFY(!dialog->choices().image.sources);
    dialog->accept();
    QVERIFY(!dialog->isVisible());
    action("exportAction")->trigger();
    for (ExportDialog *each : m_program->window->findChildren<ExportDialog *>()) {
        if (each->isVisible())
            dialog = each;
    }
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->choices().format, ExportFormat::Svg);
    QVERIFY(dialog->choices().image.greyscale);
    QVERIFY(dialog->choices().image.sources);
    dialog->reject();
}

void tst_MainWindow::printOffersAPdf()
{
    m_program->key(Qt::Key_P, Qt::ControlModifier);
    auto *print = m_program->window->findChild<PrintDialog *>();
    QVERIFY(print);
    QTest::mouseClick(print->findChild<QPushButton *>(u"pdfButton"_s), Qt::LeftButton);
    QVERIFY(!print->isVisible());
    ExportDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = m_program->window->findChild<ExportDialog *>());
    QCOMPARE(dialog->choices().format, ExportFormat::Pdf);
    QCOMPARE(dialog->choices().image.size.width() > dialog->choices().image.size.height(), true);
    dialog->reject();
}

void tst_MainWindow::pictureIsCopied()
{
    QApplication::clipboard()->clear();
    m_program->key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!QApplication::clipboard()->image().isNull());
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY(data->data(u"image/png"_s).startsWith("\x89PNG"));
    QVERIFY(data->text().size() > 100);
}

void tst_MainWindow::aTableKeepsItsOwnCopyKey()
{
    m_program->key(Qt::Key_8, Qt::ControlModifier);
    auto *table = m_program->child<PageStack>("pageStack")->currentWidget()->findChild<QTableView *>();
    QVERIFY(table);
    table->setFocus();
    QVERIFY(action("copyAction")->shortcut().isEmpty());
    m_program->child<QListWidget>("navigationList")->setFocus();
    QCOMPARE(action("copyAction")->shortcut(), QKeySequence(QKeySequence::Copy));
}

void tst_MainWindow::nothingToExportOnTheDataPage()
{
    QVERIFY(action("exportAction")->isEnabled());
    m_program->key(Qt::Key_8, Qt::ControlModifier);
    QVERIFY(!action("exportAction")->isEnabled());
    QVERIFY(!action("copyAction")->isEnabled());
}

void tst_MainWindow::findOpens()
{
    m_program->key(Qt::Key_K, Qt::ControlModifier);
    auto *dialog = m_program->window->findChild<SearchDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->reject();
    QTRY_VERIFY(!m_program->window->findChild<SearchDialog *>());
    QTest::mouseClick(m_program->child<QToolButton>("searchButton"), Qt::LeftButton);
    QVERIFY(m_program->window->findChild<SearchDialog *>());
}

void tst_MainWindow::settingsApplyAtOnce()
{
    QTest::mouseClick(m_program->child<QPushButton>("settingsButton"), Qt::LeftButton);
    auto *dialog = m_program->window->findChild<SettingsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    Settings settings = dialog->settings();
    settings.theme = ThemeChoice::Dark;
    settings.notation = NumberNotation::Full;
    Q_EMIT dialog->changed(settings);
    QVERIFY(action("themeDarkAction")->isChecked());
    QCOMPARE(m_program->memory.settings({}), settings);
    action("themeLightAction")->trigger();
    QCOMPARE(dialog->settings().theme, ThemeChoice::Light);
}

void tst_MainWindow::shortcutsListEveryAction()
{
    m_program->key(Qt::Key_Question);
    auto *tree = m_program->child<QTreeWidget>("shortcutTree");
    QVERIFY(tree);
    QStringList listed;
    for (QTreeWidgetItemIterator it(tree); *it; ++it)
        listed.append((*it)->text(1));
    const auto actions = m_program->window->findChildren<QAction *>();
    for (const QAction *each : actions) {
        if (!each->shortcut().isEmpty())
            QVERIFY2(listed.contains(each->shortcut().toString(QKeySequence::NativeText)), qPrintable(each->text()));
    }
}

void tst_MainWindow::aboutNamesVersionAndLicence()
{
    QApplication::setApplicationVersion(u"1.2.3"_s);
    action("aboutAction")->trigger();
    QVERIFY(m_program->dialogs.said.contains(u"1.2.3"_s));
    QVERIFY(m_program->dialogs.said.contains(u"GNU General Public License"_s));
}

void tst_MainWindow::statusLineCounts()
{
    const auto digits = [this](qint64 count) {
        return m_program->preferences.formatter(m_program->session.dashboard().labels())
            .digits(static_cast<double>(count), 0);
    };
    const QString text = m_program->child<QLabel>("storeLabel")->text();
    QVERIFY(text.contains(u"corridor.sqlite"_s));
    QVERIFY2(text.contains(digits(m_program->session.dashboard().figureCount())), qPrintable(text));
    QVERIFY(text.contains(digits(m_program->session.dashboard().sourceCount())));
}

void tst_MainWindow::fullScreen()
{
    m_program->key(Qt::Key_F11);
    QVERIFY(m_program->window->isFullScreen());
    m_program->key(Qt::Key_F11);
    QVERIFY(!m_program->window->isFullScreen());
}

void tst_MainWindow::bookmarkIsAddedAndOpened()
{
    m_program->key(Qt::Key_2, Qt::ControlModifier);
    m_program->key(Qt::Key_D, Qt::ControlModifier);
    auto *dialog = m_program->window->findChild<QDialog *>(u"BookmarksDialog"_s);
    QVERIFY(dialog);
    dialog->close();
    m_program->key(Qt::Key_1, Qt::ControlModifier);
    auto *menu = m_program->child<QMenu>("bookmarksMenu");
    Q_EMIT menu->aboutToShow();
    menu->actions().last()->trigger();
    QCOMPARE(m_program->page(), 1);
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
