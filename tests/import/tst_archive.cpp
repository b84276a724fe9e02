#include "import/sheetfiles.h"
#include "import/sheets/child.h"

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace corridor::ingest;

namespace {

/// Processor time of all children that have ended: other work on the machine does not count.
double childSeconds()
{
    rusage usage = {};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

class tst_Archive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void membersInOrder();
    void unpacks_data();
    void unpacks();
    void unpacksTheOneAskedFor();
    void saysHowFarItIs();
    void refusesNames_data();
    void refusesNames();
    void refusesLinks();
    void refusesNested_data();
    void refusesNested();
    void refusesDamage_data();
    void refusesDamage();
    void refusesPassword();
    void refusesManyMembers();
    void bombStops_data();
    void bombStops();

private:
    std::string file(const QByteArray &bytes, const QString &name = u"a.zip"_s)
    {
        return written(m_folder, name, bytes);
    }
    /// The name of the trouble with the members of \a path; empty when there is none.
    static std::string troubleWith(const std::string &path, const OpenOptions &options = withReader())
    {
        Problem problem;
        problem.found = "-";
        const bool any = !archiveMembers(path, options, problem).empty();
        return any ? std::string() : troubleName(problem.trouble);
    }

    QTemporaryDir m_folder;
    QByteArray m_table;
};

void tst_Archive::initTestCase()
{
    for (int i = 0; i < 50000; ++i)
        m_table += QByteArray::number(i) + ',' + QByteArray::number(i * 7919 % 100003) + '\n';
}

void tst_Archive::membersInOrder()
{
    const std::string path = file(archiveOf({{"API_NE.EXP_DS2.csv", "data", {}, false},
                                             {"Metadata_Country.csv", "a", {}, false},
                                             {"folder/Қазақстан.csv", "b", {}, false},
                                             {"__MACOSX/._a", "c", {}, false}}));
    Problem problem;
    const std::vector<std::string> expected = {"API_NE.EXP_DS2.csv", "Metadata_Country.csv", "folder/Қазақстан.csv"};
    QCOMPARE(archiveMembers(path, withReader(), problem), expected);
}

void tst_Archive::unpacks_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("filter");
    QTest::newRow("zip") << QByteArray("zip") << QByteArray("none");
    QTest::newRow("7z") << QByteArray("7zip") << QByteArray("none");
    QTest::newRow("tar.gz") << QByteArray("ustar") << QByteArray("gzip");
    for (const char *filter : {"gzip", "xz", "zstd", "bzip2"})
        QTest::newRow(filter) << QByteArray("raw") << QByteArray(filter);
}

void tst_Archive::unpacks()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, filter);
    const std::string path = file(archiveOf({{"t.csv", m_table, {}, false}}, format.constData(), filter.constData()));
    Problem problem;
    const std::vector<std::string> members = archiveMembers(path, withReader(), problem);
    QCOMPARE(members.size(), 1U);
    const Unpacked result = unpacked(path, members.front());
    QCOMPARE(result.trouble, "");
    QVERIFY(result.bytes == m_table);
}

void tst_Archive::unpacksTheOneAskedFor()
{
    const std::string path = file(
        archiveOf({{"a.csv", "first", {}, false}, {"b.csv", {}, {}, false}, {"d e=1.csv", "third", {}, false}}, "zip"));
    QCOMPARE(unpacked(path, "a.csv").bytes, "first");
    QCOMPARE(unpacked(path, "d e=1.csv").bytes, "third");
    QCOMPARE(unpacked(path, "b.csv").bytes, "");
    QCOMPARE(unpacked(path, "b.csv").trouble, "");
    QCOMPARE(unpacked(path, "c.csv").trouble, "badArchive");
}

void tst_Archive::saysHowFarItIs()
{
    QByteArray noise;
    quint32 state = 1;
    for (int i = 0; i < 4 << 20; ++i) {
        state = state * 1664525U + 1013904223U;
        noise.append(static_cast<char>(static_cast<unsigned char>(state >> 24U)));
    }
    const QByteArray packed = archiveOf({{"a", noise, {}, false}}, "raw", "gzip");
    Problem problem;
    const std::unique_ptr<ByteSource> source = memberBytes(file(packed), {}, withReader(), problem);
    QVERIFY(source);
    QCOMPARE(source->bytesTotal(), static_cast<std::uint64_t>(packed.size()));
    std::vector<char> buffer(2 << 20);
    std::size_t read = 0;
    while (read < buffer.size())
        read += source->read(std::span<char>(buffer).subspan(read));
    QVERIFY(source->bytesRead() > 0 && source->bytesRead() < source->bytesTotal());
    while (source->read(buffer) > 0) {
    }
    QCOMPARE(source->bytesRead(), source->bytesTotal());
}

void tst_Archive::refusesNames_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"../a.csv", "/etc/passwd", "a/../../b", "a/..", "C:\\a.csv", "..\\a.csv", "\\\\host\\a",
                             "a\nb.csv", "a\\..\\b"})
        QTest::newRow(name) << QByteArray(name);
}

void tst_Archive::refusesNames()
{
    QFETCH(QByteArray, name);
    const std::string path = file(archiveOf({{"a.csv", "1", {}, false}, {name, "x", {}, false}}));
    QCOMPARE(troubleWith(path), std::string("unsafeName"));
}

void tst_Archive::refusesLinks()
{
    const std::vector<Made> members = {{"a.csv", {}, "/etc/passwd", false}};
    QCOMPARE(troubleWith(file(archiveOf(members))), "unsafeName");
    QCOMPARE(troubleWith(file(archiveOf(members, "ustar", "gzip"))), "unsafeName");
    QCOMPARE(unpacked(file(archiveOf(members)), "a.csv").trouble, "unsafeName");
}

void tst_Archive::refusesNested_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray inner = archiveOf({{"a.csv", "1", {}, false}});
    const QByteArray gzip = archiveOf({{"a", "1,2", {}, false}}, "raw", "gzip");
    QTest::newRow("zip in zip") << archiveOf({{"a.zip", inner, {}, false}});
    QTest::newRow("zip in zip under another name") << archiveOf({{"a.csv", inner, {}, false}});
    QTest::newRow("gzip in zip") << archiveOf({{"a.csv", gzip, {}, false}});
    QTest::newRow("gzip in gzip") << archiveOf({{"a", gzip, {}, false}}, "raw", "gzip");
    QTest::newRow("tar in zip") << archiveOf({{"a.csv", archiveOf({{"a", "1", {}, false}}, "ustar"), {}, false}});
}

void tst_Archive::refusesNested()
{
    QFETCH(QByteArray, bytes);
    const std::string path = file(bytes);
    Problem problem;
    const std::vector<std::string> members = archiveMembers(path, withReader(), problem);
    QCOMPARE(members.empty() ? troubleName(problem.trouble) : unpacked(path, members.front()).trouble, "unsafeName");
}

void tst_Archive::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto half = [](const QByteArray &bytes) { return bytes.left(bytes.size() / 2); };
    const auto flipped = [](QByteArray bytes, qsizetype at) {
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        return bytes;
    };
    const QByteArray gzip = archiveOf({{"a", m_table, {}, false}}, "raw", "gzip");
    const QByteArray zip = archiveOf({{"a.csv", "some,figures\n", {}, true}});
    QTest::newRow("truncated gzip") << half(gzip);
    QTest::newRow("gzip, wrong sum") << flipped(gzip, gzip.size() - 8);
    QTest::newRow("gzip, head only") << gzip.left(12);
    QTest::newRow("truncated xz") << half(archiveOf({{"a", m_table, {}, false}}, "raw", "xz"));
    QTest::newRow("truncated zstd") << half(archiveOf({{"a", m_table, {}, false}}, "raw", "zstd"));
    QTest::newRow("truncated bzip2") << half(archiveOf({{"a", m_table, {}, false}}, "raw", "bzip2"));
    QTest::newRow("truncated 7z") << half(archiveOf({{"a", m_table, {}, false}}, "7zip"));
    QTest::newRow("truncated zip") << half(archiveOf({{"a", m_table, {}, false}}));
    QTest::newRow("zip, wrong sum") << flipped(zip, zip.indexOf("some"));
    QTest::newRow("rar") << QByteArray("Rar!\x1A\x07\x01\x00 and more", 17);
    QTest::newRow("text") << QByteArray("a,b\n1,2\n");
}

void tst_Archive::refusesDamage()
{
    QFETCH(QByteArray, bytes);
    const std::string path = file(bytes);
    Problem problem;
    const std::vector<std::string> members = archiveMembers(path, withReader(), problem);
    QCOMPARE(members.empty() ? troubleName(problem.trouble) : unpacked(path, members.front()).trouble, "badArchive");
}

void tst_Archive::refusesPassword()
{
    const std::string path = file(archiveOf({{"a.csv", m_table, {}, false}}, "zip", "none", "secret"));
    QCOMPARE(troubleWith(path), "encrypted");
    QCOMPARE(unpacked(path, "a.csv").trouble, "encrypted");
}

void tst_Archive::refusesManyMembers()
{
    std::vector<Made> members;
    for (int i = 0; i < 70000; ++i)
        members.push_back({QByteArray::number(i), {}, {}, true});
    const std::string path = file(archiveOf(members));
    const double before = childSeconds();
    QCOMPARE(troubleWith(path), std::string("tooLarge"));
    QCOMPARE(unpacked(path, "69999").trouble, "tooLarge");
    QVERIFY(childSeconds() - before < 4.0);
}

void tst_Archive::bombStops_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<quint64>("unpackedBytes");
    QTest::addColumn<quint64>("ratio");
    constexpr quint64 kMany = quint64(1) << 40;
    for (const char *filter : {"gzip", "xz", "zstd", "bzip2"}) {
        QTest::addRow("%s, ratio", filter) << QByteArray("raw") << QByteArray(filter) << kMany << quint64(200);
        QTest::addRow("%s, bytes", filter) << QByteArray("raw") << QByteArray(filter) << quint64(12 << 20) << kMany;
    }
    QTest::newRow("zip, ratio") << QByteArray("zip") << QByteArray("none") << kMany << quint64(200);
    QTest::newRow("zip, bytes") << QByteArray("zip") << QByteArray("none") << quint64(12 << 20) << kMany;
    QTest::newRow("7z, ratio") << QByteArray("7zip") << QByteArray("none") << kMany << quint64(200);
}

void tst_Archive::bombStops()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, filter);
    QFETCH(quint64, unpackedBytes);
    QFETCH(quint64, ratio);
    const std::string path =
        file(archiveOf({{"a.csv", QByteArray(24 << 20, '0'), {}, false}}, format.constData(), filter.constData()));
    OpenOptions options = withReader();
    options.limits.unpackedBytes = unpackedBytes;
    options.limits.ratio = ratio;
    options.limits.childMemory = quint64(160) << 20; // Of addresses: its libraries take about 70 of them.
    const double before = childSeconds();
    Problem problem;
    std::unique_ptr<ByteSource> source = memberBytes(path, {}, options, problem);
    std::vector<char> buffer(1 << 16);
    std::uint64_t total = 0;
    while (source) {
        const std::size_t count = source->read(buffer);
        if (count == 0)
            break;
        total += count;
    }
    const Problem said = source ? source->failure().value_or(Problem{}) : problem;
    QCOMPARE(troubleName(said.trouble), "tooLarge");
    QVERIFY(said.found != "memory");
    QVERIFY2(total <= unpackedBytes, qPrintable(QString::number(total)));
    source.reset();
    QVERIFY(childSeconds() - before < 2.0);
}

QTEST_GUILESS_MAIN(tst_Archive)
#include "tst_archive.moc"
