#include "analysis/transformpoints.h"
#include "dashboard/bundledstore.h"
#include "dashboard/chartkinds.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

const ChartSeries *seriesOf(const ChartSpec &chart, const QString &indicator, const QString &reporter)
{
    for (const ChartSeries &series : chart.series) {
        if (series.indicator == indicator && series.reporter == reporter && series.mark != Mark::Tick)
            return &series;
    }
    return nullptr;
}

std::optional<double> valueAt(const ChartSeries *series, int year)
{
    if (!series)
        return std::nullopt;
    const ChartPoint *point = pointAt(series->points, Period::year(year));
    return point ? point->value : std::nullopt;
}

/// All that a chart says.
QList<Text> textsOf(const ChartSpec &chart)
{
    QList<Text> texts{chart.title, chart.subtitle, chart.emptyMessage, chart.xTitle};
    texts += chart.notes;
    for (const ChartSeries &series : chart.series) {
        texts += series.steps;
        texts.append(series.name);
        for (const ChartPoint &point : series.points)
            texts.append(point.gap);
    }
    return texts;
}

} // namespace

class TestComputed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        const QByteArray error = m_bundled.open();
        QVERIFY2(error.isEmpty(), error.constData());
    }

    void perHeadDividesByThePopulationOfTheReporter()
    {
        const ChartSpec stored = chart(u"goods_trade"_s, {});
        const ChartSpec heads = chart(u"goods_trade"_s, {u"perhead"_s});
        const ChartSpec population = chart(u"population"_s, {});
        const auto value = valueAt(seriesOf(stored, u"goods_export"_s, u"KAZ"_s), 2023);
        const auto people = valueAt(seriesOf(population, u"population"_s, u"KAZ"_s), 2023);
        QVERIFY(value && people);
        const auto each = valueAt(seriesOf(heads, u"goods_export"_s, u"KAZ"_s), 2023);
        QVERIFY(each);
        QCOMPARE(*each, *value / *people);
        QVERIFY(heads.series.first().points.last().source.contains(u';') || heads.sources.size() > 1);
    }

    void whatIsMissingIsSaidAtTheGap()
    {
        // Population ends in 2024.
        const ChartSpec heads = chart(u"goods_trade"_s, {u"perhead"_s});
        const ChartPoint &last = seriesOf(heads, u"goods_export"_s, u"KAZ"_s)->points.last();
        QCOMPARE(last.period, Period::year(2025));
        QVERIFY(!last.value);
        const QString reason = words(last.gap);
        QVERIFY2(reason.contains(u"2025"_s) && reason.contains(u"SP.POP.TOTL"_s), qPrintable(reason));
        QVERIFY(std::any_of(heads.notes.begin(), heads.notes.end(),
                            [&](const Text &note) { return words(note).contains(reason); }));
    }

    void aShareTakesTheTotalThatTheReporterStates()
    {
        const ChartSpec shares = chart(u"goods_trade"_s, {u"share"_s});
        QCOMPARE(shares.unit, u"percent"_s);
        const ChartSeries *exports = seriesOf(shares, u"goods_export"_s, u"KAZ"_s);
        const auto share = valueAt(exports, 2024);
        QVERIFY(share && *share > 3.0 && *share < 5.0); // 3.37 bn of 81.6 bn
        QVERIFY(!valueAt(exports, 2018));               // no total by month before 2019
        QVERIFY(!pointAt(exports->points, Period::year(2018)));
        // Twelve months of the total and the figure itself.
        QCOMPARE(pointAt(exports->points, Period::year(2024))->inputs.size(), 13);
    }

    void changesAreNotStacked()
    {
        const ChartSpec changes = chart(u"goods_trade"_s, {u"pctchange"_s});
        QCOMPARE(changes.unit, u"percent"_s);
        QStringList groups;
        for (const ChartSeries &series : changes.series) {
            if (series.mark == Mark::Bar)
                groups.append(series.group);
        }
        QCOMPARE(QSet<QString>(groups.begin(), groups.end()).size(), groups.size());
        QVERIFY(groups.size() == 2);
    }

    void aRangeStillSeesTheYearBeforeIt()
    {
        const ChartSpec whole = chart(u"goods_trade"_s, {u"pctchange"_s});
        ViewState state = trade({u"pctchange"_s});
        state.firstYear = 2022;
        state.lastYear = 2024;
        const ChartSpec part = m_bundled.dashboard->page(state).value().charts.first();
        const ChartSeries *exports = seriesOf(part, u"goods_export"_s, u"KAZ"_s);
        QVERIFY(exports);
        QCOMPARE(exports->points.size(), 3);
        QCOMPARE(valueAt(exports, 2022), valueAt(seriesOf(whole, u"goods_export"_s, u"KAZ"_s), 2022));
    }

    void growthIsCountedFromTheSelection()
    {
        ViewState state = trade({u"cagr"_s});
        state.firstYear = 2020;
        const ChartSpec growth = m_bundled.dashboard->page(state).value().charts.first();
        const ChartSpec stored = chart(u"goods_trade"_s, {});
        const ChartSeries *exports = seriesOf(stored, u"goods_export"_s, u"KAZ"_s);
        const auto published = valueAt(seriesOf(growth, u"goods_export"_s, u"KAZ"_s), 2025);
        QVERIFY(published);
        QCOMPARE(*published, 100.0 * (std::pow(*valueAt(exports, 2025) / *valueAt(exports, 2020), 0.2) - 1.0));
    }

    void balanceIsThatOfTheDerivedIndicator()
    {
        const ChartSpec balance = chart(u"goods_trade"_s, {u"balance"_s});
        const ChartSpec derived = chart(u"goods_balance"_s, {});
        QCOMPARE(balance.series.size(), 1);
        QCOMPARE(valueAt(&balance.series.first(), 2024), valueAt(&derived.series.first(), 2024));
        QVERIFY(std::any_of(balance.notes.begin(), balance.notes.end(),
                            [&](const Text &note) { return words(note).contains(u"CIF"_s); }));
    }

    void transformsAreChained()
    {
        const ChartSpec tenge = chart(u"goods_trade"_s, {u"currency:KZT"_s});
        const ChartSpec real = chart(u"goods_trade"_s, {u"currency:KZT"_s, u"real:2020"_s});
        QCOMPARE(real.unit, u"KZT"_s);
        const auto before = valueAt(seriesOf(tenge, u"goods_export"_s, u"KAZ"_s), 2023);
        const auto after = valueAt(seriesOf(real, u"goods_export"_s, u"KAZ"_s), 2023);
        QVERIFY(before && after && *after < *before); // prices have risen since 2020
        QCOMPARE(real.series.first().steps.size(), 2);
        QVERIFY(words(real.subtitle).contains(u"2020"_s));
    }

    void aMovingAverageOfCurrencyHasTheYearsItNeeds()
    {
        const ChartSpec stored = chart(u"goods_trade"_s, {});
        const ChartSpec average = chart(u"goods_trade"_s, {u"movavg:3"_s});
        const ChartSeries *one = seriesOf(stored, u"goods_import"_s, u"KAZ"_s);
        double sum = 0.0;
        for (const int year : {2022, 2023, 2024})
            sum += *valueAt(one, year);
        QVERIFY(std::abs(*valueAt(seriesOf(average, u"goods_import"_s, u"KAZ"_s), 2024) - sum / 3.0) < 1.0);
    }

    void anEventIsAnIndexBase()
    {
        const ChartSpec index = chart(u"goods_trade"_s, {u"index:event=recognition_1991"_s});
        QVERIFY(!index.emptyMessage.isEmpty()); // no figures that year
        const ChartSpec opened = chart(u"goods_trade"_s, {u"index:event=btc_opened_2005"_s});
        QCOMPARE(valueAt(seriesOf(opened, u"goods_export"_s, u"KAZ"_s), 2005), std::optional(100.0));
    }

    void wrongOrSenselessTextLeavesTheChartAndANote_data()
    {
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<QString>("transform");
        QTest::newRow("no such name") << u"goods_trade"_s << u"growth<b>"_s;
        QTest::newRow("no such event") << u"goods_trade"_s << u"index:event=none"_s;
        QTest::newRow("a stock summed") << u"students_inbound"_s << u"movsum:3"_s;
        QTest::newRow("people in prices") << u"students_inbound"_s << u"real:2020"_s;
    }

    void wrongOrSenselessTextLeavesTheChartAndANote()
    {
        QFETCH(QString, indicator);
        QFETCH(QString, transform);
        const ChartSpec stored = chart(indicator, {});
        const ChartSpec asked = chart(indicator, {transform});
        QVERIFY(asked.series == stored.series);
        QVERIFY(asked.title == stored.title);
        QVERIFY(asked.notes.size() > stored.notes.size());
    }

    void aForecastIsMarkedAndItsErrorIsShown()
    {
        ViewState state = trade({});
        state.forecast = 3;
        const ChartSpec spec = m_bundled.dashboard->page(state).value().charts.first();
        const ChartSeries *exports = seriesOf(spec, u"goods_export"_s, u"KAZ"_s);
        QVERIFY(exports);
        QCOMPARE(exports->points.last().period, Period::year(2028));
        QCOMPARE(spec.last, Period::year(2028));
        for (const ChartPoint &point : exports->points)
            QCOMPARE(point.forecast.has_value(), point.period.year() > 2025);
        QVERIFY(spec.title == chart(u"goods_trade"_s, {}).title);
        QVERIFY(std::any_of(spec.notes.begin(), spec.notes.end(),
                            [&](const Text &note) { return words(note).contains(u"on average"_s); }));
        QVERIFY(std::any_of(spec.notes.begin(), spec.notes.end(),
                            [&](const Text &note) { return words(note).contains(u"more than one source"_s); }));
    }

    /// Around bars that stand on others its range would lie in the wrong place.
    void aForecastIsDrawnAsLinesUnlessBarsAreChosen()
    {
        ViewState state = trade({});
        state.forecast = 3;
        const ChartSpec automatic = m_bundled.dashboard->page(state).value().charts.first();
        const ChartSeries *lines = seriesOf(automatic, u"goods_export"_s, u"KAZ"_s);
        QVERIFY(lines && lines->mark == Mark::Line);
        state.kind = ChartKind::Bars;
        const ChartSpec chosen = m_bundled.dashboard->page(state).value().charts.first();
        const ChartSeries *bars = seriesOf(chosen, u"goods_export"_s, u"KAZ"_s);
        QVERIFY(bars && bars->mark == Mark::Bar);
    }

    void tooFewFiguresAreRefused()
    {
        ViewState state = trade({});
        state.forecast = 5;
        state.firstYear = 2020;
        const ChartSpec spec = m_bundled.dashboard->page(state).value().charts.first();
        for (const ChartSeries &series : spec.series) {
            for (const ChartPoint &point : series.points)
                QVERIFY(!point.forecast);
        }
        QVERIFY(std::any_of(spec.notes.begin(), spec.notes.end(),
                            [&](const Text &note) { return words(note).contains(u"8 figures"_s); }));
    }

    /// Whatever is computed from whatever, in four languages: every word is there, and nothing is untold.
    void everyTransformOnEveryIndicator()
    {
        const QStringList transforms{u"change"_s,     u"change:previous"_s, u"pctchange"_s, u"pctchange:previous"_s,
                                     u"index:2020"_s, u"share"_s,           u"perhead"_s,   u"gdp"_s,
                                     u"cagr"_s,       u"movsum:2"_s,        u"movavg:2"_s,  u"cumulative"_s,
                                     u"real:2020"_s,  u"currency:TRY"_s,    u"balance"_s,   u"coverage"_s,
                                     u"bothways"_s};
        for (const Page page : {Page::Trade, Page::Investment, Page::Education, Page::Transport}) {
            ViewState state;
            state.page = page;
            const auto entries = m_bundled.dashboard->page(state).value().indicators;
            for (const IndicatorEntry &entry : entries) {
                state.indicator = entry.indicator;
                for (const QString &transform : transforms) {
                    state.transforms = {transform};
                    const auto content = m_bundled.dashboard->page(state);
                    VERIFY_OK(content);
                    for (const ChartSpec &spec : content.value().charts)
                        verifyWords(spec, entry.indicator + u' ' + transform);
                }
            }
        }
    }

    void everyKindThatFits()
    {
        for (const QString &indicator : {u"goods_trade"_s, u"goods_export"_s, u"students_inbound"_s, u"cpi_index"_s}) {
            for (const Frequency frequency : {Frequency::Annual, Frequency::Month}) {
                ViewState state = trade({});
                state.page = indicator == u"students_inbound"_s ? Page::Education : Page::Trade;
                state.indicator = indicator;
                state.frequency = frequency;
                const ChartSpec spec = m_bundled.dashboard->page(state).value().charts.first();
                for (const ChartKind kind : fittingKinds(spec)) {
                    const QList<ChartSpec> drawn = drawnAs(spec, kind);
                    QVERIFY(!drawn.isEmpty());
                    for (const ChartSpec &each : drawn) {
                        QVERIFY(!each.isEmpty());
                        verifyWords(each, indicator);
                    }
                }
            }
        }
    }

    void kindsFitTheFigures()
    {
        const QList<ChartKind> kinds = fittingKinds(chart(u"goods_trade"_s, {}));
        for (const ChartKind kind : {ChartKind::Grouped, ChartKind::Percent, ChartKind::BothWays, ChartKind::Slope,
                                     ChartKind::Waterfall, ChartKind::Multiples, ChartKind::Scatter, ChartKind::Area})
            QVERIFY2(kinds.contains(kind), qPrintable(QString::number(int(kind))));
        QVERIFY(!kinds.contains(ChartKind::HeatMap)); // by year
        QVERIFY(!kinds.contains(ChartKind::Donut));
        const QList<ChartKind> ofChanges = fittingKinds(chart(u"goods_trade"_s, {u"pctchange"_s}));
        QVERIFY(!ofChanges.contains(ChartKind::Percent));
        QVERIFY(!ofChanges.contains(ChartKind::BothWays));
        QVERIFY(!ofChanges.contains(ChartKind::Area));
    }

    void importsStandBelowZeroOnlyWhenDrawnBothWays()
    {
        ViewState state = trade({});
        state.kind = ChartKind::BothWays;
        const ChartSpec drawn = m_bundled.dashboard->page(state).value().charts.first();
        QVERIFY(*valueAt(seriesOf(drawn, u"goods_import"_s, u"KAZ"_s), 2024) < 0.0);
        QVERIFY(*valueAt(seriesOf(drawn, u"goods_export"_s, u"KAZ"_s), 2024) > 0.0);
        state.tab = ContentTab::Table;
        const ChartSpec table = m_bundled.dashboard->page(state).value().charts.first();
        QVERIFY(*valueAt(seriesOf(table, u"goods_import"_s, u"KAZ"_s), 2024) > 0.0);
    }

    void aWaterfallAddsUp()
    {
        ViewState state = trade({});
        state.kind = ChartKind::Waterfall;
        const ChartSpec drawn = m_bundled.dashboard->page(state).value().charts.first();
        QCOMPARE(drawn.plot, PlotKind::Waterfall);
        double sum = 0.0;
        for (const ChartItem &item : drawn.items.first(drawn.items.size() - 1))
            sum += *item.value;
        QVERIFY(std::abs(sum - *drawn.items.last().value) < 1.0);
        QVERIFY(drawn.items.first().total && drawn.items.last().total);
    }

    void multiplesShareTheirAxis()
    {
        ViewState state = trade({});
        state.kind = ChartKind::Multiples;
        const auto shared = m_bundled.dashboard->page(state).value().charts;
        QVERIFY(shared.size() > 2);
        QVERIFY(!shared.at(0).axisGroup.isEmpty());
        QCOMPARE(shared.at(0).axisGroup, shared.at(1).axisGroup);
        state.freeAxes = true;
        QVERIFY(m_bundled.dashboard->page(state).value().charts.first().axisGroup.isEmpty());
    }

    void theMenuKnowsWhatMakesNoSense()
    {
        ViewState state = trade({});
        const ComputeChoices ofTrade = m_bundled.dashboard->page(state).value().compute;
        QCOMPARE(ofTrade.transforms.size(), transformKinds().size());
        for (const ComputeChoice &choice : ofTrade.transforms)
            QVERIFY2(choice.reason.isEmpty(), qPrintable(transformWord(choice.kind)));
        QVERIFY(ofTrade.currencies.contains(u"KZT"_s) && ofTrade.currencies.contains(u"TRY"_s));
        QVERIFY(!ofTrade.events.isEmpty());
        state.page = Page::Education;
        state.indicator = u"students_inbound"_s;
        const ComputeChoices ofStudents = m_bundled.dashboard->page(state).value().compute;
        for (const ComputeChoice &choice : ofStudents.transforms) {
            const bool sensible = choice.kind != Transform::Kind::Real && choice.kind != Transform::Kind::Currency &&
                                  choice.kind != Transform::Kind::Gdp && choice.kind != Transform::Kind::MovingSum &&
                                  choice.kind != Transform::Kind::Cumulative && !joinsBothWays(choice.kind);
            QVERIFY2(choice.reason.isEmpty() == sensible, qPrintable(transformWord(choice.kind)));
        }
    }

private:
    static ViewState trade(const QStringList &transforms)
    {
        ViewState state;
        state.page = Page::Trade;
        state.transforms = transforms;
        return state;
    }

    ChartSpec chart(const QString &indicator, const QStringList &transforms)
    {
        ViewState state = trade(transforms);
        state.page = indicator.startsWith(u"students"_s) ? Page::Education : Page::Trade;
        state.indicator = indicator;
        const auto content = m_bundled.dashboard->page(state);
        return content.ok() && !content.value().charts.isEmpty() ? content.value().charts.first() : ChartSpec();
    }

    [[nodiscard]] QString words(const Text &text) const { return m_bundled.formatter().text(text); }

    void verifyWords(const ChartSpec &spec, const QString &what)
    {
        for (const Language language : kLanguages) {
            const Formatter formatter = m_bundled.formatter(language);
            for (const Text &text : textsOf(spec)) {
                const QString said = formatter.text(text);
                // Turkish writes percentages as %17,6.
                const bool filled =
                    language == Language::Turkish || (!said.contains(u"%1"_s) && !said.contains(u"%2"_s));
                QVERIFY2(filled && !said.contains(u"%n"_s), qPrintable(what + u": "_s + said));
            }
        }
        for (const ChartSeries &series : spec.series) {
            for (const ChartPoint &point : series.points)
                QVERIFY2(!point.value || std::isfinite(*point.value), qPrintable(what));
        }
        QVERIFY2(!spec.title.isEmpty(), qPrintable(what));
        QVERIFY2(!spec.isEmpty() || !spec.emptyMessage.isEmpty(), qPrintable(what));
    }

    BundledStore m_bundled;
};

QTEST_GUILESS_MAIN(TestComputed)
#include "tst_computed.moc"
