#include "i18n/formatter.h"
#include "i18n/grammar/inflection.h"
#include "i18n/grammar/kazakh.h"
#include "i18n/grammar/russian.h"
#include "i18n/grammar/turkish.h"
#include "support/csvtable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

QList<CsvRow> table(const QString &name) { return readCsv(QStringLiteral(CORRIDOR_SOURCE_DIR "/tests/fixtures/grammar/") + name); }

Language languageOf(const CsvRow &row) { return *languageFromCode(row.value(u"language"_s)); }

std::shared_ptr<LabelTable> names(Language language, const QString &name)
{
    auto labels = std::make_shared<LabelTable>();
    labels->add(u"area"_s, u"X"_s, language, u"name"_s, name);
    labels->add(u"unit"_s, u"USD"_s, language, u"short"_s, u"$"_s);
    labels->add(u"unit"_s, u"day"_s, Language::Turkish, u"name"_s, u"gün"_s);
    labels->add(u"unit"_s, u"day"_s, Language::Kazakh, u"name"_s, u"күн"_s);
    labels->add(u"unit"_s, u"crossing_kind"_s, Language::Turkish, u"name"_s, u"sınır geçişi"_s);
    labels->add(u"unit"_s, u"percent"_s, language, u"short"_s, u"%"_s);
    return labels;
}

Text::NumberStyle styleOf(const QString &word)
{
    return word == u"percent"_s ? Text::NumberStyle::Percent : Text::NumberStyle::Compact;
}

} // namespace

/// Golden tables of numbers, periods and names: tests/fixtures/grammar.
class tst_Grammar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbers_data();
    void numbers();
    void periods_data();
    void periods();
    void names_data();
    void names();
    void everyCountryThatARuleDeclines();
    void boundsStandBefore_data();
    void boundsStandBefore();
    void unitsByTheirLabel();
    void nounsAgree_data();
    void nounsAgree();
    void prepositionsFollowTheWord_data();
    void prepositionsFollowTheWord();
    void andInKazakh_data();
    void andInKazakh();
    void wordsANameInTheNominativeOnlyWithoutARule_data();
    void wordsANameInTheNominativeOnlyWithoutARule();
};

void tst_Grammar::numbers_data()
{
    QTest::addColumn<CsvRow>("row");
    const QList<CsvRow> rows = table(u"numbers.csv"_s);
    QVERIFY(rows.size() > 1500);
    for (const CsvRow &row : rows) {
        const QString name = row.value(u"language"_s) + u' ' + row.value(u"value"_s) + u' ' + row.value(u"unit"_s) +
                             u' ' + row.value(u"style"_s) + u' ' + row.value(u"form"_s);
        QTest::newRow(qPrintable(name)) << row;
    }
}

void tst_Grammar::numbers()
{
    QFETCH(CsvRow, row);
    const Formatter formatter(languageOf(row), ::names(languageOf(row), {}));
    const QString style = row.value(u"style"_s);
    const Text number = Text::number(row.value(u"value"_s).toDouble(), row.value(u"unit"_s), styleOf(style));
    const QString form = style == u"words"_s ? u"words "_s + row.value(u"form"_s) : row.value(u"form"_s);
    const QByteArray phrase = "test: %1{" + form.toUtf8() + "}";
    QCOMPARE(formatter.text(Text::phrase(phrase.constData(), {number})), u"test: "_s + row.value(u"written"_s));
}

void tst_Grammar::periods_data()
{
    QTest::addColumn<CsvRow>("row");
    const QList<CsvRow> rows = table(u"periods.csv"_s);
    QVERIFY(rows.size() > 1000);
    for (const CsvRow &row : rows) {
        const QString name = row.value(u"language"_s) + u' ' + row.value(u"period"_s) + u' ' + row.value(u"form"_s);
        QTest::newRow(qPrintable(name)) << row;
    }
}

void tst_Grammar::periods()
{
    QFETCH(CsvRow, row);
    const auto period = Period::parse(row.value(u"period"_s));
    QVERIFY(period);
    const QByteArray phrase = "test: %1{" + row.value(u"form"_s).toUtf8() + "}";
    const Formatter formatter(languageOf(row), nullptr);
    QCOMPARE(formatter.text(Text::phrase(phrase.constData(), {Text::period(*period)})),
             u"test: "_s + row.value(u"written"_s));
}

void tst_Grammar::names_data()
{
    QTest::addColumn<CsvRow>("row");
    for (const CsvRow &row : table(u"names.csv"_s))
        QTest::newRow(qPrintable(row.value(u"language"_s) + u' ' + row.value(u"name"_s))) << row;
}

void tst_Grammar::names()
{
    QFETCH(CsvRow, row);
    const QString name = row.value(u"name"_s);
    const Formatter formatter(languageOf(row), ::names(languageOf(row), name));
    for (const QString &form : {u"gen"_s, u"dat"_s, u"acc"_s, u"loc"_s, u"abl"_s, u"ins"_s}) {
        const QString expected = row.value(form);
        const auto made = inflectedName(languageOf(row), name, *caseOfForm(form));
        QCOMPARE(made.has_value(), !expected.isEmpty());
        QCOMPARE(made.value_or(QString()), expected);
        QCOMPARE(formatter.label(u"area"_s, u"X"_s, form), expected.isEmpty() ? name : expected);
    }
    QCOMPARE(formatter.isDeclined(u"area"_s, u"X"_s), !row.value(u"gen"_s).isEmpty());
}

/// What the tables of labels decline by hand, the rules decline alike.
void tst_Grammar::everyCountryThatARuleDeclines()
{
    QHash<QString, QStringList> named;
    int compared = 0;
    const QList<CsvRow> rows = readCsv(QStringLiteral(CORRIDOR_SOURCE_DIR "/resources/data/labels/area.csv"));
    QVERIFY(!rows.isEmpty());
    for (const CsvRow &row : rows) {
        for (const Language language : {Language::Turkish, Language::Kazakh, Language::Russian}) {
            const QString code = languageCode(language);
            const QString key = row.value(u"id"_s) + code;
            if (row.value(u"form"_s) == u"name"_s) {
                named.insert(key, {row.value(code)});
                continue;
            }
            const auto asked = caseOfForm(row.value(u"form"_s));
            const auto made = asked ? inflectedName(language, named.value(key).value(0), *asked) : std::nullopt;
            // The world and groups of countries are common nouns there; an abbreviation is not read as it is written.
            const QString id = row.value(u"id"_s);
            const bool country = id != u"WLD"_s && !id.startsWith(u'X') && id != u"USA"_s;
            if (!made || row.value(code).isEmpty() || !country)
                continue;
            QCOMPARE(*made, row.value(code));
            ++compared;
        }
    }
    QVERIFY2(compared > 250, qPrintable(QString::number(compared)));
}

void tst_Grammar::boundsStandBefore_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<Bound>("bound");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("written");
    QTest::newRow("tr") << Language::Turkish << Bound::About << QByteArray("dat") << u"yaklaşık 5\u00a0milyar dolara"_s;
    QTest::newRow("kk") << Language::Kazakh << Bound::AtLeast << QByteArray("dat") << u"кемінде 5\u00a0млрд долларға"_s;
    QTest::newRow("ru") << Language::Russian << Bound::AtLeast << QByteArray("words")
                        << u"более 5\u00a0миллиардов долларов"_s;
    QTest::newRow("ru few") << Language::Russian << Bound::None << QByteArray("words")
                            << u"5\u00a0миллиардов долларов"_s;
    QTest::newRow("en") << Language::English << Bound::AtLeast << QByteArray("dat") << u"more than $5\u00a0billion"_s;
}

void tst_Grammar::boundsStandBefore()
{
    QFETCH(Language, language);
    QFETCH(Bound, bound);
    QFETCH(QByteArray, form);
    const Text number = Text::number(5e9, u"USD"_s, Text::NumberStyle::Compact, bound);
    const QByteArray phrase = "%1{" + form + "}";
    QTEST(Formatter(language, ::names(language, {})).text(Text::phrase(phrase.constData(), {number})), "written");
}

void tst_Grammar::unitsByTheirLabel()
{
    const Text::Number days{13.0, u"day"_s};
    const Formatter turkish(Language::Turkish, ::names(Language::Turkish, {}));
    QCOMPARE(inflectedNumber(turkish, days, GrammaticalCase::Dative), u"13\u00a0güne"_s);
    QCOMPARE(inflectedNumber(turkish, {7.0, u"crossing_kind"_s}, GrammaticalCase::Locative),
             u"7\u00a0sınır geçişinde"_s);
    const Formatter kazakh(Language::Kazakh, ::names(Language::Kazakh, {}));
    QCOMPARE(inflectedNumber(kazakh, days, GrammaticalCase::Ablative), u"13\u00a0күннен"_s);
}

void tst_Grammar::nounsAgree_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("noun");
    const std::initializer_list<std::pair<double, const char *>> russian{
        {0, "студентов"},    {1, "студент"},    {2, "студента"},      {4, "студента"},     {5, "студентов"},
        {11, "студентов"},   {12, "студентов"}, {14, "студентов"},    {21, "студент"},     {22, "студента"},
        {25, "студентов"},   {101, "студент"},  {111, "студентов"},   {112, "студентов"},  {122, "студента"},
        {1000, "студентов"}, {1001, "студент"}, {12013, "студентов"}, {12043, "студента"}, {2e6, "студентов"},
        {1.5, "студента"}};
    for (const auto &[value, noun] : russian)
        QTest::newRow(qPrintable(u"ru %1"_s.arg(value))) << Language::Russian << value << QString::fromUtf8(noun);
    QTest::newRow("en 1") << Language::English << 1.0 << u"студент"_s;
    QTest::newRow("en 2") << Language::English << 2.0 << u"студентов"_s;
    QTest::newRow("en 1 million") << Language::English << 1e6 << u"студентов"_s;
}

void tst_Grammar::nounsAgree()
{
    QFETCH(Language, language);
    QFETCH(double, value);
    const Text text = Text::phrase("%1{студент|студента|студентов}", {Text::number(value, u"person"_s)});
    QTEST(Formatter(language, nullptr).text(text), "noun");
}

void tst_Grammar::prepositionsFollowTheWord_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &before, const QString &word, const QString &expected) {
        QTest::newRow(qPrintable(before + word)) << before << word << expected;
    };
    row(u"в "_s, u"Турции"_s, u"в "_s);
    row(u"в "_s, u"Франции"_s, u"во "_s);
    row(u"В "_s, u"Франции"_s, u"Во "_s);
    row(u"студенты в "_s, u"Вьетнаме"_s, u"студенты во "_s);
    row(u"в "_s, u"Венгрии"_s, u"в "_s);
    row(u"в "_s, u"2025 году"_s, u"в "_s);
    row(u"в "_s, u"II квартале"_s, u"во "_s);
    row(u"в "_s, u"III квартале"_s, u"в "_s);
    row(u"в "_s, u"втором полугодии"_s, u"во "_s);
    row(u"экспорт в "_s, u"Кубу"_s, u"экспорт на "_s);
    row(u"в "_s, u"Кипре"_s, u"на "_s);
    row(u"в "_s, u"Мальте"_s, u"на "_s);
    row(u"В "_s, u"Филиппинах"_s, u"На "_s);
    row(u"в "_s, u"Кувейте"_s, u"в "_s);
    row(u"торговля с "_s, u"Турцией"_s, u"торговля с "_s);
    row(u"торговля с "_s, u"Словакией"_s, u"торговля со "_s);
    row(u"торговля с "_s, u"Швецией"_s, u"торговля со "_s);
    row(u"торговля с "_s, u"Сербией"_s, u"торговля с "_s);
    row(u"торговля с "_s, u"США"_s, u"торговля с "_s);
    row(u"торговля с "_s, u"Сьерра-Леоне"_s, u"торговля с "_s);
    row(u"С "_s, u"Вьетнамом"_s, u"Со "_s);
    row(u"с "_s, u"4,98 млрд"_s, u"с "_s);
    row(u"с "_s, u"100 %"_s, u"со "_s);
    row(u"с "_s, u"154 тонн"_s, u"со "_s);
    row(u"с "_s, u"1 540"_s, u"с "_s);
    row(u"с "_s, u"214"_s, u"с "_s);
    row(u"рост "_s, u"Словакии"_s, u"рост "_s);
}

void tst_Grammar::prepositionsFollowTheWord()
{
    QFETCH(QString, before);
    QFETCH(QString, word);
    QTEST(russian::prepositionBefore(before, word), "expected");
}

void tst_Grammar::andInKazakh_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("sonorant") << u"Қазақстан"_s << u"Қазақстан мен"_s;
    QTest::newRow("vowel") << u"Түркия"_s << u"Түркия мен"_s;
    QTest::newRow("voiceless") << u"Ирак"_s << u"Ирак пен"_s;
    QTest::newRow("voiced") << u"Таиланд"_s << u"Таиланд пен"_s;
    QTest::newRow("buzzing") << u"Белиз"_s << u"Белиз бен"_s;
}

void tst_Grammar::andInKazakh()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    const Formatter formatter(Language::Kazakh, ::names(Language::Kazakh, name));
    QCOMPARE(formatter.text(Text::phrase("%1{and} X", {Text::label(u"area"_s, u"X"_s)})), expected + u" X"_s);
}

void tst_Grammar::wordsANameInTheNominativeOnlyWithoutARule_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("written");
    QTest::newRow("ru by rule") << Language::Russian << u"Польша"_s << u"test: to Польше"_s;
    QTest::newRow("ru without") << Language::Russian << u"Нидерланды"_s << u"test: Нидерланды"_s;
    QTest::newRow("ru in another script") << Language::Russian << u"Poland"_s << u"test: Poland"_s;
    QTest::newRow("tr by rule") << Language::Turkish << u"Polonya"_s << u"test: to Polonya’ya"_s;
    QTest::newRow("tr without") << Language::Turkish << u"Sabah (1963’e kadar)"_s << u"test: Sabah (1963’e kadar)"_s;
}

void tst_Grammar::wordsANameInTheNominativeOnlyWithoutARule()
{
    QFETCH(Language, language);
    QFETCH(QString, name);
    const Text text = Text::phrase("test: to %1{dat}‖test: %1", {Text::label(u"area"_s, u"X"_s)});
    const Formatter formatter(language, ::names(language, name));
    QTEST(formatter.text(text), "written");
    // No rule makes an adjective.
    const Text adjective = Text::phrase("test: %1{adj}‖test: none", {Text::label(u"area"_s, u"X"_s)});
    QCOMPARE(formatter.text(adjective), u"test: none"_s);
}

QTEST_GUILESS_MAIN(tst_Grammar)
#include "tst_grammar.moc"
