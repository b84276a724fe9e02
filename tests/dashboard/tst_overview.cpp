#include "dashboard/bundledstore.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

const CardSpec *card(const PageContent &page, const QString &id)
{
    for (const CardSpec &each : page.cards) {
        if (each.id == id)
            return &each;
    }
    return nullptr;
}

const ClaimSpec *claim(const PageContent &page, const QString &code)
{
    for (const ClaimSpec &each : page.claims) {
        if (each.claim == code)
            return &each;
    }
    return nullptr;
}

} // namespace

class TestOverview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        const QByteArray error = m_bundled.open();
        QVERIFY2(error.isEmpty(), error.constData());
        auto page = m_bundled.dashboard->page(ViewState());
        VERIFY_OK(page);
        m_page = std::move(page).value();
    }

    void cardsSay_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("opens");
        QTest::newRow("trade") << u"goods_trade"_s << u"Goods trade, 2025"_s << u"$5.41 bn"_s
                               << u"+8.7 % on 2024, provisional"_s << u"trade"_s;
        QTest::newRow("balance") << u"goods_balance"_s << u"Balance for Türkiye, 2025"_s << u"−$2.38 bn"_s
                                 << u"deficit up $732 m on 2024"_s << u"trade"_s;
        QTest::newRow("investment") << u"fdi_inflow"_s << u"Kazakh investment in Türkiye, first half of 2025"_s
                                    << u"$610 m"_s << u"claim, no second source"_s << u"investment"_s;
        QTest::newRow("students") << u"students_inbound"_s << u"Kazakh students in Türkiye, 2025"_s
                                  << u"more than 12,000"_s << u"about 300 from Türkiye in Kazakhstan"_s
                                  << u"education"_s;
        QTest::newRow("cargo") << u"titr_cargo"_s << u"Trans-Caspian cargo, 2025"_s << u"4.12 m t"_s
                               << u"−8.1 % on 2024, press"_s << u"transport"_s;
    }

    void cardsSay()
    {
        QFETCH(QString, id);
        QFETCH(QString, opens);
        const CardSpec *found = card(m_page, id);
        QVERIFY(found);
        const Formatter formatter = m_bundled.formatter();
        const auto plain = [&](const Text &text) {
            return formatter.text(text).replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
        };
        QTEST(plain(found->title), "title");
        QTEST(plain(found->value), "value");
        QTEST(plain(found->detail), "detail");
        QCOMPARE(pageCode(found->opens.page), opens);
        const auto page = m_bundled.dashboard->page(found->opens);
        VERIFY_OK(page);
        QVERIFY(!page.value().charts.isEmpty());
        QVERIFY(!page.value().charts.first().isEmpty());
    }

    void sparkIsOfOneSource()
    {
        for (const CardSpec &each : std::as_const(m_page.cards)) {
            QSet<QString> sources;
            for (const ChartPoint &point : each.spark) {
                if (point.value)
                    sources.insert(point.source);
            }
            QVERIFY2(sources.size() <= 1, qPrintable(each.id));
        }
        QVERIFY(card(m_page, u"fdi_inflow"_s)->spark.isEmpty());
        QVERIFY(card(m_page, u"goods_trade"_s)->spark.size() == 6);
    }

    void gapBreaksTheSpark()
    {
        const CardSpec *students = card(m_page, u"students_inbound"_s);
        const auto gap = std::find_if(students->spark.begin(), students->spark.end(),
                                      [](const ChartPoint &point) { return !point.value; });
        QVERIFY(gap != students->spark.end());
        QCOMPARE(gap->period, Period::year(2013));
    }

    void chartHasBarsStrokesAndSplice()
    {
        QCOMPARE(m_page.charts.size(), 1);
        const ChartSpec &chart = m_page.charts.first();
        QCOMPARE(chart.id, u"overview.trade"_s);
        QCOMPARE(chart.series.size(), 3);
        QVERIFY(chart.series.at(0).mark == Mark::Bar);
        QVERIFY(chart.series.at(1).mark == Mark::Bar);
        QCOMPARE(chart.series.at(0).group, chart.series.at(1).group);
        QVERIFY(chart.series.at(0).color == ColorRole::ofArea(u"KAZ"_s));
        QVERIFY(chart.series.at(1).color == ColorRole::ofArea(u"TUR"_s));
        const ChartSeries &ticks = chart.series.at(2);
        QVERIFY(ticks.mark == Mark::Tick);
        QCOMPARE(ticks.reporter, u"TUR"_s);
        QCOMPARE(ticks.points.first().period, Period::year(2013));
        QCOMPARE(ticks.points.last().period, Period::year(2024));
        QCOMPARE(ticks.points.size(), 12);
        QCOMPARE(chart.first, Period::year(2013));
        QCOMPARE(chart.last, Period::year(2025));
        QCOMPARE(chart.splices.size(), 1);
        QCOMPARE(chart.splices.first().firstAfter, Period::year(2020));
        QCOMPARE(m_bundled.formatter().text(chart.splices.first().before), u"WITS / UN Comtrade"_s);
        QVERIFY(chart.series.at(0).points.last().status == FigureStatus::Provisional);
        QCOMPARE(*chart.series.at(0).points.last().value, 3896866091.85);
        QVERIFY(chart.newestRetrieval.isValid());
    }

    void chartMarksOneEvent()
    {
        QCOMPARE(m_page.charts.first().events.size(), 1);
        QCOMPARE(m_page.charts.first().events.first().event, u"enhanced_partnership_2022"_s);
        ViewState state;
        state.selectedEvent = u"hlscc_5_2025"_s;
        const auto page = m_bundled.dashboard->page(state);
        VERIFY_OK(page);
        QCOMPARE(page.value().charts.first().events.size(), 2);
        QVERIFY(page.value().charts.first().events.last().selected);
    }

    void reporterSideChangesTheSeries_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<QStringList>("reporters");
        QTest::newRow("one") << static_cast<int>(ReporterSide::One) << QStringList{u"KAZ"_s};
        QTest::newRow("other") << static_cast<int>(ReporterSide::Other) << QStringList{u"TUR"_s};
        QTest::newRow("both") << static_cast<int>(ReporterSide::Both) << QStringList{u"KAZ"_s, u"TUR"_s};
    }

    void reporterSideChangesTheSeries()
    {
        QFETCH(int, side);
        ViewState state;
        state.side = static_cast<ReporterSide>(side);
        const auto page = m_bundled.dashboard->page(state);
        VERIFY_OK(page);
        QStringList reporters;
        for (const ChartSeries &series : page.value().charts.first().series)
            reporters.append(series.reporter);
        reporters.removeDuplicates();
        reporters.sort();
        QTEST(reporters, "reporters");
    }

    void cardsStayWhateverSideIsShown()
    {
        for (const ReporterSide side : {ReporterSide::One, ReporterSide::Other}) {
            ViewState state;
            state.side = side;
            const auto page = m_bundled.dashboard->page(state);
            VERIFY_OK(page);
            QCOMPARE(page.value().cards.size(), m_page.cards.size());
            QVERIFY(page.value().targets.first().current == m_page.targets.first().current);
        }
    }

    void testableClaimsComeFirst()
    {
        QCOMPARE(m_page.claims.first().claim, u"trade_2024_over_5bn"_s);
        QCOMPARE(m_page.claims.last().claim, u"gaziantep_branch"_s);
    }

    void rangeNarrowsTheChart()
    {
        ViewState state;
        state.firstYear = 2018;
        state.lastYear = 2021;
        const auto page = m_bundled.dashboard->page(state);
        VERIFY_OK(page);
        QCOMPARE(page.value().charts.first().first, Period::year(2018));
        QCOMPARE(page.value().charts.first().last, Period::year(2021));
    }

    void targetSaysWhatItTakes()
    {
        QCOMPARE(m_page.targets.size(), 1);
        const TargetSpec &target = m_page.targets.first();
        QCOMPARE(target.target, u"t20241112_15bn"_s);
        QCOMPARE(target.value, 15e9);
        QCOMPARE(std::round(*target.current / 1e7), 541.0);
        QCOMPARE(target.milestones.size(), 3);
        QCOMPARE(target.milestones.at(0).value, 5e9);
        QCOMPARE(target.milestones.at(2).value, 15e9);
        QStringList lines;
        for (const Text &line : target.lines)
            lines.append(m_bundled.formatter().text(line).replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' '));
        QCOMPARE(lines, QStringList({u"By 2030 it takes +22.6 % a year, by 2035 +10.7 %."_s,
                                     u"Achieved since 2020: +11.9 % a year."_s}));
    }

    void claimsAreHeldAgainstStatistics_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *code, Verdict verdict) {
            QTest::newRow(code) << QString::fromLatin1(code) << static_cast<int>(verdict);
        };
        row("trade_2024_over_5bn", Verdict::DoesNotHold);
        row("kaz_investment_in_tur_2025h1", Verdict::NotInStatistics);
        row("overland_transit_85", Verdict::NotInStatistics);
        row("students_kaz_in_tur_12000", Verdict::NotInStatistics);
        row("gaziantep_branch", Verdict::NotMeasurable);
        row("visa_90_days_tur", Verdict::NotInStatistics);
        row("x06_trade_2023", Verdict::DoesNotHold);
        row("x05_trade_2021", Verdict::DoesNotHold);
        row("x11_exports_2013", Verdict::Holds);
        row("x07_trade_2025", Verdict::DoesNotHold);
    }

    void claimsAreHeldAgainstStatistics()
    {
        QFETCH(QString, claim);
        QFETCH(int, verdict);
        ViewState state;
        state.page = Page::Targets;
        const auto page = m_bundled.dashboard->page(state);
        VERIFY_OK(page);
        const ClaimSpec *found = ::claim(page.value(), claim);
        QVERIFY(found);
        QCOMPARE(static_cast<int>(found->verdict), verdict);
        QVERIFY(!m_bundled.formatter().text(found->evidence).isEmpty());
        QVERIFY(!found->documents.isEmpty());
    }

    void evidenceNamesBothSides()
    {
        const ClaimSpec *trade = claim(m_page, u"trade_2024_over_5bn"_s);
        QVERIFY(trade);
        const QString text = m_bundled.formatter().text(trade->evidence).replace(QChar(0xa0), u' ');
        QVERIFY2(text.startsWith(u"2024, as Kazakhstan reports: $4.98 bn"_s), qPrintable(text));
        QVERIFY2(text.contains(u"no table of Türkiye"_s), qPrintable(text));
    }

    void onlyImportantClaims()
    {
        QVERIFY(!m_page.claims.isEmpty());
        for (const ClaimSpec &each : std::as_const(m_page.claims))
            QCOMPARE(each.importance, 1);
    }

    void unknownPairSaysWhatWouldFillIt()
    {
        ViewState state;
        state.pair = {u"NOR"_s, u"PER"_s};
        for (const Page page : {Page::Overview, Page::Trade, Page::Investment, Page::Education, Page::Transport,
                                Page::Timeline, Page::Targets}) {
            state.page = page;
            const auto content = m_bundled.dashboard->page(state);
            VERIFY_OK(content);
            QVERIFY2(!content.value().emptyMessage.isEmpty(), qPrintable(pageCode(page)));
        }
    }

    void otherPairsShowWhatTheyHave()
    {
        for (const CountryPair &pair : m_bundled.dashboard->pairs()) {
            ViewState state;
            state.pair = pair;
            const auto content = m_bundled.dashboard->page(state);
            VERIFY_OK(content);
            QVERIFY2(content.value().emptyMessage.isEmpty(), qPrintable(pair.toString()));
        }
        QCOMPARE(m_bundled.dashboard->pairs().first().toString(), u"KAZ-TUR"_s);
    }

private:
    BundledStore m_bundled;
    PageContent m_page;
};

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
