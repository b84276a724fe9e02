#include "import/importer.h"
#include "store/store.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace corridor;
using namespace Qt::StringLiterals;

namespace {

/// Files that together hold what is hard to carry: products outside the Harmonised System, names in Russian, groups of
/// countries that only their publisher knows, quantities, flags, estimates.
const QStringList kFixtures{u"trade/comtrade.csv"_s, u"trade/wto.csv"_s,     u"trade/BACI_HS17_Y2022_V202401b.csv"_s,
                            u"series/bns.csv"_s,     u"series/imts.csv"_s,   u"series/US_TradeMerchTotal.csv"_s,
                            u"sdmx/v1.csv"_s,        u"sdmx/specific.xml"_s, u"json/stat2.json"_s};

const QByteArray kHead = "t,i,j,k,v,q\n"_ba;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// 30,000 figures in the layout of BACI.
QByteArray manyRows()
{
    QByteArray text = kHead;
    for (int product = 0; product < 3000; ++product) {
        for (int year = 2010; year < 2020; ++year)
            text += QByteArray::number(year) + ",398,792," + QByteArray::number(100000 + product) + ",1.5,2\n";
    }
    return text;
}

qsizetype lines(const QByteArray &text, const QByteArray &part)
{
    qsizetype count = 0;
    for (const QByteArray &line : text.split('\n'))
        count += line.contains(part) ? 1 : 0;
    return count;
}

} // namespace

/// Files go in and come out again: through readers, store and tidy export.
class TestRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tidyExportTravels_data();
    void tidyExportTravels();
    void carriesWhatIsHard();
    void sameFileTwice();
    void nextYearRevises();
    void undoOfTheNewest();
    void undoOfAnOlder();
    void undoOfEveryFixture_data();
    void undoOfEveryFixture();
    void cancelled_data();
    void cancelled();
    void fileWithRejectedRows();
    void comparingTouchesNothing();

private:
    [[nodiscard]] std::unique_ptr<Store> open(const QString &name, bool bundled = true) const
    {
        Store::Options options;
        options.bundledData = bundled;
        auto store = Store::open(m_folder->filePath(name), options);
        return store ? std::move(store).value() : nullptr;
    }
    [[nodiscard]] QString written(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }
    [[nodiscard]] QByteArray exported(const Store &store) const
    {
        const QString path = m_folder->filePath(u"out.csv"_s);
        return exportTidy(store, path) ? bytesOf(path) : QByteArray("export failed");
    }
    /// Reads and writes \a path. An invalid result when either fails.
    [[nodiscard]] static std::optional<ImportResult> import(Store &store, const QString &path)
    {
        ImportRequest request;
        request.path = path;
        const auto reading = readImport(request);
        if (!reading) {
            qInfo() << path << reading.error().message;
            return std::nullopt;
        }
        const auto result = applyImport(reading.value(), store);
        if (!result)
            qInfo() << path << result.error().message;
        return result ? std::optional(result.value()) : std::nullopt;
    }
    [[nodiscard]] static bool importFixtures(Store &store)
    {
        return std::all_of(kFixtures.begin(), kFixtures.end(), [&](const QString &name) {
            return import(store, QStringLiteral(CORRIDOR_SOURCE_DIR "/tests/fixtures/") + name).has_value();
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestRoundTrip::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = open(u"s.sqlite"_s);
    QVERIFY(m_store);
}

void TestRoundTrip::tidyExportTravels_data()
{
    QTest::addColumn<bool>("bundled");
    QTest::newRow("into a store with the bundled data") << true;
    QTest::newRow("into an empty store") << false;
}

void TestRoundTrip::tidyExportTravels()
{
    QFETCH(const bool, bundled);
    QVERIFY(importFixtures(*m_store));
    const QByteArray first = exported(*m_store);
    const auto other = open(u"other.sqlite"_s, bundled);
    QVERIFY(other);
    QVERIFY(import(*other, written(u"first.csv"_s, first)));
    const QByteArray second = exported(*other);
    const QList<QByteArray> wanted = first.split('\n');
    const QList<QByteArray> found = second.split('\n');
    for (qsizetype i = 0; i < std::min(wanted.size(), found.size()); ++i)
        QCOMPARE(found.at(i), wanted.at(i));
    QVERIFY(first == second);
}

void TestRoundTrip::carriesWhatIsHard()
{
    QVERIFY(importFixtures(*m_store));
    const auto other = open(u"other.sqlite"_s, false);
    QVERIFY(other);
    QVERIFY(import(*other, written(u"first.csv"_s, exported(*m_store))));
    const auto names = [](const Store &store, const QString &kind) {
        QStringList all;
        const auto labels = store.catalogue().labels();
        for (const LabelRow &label : labels.value()) {
            if (label.kind == kind && label.form == u"name"_s)
                all << label.id + u'|' + label.language + u'|' + label.text;
        }
        return all.join(u'\n');
    };
    const QString indicators = names(*other, u"indicator"_s);
    QVERIFY(indicators.contains(u"|ru|Индекс потребительских цен"_s));
    QVERIFY(!indicators.contains(u"|en|Индекс потребительских цен"_s));
    const auto has = [&](const QString &nomenclature, const QString &code) {
        const auto all = other->catalogue().commodities().value();
        return std::any_of(all.begin(), all.end(), [&](const Commodity &each) {
            return each.nomenclature == nomenclature && each.code == code;
        });
    };
    QVERIFY(has(u"SITC3"_s, u"AG"_s));
    QVERIFY(has(u"H5"_s, u"1001"_s));
    QVERIFY(!has(u"HS"_s, u"AG"_s));
}

void TestRoundTrip::sameFileTwice()
{
    QVERIFY(importFixtures(*m_store));
    const QByteArray before = exported(*m_store);
    for (const QString &name : kFixtures) {
        const auto again = import(*m_store, QStringLiteral(CORRIDOR_SOURCE_DIR "/tests/fixtures/") + name);
        QVERIFY(again);
        QCOMPARE(again->counts.added, 0);
        QCOMPARE(again->counts.revised, 0);
        QVERIFY(!again->batch.isValid());
    }
    QVERIFY(exported(*m_store) == before);
}

void TestRoundTrip::nextYearRevises()
{
    const QString one = written(u"BACI_HS17_Y2022_V202301.csv"_s, kHead + "2021,398,792,740311,1,5\n"
                                                                          "2022,398,792,740311,2,5\n");
    const QString two = written(u"BACI_HS17_Y2023_V202401.csv"_s, kHead + "2021,398,792,740311,1,5\n"
                                                                          "2022,398,792,740311,2.5,5\n"
                                                                          "2023,398,792,740311,3,\n");
    const auto first = import(*m_store, one);
    QVERIFY(first);
    QCOMPARE(first->counts.added, 2);
    const qsizetype series = m_store->figures().series().value().size();
    const auto second = import(*m_store, two);
    QVERIFY(second);
    QCOMPARE(second->counts.added, 1);
    QCOMPARE(second->counts.revised, 1);
    QCOMPARE(second->counts.unchanged, 1);
    QCOMPARE(m_store->figures().series().value().size(), series);
    const QByteArray out = exported(*m_store);
    QCOMPARE(lines(out, ",740311,A,2022,2500,USD,official,"_ba), 1);
    QCOMPARE(lines(out, ",740311,A,2022,2000,USD,official,"_ba), 1);
    for (const QByteArray &line : out.split('\n')) {
        if (line.contains(",740311,A,2022,2000,"))
            QVERIFY(line.contains(",revision,"));
    }
}

void TestRoundTrip::undoOfTheNewest()
{
    const QByteArray empty = exported(*m_store);
    const auto first = import(*m_store, written(u"a.csv"_s, kHead + "2021,398,792,740311,1,5\n2022,398,792,1,2,5\n"));
    QVERIFY(first);
    const QByteArray before = exported(*m_store);
    QVERIFY(before != empty);
    const auto second = import(*m_store, written(u"b.csv"_s, kHead + "2021,398,792,740311,7,5\n"
                                                                     "2022,398,999,2,2,5\n"));
    QVERIFY(second);
    QVERIFY(exported(*m_store) != before);
    QVERIFY(m_store->batches().undo(second->batch));
    QVERIFY(exported(*m_store) == before);
    QVERIFY(m_store->batches().undo(first->batch));
    QVERIFY(exported(*m_store) == empty);
}

void TestRoundTrip::undoOfAnOlder()
{
    const auto first =
        import(*m_store, written(u"a.csv"_s, kHead + "2021,398,792,740311,1,5\n2022,398,792,740311,2,5\n"));
    const auto second = import(*m_store, written(u"b.csv"_s, kHead + "2021,398,792,740311,1,5\n"
                                                                     "2022,398,792,740311,3,5\n"));
    QVERIFY(first && second);
    QVERIFY(m_store->batches().undo(first->batch));
    const QByteArray out = exported(*m_store);
    // What only the older batch held is gone, with its place in the chain; what came later stands.
    QCOMPARE(lines(out, ",740311,A,2021,"_ba), 0);
    QCOMPARE(lines(out, ",740311,A,2022,2000,"_ba), 0);
    QCOMPARE(lines(out, ",740311,A,2022,3000,"_ba), 1);
}

void TestRoundTrip::undoOfEveryFixture_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : kFixtures)
        QTest::newRow(qPrintable(name)) << QStringLiteral(CORRIDOR_SOURCE_DIR "/tests/fixtures/") + name;
}

void TestRoundTrip::undoOfEveryFixture()
{
    QFETCH(const QString, file);
    const QByteArray before = exported(*m_store);
    const auto result = import(*m_store, file);
    QVERIFY(result && result->batch.isValid());
    QVERIFY(exported(*m_store) != before);
    QVERIFY(m_store->batches().undo(result->batch));
    QVERIFY(exported(*m_store) == before);
}

void TestRoundTrip::cancelled_data()
{
    QTest::addColumn<int>("stage");
    QTest::newRow("while reading") << static_cast<int>(ImportProgress::Stage::Reading);
    QTest::newRow("while writing") << static_cast<int>(ImportProgress::Stage::Writing);
}

void TestRoundTrip::cancelled()
{
    QFETCH(const int, stage);
    const QByteArray before = exported(*m_store);
    ImportRequest request;
    request.path = written(u"many.csv"_s, manyRows());
    int asked = 0;
    const ImportWatch watch = [&](const ImportProgress &progress) {
        return static_cast<int>(progress.stage) != stage || progress.rows == 0 || ++asked < 2;
    };
    const auto reading = readImport(request, watch);
    if (stage == static_cast<int>(ImportProgress::Stage::Reading)) {
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, Error::Code::Cancelled);
    } else {
        QVERIFY(reading);
        const auto result = applyImport(reading.value(), *m_store, watch);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Cancelled);
    }
    QVERIFY(asked >= 2);
    QVERIFY(exported(*m_store) == before);
    // And nothing stands in the way of the same file afterwards.
    const auto result = import(*m_store, request.path);
    QVERIFY(result);
    QCOMPARE(result->counts.added, 30000);
}

void TestRoundTrip::fileWithRejectedRows()
{
    ImportRequest request;
    request.path = written(u"c.csv"_s, kHead + "2021,398,792,740311,1,5\n2022,398,792,740311,1x,5\n"
                                               "2023,398,,740311,1,5\n2021,398,792,740311,9,5\n");
    const auto reading = readImport(request);
    QVERIFY(reading);
    QCOMPARE(reading.value().rowsRead, 4);
    QCOMPARE(reading.value().rejected, 3);
    QStringList problems;
    for (const ImportProblem &problem : reading.value().problems)
        problems << u"%1 %2:%3 %4"_s.arg(problem.code, QString::number(problem.where.line),
                                         QString::number(problem.where.column), problem.found);
    QCOMPARE(problems, (QStringList{u"badNumber 3:21 1x"_s, u"missingValue 4:10 j"_s, u"duplicateKey 5:21 9000"_s}));
    QVERIFY(reading.value().problems.constLast().message.contains(u"(line 2: 1000)"_s));
    const auto result = applyImport(reading.value(), *m_store);
    QVERIFY(result);
    QCOMPARE(result.value().counts.added, 1);
}

void TestRoundTrip::comparingTouchesNothing()
{
    ImportRequest request;
    request.path = written(u"a.csv"_s, kHead + "2021,398,792,740311,1,5\n"_ba);
    const QByteArray before = exported(*m_store);
    const auto reading = readImport(request);
    QVERIFY(reading);
    const auto counts = planImport(reading.value(), *m_store);
    QVERIFY(counts);
    QCOMPARE(counts.value().added, 1);
    QVERIFY(exported(*m_store) == before);
    QCOMPARE(m_store->batches().all().value().size(), 1);
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
