#include "store/importfixture.h"
#include "support/resultcompare.h"

#include <QRandomGenerator>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace corridor;
using teststore::figure;
using teststore::ImportFile;

namespace {

constexpr quint32 kSeed = 20260704;
constexpr int kSteps = 120;

/// The rows of both tables, counted from the figures themselves by another way than the store's.
constexpr auto kFromScratch = R"sql(
    WITH facts AS (
        SELECT s.*, o.period, o.until FROM observation o JOIN series s ON s.id = o.series),
    flows AS (
        SELECT reporter, partner, indicator, source, frequency, count(DISTINCT id) AS series, count(*) AS figures
          FROM facts GROUP BY 1, 2, 3, 4, 5)
    SELECT 'flow ' || reporter || ' ' || partner || ' ' || indicator || ' ' || source || ' ' || frequency || ' ' ||
           series || ' ' || figures || ' ' ||
           (SELECT max(until) FROM facts f WHERE (f.reporter, f.partner, f.indicator, f.source, f.frequency) =
               (flows.reporter, flows.partner, flows.indicator, flows.source, flows.frequency)
               AND (f.period, f.until) = (SELECT period, until FROM observation WHERE series = f.id
                                           ORDER BY period DESC, until DESC LIMIT 1)) AS line
      FROM flows
    UNION ALL
    SELECT 'holding ' || source || ' ' || indicator || ' ' || frequency || ' ' || sum(series) || ' ' || sum(figures)
      FROM flows GROUP BY source, indicator, frequency
    ORDER BY line)sql";

constexpr auto kKept = R"sql(
    SELECT 'flow ' || reporter || ' ' || partner || ' ' || indicator || ' ' || source || ' ' || frequency || ' ' ||
           series || ' ' || figures || ' ' || last_until AS line FROM flow
    UNION ALL
    SELECT 'holding ' || source || ' ' || indicator || ' ' || frequency || ' ' || series || ' ' || figures FROM holding
    ORDER BY line)sql";

/// The newest of regular series only: what ends last of spans is told apart above.
constexpr auto kNewestFromScratch = R"sql(
    SELECT 'flow ' || reporter || ' ' || partner || ' ' || indicator || ' ' || source || ' ' || max(period) AS line
      FROM observation o JOIN series s ON s.id = o.series WHERE frequency <> 'P'
     GROUP BY reporter, partner, indicator, source, frequency
    UNION ALL
    SELECT 'holding ' || source || ' ' || indicator || ' ' || max(period)
      FROM observation o JOIN series s ON s.id = o.series WHERE frequency <> 'P' GROUP BY source, indicator, frequency
    ORDER BY line)sql";

constexpr auto kNewestKept = R"sql(
    SELECT 'flow ' || reporter || ' ' || partner || ' ' || indicator || ' ' || source || ' ' || last_period AS line
      FROM flow WHERE frequency <> 'P'
    UNION ALL
    SELECT 'holding ' || source || ' ' || indicator || ' ' || last_period FROM holding WHERE frequency <> 'P'
    ORDER BY line)sql";

QStringList lines(const Database &database, const char *sql)
{
    auto prepared = Query::prepare(database, sql);
    if (!prepared)
        return {prepared.error().message};
    Query query = std::move(prepared).value();
    QStringList all;
    while (query.next())
        all << query.text(0);
    return all;
}

} // namespace

/// `flow` and `holding`, which pages ask instead of counting series, are what the figures add up to.
class tst_Summaries : public ImportFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { openStore(); }

    void areNeverStale();
    void areFilledForAnOlderStore();
    void tellWhatThereIs();
    void newestIsWhatEndsLast();
    void partsComeInOrder();
    void eachQuestionHasAnIndex_data();
    void eachQuestionHasAnIndex();

private:
    void checkAll(const QByteArray &after)
    {
        const Database &reader = *m_store->opened.reader;
        QVERIFY(!lines(reader, kKept).isEmpty());
        for (const auto &[kept, scratch] : {std::pair(kKept, kFromScratch), std::pair(kNewestKept, kNewestFromScratch)})
            QVERIFY2(lines(reader, kept) == lines(reader, scratch), after.constData());
    }
    [[nodiscard]] ImportFile randomFile(QRandomGenerator &random, int number) const;
};

ImportFile tst_Summaries::randomFile(QRandomGenerator &random, int number) const
{
    ImportFile file(u"f%1.csv"_s.arg(number));
    QStringList seen;
    for (int i = random.bounded(1, 6); i > 0; --i) {
        const QStringList partners{u"DEU"_s, u"TUR"_s, u"X_EU27"_s};
        const QStringList commodities{u"TOTAL"_s, u"85"_s, u"8517"_s};
        SeriesKey key = ImportFile::key(partners.at(random.bounded(3)), commodities.at(random.bounded(3)));
        if (random.bounded(3) == 0)
            std::swap(key.reporter, key.partner);
        key.source = random.bounded(2) == 0 ? u"estat"_s : u"press"_s;
        key.frequency = random.bounded(4) == 0 ? Frequency::Span : Frequency::Annual;
        const QString name = key.reporter + key.partner + key.commodity + key.source + frequencyCode(key.frequency);
        if (seen.contains(name))
            continue;
        seen << name;
        std::vector<ImportFigure> figures;
        for (int year = 2000 + random.bounded(20), left = random.bounded(1, 5); left > 0; --left, year += 2) {
            ImportFigure one = figure(year, random.bounded(1000));
            if (key.frequency == Frequency::Span)
                one.until = qint32(Period::year(year + random.bounded(4)).storedFirst() + 90);
            figures.push_back(one);
        }
        file.add(key, std::move(figures));
    }
    return file;
}

void tst_Summaries::areNeverStale()
{
    QRandomGenerator random(kSeed);
    QList<BatchId> batches;
    checkAll("the bundled figures");
    VERIFY_OK(apply(teststore::wholeFile())); // stays: what the others are about is in its catalogue
    for (int step = 0; step < kSteps; ++step) {
        const int what = random.bounded(10);
        if (what < 5) {
            const ImportFile file = randomFile(random, step);
            const auto done = apply(file);
            VERIFY_OK(done);
            if (done.value().batch.isValid())
                batches << done.value().batch;
        } else if (what < 8) {
            SeriesKey key = ImportFile::key(random.bounded(2) == 0 ? u"DEU"_s : u"TUR"_s);
            const auto done =
                m_store->figures.setAnalystFigure(key, Period::year(2000 + random.bounded(30)), random.bounded(9), {});
            VERIFY_OK(done);
            batches << done.value();
        } else if (!batches.isEmpty()) {
            VERIFY_OK(m_store->batches.undo(batches.takeAt(random.bounded(batches.size()))));
        }
        checkAll("step " + QByteArray::number(step));
        if (QTest::currentTestFailed())
            return;
    }
    while (!batches.isEmpty())
        VERIFY_OK(m_store->batches.undo(batches.takeLast()));
    checkAll("all undone");
    QCOMPARE(problems(), QString());
}

void tst_Summaries::areFilledForAnOlderStore()
{
    const QString path = m_folder->filePath(u"old.sqlite"_s);
    const Bundle bundle = teststore::tinyBundle(m_folder->filePath(u"bundle2"_s), u"two"_s);
    VERIFY_OK(apply(teststore::wholeFile()));
    const QStringList kept = lines(*m_store->opened.reader, kKept);
    VERIFY_OK(m_store->opened.writer->run("PRAGMA wal_checkpoint(TRUNCATE)"));
    m_store.reset();
    QVERIFY(QFile::copy(m_folder->filePath(u"s.sqlite"_s), path));
    sqlite3 *raw = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &raw), SQLITE_OK);
    QCOMPARE(
        sqlite3_exec(raw, "DROP TABLE flow; DROP TABLE holding; PRAGMA user_version = 2", nullptr, nullptr, nullptr),
        SQLITE_OK);
    sqlite3_close(raw);
    m_store = teststore::open(path, nullptr);
    QVERIFY(m_store);
    QCOMPARE(lines(*m_store->opened.reader, kKept), kept);
    checkAll("the migration");
}

void tst_Summaries::tellWhatThereIs()
{
    VERIFY_OK(apply(teststore::wholeFile()));
    const FigureRepository &figures = m_store->figures;
    const QStringList reporters = figures.reporters().value();
    const QStringList partners = figures.partners().value();
    QCOMPARE(reporters, QStringList{u"KAZ"_s});
    QCOMPARE(partners, QStringList({u"-"_s, u"DEU"_s, u"TUR"_s, u"X_EU27"_s}));

    const QList<FlowSummary> flows = figures.flows({{}, {}, u"DEU"_s, {}, {}, {}}).value();
    QCOMPARE(flows.size(), 1);
    QCOMPARE(flows.first().indicator, u"goods_export"_s);
    QCOMPARE(flows.first().reporter, u"KAZ"_s);
    QCOMPARE(flows.first().source, u"estat"_s);
    QCOMPARE(flows.first().series, 2);
    QCOMPARE(flows.first().figures, 5);

    qint64 figuresOfAll = 0;
    const QList<Holding> holdings = figures.holdings().value();
    for (const Holding &holding : holdings)
        figuresOfAll += holding.figures;
    QCOMPARE(figuresOfAll, figures.count().value());
    qint64 figuresOfPairs = 0;
    const QList<FlowSummary> pairs = figures.pairFigures().value();
    QCOMPARE(pairs.size(), 4);
    for (const FlowSummary &pair : pairs)
        figuresOfPairs += pair.figures;
    QCOMPARE(figuresOfPairs, figuresOfAll);
}

void tst_Summaries::newestIsWhatEndsLast()
{
    ImportFile file;
    SeriesKey key = ImportFile::key(u"X_EU27"_s);
    key.frequency = Frequency::Span;
    const auto span = [](int first, int last) {
        ImportFigure one = figure(first, 1);
        one.until = qint32(Period::year(last).storedFirst() + 30);
        return one;
    };
    file.add(key, {span(2001, 2011), span(2002, 2005)});
    key.commodity = u"85"_s;
    file.add(key, {span(2003, 2009)});
    VERIFY_OK(apply(file));
    const QList<Holding> holdings = m_store->figures.holdings().value();
    const auto spans = std::find_if(holdings.begin(), holdings.end(), [](const Holding &holding) {
        return holding.source == u"estat"_s && holding.newest.frequency() == Frequency::Span;
    });
    QVERIFY(spans != holdings.end());
    QCOMPARE(spans->newest.last().year(), 2009); // of the last figures of both series
    QCOMPARE(spans->newest.year(), 2003);
}

void tst_Summaries::partsComeInOrder()
{
    ImportFile file;
    for (const char *code : {"TOTAL", "8517", "01", "85"})
        file.add(ImportFile::key(u"DEU"_s, QLatin1StringView(code)), {figure(2020, 1)});
    SeriesKey detailed = ImportFile::key();
    detailed.detail = u"SEX=F"_s;
    file.add(detailed, {figure(2020, 2)});
    VERIFY_OK(apply(file));
    const SeriesFilter filter{u"goods_export"_s, u"KAZ"_s, u"DEU"_s, {}, {}, {}};
    const QList<SeriesBreakdown> all = m_store->figures.breakdowns(filter, 10).value();
    QCOMPARE(all, QList<SeriesBreakdown>({{u"01"_s, {}}, {u"85"_s, {}}, {u"8517"_s, {}}, {u"TOTAL"_s, u"SEX=F"_s}}));
    const QList<SeriesBreakdown> two = m_store->figures.breakdowns(filter, 2).value();
    QCOMPARE(two, all.first(2));
}

void tst_Summaries::eachQuestionHasAnIndex_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::newRow("reporter") << "reporter = ?"_ba;
    QTest::newRow("reporter and partner") << "reporter = ? AND partner = ?"_ba;
    QTest::newRow("partner") << "partner = ?"_ba;
    QTest::newRow("partner of an indicator") << "partner = ? AND indicator = ?"_ba;
    QTest::newRow("indicator") << "indicator = ?"_ba;
}

/// A plan that scans would pass every other test, and make a click on a large store slow.
void tst_Summaries::eachQuestionHasAnIndex()
{
    QFETCH(QByteArray, condition);
    const QByteArray sql = "EXPLAIN QUERY PLAN SELECT * FROM flow WHERE " + condition;
    auto prepared = Query::prepare(*m_store->opened.reader, sql);
    VERIFY_OK(prepared);
    Query query = std::move(prepared).value();
    QVERIFY(query.next());
    QVERIFY2(query.text(3).startsWith(u"SEARCH"_s), qPrintable(query.text(3)));
}

QTEST_GUILESS_MAIN(tst_Summaries)
#include "tst_summaries.moc"
