#include "store/edit.h"
#include "store/figureorders.h"
#include "store/figurepager.h"
#include "store/teststore.h"
#include "support/resultcompare.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <tuple>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

using Rows = QList<const FigureRow *>;

/// The first row of \a page that is not the one of \a all from \a first on; -1 when there is none.
qint64 firstDifference(const QList<FigureRow> &page, const Rows &all, qint64 first)
{
    for (qsizetype i = 0; i < page.size(); ++i) {
        const FigureRow &given = page.at(i);
        const FigureRow &right = *all.at(first + i);
        if (given.figure.series != right.figure.series || given.figure.period != right.figure.period ||
            given.figure.value != right.figure.value || given.figure.status != right.figure.status ||
            given.key != right.key)
            return first + i;
    }
    return -1;
}

} // namespace

/// Compares each way of paging with the plain sorted list of all figures.
class tst_Pager : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void givesEveryRowInOrder_data();
    void givesEveryRowInOrder();
    void jumpsAnywhere_data();
    void jumpsAnywhere();
    void largeChangesDropTheIndexes();
    void countsNothing();
    void outsideIsEmpty();
    void takesWholePeriodsOnly_data();
    void takesWholePeriodsOnly();
    void plansUseTheIndexes();

private:
    void generate();
    [[nodiscard]] FigureQuery query() const;
    /// Null when the table must do without an index, as in a store that is open read-only.
    [[nodiscard]] Database *writer() const
    {
        return QByteArray(QTest::currentDataTag()).startsWith("unindexed") ? nullptr : m_store->opened.writer.get();
    }
    [[nodiscard]] Rows expected(const FigureQuery &query) const;

    QTemporaryDir m_folder;
    std::unique_ptr<teststore::TestStore> m_store;
    QList<FigureRow> m_all; ///< By series and period.
    QList<SeriesId> m_some; ///< A third of the series, in an order of their own.
};

void tst_Pager::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const Bundle bundle = teststore::tinyBundle(m_folder.filePath(u"bundle"_s));
    m_store = teststore::open(m_folder.filePath(u"s.sqlite"_s), &bundle);
    QVERIFY(m_store);
    generate();
    const QList<Series> all = m_store->figures.series().value();
    for (const Series &series : all) {
        const QList<Figure> figures = m_store->figures.figures(series.id).value();
        for (const Figure &figure : figures)
            m_all << FigureRow{series.key, figure};
        if (series.id.value() % 3 == 0)
            m_some.prepend(series.id);
    }
    std::sort(m_all.begin(), m_all.end(), [](const FigureRow &left, const FigureRow &right) {
        return std::tuple(left.figure.series, left.figure.period.storedFirst(), left.figure.period.storedUntil()) <
               std::tuple(right.figure.series, right.figure.period.storedFirst(), right.figure.period.storedUntil());
    });
    QVERIFY(m_all.size() > 20000);
}

void tst_Pager::cleanupTestCase() { m_store.reset(); }

/// 20,000 figures of monthly, quarterly and yearly series with many equal values.
void tst_Pager::generate()
{
    Database &writer = *m_store->opened.writer;
    const auto batch = writeBatch(writer, {u"import"_s, u"generated"_s}, [&](BatchId id) -> Result<BatchCounts> {
        QRandomGenerator random(7);
        auto series =
            Query::prepare(writer, "INSERT INTO series (indicator, reporter, partner, frequency, unit, "
                                   "source, detail) VALUES ('goods_export', 'KAZ', 'TUR', ?, 'USD', 'bns', ?)");
        auto figure = Query::prepare(writer, "INSERT INTO observation (series, period, until, value, status, batch) "
                                             "VALUES (?, ?, 0, ?, ?, ?)");
        Query addSeries = std::move(series).value();
        Query addFigure = std::move(figure).value();
        for (int i = 0; i < 100; ++i) {
            const Period first = i % 3 == 0   ? Period::month(1960, 1)
                                 : i % 3 == 1 ? Period::quarter(1960, 1)
                                              : Period::year(1960);
            if (const Status done = addSeries.with(QString(frequencyCode(first.frequency())), QString::number(i)).run();
                !done)
                return done.error();
            const qint64 number = readInteger(writer, "SELECT last_insert_rowid()").value().value_or(0);
            if (const Status done =
                    runQuery(writer, "INSERT INTO batch_series (batch, series) VALUES (?, ?)", id, number);
                !done)
                return done.error();
            for (int step = 0; step < (i % 3 == 0 ? 500 : i % 3 == 1 ? 200 : 60); ++step) {
                const double value = random.bounded(1000) - 100;
                const int status = random.bounded(4) == 0 ? random.bounded(6) : 0;
                if (const Status done =
                        addFigure.with(number, first.shifted(step).storedFirst(), value, status, id).run();
                    !done)
                    return done.error();
            }
        }
        return BatchCounts{20000, 0};
    });
    VERIFY_OK(batch);
}

FigureQuery tst_Pager::query() const
{
    FigureQuery query;
    const QByteArray tag = QTest::currentDataTag();
    query.allSeries = !tag.contains("some");
    if (!query.allSeries)
        query.series = m_some;
    if (tag.contains("within"))
        query.within = Period::span(QDate(1965, 2, 1), QDate(1981, 3, 30));
    query.sort = tag.contains("period")   ? FigureQuery::Sort::Period
                 : tag.contains("value")  ? FigureQuery::Sort::Value
                 : tag.contains("status") ? FigureQuery::Sort::StatusWord
                                          : FigureQuery::Sort::Series;
    query.descending = tag.contains("descending");
    return query;
}

Rows tst_Pager::expected(const FigureQuery &query) const
{
    QHash<SeriesId, qsizetype> ranks;
    for (const SeriesId series : query.series)
        ranks.insert(series, ranks.size());
    Rows rows;
    for (const FigureRow &row : m_all) {
        const Period &period = row.figure.period;
        const bool inside =
            !query.within.isValid() || (period.first() >= query.within.first() && period.last() <= query.within.last());
        if (inside && (query.allSeries || ranks.contains(row.figure.series)))
            rows << &row;
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const FigureRow *left, const FigureRow *right) {
        const Figure &a = left->figure;
        const Figure &b = right->figure;
        switch (query.sort) {
        case FigureQuery::Sort::Period:
            return std::tuple(a.period.storedFirst(), a.period.storedUntil()) <
                   std::tuple(b.period.storedFirst(), b.period.storedUntil());
        case FigureQuery::Sort::Value:
            return a.value < b.value;
        case FigureQuery::Sort::StatusWord:
            return a.status < b.status;
        case FigureQuery::Sort::Series:
            break;
        }
        return ranks.value(a.series) < ranks.value(b.series);
    });
    if (query.descending)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

void tst_Pager::givesEveryRowInOrder_data()
{
    QTest::addColumn<qint64>("mostInMemory");
    for (const char *way : {"memory", "unindexed", "index"}) { // in this order: the last one builds the indexes
        for (const char *sort : {"series", "period", "value", "status"}) {
            for (const char *filter : {"all", "some", "all within", "some within"}) {
                for (const char *order : {"ascending", "descending"})
                    QTest::addRow("%s %s %s %s", way, sort, filter, order)
                        << (*way == 'm' ? qint64(1000000) : qint64(0));
            }
        }
    }
}

void tst_Pager::givesEveryRowInOrder()
{
    QFETCH(qint64, mostInMemory);
    const FigureQuery wanted = query();
    const Rows rows = expected(wanted);
    const auto pager = makeFigurePager(*m_store->opened.reader, wanted, writer(), mostInMemory);
    VERIFY_OK(pager);
    QCOMPARE(pager.value()->count(), rows.size());
    for (qint64 first = 0; first < rows.size(); first += 997) {
        const auto page = pager.value()->rows(first, 997);
        VERIFY_OK(page);
        QCOMPARE(page.value().size(), qMin(qint64(997), rows.size() - first));
        QCOMPARE(firstDifference(page.value(), rows, first), -1);
    }
}

void tst_Pager::jumpsAnywhere_data() { givesEveryRowInOrder_data(); }

void tst_Pager::largeChangesDropTheIndexes()
{
    Database &writer = *m_store->opened.writer;
    const auto indexed = [&](FigureQuery::Sort sort) { return hasIndex(writer, sort).value(); };
    for (const auto sort : {FigureQuery::Sort::Period, FigureQuery::Sort::Value})
        VERIFY_OK(buildIndex(writer, sort));
    VERIFY_OK(dropIndexesFor(writer, 100));
    QVERIFY(indexed(FigureQuery::Sort::Period) && indexed(FigureQuery::Sort::Value));
    VERIFY_OK(dropIndexesFor(writer, 100'000));
    QVERIFY(!indexed(FigureQuery::Sort::Period) && !indexed(FigureQuery::Sort::Value));
}

void tst_Pager::jumpsAnywhere()
{
    QFETCH(qint64, mostInMemory);
    const FigureQuery wanted = query();
    const Rows rows = expected(wanted);
    const auto pager = makeFigurePager(*m_store->opened.reader, wanted, writer(), mostInMemory);
    VERIFY_OK(pager);
    QRandomGenerator random(11);
    for (int i = 0; i < 20; ++i) {
        const qint64 first = random.bounded(qint64(rows.size()));
        const auto page = pager.value()->rows(first, 50);
        VERIFY_OK(page);
        QCOMPARE(page.value().size(), qMin(qint64(50), rows.size() - first));
        QCOMPARE(firstDifference(page.value(), rows, first), -1);
    }
}

void tst_Pager::countsNothing()
{
    const auto pager = m_store->figures.pager(FigureQuery());
    VERIFY_OK(pager);
    QCOMPARE(pager.value()->count(), 0);
    QVERIFY(pager.value()->rows(0, 10).value().isEmpty());
}

void tst_Pager::outsideIsEmpty()
{
    FigureQuery all;
    all.allSeries = true;
    const auto pager = m_store->figures.pager(all);
    VERIFY_OK(pager);
    QVERIFY(pager.value()->rows(pager.value()->count(), 10).value().isEmpty());
    QCOMPARE(pager.value()->rows(pager.value()->count() - 3, 10).value().size(), 3);
    QVERIFY(pager.value()->rows(-5, 0).value().isEmpty());
}

void tst_Pager::takesWholePeriodsOnly_data()
{
    QTest::addColumn<QString>("within");
    QTest::addColumn<qint64>("count");
    QTest::newRow("the span itself") << u"2025-01/2025-09"_s << qint64(1);
    QTest::newRow("a day short") << u"2025-01-01/2025-09-29"_s << qint64(0);
    QTest::newRow("its year") << u"2025"_s << qint64(1);
}

void tst_Pager::takesWholePeriodsOnly()
{
    QFETCH(QString, within);
    QFETCH(qint64, count);
    SeriesFilter spans;
    spans.frequency = Frequency::Span;
    FigureQuery wanted;
    wanted.series = {m_store->figures.series(spans).value().front().id};
    wanted.within = *Period::parse(within);
    for (const qint64 mostInMemory : {qint64(0), qint64(1000)}) {
        const auto pager = makeFigurePager(*m_store->opened.reader, wanted, writer(), mostInMemory);
        VERIFY_OK(pager);
        QCOMPARE(pager.value()->count(), count);
    }
}

/// Ten million rows: no order may sort, and no seek may start at the beginning.
void tst_Pager::plansUseTheIndexes()
{
    for (const auto sort : {FigureQuery::Sort::Period, FigureQuery::Sort::Value})
        VERIFY_OK(buildIndex(*m_store->opened.writer, sort));
    const std::pair<const char *, const char *> seeks[] = {
        {"SELECT series, period, until FROM observation INDEXED BY observation_period "
         "WHERE (period, until, series) >= (1, 2, 3) ORDER BY period, until, series",
         "SEARCH observation USING COVERING INDEX observation_period"},
        {"SELECT series, period, until, value FROM observation INDEXED BY observation_value "
         "WHERE (value, series, period, until) < (1, 2, 3, 4) ORDER BY value DESC, series DESC, period DESC, until "
         "DESC",
         "SEARCH observation USING COVERING INDEX observation_value"},
        {"SELECT series, period, until FROM observation INDEXED BY observation_status "
         "WHERE status <> 0 AND (status, series, period, until) >= (1, 2, 3, 4) ORDER BY status, series, period, until",
         "SEARCH observation USING COVERING INDEX observation_status"},
        {"SELECT series, period, until FROM observation NOT INDEXED "
         "WHERE status = 0 AND (series, period, until) >= (1, 2, 3) ORDER BY series, period, until",
         "SEARCH observation USING PRIMARY KEY"}};
    for (const auto &[sql, plan] : seeks) {
        auto prepared = Query::prepare(*m_store->opened.reader, QByteArray("EXPLAIN QUERY PLAN ") + sql);
        VERIFY_OK(prepared);
        Query query = std::move(prepared).value();
        QString text;
        while (query.next())
            text += query.text(3) + u'\n';
        QVERIFY2(text.contains(QLatin1String(plan)) && !text.contains(u"TEMP B-TREE"_s), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(tst_Pager)
#include "tst_pager.moc"
