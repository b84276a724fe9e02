#include "dashboard/bundledstore.h"
#include "import/importer.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

const QByteArray kHead = "indicator,reporter,partner,commodity,frequency,period,value,unit,status,source,document,"
                         "basis,valuation,detail,bound,printed,note,vintage\n";

/// One yearly figure of 2022 in Corridor's own table of figures.
QByteArray line(const char *indicator, const char *reporter, const char *partner, const char *commodity,
                const char *value, const char *valuation = "", const char *basis = "reported", const char *detail = "",
                const char *source = "wb_test")
{
    return QByteArray(indicator) + ',' + reporter + ',' + partner + ',' + commodity + ",A,2022," + value +
           ",USD,official," + source + ",," + basis + ',' + valuation + ',' + detail + ",,,,current\n";
}

const ChartSpec *chart(const PageContent &content, const QString &id)
{
    for (const ChartSpec &each : content.charts) {
        if (each.id == id)
            return &each;
    }
    return nullptr;
}

const ChartPoint *pointOf(const ChartSpec *spec, const QString &series, const Period &period)
{
    if (!spec)
        return nullptr;
    for (const ChartSeries &each : spec->series) {
        if (each.id != series)
            continue;
        for (const ChartPoint &point : each.points) {
            if (point.period == period)
                return &point;
        }
    }
    return nullptr;
}

} // namespace

/// The Mirror page: of the bundled pair, and of small files whose sums are done by hand.
class TestMirror : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void init()
    {
        m_bundled = std::make_unique<BundledStore>();
        const QByteArray error = m_bundled->open();
        QVERIFY2(error.isEmpty(), error.constData());
    }

    void bothWaysOfTheBundledPair()
    {
        const PageContent content = page({});
        QVERIFY(content.emptyMessage.isEmpty());
        QCOMPARE(content.charts.size(), 4);
        const ChartSpec *out = chart(content, u"mirror.KAZ.TUR"_s);
        QVERIFY(out);
        QCOMPARE(out->series.size(), 2);
        QCOMPARE(out->ribbons.size(), 1);
        QCOMPARE(out->ribbons.first().upper, u"importer"_s);
        QCOMPARE(*pointOf(out, u"exporter"_s, Period::year(2024))->value, 3314354440.11);
        QCOMPARE(*pointOf(out, u"importer"_s, Period::year(2024))->value, 3385643534.0);
        QCOMPARE(english(out->title),
                 u"Kazakhstan → Türkiye, 2024: the importer reports 2.2\u00a0% more than the exporter"_s);
    }

    /// 3,385,643,534 − 3,314,354,440.11 = 71,289,093.89; 6 % of the exporter's value are 198,861,266.41.
    void gapOfTheBundledPairByHand()
    {
        const PageContent content = page({});
        const ChartSpec *gap = chart(content, u"gap.KAZ.TUR"_s);
        const Period year = Period::year(2024);
        QCOMPARE(std::round(*pointOf(gap, u"gap"_s, year)->value * 100.0), 7128909389.0);
        QCOMPARE(std::round(*pointOf(gap, u"margin"_s, year)->value * 100.0), 19886126641.0);
        QCOMPARE(std::round(*pointOf(gap, u"unexplained"_s, year)->value * 100.0), -12757217252.0);
        const ChartPoint *point = pointOf(gap, u"unexplained"_s, year);
        QCOMPARE(point->inputs.size(), 2);
        QCOMPARE(point->source, u"bns_x_partner;tuik_imports_country"_s);
    }

    /// 2025: Kazakhstan has its exports, Türkiye's table ends in 2024.
    void anAbsentMirrorIsNotReported()
    {
        const PageContent content = page({});
        const ChartPoint *importer = pointOf(chart(content, u"mirror.KAZ.TUR"_s), u"importer"_s, Period::year(2025));
        QVERIFY(importer);
        QVERIFY(!importer->value);
        QCOMPARE(english(importer->gap), u"Türkiye: not reported"_s);
        const ChartPoint *gap = pointOf(chart(content, u"gap.KAZ.TUR"_s), u"gap"_s, Period::year(2025));
        QVERIFY(gap && !gap->value);
        QCOMPARE(english(gap->gap), u"Türkiye: not reported"_s);
    }

    /// What was told to the press is no report: of Türkiye's exports only the ministry's figure of 2016 is one.
    void pressAndClaimsDoNotEnter()
    {
        const PageContent content = page({});
        const ChartSpec *back = chart(content, u"mirror.TUR.KAZ"_s);
        QVERIFY(back);
        int reported = 0;
        for (const ChartPoint &point : back->series.first().points)
            reported += point.value ? 1 : 0;
        QCOMPARE(back->series.first().id, u"exporter"_s);
        QCOMPARE(reported, 1);
        QCOMPARE(*pointOf(back, u"exporter"_s, Period::year(2016))->value, 625e6);
    }

    void yearsOutsideTheRangeAreLeftOut()
    {
        ViewState state;
        state.firstYear = 2020;
        state.lastYear = 2022;
        const PageContent content = page(state);
        const ChartSpec *out = chart(content, u"mirror.KAZ.TUR"_s);
        QCOMPARE(out->first, Period::year(2020));
        QCOMPARE(out->last, Period::year(2022));
    }

    void aSideShowsTheWayFromItsReporter()
    {
        ViewState state;
        state.side = ReporterSide::Other;
        const PageContent content = page(state);
        QCOMPARE(content.charts.size(), 2);
        QCOMPARE(content.charts.first().id, u"mirror.TUR.KAZ"_s);
    }

    void byMonthWhereThereAreMonths()
    {
        ViewState state;
        state.frequency = Frequency::Month;
        const PageContent content = page(state);
        QVERIFY(content.byMonth);
        const ChartSpec *out = chart(content, u"mirror.KAZ.TUR"_s);
        QCOMPARE(out->frequency, Frequency::Month);
        QCOMPARE(out->series.size(), 1); // only Türkiye reports months
        QCOMPARE(out->series.first().id, u"importer"_s);
        QVERIFY(out->ribbons.isEmpty());
        QVERIFY(!chart(content, u"gap.KAZ.TUR"_s)->emptyMessage.isEmpty());
    }

    void aChosenMarginIsTakenAndSaid()
    {
        ViewState state;
        state.cifMargin = 0.1;
        const PageContent content = page(state);
        const ChartSpec *gap = chart(content, u"gap.KAZ.TUR"_s);
        QCOMPARE(std::round(*pointOf(gap, u"margin"_s, Period::year(2024))->value), 331435444.0);
        QVERIFY2(english(gap->notes.first()).contains(u"10\u00a0%"_s), qPrintable(english(gap->notes.first())));
        QVERIFY(english(gap->notes.first()).contains(u"Direction of Trade Statistics"_s));
    }

    void keyFiguresAreOfThePeriodChosen()
    {
        ViewState state;
        state.selection = u"2022"_s;
        const PageContent content = page(state);
        QVERIFY(!content.cards.isEmpty());
        QCOMPARE(english(content.cards.first().title), u"Gap, KAZ → TUR, 2022"_s);
        QCOMPARE(english(content.cards.first().value), u"−$1.24\u00a0bn"_s);
        QCOMPARE(content.cards.first().inputs.size(), 2);
        for (const CardSpec &card : content.cards)
            QVERIFY(!card.inputs.isEmpty());
    }

    void gapsInPerCentAreOfTheExporter()
    {
        ViewState state;
        state.sortColumn = u"share"_s;
        const PageContent content = page(state);
        const ChartSpec *gap = chart(content, u"gap.KAZ.TUR"_s);
        QCOMPARE(gap->unit, u"percent"_s);
        QCOMPARE(std::round(*pointOf(gap, u"gap"_s, Period::year(2022))->value), -26.0);
    }

    void importsFobTakeNoMargin()
    {
        add(line("goods_export", "DEU", "FRA", "TOTAL", "100", "FOB") +
            line("goods_import", "FRA", "DEU", "TOTAL", "130", "FOB"));
        const PageContent content = page(of(u"DEU"_s, u"FRA"_s));
        const ChartSpec *gap = chart(content, u"gap.DEU.FRA"_s);
        QCOMPARE(*pointOf(gap, u"margin"_s, Period::year(2022))->value, 0.0);
        QCOMPARE(*pointOf(gap, u"unexplained"_s, Period::year(2022))->value, 30.0);
    }

    void reconciledAndPartialFiguresDoNotEnter()
    {
        add(line("goods_export", "DEU", "FRA", "TOTAL", "100", "FOB") +
            line("goods_import", "FRA", "DEU", "TOTAL", "99", "CIF", "reconciled") +
            line("goods_import", "FRA", "DEU", "TOTAL", "40", "CIF", "reported", "MOT=2100"));
        const PageContent content = page(of(u"DEU"_s, u"FRA"_s));
        const ChartSpec *out = chart(content, u"mirror.DEU.FRA"_s);
        QCOMPARE(out->series.size(), 1);
        QCOMPARE(english(out->title), u"Germany → France: only Germany reports this flow"_s);
    }

    void productsAreRankedByTheirGap()
    {
        add(line("goods_export", "DEU", "FRA", "27", "100", "FOB", "reported", "CL=H5") +
            line("goods_import", "FRA", "DEU", "27", "150", "CIF", "reported", "CL=H6") +
            line("goods_export", "DEU", "FRA", "84", "1000", "FOB", "reported", "CL=H5") +
            line("goods_import", "FRA", "DEU", "84", "800", "CIF", "reported", "CL=H5") +
            line("goods_export", "DEU", "FRA", "8471", "10", "FOB", "reported", "CL=H5") +
            line("goods_export", "DEU", "FRA", "10", "7", "FOB", "reported", "CL=H5"));
        ViewState state = of(u"DEU"_s, u"FRA"_s);
        state.tab = ContentTab::Table;
        state.ranking = u"product"_s;
        QCOMPARE(ids(page(state)), QStringList({u"DEU.FRA.84.2022"_s, u"DEU.FRA.27.2022"_s, u"DEU.FRA.10.2022"_s}));
        state.sortColumn = u"share"_s;
        const PageContent byShare = page(state);
        QCOMPARE(ids(byShare).first(), u"DEU.FRA.27.2022"_s);
        const ChartSpec &ranking = byShare.charts.first();
        QCOMPARE(ranking.plot, PlotKind::Ranking);
        QCOMPARE(ranking.items.size(), 2); // what one side alone reports has no gap
        QCOMPARE(*ranking.items.first().value, 50.0);
        QCOMPARE(ranking.items.first().inputs.size(), 2);
    }

    void headingsOfTwoRevisionsAreNotCompared()
    {
        add(line("goods_export", "DEU", "FRA", "8471", "100", "FOB", "reported", "CL=H4") +
            line("goods_import", "FRA", "DEU", "8471", "150", "CIF", "reported", "CL=H6"));
        ViewState state = of(u"DEU"_s, u"FRA"_s);
        state.tab = ContentTab::Table;
        state.ranking = u"product"_s;
        const PageContent content = page(state);
        QCOMPARE(content.mirrors.size(), 1);
        QVERIFY(!content.mirrors.first().gap);
        QVERIFY(!content.mirrors.first().note.isEmpty());
    }

    void partnersOfTheReporterAreRanked()
    {
        add(line("goods_export", "DEU", "FRA", "TOTAL", "100", "FOB") +
            line("goods_import", "FRA", "DEU", "TOTAL", "130", "CIF") +
            line("goods_import", "DEU", "POL", "TOTAL", "500", "CIF") +
            line("goods_export", "POL", "DEU", "TOTAL", "300", "FOB") +
            line("goods_export", "DEU", "ITA", "TOTAL", "9", "FOB"));
        ViewState state = of(u"DEU"_s, u"FRA"_s);
        state.tab = ContentTab::Table;
        state.ranking = u"partner"_s;
        const PageContent content = page(state);
        const QStringList ranked = ids(content);
        QCOMPARE(ranked.mid(0, 2), QStringList({u"POL.DEU.TOTAL.2022"_s, u"DEU.FRA.TOTAL.2022"_s}));
        QVERIFY(ranked.contains(u"DEU.ITA.TOTAL.2022"_s));
        QCOMPARE(content.charts.first().items.first().id, u"POL.DEU.TOTAL.2022"_s);
    }

    void periodsOfThePairAreRanked()
    {
        ViewState state;
        state.tab = ContentTab::Table;
        const PageContent content = page(state);
        // 1,595,313,341 − 2,964,665,648.32
        QCOMPARE(ids(content).first(), u"KAZ.TUR.TOTAL.2021"_s);
        QCOMPARE(std::round(content.mirrors.first().gap->gap), -1369352307.0);
        for (const MirrorRow &row : content.mirrors)
            QVERIFY(row.exports.value || row.imports.value);
    }

    void anUnknownPairSaysWhatFillsIt()
    {
        const PageContent content = page(of(u"ABW"_s, u"TUV"_s));
        QVERIFY2(english(content.emptyMessage).contains(u"comtradeplus.un.org"_s),
                 qPrintable(english(content.emptyMessage)));
    }

private:
    [[nodiscard]] static ViewState of(const QString &one, const QString &other)
    {
        ViewState state;
        state.pair = {one, other};
        return state;
    }
    [[nodiscard]] PageContent page(ViewState state) const
    {
        state.page = Page::Mirror;
        const auto content = m_bundled->dashboard->page(state);
        if (!content)
            qFatal("%s", qUtf8Printable(content.error().message));
        return content.value();
    }
    [[nodiscard]] QString english(const Text &text) const { return m_bundled->formatter().text(text); }
    [[nodiscard]] static QStringList ids(const PageContent &content)
    {
        QStringList list;
        for (const MirrorRow &row : content.mirrors)
            list << row.id;
        return list;
    }
    void add(const QByteArray &lines)
    {
        ImportRequest request;
        request.pasted = kHead + lines;
        const auto reading = readImport(request);
        VERIFY_OK(reading);
        QCOMPARE(reading.value().rejected, 0);
        VERIFY_OK(applyImport(reading.value(), *m_bundled->store));
        VERIFY_OK(m_bundled->dashboard->refresh());
    }

    std::unique_ptr<BundledStore> m_bundled;
};

QTEST_GUILESS_MAIN(TestMirror)
#include "tst_mirror.moc"
