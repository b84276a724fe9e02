#include "pagefixture.h"
#include "pages/widgets/computebar.h"

#include <QAction>
#include <QComboBox>
#include <QFrame>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>

using namespace corridor;
using namespace Qt::StringLiterals;

/// What is chosen on a chart page to be computed, by mouse and by keyboard.
class tst_ComputeBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<PageFixture>(); }
    void init() { m_fixture->setLanguage(Language::English); }
    void cleanupTestCase() { m_fixture.reset(); }

    void aChoiceIsComputedAndItsChipTakesItBack();
    void aYearIsAskedInLine();
    void anEventIsAskedInLine();
    void escapeClosesTheLine();
    void whatMakesNoSenseIsDisabledAndSaysWhy();
    void currenciesAreThoseOfTheStore();
    void aForecastIsChosenByKey();
    void kindsThatFitAreInTheMenu();
    void tabGoesFromLeftToRight();
    void everyControlHasANameAndTakesTheFocus_data();
    void everyControlHasANameAndTakesTheFocus();
    void fitsSmallWindows();

private:
    static ViewState onPage(Page page, const QString &indicator = {})
    {
        ViewState state;
        state.page = page;
        state.indicator = indicator;
        return state;
    }

    /// The entry \a name of the bar's menu, as it is when the menu opens.
    static QAction *entry(const PageWidget &page, const QString &name)
    {
        QMenu *menu = page.findChild<QToolButton *>(u"computeButton"_s)->menu();
        Q_EMIT menu->aboutToShow();
        return menu->findChild<QAction *>(name);
    }

    static QList<QToolButton *> chips(const PageWidget &page)
    {
        return page.findChildren<QToolButton *>(u"transformChip"_s);
    }

    std::unique_ptr<PageFixture> m_fixture;
};

void tst_ComputeBar::aChoiceIsComputedAndItsChipTakesItBack()
{
    const auto page = m_fixture->open(onPage(Page::Trade));
    entry(*page, u"pctchange"_s)->trigger();
    QCOMPARE(m_fixture->state().transforms, QStringList{u"pctchange"_s});
    QCOMPARE(chips(*page).size(), 1);
    entry(*page, u"movavg"_s)->trigger();
    QTest::keyClick(page->findChild<QSpinBox *>(u"computeNumber"_s), Qt::Key_Return);
    QCOMPARE(m_fixture->state().transforms, (QStringList{u"pctchange"_s, u"movavg:3"_s}));
    QCOMPARE(chips(*page).size(), 2);
    QTest::keyClick(chips(*page).first(), Qt::Key_Space);
    QCOMPARE(m_fixture->state().transforms, QStringList{u"movavg:3"_s});
    QTest::mouseClick(chips(*page).first(), Qt::LeftButton);
    QVERIFY(m_fixture->state().transforms.isEmpty());
    QVERIFY(chips(*page).isEmpty());
}

void tst_ComputeBar::aYearIsAskedInLine()
{
    const auto page = m_fixture->open(onPage(Page::Trade));
    auto *line = page->findChild<QFrame *>(u"computeLine"_s);
    QVERIFY(line->isHidden());
    entry(*page, u"real"_s)->trigger();
    QVERIFY(line->isVisible());
    page->findChild<QSpinBox *>(u"computeNumber"_s)->setValue(2015);
    auto *deflators = page->findChild<QComboBox *>(u"computeList"_s);
    const int index = deflators->findData(u"cpi_index@USA"_s);
    QVERIFY(index > 0);
    deflators->setCurrentIndex(index);
    page->findChild<QToolButton *>(u"computeApply"_s)->click();
    QCOMPARE(m_fixture->state().transforms, QStringList{u"real:2015;cpi_index@USA"_s});
    QVERIFY(line->isHidden());
}

void tst_ComputeBar::anEventIsAskedInLine()
{
    const auto page = m_fixture->open(onPage(Page::Trade));
    entry(*page, u"index:event"_s)->trigger();
    auto *events = page->findChild<QComboBox *>(u"computeList"_s);
    QVERIFY(events->isVisible());
    QVERIFY(page->findChild<QSpinBox *>(u"computeNumber"_s)->isHidden());
    const int index = events->findData(u"btc_opened_2005"_s);
    QVERIFY(index >= 0);
    events->setCurrentIndex(index);
    page->findChild<QToolButton *>(u"computeApply"_s)->click();
    QCOMPARE(m_fixture->state().transforms, QStringList{u"index:event=btc_opened_2005"_s});
}

void tst_ComputeBar::escapeClosesTheLine()
{
    const auto page = m_fixture->open(onPage(Page::Trade));
    entry(*page, u"index"_s)->trigger();
    QTest::keyClick(page->findChild<QSpinBox *>(u"computeNumber"_s), Qt::Key_Escape);
    QVERIFY(page->findChild<QFrame *>(u"computeLine"_s)->isHidden());
    QVERIFY(m_fixture->state().transforms.isEmpty());
}

void tst_ComputeBar::whatMakesNoSenseIsDisabledAndSaysWhy()
{
    const auto page = m_fixture->open(onPage(Page::Education, u"students_inbound"_s));
    for (const char *name : {"real", "gdp", "movsum", "cumulative", "balance", "currency"}) {
        const QAction *disabled = entry(*page, QString::fromLatin1(name));
        QVERIFY2(disabled && !disabled->isEnabled(), name);
        QVERIFY2(!disabled->toolTip().isEmpty() && disabled->toolTip() != disabled->text(), name);
    }
    QVERIFY(entry(*page, u"pctchange"_s)->isEnabled());
}

void tst_ComputeBar::currenciesAreThoseOfTheStore()
{
    const auto page = m_fixture->open(onPage(Page::Trade));
    Q_EMIT page->findChild<QToolButton *>(u"computeButton"_s)->menu()->aboutToShow();
    auto *tenge = page->findChild<QAction *>(u"currency:KZT"_s);
    QVERIFY(tenge);
    QVERIFY(!page->findChild<QAction *>(u"currency:USD"_s)); // it stands in dollars
    tenge->trigger();
    QCOMPARE(m_fixture->state().transforms, QStringList{u"currency:KZT"_s});
}

void tst_ComputeBar::aForecastIsChosenByKey()
{
    const auto page = m_fixture->open(onPage(Page::Trade));
    auto *forecast = page->findChild<QComboBox *>(u"forecastCombo"_s);
    QTest::keyClick(forecast, Qt::Key_Down);
    QCOMPARE(m_fixture->state().forecast, 3);
    QCOMPARE(page->findChild<QComboBox *>(u"forecastCombo"_s)->currentData().toInt(), 3);
    ViewState odd = onPage(Page::Trade);
    odd.forecast = 7;
    m_fixture->show(*page, odd);
    QCOMPARE(forecast->currentData().toInt(), 7);
}

void tst_ComputeBar::kindsThatFitAreInTheMenu()
{
    const auto page = m_fixture->open(onPage(Page::Trade));
    auto *more = page->findChild<QToolButton *>(u"moreKindsButton"_s);
    QVERIFY(more->isVisible());
    Q_EMIT more->menu()->aboutToShow();
    const QList<QAction *> kinds = more->menu()->actions();
    QVERIFY(kinds.size() > 5);
    kinds.first()->trigger();
    QCOMPARE(m_fixture->state().kind, ChartKind::Steps);
    QVERIFY(more->isChecked());
    QVERIFY(!page->findChild<QToolButton *>(u"barsButton"_s)->isChecked());
    page->findChild<QToolButton *>(u"barsButton"_s)->click();
    QCOMPARE(m_fixture->state().kind, ChartKind::Bars);
    QVERIFY(!more->isChecked());
    page->findChild<QToolButton *>(u"barsButton"_s)->click();
    QVERIFY(page->findChild<QToolButton *>(u"barsButton"_s)->isChecked());
}

void tst_ComputeBar::tabGoesFromLeftToRight()
{
    const auto page = m_fixture->open(onPage(Page::Trade));
    QStringList reached;
    const QWidget *each = page->findChild<QToolButton *>(u"sourcesButton"_s);
    while (reached.size() < 4) {
        each = each->nextInFocusChain();
        if (each->isVisible() && (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy())
            reached.append(each->objectName());
    }
    QCOMPARE(reached, QStringList({u"indicatorCombo"_s, u"computeButton"_s, u"forecastCombo"_s, u"moreKindsButton"_s}));
}

void tst_ComputeBar::everyControlHasANameAndTakesTheFocus_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language : kLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << language;
}

void tst_ComputeBar::everyControlHasANameAndTakesTheFocus()
{
    QFETCH(Language, language);
    m_fixture->setLanguage(language);
    ViewState state = onPage(Page::Trade);
    state.transforms = {u"real:2020"_s, u"no & such"_s};
    const auto page = m_fixture->open(state);
    entry(*page, u"real"_s)->trigger();
    QCOMPARE(chips(*page).size(), 2);
    auto *bar = page->findChild<ComputeBar *>();
    QList<QWidget *> controls;
    for (QToolButton *button : bar->findChildren<QToolButton *>())
        controls.append(button);
    for (QComboBox *combo : bar->findChildren<QComboBox *>())
        controls.append(combo);
    controls.append(bar->findChild<QSpinBox *>());
    for (const QWidget *control : std::as_const(controls)) {
        QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
        QVERIFY2(control->focusPolicy() & Qt::TabFocus, qPrintable(control->objectName()));
    }
}

void tst_ComputeBar::fitsSmallWindows()
{
    ViewState state = onPage(Page::Trade);
    state.transforms = {u"currency:KZT"_s, u"real:2020"_s, u"pctchange"_s};
    state.forecast = 3;
    const auto page = m_fixture->open(state, {820, 600});
    auto *bar = page->findChild<ComputeBar *>();
    for (const QToolButton *button : bar->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
        if (button->isVisible())
            QVERIFY(bar->rect().contains(button->geometry()));
    }
    QVERIFY(page->width() <= 820);
}

QTEST_MAIN(tst_ComputeBar)
#include "tst_computebar.moc"
