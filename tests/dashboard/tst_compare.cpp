#include "dashboard/bundledstore.h"
#include "support/productrows.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace corridor;

/// The Compare page: pairs of the bundled data, and what is said of those that cannot be compared.
class TestCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        const QByteArray error = m_bundled.open();
        QVERIFY2(error.isEmpty(), error.constData());
    }

    /// Kazakhstan's exports in 2025: Italy 15.64 bn, China 15.20 bn, Russia 8.25 bn, Türkiye 3.90 bn.
    void rankedByTheNewestSharedYear()
    {
        const PageContent content = page({pair("CHN"), pair("RUS"), pair("ITA")}, u"goods_export"_s);
        const ChartSpec &ranking = content.charts.first();
        QCOMPARE(ranking.plot, PlotKind::Ranking);
        QStringList order;
        for (const ChartItem &item : ranking.items)
            order << item.id;
        QCOMPARE(order, QStringList({u"KAZ-ITA"_s, u"KAZ-CHN"_s, u"KAZ-RUS"_s, u"KAZ-TUR"_s}));
        QCOMPARE(*ranking.items.first().value, 15639066660.77);
        QCOMPARE(*ranking.items.last().value, 3896866091.85);
        QCOMPARE(ranking.items.first().inputs.size(), 1);
        QCOMPARE(ranking.items.first().status, FigureStatus::Provisional);
        QCOMPARE(ranking.first, Period::year(2025));
        QVERIFY(english(ranking.title).contains(u"2025"_s));
        QVERIFY(!ranking.sources.isEmpty());
    }

    void overTimeALineAPair()
    {
        const PageContent content = page({pair("CHN"), pair("RUS")}, u"goods_export"_s);
        const ChartSpec &time = content.charts.at(1);
        QCOMPARE(time.series.size(), 3);
        for (const ChartSeries &line : time.series) {
            QCOMPARE(line.mark, Mark::Line);
            QCOMPARE(line.reporter, u"KAZ"_s);
        }
        QCOMPARE(time.series.at(1).points.size(), 6);
        QCOMPARE(*time.series.at(1).points.first().value, 9420579060.64);
    }

    void computedIndicatorsAreComparedToo()
    {
        const PageContent content = page({pair("CHN")}, u"goods_balance"_s);
        // 15,196,007,831.55 − 18,970,256,099.52
        const ChartItem &last = content.charts.first().items.last();
        QCOMPARE(last.id, u"KAZ-CHN"_s);
        QCOMPARE(std::round(*last.value), -3774248268.0);
        QCOMPARE(last.inputs.size(), 2);
    }

    void aColourStaysWithItsPair()
    {
        const PageContent all = page({pair("CHN"), pair("RUS"), pair("ITA")}, u"goods_export"_s);
        const PageContent fewer = page({pair("ITA")}, u"goods_export"_s);
        QCOMPARE(fewer.compared.last().pair, pair("ITA"));
        QCOMPARE(fewer.compared.last().color, all.compared.last().color);
        QList<ColorRole> colors;
        for (const CompareEntry &entry : all.compared) {
            QVERIFY(!colors.contains(entry.color));
            colors << entry.color;
        }
    }

    /// Kazakhstan is the country shared with China, Türkiye the one shared with Azerbaijan.
    void theSharedCountryReports()
    {
        const PageContent content = page({{u"TUR"_s, u"AZE"_s}}, u"goods_import"_s);
        const ChartSpec &time = content.charts.at(1);
        QCOMPARE(time.series.size(), 2);
        QCOMPARE(time.series.first().reporter, u"TUR"_s);
        QCOMPARE(time.series.first().partner, u"KAZ"_s);
        QCOMPARE(time.series.last().partner, u"AZE"_s);
    }

    /// A file of one year ranks partners; goods by product without a total, or of the other side alone, do not count.
    void oneYearIsEnoughToRank()
    {
        BundledStore bundle;
        QCOMPARE(bundle.open(), QByteArray());
        const QString total = u"TOTAL"_s;
        const QString one = u"ABW"_s;
        QVERIFY(importProducts(*bundle.store, {{u"goods_export"_s, one, u"BRB"_s, total, u"2022"_s, 60},
                                               {u"goods_import"_s, one, u"BRB"_s, total, u"2022"_s, 20},
                                               {u"goods_export"_s, one, u"CUB"_s, total, u"2022"_s, 90},
                                               {u"goods_import"_s, one, u"CUB"_s, total, u"2022"_s, 30},
                                               {u"goods_export"_s, one, u"DMA"_s, u"27"_s, u"2022"_s, 500},
                                               {u"goods_import"_s, one, u"DMA"_s, u"27"_s, u"2022"_s, 500}}));
        VERIFY_OK(bundle.dashboard->refresh());
        ViewState state;
        state.page = Page::Compare;
        state.pair = {one, u"BRB"_s};
        const auto content = bundle.dashboard->page(state);
        VERIFY_OK(content);
        QCOMPARE(content.value().indicator, u"goods_trade"_s);
        QCOMPARE(content.value().compared.size(), 2);
        const QList<ChartItem> &items = content.value().charts.first().items;
        QCOMPARE(items.size(), 2);
        QCOMPARE(*items.first().value, 120.0);
        QCOMPARE(*items.last().value, 80.0);
        // The other pages tell that year too.
        state.page = Page::Overview;
        const auto overview = bundle.dashboard->page(state);
        VERIFY_OK(overview);
        QCOMPARE(overview.value().cards.size(), 2);
        QCOMPARE(overview.value().cards.first().id, u"goods_trade"_s);
        QVERIFY(!overview.value().charts.first().isEmpty());
    }

    /// The side that has exports and imports tells the balance, whichever has the longer row.
    void balanceIsToldByTheSideThatCan()
    {
        BundledStore bundle;
        QCOMPARE(bundle.open(), QByteArray());
        const QString total = u"TOTAL"_s;
        const QString one = u"ABW"_s;
        const QString other = u"BRB"_s;
        QVERIFY(importProducts(*bundle.store, {{u"goods_import"_s, other, one, total, u"2021"_s, 50},
                                               {u"goods_import"_s, other, one, total, u"2022"_s, 55},
                                               {u"goods_export"_s, one, other, total, u"2022"_s, 60},
                                               {u"goods_import"_s, one, other, total, u"2022"_s, 20}}));
        VERIFY_OK(bundle.dashboard->refresh());
        ViewState state;
        state.page = Page::Trade;
        state.pair = {one, other};
        const auto content = bundle.dashboard->page(state);
        VERIFY_OK(content);
        QCOMPARE(content.value().charts.size(), 2);
        const ChartSpec &balance = content.value().charts.last();
        QCOMPARE(balance.series.size(), 1);
        QCOMPARE(*balance.series.first().points.last().value, 40.0);
    }

    void indicatorsOfOnePairAloneSayWhy()
    {
        const PageContent content = page({pair("CHN")}, u"goods_export"_s);
        bool exports = false;
        bool students = false;
        for (const IndicatorEntry &entry : content.indicators) {
            if (entry.indicator == u"goods_export"_s) {
                exports = true;
                QVERIFY(entry.unavailable.isEmpty());
            }
            if (entry.indicator == u"students_outbound"_s || entry.indicator == u"students_inbound"_s) {
                students = true;
                QCOMPARE(english(entry.unavailable), u"only Kazakhstan ↔ Türkiye"_s);
            }
        }
        QVERIFY(exports && students);
    }

    void aPairWithoutTheIndicatorIsNamed()
    {
        const PageContent content = page({pair("CHN"), pair("AZE")}, u"goods_export"_s);
        QCOMPARE(content.compared.size(), 3);
        QVERIFY(content.compared.at(1).missing.isEmpty());
        QCOMPARE(english(content.compared.at(2).missing), u"Kazakhstan: not reported"_s);
        const ChartItem &last = content.charts.first().items.last();
        QCOMPARE(last.id, u"KAZ-AZE"_s);
        QVERIFY(!last.value); // never zero
    }

    /// 2025 to 2020: Russia 8,248,320,168.08 / 5,007,142,523.35 = 1.6473, Türkiye 3,896,866,091.85 / 2,131,513,784.88.
    void anIndexIsComparedToo()
    {
        ViewState state;
        state.transforms = {u"index:2020"_s};
        const PageContent content = page({pair("RUS")}, u"goods_export"_s, state);
        const QList<ChartItem> items = content.charts.first().items;
        QCOMPARE(items.first().id, u"KAZ-TUR"_s);
        QCOMPARE(std::round(*items.first().value * 10.0) / 10.0, 182.8);
        QCOMPARE(items.last().id, u"KAZ-RUS"_s);
        QCOMPARE(std::round(*items.last().value * 10.0) / 10.0, 164.7);
        QCOMPARE(content.compute.firstYear, 2020); // the first year that both have
    }

    void pairsAreSuggestedUntilSomeAreChosen()
    {
        const PageContent content = page({}, {});
        QVERIFY(content.emptyMessage.isEmpty());
        QVERIFY(content.compared.size() >= 2);
        QCOMPARE(content.compared.first().pair, (CountryPair{u"KAZ"_s, u"TUR"_s}));
        for (const CompareEntry &entry : content.compared)
            QVERIFY(entry.pair.one == u"KAZ"_s || entry.pair.other == u"KAZ"_s);
    }

    void noPairIsThereTwice()
    {
        const PageContent content = page({{u"TUR"_s, u"KAZ"_s}, pair("CHN"), {u"CHN"_s, u"KAZ"_s}}, u"goods_export"_s);
        QCOMPARE(content.compared.size(), 2);
    }

    void nothingSharedSaysWhatFillsIt()
    {
        ViewState state;
        state.page = Page::Compare;
        state.pair = {u"ABW"_s, u"TUV"_s};
        const auto content = m_bundled.dashboard->page(state);
        VERIFY_OK(content);
        QVERIFY(english(content.value().emptyMessage).contains(u"comtradeplus.un.org"_s));
        QVERIFY(content.value().charts.isEmpty());
    }

    void yearsOutsideTheRangeAreLeftOut()
    {
        ViewState state;
        state.lastYear = 2022;
        const PageContent content = page({pair("CHN")}, u"goods_export"_s, state);
        QCOMPARE(content.charts.first().first, Period::year(2022));
        QCOMPARE(*content.charts.first().items.last().value, 4750978692.54);
    }

private:
    [[nodiscard]] static CountryPair pair(const char *other) { return {u"KAZ"_s, QString::fromLatin1(other)}; }
    [[nodiscard]] PageContent page(const QList<CountryPair> &compared, const QString &indicator,
                                   ViewState state = {}) const
    {
        state.page = Page::Compare;
        state.compared = compared;
        state.indicator = indicator;
        const auto content = m_bundled.dashboard->page(state);
        if (!content)
            qFatal("%s", qUtf8Printable(content.error().message));
        return content.value();
    }
    [[nodiscard]] QString english(const Text &text) const { return m_bundled.formatter().text(text); }

    BundledStore m_bundled;
};

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
