#include "dashboard/bundledstore.h"
#include "dashboard/figuretable.h"
#include "dashboard/indicatorchart.h"
#include "dashboard/snapshot.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

constexpr qsizetype kNever = 1'000'000'000;
constexpr int kProducts = 30;

/// \a reporter's exports to \a partner: \a products of them and, when \a whole, their total.
ImportBatch exportsOf(const QString &reporter, const QString &partner, bool whole)
{
    ImportBatch batch;
    batch.title = u"exports.csv"_s;
    batch.document = u"exports_"_s + reporter;
    batch.catalogue.areas << Area{reporter, Area::Kind::Country, {}, {}} << Area{partner, Area::Kind::Country, {}, {}};
    batch.catalogue.sources << Source{u"many"_s, u"Office"_s, u"Products"_s, {}, {}, {}};
    batch.catalogue.documents << Document{batch.document, u"many"_s, batch.title, {}, {}, {}, {}};
    batch.seriesCount = kProducts + (whole ? 1 : 0);
    batch.figureCount = batch.seriesCount * 2;
    batch.series = [reporter, partner](qint64 index, ImportSeries &series) {
        series.key = {};
        series.key.indicator = u"goods_export"_s;
        series.key.reporter = reporter;
        series.key.partner = partner;
        series.key.commodity = index < kProducts ? QString::number(100100 + index) : u"TOTAL"_s;
        series.key.unit = u"USD"_s;
        series.key.source = u"many"_s;
        series.figures.resize(2);
        for (int year = 0; year < 2; ++year) {
            series.figures[size_t(year)].first = qint32(Period::year(2020 + year).storedFirst());
            series.figures[size_t(year)].value = double(index + year + 1);
        }
    };
    return batch;
}

} // namespace

/// What pages ask by key is what they would find by looking at every series.
class TestByKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        const QByteArray error = m_bundled.open();
        QVERIFY2(error.isEmpty(), error.constData());
        VERIFY_OK(m_bundled.store->imports().apply(exportsOf(u"DEU"_s, u"FRA"_s, true)));
        VERIFY_OK(m_bundled.store->imports().apply(exportsOf(u"ITA"_s, u"FRA"_s, false)));
        VERIFY_OK(m_bundled.dashboard->refresh());
        m_snapshot = std::make_unique<Snapshot>(*m_bundled.store);
        VERIFY_OK(m_snapshot->read());
        m_all = m_bundled.store->figures().series().value();
    }

    void flowsOfAnArea()
    {
        for (const Indicator &indicator : m_snapshot->indicators()) {
            for (const QString &area : {u"KAZ"_s, u"TUR"_s, u"AZE"_s, u"FRA"_s, u"ZZZ"_s}) {
                QStringList expected;
                for (const Series &series : std::as_const(m_all)) {
                    const SeriesKey &key = series.key;
                    if (key.indicator == indicator.code && (key.reporter == area || key.partner == area))
                        expected.append(key.reporter + u'>' + key.partner);
                }
                expected.sort();
                expected.removeDuplicates();
                QStringList found;
                for (const CountryPair &flow : m_snapshot->flowsAbout(indicator.code, area))
                    found.append(flow.one + u'>' + flow.other);
                QCOMPARE(found, expected);
            }
        }
    }

    void seriesOfAFlow()
    {
        for (const Series &series : std::as_const(m_all)) {
            const SeriesKey &key = series.key;
            QList<qint64> expected;
            for (const Series &each : std::as_const(m_all)) {
                const SeriesKey &other = each.key;
                if (other.indicator == key.indicator && other.reporter == key.reporter &&
                    other.partner == key.partner && other.commodity == key.commodity && other.detail == key.detail)
                    expected.append(each.id.value());
            }
            for (int again = 0; again < 2; ++again) { // read, then kept
                QList<qint64> found;
                for (const Series &each :
                     m_snapshot->seriesOf(FlowKey{key.indicator, key.reporter, key.partner, key.commodity, key.detail}))
                    found.append(each.id.value());
                QCOMPARE(found, expected);
            }
            QVERIFY(m_snapshot->hasFlow(key.indicator, key.reporter, key.partner));
        }
        QVERIFY(!m_snapshot->hasFlow(u"goods_export"_s, u"FRA"_s, u"DEU"_s));
    }

    void pairsFromTheFullest()
    {
        QHash<QString, qint64> figures;
        for (const Series &series : std::as_const(m_all)) {
            QStringList both{series.key.reporter, series.key.partner};
            both.sort();
            if (m_snapshot->isCountry(both.first()) && m_snapshot->isCountry(both.last()))
                figures[both.join(u'-')] += series.figures;
        }
        const QList<CountryPair> pairs = m_bundled.dashboard->pairs();
        QCOMPARE(pairs.size(), figures.size());
        QCOMPARE(pairs.first(), ViewState().pair);
        qint64 before = std::numeric_limits<qint64>::max();
        for (const CountryPair &pair : pairs) {
            QStringList both{pair.one, pair.other};
            both.sort();
            const qint64 now = figures.value(both.join(u'-'));
            QVERIFY2(now > 0 && now <= before, qPrintable(pair.toString()));
            before = now;
            QVERIFY(m_bundled.dashboard->hasPair(pair));
        }
        QVERIFY(m_bundled.dashboard->hasPair({u"FRA"_s, u"DEU"_s}));
        QVERIFY(!m_bundled.dashboard->hasPair({u"ITA"_s, u"DEU"_s}));
        QVERIFY(!m_bundled.dashboard->hasPair({u"TUR"_s, u"-"_s}));
    }

    /// Thousands of products are for the page of products, not lines of one chart.
    void tradeShowsTheWhole()
    {
        const Indicator *exports = m_snapshot->indicator(u"goods_export"_s);
        QVERIFY(exports);
        const QList<FlowKey> flows = indicatorFlows(*m_snapshot, *exports, {u"DEU"_s, u"FRA"_s});
        QCOMPARE(flows, QList<FlowKey>({{u"goods_export"_s, u"DEU"_s, u"FRA"_s}}));
        const QList<FlowKey> parts = indicatorFlows(*m_snapshot, *exports, {u"FRA"_s, u"ITA"_s});
        QCOMPARE(parts.size(), 8);
        for (int i = 0; i < 8; ++i)
            QCOMPARE(parts.at(i).commodity, QString::number(100100 + i));
    }

    void pagedFlowsAreTheListedOnes_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<SeriesFilter>("filter");
        const SeriesFilter none;
        QTest::newRow("store's order") << QString() << false << none;
        for (const char *column : {"indicator", "reporter", "partner", "source"}) {
            for (const bool descending : {false, true}) {
                QTest::addRow("%s %s", column, descending ? "down" : "up")
                    << QString::fromLatin1(column) << descending << none;
            }
        }
        QTest::newRow("indicator") << QString() << false << SeriesFilter{u"goods_export"_s, {}, {}, {}, {}, {}};
        QTest::newRow("reporter") << QString() << false << SeriesFilter{{}, u"TUR"_s, {}, {}, {}, {}};
        QTest::newRow("partner") << QString() << false << SeriesFilter{{}, {}, u"-"_s, {}, {}, {}};
        QTest::newRow("source") << QString() << false << SeriesFilter{{}, {}, {}, {}, {}, u"many"_s};
        QTest::newRow("all four") << QString() << false
                                  << SeriesFilter{u"goods_export"_s, u"DEU"_s, u"FRA"_s, {}, {}, u"many"_s};
        QTest::newRow("sorted by what is filtered")
            << u"reporter"_s << true << SeriesFilter{{}, u"KAZ"_s, {}, {}, {}, {}};
        QTest::newRow("filtered and sorted") << u"partner"_s << true << SeriesFilter{{}, u"KAZ"_s, {}, {}, {}, {}};
        QTest::newRow("nothing") << QString() << false << SeriesFilter{u"no_such"_s, {}, {}, {}, {}, {}};
    }

    void pagedFlowsAreTheListedOnes()
    {
        QFETCH(QString, column);
        QFETCH(bool, descending);
        QFETCH(SeriesFilter, filter);
        ViewState state;
        state.sortColumn = column;
        state.sortDescending = descending;
        state.filterIndicator = filter.indicator;
        state.filterReporter = filter.reporter;
        state.filterPartner = filter.partner;
        state.filterSource = filter.source;
        for (const Language language : {Language::English, Language::Kazakh}) {
            const auto listed =
                figureTable(*m_bundled.store, *m_snapshot, state, m_bundled.formatter(language), kNever);
            const auto paged = figureTable(*m_bundled.store, *m_snapshot, state, m_bundled.formatter(language), -1);
            VERIFY_OK(listed);
            VERIFY_OK(paged);
            const qint64 count = listed.value()->count();
            QCOMPARE(paged.value()->count(), count);
            const auto all = listed.value()->rows(0, int(count));
            VERIFY_OK(all);
            for (const qint64 first : {qint64(0), count / 2, count - 3, qint64(7), count / 3, count}) {
                const auto page = paged.value()->rows(std::max<qint64>(0, first), FigureWindow::kPageRows);
                VERIFY_OK(page);
                const qint64 begin = std::clamp<qint64>(first, 0, count);
                QCOMPARE(page.value().size(), std::min<qint64>(FigureWindow::kPageRows, count - begin));
                for (qsizetype row = 0; row < page.value().size(); ++row) {
                    const FigureRow &right = all.value().at(begin + row);
                    const FigureRow &given = page.value().at(row);
                    const QString place = u"row %1"_s.arg(begin + row);
                    // Sources of one name stand in any order.
                    if (column == u"source"_s)
                        QVERIFY2(m_snapshot->sameSourceName(given.key.source, right.key.source), qPrintable(place));
                    else
                        QVERIFY2(given.figure.series == right.figure.series &&
                                     given.figure.period == right.figure.period,
                                 qPrintable(place));
                }
            }
        }
    }

private:
    BundledStore m_bundled;
    std::unique_ptr<Snapshot> m_snapshot;
    QList<Series> m_all;
};

QTEST_GUILESS_MAIN(TestByKey)
#include "tst_bykey.moc"
