#include "charts/chartview.h"
#include "pagefixture.h"
#include "pages/widgets/cardrow.h"
#include "pages/widgets/claimswidget.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>

using namespace corridor;
using namespace Qt::StringLiterals;

/// Every page with the bundled data, in every language.
class tst_Pages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<PageFixture>(); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagate).*"_s)); }
    void cleanupTestCase() { m_fixture.reset(); }

    void opens_data();
    void opens();
    void followsTheLanguage();
    void overviewShowsAllText_data();
    void overviewShowsAllText();
    void everyControlHasAName_data() { opens_data(); }
    void everyControlHasAName();
    void fitsASmallWindow_data() { opens_data(); }
    void fitsASmallWindow();
    void labelsArePlainText_data() { opens_data(); }
    void labelsArePlainText();
    void emptyPairSaysSo_data();
    void emptyPairSaysSo();

private:
    std::unique_ptr<PageFixture> m_fixture;
};

void tst_Pages::opens_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<Language>("language");
    for (const Page page : kPages) {
        for (const Language language : kLanguages) {
            const QString name = pageCode(page) + u'-' + languageCode(language);
            QTest::newRow(qPrintable(name)) << page << language;
        }
    }
}

void tst_Pages::opens()
{
    QFETCH(Page, page);
    QFETCH(Language, language);
    m_fixture->setLanguage(language);
    ViewState state;
    state.page = page;
    const std::unique_ptr<PageWidget> widget = m_fixture->open(state);
    QSignalSpy failed(widget.get(), &PageWidget::failed);
    QVERIFY(!widget->grab().isNull());
    QCOMPARE(failed.size(), 0);
}

void tst_Pages::followsTheLanguage()
{
    m_fixture->setLanguage(Language::English);
    ViewState state;
    state.page = Page::Trade;
    const std::unique_ptr<PageWidget> page = m_fixture->open(state);
    const auto *title = page->findChild<QLabel *>(u"titleLabel"_s);
    QVERIFY(title);
    const QString english = title->text();
    m_fixture->setLanguage(Language::Russian);
    m_fixture->show(*page, state);
    QCOMPARE_NE(title->text(), english);
}

void tst_Pages::overviewShowsAllText_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("size");
    for (const Language language : kLanguages) {
        QTest::newRow(qPrintable(languageCode(language) + u" 1280x800"_s)) << language << QSize(1110, 700);
        QTest::newRow(qPrintable(languageCode(language) + u" 1024x700"_s)) << language << QSize(854, 600);
    }
}

void tst_Pages::overviewShowsAllText()
{
    QFETCH(Language, language);
    QFETCH(QSize, size);
    m_fixture->setLanguage(language);
    const std::unique_ptr<PageWidget> page = m_fixture->open(ViewState(), size);

    for (const QLabel *label : page->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->wordWrap())
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->objectName()));
    }
    const auto *row = page->findChild<CardRow *>();
    QVERIFY(!row->cards().isEmpty());
    for (const CardWidget *card : row->cards()) {
        QVERIFY(row->rect().contains(card->geometry()));
        QCOMPARE(card->height(), row->cards().first()->height());
        QVERIFY(card->height() >= card->heightAt(card->width()));
    }
    auto *claims = page->findChild<ClaimsWidget *>();
    QVERIFY(!claims->claimRects().first().isNull());
    for (const QRectF &rect : claims->claimRects())
        QVERIFY(rect.isNull() || QRectF(claims->rect()).contains(rect));
    auto *chart = page->findChild<ChartView *>();
    for (const QRectF &text : chart->chartLayout().textRects)
        QVERIFY(QRectF(chart->rect()).adjusted(-1, -1, 1, 1).contains(text));

    // Nothing is wider than the page: it scrolls up and down only.
    const auto *area = page->findChild<QScrollArea *>();
    QVERIFY(area->widget()->width() <= area->viewport()->width());
}

void tst_Pages::everyControlHasAName()
{
    QFETCH(Page, page);
    QFETCH(Language, language);
    m_fixture->setLanguage(language);
    ViewState state;
    state.page = page;
    const std::unique_ptr<PageWidget> widget = m_fixture->open(state);
    for (const QWidget *control : widget->findChildren<QWidget *>()) {
        const bool interactive =
            qobject_cast<const QAbstractButton *>(control) || qobject_cast<const QComboBox *>(control) ||
            qobject_cast<const QAbstractItemView *>(control) || qobject_cast<const ChartView *>(control);
        if (!interactive || !control->isVisible() || control->focusPolicy() == Qt::NoFocus)
            continue;
        QVERIFY2(
            !control->accessibleName().isEmpty(),
            qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(control->metaObject()->className()), control->objectName())));
    }
}

/// What is left of 1024 × 700 beside the navigation and below menu and bar.
void tst_Pages::fitsASmallWindow()
{
    QFETCH(Page, page);
    QFETCH(Language, language);
    m_fixture->setLanguage(language);
    ViewState state;
    state.page = page;
    const QSize room(846, 566);
    const std::unique_ptr<PageWidget> widget = m_fixture->open(state, room);
    const QSize least = widget->minimumSizeHint();
    QVERIFY2(least.width() <= room.width() && least.height() <= room.height(),
             qPrintable(u"%1 × %2"_s.arg(QString::number(least.width()), QString::number(least.height()))));
}

void tst_Pages::labelsArePlainText()
{
    QFETCH(Page, page);
    QFETCH(Language, language);
    m_fixture->setLanguage(language);
    ViewState state;
    state.page = page;
    const std::unique_ptr<PageWidget> widget = m_fixture->open(state);
    for (const QLabel *label : widget->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
}

void tst_Pages::emptyPairSaysSo_data()
{
    QTest::addColumn<Page>("page");
    for (const Page page : kPages) {
        if (page != Page::Data && page != Page::Sources && page != Page::Imports)
            QTest::newRow(qPrintable(pageCode(page))) << page;
    }
}

void tst_Pages::emptyPairSaysSo()
{
    QFETCH(Page, page);
    m_fixture->setLanguage(Language::English);
    ViewState state;
    state.page = page;
    state.pair = {u"ABW"_s, u"TUV"_s};
    const std::unique_ptr<PageWidget> widget = m_fixture->open(state);
    const auto *label = widget->findChild<QLabel *>(u"emptyLabel"_s);
    QVERIFY(label);
    QVERIFY(label->isVisible());
    QVERIFY(!label->text().isEmpty());
}

QTEST_MAIN(tst_Pages)
#include "tst_pages.moc"
