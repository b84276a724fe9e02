#include "models/celltext.h"
#include "models/comparisontablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

FigureRow row(int year, double value)
{
    FigureRow made;
    made.key.indicator = u"goods_export"_s;
    made.key.reporter = u"KAZ"_s;
    made.key.partner = u"TUR"_s;
    made.key.unit = u"person"_s;
    made.key.source = u"bns"_s;
    made.figure.period = Period::year(year);
    made.figure.value = value;
    return made;
}

ComparisonWords words()
{
    auto labels = std::make_shared<LabelTable>();
    labels->add(u"area"_s, u"KAZ"_s, Language::English, u"name"_s, u"Kazakhstan"_s);
    return ComparisonWords(Formatter(Language::English, labels),
                           {{u"area/TUR"_s, u"Turkey of the picture"_s}, {u"area/KAZ"_s, u"not this"_s}});
}

FigureComparison comparison()
{
    FigureRow provisional = row(2022, 5.0);
    provisional.figure.status = FigureStatus::Provisional;
    return compareFigures({row(2020, 100.0), row(2021, 7.0), row(2022, 5.0), row(2023, 9.0), row(2024, 0.0)},
                          {row(2020, 110.0), provisional, row(2023, 9.0), row(2024, 2.0), row(2025, 1.0)});
}

} // namespace

class tst_ComparisonTableModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheModelContract();
    void tellsThenNowAndChange();
    void takesNamesFromThePicture();
};

void tst_ComparisonTableModel::keepsTheModelContract()
{
    ComparisonTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(comparison(), words());
    QCOMPARE(model.rowCount(), 5);
    model.setOnlyDifferences(false);
    QCOMPARE(model.rowCount(), 6);
    model.setComparison({}, words());
    QCOMPARE(model.rowCount(), 0);
}

void tst_ComparisonTableModel::tellsThenNowAndChange()
{
    ComparisonTableModel model;
    model.setComparison(comparison(), words());
    model.setOnlyDifferences(false);
    const auto cell = [&model](int line, int column) { return model.index(line, column).data().toString(); };
    QCOMPARE(cell(0, ComparisonTableModel::PeriodText), u"2020"_s);
    QCOMPARE(cell(0, ComparisonTableModel::Then), u"100"_s);
    QCOMPARE(cell(0, ComparisonTableModel::Now), u"110"_s);
    QVERIFY2(cell(0, ComparisonTableModel::Change).contains(u"10.0"_s) ||
                 cell(0, ComparisonTableModel::Change).contains(u"10"_s),
             qPrintable(cell(0, ComparisonTableModel::Change)));
    QCOMPARE(cell(1, ComparisonTableModel::Now), QString(kMissingMark));
    QVERIFY(cell(2, ComparisonTableModel::Now).startsWith(u"5, "_s)); // with its status
    QVERIFY(!cell(2, ComparisonTableModel::Change).isEmpty());
    QVERIFY(!cell(3, ComparisonTableModel::Change).contains(u'%')); // nothing is a share of zero
    QCOMPARE(cell(4, ComparisonTableModel::Then), QString(kMissingMark));
    QCOMPARE(cell(5, ComparisonTableModel::Change), QString());
    QCOMPARE(model.index(0, ComparisonTableModel::Now).data(kPlainRole).toString(), u"110"_s);
}

void tst_ComparisonTableModel::takesNamesFromThePicture()
{
    QCOMPARE(words().series(row(2020, 1.0).key), u"goods_export · Kazakhstan → Turkey of the picture"_s);
    FigureRow alone = row(2020, 1.0);
    alone.key.partner = u"-"_s;
    alone.key.commodity = u"27"_s;
    QCOMPARE(words().series(alone.key), u"goods_export · Kazakhstan · 27"_s);
}

QTEST_GUILESS_MAIN(tst_ComparisonTableModel)
#include "tst_comparisontablemodel.moc"
