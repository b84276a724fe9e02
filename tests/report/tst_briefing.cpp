#include "report/briefing/briefing.h"
#include "store/store.h"
#include "support/paintedtexts.h"
#include "support/resultcompare.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

constexpr QSize kSize(794, 1123);

QList<PaintedText> painted(const Briefing &briefing, int page)
{
    TextRecorder recorder(kSize);
    QPainter painter(&recorder);
    briefing.paint(painter, page);
    painter.end();
    return recorder.texts();
}

QString words(const Briefing &briefing, int page)
{
    QStringList all;
    for (const PaintedText &text : painted(briefing, page))
        all << text.text;
    return all.join(u' ').simplified();
}

} // namespace

class tst_Briefing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyTextHasItsPlace_data();
    void everyTextHasItsPlace();
    void hasSixPages();
    void numbersPages();
    void contentsNameThePages();
    void everySourceMarkIsInTheList_data();
    void everySourceMarkIsInTheList();
    void everyNumberOfASentenceHasItsFigures();
    void sentencesShowTheirNumbers_data();
    void sentencesShowTheirNumbers();
    void pdfRepeats();
    void pdfSaysItsTitleAndPages();
    void drawsTheDateAskedFor();
    void hidesWhatIsNotTicked();
    void usesTitlesAsTheyStand();
    void everyBlockOfEveryPage();
    void anotherPairHasNoClaimsOfThisOne();

private:
    [[nodiscard]] Briefing composed(Language language, const BriefingRequest &request = {}) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Dashboard> m_dashboard;
};

void tst_Briefing::initTestCase()
{
    auto opened = Store::open(m_folder.filePath(u"corridor.sqlite"_s));
    VERIFY_OK(opened);
    m_store = std::move(opened).value();
    m_dashboard = std::make_unique<Dashboard>(*m_store);
    VERIFY_OK(m_dashboard->refresh());
}

Briefing tst_Briefing::composed(Language language, const BriefingRequest &request) const
{
    auto made = composeBriefing(*m_dashboard, request, Formatter(language, m_dashboard->labels()));
    [&] { VERIFY_OK(made); }();
    return std::move(made).value();
}

void tst_Briefing::everyTextHasItsPlace_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language : kLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << language;
}

void tst_Briefing::everyTextHasItsPlace()
{
    QFETCH(Language, language);
    const Briefing briefing = composed(language);
    for (int page = 0; page < briefing.pageCount(); ++page) {
        const QList<PaintedText> texts = painted(briefing, page);
        QVERIFY2(texts.size() > 5, qPrintable(QString::number(page)));
        QCOMPARE(overlaps(texts).join(u'\n'), QString());
        QCOMPARE(cut(texts, kSize).join(u'\n'), QString());
        if (page + 1 < briefing.pageCount()) // The last one lists sources, whose titles stand as published.
            QCOMPARE(raw(texts, language).join(u'\n'), QString());
        for (const PaintedText &text : texts)
            QVERIFY2(text.pixels >= 7.0, qPrintable(u"%1 px: %2"_s.arg(text.pixels).arg(text.text)));
    }
}

void tst_Briefing::hasSixPages()
{
    for (const Language language : kLanguages)
        QCOMPARE(composed(language).pageCount(), 6);
}

void tst_Briefing::numbersPages()
{
    const Briefing briefing = composed(Language::English);
    for (int page = 0; page < briefing.pageCount(); ++page) {
        const QString all = words(briefing, page);
        QVERIFY(all.contains(u"Page %1 of %2"_s.arg(page + 1).arg(briefing.pageCount())));
        QVERIFY(all.contains(u"Kazakhstan – Türkiye"_s));
    }
}

void tst_Briefing::contentsNameThePages()
{
    const Briefing briefing = composed(Language::Kazakh);
    const QList<PaintedText> first = painted(briefing, 0);
    const QList<PdfBookmark> bookmarks = briefing.bookmarks();
    QCOMPARE(bookmarks.size(), 10);
    QCOMPARE(bookmarks.first().page, 0);
    for (const PdfBookmark &bookmark : bookmarks.mid(1)) {
        QVERIFY2(words(briefing, bookmark.page).contains(bookmark.title), qPrintable(bookmark.title));
        // On the line of the name stands its page.
        const auto name = std::find_if(first.begin(), first.end(),
                                       [&](const PaintedText &text) { return text.text.trimmed() == bookmark.title; });
        QVERIFY2(name != first.end(), qPrintable(bookmark.title));
        const QString number = QString::number(bookmark.page + 1);
        QVERIFY(std::any_of(first.begin(), first.end(), [&](const PaintedText &text) {
            return text.text == number && std::abs(text.ink.center().y() - name->ink.center().y()) < 6.0;
        }));
    }
}

void tst_Briefing::everySourceMarkIsInTheList_data() { everyTextHasItsPlace_data(); }

void tst_Briefing::everySourceMarkIsInTheList()
{
    QFETCH(Language, language);
    const Briefing briefing = composed(language);
    static const QRegularExpression mark(u"\\[([0-9, –]+)\\]"_s, QRegularExpression::UseUnicodePropertiesOption);
    QSet<int> cited;
    QSet<int> listed;
    for (int page = 0; page < briefing.pageCount(); ++page) {
        const QString all = words(briefing, page);
        for (auto each = mark.globalMatch(all); each.hasNext();) {
            for (const QString &part : each.next().captured(1).split(u',')) {
                const QStringList ends = part.split(u'–');
                for (int number = ends.first().toInt(); number <= ends.last().toInt(); ++number)
                    cited.insert(number);
            }
        }
        for (const PaintedText &text : painted(briefing, page)) {
            const auto alone = mark.match(text.text.trimmed());
            if (page > 0 && alone.hasMatch() && alone.capturedLength() == text.text.trimmed().size())
                listed.insert(alone.captured(1).toInt());
        }
    }
    QVERIFY(cited.size() > 10);
    QVERIFY(!cited.contains(0));
    const int most = *std::max_element(cited.begin(), cited.end());
    for (int number = 1; number <= most; ++number) {
        QVERIFY2(cited.contains(number), qPrintable(QString::number(number)));
        QVERIFY2(listed.contains(number), qPrintable(QString::number(number)));
    }
}

void tst_Briefing::everyNumberOfASentenceHasItsFigures()
{
    const QList<LiveSentence> sentences = composed(Language::English).sentences();
    QVERIFY(sentences.size() >= 10);
    for (const LiveSentence &sentence : sentences) {
        QVERIFY(!sentence.fields.isEmpty());
        QVERIFY2(!sentence.sources.isEmpty(), qPrintable(sentence.rule));
        const auto &phrase = std::get<Text::Phrase>(sentence.text.value());
        for (const Text &argument : phrase.arguments) {
            if (!std::holds_alternative<Text::Number>(argument.value()))
                continue;
            const auto field = std::find_if(sentence.fields.begin(), sentence.fields.end(),
                                            [&](const SentenceField &each) { return each.value == argument; });
            // What a target asks for is no figure.
            if (field == sentence.fields.end()) {
                QVERIFY2(sentence.rule == u"target.distance"_s, qPrintable(sentence.rule));
                continue;
            }
            QVERIFY2(!field->inputs.isEmpty(), qPrintable(sentence.rule));
        }
    }
}

void tst_Briefing::sentencesShowTheirNumbers_data() { everyTextHasItsPlace_data(); }

void tst_Briefing::sentencesShowTheirNumbers()
{
    QFETCH(Language, language);
    const Briefing briefing = composed(language);
    const Formatter formatter(language, m_dashboard->labels());
    for (const LiveSentence &sentence : briefing.sentences()) {
        const QString text = formatter.text(sentence.text);
        QVERIFY2(!text.contains(u'{') && !text.contains(u'‖'), qPrintable(text));
        const auto &phrase = std::get<Text::Phrase>(sentence.text.value());
        if (language != Language::English) // translated, not the English source
            QVERIFY2(!text.contains(u" the "_s), qPrintable(text));
        QVERIFY(!phrase.id.isEmpty());
    }
}

void tst_Briefing::pdfRepeats()
{
    const Briefing briefing = composed(Language::Turkish);
    const auto one = briefingPdf(briefing);
    VERIFY_OK(one);
    for (int process = 0; process < 6; ++process) {
        QHashSeed::resetRandomGlobalSeed(); // as another process has it
        const auto other = briefingPdf(composed(Language::Turkish));
        VERIFY_OK(other);
        QVERIFY(one.value() == other.value());
    }
    BriefingPdf steps(briefing);
    for (int page = 0; page < briefing.pageCount(); ++page) {
        QVERIFY(!steps.isComplete());
        QCOMPARE(steps.pagesDone(), page);
        VERIFY_OK(steps.addPage());
    }
    QVERIFY(steps.isComplete());
    const auto stepped = steps.finished();
    VERIFY_OK(stepped);
    QCOMPARE(stepped.value(), one.value());
}

void tst_Briefing::pdfSaysItsTitleAndPages()
{
    BriefingRequest request;
    request.date = QDate(2026, 3, 4);
    const Briefing briefing = composed(Language::Russian, request);
    const auto pdf = briefingPdf(briefing);
    VERIFY_OK(pdf);
    const QByteArray &bytes = pdf.value();
    QVERIFY(bytes.startsWith("%PDF-1."));
    QVERIFY(bytes.endsWith("%%EOF\n"));
    QVERIFY(bytes.contains("/CreationDate (D:20260304000000Z)"));
    QVERIFY(bytes.contains("/Lang (ru)"));
    QVERIFY(bytes.contains("/FontFile2"));
    QCOMPARE(bytes.count("/Dest ["), briefing.bookmarks().size());
    QCOMPARE(bytes.count("/Type /Page\n"), briefing.pageCount());
}

void tst_Briefing::drawsTheDateAskedFor()
{
    BriefingRequest request;
    request.date = QDate(2031, 2, 3);
    const Briefing briefing = composed(Language::Kazakh, request);
    const QString date = Formatter(Language::Kazakh, nullptr).date({request.date, DatePrecision::Day});
    for (int page = 0; page < briefing.pageCount(); ++page)
        QVERIFY(words(briefing, page).contains(u"Corridor · "_s + date));
}

void tst_Briefing::hidesWhatIsNotTicked()
{
    BriefingRequest request;
    for (BriefingBlock &block : request.plan.blocks)
        block.shown = block.kind == BriefingBlock::Kind::Heading && block.page == Page::Trade;
    const Briefing briefing = composed(Language::English, request);
    QCOMPARE(briefing.pageCount(), 1);
    QVERIFY(words(briefing, 0).contains(u"Nothing about this is stored"_s));
    QVERIFY(briefing.sentences().isEmpty());
}

void tst_Briefing::usesTitlesAsTheyStand()
{
    BriefingRequest request;
    request.plan.title = u"%1 <b>Report</b> {y}"_s;
    request.plan.subtitle = u"for the minister"_s;
    request.plan.author = u"A. Author"_s;
    const Briefing briefing = composed(Language::English, request);
    QCOMPARE(briefing.title(), request.plan.title);
    const QString all = words(briefing, 0);
    QVERIFY(all.contains(request.plan.title));
    QVERIFY(all.contains(request.plan.subtitle));
    QVERIFY(all.contains(request.plan.author));
    // However long it is, it is neither cut nor outside.
    request.plan.title = u"Министерство "_s.repeated(23);
    const Briefing longer = composed(Language::English, request);
    for (int page = 0; page < longer.pageCount(); ++page)
        QCOMPARE(cut(painted(longer, page), kSize).join(u'\n'), QString());
}

void tst_Briefing::everyBlockOfEveryPage()
{
    BriefingRequest request;
    request.plan.blocks.clear();
    for (const BriefingBlock::Kind kind : briefingBlockKinds()) {
        for (const Page page :
             {Page::Overview, Page::Trade, Page::Mirror, Page::Products, Page::Compare, Page::Investment,
              Page::Education, Page::Transport, Page::Timeline, Page::Targets, Page::Sources}) {
            request.plan.blocks.append({kind, page, {}, true});
            if (!hasPage(kind))
                break;
        }
    }
    const Briefing briefing = composed(Language::Turkish, request);
    QVERIFY(briefing.pageCount() > 6);
    for (int page = 0; page < briefing.pageCount(); ++page) {
        const QList<PaintedText> texts = painted(briefing, page);
        QCOMPARE(overlaps(texts).join(u'\n'), QString());
        QCOMPARE(cut(texts, kSize).join(u'\n'), QString());
    }
}

void tst_Briefing::anotherPairHasNoClaimsOfThisOne()
{
    ViewState state;
    state.pair = {u"CHN"_s, u"TUR"_s};
    const auto content = m_dashboard->page(state);
    VERIFY_OK(content);
    QCOMPARE(content.value().claims.size(), 0);
    state.pair = {u"TUR"_s, u"KAZ"_s};
    QVERIFY(m_dashboard->page(state).value().claims.size() >= 6);
}

QTEST_MAIN(tst_Briefing)
#include "tst_briefing.moc"
