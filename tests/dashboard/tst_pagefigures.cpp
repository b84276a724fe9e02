#include "dashboard/bundledstore.h"
#include "dashboard/pagefigures.h"
#include "import/importer.h"
#include "support/resultcompare.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

const QList<Page> kPages{Page::Overview,   Page::Trade,     Page::Mirror,    Page::Products, Page::Compare,
                         Page::Investment, Page::Education, Page::Transport, Page::Targets};

ViewState stateOf(Page page)
{
    ViewState state;
    state.page = page;
    return state;
}

QList<FigureRef> refsOf(const PageFigures &figures)
{
    QList<FigureRef> refs;
    for (const FigureImport::TidyRow &row : figures.rows)
        refs.append({row.figure.series, row.figure.period});
    return refs;
}

} // namespace

/// The figures behind a page.
class tst_PageFigures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyInputOnce_data();
    void everyInputOnce();
    void inTheOrderOfTheStore();
    void pageOfEventsHasNone();
    void namesWhereFiguresAndStatementsComeFrom();
    void asKnownOnADay();
    void readsBackToTheSameFigures();
    void nothingButTheValueThatStands();

private:
    [[nodiscard]] Result<PageFigures> behind(const ViewState &state) const
    {
        const auto content = m_bundled->dashboard->page(state);
        if (!content)
            return content.error();
        return m_bundled->dashboard->figuresBehind(content.value(), state);
    }
    [[nodiscard]] std::unique_ptr<Store> emptyStore(const QString &name) const
    {
        Store::Options options;
        options.bundledData = false;
        auto store = Store::open(m_bundled->folder.filePath(name), options);
        return store ? std::move(store).value() : nullptr;
    }
    /// Sets the analyst's own figure of Kazakh exports to Türkiye in 2024.
    [[nodiscard]] SeriesKey analystKey() const
    {
        const auto series = m_bundled->store->figures().series({u"goods_export"_s, u"KAZ"_s, u"TUR"_s, {}, {}, {}});
        return series && !series.value().isEmpty() ? series.value().first().key : SeriesKey();
    }

    std::unique_ptr<BundledStore> m_bundled;
};

void tst_PageFigures::init()
{
    m_bundled = std::make_unique<BundledStore>();
    QCOMPARE(m_bundled->open(), QByteArray());
}

void tst_PageFigures::everyInputOnce_data()
{
    QTest::addColumn<Page>("page");
    for (const Page page : kPages)
        QTest::newRow(qPrintable(pageCode(page))) << page;
}

void tst_PageFigures::everyInputOnce()
{
    QFETCH(Page, page);
    const ViewState state = stateOf(page);
    const auto content = m_bundled->dashboard->page(state);
    VERIFY_OK(content);
    const auto figures = m_bundled->dashboard->figuresBehind(content.value(), state);
    VERIFY_OK(figures);

    const QList<FigureRef> refs = refsOf(figures.value());
    const QList<FigureRef> inputs = inputsOf(content.value());
    for (qsizetype i = 0; i < refs.size(); ++i)
        QVERIFY(!refs.sliced(0, i).contains(refs.at(i)));
    for (const FigureRef &input : inputs)
        QVERIFY(refs.contains(input));
    for (const FigureRef &ref : refs)
        QVERIFY(inputs.contains(ref));
    QCOMPARE(refs.isEmpty(), !content.value().emptyMessage.isEmpty());
    for (const ChartSpec &chart : content.value().charts) {
        for (const ChartSeries &series : chart.series) {
            for (const ChartPoint &point : series.points)
                QVERIFY2(!point.value || point.forecast || !point.inputs.isEmpty(), qPrintable(series.id));
        }
    }
}

void tst_PageFigures::inTheOrderOfTheStore()
{
    const auto figures = behind(stateOf(Page::Trade));
    VERIFY_OK(figures);
    QList<FigureRef> whole;
    VERIFY_OK(m_bundled->store->imports().eachTidyRow([&whole](const FigureImport::TidyRow &row) {
        if (row.current)
            whole.append({row.figure.series, row.figure.period});
        return success();
    }));
    const QList<FigureRef> refs = refsOf(figures.value());
    QVERIFY(refs.size() > 20);
    whole.removeIf([&refs](const FigureRef &ref) { return !refs.contains(ref); });
    QCOMPARE(refs, whole);
}

void tst_PageFigures::pageOfEventsHasNone()
{
    const auto figures = behind(stateOf(Page::Timeline));
    VERIFY_OK(figures);
    QVERIFY(figures.value().rows.isEmpty());
    QVERIFY(!figures.value().documents.isEmpty());
    const auto csv = m_bundled->dashboard->tidyCsv(figures.value());
    VERIFY_OK(csv);
    QVERIFY(csv.value().startsWith("indicator,reporter,partner,"));
    QCOMPARE(csv.value().count('\n'), 1);
}

void tst_PageFigures::namesWhereFiguresAndStatementsComeFrom()
{
    const auto figures = behind(stateOf(Page::Targets));
    VERIFY_OK(figures);
    QSet<QString> sources;
    for (const Source &source : figures.value().sources)
        sources.insert(source.code);
    QSet<QString> documents;
    for (const Document &document : figures.value().documents) {
        documents.insert(document.code);
        QVERIFY(sources.contains(document.source));
    }
    for (const FigureImport::TidyRow &row : figures.value().rows) {
        QVERIFY(sources.contains(row.key.source));
        QVERIFY(row.document.isEmpty() || documents.contains(row.document));
    }
    const auto content = m_bundled->dashboard->page(stateOf(Page::Targets));
    VERIFY_OK(content);
    for (const TargetSpec &target : content.value().targets) {
        for (const QString &code : target.documents)
            QVERIFY2(documents.contains(code) || sources.contains(code), qPrintable(code));
    }
}

void tst_PageFigures::asKnownOnADay()
{
    ViewState state = stateOf(Page::Trade);
    state.knownOn = QDate::currentDate();
    const auto now = behind(state);
    VERIFY_OK(now);
    QCOMPARE(refsOf(now.value()), refsOf(behind(stateOf(Page::Trade)).value()));
    state.knownOn = QDate(1999, 1, 1);
    const auto before = behind(state);
    VERIFY_OK(before);
    QVERIFY(before.value().rows.isEmpty());
}

void tst_PageFigures::readsBackToTheSameFigures()
{
    const auto figures = behind(stateOf(Page::Overview));
    VERIFY_OK(figures);
    const auto csv = m_bundled->dashboard->tidyCsv(figures.value());
    VERIFY_OK(csv);
    QFile file(m_bundled->folder.filePath(u"figures.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(csv.value()), csv.value().size());
    file.close();

    const auto store = emptyStore(u"empty.sqlite"_s);
    QVERIFY(store);
    ImportRequest request;
    request.path = file.fileName();
    const auto reading = readImport(request);
    VERIFY_OK(reading);
    VERIFY_OK(applyImport(reading.value(), *store));
    QList<FigureImport::TidyRow> rows;
    VERIFY_OK(store->imports().eachTidyRow([&rows](const FigureImport::TidyRow &row) {
        rows.append(row);
        return success();
    }));
    QCOMPARE(rows.size(), figures.value().rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const FigureImport::TidyRow &was = figures.value().rows.at(i);
        QCOMPARE(rows.at(i).key, was.key);
        QCOMPARE(rows.at(i).figure.period, was.figure.period);
        QCOMPARE(rows.at(i).figure.value, was.figure.value);
        QCOMPARE(rows.at(i).figure.status, was.figure.status);
        QCOMPARE(rows.at(i).figure.quantity, was.figure.quantity);
        QCOMPARE(rows.at(i).document, was.document);
    }
}

void tst_PageFigures::nothingButTheValueThatStands()
{
    const SeriesKey key = analystKey();
    QVERIFY(!key.indicator.isEmpty());
    for (const double value : {1.0, 2.0})
        VERIFY_OK(m_bundled->store->figures().setAnalystFigure(key, Period::year(2020), value, u"mine"_s));
    const auto all = m_bundled->store->figures().series({u"goods_export"_s, u"KAZ"_s, u"TUR"_s, {}, {}, u"analyst"_s});
    VERIFY_OK(all);
    QCOMPARE(all.value().size(), 1);
    const FigureRef ref{all.value().first().id, Period::year(2020)};
    const auto rows = m_bundled->store->imports().tidyRows({ref, ref, {SeriesId(99999999), Period::year(2020)}}, {});
    VERIFY_OK(rows);
    QCOMPARE(rows.value().size(), 1);
    QCOMPARE(rows.value().first().figure.value, 2.0);
    QCOMPARE(rows.value().first().figure.note, u"mine"_s);
    QVERIFY(rows.value().first().current);
    const auto before = m_bundled->store->imports().tidyRows({ref}, QDate(1999, 1, 1));
    VERIFY_OK(before);
    QVERIFY(before.value().isEmpty());
}

QTEST_GUILESS_MAIN(tst_PageFigures)
#include "tst_pagefigures.moc"
