#include "store/teststore.h"
#include "support/resultcompare.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

class tst_Seed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void readsWhatWasBundled();
    void keepsValuesAsWritten();
    void sameRevisionIsNotRead();
    void upgradeAddsAndRevises();
    void upgradeWithoutChangesWritesNoFigure();
    void upgradeMovesAFigureThatIsGone();
    void upgradeKeepsTheAnalyst();
    void wrongRowIsNamed_data();
    void wrongRowIsNamed();

private:
    void replace(const QString &file, const QByteArray &from, const QByteArray &to) const
    {
        const QString path = m_bundle.folder + u'/' + file;
        QByteArray bytes = teststore::bytesOf(path);
        QVERIFY2(bytes.contains(from), from.constData());
        teststore::write(path, bytes.replace(from, to));
    }
    [[nodiscard]] SeriesId exports(const teststore::TestStore &store) const
    {
        SeriesFilter filter;
        filter.indicator = u"goods_export"_s;
        filter.frequency = Frequency::Annual;
        filter.source = u"bns"_s;
        return store.figures.series(filter).value().front().id;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Bundle m_bundle;
};

void tst_Seed::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"s.sqlite"_s);
    m_bundle = teststore::tinyBundle(m_folder->filePath(u"bundle"_s));
}

void tst_Seed::readsWhatWasBundled()
{
    const auto store = teststore::open(m_path, &m_bundle);
    QVERIFY(store);
    const CatalogueRepository &catalogue = store->catalogue;
    QCOMPARE(catalogue.areas().value().size(), 2); // not the one that stands for "no partner"
    QCOMPARE(catalogue.areas().value().at(1).iso2, u"TR"_s);
    QCOMPARE(catalogue.units().value().front().code, u"USD"_s);
    QCOMPARE(catalogue.indicators().value().size(), 2);
    QCOMPARE(catalogue.indicators().value().front().kind, Indicator::Kind::Level);
    QVERIFY(!catalogue.indicators().value().front().hasPartner);
    QCOMPARE(catalogue.sources().value().size(), 2); // the analyst is none before the first figure
    QCOMPARE(catalogue.documents().value().at(0).title, u"Exports, 2024"_s);
    QCOMPARE(catalogue.documents().value().at(1).title, u"He said \"more\""_s);
    QCOMPARE(catalogue.preferences().value().size(), 2);
    QCOMPARE(catalogue.preferences().value().at(1).fromYear, 2020);
    QCOMPARE(catalogue.preferences().value().at(0).toYear, 2019);

    const Event event = catalogue.events().value().front();
    QCOMPARE(event.date.first, QDate(1992, 3, 2));
    QCOMPARE(event.areas, QStringList({u"KAZ"_s, u"TUR"_s}));
    QCOMPARE(event.documents, QStringList({u"press_1"_s, u"bns_2024"_s}));
    const Target target = catalogue.targets().value().front();
    QCOMPARE(target.announced.precision, DatePrecision::Month);
    QCOMPARE(target.value, 15e9);
    const Claim claim = catalogue.claims().value().front();
    QCOMPARE(claim.against, QStringList{u"bns_2024"_s});
    QVERIFY(!claim.stated);
    QVERIFY(!catalogue.claims().value().at(1).value); // states no value: absent, not zero

    QCOMPARE(catalogue.labels().value().size(), 7 + 10 * 4); // an empty cell is no name
    QCOMPARE(catalogue.labels({u"kk"_s}).value().size(), 2 + 10);
}

void tst_Seed::keepsValuesAsWritten()
{
    const auto store = teststore::open(m_path, &m_bundle);
    QVERIFY(store);
    QCOMPARE(store->figures.count().value(), 4);
    const auto series = store->figures.series().value();
    QCOMPARE(series.size(), 3);
    QCOMPARE(series.front().key.indicator, u"gdp"_s);
    QCOMPARE(series.front().key.partner, u"-"_s);
    const SeriesId id = exports(*store);
    const auto found = std::find_if(series.begin(), series.end(), [id](const Series &each) { return each.id == id; });
    QCOMPARE(found->figures, 2);
    QCOMPARE(found->first, Period::year(2023));
    QCOMPARE(found->last, Period::year(2024));

    const auto figures = store->figures.figures(id).value();
    QCOMPARE(figures.size(), 2);
    QCOMPARE(figures.at(0).value, 3500000000.25);
    QCOMPARE(figures.at(0).document, u"bns_2024"_s);
    QCOMPARE(figures.at(0).line, 2);
    QVERIFY(!figures.at(0).quantity);
    QCOMPARE(figures.at(1).status, FigureStatus::Provisional);
    QCOMPARE(figures.at(1).printed, u"3.1 bn"_s);
    const auto revisions = store->figures.revisions(id).value();
    QCOMPARE(revisions.size(), 1);
    QCOMPARE(revisions.front().figure.value, 3.4e9);
    QCOMPARE(revisions.front().figure.note, u"old"_s);

    SeriesFilter spans;
    spans.frequency = Frequency::Span;
    const auto span = store->figures.series(spans).value();
    QCOMPARE(span.size(), 1);
    QCOMPARE(span.front().last.toString(), u"2025-01/2025-09"_s);
    const Figure zero = store->figures.figures(span.front().id).value().front();
    QCOMPARE(zero.value, 0.0);
    QCOMPARE(zero.bound, Bound::AtMost);
}

void tst_Seed::sameRevisionIsNotRead()
{
    QString before;
    {
        const auto store = teststore::open(m_path, &m_bundle);
        QVERIFY(store);
        before = store->dump();
    }
    QVERIFY(QDir(m_bundle.folder).removeRecursively()); // reading it would fail
    const auto again = teststore::open(m_path, &m_bundle);
    QVERIFY(again);
    QCOMPARE(again->dump(), before);
    QCOMPARE(again->batches.all().value().size(), 1);
}

void tst_Seed::upgradeAddsAndRevises()
{
    QVERIFY(teststore::open(m_path, &m_bundle));
    replace(u"observations.csv"_s, "A,2024,3100000000,USD,provisional,", "A,2024,3150000000,USD,official,");
    replace(u"observations.csv"_s, "gdp,KAZ",
            "goods_export,KAZ,TUR,TOTAL,A,2025,3200000000,USD,official,bns,bns_2024,reported,FOB,,,,,current\ngdp,KAZ");
    replace(u"labels/area.csv"_s, "KAZ,name,Kazakhstan", "KAZ,name,The Kazakhs' land");
    replace(u"events.csv"_s, "KAZ;TUR", "TUR");
    m_bundle.revision = u"two"_s;

    const auto store = teststore::open(m_path, &m_bundle);
    QVERIFY(store);
    const auto figures = store->figures.figures(exports(*store)).value();
    QCOMPARE(figures.size(), 3);
    QCOMPARE(figures.at(1).value, 3.15e9);
    QCOMPARE(figures.at(1).status, FigureStatus::Official);
    const auto revisions = store->figures.revisions(exports(*store)).value();
    QCOMPARE(revisions.size(), 2); // the bundled one, and the value of before
    QCOMPARE(revisions.at(1).figure.value, 3.1e9);
    QCOMPARE(revisions.at(1).figure.printed, u"3.1 bn"_s);
    QCOMPARE(revisions.at(1).replacedBy, BatchId(2));
    QCOMPARE(store->catalogue.labels({u"en"_s}).value().at(0).text, u"The Kazakhs' land"_s);
    QCOMPARE(store->catalogue.events().value().front().areas, QStringList{u"TUR"_s});
    const Batch batch = store->batches.all().value().front();
    QCOMPARE(batch.added, 1);
    QCOMPARE(batch.revised, 1);
}

void tst_Seed::upgradeWithoutChangesWritesNoFigure()
{
    QVERIFY(teststore::open(m_path, &m_bundle));
    m_bundle.revision = u"two"_s;
    const auto store = teststore::open(m_path, &m_bundle);
    QVERIFY(store);
    const Batch batch = store->batches.all().value().front();
    QCOMPARE(batch.added, 0);
    QCOMPARE(batch.revised, 0);
    QCOMPARE(store->figures.count().value(), 4);
    QCOMPARE(store->figures.revisions(exports(*store)).value().size(), 1);
    QCOMPARE(store->figures.figures(exports(*store)).value().front().batch, BatchId(1));
}

void tst_Seed::upgradeMovesAFigureThatIsGone()
{
    QVERIFY(teststore::open(m_path, &m_bundle));
    replace(
        u"observations.csv"_s,
        "goods_export,KAZ,TUR,TOTAL,A,2024,3100000000,USD,provisional,bns,bns_2024,reported,FOB,,,3.1 bn,,current\n",
        "");
    m_bundle.revision = u"two"_s;
    const auto store = teststore::open(m_path, &m_bundle);
    QVERIFY(store);
    QCOMPARE(store->figures.figures(exports(*store)).value().size(), 1);
    QCOMPARE(store->figures.revisions(exports(*store)).value().back().figure.value, 3.1e9);
    QCOMPARE(store->figures.series().value().at(1).last, Period::year(2023));
}

void tst_Seed::upgradeKeepsTheAnalyst()
{
    {
        const auto store = teststore::open(m_path, &m_bundle);
        QVERIFY(store);
        VERIFY_OK(store->figures.setAnalystFigure(teststore::exportsKey(), Period::year(2024), 7.0, u"mine"_s));
        VERIFY_OK(store->views.add(u"view"_s, "{}"));
        // What an editor will do: a batch of the analyst wrote the row last.
        VERIFY_OK(
            store->opened.writer->run("UPDATE label SET text = 'mine', batch = 2 WHERE id = 'KAZ' AND lang = 'en';"
                                      "UPDATE event SET importance = 3, batch = 2;"));
    }
    replace(u"labels/area.csv"_s, "KAZ,name,Kazakhstan", "KAZ,name,Theirs");
    replace(u"events.csv"_s, "diplomacy,1,KAZ;TUR", "visit,2,KAZ");
    replace(u"observations.csv"_s, "A,2024,3100000000", "A,2024,3100000001");
    m_bundle.revision = u"two"_s;
    const auto store = teststore::open(m_path, &m_bundle);
    QVERIFY(store);
    QCOMPARE(store->catalogue.labels({u"en"_s}).value().at(0).text, u"mine"_s);
    const Event event = store->catalogue.events().value().front();
    QCOMPARE(event.importance, 3);
    QCOMPARE(event.category, u"diplomacy"_s);
    QCOMPARE(event.areas.size(), 2);
    QCOMPARE(store->views.all().value().size(), 1);
    SeriesFilter own;
    own.source = u"analyst"_s;
    const auto series = store->figures.series(own).value();
    QCOMPARE(series.size(), 1);
    const Figure figure = store->figures.figures(series.front().id).value().front();
    QCOMPARE(figure.value, 7.0);
    QCOMPARE(figure.status, FigureStatus::Analyst);
    QCOMPARE(figure.note, u"mine"_s);
    QCOMPARE(store->figures.figures(exports(*store)).value().at(1).value, 3100000001.0);
    QCOMPARE(store->catalogue.sources().value().size(), 3);
}

void tst_Seed::wrongRowIsNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<qint64>("line");
    QTest::newRow("value") << u"observations.csv"_s << QByteArray("3100000000") << QByteArray("3,1") << qint64(3);
    QTest::newRow("period") << u"observations.csv"_s << QByteArray("A,2024,31") << QByteArray("M,2024,31") << qint64(3);
    QTest::newRow("unknown source") << u"documents.csv"_s << QByteArray("bns_2024,bns") << QByteArray("bns_2024,bnx")
                                    << qint64(2);
    QTest::newRow("unknown area") << u"observations.csv"_s << QByteArray("gdp,KAZ") << QByteArray("gdp,KAX")
                                  << qint64(6);
    QTest::newRow("unknown document") << u"events.csv"_s << QByteArray("press_1") << QByteArray("press_2") << qint64(2);
    QTest::newRow("twice") << u"observations.csv"_s << QByteArray("A,2024,31") << QByteArray("A,2023,31") << qint64(3);
    QTest::newRow("status") << u"observations.csv"_s << QByteArray("provisional") << QByteArray("maybe") << qint64(3);
}

void tst_Seed::wrongRowIsNamed()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(qint64, line);
    replace(file, from, to);
    const auto refused = openStoreFile(m_path, false, &m_bundle);
    QVERIFY(!refused);
    QCOMPARE(QFileInfo(refused.error().where.file).fileName(), file);
    QCOMPARE(refused.error().where.line, line);
    QVERIFY(!QFile::exists(m_path)); // no half store
}

QTEST_GUILESS_MAIN(tst_Seed)
#include "tst_seed.moc"
