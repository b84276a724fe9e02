#include "store/edit.h"
#include "store/teststore.h"
#include "support/resultcompare.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

class tst_Batches : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void anEditStandsBesideTheOfficialFigure();
    void anEditIsABatch();
    void secondEditRevisesTheFirst();
    void wrongEditsAreRefused_data();
    void wrongEditsAreRefused();
    void undoOfTheNewestIsExact_data();
    void undoOfTheNewestIsExact();
    void undoOfAnOlderLeavesLaterOnes();
    void undoOfAMiddleOneJoinsTheChain();
    void undoOfARemovalBringsTheFigureBack();
    void bundledCannotBeUndone();
    void nothingIsUndoneTwice();
    void failedEditLeavesNothing();

private:
    Result<BatchId> edit(double value, int year = 2024, const QString &note = {})
    {
        return m_store->figures.setAnalystFigure(teststore::exportsKey(), Period::year(year), value, note);
    }
    [[nodiscard]] QList<double> own() const
    {
        SeriesFilter filter;
        filter.source = u"analyst"_s;
        QList<double> values;
        const QList<Series> all = m_store->figures.series(filter).value();
        for (const Series &series : all) {
            const QList<Figure> figures = m_store->figures.figures(series.id).value();
            for (const Figure &figure : figures)
                values << figure.value;
        }
        return values;
    }
    [[nodiscard]] QList<Revision> ownRevisions() const
    {
        SeriesFilter filter;
        filter.source = u"analyst"_s;
        return m_store->figures.revisions(m_store->figures.series(filter).value().front().id).value();
    }
    /// Removes the bundled figure of 2023, as an import that lacks it will do.
    Result<BatchId> removeOfficial() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<teststore::TestStore> m_store;
};

void tst_Batches::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const Bundle bundle = teststore::tinyBundle(m_folder->filePath(u"bundle"_s));
    m_store = teststore::open(m_folder->filePath(u"s.sqlite"_s), &bundle);
    QVERIFY(m_store);
}

Result<BatchId> tst_Batches::removeOfficial() const
{
    Database &writer = *m_store->opened.writer;
    return writeBatch(writer, {u"import"_s, u"file"_s}, [&](BatchId batch) -> Result<BatchCounts> {
        const qint64 series =
            readInteger(writer, "SELECT id FROM series WHERE frequency = 'A' AND source = 'bns' AND partner = 'TUR'")
                .value()
                .value_or(0);
        const qint64 period = Period::year(2023).storedFirst();
        const Status steps[] = {
            runQuery(writer, kKeepAsRevision, series, period, 0, batch),
            runQuery(writer, "DELETE FROM observation WHERE series = ? AND period = ?", series, period),
            runQuery(writer, "DELETE FROM observation_note WHERE series = ? AND period = ?", series, period),
            runQuery(writer, "INSERT INTO batch_series (batch, series) VALUES (?, ?)", batch, series)};
        for (const Status &step : steps) {
            if (!step)
                return step.error();
        }
        return BatchCounts{0, 1};
    });
}

void tst_Batches::anEditStandsBesideTheOfficialFigure()
{
    const qint64 before = m_store->figures.count().value();
    VERIFY_OK(edit(4e9, 2024, u"corrected"_s));
    QCOMPARE(m_store->figures.count().value(), before + 1);
    QCOMPARE(own(), QList<double>{4e9});
    SeriesFilter official;
    official.source = u"bns"_s;
    official.indicator = u"goods_export"_s;
    const Figure figure = m_store->figures.figures(m_store->figures.series(official).value().front().id).value().back();
    QCOMPARE(figure.value, 3.1e9);
    QCOMPARE(figure.status, FigureStatus::Provisional);
}

void tst_Batches::anEditIsABatch()
{
    const auto id = edit(4e9);
    VERIFY_OK(id);
    QCOMPARE(m_store->announced, 1);
    const Batch batch = m_store->batches.all().value().front();
    QCOMPARE(batch.id, id.value());
    QCOMPARE(batch.kind, Batch::Kind::Edit);
    QCOMPARE(batch.added, 1);
    QVERIFY(batch.time.isValid());
    QCOMPARE(batch.time.timeSpec(), Qt::UTC);
    QVERIFY(batch.title.contains(u"2024"_s));
    QCOMPARE(m_store->batches.newestUndoable().value(), id.value());
}

void tst_Batches::secondEditRevisesTheFirst()
{
    VERIFY_OK(edit(4e9, 2024, u"first"_s));
    const auto second = edit(5e9);
    VERIFY_OK(second);
    QCOMPARE(own(), QList<double>{5e9});
    QCOMPARE(ownRevisions().size(), 1);
    QCOMPARE(ownRevisions().front().figure.value, 4e9);
    QCOMPARE(ownRevisions().front().figure.note, u"first"_s);
    QCOMPARE(ownRevisions().front().replacedBy, second.value());
}

void tst_Batches::wrongEditsAreRefused_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("period");
    QTest::addColumn<double>("value");
    QTest::newRow("other length") << u"goods_export"_s << u"2024-01"_s << 1.0;
    QTest::newRow("no number") << u"goods_export"_s << u"2024"_s << qQNaN();
    QTest::newRow("too large") << u"goods_export"_s << u"2024"_s << qInf();
    QTest::newRow("unknown indicator") << u"no_such"_s << u"2024"_s << 1.0;
}

void tst_Batches::wrongEditsAreRefused()
{
    QFETCH(QString, indicator);
    QFETCH(QString, period);
    QFETCH(double, value);
    const QString before = m_store->dump();
    SeriesKey key = teststore::exportsKey();
    key.indicator = indicator;
    QVERIFY(!m_store->figures.setAnalystFigure(key, *Period::parse(period), value, {}));
    QCOMPARE(m_store->dump(), before);
    QCOMPARE(m_store->announced, 0);
}

void tst_Batches::undoOfTheNewestIsExact_data()
{
    QTest::addColumn<int>("edits");
    QTest::newRow("new series") << 1;
    QTest::newRow("same figure again") << 2;
    QTest::newRow("a third time") << 3;
}

void tst_Batches::undoOfTheNewestIsExact()
{
    QFETCH(int, edits);
    QStringList states;
    for (int i = 0; i < edits; ++i) {
        states << m_store->dump();
        VERIFY_OK(edit(1e9 + i, 2024, i == 1 ? QString() : u"note %1"_s.arg(i)));
    }
    for (int i = edits; i > 0; --i) {
        VERIFY_OK(m_store->batches.undo(m_store->batches.newestUndoable().value()));
        QCOMPARE(m_store->dump(), states.at(i - 1));
    }
}

void tst_Batches::undoOfAnOlderLeavesLaterOnes()
{
    const auto first = edit(1e9);
    VERIFY_OK(first);
    VERIFY_OK(edit(2e9, 2023));
    VERIFY_OK(edit(3e9));
    VERIFY_OK(m_store->batches.undo(first.value()));
    QCOMPARE(own(), QList<double>({2e9, 3e9}));
    QVERIFY(ownRevisions().isEmpty());
    QVERIFY(m_store->batches.all().value().at(2).undone);
    VERIFY_OK(m_store->batches.undo(m_store->batches.newestUndoable().value()));
    QCOMPARE(own(), QList<double>{2e9}); // nothing before it is left
}

void tst_Batches::undoOfAMiddleOneJoinsTheChain()
{
    VERIFY_OK(edit(1e9));
    const auto middle = edit(2e9);
    VERIFY_OK(middle);
    const auto last = edit(3e9);
    VERIFY_OK(last);
    VERIFY_OK(m_store->batches.undo(middle.value()));
    QCOMPARE(own(), QList<double>{3e9});
    QCOMPARE(ownRevisions().size(), 1);
    QCOMPARE(ownRevisions().front().figure.value, 1e9);
    QCOMPARE(ownRevisions().front().replacedBy, last.value());
    VERIFY_OK(m_store->batches.undo(last.value()));
    QCOMPARE(own(), QList<double>{1e9});
}

void tst_Batches::undoOfARemovalBringsTheFigureBack()
{
    const QString before = m_store->dump();
    const auto removed = removeOfficial();
    VERIFY_OK(removed);
    QCOMPARE(m_store->figures.count().value(), 3);
    VERIFY_OK(m_store->batches.undo(removed.value()));
    QCOMPARE(m_store->dump(), before);
}

void tst_Batches::bundledCannotBeUndone()
{
    const QString before = m_store->dump();
    const Status refused = m_store->batches.undo(BatchId(1));
    QVERIFY(!refused);
    QVERIFY(!refused.error().message.isEmpty());
    QCOMPARE(m_store->dump(), before);
    QVERIFY(!m_store->batches.newestUndoable().value().isValid());
}

void tst_Batches::nothingIsUndoneTwice()
{
    const auto first = edit(1e9);
    VERIFY_OK(first);
    VERIFY_OK(edit(2e9, 2023));
    VERIFY_OK(m_store->batches.undo(first.value()));
    QVERIFY(!m_store->batches.undo(first.value()));
    QVERIFY(!m_store->batches.undo(BatchId(77)));
}

void tst_Batches::failedEditLeavesNothing()
{
    const QString before = m_store->dump();
    const auto failed = writeBatch(*m_store->opened.writer, {u"edit"_s, u"x"_s}, [&](BatchId) -> Result<BatchCounts> {
        if (const Status done = m_store->opened.writer->run("DELETE FROM label"); !done)
            return done.error();
        return Error{Error::Code::InvalidInput, u"no"_s, {}};
    });
    QVERIFY(!failed);
    QCOMPARE(m_store->dump(), before);
}

QTEST_GUILESS_MAIN(tst_Batches)
#include "tst_batches.moc"
