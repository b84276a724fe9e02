#include "charts/chartview.h"
#include "pagefixture.h"
#include "pages/mirrorpage.h"
#include "pages/widgets/cardrow.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QTableView>
#include <QToolButton>

using namespace corridor;
using namespace Qt::StringLiterals;

/// The Mirror page with the mouse and with keys.
class TestMirrorPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<PageFixture>(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagate).*"_s));
        m_fixture->setLanguage(Language::English);
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void tabsOpenByKey_data();
    void tabsOpenByKey();
    void marginIsTyped();
    void theUsualMarginComesBack();
    void aLineOpensItsFigures();
    void aPeriodIsChosen();
    void aRankedRowIsOpened();
    void aBarOfTheRankingIsOpened();
    void gapsInPerCent();
    void productGoesAway();
    void noTextIsCut_data();
    void noTextIsCut();

private:
    [[nodiscard]] static ViewState mirror(ContentTab tab = ContentTab::Chart)
    {
        ViewState state;
        state.page = Page::Mirror;
        state.tab = tab;
        return state;
    }
    template<typename Widget>
    [[nodiscard]] static Widget *in(const std::unique_ptr<PageWidget> &page, const QString &name)
    {
        return page->findChild<Widget *>(name);
    }
    std::unique_ptr<PageFixture> m_fixture;
};

void TestMirrorPage::tabsOpenByKey_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("shown");
    QTest::newRow("ranking") << u"rankingButton"_s << u"rankingTable"_s;
    QTest::newRow("sources") << u"sourcesButton"_s << u"sourceTable"_s;
}

void TestMirrorPage::tabsOpenByKey()
{
    QFETCH(QString, button);
    QFETCH(QString, shown);
    const auto page = m_fixture->open(mirror());
    QVERIFY(!in<QTableView>(page, shown)->isVisible());
    QTest::keyClick(in<QToolButton>(page, button), Qt::Key_Space);
    auto *table = in<QTableView>(page, shown);
    QVERIFY(table->isVisible());
    QVERIFY(table->model()->rowCount() > 0);
}

void TestMirrorPage::marginIsTyped()
{
    const auto page = m_fixture->open(mirror());
    auto *spin = in<QDoubleSpinBox>(page, u"marginSpin"_s);
    QCOMPARE(spin->value(), 6.0);
    spin->setFocus();
    spin->selectAll();
    QTest::keyClicks(spin, u"10"_s);
    QTest::keyClick(spin, Qt::Key_Return);
    QCOMPARE(m_fixture->state().cifMargin, 0.1);
}

void TestMirrorPage::theUsualMarginComesBack()
{
    ViewState state = mirror();
    state.cifMargin = 0.2;
    const auto page = m_fixture->open(state);
    auto *spin = in<QDoubleSpinBox>(page, u"marginSpin"_s);
    QCOMPARE(spin->value(), 20.0);
    QTest::mouseClick(in<QToolButton>(page, u"marginButton"_s), Qt::LeftButton);
    QVERIFY(m_fixture->state().cifMargin < 0.0);
    QCOMPARE(spin->value(), 6.0);
    spin->stepDown();
    QCOMPARE(m_fixture->state().cifMargin, 0.055);
    spin->stepUp();
    QVERIFY(m_fixture->state().cifMargin < 0.0); // the usual one is no choice of its own
}

void TestMirrorPage::aLineOpensItsFigures()
{
    const auto page = m_fixture->open(mirror());
    QSignalSpy visits(page.get(), &PageWidget::visitRequested);
    ChartView *chart = static_cast<MirrorPage *>(page.get())->chartViews().first();
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(visits.size(), 1);
    const ViewState next = lastState(visits);
    QCOMPARE(next.page, Page::Data);
    QVERIFY(next.filterIndicator == u"goods_export"_s || next.filterIndicator == u"goods_import"_s);
    const auto figures = m_fixture->dashboard().figures(next, m_fixture->formatter());
    VERIFY_OK(figures);
    QVERIFY(figures.value()->count() > 0);
}

void TestMirrorPage::aPeriodIsChosen()
{
    const auto page = m_fixture->open(mirror());
    auto *combo = in<QComboBox>(page, u"periodCombo"_s);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    const QString newest = combo->itemData(1).toString();
    QCOMPARE(m_fixture->state().selection, newest);
    const auto *cards = page->findChild<CardRow *>();
    QVERIFY(!cards->cards().isEmpty());
    QVERIFY(m_fixture->formatter().text(cards->cards().first()->card().title).endsWith(newest));
}

void TestMirrorPage::aRankedRowIsOpened()
{
    const auto page = m_fixture->open(mirror(ContentTab::Table));
    auto *table = in<QTableView>(page, u"rankingTable"_s);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_fixture->state().tab, ContentTab::Chart);
    QCOMPARE(m_fixture->state().selection, u"2021"_s);
}

void TestMirrorPage::aBarOfTheRankingIsOpened()
{
    const auto page = m_fixture->open(mirror(ContentTab::Table));
    auto *chart = in<ChartView>(page, u"rankingChart"_s);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(m_fixture->state().tab, ContentTab::Chart);
    QVERIFY(!m_fixture->state().selection.isEmpty());
}

void TestMirrorPage::gapsInPerCent()
{
    const auto page = m_fixture->open(mirror());
    QTest::mouseClick(in<QToolButton>(page, u"shareButton"_s), Qt::LeftButton);
    QCOMPARE(static_cast<MirrorPage *>(page.get())->chartViews().at(1)->spec().unit, u"percent"_s);
}

void TestMirrorPage::productGoesAway()
{
    ViewState state = mirror();
    state.commodity = u"27"_s;
    const auto page = m_fixture->open(state);
    auto *chip = in<QToolButton>(page, u"productButton"_s);
    QVERIFY(chip->isVisible());
    QTest::keyClick(chip, Qt::Key_Space);
    QVERIFY(m_fixture->state().commodity.isEmpty());
    QVERIFY(!chip->isVisible());
}

void TestMirrorPage::noTextIsCut_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<ContentTab>("tab");
    for (const Language language : kLanguages) {
        for (const ContentTab tab : {ContentTab::Chart, ContentTab::Table}) {
            const QString name = languageCode(language) + (tab == ContentTab::Chart ? u" chart"_s : u" ranking"_s);
            QTest::newRow(qPrintable(name)) << language << tab;
        }
    }
}

void TestMirrorPage::noTextIsCut()
{
    QFETCH(Language, language);
    QFETCH(ContentTab, tab);
    m_fixture->setLanguage(language);
    const auto page = m_fixture->open(mirror(tab), {846, 566});
    const auto *box = page->findChild<QWidget *>(u"controlBox"_s);
    for (const QToolButton *button : page->findChildren<QToolButton *>()) {
        if (!button->isVisible())
            continue;
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->objectName()));
        QVERIFY2(box->rect().contains(QRect(button->mapTo(box, QPoint()), button->size())),
                 qPrintable(button->objectName()));
    }
    for (ChartView *chart : page->findChildren<ChartView *>()) {
        if (!chart->isVisible())
            continue;
        for (const QRectF &text : chart->chartLayout().textRects)
            QVERIFY(QRectF(chart->rect()).adjusted(-1, -1, 1, 1).contains(text));
    }
}

QTEST_MAIN(TestMirrorPage)
#include "tst_mirrorpage.moc"
