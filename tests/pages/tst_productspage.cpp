#include "charts/chartview.h"
#include "models/producttablemodel.h"
#include "pagefixture.h"
#include "pages/widgets/tables.h"
#include "support/productrows.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>

#include <algorithm>

using namespace corridor;
using namespace Qt::StringLiterals;

namespace {

bool fill(Store &store)
{
    const QString exports = u"goods_export"_s;
    const QString imports = u"goods_import"_s;
    const QString one = u"ABW"_s;
    const QString other = u"BRB"_s;
    return importProducts(store, {{exports, one, other, u"TOTAL"_s, u"2019"_s, 1000},
                                  {exports, one, other, u"27"_s, u"2019"_s, 600},
                                  {exports, one, other, u"08"_s, u"2019"_s, 300},
                                  {exports, one, other, u"TOTAL"_s, u"2020"_s, 2000},
                                  {exports, one, other, u"27"_s, u"2020"_s, 1200},
                                  {exports, one, other, u"2709"_s, u"2020"_s, 1000},
                                  {exports, one, other, u"2710"_s, u"2020"_s, 200},
                                  {exports, one, other, u"270900"_s, u"2020"_s, 1000},
                                  {exports, one, other, u"08"_s, u"2020"_s, 400},
                                  {exports, one, other, u"720110"_s, u"2020"_s, 300},
                                  {imports, one, other, u"84"_s, u"2018"_s, 70, u"H4"_s},
                                  {imports, one, other, u"84"_s, u"2020"_s, 80},
                                  {imports, one, other, u"85"_s, u"2020"_s, 20}});
}

ViewState start()
{
    ViewState state;
    state.page = Page::Products;
    state.pair = {u"ABW"_s, u"BRB"_s};
    return state;
}

template<typename T>
T *find(PageWidget &page, const char *name)
{
    return page.findChild<T *>(QString::fromLatin1(name));
}

} // namespace

/// The page of products by hand: clicks and keys go down and up, and every choice asks for a state.
class tst_ProductsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<PageFixture>(fill); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagate).*"_s));
        m_fixture->setLanguage(Language::English);
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void clickGoesDownAndTheBreadcrumbUp()
    {
        const auto page = m_fixture->open(start());
        clickItem(*page, u"S05"_s);
        QCOMPARE(m_fixture->state().commodity, u"S05"_s);
        clickItem(*page, u"27"_s);
        QCOMPARE(m_fixture->state().commodity, u"27"_s);
        clickItem(*page, u"2709"_s);
        QCOMPARE(m_fixture->state().commodity, u"2709"_s);
        QTest::mouseClick(find<QAbstractButton>(*page, "step1Button"), Qt::LeftButton);
        QCOMPARE(m_fixture->state().commodity, u"S05"_s);
        QVERIFY(!find<QAbstractButton>(*page, "step2Button")->isVisible());
        QTest::mouseClick(find<QAbstractButton>(*page, "step0Button"), Qt::LeftButton);
        QVERIFY(m_fixture->state().commodity.isEmpty());
    }

    void keysAloneGoDownAndUp()
    {
        ViewState state = start();
        state.tab = ContentTab::Table;
        const auto page = m_fixture->open(state);
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        auto *table = find<QTableView>(*page, "productTable");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_fixture->state().commodity, u"S05"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_fixture->state().commodity, u"27"_s);
        QTest::keyClick(table, Qt::Key_Backspace);
        QCOMPARE(m_fixture->state().commodity, u"S05"_s);
        QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
        QVERIFY(m_fixture->state().commodity.isEmpty());
        QTest::keyClick(table, Qt::Key_Backspace);
        QVERIFY(m_fixture->state().commodity.isEmpty());
    }

    void keysWalkTheChart()
    {
        const auto page = m_fixture->open(start());
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        auto *view = find<ChartView>(*page, "chartView");
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(!m_fixture->state().commodity.isEmpty());
    }

    void choicesAskForAState()
    {
        const auto page = m_fixture->open(start());
        choose(*find<QComboBox>(*page, "yearCombo"), 1);
        QCOMPARE(m_fixture->state().lastYear, 2019);
        choose(*find<QComboBox>(*page, "flowCombo"), 1);
        QCOMPARE(m_fixture->state().indicator, u"goods_import"_s);
        auto *classifications = find<QComboBox>(*page, "classificationCombo");
        QCOMPARE(classifications->count(), 2);
        choose(*classifications, classifications->findData(u"H5@customs"_s));
        QCOMPARE(m_fixture->state().nomenclature, u"H5@customs"_s);
        QCOMPARE(find<QComboBox>(*page, "yearCombo")->currentText(), u"2020"_s);
    }

    void kindsDrawTheirCharts_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<PlotKind>("plot");
        QTest::newRow("treemap") << u"treemapButton"_s << PlotKind::Treemap;
        QTest::newRow("donut") << u"donutButton"_s << PlotKind::Donut;
        QTest::newRow("years") << u"yearsButton"_s << PlotKind::Time;
        QTest::newRow("percent") << u"percentButton"_s << PlotKind::Time;
        QTest::newRow("moves") << u"movesButton"_s << PlotKind::Ranking;
    }

    void kindsDrawTheirCharts()
    {
        QFETCH(QString, button);
        QFETCH(PlotKind, plot);
        ViewState state = start();
        state.kind = button == u"treemapButton"_s ? ChartKind::Donut : ChartKind::Automatic;
        const auto page = m_fixture->open(state);
        QTest::mouseClick(page->findChild<QAbstractButton *>(button), Qt::LeftButton);
        auto *view = find<ChartView>(*page, "chartView");
        QCOMPARE(view->spec().plot, plot);
        QVERIFY(!view->spec().isEmpty());
        QVERIFY(page->findChild<QAbstractButton *>(button)->isChecked());
        QVERIFY(!page->grab().isNull());
    }

    void breadcrumbGoesUp()
    {
        ViewState state = start();
        state.commodity = u"270900"_s;
        const auto page = m_fixture->open(state);
        QTest::mouseClick(find<QAbstractButton>(*page, "step2Button"), Qt::LeftButton);
        QCOMPARE(m_fixture->state().commodity, u"27"_s);
        QVERIFY(!find<QAbstractButton>(*page, "step3Button")->isVisible());
        QTest::mouseClick(find<QAbstractButton>(*page, "step0Button"), Qt::LeftButton);
        QVERIFY(m_fixture->state().commodity.isEmpty());
    }

    void barsGoDownToo()
    {
        ViewState state = start();
        state.kind = ChartKind::Bars;
        const auto page = m_fixture->open(state);
        auto *view = find<ChartView>(*page, "chartView");
        Q_EMIT view->markActivated(0, 0);
        QCOMPARE(m_fixture->state().commodity, u"S05"_s);
    }

    /// What is drawn as one stands one by one in the table.
    void othersOpenTheTable()
    {
        ViewState state = start();
        state.kind = ChartKind::Bars;
        const auto page = m_fixture->open(state);
        auto *view = find<ChartView>(*page, "chartView");
        const auto rest = std::find_if(view->spec().series.begin(), view->spec().series.end(),
                                       [](const ChartSeries &series) { return series.id == u"rest"_s; });
        QVERIFY(rest != view->spec().series.end());
        Q_EMIT view->markActivated(static_cast<int>(rest - view->spec().series.begin()), 0);
        QCOMPARE(m_fixture->state().tab, ContentTab::Table);
        QVERIFY(m_fixture->state().commodity.isEmpty());

        const auto treemap = m_fixture->open(start());
        Q_EMIT find<ChartView>(*treemap, "chartView")->itemActivated(QString());
        QCOMPARE(m_fixture->state().tab, ContentTab::Table);
    }

    void tableFiltersSortsAndCopies()
    {
        ViewState state = start();
        state.tab = ContentTab::Table;
        const auto page = m_fixture->open(state);
        auto *table = find<QTableView>(*page, "productTable");
        QCOMPARE(table->model()->rowCount(), 4); // three sections and what is not specified
        QCOMPARE(table->model()->index(0, 0).data(ProductTableModel::CodeRole).toString(), u"S05"_s);
        QTest::keyClicks(find<QLineEdit>(*page, "filterEdit"), u"VEGETABLE"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        const QString copied = selectedText(*table);
        QVERIFY2(copied.contains(u"Vegetable products\t400"_s), qPrintable(copied));
        find<QLineEdit>(*page, "filterEdit")->clear();
        table->sortByColumn(1, Qt::AscendingOrder);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"Base metals and articles thereof"_s);
        QVERIFY(find<QLabel>(*page, "totalsLabel")->text().contains(u"2,000"_s));
    }

    void everyLanguageFits_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<ContentTab>("tab");
        for (const Language language : kLanguages) {
            for (const ContentTab tab : {ContentTab::Chart, ContentTab::Table, ContentTab::Sources}) {
                const QString name = languageCode(language) + u'-' + QString::number(static_cast<int>(tab));
                QTest::newRow(qPrintable(name)) << language << tab;
            }
        }
    }

    void everyLanguageFits()
    {
        QFETCH(Language, language);
        QFETCH(ContentTab, tab);
        m_fixture->setLanguage(language);
        ViewState state = start();
        state.tab = tab;
        state.commodity = u"27"_s;
        const QSize room(846, 566);
        const auto page = m_fixture->open(state, room);
        const QSize least = page->minimumSizeHint();
        QVERIFY2(least.width() <= room.width() && least.height() <= room.height(),
                 qPrintable(u"%1 × %2"_s.arg(least.width()).arg(least.height())));
        for (const auto *button : page->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->objectName()));
        }
    }

    void emptyPairSaysSo()
    {
        ViewState state = start();
        state.pair = {u"ABW"_s, u"TUV"_s};
        const auto page = m_fixture->open(state);
        QVERIFY(find<QLabel>(*page, "emptyLabel")->isVisible());
        QVERIFY(find<QLabel>(*page, "emptyLabel")->text().contains(u"CEPII BACI"_s));
        QVERIFY(!find<QWidget>(*page, "kindSegment")->isVisible());
    }

private:
    /// Clicks the mark of the item \a id in the chart.
    void clickItem(PageWidget &page, const QString &id)
    {
        auto *view = find<ChartView>(page, "chartView");
        for (const HitMark &mark : view->chartLayout().marks) {
            if (mark.isItem() && mark.point >= 0 && view->spec().items.at(mark.point).id == id) {
                QTest::mouseClick(view, Qt::LeftButton, {}, mark.rect.center().toPoint());
                return;
            }
        }
        QFAIL(qPrintable(u"no mark of "_s + id));
    }

    /// Takes \a index as the mouse does.
    static void choose(QComboBox &combo, int index)
    {
        combo.setCurrentIndex(index);
        Q_EMIT combo.activated(index);
    }

    std::unique_ptr<PageFixture> m_fixture;
};

QTEST_MAIN(tst_ProductsPage)
#include "tst_productspage.moc"
