#include "report/pageimage.h"
#include "report/picture.h"
#include "support/paintedtexts.h"
#include "support/resultcompare.h"

#include <QTemporaryDir>
#include <QTest>

using namespace corridor;
using namespace Qt::StringLiterals;

namespace {

const QList<Page> kPages{Page::Overview,  Page::Trade,    Page::Investment, Page::Education,
                         Page::Transport, Page::Timeline, Page::Targets};

} // namespace

class tst_PageImage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextHasItsPlace_data();
    void everyTextHasItsPlace();
    void isAsLargeAsAsked_data();
    void isAsLargeAsAsked();
    void differsByLanguage_data();
    void differsByLanguage();
    void sameInputGivesTheSamePixels();
    void themesDiffer();
    void sourcesStandInTheFooter_data();
    void sourcesStandInTheFooter();
    void leavesOutWhatIsNotAskedFor();
    void saysTheDateAskedFor();
    void usesTheDateOfTheNewestFigure();
    void saysNoDateThatIsUnknown();
    void cutsLongListsAndSaysSo();
    void saysWhyAPageIsEmpty();

private:
    [[nodiscard]] PageContent content(Page page) const;
    [[nodiscard]] Formatter formatter(Language language) const { return {language, m_dashboard->labels()}; }
    [[nodiscard]] QList<PaintedText> painted(const PageContent &content, Language language,
                                             const ImageOptions &options) const;
    [[nodiscard]] QString words(const PageContent &content, Language language, const ImageOptions &options) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Dashboard> m_dashboard;
};

void tst_PageImage::initTestCase()
{
    auto opened = Store::open(m_folder.filePath(u"corridor.sqlite"_s));
    VERIFY_OK(opened);
    m_store = std::move(opened).value();
    m_dashboard = std::make_unique<Dashboard>(*m_store);
    VERIFY_OK(m_dashboard->refresh());
}

PageContent tst_PageImage::content(Page page) const
{
    ViewState state;
    state.page = page;
    const auto read = m_dashboard->page(state);
    return read ? read.value() : PageContent();
}

QList<PaintedText> tst_PageImage::painted(const PageContent &content, Language language,
                                          const ImageOptions &options) const
{
    TextRecorder recorder(options.size);
    ViewState state;
    state.page = content.page;
    QPainter painter(&recorder);
    drawPicture(painter, makePicture(content, state, formatter(language), options));
    painter.end();
    return recorder.texts();
}

QString tst_PageImage::words(const PageContent &content, Language language, const ImageOptions &options) const
{
    QStringList all;
    for (const PaintedText &text : painted(content, language, options))
        all << text.text;
    return all.join(u' ').simplified();
}

void tst_PageImage::everyTextHasItsPlace_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("size");
    for (const Page page : kPages) {
        for (const Language language : kLanguages) {
            QList<QSize> sizes{{1600, 900}, {1024, 700}, {800, 600}};
            if (language == Language::Kazakh)
                sizes << QSize(1000, 1400) << QSize(4000, 2500) << QSize(2400, 700);
            for (const QSize &size : std::as_const(sizes)) {
                const QString name =
                    u"%1 %2 %3x%4"_s.arg(pageCode(page), languageCode(language)).arg(size.width()).arg(size.height());
                QTest::newRow(qPrintable(name)) << page << language << size;
            }
        }
    }
}

void tst_PageImage::everyTextHasItsPlace()
{
    QFETCH(Page, page);
    QFETCH(Language, language);
    QFETCH(QSize, size);
    ImageOptions options;
    options.size = size;
    const QList<PaintedText> texts = painted(content(page), language, options);
    QVERIFY(texts.size() > 5);
    QCOMPARE(overlaps(texts).join(u'\n'), QString());
    QCOMPARE(cut(texts, size).join(u'\n'), QString());
    QCOMPARE(raw(texts, language).join(u'\n'), QString());
    for (const PaintedText &text : texts)
        QVERIFY2(text.pixels >= 7.0, qPrintable(u"%1 px: %2"_s.arg(text.pixels).arg(text.text)));
}

void tst_PageImage::isAsLargeAsAsked_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    QTest::newRow("usual") << QSize(1600, 900) << 1;
    QTest::newRow("twice") << QSize(800, 600) << 2;
    QTest::newRow("three times") << QSize(801, 601) << 3;
}

void tst_PageImage::isAsLargeAsAsked()
{
    QFETCH(QSize, size);
    QFETCH(int, scale);
    ImageOptions options;
    options.size = size;
    options.scale = scale;
    ViewState state;
    state.page = Page::Trade;
    const QImage image = renderPage(content(Page::Trade), state, formatter(Language::English), options);
    QCOMPARE(image.size(), size * scale);
    QCOMPARE(image.format(), QImage::Format_RGB32);
    // Painted to its edges: the last pixel is the background, as the first is.
    QCOMPARE(image.pixel(image.width() - 1, image.height() - 1), image.pixel(0, 0));
}

void tst_PageImage::differsByLanguage_data()
{
    QTest::addColumn<Page>("page");
    for (const Page page : kPages)
        QTest::newRow(qPrintable(pageCode(page))) << page;
}

void tst_PageImage::differsByLanguage()
{
    QFETCH(Page, page);
    ViewState state;
    state.page = page;
    const PageContent shown = content(page);
    ImageOptions options;
    options.size = {800, 600};
    QList<QImage> images;
    for (const Language language : kLanguages) {
        const QImage image = renderPage(shown, state, formatter(language), options);
        QVERIFY(!images.contains(image));
        images << image;
    }
}

void tst_PageImage::sameInputGivesTheSamePixels()
{
    for (const Page page : kPages) {
        ViewState state;
        state.page = page;
        const auto draw = [&] {
            return renderPage(content(page), state, formatter(Language::Turkish), ImageOptions());
        };
        QCOMPARE(draw(), draw());
    }
}

void tst_PageImage::themesDiffer()
{
    ImageOptions dark;
    dark.theme = ThemeKind::Dark;
    const PageContent trade = content(Page::Trade);
    ViewState state;
    state.page = Page::Trade;
    const Formatter english = formatter(Language::English);
    QVERIFY(qGray(renderPage(trade, state, english, dark).pixel(2, 2)) < 80);
    QVERIFY(qGray(renderPage(trade, state, english, ImageOptions()).pixel(2, 2)) > 200);
}

void tst_PageImage::sourcesStandInTheFooter_data() { differsByLanguage_data(); }

void tst_PageImage::sourcesStandInTheFooter()
{
    QFETCH(Page, page);
    const PageContent shown = content(page);
    ImageOptions options;
    const QList<PaintedText> texts = painted(shown, Language::English, options);
    const auto found = std::find_if(texts.cbegin(), texts.cend(), [&](const PaintedText &text) {
        return text.text.startsWith(u"Source"_s) && text.ink.top() > options.size.height() * 0.75;
    });
    QVERIFY(found != texts.cend());

    // And there really are letters at that place of the picture.
    ViewState state;
    state.page = page;
    const QImage image = renderPage(shown, state, formatter(Language::English), options);
    const QRect place = found->ink.toAlignedRect();
    int inked = 0;
    for (int x = place.left(); x <= place.right(); ++x) {
        for (int y = place.top(); y <= place.bottom(); ++y)
            inked += image.pixel(x, y) != image.pixel(2, 2) ? 1 : 0;
    }
    QVERIFY(inked > place.width());
}

void tst_PageImage::leavesOutWhatIsNotAskedFor()
{
    const PageContent trade = content(Page::Trade);
    const Formatter english = formatter(Language::English);
    const QString title = english.text(trade.charts.constFirst().title).simplified().section(u' ', 0, 5);
    const QString source = english.text(trade.charts.constFirst().sources.constFirst().text).simplified();
    ImageOptions options;
    QVERIFY(words(trade, Language::English, options).contains(title));
    QVERIFY(words(trade, Language::English, options).contains(source));
    options.title = false;
    QVERIFY(!words(trade, Language::English, options).contains(title));
    options.sources = false;
    QVERIFY(!words(trade, Language::English, options).contains(source));
    QVERIFY(!words(trade, Language::English, options).contains(u"Corridor"_s));

    const qsizetype before = painted(trade, Language::English, options).size();
    options.legend = false;
    QVERIFY(painted(trade, Language::English, options).size() < before);
}

void tst_PageImage::saysTheDateAskedFor()
{
    ImageOptions options;
    options.date = QDate(2031, 2, 3);
    for (const Page page : kPages) {
        const QString date = formatter(Language::Kazakh).date({options.date, DatePrecision::Day});
        QVERIFY2(words(content(page), Language::Kazakh, options).contains(u"Corridor · "_s + date),
                 qPrintable(pageCode(page)));
    }
}

void tst_PageImage::usesTheDateOfTheNewestFigure()
{
    PageContent page = content(Page::Trade);
    for (ChartSpec &chart : page.charts)
        chart.newestRetrieval = {};
    page.charts.first().newestRetrieval = QDate(2026, 9, 14);
    const QString date = formatter(Language::Turkish).date({QDate(2026, 9, 14), DatePrecision::Day});
    QVERIFY(words(page, Language::Turkish, ImageOptions()).contains(u"Corridor · "_s + date));
}

void tst_PageImage::saysNoDateThatIsUnknown()
{
    PageContent page = content(Page::Trade);
    for (ChartSpec &chart : page.charts)
        chart.newestRetrieval = {};
    const QString all = words(page, Language::English, ImageOptions());
    QVERIFY(all.contains(u"Corridor"_s));
    QVERIFY(!all.contains(u"Corridor ·"_s));
}

void tst_PageImage::cutsLongListsAndSaysSo()
{
    PageContent page = content(Page::Targets);
    QVERIFY(!page.claims.isEmpty());
    const QList<ClaimSpec> claims = page.claims;
    while (page.claims.size() < 300)
        page.claims << claims;
    ImageOptions options;
    options.size = {800, 600};
    const QList<PaintedText> texts = painted(page, Language::English, options);
    QCOMPARE(overlaps(texts).join(u'\n'), QString());
    QCOMPARE(cut(texts, options.size).join(u'\n'), QString());
    QVERIFY(words(page, Language::English, options).contains(u" more in Corridor"_s));
}

void tst_PageImage::saysWhyAPageIsEmpty()
{
    for (const Page page : kPages) {
        PageContent empty;
        empty.page = page;
        empty.emptyMessage = Text::verbatim(u"There are no figures for this pair."_s);
        QVERIFY2(words(empty, Language::English, ImageOptions()).contains(u"no figures"_s), qPrintable(pageCode(page)));
    }
}

QTEST_MAIN(tst_PageImage)
#include "tst_pageimage.moc"
