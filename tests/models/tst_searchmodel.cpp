#include "models/searchmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

QList<SearchItem> items()
{
    return {
        {u"Trade with Türkiye"_s, u"Page"_s, {u"Торговля с Турцией"_s, u"Түркиямен сауда"_s}, 1, u"Page"_s},
        {u"Türkiye"_s, u"TUR"_s, {u"Turkey"_s, u"Турция"_s, u"Түркия"_s, u"TUR"_s}, 2, u"Country"_s},
        {u"Kazakhstan"_s, u"KAZ"_s, {u"Казахстан"_s, u"Қазақстан"_s, u"Kazakistan"_s}, 3, u"Country"_s},
        {u"Exports of goods"_s, {}, {u"Экспорт товаров"_s, u"Тауар экспорты"_s, u"Mal ihracatı"_s}, 4, u"Indicator"_s},
        {u"Re-exports"_s, {}, {}, 5, u"Indicator"_s},
        {u"Nonexportable"_s, {}, {}, 6, u"Indicator"_s},
        {u"Exchange programme of ports"_s, {}, {}, 7, u"Event"_s}};
}

QList<int> found(const QString &query)
{
    SearchModel model;
    model.setItems(items());
    model.setQuery(query);
    QList<int> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.idAt(row);
    return ids;
}

} // namespace

class tst_SearchModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheModelContract();
    void foldsCaseAccentsAndDots_data();
    void foldsCaseAccentsAndDots();
    void foldsAlikeInEveryLocale();
    void findsInAnyLanguage_data();
    void findsInAnyLanguage();
    void ranksTheCloserFitFirst();
    void prefersTheShorterName();
    void findsWordsOfTwoLanguages();
    void listsTheFirstItemsWithoutAQuery();
    void listsAtMostFifty();
    void findsNothingForWhatIsNotThere();
    void givesWhatARowIs();
};

void tst_SearchModel::keepsTheModelContract()
{
    SearchModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setItems(items());
    model.setQuery(u"trade"_s);
    QCOMPARE(reset.count(), 2);
    model.setQuery(u"nothing like it"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setItems({});
}

void tst_SearchModel::foldsCaseAccentsAndDots_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");

    QTest::newRow("marks") << u"Türkiye"_s << u"turkiye"_s;
    QTest::newRow("dotted capital") << u"İHRACAT"_s << u"ihracat"_s;
    QTest::newRow("dotless") << u"ılık Iğdır"_s << u"ilik igdir"_s;
    QTest::newRow("Kazakh") << u"ҚАЗАҚ"_s << u"қазақ"_s;
    QTest::newRow("Russian") << u"Йод и ёлка"_s << u"иод и елка"_s;
    QTest::newRow("spaces") << u"  a \t b "_s << u"a b"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void tst_SearchModel::foldsCaseAccentsAndDots()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(SearchModel::fold(text), folded);
    QCOMPARE(SearchModel::fold(folded), folded);
}

void tst_SearchModel::foldsAlikeInEveryLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey));
    QCOMPARE(SearchModel::fold(u"TITLE I"_s), u"title i"_s);
    QLocale::setDefault(before);
}

void tst_SearchModel::findsInAnyLanguage_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("id");

    QTest::newRow("without umlaut") << u"turkiye"_s << 2;
    QTest::newRow("old English name") << u"TURKEY"_s << 2;
    QTest::newRow("Kazakh") << u"қазақ"_s << 3;
    QTest::newRow("Russian") << u"казахстан"_s << 3;
    QTest::newRow("Turkish") << u"kazakistan"_s << 3;
    QTest::newRow("Turkish, dotless i typed with a dot") << u"ihracati"_s << 4;
    QTest::newRow("letters in order") << u"kzkh"_s << 3;
}

void tst_SearchModel::findsInAnyLanguage()
{
    QFETCH(QString, query);
    QFETCH(int, id);
    QVERIFY(!found(query).isEmpty());
    QCOMPARE(found(query).first(), id);
}

void tst_SearchModel::ranksTheCloserFitFirst()
{
    // begins with it, has a word that does, holds it, holds its letters in order
    QCOMPARE(found(u"export"_s), (QList<int>{4, 5, 6, 7}));
}

void tst_SearchModel::prefersTheShorterName()
{
    SearchModel model;
    model.setItems({{u"Türkiye and Kazakhstan sign"_s, {}, {}, 1, {}}, {u"Türkiye"_s, {}, {}, 2, {}}});
    model.setQuery(u"tur"_s);
    QCOMPARE(model.idAt(0), 2);
    QCOMPARE(model.idAt(1), 1);
}

void tst_SearchModel::findsWordsOfTwoLanguages()
{
    QCOMPARE(found(u"goods экспорт"_s).first(), 4);
    QCOMPARE(found(u"goods турция"_s), QList<int>());
}

void tst_SearchModel::listsTheFirstItemsWithoutAQuery() { QCOMPARE(found(u"  "_s), (QList<int>{1, 2, 3, 4, 5, 6, 7})); }

void tst_SearchModel::listsAtMostFifty()
{
    QList<SearchItem> many;
    for (int i = 0; i < 200; ++i)
        many << SearchItem{u"Item %1"_s.arg(i), {}, {}, i, {}};
    SearchModel model;
    model.setItems(many);
    QCOMPARE(model.rowCount(), SearchModel::kMostRows);
    model.setQuery(u"item"_s);
    QCOMPARE(model.rowCount(), SearchModel::kMostRows);
    QCOMPARE(model.idAt(0), 0);
}

void tst_SearchModel::findsNothingForWhatIsNotThere()
{
    QCOMPARE(found(u"qqq"_s), QList<int>());
    QCOMPARE(found(u"z"_s), (QList<int>{3})); // one letter is never scattered
}

void tst_SearchModel::givesWhatARowIs()
{
    SearchModel model;
    model.setItems(items());
    model.setQuery(u"turkiye"_s);
    QCOMPARE(model.query(), u"turkiye"_s);
    const QModelIndex first = model.index(0);
    QCOMPARE(first.data().toString(), u"Türkiye"_s);
    QCOMPARE(first.data(SearchModel::DetailRole).toString(), u"TUR"_s);
    QCOMPARE(first.data(SearchModel::KindRole).toString(), u"Country"_s);
    QCOMPARE(first.data(SearchModel::IdRole).toInt(), 2);
    QCOMPARE(model.idAt(-1), -1);
    QCOMPARE(model.idAt(99), -1);
}

QTEST_GUILESS_MAIN(tst_SearchModel)
#include "tst_searchmodel.moc"
