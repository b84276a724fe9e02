#include "charts/chartview.h"
#include "pagefixture.h"
#include "pages/comparepage.h"
#include "pages/widgets/pairchips.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>

using namespace corridor;
using namespace Qt::StringLiterals;

/// The Compare page with the mouse and with keys.
class TestComparePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<PageFixture>(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support (propagate|raise|grabbing)).*"_s));
        m_fixture->setLanguage(Language::English);
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void aPairIsTypedAndAdded();
    void aChipIsTakenAway_data();
    void aChipIsTakenAway();
    void theLastTwoStay();
    void aChipIsMoved();
    void sixAreTheMost();
    void theIndicatorIsChosenByKey();
    void whatOneAloneHasCannotBeChosen();
    void aLineOpensItsFigures();
    void aPlaceOfTheRankingOpensItsFigures();
    void tableHasTheSameNumbers();
    void noTextIsCut_data();
    void noTextIsCut();

private:
    [[nodiscard]] static ViewState compare(const QStringList &others)
    {
        ViewState state;
        state.page = Page::Compare;
        state.indicator = u"goods_export"_s;
        for (const QString &other : others)
            state.compared.append({u"KAZ"_s, other});
        return state;
    }
    [[nodiscard]] QStringList others() const
    {
        QStringList list;
        for (const CountryPair &pair : m_fixture->state().compared)
            list << pair.other;
        return list;
    }
    std::unique_ptr<PageFixture> m_fixture;
};

void TestComparePage::aPairIsTypedAndAdded()
{
    const auto page = m_fixture->open(compare({u"CHN"_s}));
    auto *combo = page->findChild<QComboBox *>(u"addCombo"_s);
    combo->lineEdit()->setFocus();
    QTest::keyClicks(combo->lineEdit(), u"Germ"_s);
    QTest::keyClick(combo->lineEdit(), Qt::Key_Return);
    QCOMPARE(others(), QStringList({u"CHN"_s, u"DEU"_s}));
    QCOMPARE(page->findChild<PairChips *>()->chips().size(), 3);
    QVERIFY(combo->currentText().isEmpty());
}

void TestComparePage::aChipIsTakenAway_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("mouse") << false;
    QTest::newRow("Del") << true;
}

void TestComparePage::aChipIsTakenAway()
{
    QFETCH(bool, byKey);
    const auto page = m_fixture->open(compare({u"CHN"_s, u"RUS"_s}));
    QToolButton *chip = page->findChild<PairChips *>()->chips().at(1);
    if (byKey)
        QTest::keyClick(chip, Qt::Key_Delete);
    else
        QTest::mouseClick(chip, Qt::LeftButton);
    QCoreApplication::processEvents();
    QCOMPARE(others(), QStringList{u"RUS"_s});
}

void TestComparePage::theLastTwoStay()
{
    const auto page = m_fixture->open(compare({u"CHN"_s}));
    for (QToolButton *chip : page->findChild<PairChips *>()->chips())
        QTest::keyClick(chip, Qt::Key_Delete);
    QCoreApplication::processEvents();
    QCOMPARE(others(), QStringList{u"CHN"_s});
}

void TestComparePage::aChipIsMoved()
{
    const auto page = m_fixture->open(compare({u"CHN"_s, u"RUS"_s, u"ITA"_s}));
    const auto &chips = page->findChild<PairChips *>()->chips();
    QTest::keyClick(chips.at(3), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(others(), QStringList({u"CHN"_s, u"ITA"_s, u"RUS"_s}));
    QTest::keyClick(chips.at(1), Qt::Key_Left, Qt::ControlModifier); // before the pair of the page there is no place
    QCOMPARE(others(), QStringList({u"CHN"_s, u"ITA"_s, u"RUS"_s}));
}

void TestComparePage::sixAreTheMost()
{
    const auto page = m_fixture->open(compare({u"CHN"_s, u"RUS"_s, u"ITA"_s, u"DEU"_s, u"FRA"_s}));
    QVERIFY(!page->findChild<QComboBox *>(u"addCombo"_s)->isEnabled());
    QCOMPARE(page->findChild<PairChips *>()->chips().size(), 6);
}

void TestComparePage::theIndicatorIsChosenByKey()
{
    const auto page = m_fixture->open(compare({u"CHN"_s}));
    auto *combo = page->findChild<QComboBox *>(u"indicatorCombo"_s);
    QCOMPARE(combo->currentData().toString(), u"goods_export"_s);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(m_fixture->state().indicator, combo->currentData().toString());
    QCOMPARE_NE(m_fixture->state().indicator, u"goods_export"_s);
}

void TestComparePage::whatOneAloneHasCannotBeChosen()
{
    const auto page = m_fixture->open(compare({u"CHN"_s}));
    const auto *combo = page->findChild<QComboBox *>(u"indicatorCombo"_s);
    const auto *model = static_cast<const QStandardItemModel *>(combo->model());
    const int row = combo->findData(u"students_outbound"_s) >= 0 ? combo->findData(u"students_outbound"_s)
                                                                 : combo->findData(u"students_inbound"_s);
    QVERIFY(row >= 0);
    QVERIFY(!model->item(row)->isEnabled());
    QVERIFY(combo->itemText(row).contains(u"only Kazakhstan ↔ Türkiye"_s));
}

void TestComparePage::aLineOpensItsFigures()
{
    const auto page = m_fixture->open(compare({u"CHN"_s}));
    QSignalSpy visits(page.get(), &PageWidget::visitRequested);
    auto *chart = page->findChild<ChartView *>(u"timeChart"_s);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(visits.size(), 1);
    QCOMPARE(lastState(visits).page, Page::Data);
    QCOMPARE(lastState(visits).filterIndicator, u"goods_export"_s);
    QCOMPARE(lastState(visits).filterReporter, u"KAZ"_s);
}

void TestComparePage::aPlaceOfTheRankingOpensItsFigures()
{
    const auto page = m_fixture->open(compare({u"CHN"_s}));
    QSignalSpy visits(page.get(), &PageWidget::visitRequested);
    auto *chart = page->findChild<ChartView *>(u"rankingChart"_s);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(visits.size(), 1);
    QCOMPARE(lastState(visits).page, Page::Data);
    QCOMPARE(lastState(visits).filterIndicator, u"goods_export"_s);
    QCOMPARE(lastState(visits).filterPeriod, chart->spec().last.toString());
}

void TestComparePage::tableHasTheSameNumbers()
{
    ViewState state = compare({u"CHN"_s});
    state.tab = ContentTab::Table;
    const auto page = m_fixture->open(state);
    const auto *table = page->findChild<QTableView *>(u"figureTable"_s);
    QVERIFY(table->isVisible());
    QStringList cells;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        cells << table->model()->index(row, 2).data().toString();
    QVERIFY2(cells.contains(u"9,420,579,060.64"_s), qPrintable(cells.join(u' ')));
}

void TestComparePage::noTextIsCut_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language : kLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << language;
}

void TestComparePage::noTextIsCut()
{
    QFETCH(Language, language);
    m_fixture->setLanguage(language);
    const auto page = m_fixture->open(compare({u"CHN"_s, u"RUS"_s, u"ITA"_s, u"DEU"_s, u"FRA"_s}), {846, 566});
    for (const QToolButton *button : page->findChildren<QToolButton *>()) {
        if (!button->isVisible())
            continue;
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        QVERIFY2(button->parentWidget()->rect().contains(button->geometry()), qPrintable(button->text()));
    }
    for (ChartView *chart : page->findChildren<ChartView *>()) {
        for (const QRectF &text : chart->chartLayout().textRects)
            QVERIFY(QRectF(chart->rect()).adjusted(-1, -1, 1, 1).contains(text));
    }
}

QTEST_MAIN(TestComparePage)
#include "tst_comparepage.moc"
