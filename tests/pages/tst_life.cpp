#include "charts/chartview.h"
#include "pagefixture.h"
#include "pages/lifedialog.h"
#include "pages/statepage.h"
#include "pages/widgets/cardrow.h"
#include "pages/widgets/claimswidget.h"
#include "pages/widgets/lifesources.h"
#include "pages/widgets/lifetext.h"
#include "pages/widgets/sourcelinks.h"
#include "pages/widgets/targetwidget.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QUrl>

#include <algorithm>

using namespace corridor;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kChartPages{Page::Trade, Page::Investment, Page::Education, Page::Transport};

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
}

} // namespace

/// Every number on every page leads to the row of the store that it is, or to those that it was computed from.
class tst_Life : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<PageFixture>(); }
    void init() { m_fixture->setLanguage(Language::English); }
    void cleanupTestCase() { m_fixture.reset(); }

    void everyMark_data();
    void everyMark();
    void everyTitle_data() { everyMark_data(); }
    void everyTitle();
    void everyCard();
    void everyTarget();
    void everyClaim();
    void sumIsThatOfItsInputs();
    void keysReachMarks();
    void mouseReachesMarks();
    void focusedCardIsMeant();
    void menuAsks();
    void everyCell_data();
    void everyCell();
    void dialogTellsFigure();
    void dialogWalksInputs();
    void linksOfTheWebOnly();
    void copiedText_data();
    void copiedText();
    void dialogKeys();

private:
    /// Checks that \a question leads to rows of the store that each have a source, and gives its life.
    void check(const LifeQuestion &question, LifeSpec *life = nullptr);
    [[nodiscard]] PageContent contentOf(const ViewState &state)
    {
        const auto content = m_fixture->dashboard().page(state);
        return content ? content.value() : PageContent();
    }

    std::unique_ptr<PageFixture> m_fixture;
};

void tst_Life::check(const LifeQuestion &question, LifeSpec *life)
{
    const auto told = m_fixture->dashboard().life(question, {});
    VERIFY_OK(told);
    const QByteArray name = m_fixture->formatter().text(question.title).toUtf8();
    QVERIFY2(!question.inputs.isEmpty(), name.constData());
    QCOMPARE(told.value().figures.size(), std::min(question.inputs.size(), kMostLives));
    for (const LifeFigure &figure : told.value().figures) {
        QVERIFY2(!figure.isRemoved, name.constData());
        QVERIFY2(!figure.source.publisher.isEmpty(), name.constData());
        QVERIFY2(figure.vintage.batch, name.constData());
        QVERIFY2(figure.vintage.figure.line > 0, name.constData());
        QVERIFY2(!lifeSections(figure, m_fixture->formatter()).isEmpty(), name.constData());
    }
    if (life)
        *life = told.value();
}

void tst_Life::everyMark_data()
{
    QTest::addColumn<ViewState>("state");
    for (const Page page : kPages) {
        ViewState state;
        state.page = page;
        const QString name = pageCode(page);
        QTest::newRow(qPrintable(name)) << state;
        for (const IndicatorEntry &entry : contentOf(state).indicators) {
            ViewState chosen = state;
            chosen.indicator = entry.indicator;
            QTest::newRow(qPrintable(name + u' ' + entry.indicator)) << chosen;
        }
        state.frequency = Frequency::Month;
        QTest::newRow(qPrintable(name + u" by month"_s)) << state;
        state.frequency = Frequency::Annual;
        state.pair = {u"TUR"_s, u"KAZ"_s};
        state.side = ReporterSide::One;
        QTest::newRow(qPrintable(name + u" of Turkiye"_s)) << state;
    }
}

void tst_Life::everyMark()
{
    QFETCH(ViewState, state);
    int single = 0;
    const PageContent content = contentOf(state);
    for (const ChartSpec &chart : content.charts) {
        for (const ChartSeries &series : chart.series) {
            for (const ChartPoint &point : series.points) {
                const auto question = lifeOfPoint(chart, series, point);
                QCOMPARE(question.has_value(), point.value || !point.gap.isEmpty());
                if (!point.value)
                    continue;
                LifeSpec life;
                check(*question, &life);
                if (point.inputs.size() == 1 && series.steps.isEmpty()) {
                    ++single;
                    QCOMPARE(life.figures.first().vintage.figure.value, *point.value);
                    QCOMPARE(life.figures.first().vintage.figure.period, point.period);
                    QCOMPARE(life.figures.first().key.source, point.source);
                }
            }
        }
        for (const ChartItem &item : chart.items) {
            if (const auto question = lifeOfItem(chart, item))
                check(*question);
        }
    }
    if (state.page == Page::Trade && state.indicator.isEmpty())
        QVERIFY(single > 10);
}

void tst_Life::everyTitle()
{
    QFETCH(ViewState, state);
    for (const ChartSpec &chart : contentOf(state).charts) {
        const QString title = m_fixture->formatter().text(chart.title);
        // The title of Compare only counts its pairs: it leads to the newest figure of each.
        if (hasDigit(title) && state.page != Page::Compare)
            QVERIFY2(!chart.titleInputs.isEmpty(), qPrintable(title));
        if (const auto question = lifeOfTitle(chart))
            check(*question);
        else
            QVERIFY(chart.isEmpty());
    }
}

void tst_Life::everyCard()
{
    const PageContent content = contentOf({});
    QVERIFY(content.cards.size() >= 4);
    for (const CardSpec &card : content.cards) {
        check(lifeOfCard(card));
        for (const ChartPoint &point : card.spark) {
            if (point.value)
                QVERIFY(!point.inputs.isEmpty());
        }
    }
}

void tst_Life::everyTarget()
{
    ViewState state;
    state.page = Page::Targets;
    const PageContent content = contentOf(state);
    QVERIFY(content.targets.size() > 2);
    for (const TargetSpec &target : content.targets) {
        const LifeQuestion question = lifeOfTarget(target);
        if (target.current)
            check(question);
        // Its own value is no figure: it leads to where it was announced.
        QVERIFY(!question.documents.isEmpty());
        const auto told = m_fixture->dashboard().life(question, {});
        VERIFY_OK(told);
        QCOMPARE(told.value().documents.size(), question.documents.size());
        QVERIFY(!told.value().documents.first().source.publisher.isEmpty());
    }
}

void tst_Life::everyClaim()
{
    ViewState state;
    state.page = Page::Targets;
    const PageContent content = contentOf(state);
    QVERIFY(content.claims.size() > 3);
    for (const ClaimSpec &claim : content.claims) {
        const LifeQuestion question = lifeOfClaim(claim);
        const bool tested = claim.verdict == Verdict::Holds || claim.verdict == Verdict::DoesNotHold;
        if (tested)
            check(question);
        const auto told = m_fixture->dashboard().life(question, {});
        VERIFY_OK(told);
        QVERIFY(tested || !told.value().documents.isEmpty());
        QCOMPARE(told.value().documents.size(), question.documents.size());
    }
}

void tst_Life::sumIsThatOfItsInputs()
{
    ViewState state;
    state.page = Page::Trade;
    state.indicator = u"goods_balance"_s;
    const ChartSpec chart = contentOf(state).charts.first();
    QVERIFY(!chart.series.isEmpty());
    for (const ChartPoint &point : chart.series.first().points) {
        LifeSpec life;
        check(*lifeOfPoint(chart, chart.series.first(), point), &life);
        QCOMPARE(life.figures.size(), 2);
        QCOMPARE(life.figures.at(0).key.indicator, u"goods_export"_s);
        QCOMPARE(life.figures.at(1).key.indicator, u"goods_import"_s);
        QCOMPARE(life.figures.at(0).vintage.figure.value - life.figures.at(1).vintage.figure.value, *point.value);
    }
}

void tst_Life::keysReachMarks()
{
    for (const Page each : kChartPages) {
        ViewState state;
        state.page = each;
        const auto page = m_fixture->open(state);
        page->activateWindow();
        auto *chart = page->findChild<ChartView *>();
        chart->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), chart);
        const auto *shown = qobject_cast<StatePage *>(page.get());
        QVERIFY(shown);
        QCOMPARE(shown->currentLife(), lifeOfTitle(chart->spec()));
        QTest::keyClick(chart, Qt::Key_Home);
        for (int step = 0; step < 3; ++step) {
            const HitMark mark = chart->chartLayout().marks.at(chart->currentMark());
            const ChartSeries &series = chart->spec().series.at(mark.series);
            QCOMPARE(shown->currentLife(), lifeOfPoint(chart->spec(), series, series.points.at(mark.point)));
            QTest::keyClick(chart, Qt::Key_Right);
        }
    }
}

void tst_Life::mouseReachesMarks()
{
    ViewState state;
    state.page = Page::Trade;
    const auto page = m_fixture->open(state);
    auto *chart = page->findChild<ChartView *>();
    const QList<HitMark> marks = chart->chartLayout().marks;
    const auto bar = std::find_if(marks.cbegin(), marks.cend(), [&](const HitMark &hit) {
        return chart->spec().series.at(hit.series).mark == Mark::Bar && hit.rect.height() > 20;
    });
    QVERIFY(bar != marks.cend());
    const QPoint foot = QPointF(bar->rect.center().x(), bar->rect.bottom() - 4).toPoint();
    const auto question = lifeAt(chart, foot, *page);
    const ChartSeries &series = chart->spec().series.at(bar->series);
    QVERIFY(question);
    QCOMPARE(*question, *lifeOfPoint(chart->spec(), series, series.points.at(bar->point)));
    // Over the heading it is the sentence that is asked about.
    QCOMPARE(lifeAt(chart, {20, 12}, *page), lifeOfTitle(chart->spec()));
}

void tst_Life::focusedCardIsMeant()
{
    const auto page = m_fixture->open({});
    page->activateWindow();
    CardWidget *card = page->findChild<CardRow *>()->cards().at(1);
    card->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), card);
    const auto *shown = qobject_cast<StatePage *>(page.get());
    QCOMPARE(shown->currentLife(), std::optional(lifeOfCard(card->card())));
    auto *claims = page->findChild<ClaimsWidget *>();
    claims->setFocus();
    QCOMPARE(shown->currentLife(), std::optional(lifeOfClaim(claims->claims().first())));
    auto *target = page->findChild<TargetWidget *>();
    target->setFocus();
    QCOMPARE(shown->currentLife(), std::optional(lifeOfTarget(target->target())));
}

void tst_Life::menuAsks()
{
    const auto page = m_fixture->open({});
    QSignalSpy asked(page.get(), &PageWidget::lifeRequested);
    CardWidget *card = page->findChild<CardRow *>()->cards().first();
    const QPoint middle = card->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, middle, card->mapToGlobal(middle));
    QApplication::sendEvent(card, &event);
    auto *menu = page->findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().first()->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<LifeQuestion>(), lifeOfCard(card->card()));
    menu->close();
}

void tst_Life::everyCell_data()
{
    QTest::addColumn<ViewState>("state");
    for (const Page page : kChartPages) {
        ViewState state;
        state.page = page;
        state.tab = ContentTab::Table;
        QTest::newRow(qPrintable(pageCode(page))) << state;
    }
    ViewState state;
    state.page = Page::Data;
    QTest::newRow("data") << state;
    state.page = Page::Targets;
    QTest::newRow("targets") << state;
}

void tst_Life::everyCell()
{
    QFETCH(ViewState, state);
    const auto page = m_fixture->open(state);
    int cells = 0;
    for (const QTableView *table : page->findChildren<QTableView *>()) {
        if (!table->isVisible())
            continue;
        for (int row = 0; row < std::min(table->model()->rowCount(), 400); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const QModelIndex index = table->model()->index(row, column);
                const QVariant question = index.data(kLifeRole);
                if (!hasDigit(index.data().toString())) {
                    continue;
                }
                QVERIFY2(question.isValid(), qPrintable(index.data().toString()));
                ++cells;
                if (state.page != Page::Targets)
                    check(question.value<LifeQuestion>());
            }
        }
    }
    QVERIFY(cells > 5);
}

void tst_Life::dialogTellsFigure()
{
    ViewState state;
    state.page = Page::Trade;
    const ChartSpec chart = contentOf(state).charts.first();
    const ChartSeries &series = chart.series.first();
    LifeSpec life;
    check(*lifeOfPoint(chart, series, series.points.last()), &life);
    LifeDialog dialog;
    dialog.showLife(life, state, m_fixture->style());
    dialog.show();
    QStringList shown;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        shown.append(label->text());
    }
    const LifeFigure &figure = life.figures.first();
    const Formatter formatter = m_fixture->formatter();
    QVERIFY(shown.contains(figure.source.publisher));
    QVERIFY(shown.contains(formatter.digits(static_cast<double>(figure.vintage.figure.line), 0)));
    QVERIFY(shown.contains(formatter.text(life.question.value)));
    QVERIFY(!dialog.findChild<QListWidget *>()->isVisible());

    QSignalSpy visits(&dialog, &LifeDialog::visitRequested);
    dialog.findChild<QPushButton *>(u"dataButton"_s)->click();
    QCOMPARE(lastState(visits).page, Page::Data);
    QCOMPARE(lastState(visits).filterIndicator, figure.key.indicator);
    QCOMPARE(lastState(visits).filterPeriod, series.points.last().period.toString());
    dialog.findChild<QPushButton *>(u"sourceButton"_s)->click();
    QCOMPARE(lastState(visits).page, Page::Sources);
    QCOMPARE(lastState(visits).selection, figure.key.source);
}

void tst_Life::dialogWalksInputs()
{
    const PageContent content = contentOf({});
    LifeSpec life;
    check(lifeOfCard(content.cards.first()), &life);
    QVERIFY(life.figures.size() >= 2);
    LifeDialog dialog;
    dialog.showLife(life, {}, m_fixture->style());
    dialog.show();
    dialog.activateWindow();
    auto *inputs = dialog.findChild<QListWidget *>();
    QVERIFY(inputs->isVisible());
    QCOMPARE(inputs->count(), life.figures.size());
    inputs->setFocus();
    const auto facts = [&dialog] {
        QStringList texts;
        for (const QLabel *label : dialog.findChild<QWidget *>(u"factsBox"_s)->findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    };
    const Formatter formatter = m_fixture->formatter();
    QVERIFY(facts().contains(formatter.label(u"indicator"_s, life.figures.at(0).key.indicator)));
    QTest::keyClick(inputs, Qt::Key_Down);
    QCOMPARE(inputs->currentRow(), 1);
    QVERIFY(facts().contains(formatter.label(u"indicator"_s, life.figures.at(1).key.indicator)));
}

/// Takes the addresses that would go to the browser.
class LifeBrowser : public QObject {
    Q_OBJECT
public:
    QList<QUrl> opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

void tst_Life::linksOfTheWebOnly()
{
    LifeBrowser browser;
    QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
    QDesktopServices::setUrlHandler(u"file"_s, &browser, "open");
    LifeSpec life;
    LifeDocument good;
    good.source.publisher = u"Office <b>of</b> statistics"_s;
    good.source.url = u"https://example.org/a"_s;
    LifeDocument bad = good;
    bad.source.url = u"file:///etc/passwd"_s;
    life.documents = {good, bad};
    LifeDialog dialog;
    dialog.showLife(life, {}, m_fixture->style());
    dialog.show();
    auto links = dialog.findChildren<LinkRow *>();
    QCOMPARE(links.size(), 1);
    QTest::mouseClick(links.first(), Qt::LeftButton);
    QCOMPARE(browser.opened, QList<QUrl>{QUrl(u"https://example.org/a"_s)});
    dialog.findChild<QListWidget *>()->setCurrentRow(1);
    QVERIFY(dialog.findChildren<LinkRow *>().isEmpty());
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QDesktopServices::unsetUrlHandler(u"file"_s);
}

void tst_Life::copiedText_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("en") << Language::English;
    QTest::newRow("tr") << Language::Turkish;
    QTest::newRow("kk") << Language::Kazakh;
    QTest::newRow("ru") << Language::Russian;
}

void tst_Life::copiedText()
{
    QFETCH(Language, language);
    m_fixture->setLanguage(language);
    LifeSpec life;
    check(lifeOfCard(contentOf({}).cards.first()), &life);
    LifeDialog dialog;
    dialog.showLife(life, {}, m_fixture->style());
    dialog.findChild<QPushButton *>(u"copyButton"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    const Formatter formatter = m_fixture->formatter();
    QVERIFY(copied.startsWith(formatter.text(life.question.title)));
    for (const LifeFigure &figure : life.figures) {
        QVERIFY(copied.contains(figure.source.publisher.simplified()));
        QVERIFY(copied.contains(formatter.text(figure.name)));
        QVERIFY(
            copied.contains(formatter.number(figure.vintage.figure.value, figure.key.unit, Text::NumberStyle::Full)));
    }
}

void tst_Life::dialogKeys()
{
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_F4}) {
        LifeDialog dialog;
        LifeSpec life;
        check(lifeOfCard(contentOf({}).cards.first()), &life);
        dialog.showLife(life, {}, m_fixture->style());
        dialog.show();
        QTest::keyClick(&dialog, key);
        QVERIFY(!dialog.isVisible());
    }
}

QTEST_MAIN(tst_Life)
#include "tst_life.moc"
