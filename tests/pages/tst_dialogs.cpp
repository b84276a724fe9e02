#include "pagefixture.h"
#include "pages/bookmarksdialog.h"
#include "pages/searchdialog.h"
#include "pages/settingsdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace corridor;
using namespace Qt::StringLiterals;

/// The dialogs, by keyboard.
class tst_Dialogs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<PageFixture>(); }
    void init();
    void cleanupTestCase() { m_fixture.reset(); }

    void searchOpensByTyping_data();
    void searchOpensByTyping();
    void searchMovesWithArrows();
    void searchSaysWhenNothingFits();
    void settingsSampleFollows();
    void settingsAreAnnounced();
    void settingsTakenOverAreSilent();
    void bookmarkIsAddedAndRenamed();
    void bookmarksMoveByKey();
    void deletedBookmarkComesBack();
    void bookmarkOpensItsView();
    void readOnlyBookmarksOnlyOpen();

private:
    [[nodiscard]] QStringList bookmarkNames() const;

    std::unique_ptr<PageFixture> m_fixture;
};

void tst_Dialogs::init()
{
    m_fixture->setLanguage(Language::English);
    const auto views = m_fixture->store().views().all();
    VERIFY_OK(views);
    for (const SavedView &view : views.value())
        VERIFY_OK(m_fixture->store().views().remove(view.id));
}

QStringList tst_Dialogs::bookmarkNames() const
{
    QStringList names;
    const auto views = m_fixture->store().views().all();
    if (views) {
        for (const SavedView &view : views.value())
            names.append(view.name);
    }
    return names;
}

void tst_Dialogs::searchOpensByTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Page>("page");
    QTest::newRow("English") << u"Transport"_s << Page::Transport;
    QTest::newRow("folded") << u"TRANSPORT"_s << Page::Transport;
    QTest::newRow("code") << u"timeline"_s << Page::Timeline;
}

void tst_Dialogs::searchOpensByTyping()
{
    QFETCH(QString, typed);
    QFETCH(Page, page);
    SearchDialog dialog(m_fixture->dashboard(), m_fixture->formatter(), ViewState());
    QSignalSpy visits(&dialog, &SearchDialog::visitRequested);
    dialog.show();
    auto *edit = dialog.findChild<QLineEdit *>(u"searchEdit"_s);
    QTest::keyClicks(edit, typed);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(visits.size(), 1);
    QCOMPARE(lastState(visits).page, page);
    QVERIFY(!dialog.isVisible());
}

void tst_Dialogs::searchMovesWithArrows()
{
    SearchDialog dialog(m_fixture->dashboard(), m_fixture->formatter(), ViewState());
    dialog.show();
    auto *edit = dialog.findChild<QLineEdit *>(u"searchEdit"_s);
    const auto *list = dialog.findChild<QListView *>(u"resultView"_s);
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void tst_Dialogs::searchSaysWhenNothingFits()
{
    SearchDialog dialog(m_fixture->dashboard(), m_fixture->formatter(), ViewState());
    QSignalSpy visits(&dialog, &SearchDialog::visitRequested);
    dialog.show();
    auto *edit = dialog.findChild<QLineEdit *>(u"searchEdit"_s);
    QTest::keyClicks(edit, u"qqqqzzzzxxxx"_s);
    QVERIFY(dialog.findChild<QLabel *>(u"nothingLabel"_s)->isVisible());
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(visits.size(), 0);
}

void tst_Dialogs::settingsSampleFollows()
{
    SettingsDialog dialog({}, m_fixture->dashboard().labels());
    const auto *sample = dialog.findChild<QLabel *>(u"sampleLabel"_s);
    const QString english = sample->text();
    auto *language = dialog.findChild<QComboBox *>(u"languageCombo"_s);
    QTest::keyClick(language, Qt::Key_Down);
    const QString turkish = sample->text();
    QCOMPARE_NE(turkish, english);
    QTest::keyClick(dialog.findChild<QComboBox *>(u"notationCombo"_s), Qt::Key_Down);
    QCOMPARE_NE(sample->text(), turkish);
}

void tst_Dialogs::settingsAreAnnounced()
{
    SettingsDialog dialog({}, m_fixture->dashboard().labels());
    QList<Settings> announced;
    connect(&dialog, &SettingsDialog::changed, this, [&](const Settings &settings) { announced.append(settings); });
    QTest::keyClick(dialog.findChild<QComboBox *>(u"themeCombo"_s), Qt::Key_End);
    QCOMPARE(announced.size(), 1);
    QCOMPARE(announced.last().theme, ThemeChoice::Dark);
    auto *path = dialog.findChild<QLineEdit *>(u"storeEdit"_s);
    QTest::keyClicks(path, u"/tmp/some/store.sqlite"_s);
    QTest::keyClick(path, Qt::Key_Return);
    QCOMPARE(announced.size(), 2);
    QCOMPARE(announced.last().storePath, u"/tmp/some/store.sqlite"_s);
}

void tst_Dialogs::settingsTakenOverAreSilent()
{
    SettingsDialog dialog({}, m_fixture->dashboard().labels());
    int announced = 0;
    connect(&dialog, &SettingsDialog::changed, this, [&] { ++announced; });
    Settings other;
    other.language = Language::Kazakh;
    dialog.setSettings(other);
    QCOMPARE(announced, 0);
    QCOMPARE(dialog.findChild<QComboBox *>(u"languageCombo"_s)->currentText(), languageName(Language::Kazakh));
}

void tst_Dialogs::bookmarkIsAddedAndRenamed()
{
    BookmarksDialog dialog(m_fixture->store().views(), ViewState(), u"Overview"_s);
    dialog.show();
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"addButton"_s), Qt::LeftButton);
    QCOMPARE(bookmarkNames(), QStringList{u"Overview"_s});
    auto *editor = dialog.findChild<QListView *>(u"bookmarkView"_s)->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"My start"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(bookmarkNames(), QStringList{u"My start"_s});
    QVERIFY(dialog.isVisible());
}

void tst_Dialogs::bookmarksMoveByKey()
{
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
        VERIFY_OK(m_fixture->store().views().add(name, "{}"));
    BookmarksDialog dialog(m_fixture->store().views(), ViewState(), u"Overview"_s);
    dialog.show();
    auto *list = dialog.findChild<QListView *>(u"bookmarkView"_s);
    list->setCurrentIndex(list->model()->index(2, 0));
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(bookmarkNames(), QStringList({u"A"_s, u"C"_s, u"B"_s}));
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"downButton"_s), Qt::LeftButton);
    QCOMPARE(bookmarkNames(), QStringList({u"A"_s, u"B"_s, u"C"_s}));
}

void tst_Dialogs::deletedBookmarkComesBack()
{
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
        VERIFY_OK(m_fixture->store().views().add(name, "{}"));
    BookmarksDialog dialog(m_fixture->store().views(), ViewState(), u"Overview"_s);
    dialog.show();
    auto *list = dialog.findChild<QListView *>(u"bookmarkView"_s);
    auto *undo = dialog.findChild<QPushButton *>(u"undoButton"_s);
    QVERIFY(!undo->isVisible());
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(bookmarkNames(), QStringList({u"A"_s, u"C"_s}));
    QVERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(bookmarkNames(), QStringList({u"A"_s, u"B"_s, u"C"_s}));
    QVERIFY(!undo->isVisible());
}

void tst_Dialogs::bookmarkOpensItsView()
{
    ViewState state;
    state.page = Page::Trade;
    state.firstYear = 2015;
    {
        BookmarksDialog dialog(m_fixture->store().views(), state, u"Trade"_s);
        dialog.addCurrent();
    }
    BookmarksDialog dialog(m_fixture->store().views(), ViewState(), u"Overview"_s);
    QSignalSpy visits(&dialog, &BookmarksDialog::visitRequested);
    dialog.show();
    QTest::keyClick(dialog.findChild<QListView *>(u"bookmarkView"_s), Qt::Key_Return);
    QCOMPARE(visits.size(), 1);
    QCOMPARE(lastState(visits), state);
}

void tst_Dialogs::readOnlyBookmarksOnlyOpen()
{
    VERIFY_OK(m_fixture->store().views().add(u"A"_s, "{}"));
    BookmarksDialog dialog(m_fixture->store().views(), ViewState(), u"Overview"_s);
    dialog.setReadOnly(true);
    dialog.show();
    QVERIFY(dialog.findChild<QPushButton *>(u"openButton"_s)->isEnabled());
    for (const QString &name : {u"addButton"_s, u"renameButton"_s, u"deleteButton"_s})
        QVERIFY(!dialog.findChild<QPushButton *>(name)->isEnabled());
    QTest::keyClick(dialog.findChild<QListView *>(u"bookmarkView"_s), Qt::Key_Delete);
    QCOMPARE(bookmarkNames(), QStringList{u"A"_s});
}

QTEST_MAIN(tst_Dialogs)
#include "tst_dialogs.moc"
