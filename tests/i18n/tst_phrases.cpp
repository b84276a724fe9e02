#include "i18n/formatter.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

/// Stands for the language of the window: it knows every phrase, and is not the one asked for.
class LoudTranslator : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *, const char *, int) const override { return u"LOUD"_s; }
};

std::shared_ptr<const LabelTable> areaLabels()
{
    auto labels = std::make_shared<LabelTable>();
    labels->add(u"area"_s, u"TUR"_s, Language::English, u"name"_s, u"Türkiye"_s);
    labels->add(u"area"_s, u"TUR"_s, Language::Russian, u"name"_s, u"Турция"_s);
    labels->add(u"area"_s, u"TUR"_s, Language::Russian, u"dat"_s, u"Турции"_s);
    labels->add(u"area"_s, u"X"_s, Language::English, u"name"_s, u"100 %2 %1{dat} %n"_s);
    return labels;
}

} // namespace

class tst_Phrases : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesEachKindOfText_data();
    void writesEachKindOfText();
    void asksALabelForItsForm();
    void wordsAnUndeclinedNameInTheNominative_data();
    void wordsAnUndeclinedNameInTheNominative();
    void ignoresTheWindowsTranslator();
    void skipsEmptyPartsOfAJoinedText();
    void russianPrepositionFollowsTheWord_data();
    void russianPrepositionFollowsTheWord();
};

void tst_Phrases::writesEachKindOfText_data()
{
    QTest::addColumn<Text>("text");
    QTest::addColumn<QString>("written");

    const Text area = Text::label(u"area"_s, u"TUR"_s);
    const Text tricky = Text::label(u"area"_s, u"X"_s);
    QTest::newRow("nothing") << Text() << QString();
    QTest::newRow("verbatim") << Text::verbatim(u"100 %1 <b>"_s) << u"100 %1 <b>"_s;
    QTest::newRow("label") << area << u"Türkiye"_s;
    QTest::newRow("unknown label") << Text::label(u"area"_s, u"ZZZ"_s) << u"ZZZ"_s;
    QTest::newRow("period") << Text::period(Period::halfYear(2025, 1)) << u"first half of 2025"_s;
    QTest::newRow("date") << Text::date({QDate(2024, 11, 12), DatePrecision::Day}) << u"12 November 2024"_s;
    QTest::newRow("phrase") << Text::phrase("test: %1 in %2", {area, Text::period(Period::year(2025))})
                            << u"test: Türkiye in 2025"_s;
    QTest::newRow("in another order, and twice")
        << Text::phrase("test: %2 %1 %2", {area, Text::verbatim(u"a"_s)}) << u"test: a Türkiye a"_s;
    QTest::newRow("an argument's percent signs stay")
        << Text::phrase("test: %1, %2", {tricky, area}, 3) << u"test: 100 %2 %1{dat} %n, Türkiye"_s;
    QTest::newRow("form that English does not have")
        << Text::phrase("test: to %1{dat}", {area}) << u"test: to Türkiye"_s;
    QTest::newRow("form of what has none") << Text::phrase("test: %1{dat}", {Text::verbatim(u"x"_s)}) << u"test: x"_s;
    QTest::newRow("missing argument stays visible") << Text::phrase("test: %1 %2", {area}) << u"test: Türkiye %2"_s;
    QTest::newRow("a percent sign is not a placeholder")
        << Text::phrase("test: 50 % of %1, 100%", {area}) << u"test: 50 % of Türkiye, 100%"_s;
    QTest::newRow("%n without a plural") << Text::phrase("test: %n") << u"test: %n"_s;
    QTest::newRow("count") << Text::phrase("test: %n of %Ln", {}, 12000) << u"test: 12,000 of 12,000"_s;
    QTest::newRow("only one digit") << Text::phrase("test: %10", {area}) << u"test: Türkiye0"_s;
    QTest::newRow("open brace") << Text::phrase("test: %1{dat", {area}) << u"test: Türkiye{dat"_s;
    QTest::newRow("phrase in a phrase") << Text::phrase("test: (%1)", {Text::phrase("test: %1", {area})})
                                        << u"test: (test: Türkiye)"_s;
    QTest::newRow("joined in a phrase") << Text::phrase("test: %1",
                                                        {Text::joined({area, Text::verbatim(u"a"_s)}, u", "_s)})
                                        << u"test: Türkiye, a"_s;
}

void tst_Phrases::writesEachKindOfText()
{
    QFETCH(Text, text);
    QFETCH(QString, written);
    QCOMPARE(Formatter(Language::English, areaLabels()).text(text), written);
}

void tst_Phrases::asksALabelForItsForm()
{
    const Text text = Text::phrase("test: %1 → %1{dat} → %1{adj}", {Text::label(u"area"_s, u"TUR"_s)});
    QCOMPARE(Formatter(Language::Russian, areaLabels()).text(text), u"test: Турция → Турции → Турция"_s);
}

void tst_Phrases::wordsAnUndeclinedNameInTheNominative_data()
{
    QTest::addColumn<QStringList>("areas");
    QTest::addColumn<QString>("written");

    QTest::newRow("declined") << QStringList{u"TUR"_s} << u"test: to Турции"_s;
    QTest::newRow("not declined") << QStringList{u"ABW"_s} << u"test: ABW"_s;
    QTest::newRow("one of two") << QStringList{u"TUR"_s, u"ABW"_s} << u"test: Турция"_s;
}

void tst_Phrases::wordsAnUndeclinedNameInTheNominative()
{
    QFETCH(QStringList, areas);
    QFETCH(QString, written);
    QList<Text> arguments;
    for (const QString &area : areas)
        arguments << Text::label(u"area"_s, area);
    const Text text = Text::phrase("test: to %1{dat}‖test: %1", arguments);
    QCOMPARE(Formatter(Language::Russian, areaLabels()).text(text), written);
}

void tst_Phrases::ignoresTheWindowsTranslator()
{
    LoudTranslator loud;
    QVERIFY(QCoreApplication::installTranslator(&loud));
    QCOMPARE(QCoreApplication::translate("Phrase", "test: x"), u"LOUD"_s);
    for (const Language language : kLanguages)
        QCOMPARE(Formatter(language, nullptr).text(Text::phrase("test: x")), u"test: x"_s);
}

void tst_Phrases::russianPrepositionFollowsTheWord_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    QTest::newRow("consonant after Ф") << u"Францию"_s << u"Экспорт во Францию"_s;
    QTest::newRow("consonant after В") << u"Вьетнам"_s << u"Экспорт во Вьетнам"_s;
    QTest::newRow("vowel") << u"Финляндию"_s << u"Экспорт в Финляндию"_s;
    QTest::newRow("other letter") << u"Турцию"_s << u"Экспорт в Турцию"_s;
}

void tst_Phrases::russianPrepositionFollowsTheWord()
{
    QFETCH(QString, word);
    const Formatter formatter(Language::Russian, areaLabels());
    const Text sentence = Text::phrase("Экспорт в %1{acc}", {Text::verbatim(word)});
    QTEST(formatter.text(sentence), "expected");
}

void tst_Phrases::skipsEmptyPartsOfAJoinedText()
{
    const Text text =
        Text::joined({Text::verbatim(u"a"_s), Text(), Text::phrase("%1", {Text()}), Text::verbatim(u"b"_s)}, u" · "_s);
    QCOMPARE(Formatter(Language::English, nullptr).text(text), u"a · b"_s);
}

QTEST_GUILESS_MAIN(tst_Phrases)
#include "tst_phrases.moc"
