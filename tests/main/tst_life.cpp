#include "charts/chartview.h"
#include "main/widgets/banner.h"
#include "main/widgets/shortcutsdialog.h"
#include "models/changetablemodel.h"
#include "pages/changesdialog.h"
#include "pages/knownondialog.h"
#include "pages/lifedialog.h"
#include "pages/widgets/cardrow.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace corridor;

/// Where numbers are from, and what the store knew on a day, by keys in the whole window.
class tst_LifeKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void init();
    void cleanup() { m_program.reset(); }

    void f4TellsTheMarkAndCloses();
    void f4TellsTheCell();
    void f4WithoutNumberSaysWhatToDo();
    void languageReachesTheDialog();
    void figureOpensFromTheDialog();
    void dayIsChosenByKeys();
    void dayStaysFromPageToPage();
    void beforeTheFirstDay();
    void changesAreListed();
    void questionMarkListsKeys();

private:
    QAction *action(const char *name) const { return m_program->action(name); }
    LifeDialog *life() const { return m_program->window->findChild<LifeDialog *>(); }
    /// Opens page \a number by its key and gives the first thing of the kind there the keyboard.
    template<typename Widget>
    Widget *focusOn(int page) const
    {
        m_program->key(Qt::Key_0 + page, Qt::ControlModifier);
        auto *stack = m_program->child<QStackedWidget>("pageStack");
        auto *widget = stack->currentWidget()->findChild<Widget *>();
        widget->setFocus();
        return widget;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
};

void tst_LifeKeys::init()
{
    failOnWarnings();
    QFile::remove(m_folder.filePath(u"corridor.ini"_s));
    m_program = std::make_unique<Program>(m_folder.path());
    QVERIFY(m_program->show());
}

void tst_LifeKeys::f4TellsTheMarkAndCloses()
{
    auto *chart = focusOn<ChartView>(2);
    QTest::keyClick(chart, Qt::Key_Home);
    QVERIFY(chart->currentMark() >= 0);
    QTest::keyClick(chart, Qt::Key_F4);
    QVERIFY(life());
    QTRY_VERIFY(life()->isVisible());
    QCOMPARE(life()->life().figures.size(), 1);
    QVERIFY(!life()->life().figures.first().source.publisher.isEmpty());
    QTest::keyClick(life(), Qt::Key_F4);
    QVERIFY(!life()->isVisible());
    action("lifeAction")->trigger();
    QVERIFY(life()->isVisible());
    QTest::keyClick(life(), Qt::Key_Escape);
    QVERIFY(!life()->isVisible());
}

void tst_LifeKeys::f4TellsTheCell()
{
    auto *table = focusOn<QTableView>(8);
    table->setCurrentIndex(table->model()->index(3, 5));
    QTest::keyClick(table, Qt::Key_F4);
    QVERIFY(life() && life()->isVisible());
    QCOMPARE(life()->life().figures.size(), 1);
}

void tst_LifeKeys::f4WithoutNumberSaysWhatToDo()
{
    m_program->key(Qt::Key_0, Qt::ControlModifier); // a list of files is no figure
    m_program->child<QListWidget>("navigationList")->setFocus();
    m_program->key(Qt::Key_F4);
    QVERIFY(!life());
    QVERIFY(!m_program->window->statusBar()->currentMessage().isEmpty());
}

void tst_LifeKeys::languageReachesTheDialog()
{
    auto *chart = focusOn<ChartView>(2);
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_F4);
    QVERIFY(life() && life()->isVisible());
    const QString before = life()->findChild<QLabel *>(u"titleLabel"_s)->text();
    Settings settings = m_program->preferences.settings();
    settings.language = Language::Russian;
    m_program->preferences.apply(settings);
    QCoreApplication::sendPostedEvents();
    QTRY_VERIFY(life()->findChild<QLabel *>(u"titleLabel"_s)->text() != before);
}

void tst_LifeKeys::figureOpensFromTheDialog()
{
    auto *chart = focusOn<ChartView>(2);
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_F4);
    life()->findChild<QPushButton *>(u"dataButton"_s)->click();
    QCOMPARE(m_program->page(), static_cast<int>(Page::Data));
}

void tst_LifeKeys::dayIsChosenByKeys()
{
    auto *banner = m_program->child<Banner>("knownOnBanner");
    QVERIFY(!banner->isVisible());
    m_program->key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_program->window->findChild<KnownOnDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QDateEdit *>()->setDate(QDate::currentDate());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(banner->isVisible());
    QTest::mouseClick(banner->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(!banner->isVisible());
    // Back returns to it, as to any other view.
    action("backAction")->trigger();
    QVERIFY(banner->isVisible());
}

void tst_LifeKeys::dayStaysFromPageToPage()
{
    m_program->key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_program->window->findChild<KnownOnDialog *>();
    QVERIFY(dialog);
    dialog->accept();
    auto *banner = m_program->child<Banner>("knownOnBanner");
    QTRY_VERIFY(banner->isVisible());
    for (int page = 2; page <= 9; ++page) {
        m_program->key(Qt::Key_0 + page, Qt::ControlModifier);
        QVERIFY(banner->isVisible());
    }
}

void tst_LifeKeys::beforeTheFirstDay()
{
    m_program->key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_program->window->findChild<KnownOnDialog *>();
    QVERIFY(dialog);
    // The calendar does not offer a day on which the store was not there.
    QCOMPARE(dialog->findChild<QDateEdit *>()->minimumDate(), m_program->session.dashboard().firstKnownDay().value());
    dialog->reject();
}

void tst_LifeKeys::changesAreListed()
{
    m_program->key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_program->window->findChild<ChangesDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QDateEdit *>()->setDate(QDate::currentDate().addDays(-2));
    auto *table = dialog->findChild<QTableView *>(u"changeTable"_s);
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    // The store was made just now: all of its figures came since.
    QCOMPARE(table->model()->rowCount(), static_cast<int>(m_program->session.dashboard().figureCount()));
    table->setCurrentIndex(table->model()->index(0, ChangeTableModel::Now));
    QTest::keyClick(dialog, Qt::Key_F4);
    QVERIFY(life() && life()->isVisible());
    life()->close();
    table->selectRow(0);
    table->findChild<QAction *>(u"copyCsvAction"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
    dialog->findChild<QPushButton *>(u"openButton"_s)->click();
    QCOMPARE(m_program->page(), static_cast<int>(Page::Data));
    dialog->findChild<QDateEdit *>()->setDate(QDate::currentDate());
    QCOMPARE(table->model()->rowCount(), 0);
}

void tst_LifeKeys::questionMarkListsKeys()
{
    m_program->key(Qt::Key_K, Qt::ControlModifier); // a text field keeps the sign
    m_program->window->findChild<QDialog *>()->close();
    auto *table = focusOn<QTableView>(8);
    auto *stack = m_program->child<QStackedWidget>("pageStack");
    auto *line = stack->currentWidget()->findChild<QLineEdit *>(u"filterEdit"_s);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Question);
    QCOMPARE(line->text(), u"?"_s);
    QVERIFY(!m_program->window->findChild<ShortcutsDialog *>());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Question);
    QVERIFY(m_program->window->findChild<ShortcutsDialog *>());
    QStringList keys;
    const auto *tree = m_program->child<QTreeWidget>("shortcutTree");
    for (QTreeWidgetItemIterator each(const_cast<QTreeWidget *>(tree)); *each; ++each)
        keys.append((*each)->text(1));
    for (const QString &key : {u"F4"_s, u"Ctrl+Alt+C"_s, u"Ctrl+Shift+K"_s})
        QVERIFY2(keys.contains(key), qPrintable(key));
}

QTEST_MAIN(tst_LifeKeys)
#include "tst_life.moc"
