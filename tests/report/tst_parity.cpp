#include "dashboard/bundledstore.h"
#include "report/parity/parity.h"
#include "report/parity/shownnumber.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace corridor;
using namespace Qt::StringLiterals;

namespace {

/// The names of the dashboard, changed.
std::shared_ptr<LabelTable> changed(const Dashboard &dashboard)
{
    auto copy = std::make_shared<LabelTable>(*dashboard.labels());
    copy->loadAll();
    return copy;
}

QStringList described(const QList<ParityPage> &pages)
{
    QStringList lines;
    for (const ParityPage &page : pages) {
        for (const ParityFinding &finding : page.findings)
            lines << u"%1 %2 %3 %4: “%5” – “%6”"_s.arg(pageCode(page.page), findingCode(finding.kind),
                                                       languageCode(finding.language), finding.item, finding.english,
                                                       finding.shown);
    }
    return lines;
}

} // namespace

class tst_Parity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsNumbersBack_data();
    void readsNumbersBack();
    void readsWhatTheFormatterWrites();
    void findsNumbersInWords_data();
    void findsNumbersInWords();
    void bundledPagesAreAlike();
    void aNameWithOtherDigitsIsFound();
    void aMissingNameIsFound();
    void aNameInNoLanguageIsFound();
    void aUnitThatChangesANumberIsFound();
    void tablesSayEveryFinding();

private:
    [[nodiscard]] BatchRequest request(const QList<Page> &pages) const
    {
        BatchRequest request;
        request.pages = pages;
        request.pairs = {ViewState().pair};
        return request;
    }
    BundledStore m_bundled;
};

void tst_Parity::initTestCase() { QCOMPARE(m_bundled.open(), QByteArray()); }

void tst_Parity::readsNumbersBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Language>("language");
    QTest::addColumn<double>("value");
    QTest::newRow("English billions") << u"$5.41\u00a0bn"_s << Language::English << 5.41e9;
    QTest::newRow("Turkish billions") << u"5,41\u00a0mlr\u00a0$"_s << Language::Turkish << 5.41e9;
    QTest::newRow("Russian billions") << u"5,41\u00a0млрд\u00a0$"_s << Language::Russian << 5.41e9;
    QTest::newRow("Russian thousands") << u"12,3\u00a0тыс.\u00a0$"_s << Language::Russian << 12300.0;
    QTest::newRow("millions of tonnes") << u"4.48\u00a0m\u00a0t"_s << Language::English << 4.48e6;
    QTest::newRow("tonnes are no trillions") << u"448\u00a0t"_s << Language::English << 448.0;
    QTest::newRow("English groups") << u"1,234,567"_s << Language::English << 1234567.0;
    QTest::newRow("Turkish groups") << u"1.234.567"_s << Language::Turkish << 1234567.0;
    QTest::newRow("Kazakh groups") << u"1\u00a0234\u00a0567"_s << Language::Kazakh << 1234567.0;
    QTest::newRow("a group is no fraction") << u"1.234"_s << Language::Turkish << 1234.0;
    QTest::newRow("negative") << u"\u22120,5\u00a0%"_s << Language::Kazakh << -0.5;
    QTest::newRow("Turkish percent") << u"%8,7"_s << Language::Turkish << 8.7;
    QTest::newRow("bound") << u"en az 3\u00a0mlr\u00a0$"_s << Language::Turkish << 3e9;
}

void tst_Parity::readsNumbersBack()
{
    QFETCH(QString, text);
    QFETCH(Language, language);
    const auto read = shownNumber(text, language);
    QVERIFY(read.has_value());
    QTEST(*read, "value");
}

void tst_Parity::readsWhatTheFormatterWrites()
{
    for (const Language language : kLanguages) {
        const Formatter formatter = m_bundled.formatter(language);
        for (const double value : {1.0, 9.99, 12.5, 123.4, 1234.0, 54321.0, 1.5e6, 9.87e8, 5.413e9, 2.2e12, -3.3e7}) {
            const QString text = formatter.number(value, u"USD"_s, Text::NumberStyle::Compact);
            const auto read = shownNumber(text, language);
            QVERIFY2(read && std::abs(*read - value) <= 0.006 * std::abs(value), qPrintable(text));
        }
    }
    QVERIFY(!shownNumber(u"–"_s, Language::English));
}

void tst_Parity::findsNumbersInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QList<double>>("numbers");
    QTest::newRow("none") << u"no figure"_s << Language::English << QList<double>{};
    QTest::newRow("years") << u"2013–2025"_s << Language::Russian << QList<double>{2013, 2025};
    QTest::newRow("date") << u"12.11.2024"_s << Language::Turkish << QList<double>{11, 12, 2024};
    QTest::newRow("words around") << u"Target: $15 bn by 2030"_s << Language::English << QList<double>{15, 2030};
    QTest::newRow("decimal") << u"1,5 млрд"_s << Language::Kazakh << QList<double>{1.5};
    QTest::newRow("list") << u"3, 4 and 5"_s << Language::English << QList<double>{3, 4, 5};
    QTest::newRow("end of a sentence") << u"In 2024."_s << Language::English << QList<double>{2024};
}

void tst_Parity::findsNumbersInWords()
{
    QFETCH(QString, text);
    QFETCH(Language, language);
    QTEST(numbersIn(text, language), "numbers");
}

void tst_Parity::bundledPagesAreAlike()
{
    const auto pages = compareLanguages(*m_bundled.dashboard, request(reportPages()));
    VERIFY_OK(pages);
    QCOMPARE(pages.value().size(), reportPages().size());
    QCOMPARE(described(pages.value()).join(u'\n'), QString());
    int numbers = 0;
    for (const ParityPage &page : pages.value()) {
        QVERIFY2(page.sentences > 0, qPrintable(pageCode(page.page)));
        numbers += page.numbers;
    }
    QVERIFY(numbers > 50);
}

void tst_Parity::aNameWithOtherDigitsIsFound()
{
    const auto labels = changed(*m_bundled.dashboard);
    labels->add(u"area"_s, u"TUR"_s, Language::Kazakh, u"name"_s, u"Түркия 2"_s);
    const auto pages = compareLanguages(*m_bundled.dashboard, request({Page::Trade}), labels);
    VERIFY_OK(pages);
    QVERIFY2(described(pages.value()).join(u'\n').contains(u"trade words kk area TUR"_s),
             qPrintable(described(pages.value()).join(u'\n')));
}

void tst_Parity::aMissingNameIsFound()
{
    auto labels = std::make_shared<LabelTable>();
    for (const Language language : {Language::English, Language::Russian, Language::Turkish})
        labels->add(u"area"_s, u"TUR"_s, language, u"name"_s, u"T"_s);
    const auto pages = compareLanguages(*m_bundled.dashboard, request({Page::Trade}), labels);
    VERIFY_OK(pages);
    const QString found = described(pages.value()).join(u'\n');
    QVERIFY2(found.contains(u"trade fallback kk area TUR"_s), qPrintable(found));
    QVERIFY(!found.contains(u"ru area TUR"_s));
}

void tst_Parity::aNameInNoLanguageIsFound()
{
    const auto pages = compareLanguages(*m_bundled.dashboard, request({Page::Trade}), std::make_shared<LabelTable>());
    VERIFY_OK(pages);
    const QString found = described(pages.value()).join(u'\n');
    for (const Language language : kLanguages)
        QVERIFY2(found.contains(u"trade missing %1 area KAZ"_s.arg(languageCode(language))), qPrintable(found));
}

void tst_Parity::aUnitThatChangesANumberIsFound()
{
    const auto labels = changed(*m_bundled.dashboard);
    labels->add(u"unit"_s, u"USD"_s, Language::English, u"short"_s, u"2$"_s); // stands before the number
    const auto pages = compareLanguages(*m_bundled.dashboard, request({Page::Trade}), labels);
    VERIFY_OK(pages);
    const QString found = described(pages.value()).join(u'\n');
    for (const Language language : {Language::Turkish, Language::Kazakh, Language::Russian})
        QVERIFY2(found.contains(u"trade number "_s + languageCode(language)), qPrintable(found));
}

void tst_Parity::tablesSayEveryFinding()
{
    ParityPage page{{u"KAZ"_s, u"TUR"_s}, Page::Trade, 5, 4, 3, {}};
    page.findings << ParityFinding{ParityFinding::Kind::Lost, Language::Turkish, u"=%1, \"in\" %2"_s, u"a"_s, u"b"_s};
    QCOMPARE(parityCsv({page}),
             QByteArray("pair,page,row,numbers,sentences,names,findings,language,item,english,shown\r\n"
                        "KAZ-TUR,trade,compared,5,4,3,1,,,,\r\n"
                        "KAZ-TUR,trade,lost,,,,,tr,\"'=%1, \"\"in\"\" %2\",a,b\r\n"));
    const QJsonArray json = QJsonDocument::fromJson(parityJson({page})).array();
    QCOMPARE(json.size(), 1);
    QCOMPARE(json.first()[u"findings"].toArray().first()[u"kind"].toString(), u"lost"_s);
    QCOMPARE(findingCount({page, page}), 2);
}

QTEST_MAIN(tst_Parity)
#include "tst_parity.moc"
