#include "analysis/claimcheck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

FigureRow figure(const QString &reporter, const QString &period, double value,
                 FigureStatus status = FigureStatus::Official)
{
    FigureRow row;
    row.key.indicator = u"goods_trade"_s;
    row.key.reporter = reporter;
    row.key.partner = reporter == u"KAZ"_s ? u"TUR"_s : u"KAZ"_s;
    row.key.unit = u"USD"_s;
    row.figure.period = *Period::parse(period);
    row.figure.value = value;
    row.figure.status = status;
    return row;
}

Claim claimOf(const QString &comparator, double value, const QString &period)
{
    Claim claim;
    claim.indicator = u"goods_trade"_s;
    claim.comparator = comparator;
    claim.value = value;
    claim.period = period;
    claim.unit = u"USD"_s;
    return claim;
}

} // namespace

class TestClaimCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparators_data()
    {
        QTest::addColumn<double>("figure");
        QTest::addColumn<QString>("bound");
        QTest::addColumn<QString>("comparator");
        QTest::addColumn<double>("claimed");
        QTest::addColumn<int>("expected"); // 1 holds, 0 does not, -1 open
        QTest::newRow("4.976 > 5") << 4.976 << u""_s << u">"_s << 5.0 << 0;
        QTest::newRow("5 > 5") << 5.0 << u""_s << u">"_s << 5.0 << 0;
        QTest::newRow("5 >= 5") << 5.0 << u""_s << u">="_s << 5.0 << 1;
        QTest::newRow("5.3 > 5") << 5.3 << u""_s << u">"_s << 5.0 << 1;
        QTest::newRow("4 < 5") << 4.0 << u""_s << u"<"_s << 5.0 << 1;
        QTest::newRow("4.976 ~ 5") << 4.976 << u""_s << u"~"_s << 5.0 << 1;
        QTest::newRow("4.9 = 5") << 4.9 << u""_s << u"="_s << 5.0 << 0;
        QTest::newRow("5.409 = 5.4") << 5.409 << u""_s << u"="_s << 5.4 << 1;
        QTest::newRow("more than 6 > 5") << 6.0 << u"min"_s << u">"_s << 5.0 << 1;
        QTest::newRow("more than 4 > 5") << 4.0 << u"min"_s << u">"_s << 5.0 << -1;
        QTest::newRow("at most 4 > 5") << 4.0 << u"max"_s << u">"_s << 5.0 << 0;
        QTest::newRow("at most 6 > 5") << 6.0 << u"max"_s << u">"_s << 5.0 << -1;
        QTest::newRow("more than 4 = 5") << 4.0 << u"min"_s << u"="_s << 5.0 << -1;
        QTest::newRow("more than 6 = 5") << 6.0 << u"min"_s << u"="_s << 5.0 << 0;
        QTest::newRow("about 5 > 5") << 5.0 << u"about"_s << u">"_s << 5.0 << -1;
        QTest::newRow("about 7 > 5") << 7.0 << u"about"_s << u">"_s << 5.0 << 1;
        QTest::newRow("unknown comparator") << 7.0 << u""_s << u"!="_s << 5.0 << -1;
    }

    void comparators()
    {
        QFETCH(double, figure);
        QFETCH(QString, bound);
        QFETCH(QString, comparator);
        QFETCH(double, claimed);
        QFETCH(int, expected);
        const auto answer = compares(figure, *boundFromCode(bound), comparator, claimed);
        QCOMPARE(answer ? (*answer ? 1 : 0) : -1, expected);
    }

    void fiveBillionDoesNotHold()
    {
        const auto result = checkClaim(claimOf(u">"_s, 5e9, u"2024"_s), {figure(u"KAZ"_s, u"2024"_s, 4.976e9)});
        QVERIFY(result.verdict == Verdict::DoesNotHold);
        QCOMPARE(result.evidence.size(), 1);
    }

    void eitherSideMayUpholdIt()
    {
        const auto result = checkClaim(claimOf(u">"_s, 5e9, u"2024"_s),
                                       {figure(u"KAZ"_s, u"2024"_s, 4.9e9), figure(u"TUR"_s, u"2024"_s, 5.3e9)});
        QVERIFY(result.verdict == Verdict::Holds);
        QCOMPARE(result.evidence.size(), 2);
    }

    void anotherReporterIsNotAsked()
    {
        Claim claim = claimOf(u">"_s, 5e9, u"2024"_s);
        claim.reporter = u"KAZ"_s;
        claim.partner = u"TUR"_s;
        const auto result = checkClaim(claim, {figure(u"TUR"_s, u"2024"_s, 5.3e9)});
        QVERIFY(result.verdict == Verdict::NotInStatistics);
    }

    void neverTestedBy_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("status");
        QTest::newRow("a year for a half-year") << u"2025"_s << u"official"_s;
        QTest::newRow("a span for a half-year") << u"2025-01/2025-06"_s << u"official"_s;
        QTest::newRow("another claim") << u"2025-H1"_s << u"claim"_s;
        QTest::newRow("the press") << u"2025-H1"_s << u"press"_s;
        QTest::newRow("an estimate") << u"2025-H1"_s << u"estimate"_s;
        QTest::newRow("the analyst") << u"2025-H1"_s << u"analyst"_s;
    }

    void neverTestedBy()
    {
        QFETCH(QString, period);
        QFETCH(QString, status);
        const auto result = checkClaim(claimOf(u"="_s, 610e6, u"2025-H1"_s),
                                       {figure(u"KAZ"_s, period, 610e6, *statusFromCode(status))});
        QVERIFY(result.verdict == Verdict::NotInStatistics);
        QVERIFY(result.evidence.isEmpty());
    }

    void neverUpheldByItsOwnSource()
    {
        Claim claim = claimOf(u">"_s, 5e9, u"2024"_s);
        claim.documents = {u"ministry_page"_s};
        FigureRow row = figure(u"KAZ"_s, u"2024"_s, 6e9);
        row.key.source = u"ministry_page"_s;
        QCOMPARE(checkClaim(claim, {row}).verdict, Verdict::NotInStatistics);
        row.key.source = u"bureau"_s;
        QCOMPARE(checkClaim(claim, {row}).verdict, Verdict::Holds);
    }

    void withoutMeasureNotMeasurable()
    {
        const QList rows{figure(u"KAZ"_s, u"2024"_s, 4.9e9)};
        Claim claim = claimOf(u">"_s, 5e9, u"2024"_s);
        claim.value.reset();
        QVERIFY(checkClaim(claim, rows).verdict == Verdict::NotMeasurable);
        QVERIFY(checkClaim(claimOf(u">"_s, 5e9, {}), rows).verdict == Verdict::NotMeasurable);
        claim = claimOf(u">"_s, 5e9, u"2024"_s);
        claim.indicator.clear();
        QVERIFY(checkClaim(claim, rows).verdict == Verdict::NotMeasurable);
        QVERIFY(checkClaim(claimOf({}, 5e9, u"2024"_s), rows).verdict == Verdict::NotMeasurable);
    }
};

QTEST_GUILESS_MAIN(TestClaimCheck)
#include "tst_claimcheck.moc"
