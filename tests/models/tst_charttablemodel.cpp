#include "analysis/lifequestion.h"
#include "models/celltext.h"
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
    void hasARowAPart();
    void tellsRangesOfAForecast();
    void tellsBothAxesOfAScatter();
    void saysWhyThereIsAGap();
    void plainNumbersHaveAPoint_data();
    void plainNumbersHaveAPoint();
    void everyNumberHasAnOrigin();
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

void tst_ChartTableModel::hasARowAPart()
{
    ChartSpec spec;
    spec.unit = u"USD"_s;
    spec.plot = PlotKind::Treemap;
    ChartItem fuels;
    fuels.name = Text::verbatim(u"Fuels"_s);
    fuels.value = 2e9;
    fuels.before = 1e9;
    fuels.detail = Text::number(0.5, {}, Text::NumberStyle::Percent);
    fuels.sourceName = Text::verbatim(u"BNS"_s);
    fuels.inputs = {{SeriesId(3), Period::year(2024)}};
    ChartItem missing;
    missing.name = Text::verbatim(u"Cotton"_s);
    spec.items = {fuels, missing};
    ChartTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChart(spec, formatter(Language::English));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(rowTexts(model, 0), (QStringList{u"Fuels"_s, u"2,000,000,000"_s, u"1,000,000,000"_s, u"50\u00A0%"_s,
                                              u"official"_s, u"BNS"_s}));
    QCOMPARE(rowTexts(model, 1), (QStringList{u"Cotton"_s, u"–"_s, u"–"_s, QString(), QString(), QString()}));
    QVERIFY(!model.index(1, 1).data(ChartTableModel::SortRole).isValid());
    QCOMPARE(model.index(0, 1).data(kLifeRole).value<LifeQuestion>().inputs, fuels.inputs);
    QVERIFY(!model.index(1, 1).data(kLifeRole).isValid());
}

void tst_ChartTableModel::tellsRangesOfAForecast()
{
    ChartSpec spec = chart();
    spec.series[0].points.append(point(2026, 4e9, FigureStatus::Official, {}));
    spec.series[0].points.last().forecast = ForecastRange{3e9, 5e9, 2e9, 6e9};
    ChartTableModel model;
    model.setChart(spec, formatter(Language::English));
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"80 %: Exports"_s);
    QCOMPARE(rowTexts(model, 3), (QStringList{u"2026"_s, u"4,000,000,000"_s, u"3,000,000,000 – 5,000,000,000"_s,
                                              u"2,000,000,000 – 6,000,000,000"_s, u"–"_s, u"forecast"_s, QString()}));
    QCOMPARE(model.index(3, 2).data(kPlainRole).toString(), u"3000000000/5000000000"_s);
    QVERIFY(model.index(3, 1).data(Qt::ToolTipRole).toString().contains(u"forecast"_s));
}

void tst_ChartTableModel::tellsBothAxesOfAScatter()
{
    ChartSpec spec = chart();
    spec.plot = PlotKind::Scatter;
    spec.xTitle = Text::verbatim(u"GDP"_s);
    spec.xUnit = u"USD"_s;
    spec.series.removeLast();
    spec.series[0].points[0].x = 12.5;
    ChartTableModel model;
    model.setChart(spec, formatter(Language::English));
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"GDP, $"_s);
    QCOMPARE(rowTexts(model, 0).mid(0, 3), (QStringList{u"2023"_s, u"12.5"_s, u"3,500,000,000"_s}));
    QCOMPARE(model.index(0, 1).data(ChartTableModel::SortRole), QVariant(12.5));
}

void tst_ChartTableModel::saysWhyThereIsAGap()
{
    ChartSpec spec = chart();
    spec.series[0].points[1].gap = Text::verbatim(u"No deflator for 2024"_s);
    ChartTableModel model;
    model.setChart(spec, formatter(Language::English));
    QCOMPARE(model.index(1, 1).data(Qt::ToolTipRole).toString(), u"<qt>No deflator for 2024</qt>"_s);
    QCOMPARE(model.index(1, 1).data().toString(), u"–"_s);
}

void tst_ChartTableModel::plainNumbersHaveAPoint_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("en") << Language::English;
    QTest::newRow("tr") << Language::Turkish;
    QTest::newRow("kk") << Language::Kazakh;
    QTest::newRow("ru") << Language::Russian;
}

void tst_ChartTableModel::plainNumbersHaveAPoint()
{
    QFETCH(Language, language);
    ChartSpec spec = chart();
    spec.series[0].points[0].value = 1234567.5;
    ChartTableModel model;
    model.setChart(spec, formatter(language));
    QCOMPARE(model.index(0, 1).data(kPlainRole).toString(), u"1234567.5"_s);
    QCOMPARE(model.index(0, 0).data(kPlainRole).toString(), u"2023"_s);
    QCOMPARE(model.index(0, 2).data(kPlainRole).toString(), QString());
    QVERIFY(!model.index(0, 3).data(kPlainRole).isValid());
}

void tst_ChartTableModel::everyNumberHasAnOrigin()
{
    ChartSpec spec = chart();
    spec.series[0].points[0].inputs = {{SeriesId(1), Period::year(2023)}};
    spec.series[1].points[0].inputs = {{SeriesId(2), Period::year(2024)}};
    ChartTableModel model;
    model.setChart(spec, formatter(Language::English));
    QCOMPARE(model.index(0, 1).data(kLifeRole).value<LifeQuestion>().inputs, spec.series[0].points[0].inputs);
    // The other cells of a row lead to all of its figures.
    QCOMPARE(model.index(1, 0).data(kLifeRole).value<LifeQuestion>().inputs, spec.series[1].points[0].inputs);
    QVERIFY(!model.index(0, 2).data(kLifeRole).isValid());
}

QTEST_GUILESS_MAIN(tst_ChartTableModel)
#include "tst_charttablemodel.moc"
