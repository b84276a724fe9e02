#include "i18n/language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

class tst_Language : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasItsCodeNameAndLocale_data();
    void hasItsCodeNameAndLocale();
    void followsTheFirstPreferenceThatIsOurs_data();
    void followsTheFirstPreferenceThatIsOurs();
    void ignoresTheMachinesLocale();
    void refusesOtherCodes();
};

void tst_Language::hasItsCodeNameAndLocale_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QLocale::Language>("locale");

    QTest::newRow("en") << Language::English << u"en"_s << u"English"_s << QLocale::English;
    QTest::newRow("tr") << Language::Turkish << u"tr"_s << u"Türkçe"_s << QLocale::Turkish;
    QTest::newRow("kk") << Language::Kazakh << u"kk"_s << u"Қазақша"_s << QLocale::Kazakh;
    QTest::newRow("ru") << Language::Russian << u"ru"_s << u"Русский"_s << QLocale::Russian;
}

void tst_Language::hasItsCodeNameAndLocale()
{
    QFETCH(Language, language);
    QFETCH(QString, code);
    QFETCH(QString, name);
    QFETCH(QLocale::Language, locale);
    QCOMPARE(languageCode(language), code);
    QCOMPARE(languageFromCode(code), std::optional(language));
    QCOMPARE(languageName(language), name);
    QCOMPARE(languageLocale(language).language(), locale);
}

void tst_Language::followsTheFirstPreferenceThatIsOurs_data()
{
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<Language>("language");

    QTest::newRow("one of ours") << QStringList{u"kk-Cyrl-KZ"_s, u"kk-KZ"_s, u"kk"_s} << Language::Kazakh;
    QTest::newRow("POSIX") << QStringList{u"tr_TR"_s} << Language::Turkish;
    QTest::newRow("another first") << QStringList{u"de-DE"_s, u"de"_s, u"ru-KZ"_s, u"kk"_s} << Language::Russian;
    QTest::newRow("none of ours") << QStringList{u"de-DE"_s, u"ja"_s} << Language::English;
    QTest::newRow("nothing") << QStringList() << Language::English;
    QTest::newRow("C") << QStringList{u"C"_s} << Language::English;
    QTest::newRow("only begins like one of ours") << QStringList{u"run"_s, u"trv-TW"_s} << Language::English;
}

void tst_Language::followsTheFirstPreferenceThatIsOurs()
{
    QFETCH(QStringList, tags);
    QFETCH(Language, language);
    QCOMPARE(preferredLanguage(tags), language);
}

void tst_Language::ignoresTheMachinesLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(languageLocale(Language::English).toString(1234.5, 'f', 1), u"1,234.5"_s);
    QLocale::setDefault(before);
}

void tst_Language::refusesOtherCodes()
{
    QCOMPARE(languageFromCode(u"TR"), std::optional(Language::Turkish));
    QVERIFY(!languageFromCode(u"de"));
    QVERIFY(!languageFromCode(u""));
    QVERIFY(!languageFromCode(u"en_US"));
}

QTEST_GUILESS_MAIN(tst_Language)
#include "tst_language.moc"
