#include "dashboard/bundledstore.h"

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

constexpr std::array kChartPages{Page::Trade, Page::Investment, Page::Education, Page::Transport};

bool spliced(const ChartSpec &chart, const Period &period)
{
    return std::any_of(chart.splices.begin(), chart.splices.end(),
                       [&period](const SpliceMark &mark) { return mark.firstAfter == period; });
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        const QByteArray error = m_bundled.open();
        QVERIFY2(error.isEmpty(), error.constData());
        ViewState state;
        for (const Page page : kChartPages) {
            state.page = page;
            state.indicator.clear();
            const auto content = m_bundled.dashboard->page(state);
            VERIFY_OK(content);
            for (const IndicatorEntry &entry : content.value().indicators) {
                state.indicator = entry.indicator;
                const auto chosen = m_bundled.dashboard->page(state);
                VERIFY_OK(chosen);
                m_pages.insert(entry.indicator, chosen.value());
            }
        }
    }

    void everyIndicatorHasAChart()
    {
        const auto series = m_bundled.store->figures().series();
        VERIFY_OK(series);
        QSet<QString> indicators;
        for (const Series &each : series.value())
            indicators.insert(each.key.indicator);
        for (const QString &indicator : std::as_const(indicators)) {
            QVERIFY2(m_pages.contains(indicator), qPrintable(indicator));
            const auto &charts = m_pages.value(indicator).charts;
            QVERIFY2(!charts.isEmpty() && !charts.first().isEmpty(), qPrintable(indicator));
        }
    }

    void noSourcesJoinedWithoutAMark()
    {
        eachChart([](const ChartSpec &chart) {
            for (const ChartSeries &series : chart.series) {
                if (series.mark == Mark::Dot)
                    continue;
                for (qsizetype at = 1; at < series.points.size(); ++at) {
                    const bool changes = series.points.at(at - 1).source != series.points.at(at).source;
                    QVERIFY2(!changes || spliced(chart, series.points.at(at).period), qPrintable(series.id));
                }
            }
        });
    }

    void everyPointHasASource()
    {
        eachChart([this](const ChartSpec &chart) {
            for (const ChartSeries &series : chart.series) {
                for (const ChartPoint &point : series.points) {
                    QVERIFY2(!point.source.isEmpty(), qPrintable(series.id));
                    QVERIFY2(!m_bundled.formatter().text(point.sourceName).isEmpty(), qPrintable(series.id));
                    for (const QString &code : point.source.split(u';'))
                        VERIFY_OK(m_bundled.dashboard->source(code));
                }
            }
            QVERIFY2(!chart.sources.isEmpty(), qPrintable(chart.id));
        });
    }

    void pointsAreInOrderAndOfOneFrequency()
    {
        eachChart([](const ChartSpec &chart) {
            QVERIFY2(chart.first.isValid() && chart.first <= chart.last, qPrintable(chart.id));
            for (const ChartSeries &series : chart.series) {
                for (qsizetype at = 0; at < series.points.size(); ++at) {
                    const Period &period = series.points.at(at).period;
                    if (series.mark != Mark::Dot)
                        QVERIFY2(period.frequency() == chart.frequency, qPrintable(series.id));
                    if (at > 0)
                        QVERIFY2(series.points.at(at - 1).period <= period, qPrintable(series.id));
                }
            }
        });
    }

    void spansStandOnAContinuousAxisOnly()
    {
        eachChart([](const ChartSpec &chart) {
            for (const ChartSeries &series : chart.series) {
                for (const ChartPoint &point : series.points) {
                    if (point.period.frequency() == Frequency::Span)
                        QVERIFY2(chart.frequency == Frequency::Span, qPrintable(series.id));
                }
            }
        });
    }

    void seriesAreToldApart()
    {
        eachChart([](const ChartSpec &chart) {
            QStringList ids;
            for (const ChartSeries &series : chart.series)
                ids.append(series.id + QString::number(static_cast<int>(series.mark)));
            QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        });
    }

    void tradeTitleIsComputed()
    {
        const ChartSpec &chart = m_pages.value(u"goods_trade"_s).charts.first();
        QCOMPARE(chart.id, u"trade"_s);
        QCOMPARE(m_bundled.formatter().text(chart.title).replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' '),
                 u"Kazakhstan sold Türkiye 83 % more in 2025 than in 2020"_s);
        QCOMPARE(chart.first, Period::year(1995));
    }

    void firstTradeIndicatorIsTheDefault()
    {
        ViewState state;
        state.page = Page::Trade;
        const auto content = m_bundled.dashboard->page(state);
        VERIFY_OK(content);
        QCOMPARE(content.value().indicators.first().indicator, u"goods_trade"_s);
        QVERIFY(content.value().charts.first() == m_pages.value(u"goods_trade"_s).charts.first());
        QCOMPARE(content.value().charts.size(), 2);
    }

    void monthsOnRequest()
    {
        ViewState state;
        state.page = Page::Trade;
        state.frequency = Frequency::Month;
        const auto content = m_bundled.dashboard->page(state);
        VERIFY_OK(content);
        const ChartSpec &chart = content.value().charts.first();
        QVERIFY(chart.frequency == Frequency::Month);
        QCOMPARE(chart.series.size(), 1);
        QCOMPARE(chart.series.first().points.size(), 153);
        QCOMPARE(chart.last, Period::month(2025, 9));
    }

    void balanceOfTheFirstCountry()
    {
        const ChartSpec &chart = m_pages.value(u"goods_balance"_s).charts.first();
        const ChartPoint &last = chart.series.first().points.last();
        QCOMPARE(last.period, Period::year(2025));
        QVERIFY(std::abs(*last.value - 2384276633.57) < 1.0);
        QVERIFY(last.status == FigureStatus::Provisional);
    }

    void studentsAreNotJoinedAcrossSources()
    {
        const ChartSpec &chart = m_pages.value(u"students_inbound"_s).charts.first();
        int lines = 0;
        int dots = 0;
        for (const ChartSeries &series : chart.series) {
            QSet<QString> sources;
            for (const ChartPoint &point : series.points)
                sources.insert(point.source);
            if (series.mark == Mark::Dot) {
                ++dots;
                continue;
            }
            ++lines;
            QCOMPARE(sources, QSet<QString>{u"uis_360"_s});
        }
        QCOMPARE(lines, 2);
        QCOMPARE(dots, 2);
        QVERIFY(chart.splices.isEmpty());
    }

    void halfYearClaimIsDrawn()
    {
        const ChartSpec &chart = m_pages.value(u"fdi_inflow"_s).charts.first();
        bool found = false;
        for (const ChartSeries &series : chart.series) {
            for (const ChartPoint &point : series.points)
                found = found || (point.value == 610e6 && point.status == FigureStatus::Claim);
        }
        QVERIFY(found);
    }

    void unitsAreNotMixed()
    {
        const auto &charts = m_pages.value(u"fx_per_usd"_s).charts;
        QCOMPARE(charts.size(), 2);
        QCOMPARE(charts.at(0).unit, u"KZT/USD"_s);
        QCOMPARE(charts.at(1).unit, u"TRY/USD"_s);
    }

    void countriesOwnFiguresDrawBoth()
    {
        const ChartSpec &chart = m_pages.value(u"gdp_current"_s).charts.first();
        QStringList reporters;
        for (const ChartSeries &series : chart.series)
            reporters.append(series.reporter);
        reporters.removeDuplicates();
        QCOMPARE(reporters, QStringList({u"KAZ"_s, u"TUR"_s}));
    }

    void otherPartnersStayOut()
    {
        for (const ChartSeries &series : m_pages.value(u"goods_import"_s).charts.first().series)
            QVERIFY(series.partner == u"KAZ"_s || series.partner == u"TUR"_s);
    }

    void rivalsAreNamed()
    {
        const ChartSpec &chart = m_pages.value(u"goods_trade"_s).charts.first();
        for (const ChartPoint &point : chart.series.first().points) {
            if (point.period == Period::year(2022))
                QVERIFY(m_bundled.formatter().text(point.rivals).contains(u"WITS / UN Comtrade: $3.66"_s));
        }
    }

    void hiddenCategoriesLeaveTheTimeline()
    {
        ViewState state;
        state.page = Page::Timeline;
        const auto whole = m_bundled.dashboard->page(state);
        VERIFY_OK(whole);
        state.hiddenCategories = {u"diplomacy"_s};
        const auto part = m_bundled.dashboard->page(state);
        VERIFY_OK(part);
        QCOMPARE(whole.value().timeline.lanes.size(), part.value().timeline.lanes.size() + 1);
        QVERIFY(part.value().timeline.events.size() < whole.value().timeline.events.size());
        for (const TimelineEvent &event : part.value().timeline.events)
            QVERIFY(event.category != u"diplomacy"_s);
        state.page = Page::Overview;
        const auto overview = m_bundled.dashboard->page(state);
        VERIFY_OK(overview);
        QVERIFY(overview.value().charts.first().events.isEmpty());
    }

    void yearsOfAPage()
    {
        ViewState state;
        state.page = Page::Trade;
        QCOMPARE(m_bundled.dashboard->years(state), std::pair(1995, 2025));
        state.page = Page::Timeline;
        QCOMPARE(m_bundled.dashboard->years(state).first, 1990);
    }

    void newestPeriodIsNoPlan() { QCOMPARE(m_bundled.dashboard->newestPeriod(), Period::month(2026, 6)); }

private:
    template<typename Check>
    void eachChart(Check check)
    {
        for (const PageContent &page : std::as_const(m_pages)) {
            for (const ChartSpec &chart : page.charts) {
                if (!chart.isEmpty())
                    check(chart);
            }
        }
    }

    BundledStore m_bundled;
    QMap<QString, PageContent> m_pages; ///< By the indicator that is chosen.
};

QTEST_GUILESS_MAIN(TestCharts)
#include "tst_charts.moc"
