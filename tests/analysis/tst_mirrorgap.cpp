#include "analysis/mirrorgap.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

FigureRow figure(const Period &period, double value, const QString &source = u"office"_s)
{
    FigureRow row;
    row.key.source = source;
    row.figure.series = SeriesId(1);
    row.figure.period = period;
    row.figure.value = value;
    return row;
}

PreferredSeries series(const QList<FigureRow> &rows) { return preferredFigures(rows, {}); }

MirrorRow rowWithGap(const QString &id, std::optional<double> exporter, std::optional<double> importer)
{
    MirrorRow row;
    row.id = id;
    row.exports.value = exporter;
    row.imports.value = importer;
    if (exporter && importer)
        row.gap = mirrorGap(*exporter, *importer, kUsualCifMargin);
    return row;
}

QStringList ids(const QList<MirrorRow> &rows)
{
    QStringList list;
    for (const MirrorRow &row : rows)
        list << row.id;
    return list;
}

double rounded(double value, int digits) { return std::round(value * std::pow(10.0, digits)) / std::pow(10.0, digits); }

} // namespace

class TestMirrorGap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// World Bank, WITS Online Help, "Imports, Exports and Mirror Data with UN COMTRADE" (2010): in 2001 Pakistan
    /// reported exports of US$ 236 million to China, while China reported US$ 557 million from Pakistan.
    void pakistanAndChinaIn2001()
    {
        const MirrorGap gap = mirrorGap(236e6, 557e6, kUsualCifMargin);
        QCOMPARE(gap.gap, 321e6);
        QCOMPARE(rounded(*gap.share * 100.0, 1), 136.0);
        QCOMPARE(rounded(gap.margin, 0), 14'160'000.0);
        QCOMPARE(rounded(gap.unexplained, 0), 306'840'000.0);
        QCOMPARE(rounded(*gap.unexplainedShare * 100.0, 1), 130.0);
    }

    /// IMF, Direction of Trade Statistics Yearbook 2017, Introduction: exports FOB are multiplied by 1.06 to give the
    /// partner's imports CIF. Such a mirror leaves nothing to explain.
    void whatTheImfEstimatesIsExplained()
    {
        const MirrorGap gap = mirrorGap(100.0, 100.0 * 1.06, kUsualCifMargin);
        QCOMPARE(rounded(gap.unexplained, 9), 0.0);
        QCOMPARE(rounded(gap.margin, 9), 6.0);
    }

    void gapOf2022()
    {
        // Kazakhstan 4.751 bn, Türkiye 3.515 bn: the importer reports 26 % less.
        const MirrorGap gap = mirrorGap(4750978692.54, 3514908374.0, kUsualCifMargin);
        QCOMPARE(std::round(*gap.share * 100.0), -26.0);
        QCOMPARE(std::round(*gap.unexplainedShare * 100.0), -32.0);
    }

    void partsAddUp_data()
    {
        QTest::addColumn<double>("exporter");
        QTest::addColumn<double>("importer");
        QTest::addColumn<double>("margin");
        QTest::newRow("more") << 100.0 << 130.0 << 0.06;
        QTest::newRow("less") << 100.0 << 70.0 << 0.06;
        QTest::newRow("no margin") << 100.0 << 130.0 << 0.0;
        QTest::newRow("ten per cent") << 250.0 << 275.0 << 0.1;
        QTest::newRow("reported zero") << 0.0 << 5.0 << 0.06;
    }
    void partsAddUp()
    {
        QFETCH(double, exporter);
        QFETCH(double, importer);
        QFETCH(double, margin);
        const MirrorGap gap = mirrorGap(exporter, importer, margin);
        QCOMPARE(gap.margin + gap.unexplained, gap.gap);
        QCOMPARE(gap.gap, importer - exporter);
        QCOMPARE(gap.share.has_value(), exporter > 0.0);
        QCOMPARE(gap.unexplainedShare.has_value(), exporter > 0.0);
    }

    void marginFollowsTheValuations_data()
    {
        QTest::addColumn<QString>("exports");
        QTest::addColumn<QString>("imports");
        QTest::addColumn<double>("margin");
        QTest::newRow("usual") << u"FOB"_s << u"CIF"_s << 0.06;
        QTest::newRow("imports FOB") << u"FOB"_s << u"FOB"_s << 0.0;
        QTest::newRow("imports FOB, exports unsaid") << QString() << u"FOB"_s << 0.0;
        QTest::newRow("exports CIF") << u"CIF"_s << u"CIF"_s << 0.0;
        QTest::newRow("unsaid") << QString() << QString() << 0.06;
    }
    void marginFollowsTheValuations()
    {
        QFETCH(QString, exports);
        QFETCH(QString, imports);
        QTEST(assumedMargin(exports, imports, 0.06), "margin");
    }

    void absentIsAbsentAndZeroIsZero()
    {
        const auto periods = mirrorPeriods(series({figure(Period::year(2020), 10.0), figure(Period::year(2022), 0.0)}),
                                           series({figure(Period::year(2021), 9.0), figure(Period::year(2022), 1.0)}));
        QCOMPARE(periods.size(), 3);
        QCOMPARE(periods.at(0).period, Period::year(2020));
        QVERIFY(periods.at(0).exporter && !periods.at(0).importer);
        QVERIFY(!periods.at(1).exporter && periods.at(1).importer);
        QVERIFY(periods.at(2).exporter && periods.at(2).importer);
        QCOMPARE(periods.at(2).exporter->row.figure.value, 0.0);
    }

    void statusIsTheWeakerOfBoth()
    {
        MirrorRow row = rowWithGap(u"a"_s, 1.0, 2.0);
        row.imports.status = FigureStatus::Provisional;
        QCOMPARE(statusOf(row), FigureStatus::Provisional);
        row.imports.value.reset();
        QCOMPARE(statusOf(row), FigureStatus::Official);
        row.exports.value.reset();
        QCOMPARE(statusOf(row), FigureStatus::Provisional);
    }

    void boundOfAGap()
    {
        MirrorRow row = rowWithGap(u"a"_s, 1.0, 2.0);
        row.exports.bound = Bound::AtLeast; // the more the exporter sent, the smaller the gap
        QCOMPARE(gapBound(row), Bound::AtMost);
        row.exports.bound = Bound::None;
        row.imports.bound = Bound::AtLeast;
        QCOMPARE(gapBound(row), Bound::AtLeast);
    }

    void rankedBySizeWhicheverTheSide()
    {
        QList<MirrorRow> rows{rowWithGap(u"small"_s, 100.0, 101.0), rowWithGap(u"none"_s, 100.0, {}),
                              rowWithGap(u"less"_s, 1000.0, 900.0), rowWithGap(u"share"_s, 10.0, 60.0)};
        rankByGap(&rows, GapMeasure::Value);
        QCOMPARE(ids(rows), QStringList({u"less"_s, u"share"_s, u"small"_s, u"none"_s}));
        rankByGap(&rows, GapMeasure::Share);
        QCOMPARE(ids(rows), QStringList({u"share"_s, u"less"_s, u"small"_s, u"none"_s}));
    }

    void shareOfNothingIsNoPlace()
    {
        QList<MirrorRow> rows{rowWithGap(u"zero"_s, 0.0, 500.0), rowWithGap(u"some"_s, 100.0, 101.0)};
        rankByGap(&rows, GapMeasure::Share);
        QCOMPARE(ids(rows), QStringList({u"some"_s, u"zero"_s}));
    }
};

QTEST_APPLESS_MAIN(TestMirrorGap)
#include "tst_mirrorgap.moc"
