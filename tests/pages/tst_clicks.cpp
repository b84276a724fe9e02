#include "charts/chartview.h"
#include "pagefixture.h"
#include "pages/widgets/cardrow.h"
#include "pages/widgets/claimswidget.h"
#include "pages/widgets/sourcelinks.h"
#include "timeline/timelineview.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

using namespace corridor;
using namespace Qt::StringLiterals;

/// What a page asks for when the analyst clicks, types or presses a key.
class tst_Clicks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<PageFixture>(); }
    void init() { m_fixture->setLanguage(Language::English); }
    void cleanupTestCase() { m_fixture.reset(); }

    void barOpensItsFigures();
    void cardOpensByKey_data();
    void cardOpensByKey();
    void claimOpensTargets();
    void claimShowsItsSources();
    void tabShowsTable();
    void indicatorIsChosen();
    void eventIsSelectedByButton();
    void categoryIsHidden();
    void typingFiltersFigures();
    void headerSorts();
    void chipRemovesFilter();
    void rowShowsDetails();
    void rowsAreCopied();
    void sourceLeadsToItsFigures();
    void onlyWebAddressesOpen_data();
    void onlyWebAddressesOpen();

private:
    std::unique_ptr<PageFixture> m_fixture;
};

/// Takes the addresses that would go to the browser.
class Browser : public QObject {
    Q_OBJECT
public:
    QList<QUrl> opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

void tst_Clicks::barOpensItsFigures()
{
    ViewState state;
    state.page = Page::Trade;
    const auto page = m_fixture->open(state);
    QSignalSpy visits(page.get(), &PageWidget::visitRequested);
    auto *chart = page->findChild<ChartView *>();
    const QList<HitMark> marks = chart->chartLayout().marks;
    const auto mark = std::find_if(marks.cbegin(), marks.cend(), [&](const HitMark &hit) {
        return chart->spec().series.at(hit.series).mark == Mark::Bar && hit.rect.height() > 20;
    });
    QVERIFY(mark != marks.cend());
    const ChartSeries series = chart->spec().series.at(mark->series);
    // Near the foot, where no other mark lies over the bar.
    QTest::mouseClick(chart, Qt::LeftButton, {}, QPointF(mark->rect.center().x(), mark->rect.bottom() - 4).toPoint());
    QCOMPARE(visits.size(), 1);
    const ViewState next = lastState(visits);
    QCOMPARE(next.page, Page::Data);
    QCOMPARE(next.filterIndicator, series.indicator);
    QCOMPARE(next.filterReporter, series.reporter);
    QCOMPARE(next.filterPartner, series.partner);
    QCOMPARE(next.filterPeriod, series.points.at(mark->point).period.toString());
    const auto figures = m_fixture->dashboard().figures(next, m_fixture->formatter());
    VERIFY_OK(figures);
    QVERIFY(figures.value()->count() > 0);
}

void tst_Clicks::cardOpensByKey_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("Space") << int(Qt::Key_Space);
}

void tst_Clicks::cardOpensByKey()
{
    QFETCH(int, key);
    const auto page = m_fixture->open(ViewState());
    QSignalSpy visits(page.get(), &PageWidget::visitRequested);
    CardWidget *card = page->findChild<CardRow *>()->cards().first();
    QTest::keyClick(card, static_cast<Qt::Key>(key));
    QCOMPARE(visits.size(), 1);
    QCOMPARE(lastState(visits), card->card().opens);
}

void tst_Clicks::claimOpensTargets()
{
    const auto page = m_fixture->open(ViewState());
    QSignalSpy visits(page.get(), &PageWidget::visitRequested);
    auto *claims = page->findChild<ClaimsWidget *>();
    QVERIFY(!claims->claims().isEmpty());
    QTest::mouseClick(claims, Qt::LeftButton, {}, claims->claimRects().first().center().toPoint());
    QCOMPARE(visits.size(), 1);
    QCOMPARE(lastState(visits).page, Page::Targets);
    QCOMPARE(lastState(visits).selection, claims->claims().first().claim);
}

void tst_Clicks::claimShowsItsSources()
{
    ViewState state;
    state.page = Page::Targets;
    const auto page = m_fixture->open(state);
    auto *claims = page->findChild<ClaimsWidget *>();
    const auto sourced = std::find_if(claims->claims().cbegin(), claims->claims().cend(),
                                      [](const ClaimSpec &claim) { return !claim.documents.isEmpty(); });
    QVERIFY(sourced != claims->claims().cend());
    state.selection = sourced->claim;
    m_fixture->show(*page, state);
    const auto *links = page->findChild<SourceLinks *>(u"sourceLinks"_s);
    QVERIFY(!links->codes().isEmpty());
    QSignalSpy visits(page.get(), &PageWidget::visitRequested);
    links->findChild<LinkRow *>()->click();
    QTRY_COMPARE(visits.size(), 1);
    QCOMPARE(lastState(visits).page, Page::Sources);
    QCOMPARE(lastState(visits).selection, links->codes().first());
}

void tst_Clicks::tabShowsTable()
{
    ViewState state;
    state.page = Page::Trade;
    const auto page = m_fixture->open(state);
    page->findChild<QToolButton *>(u"tableButton"_s)->click();
    QCOMPARE(m_fixture->state().tab, ContentTab::Table);
    const auto *table = page->findChild<QTableView *>(u"figureTable"_s);
    QVERIFY(table->isVisible());
    QVERIFY(table->model()->rowCount() > 5);
    page->findChild<QToolButton *>(u"sourcesButton"_s)->click();
    const auto *sources = page->findChild<QTableView *>(u"sourceTable"_s);
    QVERIFY(sources->isVisible());
    QVERIFY(sources->model()->rowCount() > 0);
}

void tst_Clicks::indicatorIsChosen()
{
    ViewState state;
    state.page = Page::Education;
    const auto page = m_fixture->open(state);
    auto *combo = page->findChild<QComboBox *>(u"indicatorCombo"_s);
    QVERIFY(combo->count() > 1);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(m_fixture->state().indicator, combo->itemData(1).toString());
    QCOMPARE(combo->currentIndex(), 1);
}

void tst_Clicks::eventIsSelectedByButton()
{
    ViewState state;
    state.page = Page::Timeline;
    const auto page = m_fixture->open(state);
    auto *next = page->findChild<QToolButton *>(u"nextButton"_s);
    next->click();
    const QString first = m_fixture->state().selectedEvent;
    QVERIFY(!first.isEmpty());
    const auto *title = page->findChild<QLabel *>(u"eventTitleLabel"_s);
    QVERIFY(title->isVisible());
    QCOMPARE(title->text(), m_fixture->formatter().label(u"event"_s, first));
    next->click();
    QCOMPARE_NE(m_fixture->state().selectedEvent, first);
    page->findChild<QToolButton *>(u"previousButton"_s)->click();
    QCOMPARE(m_fixture->state().selectedEvent, first);
}

void tst_Clicks::categoryIsHidden()
{
    ViewState state;
    state.page = Page::Timeline;
    const auto page = m_fixture->open(state);
    auto *chip = page->findChild<QToolButton *>(u"diplomacy"_s);
    QVERIFY(chip);
    chip->click();
    QCOMPARE(m_fixture->state().hiddenCategories, QStringList{u"diplomacy"_s});
    QVERIFY(!chip->isChecked());
    page->findChild<QToolButton *>(u"allButton"_s)->click();
    QVERIFY(m_fixture->state().hiddenCategories.isEmpty());
    QVERIFY(chip->isChecked());
}

void tst_Clicks::typingFiltersFigures()
{
    ViewState state;
    state.page = Page::Data;
    const auto page = m_fixture->open(state);
    const auto *table = page->findChild<QTableView *>(u"figureTable"_s);
    const int all = table->model()->rowCount();
    QSignalSpy adjusted(page.get(), &PageWidget::adjustRequested);
    auto *edit = page->findChild<QLineEdit *>(u"filterEdit"_s);
    QTest::keyClicks(edit, u"export"_s);
    QVERIFY(adjusted.isEmpty()); // not at each letter
    QTRY_COMPARE(adjusted.size(), 1);
    QCOMPARE(m_fixture->state().filterText, u"export"_s);
    const int some = table->model()->rowCount();
    QVERIFY(some > 0);
    QVERIFY(some < all);
}

void tst_Clicks::headerSorts()
{
    ViewState state;
    state.page = Page::Data;
    const auto page = m_fixture->open(state);
    auto *header = page->findChild<QTableView *>(u"figureTable"_s)->horizontalHeader();
    const int column = static_cast<int>(FigureColumn::Reporter);
    const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(m_fixture->state().sortColumn, u"reporter"_s);
    QVERIFY(!m_fixture->state().sortDescending);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(m_fixture->state().sortDescending);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(m_fixture->state().sortColumn.isEmpty());
}

void tst_Clicks::chipRemovesFilter()
{
    ViewState state;
    state.page = Page::Data;
    state.filterReporter = u"KAZ"_s;
    state.filterPeriod = u"2024"_s;
    const auto page = m_fixture->open(state);
    const QList<QToolButton *> chips = page->findChild<QWidget *>(u"chipBox"_s)->findChildren<QToolButton *>();
    QCOMPARE(chips.size(), 2);
    chips.last()->click();
    QTRY_VERIFY(m_fixture->state().filterPeriod.isEmpty());
    QCOMPARE(m_fixture->state().filterReporter, u"KAZ"_s);
    page->findChild<QToolButton *>(u"clearButton"_s)->click();
    QVERIFY(m_fixture->state().filterReporter.isEmpty());
}

void tst_Clicks::rowShowsDetails()
{
    ViewState state;
    state.page = Page::Data;
    state.filterIndicator = u"goods_export"_s;
    const auto page = m_fixture->open(state);
    auto *table = page->findChild<QTableView *>(u"figureTable"_s);
    auto *panel = page->findChild<QWidget *>(u"detailsPanel"_s);
    QVERIFY(!panel->isVisible());
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(panel->isVisible());
    const auto *links = panel->findChild<SourceLinks *>();
    QCOMPARE(links->codes().size(), 1);
    QSignalSpy visits(page.get(), &PageWidget::visitRequested);
    links->findChild<LinkRow *>()->click();
    QTRY_COMPARE(visits.size(), 1);
    QCOMPARE(lastState(visits).page, Page::Sources);
}

void tst_Clicks::rowsAreCopied()
{
    ViewState state;
    state.page = Page::Data;
    state.filterIndicator = u"goods_export"_s;
    const auto page = m_fixture->open(state);
    auto *table = page->findChild<QTableView *>(u"figureTable"_s);
    table->setFocus();
    table->selectRow(0);
    page->activateWindow();
    QTest::keySequence(table, QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).count(u'\t'), kFigureColumnCount - 1);
    QCOMPARE(lines.at(1).split(u'\t').first(), table->model()->index(0, 0).data().toString());
}

void tst_Clicks::sourceLeadsToItsFigures()
{
    ViewState state;
    state.page = Page::Sources;
    state.selection = u"bns_x_partner"_s;
    const auto all = m_fixture->dashboard().sources();
    VERIFY_OK(all);
    const auto used = std::find_if(all.value().cbegin(), all.value().cend(),
                                   [](const SourceEntry &entry) { return entry.figures > 0; });
    state.selection = used->source.code;
    const auto page = m_fixture->open(state);
    QSignalSpy visits(page.get(), &PageWidget::visitRequested);
    QTest::mouseClick(page->findChild<QAbstractButton *>(u"figuresButton"_s), Qt::LeftButton);
    QCOMPARE(visits.size(), 1);
    QCOMPARE(lastState(visits).page, Page::Data);
    QCOMPARE(lastState(visits).filterSource, used->source.code);
    const auto figures = m_fixture->dashboard().figures(lastState(visits), m_fixture->formatter());
    VERIFY_OK(figures);
    QCOMPARE(figures.value()->count(), used->figures);
}

void tst_Clicks::onlyWebAddressesOpen_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("opens");
    QTest::newRow("https") << u"https://example.org/table?x=1"_s << true;
    QTest::newRow("http") << u"http://example.org/"_s << true;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("path") << u"/usr/bin/true"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void tst_Clicks::onlyWebAddressesOpen()
{
    QFETCH(QString, address);
    QFETCH(bool, opens);
    Browser browser;
    for (const QString &scheme : {u"http"_s, u"https"_s, u"file"_s, u"javascript"_s})
        QDesktopServices::setUrlHandler(scheme, &browser, "open");
    QCOMPARE(openAddress(address), opens);
    QCOMPARE(browser.opened, opens ? QList<QUrl>{QUrl(address)} : QList<QUrl>());
    for (const QString &scheme : {u"http"_s, u"https"_s, u"file"_s, u"javascript"_s})
        QDesktopServices::unsetUrlHandler(scheme);
}

QTEST_MAIN(tst_Clicks)
#include "tst_clicks.moc"
