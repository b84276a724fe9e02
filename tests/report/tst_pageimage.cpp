#include "analysis/sourcenotes.h"
#include "charts/chartwords.h"
#include "report/exportpreset.h"
#include "report/pageimage.h"
#include "report/picture.h"
#include "report/pictureframe.h"
#include "support/paintedtexts.h"
#include "support/resultcompare.h"

#include <QTemporaryDir>
#include <QTest>

using namespace corridor;
using namespace Qt::StringLiterals;

namespace {

const QList<Page> kPages{Page::Overview,  Page::Trade,    Page::Investment, Page::Education,
                         Page::Transport, Page::Timeline, Page::Targets};
const QList<Page> kAllPages = kPages + QList<Page>{Page::Mirror, Page::Products, Page::Compare};

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
    void namesEachSourceOnce();
    void leavesOutWhatIsNotAskedFor();
    void everyPartCanBeLeftOut_data();
    void everyPartCanBeLeftOut();
    void printsTheCodeOfTheView();
    void sizeOnPaperIsSaid();
    void previewIsThePictureSmaller();
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
    mutable QMap<Page, PageContent> m_contents; ///< Made once each: the test draws them hundreds of times.
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
    if (const auto known = m_contents.constFind(page); known != m_contents.constEnd())
        return *known;
    const auto read = m_dashboard->page(state);
    if (read)
        m_contents.insert(page, read.value());
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
    QTest::addColumn<PictureSize>("size");
    const auto add = [](Page page, Language language, const PictureSize &size) {
        const QString name = u"%1 %2 %3x%4"_s.arg(pageCode(page), languageCode(language))
                                 .arg(size.pixels.width())
                                 .arg(size.pixels.height());
        QTest::newRow(qPrintable(name)) << page << language << size;
    };
    for (const Page page : kAllPages) {
        for (const Language language : kLanguages) {
            for (const ExportPreset preset : exportPresets())
                add(page, language, presetSize(preset));
            for (const QSize &size : {QSize(1024, 700), QSize(800, 600)})
                add(page, language, {size, kScreenDpi});
        }
        for (const QSize &size : {QSize(1000, 1400), QSize(4000, 2500), QSize(2400, 700)})
            add(page, Language::Kazakh, {size, kScreenDpi});
    }
}

void tst_PageImage::everyTextHasItsPlace()
{
    QFETCH(Page, page);
    QFETCH(Language, language);
    QFETCH(PictureSize, size);
    ImageOptions options;
    setSize(options, size);
    const QList<PaintedText> texts = painted(content(page), language, options);
    QVERIFY(texts.size() > 5);
    QCOMPARE(overlaps(texts).join(u'\n'), QString());
    QCOMPARE(cut(texts, size.pixels).join(u'\n'), QString());
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

void tst_PageImage::namesEachSourceOnce()
{
    const auto note = [](const char *source, int first, int last) {
        return sourceNote(QLatin1String(source), Text::verbatim(QLatin1String(source).toString().toUpper()),
                          Period::year(first), Period::year(last));
    };
    ChartSpec one;
    one.sources = {note("a", 2012, 2020), note("b", 2015, 2015)};
    one.notes = {Text::verbatim(u"No stop"_s), Text::verbatim(u"A stop."_s)};
    ChartSpec other;
    other.sources = {note("b", 2014, 2014), note("a", 2018, 2024), {u"c"_s, Text::verbatim(u"C"_s)}};
    other.notes = {Text::verbatim(u"A stop."_s), Text::verbatim(u"The last"_s)};
    PageContent page;
    page.page = Page::Trade;
    const ViewState state;
    const Picture picture = makePicture(page, state, formatter(Language::English), ImageOptions());
    const FrameWords words = footerWords(picture, {one, other});
    QCOMPARE(words.sources, (QStringList{u"A (2012–2024)"_s, u"B (2014–2015)"_s, u"C"_s}));
    QCOMPARE(joinedNotes(words.notes), u"No stop. A stop. The last"_s);
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

void tst_PageImage::everyPartCanBeLeftOut_data()
{
    QTest::addColumn<QString>("part");
    for (const QString &part : {u"title"_s, u"subtitle"_s, u"legend"_s, u"events"_s, u"notes"_s, u"sources"_s})
        QTest::newRow(qPrintable(part)) << part;
}

// Each tick takes its own words out, and no other's.
void tst_PageImage::everyPartCanBeLeftOut()
{
    QFETCH(QString, part);
    PageContent page = content(Page::Trade);
    ChartSpec &chart = page.charts.first();
    page.charts.resize(1);
    chart.title = Text::verbatim(u"PartTitle"_s);
    chart.subtitle = Text::verbatim(u"PartSubtitle"_s);
    chart.notes = {Text::verbatim(u"PartNotes"_s)};
    chart.sources = {{u"x"_s, Text::verbatim(u"PartSources"_s)}};
    chart.events = {{u"e"_s, {chart.last.first(), DatePrecision::Day}, Text::verbatim(u"PartEvents"_s)}};
    for (ChartSeries &series : chart.series)
        series.name = series.shortName = Text::verbatim(u"PartLegend"_s);
    const QMap<QString, std::pair<bool ImageOptions::*, QString>> parts{
        {u"title"_s, {&ImageOptions::title, u"PartTitle"_s}},
        {u"subtitle"_s, {&ImageOptions::subtitle, u"PartSubtitle"_s}},
        {u"legend"_s, {&ImageOptions::legend, u"PartLegend"_s}},
        {u"events"_s, {&ImageOptions::events, u"PartEvents"_s}},
        {u"notes"_s, {&ImageOptions::notes, u"PartNotes"_s}},
        {u"sources"_s, {&ImageOptions::sources, u"PartSources"_s}}};
    ImageOptions options;
    options.*parts.value(part).first = false;
    const QString said = words(page, Language::English, options);
    for (const auto &[name, each] : parts.asKeyValueRange())
        QVERIFY2(said.contains(each.second) == (name != part), qPrintable(name));
}

void tst_PageImage::printsTheCodeOfTheView()
{
    ImageOptions options;
    options.code = u"K7QX-2"_s;
    for (const Page page : kPages)
        QVERIFY2(words(content(page), Language::English, options).contains(u"K7QX-2"_s), qPrintable(pageCode(page)));
}

void tst_PageImage::sizeOnPaperIsSaid()
{
    ImageOptions options;
    setSize(options, presetSize(ExportPreset::A4));
    options.scale = 2;
    ViewState state;
    state.page = Page::Trade;
    const QImage image = renderPage(content(Page::Trade), state, formatter(Language::English), options);
    QCOMPARE(image.size(), QSize(2382, 3368));
    QCOMPARE(image.dotsPerMeterX(), qRound(288 / 0.0254));
    QCOMPARE(image.dotsPerMeterY(), image.dotsPerMeterX());
}

void tst_PageImage::previewIsThePictureSmaller()
{
    ViewState state;
    state.page = Page::Trade;
    const QImage small = renderPreview(content(Page::Trade), state, formatter(Language::English), {}, {400, 400});
    QCOMPARE(small.size(), QSize(400, 225));
    const QImage whole = renderPage(content(Page::Trade), state, formatter(Language::English), {});
    QCOMPARE(small.pixel(2, 2), whole.pixel(2, 2));
    QVERIFY(renderPreview(content(Page::Trade), state, formatter(Language::English), {}, {0, 0}).isNull());
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
