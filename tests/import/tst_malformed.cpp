#include "import/importer.h"
#include "import/malformedtexts.h"
#include "support/program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif

/// The most memory that this process ever had, in MiB.
double peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

} // namespace

/// Hundreds of damaged files: each is refused, or loses one row, for the reason and at the place that the damage has.
class TestMalformed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void undamagedFilesImport_data();
    void undamagedFilesImport();
    void thereAreEnough() { QVERIFY2(m_files.size() >= 400, qPrintable(QString::number(m_files.size()))); }
    void isToldExactly_data();
    void isToldExactly();
    void storeIsUntouched();
    void timeAndMemoryAreBounded();

private:
    [[nodiscard]] QString folder(qsizetype index) const { return m_folder.filePath(QString::number(index)); }
    [[nodiscard]] QString path(qsizetype index) const
    {
        return folder(index) + u'/' + QString::fromUtf8(m_files.at(index).file);
    }
    [[nodiscard]] QByteArray exported() const
    {
        const QString out = m_folder.filePath(u"out.csv"_s);
        const Run run = runCorridor({u"--store"_s, m_store, u"export"_s, u"--tidy"_s, out});
        return run.code == 0 ? bytesOf(out) : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_store;
    QList<Malformed> m_files;
    QList<QJsonObject> m_said; ///< What the program said about each.
    QByteArray m_before;       ///< The store as tidy CSV.
};

void TestMalformed::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_store = m_folder.filePath(u"s.sqlite"_s);
    m_before = exported();
    QVERIFY(!m_before.isEmpty());
    m_files = malformedFiles();
    QStringList arguments{u"--store"_s, m_store, u"import"_s, u"--json"_s};
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        QVERIFY(QDir().mkpath(folder(i)));
        QFile file(path(i));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(m_files.at(i).bytes), m_files.at(i).bytes.size());
        arguments << file.fileName();
    }
    const Run run = runCorridor(arguments);
    QCOMPARE(run.code, 3);
    for (const QJsonValue &value : QJsonDocument::fromJson(run.out).array())
        m_said << value.toObject();
    QCOMPARE(m_said.size(), m_files.size());
}

void TestMalformed::undamagedFilesImport_data()
{
    QTest::addColumn<QByteArray>("reader");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("file");
    for (const QList<TableBase> &bases : {longTables(), wideTables()}) {
        for (const TableBase &base : bases)
            QTest::addRow("%s (%s)", base.reader.constData(), base.file.constData())
                << base.reader << base.text << base.file;
    }
    for (const QList<TextBase> &bases : {jsonTexts(), xmlTexts()}) {
        for (const TextBase &base : bases)
            QTest::addRow("%s (%s)", base.reader.constData(), base.file.constData())
                << base.reader << base.text << base.file;
    }
}

void TestMalformed::undamagedFilesImport()
{
    QFETCH(const QByteArray, reader);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, file);
    QTemporaryDir folder;
    corridor::ImportRequest request;
    request.path = folder.filePath(QString::fromUtf8(file));
    QFile made(request.path);
    QVERIFY(made.open(QIODevice::WriteOnly) && made.write(text) == text.size());
    made.close();
    const auto reading = corridor::readImport(request);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading.value().guess.format.toUtf8(), reader);
    QCOMPARE(reading.value().rejected, 0);
    QVERIFY(!reading.value().needsFormat);
    QVERIFY(reading.value().rowsRead > 0);
}

void TestMalformed::isToldExactly_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < m_files.size(); ++i)
        QTest::addRow("%d %s", static_cast<int>(i), m_files.at(i).label.constData()) << i;
}

void TestMalformed::isToldExactly()
{
    QFETCH(const qsizetype, index);
    const Malformed &file = m_files.at(index);
    const QJsonArray errors = m_said.at(index).value(u"errors"_s).toArray();
    QByteArrayList found;
    for (const QJsonValue &value : errors) {
        const QJsonObject error = value.toObject();
        found << error.value(u"code"_s).toString().toUtf8() + ' ' +
                     QByteArray::number(error.value(u"line"_s).toInteger()) + ':' +
                     QByteArray::number(error.value(u"column"_s).toInteger());
    }
    const QByteArray expected = file.code + ' ' + QByteArray::number(file.line) + ':' + QByteArray::number(file.column);
    QCOMPARE(found.join(", "), expected);
    if (!file.found.isEmpty())
        QCOMPARE(errors.at(0).toObject().value(u"found"_s).toString().toUtf8(), file.found);
    QVERIFY(!errors.at(0).toObject().value(u"message"_s).toString().isEmpty());
    QVERIFY(m_said.at(index).value(u"batch"_s).isNull());
}

void TestMalformed::storeIsUntouched() { QVERIFY(exported() == m_before); }

void TestMalformed::timeAndMemoryAreBounded()
{
    if (kSanitized)
        QSKIP("the sanitizers need time and memory of their own");
    // One file that is read without trouble brings in whatever is made once.
    corridor::ImportRequest request;
    request.path = QStringLiteral(CORRIDOR_SOURCE_DIR "/tests/fixtures/trade/atlas.csv");
    QVERIFY(corridor::readImport(request));
    const double before = peakMemory();
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        request.path = path(i);
        QElapsedTimer timer;
        timer.start();
        const auto reading = corridor::readImport(request);
        QVERIFY2(timer.elapsed() < 10'000, m_files.at(i).label.constData());
        QVERIFY(!reading || reading.value().rejected > 0);
        QVERIFY2(peakMemory() < before + 64, m_files.at(i).label.constData());
    }
}

QTEST_GUILESS_MAIN(TestMalformed)
#include "tst_malformed.moc"
