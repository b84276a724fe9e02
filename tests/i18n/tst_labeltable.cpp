#include "i18n/labeltable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

class tst_LabelTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheLabelOrWhatStandsIn_data();
    void findsTheLabelOrWhatStandsIn();
    void ownNameComesBeforeAForeignForm();
    void exactFormNeverFallsBackToTheName();
    void emptyTextIsNoLabel();
    void kindsAndIdsDoNotRunIntoEachOther();
    void laterTextReplacesEarlier();

private:
    static LabelTable table();
};

LabelTable tst_LabelTable::table()
{
    LabelTable labels;
    const QString area = u"area"_s;
    const QString name = u"name"_s;
    labels.add(area, u"KAZ"_s, Language::English, name, u"Kazakhstan"_s);
    labels.add(area, u"KAZ"_s, Language::Turkish, name, u"Kazakistan"_s);
    labels.add(area, u"KAZ"_s, Language::Kazakh, name, u"Қазақстан"_s);
    labels.add(area, u"KAZ"_s, Language::Russian, name, u"Казахстан"_s);
    labels.add(area, u"KAZ"_s, Language::Russian, u"gen"_s, u"Казахстана"_s);
    labels.add(area, u"XRU"_s, Language::English, name, u"Union"_s);
    labels.add(area, u"XRU"_s, Language::Russian, name, u"Союз"_s);
    labels.add(area, u"XEN"_s, Language::English, name, u"World"_s);
    labels.add(area, u"XKK"_s, Language::Kazakh, name, u"Әлем"_s);
    return labels;
}

void tst_LabelTable::findsTheLabelOrWhatStandsIn_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("form");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");

    QTest::newRow("own") << u"KAZ"_s << u"name"_s << Language::Kazakh << u"Қазақстан"_s;
    QTest::newRow("form") << u"KAZ"_s << u"gen"_s << Language::Russian << u"Казахстана"_s;
    QTest::newRow("missing form") << u"KAZ"_s << u"gen"_s << Language::Turkish << u"Kazakistan"_s;
    QTest::newRow("kk from ru") << u"XRU"_s << u"name"_s << Language::Kazakh << u"Союз"_s;
    QTest::newRow("tr from en, never ru") << u"XRU"_s << u"name"_s << Language::Turkish << u"Union"_s;
    QTest::newRow("kk from en") << u"XEN"_s << u"name"_s << Language::Kazakh << u"World"_s;
    QTest::newRow("ru from en") << u"XEN"_s << u"name"_s << Language::Russian << u"World"_s;
    QTest::newRow("en never from kk") << u"XKK"_s << u"name"_s << Language::English << u"XKK"_s;
    QTest::newRow("nothing at all") << u"ZZZ"_s << u"name"_s << Language::Turkish << u"ZZZ"_s;
}

void tst_LabelTable::findsTheLabelOrWhatStandsIn()
{
    QFETCH(QString, id);
    QFETCH(QString, form);
    QFETCH(Language, language);
    QFETCH(QString, text);
    QCOMPARE(table().text(u"area"_s, id, form, language), text);
}

void tst_LabelTable::ownNameComesBeforeAForeignForm()
{
    QCOMPARE(table().text(u"area"_s, u"KAZ"_s, u"gen"_s, Language::Kazakh), u"Қазақстан"_s);
}

void tst_LabelTable::exactFormNeverFallsBackToTheName()
{
    const LabelTable labels = table();
    QCOMPARE(labels.form(u"area"_s, u"KAZ"_s, u"gen"_s, Language::Kazakh), std::optional(u"Казахстана"_s));
    QVERIFY(!labels.form(u"area"_s, u"KAZ"_s, u"gen"_s, Language::Turkish));
    QVERIFY(labels.has(u"area"_s, u"KAZ"_s, u"gen"_s, Language::Russian));
    QVERIFY(!labels.has(u"area"_s, u"KAZ"_s, u"gen"_s, Language::Kazakh));
}

void tst_LabelTable::emptyTextIsNoLabel()
{
    LabelTable labels = table();
    labels.add(u"area"_s, u"KAZ"_s, Language::English, u"gen"_s, {});
    QCOMPARE(labels.text(u"area"_s, u"KAZ"_s, u"gen"_s, Language::English), u"Kazakhstan"_s);
    QCOMPARE(labels.size(), table().size());
}

void tst_LabelTable::kindsAndIdsDoNotRunIntoEachOther()
{
    LabelTable labels;
    labels.add(u"ab"_s, u"c"_s, Language::English, u"name"_s, u"one"_s);
    QCOMPARE(labels.text(u"a"_s, u"bc"_s, u"name"_s, Language::English), u"bc"_s);
}

void tst_LabelTable::laterTextReplacesEarlier()
{
    LabelTable labels = table();
    labels.add(u"area"_s, u"KAZ"_s, Language::English, u"name"_s, u"Republic of Kazakhstan"_s);
    QCOMPARE(labels.text(u"area"_s, u"KAZ"_s, u"name"_s, Language::English), u"Republic of Kazakhstan"_s);
}

QTEST_GUILESS_MAIN(tst_LabelTable)
#include "tst_labeltable.moc"
