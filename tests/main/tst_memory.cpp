#include "main/widgets/rangeslider.h"
#include "windowfixture.h"

#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace corridor;

/// What is remembered from one start to the next.
class tst_Memory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void settingsComeBack_data();
    void settingsComeBack();
    void whatWasNeverChosenStaysOpen();
    void recentStoresAreFewAndUnique();
    void aBrokenViewIsNoView_data();
    void aBrokenViewIsNoView();
    void aFilterIsNotRemembered();
    void aSecondWindowShowsWhatTheFirstLeft();
    void restoreLayoutResets();

private:
    QTemporaryDir m_folder;
};

void tst_Memory::init()
{
    failOnWarnings();
    QFile::remove(m_folder.filePath(u"corridor.ini"_s));
}

void tst_Memory::settingsComeBack_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<NumberNotation>("notation");
    QTest::newRow("dark Kazakh") << Language::Kazakh << ThemeChoice::Dark << NumberNotation::Full;
    QTest::newRow("light Russian") << Language::Russian << ThemeChoice::Light << NumberNotation::Compact;
    QTest::newRow("system Turkish") << Language::Turkish << ThemeChoice::System << NumberNotation::Full;
}

void tst_Memory::settingsComeBack()
{
    QFETCH(Language, language);
    QFETCH(ThemeChoice, theme);
    QFETCH(NumberNotation, notation);
    const Settings written{language, theme, notation, u"/a folder/ö.sqlite"_s};
    {
        SettingsStore store(m_folder.filePath(u"corridor.ini"_s));
        store.setSettings(written);
        store.setGeometry("\x00\x01geometry");
        store.setSplitters({{u"trade/mainSplitter"_s, "state"}});
    }
    const SettingsStore store(m_folder.filePath(u"corridor.ini"_s));
    QCOMPARE(store.settings({}), written);
    QCOMPARE(store.geometry(), QByteArray("\x00\x01geometry"));
    QCOMPARE(store.splitters().value(u"trade/mainSplitter"_s), QByteArray("state"));
}

void tst_Memory::whatWasNeverChosenStaysOpen()
{
    const SettingsStore store(m_folder.filePath(u"corridor.ini"_s));
    Settings otherwise;
    otherwise.language = Language::Turkish;
    otherwise.notation = NumberNotation::Full;
    QCOMPARE(store.settings(otherwise), otherwise);
    QVERIFY(!store.view());
}

void tst_Memory::recentStoresAreFewAndUnique()
{
    SettingsStore store(m_folder.filePath(u"corridor.ini"_s));
    for (int i = 0; i < 12; ++i)
        store.addRecentStore(u"/stores/%1.sqlite"_s.arg(i));
    store.addRecentStore(u"/stores/9.sqlite"_s);
    const QStringList recent = store.recentStores();
    QCOMPARE(recent.size(), SettingsStore::kRecentLimit);
    QCOMPARE(recent.first(), u"/stores/9.sqlite"_s);
    QCOMPARE(recent.count(u"/stores/9.sqlite"_s), 1);
}

void tst_Memory::aBrokenViewIsNoView_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no JSON") << u"trade"_s;
    QTest::newRow("no object") << u"[1]"_s;
    QTest::newRow("an unknown page") << u"{\"version\":1,\"page\":\"weather\"}"_s;
}

void tst_Memory::aBrokenViewIsNoView()
{
    QFETCH(QString, text);
    {
        QSettings file(m_folder.filePath(u"corridor.ini"_s), QSettings::IniFormat);
        file.setValue("view", text);
    }
    QVERIFY(!SettingsStore(m_folder.filePath(u"corridor.ini"_s)).view());
}

void tst_Memory::aFilterIsNotRemembered()
{
    SettingsStore store(m_folder.filePath(u"corridor.ini"_s));
    ViewState state;
    state.page = Page::Data;
    state.firstYear = 2001;
    state.filterText = u"coal"_s;
    store.setView(state);
    state.filterText.clear();
    QCOMPARE(store.view(), state);
}

void tst_Memory::aSecondWindowShowsWhatTheFirstLeft()
{
    int lower = 0;
    int height = 0;
    {
        Program program(m_folder.path());
        QVERIFY(program.show());
        height = program.window->height() - 40;
        program.window->resize(program.window->width(), height);
        program.key(Qt::Key_2, Qt::ControlModifier);
        QTest::mouseClick(program.child<QToolButton>("sideOneButton"), Qt::LeftButton);
        program.preferences.chooseLanguage(Language::Kazakh);
        auto *slider = program.child<RangeSlider>("rangeSlider");
        lower = slider->lower() + 3;
        QTest::mouseClick(slider, Qt::LeftButton, {}, slider->positionOf(lower));
        QCOMPARE(slider->lower(), lower);
    }
    Program program(m_folder.path());
    QVERIFY(program.show());
    QCOMPARE(program.page(), 1);
    QCOMPARE(program.language.language(), Language::Kazakh);
    QVERIFY(program.child<QToolButton>("sideOneButton")->isChecked());
    QCOMPARE(program.child<RangeSlider>("rangeSlider")->lower(), lower);
    QCOMPARE(program.window->height(), height);
}

void tst_Memory::restoreLayoutResets()
{
    Program program(m_folder.path());
    QVERIFY(program.show());
    auto *slider = program.child<RangeSlider>("rangeSlider");
    program.key(Qt::Key_2, Qt::ControlModifier);
    const QSize designed = program.window->size(); // with the page that is shown, which may ask for more width
    const int lower = slider->lower();
    QList<QList<int>> sizes;
    const auto splitters = [&program] { return program.child<QWidget>("pageStack")->findChildren<QSplitter *>(); };
    for (const QSplitter *splitter : splitters())
        sizes.append(splitter->sizes());
    QTest::mouseClick(slider, Qt::LeftButton, {}, slider->positionOf(lower + 3));
    program.window->resize(designed.width(), designed.height() - 60);
    for (QSplitter *splitter : splitters())
        splitter->setSizes({1, 10000});

    program.action("restoreLayoutAction")->trigger();
    QCOMPARE(program.window->size(), designed);
    QCOMPARE(slider->lower(), lower);
    QCOMPARE(program.page(), 1);
}

QTEST_MAIN(tst_Memory)
#include "tst_memory.moc"
