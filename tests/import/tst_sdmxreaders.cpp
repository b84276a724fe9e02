#include "import/readingdump.h"

#include <QDir>
#include <QtTest>

using namespace corridor::ingest;
using namespace Qt::StringLiterals;

namespace {

const QString kFixtures = QStringLiteral(CORRIDOR_SOURCE_DIR "/tests/fixtures/");

QStringList fixtures()
{
    QStringList files;
    for (const QString &folder : {u"sdmx/"_s, u"json/"_s}) {
        const QStringList names = QDir(kFixtures + folder).entryList(QDir::Files, QDir::Name);
        for (const QString &name : names)
            if (!name.endsWith(u".expected"_s))
                files << folder + name;
    }
    return files;
}

std::string firstDifference(const QByteArray &found, const QByteArray &expected)
{
    const QList<QByteArray> a = found.split('\n');
    const QList<QByteArray> b = expected.split('\n');
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i)
        if (a.value(i) != b.value(i))
            return "line " + std::to_string(i + 1) + "\nfound    " + a.value(i).toStdString() + "\nexpected " +
                   b.value(i).toStdString();
    return {};
}

} // namespace

class TestSdmxReaders : public QObject {
    Q_OBJECT

private:
    void addFixtures() const
    {
        QTest::addColumn<QString>("file");
        const QStringList files = fixtures();
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file;
    }

private Q_SLOTS:
    void readsAsExpected_data() const { addFixtures(); }
    void readsAsExpected() const
    {
        QFETCH(QString, file);
        const std::string name = QFileInfo(file).fileName().toStdString();
        const Reading reading = readBytes(bytesOf(kFixtures + file).toStdString(), name);
        const QByteArray found = QByteArray::fromStdString(dump(reading));
        const QByteArray expected = bytesOf(kFixtures + file + u".expected"_s);
        QVERIFY2(found == expected, firstDifference(found, expected).c_str());
    }

    void piecesDoNotMatter_data() const { addFixtures(); }
    void piecesDoNotMatter() const
    {
        QFETCH(QString, file);
        const std::string name = QFileInfo(file).fileName().toStdString();
        const std::string bytes = bytesOf(kFixtures + file).toStdString();
        const std::string whole = dump(readBytes(bytes, name));
        for (const std::size_t piece : {1U, 2U, 7U, 4096U})
            QCOMPARE(dump(readBytes(bytes, name, {}, piece)), whole);
    }

    // A file cut anywhere ends in an outcome or in fewer rows, never in a crash or in more rows.
    void cutAnywhere_data() const { addFixtures(); }
    void cutAnywhere() const
    {
        QFETCH(QString, file);
        const std::string name = QFileInfo(file).fileName().toStdString();
        const std::string bytes = bytesOf(kFixtures + file).toStdString();
        const std::size_t rows = readBytes(bytes, name).sink.observations.size();
        for (std::size_t cut = 0; cut < bytes.size(); cut += 1 + bytes.size() / 150) {
            const Reading reading = readBytes(bytes.substr(0, cut), name);
            QVERIFY(reading.sink.observations.size() <= rows + 1);
        }
    }

    void reporterGivenByTheAnalyst() const
    {
        ReadOptions options;
        options.reporter = "KAZ";
        const Reading reading =
            readBytes(bytesOf(kFixtures + u"sdmx/no_area.csv"_s).toStdString(), "no_area.csv", options);
        QVERIFY(!reading.outcome);
        QCOMPARE(reading.sink.observations.size(), std::size_t(2));
        QCOMPARE(reading.sink.allSeries[0].reporter, std::string("KAZ"));
        QCOMPARE(reading.sink.allSeries[0].frequency, 'M');
    }

    void cancelled() const
    {
        std::string csv = "DATAFLOW,freq,geo,TIME_PERIOD,OBS_VALUE\n";
        for (int i = 0; i < 20000; ++i)
            csv += "ESTAT:X(1.0),A,KZ," + std::to_string(1000 + i % 1000) + ",1\n";
        Problem problem;
        const std::unique_ptr<OpenedFile> file = openText(csv, "x.csv", {}, problem);
        QVERIFY(file);
        Collected sink;
        sink.stop = true;
        ReadOptions options;
        options.areas = testAreas();
        const auto *reader = dynamic_cast<const TableReader *>(readerNamed("sdmx-csv"));
        const Outcome outcome = reader->read(*file->rows(), options, sink);
        QVERIFY(outcome && outcome->trouble == Trouble::Cancelled);
        QVERIFY(sink.observations.size() < 17000);
    }
};

QTEST_GUILESS_MAIN(TestSdmxReaders)
#include "tst_sdmxreaders.moc"
