#include "analysis/guard.h"
#include "analysis/transform.h"
#include "analysis/transformgrowth.h"
#include "analysis/transformprices.h"
#include "analysis/transformratio.h"
#include "analysis/transformwindow.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

/// `2019:12.5 2020:-3 2021:-` (a dash is a period without a value).
ChartPoints series(const QString &text, const QString &source = u"one"_s, qint64 id = 1)
{
    ChartPoints points;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        ChartPoint point;
        point.period = *Period::parse(word.section(u':', 0, 0));
        const QString value = word.section(u':', 1);
        if (value != u"-"_s)
            point.value = value.toDouble();
        point.source = source;
        point.sourceName = Text::verbatim(source);
        point.inputs = {{SeriesId{id}, point.period}};
        points.append(point);
    }
    return points;
}

Companion companion(const QString &text, const QString &source = u"other"_s, qint64 id = 2)
{
    Companion other;
    other.points = series(text, source, id);
    other.definition.frequency = other.points.isEmpty() ? Frequency::Annual : other.points.first().period.frequency();
    other.name = Text::verbatim(u"the other"_s);
    other.filled = Text::verbatim(u"a file"_s);
    return other;
}

std::optional<double> valueAt(const ChartPoints &points, const QString &period)
{
    const ChartPoint *point = pointAt(points, *Period::parse(period));
    return point ? point->value : std::nullopt;
}

const ChartPoint &only(const ChartPoints &points, const QString &period)
{
    for (const ChartPoint &point : points) {
        if (point.period == *Period::parse(period))
            return point;
    }
    qFatal("no such period");
}

/// What a worked example does with its two series.
ChartPoints worked(const QString &what, const QString &text, const QString &otherText)
{
    const ChartPoints points = series(text);
    const Companion other = companion(otherText);
    const auto transform = Transform::parse(what);
    if (!transform)
        return {};
    switch (transform.value().kind) {
    case Transform::Kind::Change:
        return changeOf(points, ChangeOn::Year);
    case Transform::Kind::ChangePrevious:
        return changeOf(points, ChangeOn::Previous);
    case Transform::Kind::PercentChange:
        return percentChangeOf(points, ChangeOn::Year);
    case Transform::Kind::PercentChangePrevious:
        return percentChangeOf(points, ChangeOn::Previous);
    case Transform::Kind::Index:
        return indexedTo(points, QDate(transform.value().year, 1, 1), QDate(transform.value().year, 12, 31));
    case Transform::Kind::Share:
    case Transform::Kind::Gdp:
    case Transform::Kind::Coverage:
        return quotientOf(points, other, 100.0);
    case Transform::Kind::PerHead:
        return quotientOf(points, other, 1.0);
    case Transform::Kind::Cagr:
        return compoundGrowthOf(points);
    case Transform::Kind::MovingSum:
        return movingSumOf(points, transform.value().count);
    case Transform::Kind::MovingAverage:
        return movingAverageOf(points, transform.value().count);
    case Transform::Kind::Cumulative:
        return runningTotalOf(points);
    case Transform::Kind::Real:
        return constantPricesOf(points, other, transform.value().year);
    case Transform::Kind::Currency:
        return convertedOf(points, std::nullopt, other);
    case Transform::Kind::Balance:
        return balanceOf(points, other);
    case Transform::Kind::BothWays:
        return normalizedBalanceOf(points, other);
    }
    return {};
}

} // namespace

class TestTransforms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Each row: figures of a named public source go in, and what the same source publishes must come out. World
    /// Bank: World Development Indicators, Kazakhstan, file of 2026-04-08.
    void workedExamples_data()
    {
        QTest::addColumn<QString>("transform");
        QTest::addColumn<QString>("figures");
        QTest::addColumn<QString>("others");
        QTest::addColumn<QString>("period");
        QTest::addColumn<double>("published");
        QTest::addColumn<int>("decimals"); // that the source publishes
        const auto row = [](const char *source, const char *transform, const char *figures, const char *others,
                            const char *period, double published, int decimals) {
            QTest::newRow(source) << QString::fromLatin1(transform) << QString::fromLatin1(figures)
                                  << QString::fromLatin1(others) << QString::fromLatin1(period) << published
                                  << decimals;
        };
        row("World Bank: GDP growth (NY.GDP.MKTP.KD.ZG from .KD)", "pctchange",
            "2022:221549683201.099 2023:232848717043.771", "", "2023", 5.09999999973641, 8);
        row("World Bank: inflation (FP.CPI.TOTL.ZG from FP.CPI.TOTL)", "pctchange",
            "2021:218.265731563045 2022:251.06640983023", "", "2022", 15.0278644440851, 8);
        row("World Bank: deflator growth (NY.GDP.DEFL.KD.ZG from .ZS)", "pctchange",
            "2022:668.750440660249 2023:732.430508649397", "", "2023", 9.52224688275005, 8);
        row("US BLS, Math calculations to better utilize CPI data: points", "change:previous", "2004:129.9 2005:136.0",
            "", "2005", 6.1, 1);
        row("US BLS, Math calculations to better utilize CPI data: percent", "pctchange:previous",
            "2004:129.9 2005:136.0", "", "2005", 4.7, 1);
        row("World Bank: exports (% of GDP), in percentage points", "change",
            "2022:41.5690089041544 2023:34.650577449538", "", "2023", 34.650577449538 - 41.5690089041544, 8);
        row("UNCTAD in World Bank: import value index, 2015 = 100 (TM.VAL.MRCH.XD.WD from .CD.WT)", "index:2015",
            "2015:30568000000 2022:50934000000", "", "2022", 167, 0);
        row("World Bank: GDP in constant tenge moves as GDP in constant dollars of 2015 (.KN, .KD)", "index:2015",
            "2015:12913722556000 2023:16307661722100", "", "2023", 100.0 * 232848717043.771 / 184388404706.042, 5);
        row("World Bank: GDP per capita (NY.GDP.PCAP.CD)", "perhead", "2023:261840101059.923", "2023:20330104", "2023",
            12879.4275257974, 6);
        row("World Bank: exports (% of GDP) (NE.EXP.GNFS.ZS)", "gdp", "2023:90729107011.7173", "2023:261840101059.923",
            "2023", 34.650577449538, 8);
        row("World Bank: FDI net inflows (% of GDP) (BX.KLT.DINV.WD.GD.ZS)", "gdp", "2024:1978987098.02375",
            "2024:291480274648.826", "2024", 0.678943746848058, 8);
        row("World Bank: share of industry in GDP (NV.IND.TOTL.ZS)", "share", "2024:93602500413.146",
            "2024:291480274648.826", "2024", 32.112807813811, 8);
        row("Investopedia, Compound Annual Growth Rate: 10,000 to 19,500 in three years", "cagr",
            "2018:10000 2019:13000 2020:14000 2021:19500", "", "2021", 24.93, 2);
        row("NIST/SEMATECH e-Handbook 6.4.2.1: average of three, third supplier", "movavg:3",
            "2001:9 2002:8 2003:9 2004:12 2005:9 2006:12", "", "2003", 8.667, 3);
        row("NIST/SEMATECH e-Handbook 6.4.2.1: average of three, sixth supplier", "movavg:3",
            "2001:9 2002:8 2003:9 2004:12 2005:9 2006:12", "", "2006", 11.0, 3);
        row("NIST/SEMATECH e-Handbook 6.4.2.1: three times the same", "movsum:3",
            "2001:9 2002:8 2003:9 2004:12 2005:9 2006:12", "", "2003", 26.0, 6);
        row("NIST/SEMATECH e-Handbook 6.4.2: the twelve suppliers together are 120, their mean 10", "cumulative",
            "2001:9 2002:8 2003:9 2004:12 2005:9 2006:12 2007:11 2008:7 2009:13 2010:9 2011:11 2012:10", "", "2012",
            120.0, 6);
        row("World Bank: GDP in constant tenge (NY.GDP.MKTP.KN from .CN and the deflator), base 1999 = 100",
            "real:1999", "2023:119442289700000", "1999:100 2023:732.430508649397", "2023", 16307661722100, -6);
        row("World Bank: GDP in tenge (NY.GDP.MKTP.CN from .CD at PA.NUS.FCRF)", "currency:KZT",
            "2023:261840101059.923", "2023:456.165", "2023", 119442289700000, -6);
        row("World Bank: external balance (NE.RSB.GNFS.CD)", "balance", "1994:7876550644.34542",
            "1994:10012736360.3517", "1994", -2136185716.00626, 3);
        row("World Bank: coverage from the shares in GDP that it publishes", "coverage", "2023:90729107011.7173",
            "2023:72487044600.0899", "2023", 100.0 * 34.650577449538 / 27.6837063179642, 6);
        row("World Bank: balance over trade, both in % of GDP (NE.RSB.GNFS.ZS / NE.TRD.GNFS.ZS)", "bothways",
            "2023:90729107011.7173", "2023:72487044600.0899", "2023", 6.96687113157376 / 62.3342837675021, 8);
    }

    void workedExamples()
    {
        QFETCH(QString, transform);
        QFETCH(QString, figures);
        QFETCH(QString, others);
        QFETCH(QString, period);
        QFETCH(double, published);
        QFETCH(int, decimals);
        const auto value = valueAt(worked(transform, figures, others), period);
        QVERIFY(value);
        const double tolerance = 0.5 * std::pow(10.0, -decimals);
        QVERIFY2(std::abs(*value - published) <= tolerance * (1.0 + 1e-9),
                 qPrintable(QString::number(*value, 'g', 15) + u" is not "_s + QString::number(published, 'g', 15)));
    }

    void aMissingBaseLeavesAGapThatNamesIt()
    {
        const ChartPoints changes = percentChangeOf(series(u"2018:10 2020:12 2021:15"_s), ChangeOn::Year);
        QVERIFY(!only(changes, u"2020"_s).value);
        QCOMPARE(only(changes, u"2020"_s).gap, noFigure(Period::year(2019)));
        QCOMPARE(valueAt(changes, u"2021"_s), std::optional(25.0));
        QVERIFY(only(changes, u"2021"_s).gap.isEmpty());
    }

    void aBaseNotAboveZeroGivesNoRatio_data()
    {
        QTest::addColumn<QString>("figures");
        QTest::addColumn<QString>("transform");
        for (const char *transform : {"pctchange", "pctchange:previous", "index:2019", "cagr"}) {
            QTest::addRow("%s of zero", transform) << u"2019:0 2020:5"_s << QString::fromLatin1(transform);
            QTest::addRow("%s of a debt", transform) << u"2019:-4 2020:5"_s << QString::fromLatin1(transform);
        }
    }

    void aBaseNotAboveZeroGivesNoRatio()
    {
        QFETCH(QString, figures);
        QFETCH(QString, transform);
        const ChartPoints points = worked(transform, figures, {});
        QVERIFY(!only(points, u"2020"_s).value);
        QVERIFY(!only(points, u"2020"_s).gap.isEmpty());
    }

    void changesAcrossZeroStand()
    {
        QCOMPARE(valueAt(changeOf(series(u"2019:-4 2020:5"_s), ChangeOn::Year), u"2020"_s), std::optional(9.0));
    }

    void monthsCompareWithTheSameMonthOrTheOneBefore()
    {
        const ChartPoints months = series(u"2019-02:100 2020-01:120 2020-02:150"_s);
        QCOMPARE(valueAt(percentChangeOf(months, ChangeOn::Year), u"2020-02"_s), std::optional(50.0));
        QCOMPARE(valueAt(percentChangeOf(months, ChangeOn::Previous), u"2020-02"_s), std::optional(25.0));
    }

    void aBaseYearOfMonthsIsTheirMeanAndNeedsAllTwelve()
    {
        QString text;
        for (int month = 1; month <= 12; ++month)
            text += u"2020-%1:%2 "_s.arg(month, 2, 10, QLatin1Char('0')).arg(month);
        const ChartPoints whole = indexedTo(series(text + u"2021-01:13"_s), QDate(2020, 1, 1), QDate(2020, 12, 31));
        QCOMPARE(valueAt(whole, u"2021-01"_s), std::optional(200.0)); // the mean of 1 to 12 is 6.5
        const ChartPoints part = indexedTo(series(u"2020-01:5 2021-01:13"_s), QDate(2020, 1, 1), QDate(2020, 12, 31));
        QVERIFY(!valueAt(part, u"2021-01"_s));
    }

    void anEventIsThePeriodThatHoldsItsDay()
    {
        const ChartPoints points = series(u"2021:10 2022:20 2023:30"_s);
        QCOMPARE(valueAt(indexedTo(points, QDate(2022, 5, 10), QDate(2022, 5, 10)), u"2023"_s), std::optional(150.0));
    }

    void aWindowNeedsAllItsPeriods()
    {
        const ChartPoints sums = movingSumOf(series(u"2017:1 2018:2 2020:4 2021:5 2022:6"_s), 3);
        QVERIFY(!valueAt(sums, u"2018"_s));
        QCOMPARE(only(sums, u"2021"_s).gap, noFigure(Period::year(2019)));
        QCOMPARE(valueAt(sums, u"2022"_s), std::optional(15.0));
    }

    void aRunningTotalStopsAtAHole()
    {
        const ChartPoints totals = runningTotalOf(series(u"2017:1 2018:2 2020:4 2021:5"_s));
        QCOMPARE(valueAt(totals, u"2018"_s), std::optional(3.0));
        QVERIFY(!valueAt(totals, u"2020"_s));
        QCOMPARE(only(totals, u"2021"_s).gap, noFigure(Period::year(2019)));
        QCOMPARE(only(runningTotalOf(series(u"2017:1 2018:- 2019:3"_s)), u"2019"_s).gap, noFigure(Period::year(2018)));
    }

    void aMissingCompanionIsNamedWithAFileThatFillsIt()
    {
        const Companion population = companion(u"2019:2"_s);
        const ChartPoints heads = quotientOf(series(u"2019:10 2020:12"_s), population, 1.0);
        QCOMPARE(valueAt(heads, u"2019"_s), std::optional(5.0));
        QCOMPARE(only(heads, u"2020"_s).gap, noFigure(population, Period::year(2020)));
        QVERIFY(noFigure(population, Period::year(2020)) != noFigure(Period::year(2020)));
    }

    void monthsAreDividedByThePopulationOfTheirYear()
    {
        QCOMPARE(valueAt(quotientOf(series(u"2020-03:10"_s), companion(u"2020:4"_s), 1.0), u"2020-03"_s),
                 std::optional(2.5));
    }

    void aDeflatorWithoutTheBaseYearLeavesGaps()
    {
        const ChartPoints real =
            constantPricesOf(series(u"2020:10 2021:12"_s), companion(u"2020:100 2021:110"_s), 2015);
        QVERIFY(!valueAt(real, u"2020"_s));
        QVERIFY(!only(real, u"2021"_s).gap.isEmpty());
    }

    /// World Bank, Kazakhstan: inflation of 2022 and 2023 chained gives the index it publishes, and back again.
    void ratesAreChainedBothWays()
    {
        const ChartPoints rates = series(u"2021:8.04147134028401 2022:15.0278644440851 2023:14.5275597825952"_s);
        const ChartPoints index = chainedIndexOf(rates, 2022);
        QVERIFY(std::abs(*valueAt(index, u"2023"_s) - 100.0 * 287.540232612332 / 251.06640983023) < 1e-6);
        QVERIFY(std::abs(*valueAt(index, u"2021"_s) - 100.0 * 218.265731563045 / 251.06640983023) < 1e-6);
        QVERIFY(std::abs(*valueAt(index, u"2020"_s) - 100.0 * 202.02032502464 / 251.06640983023) < 1e-6);
        QVERIFY(!valueAt(index, u"2019"_s));
        QCOMPARE(only(index, u"2020"_s).inputs.size(), 2);
    }

    void twoRatesMakeACrossRate()
    {
        const ChartPoints lira =
            convertedOf(series(u"2023:456.165"_s), companion(u"2023:456.165"_s), companion(u"2023:23.5"_s));
        QCOMPARE(valueAt(lira, u"2023"_s), std::optional(23.5));
    }

    void aChainKeepsTheFirstReason()
    {
        const ChartPoints heads = quotientOf(series(u"2019:10 2020:12 2021:15"_s), companion(u"2019:2 2021:3"_s), 1.0);
        const ChartPoints changes = percentChangeOf(heads, ChangeOn::Year);
        QCOMPARE(only(changes, u"2020"_s).gap, only(heads, u"2020"_s).gap);
        QCOMPARE(only(changes, u"2021"_s).gap, noFigure(Period::year(2020)));
    }

    void weakestStatusAllSourcesAndInputsAreKept()
    {
        ChartPoints points = series(u"2020:10"_s);
        points[0].status = FigureStatus::Provisional;
        const ChartPoint share = quotientOf(points, companion(u"2020:40"_s), 100.0).first();
        QCOMPARE(share.status, FigureStatus::Provisional);
        QCOMPARE(share.source, u"one;other"_s);
        QCOMPARE(share.inputs.size(), 2);
        const ChartPoint again = changeOf(series(u"2019:1 2020:2"_s), ChangeOn::Year).last();
        QCOMPARE(again.source, u"one"_s);
        QCOMPARE(again.inputs.size(), 2);
    }

    void boundsAreCombinedHonestly()
    {
        ChartPoints points = series(u"2020:10"_s);
        points[0].bound = Bound::AtLeast;
        QCOMPARE(quotientOf(points, companion(u"2020:40"_s), 100.0).first().bound, Bound::AtLeast);
        Companion total = companion(u"2020:40"_s);
        total.points[0].bound = Bound::AtLeast;
        QCOMPARE(quotientOf(series(u"2020:10"_s), total, 100.0).first().bound, Bound::AtMost);
        QCOMPARE(balanceOf(series(u"2020:10"_s), total).first().bound, Bound::AtMost);
        QCOMPARE(quotientOf(series(u"2020:-10"_s), total, 100.0).first().bound, Bound::About);
    }

    void yearsAreSumsOfTwelveMonthsOnly()
    {
        QString text;
        for (int month = 1; month <= 12; ++month)
            text += u"2020-%1:2 "_s.arg(month, 2, 10, QLatin1Char('0'));
        const ChartPoints years = yearlySums(series(text + u"2021-01:9"_s));
        QCOMPARE(years.size(), 1);
        QCOMPARE(years.first().value, std::optional(24.0));
        QCOMPARE(years.first().inputs.size(), 12);
        QCOMPARE(yearlyMeans(series(text)).first().value, std::optional(2.0));
    }

    void textIsReadAndWritten_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"change", "change:previous", "pctchange", "pctchange:previous", "index:2020", "index:event=hlc_2022",
              "share", "perhead", "gdp", "cagr", "movsum:12", "movavg:3", "cumulative", "real:2015",
              "real:2015;WDI:FP.CPI.TOTL@KAZ", "currency:KZT", "balance", "coverage", "bothways"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void textIsReadAndWritten()
    {
        QFETCH(QString, text);
        const auto transform = Transform::parse(text);
        QVERIFY(transform.ok());
        QCOMPARE(transform.value().toString(), text);
        QVERIFY(!transformName(transform.value()).isEmpty());
    }

    void wrongTextIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "growth", "change:", "change:next", "index", "index:", "index:20",
                                 "index:event=", "movavg", "movavg:1", "movavg:x", "movsum:1000", "real", "real:2015;",
                                 "currency", "currency:tenge", "share:1", "Change"})
            QTest::addRow("\"%s\"", text) << QString::fromLatin1(text);
    }

    void wrongTextIsRefused()
    {
        QFETCH(QString, text);
        const auto transform = Transform::parse(text);
        QVERIFY(!transform.ok());
        QVERIFY(transform.error().message.contains(text));
        QVERIFY(!transform.error().message.contains(u"%1"_s));
    }

    void changeOfAPercentageIsInPercentagePoints()
    {
        Definition percent;
        percent.unit = u"percent"_s;
        for (const char *text : {"change", "pctchange", "change:previous", "pctchange:previous"}) {
            const auto transform = Transform::parse(QString::fromLatin1(text));
            QCOMPARE(definitionAfter(transform.value(), percent).unit, u"percentage_point"_s);
        }
    }

    void whatMakesNoSenseSaysWhy_data()
    {
        QTest::addColumn<QString>("transform");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *transform, const char *unit, Indicator::Kind kind) {
            QTest::addRow("%s of %s", transform, unit)
                << QString::fromLatin1(transform) << QString::fromLatin1(unit) << int(kind);
        };
        row("movsum:3", "person", Indicator::Kind::Stock);
        row("cumulative", "percent", Indicator::Kind::Rate);
        row("index:2020", "percent", Indicator::Kind::Rate);
        row("pctchange", "rank", Indicator::Kind::Level);
        row("real:2020", "tonne", Indicator::Kind::Flow);
        row("gdp", "person", Indicator::Kind::Stock);
        row("currency:KZT", "person", Indicator::Kind::Stock);
        row("share", "percent", Indicator::Kind::Rate);
        row("perhead", "index", Indicator::Kind::Index);
        row("balance", "person", Indicator::Kind::Stock);
    }

    void whatMakesNoSenseSaysWhy()
    {
        QFETCH(QString, transform);
        QFETCH(QString, unit);
        QFETCH(int, kind);
        TransformSubject subject;
        subject.definition.unit = unit;
        subject.definition.kind = static_cast<Indicator::Kind>(kind);
        QVERIFY(!whyNot(Transform::parse(transform).value().kind, subject).isEmpty());
        subject = {};
        subject.definition.unit = u"USD"_s;
        subject.hasOpposite = true;
        QVERIFY(whyNot(Transform::parse(transform).value().kind, subject).isEmpty());
    }

    void theGuardJudges_data()
    {
        QTest::addColumn<Definition>("one");
        QTest::addColumn<Definition>("other");
        QTest::addColumn<int>("sum");
        QTest::addColumn<int>("ratio");
        QTest::addColumn<int>("comparison");
        constexpr int fits = int(Judgement::Kind::Fits);
        constexpr int marked = int(Judgement::Kind::Marked);
        constexpr int refused = int(Judgement::Kind::Refused);
        Definition plain;
        plain.indicator = u"goods_export"_s;
        plain.unit = u"USD"_s;
        const auto row = [&plain](const char *name, const Definition &other, int sum, int ratio, int comparison) {
            QTest::newRow(name) << plain << other << sum << ratio << comparison;
        };
        row("the same", plain, fits, fits, fits);
        Definition other = plain;
        other.frequency = Frequency::HalfYear;
        row("a half-year and a year", other, refused, refused, marked);
        other = plain;
        other.kind = Indicator::Kind::Stock;
        row("a flow and a stock", other, refused, marked, marked);
        other = plain;
        other.indicator = u"WDI:NE.EXP.GNFS.CD"_s;
        row("goods, and goods and services", other, refused, refused, marked);
        other = plain;
        other.unit = u"KZT"_s;
        row("two currencies", other, refused, refused, refused);
        other = plain;
        other.unit = u"tonne"_s;
        row("two units", other, refused, fits, refused);
        other = plain;
        other.status = FigureStatus::Claim;
        row("a claim and statistics", other, marked, marked, marked);
        other = plain;
        other.priceYear = 2015;
        row("current and constant prices", other, refused, refused, marked);
        plain.valuation = u"FOB"_s;
        other = plain;
        other.valuation = u"CIF"_s;
        row("FOB and CIF", other, marked, marked, marked);
        other.unit = u"KZT"_s;
        row("the worst decides", other, refused, refused, refused);
    }

    void theGuardJudges()
    {
        QFETCH(Definition, one);
        QFETCH(Definition, other);
        QFETCH(int, sum);
        QFETCH(int, ratio);
        QFETCH(int, comparison);
        QCOMPARE(int(judged(one, other, Joining::Sum).kind), sum);
        QCOMPARE(int(judged(one, other, Joining::Ratio).kind), ratio);
        QCOMPARE(int(judged(one, other, Joining::Comparison).kind), comparison);
        QCOMPARE(judged(one, other, Joining::Sum).reasons.isEmpty(), sum == 0);
    }

    void theGuardJudgesSingleFigures()
    {
        const Period year = Period::year(2025);
        QVERIFY(judged(year, Period::halfYear(2025, 1), Joining::Sum).refused());
        QVERIFY(!judged(year, Period::year(2024), Joining::Sum).refused());
        QCOMPARE(judged(year, *Period::parse(u"2025-01/2025-09"), Joining::Comparison).kind, Judgement::Kind::Marked);
    }
};

QTEST_GUILESS_MAIN(TestTransforms)
#include "tst_transforms.moc"
