#include "models/charttablemodel.h"
#include "models/missinglastproxy.h"
#include "pagefixture.h"
#include "pages/widgets/frozencolumn.h"
#include "pages/widgets/tables.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>

using namespace corridor;
using namespace Qt::StringLiterals;

/// Tables as they are worked with: filtered, added up, copied, scrolled sideways.
class tst_Tables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<PageFixture>(); }
    void init() { m_fixture->setLanguage(Language::English); }
    void cleanupTestCase() { m_fixture.reset(); }

    void sameNumbersAsTheChart_data();
    void sameNumbersAsTheChart();
    void rowsAreFilteredByKeys();
    void totalsFollowTheFilter();
    void ratesHaveNoTotal();
    void csvHasPlainNumbers_data();
    void csvHasPlainNumbers();
    void csvIsQuoted();
    void firstColumnStays();
    void frozenHeaderSorts();
    void frozenColumnSelects();
    void knownTableIsThatOfTheDay();

private:
    /// The table of the Trade page's main chart.
    std::unique_ptr<PageWidget> openTable(const QString &indicator = {}, Page page = Page::Trade)
    {
        ViewState state;
        state.page = page;
        state.indicator = indicator;
        state.tab = ContentTab::Table;
        return m_fixture->open(state);
    }
    static QTableView *tableOf(const PageWidget &page) { return page.findChild<QTableView *>(u"figureTable"_s); }

    std::unique_ptr<PageFixture> m_fixture;
};

void tst_Tables::sameNumbersAsTheChart_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("en") << Language::English;
    QTest::newRow("tr") << Language::Turkish;
    QTest::newRow("kk") << Language::Kazakh;
    QTest::newRow("ru") << Language::Russian;
}

void tst_Tables::sameNumbersAsTheChart()
{
    QFETCH(Language, language);
    m_fixture->setLanguage(language);
    const auto page = openTable();
    const QAbstractItemModel *model = tableOf(*page)->model();
    const auto content = m_fixture->dashboard().page(m_fixture->state());
    VERIFY_OK(content);
    const ChartSpec &chart = content.value().charts.first();
    QStringList shown;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            shown.append(model->index(row, column).data().toString());
    }
    int numbers = 0;
    for (const ChartSeries &series : chart.series) {
        for (const ChartPoint &point : series.points) {
            if (!point.value || point.bound != Bound::None)
                continue;
            const QString digits = m_fixture->formatter().digits(*point.value);
            QVERIFY2(shown.contains(digits), qPrintable(digits));
            ++numbers;
        }
    }
    QVERIFY(numbers > 10);
}

void tst_Tables::rowsAreFilteredByKeys()
{
    const auto page = openTable();
    page->activateWindow();
    QTableView *table = tableOf(*page);
    const int all = table->model()->rowCount();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
    auto *line = page->findChild<QLineEdit *>(u"tableFilterEdit"_s);
    QTRY_COMPARE(QApplication::focusWidget(), line);
    QTest::keyClicks(line, u"2024"_s);
    QVERIFY(table->model()->rowCount() < all);
    QVERIFY(table->model()->rowCount() > 0);
    QTest::keyClick(line, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), table);
    QCOMPARE(table->currentIndex().row(), 0);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(table->model()->rowCount(), all);
}

void tst_Tables::totalsFollowTheFilter()
{
    const auto page = openTable(u"goods_export"_s);
    auto *totals = page->findChild<QLabel *>(u"totalsLabel"_s);
    auto *line = page->findChild<QLineEdit *>(u"tableFilterEdit"_s);
    const QString all = totals->text();
    line->setText(u"2022"_s);
    QVERIFY(totals->text() != all);
    line->setText(u"no such row"_s);
    QVERIFY(!totals->isVisible());
    line->clear();
    QCOMPARE(totals->text(), all);
}

void tst_Tables::ratesHaveNoTotal()
{
    ViewState state;
    state.page = Page::Education;
    const auto content = m_fixture->dashboard().page(state);
    VERIFY_OK(content);
    for (const IndicatorEntry &entry : content.value().indicators) {
        if (m_fixture->dashboard().addsUp(entry.indicator))
            continue;
        const auto page = openTable(entry.indicator, Page::Education);
        QVERIFY2(!page->findChild<QLabel *>(u"totalsLabel"_s)->isVisible(), qPrintable(entry.indicator));
    }
}

void tst_Tables::csvHasPlainNumbers_data() { sameNumbersAsTheChart_data(); }

void tst_Tables::csvHasPlainNumbers()
{
    QFETCH(Language, language);
    m_fixture->setLanguage(language);
    const auto page = openTable();
    QTableView *table = tableOf(*page);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(QRegularExpression(u"^\\d{4},(-?[\\d.e+]*,)+"_s).match(lines.at(1)).hasMatch());
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QString tabbed = QGuiApplication::clipboard()->text();
    QCOMPARE(tabbed.count(u'\n'), 2);
    QCOMPARE(tabbed.split(u'\n').at(1).split(u'\t').size(), table->model()->columnCount());
    QVERIFY(tabbed.contains(table->model()->index(0, 1).data().toString().simplified()));
}

void tst_Tables::csvIsQuoted()
{
    QStandardItemModel model(1, 3);
    model.setHorizontalHeaderLabels({u"a"_s, u"b, c"_s, u"d"_s});
    model.setItem(0, 0, new QStandardItem(u"say \"yes\""_s));
    model.setItem(0, 1, new QStandardItem(u"two\nlines"_s));
    model.setItem(0, 2, new QStandardItem(u"1.5"_s));
    QTableView table;
    table.setModel(&model);
    table.selectRow(0);
    QCOMPARE(selectedCsv(table), u"a,\"b, c\",d\r\n\"say \"\"yes\"\"\",two lines,1.5\r\n"_s);
}

/// A table that is wider than its place.
struct WideTable {
    QStandardItemModel model{20, 12};
    QTableView table;
    FrozenColumn *frozen = nullptr;

    WideTable()
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                model.setItem(row, column, new QStandardItem(QString::number(row * 100 + column)));
        }
        setUpTable(table, model);
        frozen = new FrozenColumn(table);
        table.resize(400, 200);
        table.show();
        QCoreApplication::processEvents();
    }
};

void tst_Tables::firstColumnStays()
{
    WideTable wide;
    QVERIFY(!wide.frozen->view().isVisible());
    wide.table.horizontalScrollBar()->setValue(wide.table.horizontalScrollBar()->maximum());
    QVERIFY(wide.frozen->view().isVisible());
    QCOMPARE(wide.frozen->view().indexAt({4, 4}), wide.model.index(0, 0));
    QVERIFY(wide.frozen->view().isColumnHidden(5));
    wide.table.verticalScrollBar()->setValue(7);
    QCOMPARE(wide.frozen->view().indexAt({4, 4}), wide.model.index(7, 0));
    QCOMPARE(wide.table.rowAt(4), 7);
    wide.table.horizontalScrollBar()->setValue(0);
    QVERIFY(!wide.frozen->view().isVisible());
}

void tst_Tables::frozenHeaderSorts()
{
    WideTable wide;
    wide.table.setSortingEnabled(true);
    wide.table.sortByColumn(3, Qt::AscendingOrder);
    wide.table.horizontalScrollBar()->setValue(wide.table.horizontalScrollBar()->maximum());
    QHeaderView *header = wide.frozen->view().horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {10, header->height() / 2});
    QCOMPARE(wide.table.horizontalHeader()->sortIndicatorSection(), 0);
    QCOMPARE(wide.table.horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {10, header->height() / 2});
    QCOMPARE(wide.table.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void tst_Tables::frozenColumnSelects()
{
    WideTable wide;
    wide.table.setSelectionBehavior(QAbstractItemView::SelectRows);
    wide.table.horizontalScrollBar()->setValue(wide.table.horizontalScrollBar()->maximum());
    QTest::mouseClick(wide.frozen->view().viewport(), Qt::LeftButton, {}, {4, 4});
    QCOMPARE(wide.table.currentIndex().row(), 0);
    QVERIFY(wide.table.selectionModel()->isSelected(wide.model.index(0, 0)));
}

void tst_Tables::knownTableIsThatOfTheDay()
{
    ViewState state;
    state.page = Page::Data;
    state.filterReporter = u"KAZ"_s;
    const Formatter formatter = m_fixture->formatter();
    const auto now = m_fixture->dashboard().figures(state, formatter);
    VERIFY_OK(now);
    for (const QString &column : {QString(), u"value"_s, u"period"_s}) {
        state.sortColumn = column;
        state.knownOn = QDate::currentDate();
        const auto today = m_fixture->dashboard().figures(state, formatter);
        VERIFY_OK(today);
        QCOMPARE(today.value()->count(), now.value()->count());
        const auto rows = today.value()->rows(0, 50);
        VERIFY_OK(rows);
        for (qsizetype i = 1; column == u"value"_s && i < rows.value().size(); ++i)
            QVERIFY(rows.value().at(i - 1).figure.value <= rows.value().at(i).figure.value);
    }
    state.knownOn = QDate::currentDate().addDays(-3);
    const auto before = m_fixture->dashboard().figures(state, formatter);
    VERIFY_OK(before);
    QCOMPARE(before.value()->count(), 0);
}

QTEST_MAIN(tst_Tables)
#include "tst_tables.moc"
