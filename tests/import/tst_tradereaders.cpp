#include "import/base/reader.h"
#include "import/collected.h"
#include "import/meaning/areas.h"
#include "import/text/opening.h"

#include <QDir>
#include <QFile>
#include <QtTest>

#include <charconv>

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
    if (!sure.notData.empty())
        return out + "not data: " + sure.notData + "\n";
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
    for (qsizetype size = 0; size < whole.size(); size += 7) {
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

QTEST_APPLESS_MAIN(TestTradeReaders)
#include "tst_tradereaders.moc"
