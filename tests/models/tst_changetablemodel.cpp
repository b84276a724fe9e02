#include "analysis/lifequestion.h"
#include "models/celltext.h"
#include "models/changetablemodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

Formatter formatter(Language language = Language::English)
{
    auto labels = std::make_shared<LabelTable>();
    labels->add(u"indicator"_s, u"goods_export"_s, Language::English, u"name"_s, u"Exports"_s);
    labels->add(u"indicator"_s, u"goods_export"_s, Language::Russian, u"name"_s, u"Экспорт"_s);
    labels->add(u"area"_s, u"KAZ"_s, Language::English, u"name"_s, u"Kazakhstan"_s);
    labels->add(u"area"_s, u"TUR"_s, Language::English, u"name"_s, u"Türkiye"_s);
    labels->add(u"area"_s, u"DEU"_s, Language::English, u"name"_s, u"Germany"_s);
    return Formatter(language, labels);
}

SeriesKey key(const QString &partner)
{
    SeriesKey made;
    made.indicator = u"goods_export"_s;
    made.reporter = u"KAZ"_s;
    made.partner = partner;
    made.unit = u"USD"_s;
    made.source = u"bns"_s;
    return made;
}

/// Added, changed and removed, of two series and two files.
ChangeList changes()
{
    ChangeList list;
    list.keys = {key(u"TUR"_s), key(u"DEU"_s)};
    list.writers = {{u"b.csv"_s, QDateTime(QDate(2025, 3, 12), QTime(10, 0), Qt::UTC)},
                    {u"a.csv"_s, QDateTime(QDate(2025, 6, 1), QTime(10, 0), Qt::UTC)}};
    list.changes = {{SeriesId(1), 0, 0, Period::year(2024), std::nullopt, 3.0},
                    {SeriesId(1), 0, 1, Period::year(2023), 5.0, 2.5},
                    {SeriesId(2), 1, 1, Period::year(2022), 1.0, std::nullopt}};
    list.count = 3;
    return list;
}

QStringList column(const ChangeTableModel &model, int number)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, number).data().toString();
    return texts;
}

} // namespace

class tst_ChangeTableModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheModelContract();
    void tellsThenAndNow();
    void sorts_data();
    void sorts();
    void keepsTheSelectedRow();
    void plainNumbers();
    void cellsHaveAnOrigin();
    void speaksTheLanguage();
    void manyRows();
};

void tst_ChangeTableModel::keepsTheModelContract()
{
    ChangeTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChanges(changes(), formatter());
    for (int number = 0; number < ChangeTableModel::kColumns; ++number)
        model.sort(number, Qt::DescendingOrder);
    model.setChanges({}, formatter());
    model.sort(0);
    QCOMPARE(model.rowCount(), 0);
}

void tst_ChangeTableModel::tellsThenAndNow()
{
    ChangeTableModel model;
    model.setChanges(changes(), formatter());
    QCOMPARE(column(model, ChangeTableModel::What), (QStringList{u"added"_s, u"changed"_s, u"removed"_s}));
    QCOMPARE(column(model, ChangeTableModel::Before), (QStringList{u"–"_s, u"5"_s, u"1"_s}));
    QCOMPARE(column(model, ChangeTableModel::Now), (QStringList{u"3"_s, u"2.5"_s, u"–"_s}));
    QCOMPARE(column(model, ChangeTableModel::Partner), (QStringList{u"Türkiye"_s, u"Türkiye"_s, u"Germany"_s}));
    QCOMPARE(column(model, ChangeTableModel::File), (QStringList{u"b.csv"_s, u"a.csv"_s, u"a.csv"_s}));
}

void tst_ChangeTableModel::sorts_data()
{
    QTest::addColumn<int>("sorted");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("periods");
    const auto add = [](const char *name, int sorted, Qt::SortOrder order, const QString &periods) {
        QTest::newRow(name) << sorted << order << periods.split(u' ');
    };
    add("period", ChangeTableModel::PeriodText, Qt::AscendingOrder, u"2022 2023 2024"_s);
    add("partner", ChangeTableModel::Partner, Qt::AscendingOrder, u"2022 2024 2023"_s);
    add("then, missing last", ChangeTableModel::Before, Qt::AscendingOrder, u"2022 2023 2024"_s);
    add("then down, missing last", ChangeTableModel::Before, Qt::DescendingOrder, u"2023 2022 2024"_s);
    add("now down, missing last", ChangeTableModel::Now, Qt::DescendingOrder, u"2024 2023 2022"_s);
    add("file", ChangeTableModel::File, Qt::AscendingOrder, u"2023 2022 2024"_s);
    add("time down", ChangeTableModel::Time, Qt::DescendingOrder, u"2023 2022 2024"_s);
    add("own order", -1, Qt::AscendingOrder, u"2024 2023 2022"_s);
}

void tst_ChangeTableModel::sorts()
{
    QFETCH(int, sorted);
    QFETCH(Qt::SortOrder, order);
    ChangeTableModel model;
    model.setChanges(changes(), formatter());
    model.sort(ChangeTableModel::Now);
    model.sort(sorted, order);
    QTEST(column(model, ChangeTableModel::PeriodText), "periods");
}

void tst_ChangeTableModel::keepsTheSelectedRow()
{
    ChangeTableModel model;
    model.setChanges(changes(), formatter());
    const QPersistentModelIndex kept(model.index(0, ChangeTableModel::Now));
    model.sort(ChangeTableModel::PeriodText);
    QCOMPARE(kept.row(), 2);
    QCOMPARE(kept.data().toString(), u"3"_s);
}

void tst_ChangeTableModel::plainNumbers()
{
    ChangeTableModel model;
    ChangeList list = changes();
    list.changes[0].now = 1234567.25;
    model.setChanges(list, formatter(Language::Russian));
    QCOMPARE(model.index(0, ChangeTableModel::Now).data(kPlainRole).toString(), u"1234567.25"_s);
    QCOMPARE(model.index(0, ChangeTableModel::PeriodText).data(kPlainRole).toString(), u"2024"_s);
    QVERIFY(model.index(0, ChangeTableModel::Now).data().toString() != u"1234567.25"_s);
}

void tst_ChangeTableModel::cellsHaveAnOrigin()
{
    ChangeTableModel model;
    model.setChanges(changes(), formatter());
    const auto question = model.index(1, ChangeTableModel::Now).data(kLifeRole).value<LifeQuestion>();
    QCOMPARE(question.inputs, (QList<FigureRef>{{SeriesId(1), Period::year(2023)}}));
}

void tst_ChangeTableModel::speaksTheLanguage()
{
    ChangeTableModel model;
    model.setChanges(changes(), formatter(Language::Russian));
    QCOMPARE(model.index(0, ChangeTableModel::IndicatorName).data().toString(), u"Экспорт"_s);
    QCOMPARE(model.index(1, ChangeTableModel::Now).data().toString(), u"2,5"_s);
}

void tst_ChangeTableModel::manyRows()
{
    ChangeList list = changes();
    const ChangeList::Change one = list.changes.first();
    for (int i = 0; i < 100'000; ++i) {
        ChangeList::Change more = one;
        more.now = (i * 7919) % 100'003;
        list.changes.append(more);
    }
    ChangeTableModel model;
    model.setChanges(list, formatter());
    QElapsedTimer clock;
    clock.start();
    model.sort(ChangeTableModel::Now, Qt::AscendingOrder);
    model.sort(ChangeTableModel::IndicatorName, Qt::AscendingOrder);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(model.rowCount(), 100'003);
}

QTEST_GUILESS_MAIN(tst_ChangeTableModel)
#include "tst_changetablemodel.moc"
