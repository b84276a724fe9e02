#include "bundledstore.h"
#include "dashboard/productnames.h"
#include "support/productrows.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

const QString kExport = u"goods_export"_s;
const QString kImport = u"goods_import"_s;

/// Trade of two small countries that the bundled data say nothing about.
QList<ProductFileRow> rows()
{
    const QString one = u"ABW"_s;
    const QString other = u"BRB"_s;
    QList<ProductFileRow> rows{
        // H5: 2019 and 2020 with a total; 27 by heading, 72 only by subheading.
        {kExport, one, other, u"TOTAL"_s, u"2019"_s, 100},
        {kExport, one, other, u"27"_s, u"2019"_s, 60},
        {kExport, one, other, u"25"_s, u"2019"_s, 30},
        {kExport, one, other, u"TOTAL"_s, u"2020"_s, 200},
        {kExport, one, other, u"27"_s, u"2020"_s, 120, u"H5"_s, 60},
        {kExport, one, other, u"2709"_s, u"2020"_s, 100, u"H5"_s, 50},
        {kExport, one, other, u"2710"_s, u"2020"_s, 20, u"H5"_s, 10},
        {kExport, one, other, u"720110"_s, u"2020"_s, 40},
        {kExport, one, other, u"720211"_s, u"2020"_s, 20},
        {kExport, one, other, u"99"_s, u"2020"_s, 5},
        // H6, another revision: 2022 whole by month, 2023 with three months.
        {kImport, one, other, u"08"_s, u"2021"_s, 7, u"H6"_s},
    };
    for (int month = 1; month <= 12; ++month)
        rows.append({kExport, one, other, month % 2 == 0 ? u"27"_s : u"08"_s, Period::month(2022, month).toString(),
                     1.0 * month, u"H6"_s});
    for (int month = 1; month <= 3; ++month)
        rows.append({kExport, one, other, u"27"_s, Period::month(2023, month).toString(), 5, u"H6"_s});
    for (const QString &month : {u"2023-01"_s, u"2023-02"_s, u"2023-03"_s, u"2024-01"_s})
        rows.append({kExport, u"AND"_s, other, u"27"_s, month, 5, u"H6"_s});
    return rows;
}

} // namespace

class TestProducts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_bundle.open(), QByteArray());
        QVERIFY(importProducts(*m_bundle.store, rows()));
        VERIFY_OK(m_bundle.dashboard->refresh());
    }

    void topIsMadeOfSectionsAndTheRest()
    {
        const PageContent content = page(2020);
        QCOMPARE(ids(content), (QStringList{u"S05"_s, u"S15"_s, u"99"_s, u"rest"_s}));
        const ChartSpec &chart = content.charts.first();
        QCOMPARE(chart.plot, PlotKind::Treemap);
        QCOMPARE(chart.items.at(0).value, std::optional(120.0));
        QCOMPARE(chart.items.at(1).value, std::optional(60.0));
        QCOMPARE(chart.items.at(3).value, std::optional(15.0)); // 200 − 120 − 60 − 5
        QVERIFY(chart.items.at(0).opens);
        QVERIFY(!chart.items.at(3).opens);
        QVERIFY(!chart.items.at(0).inputs.isEmpty());
        QCOMPARE(chart.sources.size(), 1);
    }

    void goesDownToHeadings()
    {
        PageContent content = page(2020, u"S05"_s);
        QCOMPARE(ids(content), (QStringList{u"27"_s}));
        content = page(2020, u"27"_s);
        QCOMPARE(ids(content), (QStringList{u"2709"_s, u"2710"_s}));
        QStringList path;
        for (const ProductChoice &step : content.products.path)
            path.append(step.opens.commodity);
        QCOMPARE(path, (QStringList{QString(), u"S05"_s, u"27"_s}));
        QCOMPARE(text(content.products.rows.first().name), u"Crude petroleum oils"_s);
        QCOMPARE(text(content.products.rows.at(1).name), u"Heading 2710"_s);
    }

    void saysWhatIsSummed()
    {
        const PageContent content = page(2020);
        const QString remark = text(content.products.rows.at(1).remark);
        QVERIFY2(remark.contains(u"summed from 2 subheading"_s), qPrintable(remark));
        QVERIFY(content.products.rows.at(0).value == 120.0);
    }

    void aLeafShowsItsYears()
    {
        const PageContent content = page(2020, u"25"_s);
        QCOMPARE(content.charts.first().plot, PlotKind::Time);
        QCOMPARE(content.charts.first().series.size(), 1);
        QCOMPARE(content.charts.first().series.first().points.size(), 1); // 2019: absent in 2020, not zero
    }

    void tableHasChangesQuantityAndUnitValue()
    {
        const PageContent content = page(2020);
        const ProductRow &minerals = content.products.rows.first();
        QCOMPARE(minerals.code, u"S05"_s);
        QCOMPARE(minerals.before, std::optional(90.0));
        QCOMPARE(minerals.change, std::optional(30.0));
        QCOMPARE(minerals.contribution, std::optional(0.3));
        const ProductRow &metals = content.products.rows.at(1);
        QVERIFY(!metals.before && !metals.change);
        QVERIFY(text(metals.remark).contains(u"not reported in 2019"_s));
        const PageContent chapter = page(2020, u"S05"_s);
        QCOMPARE(chapter.products.rows.first().unitValue, std::optional(2.0));
        // 25 was there in 2019 only.
        QCOMPARE(chapter.products.rows.last().code, u"25"_s);
        QVERIFY(!chapter.products.rows.last().value);
        QVERIFY(text(chapter.products.rows.last().remark).contains(u"not reported in 2020"_s));
    }

    void newestWholeYearIsShownFirst()
    {
        const PageContent content = page(0);
        QCOMPARE(content.products.year, u"2022"_s);
        QCOMPARE(content.products.classification, u"H6@customs"_s);
        double sum = 0;
        for (const ProductRow &row : content.products.rows)
            sum += row.value.value_or(0);
        QCOMPARE(sum, 78.0); // 1 + … + 12
    }

    /// 2023 has three months, 2024 one: without a whole year, the fullest is shown.
    void withoutAWholeYearTheFullestIsShown()
    {
        ViewState state = stateOf(0);
        state.pair = {u"AND"_s, u"BRB"_s};
        QCOMPARE(pageOf(state).products.year, u"2023"_s);
        state.lastYear = 2024;
        QCOMPARE(pageOf(state).products.year, u"2024"_s);
    }

    void productsOfADayAreThoseOfThatDay()
    {
        ViewState state = stateOf(2020);
        state.knownOn = QDate::currentDate().addDays(1);
        const PageContent now = pageOf(state);
        QCOMPARE(ids(now), ids(page(2020)));
        for (qsizetype i = 0; i < now.products.rows.size(); ++i)
            QCOMPARE(now.products.rows.at(i).value, page(2020).products.rows.at(i).value);
        QVERIFY2(notes(now).contains(u"As it was known on"_s), qPrintable(notes(now)));
        QCOMPARE(now.products.rows.first().quantity, page(2020).products.rows.first().quantity);
        state.knownOn = QDate::currentDate().addDays(-2);
        QVERIFY(text(pageOf(state).emptyMessage).contains(u"UN Comtrade Plus"_s));
    }

    void aPartOfAYearIsSaid()
    {
        const PageContent content = page(2023);
        QCOMPARE(content.products.year, u"2023"_s);
        const QString notes = text(Text::joined(content.charts.first().notes, u" "_s));
        QVERIFY2(notes.contains(u"January 2023, February 2023, March 2023"_s), qPrintable(notes));
        QVERIFY(content.products.beforeHead.isEmpty());
    }

    void oneClassificationAtATime()
    {
        ViewState state = stateOf(0);
        state.nomenclature = u"H5"_s;
        const PageContent content = pageOf(state);
        QCOMPARE(content.products.year, u"2020"_s);
        QCOMPARE(content.products.classifications.size(), 2);
        state.kind = ChartKind::Bars;
        const PageContent years = pageOf(state);
        QCOMPARE(years.charts.first().first, Period::year(2019));
        QCOMPARE(years.charts.first().last, Period::year(2020));
    }

    void barsLeaveOutPartialYears()
    {
        ViewState state = stateOf(0);
        state.kind = ChartKind::Percent;
        const ChartSpec chart = pageOf(state).charts.first();
        QVERIFY(chart.percent);
        QCOMPARE(chart.first, Period::year(2022));
        QCOMPARE(chart.last, Period::year(2022));
        QVERIFY(text(Text::joined(chart.notes, u" "_s)).contains(u"2023 is left out"_s));
    }

    void movesNameNewAndGoneProducts()
    {
        ViewState state = stateOf(2020);
        state.kind = ChartKind::Waterfall;
        const ChartSpec chart = pageOf(state).charts.first();
        QCOMPARE(chart.plot, PlotKind::Ranking);
        QCOMPARE(chart.items.first().id, u"S05"_s);
        QCOMPARE(chart.items.first().value, std::optional(30.0));
        for (const ChartItem &item : chart.items) {
            if (item.id == u"S15"_s)
                QVERIFY(!item.value && text(item.detail).contains(u"not reported in 2019"_s));
        }
        state.lastYear = 2019;
        QVERIFY(!pageOf(state).charts.first().emptyMessage.isEmpty());
    }

    void advantageNeedsTheWorld()
    {
        QVERIFY(notes(page(2020)).contains(u"not computable: no world exports"_s));
        BundledStore bundle;
        QCOMPARE(bundle.open(), QByteArray());
        const QString world = u"WLD"_s;
        const QString one = u"ABW"_s;
        QVERIFY(importProducts(*bundle.store, {{kExport, one, world, u"27"_s, u"2020"_s, 60},
                                               {kExport, one, world, u"08"_s, u"2020"_s, 40},
                                               {kExport, world, world, u"27"_s, u"2020"_s, 100},
                                               {kExport, world, world, u"08"_s, u"2020"_s, 400}}));
        VERIFY_OK(bundle.dashboard->refresh());
        ViewState state = stateOf(2020);
        state.commodity = u"S05"_s;
        const auto content = bundle.dashboard->page(state);
        VERIFY_OK(content);
        QVERIFY(content.value().products.advantage);
        QVERIFY(std::abs(*content.value().products.rows.first().advantage - 3.0) < 1e-12); // 0.6 / 0.2
    }

    /// Cargo of Kazakhstan says nothing about two islands, whatever they sell each other.
    void othersFiguresStayOnTheirPages()
    {
        for (const Page page : {Page::Investment, Page::Education, Page::Transport}) {
            ViewState state = stateOf(2020);
            state.page = page;
            const PageContent content = pageOf(state);
            QVERIFY2(content.indicators.isEmpty(), qPrintable(pageCode(page)));
            QVERIFY(text(content.emptyMessage).contains(u"Files that fill it"_s));
        }
        // Of the bundled pair they are told: a railway that goes on through a third country.
        ViewState state;
        state.page = Page::Transport;
        const PageContent content = pageOf(state);
        QVERIFY(std::any_of(content.indicators.cbegin(), content.indicators.cend(),
                            [](const IndicatorEntry &entry) { return entry.indicator == u"btk_capacity"_s; }));
    }

    /// Without a total of all goods, the Trade page opens with what is there: goods by product.
    void tradeOfProductsAlone()
    {
        BundledStore bundle;
        QCOMPARE(bundle.open(), QByteArray());
        ViewState state = stateOf(2020);
        const auto &[one, other] = state.pair;
        QVERIFY(importProducts(*bundle.store, {{kExport, one, other, u"27"_s, u"2020"_s, 60},
                                               {kExport, one, other, u"08"_s, u"2020"_s, 40},
                                               {kImport, one, other, u"27"_s, u"2020"_s, 10}}));
        VERIFY_OK(bundle.dashboard->refresh());
        state.page = Page::Trade;
        state.indicator.clear();
        const auto content = bundle.dashboard->page(state);
        VERIFY_OK(content);
        QCOMPARE(content.value().indicators.first().indicator, kExport);
        const QList<ChartSeries> &series = content.value().charts.first().series;
        QCOMPARE(series.size(), 2);
        QVERIFY(series.first().isPart && series.last().isPart);
    }

    void flowsAreThoseInTheStore()
    {
        const PageContent content = page(2020);
        QStringList flows;
        for (const ProductChoice &flow : content.products.flows)
            flows.append(flow.id);
        QCOMPARE(flows, (QStringList{u"goods_export.ABW.BRB"_s, u"goods_import.ABW.BRB"_s}));
        ViewState state = content.products.flows.last().opens;
        state.lastYear = 0;
        const PageContent imports = pageOf(state);
        QCOMPARE(imports.products.flow, u"goods_import.ABW.BRB"_s);
        QVERIFY(!notes(imports).contains(u"comparative advantage"_s));
        state.side = ReporterSide::Other;
        QVERIFY(!pageOf(state).emptyMessage.isEmpty());
    }

    void yearsOfTheRange()
    {
        QCOMPARE(m_bundle.dashboard->years(stateOf(0)), std::pair(2019, 2023));
        ViewState state = stateOf(0);
        state.nomenclature = u"H5"_s;
        QCOMPARE(m_bundle.dashboard->years(state), std::pair(2019, 2020));
    }

    void emptyPairSaysWhichFileFillsIt()
    {
        ViewState state = stateOf(0);
        state.pair = {u"ABW"_s, u"TUV"_s};
        const QString message = text(pageOf(state).emptyMessage);
        for (const QString &name : {u"UN Comtrade Plus"_s, u"CEPII BACI"_s, u"ITC Trade Map"_s})
            QVERIFY(message.contains(name));
    }

    void concentrationIsTold()
    {
        // 120, 60 of 180: HHI (2/3)² + (1/3)² = 0.556
        QVERIFY2(notes(page(2020)).contains(u"0.556"_s), qPrintable(notes(page(2020))));
    }

    void unknownProductIsShownFromItsParent()
    {
        const PageContent content = page(2020, u"279999"_s);
        QCOMPARE(content.products.path.last().opens.commodity, u"27"_s);
    }

    void everyLanguage()
    {
        for (const Language language : kLanguages) {
            const Formatter formatter = m_bundle.formatter(language);
            for (const ProductRow &row : page(2020).products.rows)
                QVERIFY(!formatter.text(row.name).isEmpty());
        }
        const QString russian = m_bundle.formatter(Language::Russian).text(page(2020).products.rows.first().name);
        QCOMPARE(russian, u"Минеральные продукты"_s);
        // A name that is there in one language only is marked with it.
        const PageContent chapter = page(2020, u"27"_s);
        QCOMPARE(m_bundle.formatter(Language::Russian).text(chapter.products.rows.first().name),
                 u"Crude petroleum oils (en)"_s);
        QCOMPARE(text(chapter.products.rows.first().name), u"Crude petroleum oils"_s);
    }

private:
    [[nodiscard]] static ViewState stateOf(int year)
    {
        ViewState state;
        state.page = Page::Products;
        state.pair = {u"ABW"_s, u"BRB"_s};
        state.lastYear = year;
        return state;
    }
    [[nodiscard]] PageContent pageOf(const ViewState &state) const
    {
        const auto content = m_bundle.dashboard->page(state);
        return content.ok() ? content.value() : PageContent();
    }
    [[nodiscard]] PageContent page(int year, const QString &code = {}) const
    {
        ViewState state = stateOf(year);
        state.commodity = code;
        return pageOf(state);
    }
    [[nodiscard]] static QStringList ids(const PageContent &content)
    {
        QStringList ids;
        for (const ChartItem &item : content.charts.first().items)
            ids.append(item.id);
        return ids;
    }
    [[nodiscard]] QString text(const Text &text) const { return m_bundle.formatter().text(text); }
    [[nodiscard]] QString notes(const PageContent &content) const
    {
        return text(Text::joined(content.products.notes, u" "_s));
    }

    BundledStore m_bundle;
};

QTEST_GUILESS_MAIN(TestProducts)
#include "tst_products.moc"
