#include "import/base/reader.h"
#include "import/collected.h"
#include "import/meaning/areas.h"
#include "import/text/opening.h"

#include <QDir>
#include <QFile>
#include <QtTest>

#include <array>
#include <charconv>
#include <cmath>
#include <set>
#include <unordered_map>

using namespace corridor::ingest;
using namespace Qt::StringLiterals;

namespace {

QString fixtures() { return QStringLiteral(CORRIDOR_SOURCE_DIR "/tests/fixtures/trade/"); }

const AreaTable *areas()
{
    static const std::shared_ptr<const AreaTable> table = [] {
        QFile file(QStringLiteral(CORRIDOR_SOURCE_DIR "/resources/import/areas.csv"));
        return file.open(QIODevice::ReadOnly) ? AreaTable::fromCsv(file.readAll().toStdString()) : nullptr;
    }();
    return table.get();
}

std::string text(double number)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return {buffer.data(), end.ptr};
}

/// A day as the store counts them, as ISO text.
std::string day(std::int32_t number) { return QDate(1970, 1, 1).addDays(number).toString(Qt::ISODate).toStdString(); }

std::string problemText(const Problem &problem)
{
    return std::string(troubleName(problem.trouble)) + " " + std::to_string(problem.place.line) + ":" +
           std::to_string(problem.place.column) + " found [" + problem.found + "] expected [" + problem.expected +
           "]\n";
}

std::string figureText(const Observation &figure, const Collected &sink)
{
    const SeriesDraft &series = sink.allSeries.at(figure.series);
    std::string out = std::to_string(figure.line) + " " + series.indicator + " " + series.reporter + ">" +
                      series.partner + " " + series.commodity + " " + series.frequency + " " + day(figure.first);
    if (figure.until != 0)
        out += "/" + day(figure.until);
    out += " = " + text(figure.value) + " " + series.unit + " " + series.basis;
    for (const std::string &part : {series.valuation, series.detail})
        out += part.empty() ? std::string() : " " + part;
    if (figure.quantity == figure.quantity)
        out += " quantity " + text(figure.quantity) + " " + series.quantityUnit;
    if (figure.status != Status::Official)
        out += " status " + std::to_string(static_cast<int>(figure.status));
    if (figure.note != 0)
        out += " flag " + sink.notes.at(figure.note - 1).flag;
    return out + "\n";
}

/// Finds series by a hash, for large files.
class Tally final : public Collected {
public:
    std::uint32_t series(const SeriesDraft &draft) override
    {
        const std::string key = draft.indicator + '|' + draft.reporter + '|' + draft.partner + '|' + draft.commodity +
                                '|' + draft.frequency + '|' + draft.unit + '|' + draft.basis + '|' + draft.valuation +
                                '|' + draft.detail;
        const auto [at, fresh] = m_series.try_emplace(key, static_cast<std::uint32_t>(allSeries.size()));
        if (fresh)
            allSeries.push_back(draft);
        return at->second;
    }

private:
    std::unordered_map<std::string, std::uint32_t> m_series;
};

/// Everything that the best reader made of the file, as text.
std::string readAll(const QString &name, const std::string &reporter)
{
    Problem problem;
    const auto file = openFile((fixtures() + name).toStdString(), {}, problem);
    if (file == nullptr)
        return "not opened: " + problemText(problem);
    const Reader *best = nullptr;
    Recognition sure;
    for (const Reader *reader : tradeReaders()) {
        const Recognition one = reader->recognise(file->sample());
        if (one.confidence > sure.confidence) {
            best = reader;
            sure = one;
        }
    }
    if (best == nullptr)
        return "no reader\n";
    std::string out =
        std::string(best->name()) + " " + std::to_string(sure.confidence) + (best->seen() ? "" : " not seen") + "\n";
    if (sure.notData != NotData::No)
        return out + "not data: " + notDataName(sure.notData) + "\n";
    Collected sink;
    ReadOptions options;
    options.fileName = file->sample().fileName;
    options.areas = areas();
    options.reporter = reporter;
    const auto rows = file->rows();
    if (const Outcome outcome = dynamic_cast<const TableReader *>(best)->read(*rows, options, sink))
        out += "refused: " + problemText(*outcome);
    for (const Observation &figure : sink.observations)
        out += figureText(figure, sink);
    for (const auto &[reason, count] : sink.skipped)
        out += "skipped " + std::to_string(static_cast<int>(reason)) + " times " + std::to_string(count) + "\n";
    for (const Problem &rejected : sink.rejected)
        out += "rejected " + problemText(rejected);
    for (const std::string &remark : sink.remarks)
        out += "remark " + remark + "\n";
    for (const auto &[code, source] : sink.sources)
        out += "source " + source.publisher + " | " + source.dataset + "\n";
    for (const auto &[code, commodity] : sink.commodities)
        out += "commodity " + code + " < " + commodity.parent + " \"" + commodity.name + "\"\n";
    return out;
}

} // namespace

class TestTradeReaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();
    void truncatedAnywhere_data();
    void truncatedAnywhere();
    void cancelled();
    void reporterGiven();
    void samples_data();
    void samples();
};

void TestTradeReaders::golden_data()
{
    QVERIFY(areas() != nullptr);
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(fixtures()).entryList({u"*.csv"_s, u"*.txt"_s, u"*.tsv"_s}, QDir::Files, QDir::Name);
    QVERIFY(names.size() > 30);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

/// Each file gives exactly the figures, skipped and rejected rows that stand in the file beside it. With
/// CORRIDOR_WRITE_GOLDEN set, those files are written anew, to be read by whoever changed a reader.
void TestTradeReaders::golden()
{
    QFETCH(const QString, name);
    const QByteArray actual = QByteArray::fromStdString(readAll(name, {}));
    QFile golden(fixtures() + name + u".golden"_s);
    if (qEnvironmentVariableIsSet("CORRIDOR_WRITE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        QCOMPARE(golden.write(actual), actual.size());
        return;
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QList<QByteArray> expected = golden.readAll().split('\n');
    const QList<QByteArray> lines = actual.split('\n');
    for (qsizetype line = 0; line < qMin(expected.size(), lines.size()); ++line)
        QCOMPARE(lines.at(line), expected.at(line));
    QCOMPARE(lines.size(), expected.size());
}

void TestTradeReaders::truncatedAnywhere_data() { golden_data(); }

/// Whatever is left of a file that was cut off: no reader may crash or add a figure from nowhere.
void TestTradeReaders::truncatedAnywhere()
{
    QFETCH(const QString, name);
    QFile file(fixtures() + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    constexpr qsizetype kCuts = 24;
    for (qsizetype size = 1; size < whole.size(); size += whole.size() / kCuts + 1) {
        Problem problem;
        const auto opened = openText(whole.left(size).toStdString(), name.toStdString(), {}, problem);
        if (opened == nullptr || opened->sample().shape != Shape::Table)
            continue;
        for (const Reader *reader : tradeReaders()) {
            Collected sink;
            ReadOptions options;
            options.fileName = name.toStdString();
            options.areas = areas();
            const auto rows = opened->rows();
            static_cast<void>(reader->recognise(opened->sample()));
            static_cast<void>(dynamic_cast<const TableReader *>(reader)->read(*rows, options, sink));
            for (const Observation &figure : sink.observations)
                QVERIFY(figure.series < sink.allSeries.size());
        }
    }
}

void TestTradeReaders::cancelled()
{
    std::string bytes = "t,i,j,k,v,q\n";
    for (int row = 0; row < 20000; ++row)
        bytes += "2020,398,792," + std::to_string(100000 + row) + ",1,1\n";
    Problem problem;
    const auto file = openText(std::move(bytes), "baci.csv", {}, problem);
    QVERIFY(file != nullptr);
    Collected sink;
    sink.stop = true;
    ReadOptions options;
    options.areas = areas();
    const auto rows = file->rows();
    const Outcome outcome = dynamic_cast<const TableReader *>(readerNamed("baci"))->read(*rows, options, sink);
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->trouble, Trouble::Cancelled);
    QVERIFY(sink.observations.size() < 16000);
}

void TestTradeReaders::reporterGiven()
{
    const QString actual = QString::fromStdString(readAll(u"imports-from-world-by-exporter.csv"_s, "KAZ"));
    QVERIFY2(actual.contains(u"goods_import KAZ>CHN TOTAL A 2022-01-01 = 5000 USD"_s), qPrintable(actual));
}

void TestTradeReaders::samples_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("added");
    QTest::addColumn<int>("skipped");
    QTest::addColumn<double>("sum"); // In the units of the file.
    QTest::addColumn<double>("multiplier");
    const auto add = [](const char *file, const char *format, int added, int skipped, double sum, double multiplier) {
        QTest::newRow(file) << QString::fromLatin1(format) << added << skipped << sum << multiplier;
    };
    // Counted with Python's csv module, one figure a cell.
    add("comtrade_plus/KAZ_TUR_bilateral_monthly_HS03_HS16.csv", "comtrade", 1035, 0, 33028651.84000002, 1);
    add("comtrade_plus/SGP_exports_by_HS2_subset_columns.csv", "comtrade", 990, 0, 2440918353763.7573, 1);
    add("comtrade_plus/SGP_imports_by_HS2_subset_columns.csv", "comtrade", 990, 0, 1890449523142.1655, 1);
    add("comtrade_plus/TradeData_TOTAL_2022_multi_reporter.csv", "comtrade", 1352, 0, 30039171857777.73, 1);
    add("comtrade_plus/TradeData_services_EB10_2022.csv", "comtrade", 120, 0, 4016671746929.99, 1);
    add("comtrade_legacy/comtrade_HS27_oil_2017_22cols_bom.csv", "comtrade-legacy", 17409, 0, 7032138230125.0, 1);
    add("comtrade_legacy/comtrade_HS44_wood_variant_44.csv", "comtrade-legacy", 20844, 0, 537790408510.0, 1);
    add("comtrade_legacy/comtrade_TOTAL_2017_35cols.csv", "comtrade-legacy", 288, 0, 25960713478332.0, 1);
    add("comtrade_legacy/comtradr_legacy_snake_case_GTM_HS4.csv", "comtrade-legacy", 10430, 0, 2944402959.0, 1);
    add("cepii/BACI_HS17_ExampleTradeData_AFG_ZAF.csv", "baci", 71192, 0, 69369988.13800025, 1e3);
    add("cepii/tradepolicy_agtpa_applications.csv", "gravity", 99981, 0, 326538398.58193266, 1);
    add("wits/DataJobID-3082405_CHN_WLD_sectors.csv", "wits", 200, 0, 61650242358.39698, 1e3);
    add("trademap/SEN_products_imported.txt", "trademap", 1164, 0, 153477050.0, 1e3);
    add("trademap/TUR_importing_markets.txt", "trademap", 2712, 0, 3586552232.0, 1e3);
    add("trademap/TUR_products_exported.txt", "trademap", 1176, 0, 3586552237.0, 1e3);
    add("trademap/TUR_exports_to_world_HS4_wide.csv", "trademap", 14748, 0, 2056686454.0, 1e3);
    add("trademap/WLD_exports_HS4_wide_float.csv", "trademap", 13454, 65, 201783714154.0, 1e3);
    add("wto/WtoData_DZA_imports_by_product_excerpt.csv", "wto", 50, 0, 576407.3348609998, 1e6);
    // Exports 5,000 cells of 150759980729, imports 5,000 of 104711582846.
    add("oec_atlas/atlas_growthlab_trade_sample_BOL.csv", "atlas", 10000, 0, 255471563575.0, 1);
    add("generic/gravity_panel_gtm.csv", "gravity", 1560, 0, 357043524487.0, 1);
    add("imf/DOTS_derived_bilateral_monthly.csv", "gravity", 54000, 0, 117464006.62031738, 1);
}

/// Real files, where they are at hand: as many figures as an independent count finds, no two for one period of a
/// series, none rejected.
void TestTradeReaders::samples()
{
    const QString folder =
        qEnvironmentVariable("CORRIDOR_SAMPLES", QStringLiteral(CORRIDOR_SOURCE_DIR "/../shared/samples"));
    const QString path = folder + u'/' + QString::fromLatin1(QTest::currentDataTag());
    if (!QFile::exists(path))
        QSKIP("This sample is not here");
    QFETCH(const QString, format);
    QFETCH(const int, added);
    QFETCH(const int, skipped);
    QFETCH(const double, sum);
    QFETCH(const double, multiplier);
    Problem problem;
    const auto file = openFile(path.toStdString(), {}, problem);
    QVERIFY(file != nullptr);
    const Reader *best = nullptr;
    int confidence = 0;
    for (const Reader *reader : tradeReaders()) {
        const int sure = reader->recognise(file->sample()).confidence;
        if (sure > confidence) {
            confidence = sure;
            best = reader;
        }
    }
    QVERIFY(best != nullptr);
    QCOMPARE(QString::fromStdString(std::string(best->name())), format);
    Tally sink;
    ReadOptions options;
    options.fileName = file->sample().fileName;
    options.areas = areas();
    const auto rows = file->rows();
    const Outcome outcome = dynamic_cast<const TableReader *>(best)->read(*rows, options, sink);
    QVERIFY2(!outcome, outcome ? problemText(*outcome).c_str() : "");
    QCOMPARE(static_cast<int>(sink.observations.size()), added);
    QCOMPARE(static_cast<int>(sink.skipped[Skip::Missing]), skipped);
    QCOMPARE(sink.rejected.size(), std::size_t(0));
    QVERIFY2(std::abs(sink.sum() / multiplier - sum) <= std::abs(sum) * 1e-11, text(sink.sum() / multiplier).c_str());
    std::set<std::pair<std::uint32_t, std::int32_t>> periods;
    for (const Observation &figure : sink.observations)
        QVERIFY(periods.insert({figure.series, figure.first}).second);
}

QTEST_APPLESS_MAIN(TestTradeReaders)
#include "tst_tradereaders.moc"
