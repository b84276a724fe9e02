#include "i18n/formatter.h"
#include "report/briefing/changewords.h"
#include "report/briefing/sentences.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

ChartPoint point(int year, double value, const QString &source = u"a"_s, FigureStatus status = FigureStatus::Official)
{
    ChartPoint made;
    made.period = Period::year(year);
    made.value = value;
    made.source = source;
    made.status = status;
    made.inputs = {{SeriesId(year), made.period}};
    return made;
}

ChartSeries series(const QString &indicator, const QList<ChartPoint> &points)
{
    ChartSeries made;
    made.id = indicator;
    made.indicator = indicator;
    made.reporter = u"CHN"_s;
    made.partner = u"TUR"_s;
    made.mark = Mark::Bar;
    made.points = points;
    return made;
}

ChartSpec trade(const QList<ChartPoint> &exports, const QList<ChartPoint> &imports)
{
    ChartSpec chart;
    chart.unit = u"USD"_s;
    if (!exports.isEmpty())
        chart.series.append(series(u"goods_export"_s, exports));
    if (!imports.isEmpty())
        chart.series.append(series(u"goods_import"_s, imports));
    return chart;
}

QString written(const LiveSentence &sentence)
{
    auto labels = std::make_shared<LabelTable>();
    labels->add(u"area"_s, u"CHN"_s, Language::English, u"name"_s, u"China"_s);
    labels->add(u"area"_s, u"TUR"_s, Language::English, u"name"_s, u"Türkiye"_s);
    labels->add(u"unit"_s, u"USD"_s, Language::English, u"short"_s, u"$"_s);
    labels->add(u"indicator"_s, u"cpi"_s, Language::English, u"name"_s, u"Inflation"_s);
    return Formatter(Language::English, labels).text(sentence.text).replace(QChar(0xa0), u' ');
}

QStringList rules(const QList<LiveSentence> &sentences)
{
    QStringList names;
    for (const LiveSentence &sentence : sentences)
        names << sentence.rule;
    return names;
}

} // namespace

class tst_Sentences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsLevelAndChange_data();
    void tellsLevelAndChange();
    void neverComparesAcrossSources();
    void neverComparesABound();
    void tellsRecordsOfAnUnbrokenRow_data();
    void tellsRecordsOfAnUnbrokenRow();
    void tellsBothWaysAndTheBalance();
    void tellsTheWeakestStatusAndAllSources();
    void tellsOneWayAlone();
    void comparesNoPercentages();
    void tellsAStatementBesideAnOlderStatistic();
    void tellsTheGapOfTheNewestMirror();
    void tellsHowFarATargetIs_data();
    void tellsHowFarATargetIs();
    void tellsTheLargestProduct();
    void saysNothingOfNothing();
};

void tst_Sentences::tellsLevelAndChange_data()
{
    QTest::addColumn<double>("before");
    QTest::addColumn<QString>("expected");
    const QString start = u"Trade in goods between China and Türkiye came to $2 billion in 2025"_s;
    QTest::newRow("more") << 0.8e9 << start + u", 25 % more than in 2024"_s;
    QTest::newRow("less") << 1.25e9 << start + u", 20 % less than in 2024"_s;
    QTest::newRow("same") << 0.998e9 << start + u", about as much as in 2024"_s;
    QTest::newRow("times") << 0.25e9 << start + u", 4 times as much as in 2024"_s;
}

void tst_Sentences::tellsLevelAndChange()
{
    QFETCH(double, before);
    const auto made =
        tradeSentences(trade({point(2024, before), point(2025, 1e9)}, {point(2024, before), point(2025, 1e9)}));
    QVERIFY(!made.isEmpty());
    QTEST(written(made.first()), "expected");
    // The level rests on the year itself, the change on both.
    QCOMPARE(made.first().fields.first().inputs.size(), 2);
    QCOMPARE(made.first().fields.last().inputs.size(), 4);
}

void tst_Sentences::neverComparesAcrossSources()
{
    const QString level = u"Trade in goods between China and Türkiye came to $2 billion in 2025"_s;
    const auto spliced = tradeSentences(
        trade({point(2024, 1e9, u"a"_s), point(2025, 1e9, u"b"_s)}, {point(2024, 2e9), point(2025, 1e9)}));
    QCOMPARE(written(spliced.first()), level);
    const auto gap = tradeSentences(trade({point(2023, 1e9), point(2025, 1e9)}, {point(2023, 2e9), point(2025, 1e9)}));
    QCOMPARE(written(gap.first()), level);
}

void tst_Sentences::neverComparesABound()
{
    ChartPoint bounded = point(2025, 1e9);
    bounded.bound = Bound::AtLeast;
    const auto made = tradeSentences(trade({point(2024, 5e8), bounded}, {point(2024, 5e8), point(2025, 1e9)}));
    QCOMPARE(written(made.first()), u"Trade in goods between China and Türkiye came to more than $2 billion in 2025"_s);
}

void tst_Sentences::tellsRecordsOfAnUnbrokenRow_data()
{
    QTest::addColumn<QList<double>>("values"); // from 2020 on, in billions
    QTest::addColumn<QString>("expected");
    const QString none;
    QTest::newRow("highest of all") << QList<double>{1, 3, 2, 4, 5}
                                    << u"At $10 billion, it is the highest figure of the row, which begins in 2020"_s;
    QTest::newRow("lowest of all") << QList<double>{5, 4, 3, 4, 1}
                                   << u"At $2 billion, it is the lowest figure of the row, which begins in 2020"_s;
    QTest::newRow("highest since") << QList<double>{1, 9, 2, 3, 4, 5}
                                   << u"At $10 billion, it is the highest figure since 2021"_s;
    QTest::newRow("lowest since") << QList<double>{1, 0.5, 9, 8, 7, 2}
                                  << u"At $4 billion, it is the lowest figure since 2021"_s;
    QTest::newRow("equal is no record") << QList<double>{5, 3, 5} << none;
    QTest::newRow("higher for too few years") << QList<double>{1, 9, 8, 4, 5} << none;
    QTest::newRow("too short") << QList<double>{1, 2, 3} << none;
}

void tst_Sentences::tellsRecordsOfAnUnbrokenRow()
{
    QFETCH(QList<double>, values);
    QList<ChartPoint> points;
    for (const double value : values)
        points.append(point(2020 + static_cast<int>(points.size()), value * 1e9));
    QString found;
    for (const LiveSentence &sentence : tradeSentences(trade(points, points))) {
        if (sentence.rule.startsWith(u"record"_s))
            found = written(sentence);
    }
    QTEST(found, "expected");
}

void tst_Sentences::tellsBothWaysAndTheBalance()
{
    const auto surplus = tradeSentences(trade({point(2025, 3e9)}, {point(2025, 1e9)}));
    QCOMPARE(rules(surplus), (QStringList{u"trade.level"_s, u"trade.ways"_s}));
    QCOMPARE(written(surplus.last()),
             u"China exported $3 billion to Türkiye and imported $1 billion from Türkiye: a surplus of $2 billion"_s);
    const auto deficit = tradeSentences(trade({point(2025, 1e9)}, {point(2025, 1.5e9)}));
    QVERIFY(written(deficit.last()).endsWith(u"a deficit of $500 million"_s));
}

void tst_Sentences::tellsTheWeakestStatusAndAllSources()
{
    const auto made =
        tradeSentences(trade({point(2025, 1e9, u"a"_s, FigureStatus::Provisional)}, {point(2025, 1e9, u"b"_s)}));
    QCOMPARE(made.first().status, FigureStatus::Provisional);
    QCOMPARE(made.first().sources, (QStringList{u"a"_s, u"b"_s}));
}

void tst_Sentences::tellsOneWayAlone()
{
    const auto exports = tradeSentences(trade({point(2024, 1e9), point(2025, 2e9)}, {}));
    QCOMPARE(exports.size(), 1);
    QCOMPARE(written(exports.first()),
             u"Exports of goods from China to Türkiye: $2 billion in 2025, 100 % more than in 2024"_s);
    const auto imports = tradeSentences(trade({}, {point(2025, 2e9)}));
    QCOMPARE(written(imports.first()), u"Imports of goods from Türkiye to China: $2 billion in 2025"_s);
}

void tst_Sentences::comparesNoPercentages()
{
    ChartSpec chart;
    chart.unit = u"percent"_s;
    ChartSeries line = series(u"cpi"_s, {point(2024, 8.0), point(2025, 16.0)});
    line.partner = u"-"_s;
    chart.series = {line};
    const auto made = indicatorSentences(chart);
    QCOMPARE(made.size(), 1);
    QCOMPARE(written(made.first()), u"Inflation (China): 16 % in 2025"_s);
}

void tst_Sentences::tellsAStatementBesideAnOlderStatistic()
{
    ChartSpec chart;
    chart.unit = u"person"_s;
    const auto line = [](const QList<ChartPoint> &points, Mark mark) {
        ChartSeries made = series(u"students_inbound"_s, points);
        made.mark = mark;
        return made;
    };
    ChartPoint about = point(2025, 15000.0, u"b"_s, FigureStatus::Claim);
    about.bound = Bound::About;
    chart.series = {line({point(2018, 900.0), point(2019, 1000.0)}, Mark::Line),
                    line({point(2020, 8000.0, u"b"_s, FigureStatus::Press)}, Mark::Dot), line({about}, Mark::Dot),
                    line({point(2025, 12000.0, u"b"_s, FigureStatus::Claim)}, Mark::Dot)};
    const auto made = indicatorSentences(chart);
    QCOMPARE(made.size(), 2);
    QCOMPARE(written(made.first()), u"Students from Türkiye in China: 12,000 in 2025"_s);
    QCOMPARE(made.first().status, FigureStatus::Claim);
    QCOMPARE(written(made.last()), u"Students from Türkiye in China: 1,000 in 2019, 11.1 % more than in 2018"_s);
    // A statement that is older than the statistic says nothing new.
    chart.series = {line({point(2019, 1000.0)}, Mark::Line),
                    line({point(2015, 8000.0, u"b"_s, FigureStatus::Press)}, Mark::Dot)};
    QCOMPARE(indicatorSentences(chart).size(), 1);
}

void tst_Sentences::tellsTheGapOfTheNewestMirror()
{
    QList<MirrorRow> rows;
    for (const int year : {2023, 2024}) {
        MirrorRow row;
        row.exporter = u"CHN"_s;
        row.importer = u"TUR"_s;
        row.period = Period::year(year);
        row.exports = point(year, 1e9);
        row.imports = point(year, year == 2024 ? 1.2e9 : 5e9, u"b"_s);
        row.gap = mirrorGap(*row.exports.value, *row.imports.value, 0.06);
        rows.append(row);
    }
    const auto made = mirrorSentences(rows);
    QCOMPARE(rules(made), (QStringList{u"mirror.gap"_s, u"mirror.margin"_s}));
    QCOMPARE(written(made.first()), u"Of the goods that went from China to Türkiye in 2024, the exporter reports "
                                    "$1 billion and the importer $1.2 billion: $200 million (20 %) more"_s);
    QCOMPARE(written(made.last()), u"Freight and insurance, assumed at 6 % of the exporter’s value, account for "
                                   "$60 million of it; $140 million remains unexplained"_s);
    QCOMPARE(made.first().sources, (QStringList{u"a"_s, u"b"_s}));
    // A gap that the margin covers, or a negative one, leaves nothing unexplained.
    rows.last().imports = point(2024, 0.9e9);
    rows.last().gap = mirrorGap(1e9, 0.9e9, 0.06);
    const auto less = mirrorSentences(rows);
    QCOMPARE(less.size(), 1);
    QVERIFY(written(less.first()).endsWith(u"$100 million (10 %) less"_s));
    // The other way is told beside it, but not when its newest gap is long ago.
    MirrorRow back = rows.last();
    std::swap(back.exporter, back.importer);
    for (const auto &[year, told] : {std::pair(2019, 2), std::pair(2018, 1)}) {
        back.period = Period::year(year);
        QCOMPARE(mirrorSentences(rows + QList<MirrorRow>{back}).size(), told);
    }
}

void tst_Sentences::tellsHowFarATargetIs_data()
{
    QTest::addColumn<double>("current");
    QTest::addColumn<QString>("expected");
    QTest::newRow("far") << 5e9 << u"Of the target of $20 billion, 25 % was reached in 2025; $15 billion is missing"_s;
    QTest::newRow("reached") << 21e9 << u"The target of $20 billion is reached: $21 billion in 2025"_s;
}

void tst_Sentences::tellsHowFarATargetIs()
{
    QFETCH(double, current);
    TargetSpec target;
    target.value = 20e9;
    target.unit = u"USD"_s;
    QVERIFY(!targetSentence(target, {}));
    target.current = current;
    target.inputs = {{SeriesId(1), Period::year(2025)}};
    const auto made = targetSentence(target, {u"a"_s});
    QVERIFY(made);
    QTEST(written(*made), "expected");
    QCOMPARE(made->sources, QStringList{u"a"_s});
}

void tst_Sentences::tellsTheLargestProduct()
{
    ProductsSpec products;
    products.flow = u"goods_export.CHN.TUR"_s;
    products.classification = u"H6@a"_s;
    products.unit = u"USD"_s;
    products.valueHead = Text::verbatim(u"2024"_s);
    ProductRow fuels;
    fuels.code = u"27"_s;
    fuels.name = Text::verbatim(u"Fuels"_s);
    fuels.value = 3e9;
    fuels.share = 0.75;
    fuels.inputs = {{SeriesId(1), Period::year(2024)}};
    ProductRow rest = fuels;
    rest.code = u"01"_s;
    rest.value = 1e9;
    products.rows = {rest, fuels};
    const auto made = productSentences(products);
    QCOMPARE(made.size(), 1);
    QCOMPARE(written(made.first()),
             u"Exports of goods from China to Türkiye, 2024: the largest product is “Fuels” with "
             "$3 billion, 75 % of the total"_s);
    QCOMPARE(made.first().sources, QStringList{u"a"_s});
    QVERIFY(productSentences({}).isEmpty());
}

void tst_Sentences::saysNothingOfNothing()
{
    QVERIFY(tradeSentences({}).isEmpty());
    QVERIFY(indicatorSentences({}).isEmpty());
    QVERIFY(mirrorSentences({}).isEmpty());
    QVERIFY(newestRow({}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Sentences)
#include "tst_sentences.moc"
