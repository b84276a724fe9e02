#include "models/charttablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

ChartPoint point(int year, std::optional<double> value, FigureStatus status, const QString &source)
{
    ChartPoint made;
    made.period = Period::year(year);
    made.value = value;
    made.status = status;
    made.source = source;
    return made;
}

/// Exports 2023 to 2025 with a gap in 2024; imports 2024 and 2025.
ChartSpec chart()
{
    ChartSpec spec;
    spec.id = u"trade"_s;
    spec.unit = u"USD"_s;
    ChartSeries exports;
    exports.id = u"exports"_s;
    exports.name = Text::label(u"indicator"_s, u"goods_export"_s);
    exports.points = {point(2023, 3.5e9, FigureStatus::Official, u"bns"_s),
                      point(2024, std::nullopt, FigureStatus::Official, u"bns"_s),
                      point(2025, 9.25e8, FigureStatus::Provisional, u"bns"_s)};
    exports.points[2].note = u"<i>January to June</i>"_s;
    ChartSeries imports;
    imports.id = u"imports"_s;
    imports.name = Text::verbatim(u"Imports"_s);
    imports.points = {point(2024, 1.5e9, FigureStatus::Official, u"tuik"_s),
                      point(2025, 0.0, FigureStatus::Official, u"tuik;bns"_s)};
    imports.points[0].bound = Bound::AtLeast;
    spec.series = {exports, imports};
    return spec;
}

Formatter formatter(Language language)
{
    auto labels = std::make_shared<LabelTable>();
    const auto add = [&labels](const QString &kind, const QString &id, const QString &form, const QString &en,
                               const QString &tr) {
        labels->add(kind, id, Language::English, form, en);
        labels->add(kind, id, Language::Turkish, form, tr);
    };
    add(u"indicator"_s, u"goods_export"_s, u"name"_s, u"Exports"_s, u"İhracat"_s);
    add(u"unit"_s, u"USD"_s, u"short"_s, u"$"_s, u"$"_s);
    add(u"unit"_s, u"USD"_s, u"name"_s, u"US dollars"_s, u"ABD doları"_s);
    add(u"status"_s, u"official"_s, u"name"_s, u"official"_s, u"resmî"_s);
    add(u"status"_s, u"provisional"_s, u"name"_s, u"provisional"_s, u"geçici"_s);
    add(u"source_short"_s, u"bns"_s, u"short"_s, u"BNS"_s, u"UİB"_s);
    add(u"source_short"_s, u"tuik"_s, u"short"_s, u"TÜİK"_s, u"TÜİK"_s);
    return Formatter(language, labels);
}

QStringList rowTexts(const ChartTableModel &model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts << model.index(row, column).data().toString();
    return texts;
}

} // namespace

class tst_ChartTableModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheModelContract();
    void hasARowAPeriodAndAColumnASeries();
    void namesItsColumns();
    void missingIsADashAndHasNoSortValue();
    void tellsStatusAndSourceOfACell();
    void speaksAnotherLanguageWithoutReset();
    void anotherChartResets();
    void saysWhichPointACellIs();
};

void tst_ChartTableModel::keepsTheModelContract()
{
    ChartTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChart(chart(), formatter(Language::English));
    model.setChart(chart(), formatter(Language::Turkish));
    model.setChart(ChartSpec(), formatter(Language::English));
    QCOMPARE(model.rowCount(), 0);
}

void tst_ChartTableModel::hasARowAPeriodAndAColumnASeries()
{
    ChartTableModel model;
    model.setChart(chart(), formatter(Language::English));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(rowTexts(model, 0), (QStringList{u"2023"_s, u"3,500,000,000"_s, u"–"_s, u"official"_s, u"BNS"_s}));
    QCOMPARE(rowTexts(model, 1),
             (QStringList{u"2024"_s, u"–"_s, u"more than 1,500,000,000"_s, u"official"_s, u"TÜİK"_s}));
    QCOMPARE(rowTexts(model, 2),
             (QStringList{u"2025"_s, u"925,000,000"_s, u"0"_s, u"provisional; official"_s, u"BNS; TÜİK"_s}));
}

void tst_ChartTableModel::namesItsColumns()
{
    ChartTableModel model;
    model.setChart(chart(), formatter(Language::English));
    QStringList names;
    for (int column = 0; column < model.columnCount(); ++column)
        names << model.headerData(column, Qt::Horizontal).toString();
    QCOMPARE(names, (QStringList{u"Period"_s, u"Exports, $"_s, u"Imports, $"_s, u"Status"_s, u"Source"_s}));
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString(), u"<qt>Exports, US dollars</qt>"_s);
    QVERIFY(!model.headerData(5, Qt::Horizontal, Qt::ToolTipRole).isValid());
}

void tst_ChartTableModel::missingIsADashAndHasNoSortValue()
{
    ChartTableModel model;
    model.setChart(chart(), formatter(Language::English));
    QVERIFY(!model.index(0, 2).data(ChartTableModel::SortRole).isValid());      // no point
    QVERIFY(!model.index(1, 1).data(ChartTableModel::SortRole).isValid());      // a point without a value
    QCOMPARE(model.index(2, 2).data(ChartTableModel::SortRole), QVariant(0.0)); // a reported zero
    QCOMPARE(model.index(0, 2).data(Qt::ToolTipRole).toString(), u"<qt>No figure for this period</qt>"_s);
}

void tst_ChartTableModel::tellsStatusAndSourceOfACell()
{
    ChartTableModel model;
    model.setChart(chart(), formatter(Language::English));
    QCOMPARE(model.index(2, 1).data(Qt::ToolTipRole).toString(),
             u"<qt>$925,000,000<br>provisional · BNS<br>&lt;i&gt;January to June&lt;/i&gt;</qt>"_s);
}

void tst_ChartTableModel::speaksAnotherLanguageWithoutReset()
{
    ChartTableModel model;
    model.setChart(chart(), formatter(Language::English));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy header(&model, &QAbstractItemModel::headerDataChanged);
    model.setChart(chart(), formatter(Language::Turkish));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(data.count(), 1);
    QCOMPARE(header.count(), 1);
    QCOMPARE(rowTexts(model, 0), (QStringList{u"2023"_s, u"3.500.000.000"_s, u"–"_s, u"resmî"_s, u"UİB"_s}));
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"İhracat, $"_s);
}

void tst_ChartTableModel::anotherChartResets()
{
    ChartTableModel model;
    model.setChart(chart(), formatter(Language::English));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    ChartSpec shorter = chart();
    shorter.series.removeLast();
    model.setChart(shorter, formatter(Language::English));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.columnCount(), 4);
}

void tst_ChartTableModel::saysWhichPointACellIs()
{
    ChartTableModel model;
    model.setChart(chart(), formatter(Language::English));
    QVERIFY(model.pointAt(model.index(2, 1)));
    QCOMPARE(model.pointAt(model.index(2, 1))->value, std::optional(9.25e8));
    QVERIFY(!model.pointAt(model.index(0, 2)));
    QVERIFY(!model.pointAt(model.index(0, 0)));
    QVERIFY(!model.pointAt({}));
    QCOMPARE(model.index(2, 1).data(ChartTableModel::SeriesRole).toString(), u"exports"_s);
    QCOMPARE(model.index(2, 1).data(ChartTableModel::PeriodRole).toString(), u"2025"_s);
    QVERIFY(!model.index(2, 0).data(ChartTableModel::SeriesRole).isValid());
}

QTEST_GUILESS_MAIN(tst_ChartTableModel)
#include "tst_charttablemodel.moc"
