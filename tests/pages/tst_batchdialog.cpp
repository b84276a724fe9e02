#include "dashboard/bundledstore.h"
#include "i18n/languagecontroller.h"
#include "pages/exporting/batchdialog.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTreeWidget>

using namespace corridor;
using namespace Qt::StringLiterals;

class tst_BatchDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void choicesComeBack();
    void anythingIsReadAsChoices();
    void saysWhatWillBeWritten();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void findsPairsByEitherCountry();
    void writesAndSums();
    void cancelStops();
    void fitsASmallScreen_data();
    void fitsASmallScreen();

private:
    [[nodiscard]] BatchChoices few() const
    {
        BatchChoices choices;
        choices.pages = {u"trade"_s, u"targets"_s};
        choices.languages = {u"en"_s, u"kk"_s};
        choices.preset = u"slide-small"_s;
        choices.folder = m_folder.filePath(u"out"_s);
        choices.pattern = u"{page}-{lang}"_s;
        return choices;
    }
    std::unique_ptr<BatchDialog> dialog(const BatchChoices &choices, Language language = Language::English) const
    {
        const BatchDialog::Subject subject{
            *m_bundled.dashboard, ViewState().pair, [this, language] { return m_bundled.formatter(language); }, {}};
        return std::make_unique<BatchDialog>(subject, choices);
    }
    template<typename T>
    static T *child(const std::unique_ptr<BatchDialog> &dialog, const char *name)
    {
        return dialog->findChild<T *>(QLatin1String(name));
    }
    static QString text(const std::unique_ptr<BatchDialog> &dialog, const char *name)
    {
        return child<QLabel>(dialog, name)->text();
    }
    static QPushButton *exportButton(const std::unique_ptr<BatchDialog> &dialog)
    {
        return child<QDialogButtonBox>(dialog, "buttonBox")->button(QDialogButtonBox::Save);
    }
    static bool isAtEnd(const std::unique_ptr<BatchDialog> &dialog)
    {
        return child<QPushButton>(dialog, "openFolderButton")->isEnabled();
    }

    LanguageController m_language;
    BundledStore m_bundled;
    QTemporaryDir m_folder;
};

void tst_BatchDialog::initTestCase()
{
    QVERIFY(m_language.setLanguage(Language::English));
    QCOMPARE(m_bundled.open(), QByteArray());
}

void tst_BatchDialog::choicesComeBack()
{
    BatchChoices choices = few();
    choices.pairs = {u"KAZ-TUR"_s};
    choices.formats = {u"png"_s, u"xlsx"_s};
    choices.dark = true;
    QCOMPARE(BatchChoices::fromJson(choices.toJson()), choices);
    QCOMPARE(dialog(choices)->choices(), choices);
}

void tst_BatchDialog::anythingIsReadAsChoices()
{
    QCOMPARE(BatchChoices::fromJson({}), BatchChoices());
    const QJsonObject strange{{u"pages"_s, 7}, {u"pattern"_s, QJsonArray()}, {u"dark"_s, u"yes"_s}};
    QCOMPARE(BatchChoices::fromJson(strange), BatchChoices());
    BatchChoices unknown;
    unknown.pages = {u"nothing"_s};
    unknown.pairs = {u"nobody"_s};
    unknown.preset = u"poster"_s;
    const BatchChoices shown = dialog(unknown)->choices();
    QVERIFY(shown.pages.isEmpty());
    QCOMPARE(shown.pairs, QStringList{u"KAZ-TUR"_s});
    QCOMPARE(shown.preset, u"slide"_s);
}

void tst_BatchDialog::saysWhatWillBeWritten()
{
    const auto shown = dialog(few());
    QCOMPARE(text(shown, "remarkLabel"), u"4 files will be written."_s);
    QCOMPARE(text(shown, "sampleLabel"), u"Such as trade-en.png"_s);
    QVERIFY(exportButton(shown)->isEnabled());
    child<QLineEdit>(shown, "patternEdit")->setText(u"{pair} {page}, {preset}"_s);
    QTRY_COMPARE(text(shown, "sampleLabel"), u"Such as KAZ-TUR trade slide-small.png"_s);
}

void tst_BatchDialog::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("without");
    QTest::addColumn<QString>("said");
    QTest::newRow("pages") << u"pages"_s << u"Tick at least one page."_s;
    QTest::newRow("languages") << u"languages"_s << u"Tick at least one language."_s;
    QTest::newRow("formats") << u"formats"_s << u"Tick at least one kind of file."_s;
    QTest::newRow("pattern") << u"pattern"_s << u"The pattern of the file names is empty."_s;
}

void tst_BatchDialog::saysWhatIsMissing()
{
    QFETCH(QString, without);
    QJsonObject json = few().toJson();
    json[without] = json.value(without).isArray() ? QJsonValue(QJsonArray()) : QJsonValue(u""_s);
    const auto shown = dialog(BatchChoices::fromJson(json));
    QTEST(text(shown, "remarkLabel"), "said");
    QVERIFY(!exportButton(shown)->isEnabled());
}

void tst_BatchDialog::findsPairsByEitherCountry()
{
    const auto shown = dialog(few());
    const QAbstractItemModel *pairs = child<QAbstractItemView>(shown, "pairsList")->model();
    const int all = pairs->rowCount();
    QVERIFY(all > 0);
    QCOMPARE(pairs->index(0, 0).data().toString(), u"Kazakhstan ↔ Türkiye"_s);
    auto *search = child<QLineEdit>(shown, "pairEdit");
    search->setText(u"TÜR kaz"_s);
    QVERIFY(pairs->rowCount() >= 1);
    search->setText(u"no such country"_s);
    QCOMPARE(pairs->rowCount(), 0);
    QCOMPARE(shown->choices().pairs, QStringList{u"KAZ-TUR"_s}); // what is not shown stays ticked
    search->clear();
    QCOMPARE(pairs->rowCount(), all);
}

void tst_BatchDialog::writesAndSums()
{
    const auto shown = dialog(few());
    QSignalSpy begun(shown.get(), &BatchDialog::begun);
    shown->show();
    exportButton(shown)->click();
    QCOMPARE(begun.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(isAtEnd(shown), 60'000);
    QCOMPARE(text(shown, "stateLabel"), u"4 files written"_s);
    QCOMPARE(child<QTreeWidget>(shown, "resultsTree")->topLevelItemCount(), 4);
    QCOMPARE(QDir(few().folder).entryList(QDir::Files, QDir::Name),
             (QStringList{u"targets-en.png"_s, u"targets-kk.png"_s, u"trade-en.png"_s, u"trade-kk.png"_s}));

    child<QPushButton>(shown, "againButton")->click();
    QTRY_COMPARE(text(shown, "remarkLabel"), u"4 files will be written. 4 of them exist and will be replaced."_s);
}

void tst_BatchDialog::cancelStops()
{
    BatchChoices many = few();
    many.folder = m_folder.filePath(u"cancelled"_s);
    many.languages = BatchChoices().languages;
    const auto shown = dialog(many);
    shown->show();
    exportButton(shown)->click();
    QTest::keyClick(shown.get(), Qt::Key_Escape);
    QVERIFY(isAtEnd(shown));
    QVERIFY(shown->isVisible());
    QVERIFY2(text(shown, "stateLabel").contains(u"skipped"_s), qPrintable(text(shown, "stateLabel")));
    QVERIFY(QDir(many.folder).entryList(QDir::Files).size() < 8);
    QTest::keyClick(shown.get(), Qt::Key_Escape);
    QVERIFY(!shown->isVisible());
}

void tst_BatchDialog::fitsASmallScreen_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language : kLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << language;
}

void tst_BatchDialog::fitsASmallScreen()
{
    QFETCH(Language, language);
    QVERIFY(m_language.setLanguage(language));
    const auto shown = dialog(few(), language);
    shown->show();
    const QSize least = shown->minimumSizeHint();
    QVERIFY(m_language.setLanguage(Language::English));
    QVERIFY2(least.width() <= 1000 && least.height() <= 660,
             qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
}

QTEST_MAIN(tst_BatchDialog)
#include "tst_batchdialog.moc"
