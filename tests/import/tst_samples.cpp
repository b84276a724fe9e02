#include "import/gather/collector.h"
#include "import/readtext.h"
#include "import/samplerows.h"
#include "support/csvtable.h"
#include "support/program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace corridor::ingest;
using namespace Qt::StringLiterals;

namespace {

QString samples()
{
    const QString named = qEnvironmentVariable("CORRIDOR_SAMPLES");
    return named.isEmpty() ? QStringLiteral(CORRIDOR_SOURCE_DIR "/../shared/samples") : named;
}

/// The reader that is surest of \a sample.
const Reader *readerOf(const Sample &sample)
{
    const Reader *best = nullptr;
    int confidence = 0;
    for (const Reader *reader : readers()) {
        if (reader->shape() != sample.shape)
            continue;
        const Recognition recognition = reader->recognise(sample);
        if (recognition.confidence > confidence) {
            best = reader;
            confidence = recognition.confidence;
        }
    }
    return best;
}

/// \a path read by the reader that is surest of it.
bool readInto(Collector &collector, const QString &path)
{
    OpenOptions options;
    options.readerPath = CORRIDOR_READER;
    Problem problem;
    const auto file = openFile(path.toStdString(), options, problem);
    const Reader *reader = file ? readerOf(file->sample()) : nullptr;
    if (!reader)
        return false;
    ReadOptions read;
    read.fileName = file->sample().fileName;
    read.areas = programAreas();
    Outcome outcome;
    if (const auto *table = dynamic_cast<const TableReader *>(reader)) {
        outcome = table->read(*file->rows(), read, collector);
    } else if (const auto *text = dynamic_cast<const TextReader *>(reader)) {
        outcome = text->read(*file->text(), read, collector);
    }
    collector.finish();
    return !outcome;
}

/// The power of ten that SampleRow::powers names for a series; nothing when it is left out.
std::optional<int> powerOf(const QByteArray &powers, const SeriesDraft &series)
{
    const QByteArray name = QByteArray::fromStdString(series.indicator + '|' + series.unit);
    for (const QByteArray &rule : powers.split(' ')) {
        const qsizetype equals = rule.lastIndexOf('=');
        const QByteArray prefix = rule.left(equals);
        const bool fits = prefix == "*" || (prefix.startsWith('|') ? name.endsWith(prefix) : name.startsWith(prefix));
        if (equals < 0 || !fits)
            continue;
        const QByteArray power = rule.mid(equals + 1);
        return power == "-" ? std::nullopt : std::optional(power.toInt());
    }
    return 0;
}

struct Sum {
    qint64 figures = 0;
    long double value = 0;
    long double size = 0; ///< Of all values without their signs.
};

/// What the figures of \a collector come to in the file's own units.
Sum sumOf(const Collector &collector, const QByteArray &powers)
{
    Sum sum;
    std::vector<Observation> figures;
    for (std::size_t i = 0; i < collector.seriesCount(); ++i) {
        const std::optional<int> power = powerOf(powers, collector.seriesAt(i));
        if (!power)
            continue;
        collector.figures(i, figures);
        const long double unit = std::pow(10.0L, static_cast<long double>(*power));
        for (const Observation &figure : figures) {
            const long double value = static_cast<long double>(figure.value) / unit;
            ++sum.figures;
            sum.value += value;
            sum.size += std::fabs(value);
        }
    }
    return sum;
}

} // namespace

/// The real files, when they are there: what each gives on the command line and in the store.
class TestSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void imports_data();
    void imports();
    void sums_data();
    void sums();
    void everyFileOfTheIndexIsCounted();

private:
    QTemporaryDir m_folder;
};

void TestSamples::initTestCase()
{
    if (!QFileInfo::exists(samples() + u"/INDEX.md"_s))
        QSKIP("there are no samples");
    QVERIFY(m_folder.isValid());
    // A store with the bundled data, to be copied for each file.
    QCOMPARE(runCorridor({u"--store"_s, m_folder.filePath(u"empty.sqlite"_s), u"batches"_s}).code, 0);
}

void TestSamples::imports_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < kSampleRows.size(); ++i)
        QTest::newRow(kSampleRows[i].file) << static_cast<int>(i);
}

void TestSamples::imports()
{
    QFETCH(const int, row);
    const SampleRow &expected = kSampleRows.at(static_cast<std::size_t>(row));
    const QString path = samples() + u'/' + QString::fromUtf8(expected.file);
    const QString store = m_folder.filePath(u"store.sqlite"_s);
    QFile::remove(store);
    QVERIFY(QFile::copy(m_folder.filePath(u"empty.sqlite"_s), store));
    const Run run = runCorridor({u"--store"_s, store, u"import"_s, u"--json"_s, path});
    const QJsonObject said = QJsonDocument::fromJson(run.out).array().at(0).toObject();
    const QByteArray format = said.value(u"format"_s).toString().toUtf8();
    QCOMPARE(format, QByteArray(expected.format));
    QString counts;
    for (const char *name : {"rows_read", "added", "revised", "unchanged", "merged", "skipped", "rejected"})
        counts += QString::number(said.value(QLatin1String(name)).toInteger()) + u' ';
    QCOMPARE(counts, u"%1 %2 0 0 %3 %4 %5 "_s.arg(QString::number(expected.read), QString::number(expected.added),
                                                  QString::number(expected.merged), QString::number(expected.skipped),
                                                  QString::number(expected.rejected)));
    QString refusal;
    if (const QJsonArray errors = said.value(u"errors"_s).toArray(); !errors.isEmpty()) {
        const QJsonObject first = errors.at(0).toObject();
        refusal =
            u"%1 %2:%3"_s.arg(first.value(u"code"_s).toString(), QString::number(first.value(u"line"_s).toInteger()),
                              QString::number(first.value(u"column"_s).toInteger()));
    }
    QCOMPARE(refusal, QString::fromUtf8(expected.refusal));
    QCOMPARE(run.code, refusal.isEmpty() ? 0 : 1);
}

void TestSamples::sums_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<qint64>("figures");
    QTest::addColumn<double>("sum");
    QHash<QString, CsvRow> known;
    for (const CsvRow &row : readCsv(samples() + u"/EXPECTED.csv"_s))
        known.insert(row.value(u"file"_s), row);
    for (std::size_t i = 0; i < kSampleRows.size(); ++i) {
        const CsvRow row = known.value(QString::fromUtf8(kSampleRows[i].file));
        if (!row.value(u"value_sum"_s).isEmpty() && *kSampleRows[i].refusal == '\0')
            QTest::newRow(kSampleRows[i].file) << static_cast<int>(i) << row.value(u"obs_nonmissing"_s).toLongLong()
                                               << row.value(u"value_sum"_s).toDouble();
    }
}

void TestSamples::sums()
{
    QFETCH(const int, row);
    QFETCH(const qint64, figures);
    QFETCH(const double, sum);
    const SampleRow &expected = kSampleRows.at(static_cast<std::size_t>(row));
    Collector collector;
    QVERIFY(readInto(collector, samples() + u'/' + QString::fromUtf8(expected.file)));
    const Sum found = sumOf(collector, expected.powers);
    QCOMPARE(found.figures + qint64(collector.merged()), figures);
    const long double difference = std::fabs(found.value - static_cast<long double>(sum));
    QVERIFY2(difference <= 1e-12L * found.size,
             qPrintable(u"%1 instead of %2"_s.arg(double(found.value), 0, 'g', 17).arg(sum, 0, 'g', 17)));
}

void TestSamples::everyFileOfTheIndexIsCounted()
{
    QFile index(samples() + u"/INDEX.md"_s);
    QVERIFY(index.open(QIODevice::ReadOnly));
    static const QRegularExpression line(u"^\\| `([^`]+)` \\|"_s, QRegularExpression::MultilineOption);
    QSet<QString> listed;
    for (auto match = line.globalMatch(QString::fromUtf8(index.readAll())); match.hasNext();) {
        const QString file = match.next().captured(1);
        if (QFileInfo(samples() + u'/' + file).isFile())
            listed << file;
    }
    QSet<QString> counted;
    for (const SampleRow &row : kSampleRows)
        counted << QString::fromUtf8(row.file);
    QCOMPARE(QStringList(QSet<QString>(listed).subtract(counted).values()), QStringList());
    QVERIFY(listed.size() > 100);
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
