#include "i18n/languagecontroller.h"
#include "i18n/phrasebook.h"

#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

class tst_LanguageController : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void speaksTheLanguage_data();
    void speaksTheLanguage();
    void leavesNothingBehind();
    void carriesACatalogueOfEachLanguage();
};

void tst_LanguageController::speaksTheLanguage_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("cancel");
    QTest::addColumn<QString>("number");

    QTest::newRow("English") << Language::English << u"Cancel"_s << u"1,234.5"_s;
    QTest::newRow("Turkish") << Language::Turkish << u"İptal"_s << u"1.234,5"_s;
    QTest::newRow("Kazakh") << Language::Kazakh << u"Бас тарту"_s << u"1\u00a0234,5"_s;
    QTest::newRow("Russian") << Language::Russian << u"Отмена"_s << u"1\u00a0234,5"_s;
}

void tst_LanguageController::speaksTheLanguage()
{
    QFETCH(Language, language);
    QFETCH(QString, cancel);
    QFETCH(QString, number);
    LanguageController controller;
    QSignalSpy changed(&controller, &LanguageController::languageChanged);
    QVERIFY(controller.setLanguage(language));
    QCOMPARE(controller.language(), language);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<Language>(), language);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), cancel); // a button of Qt's own
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), number);
}

void tst_LanguageController::leavesNothingBehind()
{
    {
        LanguageController controller;
        QVERIFY(controller.setLanguage(Language::Russian));
        QVERIFY(controller.setLanguage(Language::English));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
        QVERIFY(controller.setLanguage(Language::Russian));
    }
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
}

void tst_LanguageController::carriesACatalogueOfEachLanguage()
{
    for (const Language language : kLanguages)
        QVERIFY2(QFile::exists(cataloguePath(language)), qPrintable(languageName(language)));
}

QTEST_GUILESS_MAIN(tst_LanguageController)
#include "tst_languagecontroller.moc"
