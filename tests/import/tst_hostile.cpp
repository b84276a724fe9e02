#include "import/importer.h"
#include "import/malformedtexts.h"
#include "store/store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace corridor;
using namespace Qt::StringLiterals;

namespace {

/// What may become of a hostile file.
enum class Fate {
    Refused,  ///< Nothing of it is taken, and a code says why.
    Damaged,  ///< Refused, or rows are rejected.
    Survived, ///< Refused, or rows are rejected, or what is left is read: a name stands in for a code.
    Harmless, ///< All rows are taken, as if nothing was wrong.
};

struct Hostile {
    QByteArray label;
    QByteArray file;
    QByteArray bytes;
    Fate fate = Fate::Refused;
    qint64 rows = 0; ///< Of the file before it became hostile.
    QString encoding = {};
};

QByteArray mixedLineEnds(const QByteArray &text)
{
    QByteArray mixed;
    int line = 0;
    for (const char c : text) {
        if (c != '\n')
            mixed += c;
        else
            mixed += ++line % 3 == 0 ? "\r" : line % 3 == 1 ? "\r\n" : "\n";
    }
    return mixed;
}

/// The table without the columns that hold figures.
QByteArray withoutFigures(const TableBase &base, bool wide)
{
    Lines lines(base);
    const int column = lines.column(base.value);
    for (int number = base.head; number <= lines.count(); ++number) {
        QByteArrayList &cells = lines.line(number);
        if (wide)
            cells = cells.mid(0, column - 1);
        else if (column < cells.size())
            cells.removeAt(column);
    }
    return lines.text();
}

QByteArray keyTwice(const TableBase &base)
{
    Lines lines(base);
    QByteArrayList again = lines.row();
    again[lines.column(base.value)] = "99.5";
    lines.append(again);
    return lines.text();
}

QByteArray cellReplaced(const TableBase &base, const QByteArray &text)
{
    Lines lines(base);
    lines.row()[lines.column(base.value)] = text;
    return lines.text();
}

QList<Hostile> hostileTables(const TableBase &base, bool wide)
{
    const auto made = [&](const char *label, const QByteArray &bytes, Fate fate, const QString &encoding = {}) {
        return Hostile{base.reader + " (" + base.file + "): " + label, base.file, bytes, fate, 0, encoding};
    };
    // The last line ends before its figure.
    Lines cut(base);
    QByteArrayList &last = cut.line(cut.count());
    last = last.mid(0, cut.column(base.value));
    return {
        made("wrong encoding", base.text, Fate::Refused, u"utf-16be"_s),
        made("truncated", cut.text().chopped(1), Fate::Damaged),
        made("missing column", withoutFigures(base, wide), Fate::Survived),
        made("duplicated key", keyTwice(base), Fate::Damaged),
        made("wrong type", cellReplaced(base, "twelve"), Fate::Damaged),
        made("huge field", cellReplaced(base, QByteArray((1 << 20) + 1, '9')), Fate::Refused),
        made("NUL byte", cellReplaced(base, QByteArray("1\0", 2)), Fate::Refused),
        made("mixed line ends", mixedLineEnds(base.text), Fate::Harmless),
    };
}

QList<Hostile> hostileTexts(const TextBase &base)
{
    const auto made = [&](const char *label, const QByteArray &bytes, Fate fate, const QString &encoding = {}) {
        return Hostile{base.reader + " (" + base.file + "): " + label, base.file, bytes, fate, 0, encoding};
    };
    const auto replaced = [&](const QByteArray &text) { return QByteArray(base.text).replace(base.value, text); };
    const char quote = base.value.startsWith('"') || base.reader != "sdmx-ml" ? '"' : '\'';
    QByteArray again = base.text;
    const qsizetype record = again.indexOf(base.record);
    return {
        made("wrong encoding", base.text, Fate::Refused, u"utf-16be"_s),
        made("truncated", base.text.left(base.text.size() / 2), Fate::Refused),
        made("missing member", QByteArray(base.text).replace(base.member, "zzz"), Fate::Survived),
        made("duplicated key", again.insert(record, base.again), Fate::Damaged),
        made("wrong type", replaced("\"twelve\""), Fate::Damaged),
        made("huge field", replaced(quote + QByteArray((2 << 20), '9') + quote), Fate::Refused),
        made("NUL byte", replaced(QByteArray("\"1\0\"", 4)), Fate::Refused),
        made("mixed line ends", mixedLineEnds(base.text), Fate::Harmless),
    };
}

} // namespace

/// Each format in eight hostile shapes.
class TestHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void survives_data();
    void survives();
    void storeIsUntouched();

private:
    [[nodiscard]] Result<ImportReading> read(const QByteArray &name, const QByteArray &bytes, const QString &encoding,
                                             ImportRefusal *refused = nullptr) const
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name.constData());
        file.close();
        ImportRequest request;
        request.path = file.fileName();
        request.encoding = encoding;
        return readImport(request, {}, refused);
    }
    [[nodiscard]] QByteArray exported() const
    {
        QFile out(m_folder.filePath(u"out.csv"_s));
        return exportTidy(*m_store, out.fileName()) && out.open(QIODevice::ReadOnly) ? out.readAll() : QByteArray();
    }
    void take(const QList<Hostile> &all, const QByteArray &text)
    {
        const auto reading = read(all.first().file, text, {});
        for (Hostile each : all) {
            each.rows = reading ? reading.value().rowsRead : -1;
            m_files << each;
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    QByteArray m_before;
    QList<Hostile> m_files;
};

void TestHostile::initTestCase()
{
    auto store = Store::open(m_folder.filePath(u"s.sqlite"_s));
    QVERIFY(store);
    m_store = std::move(store).value();
    m_before = exported();
    QVERIFY(!m_before.isEmpty());
    for (const TableBase &base : longTables())
        take(hostileTables(base, false), base.text);
    for (const TableBase &base : wideTables())
        take(hostileTables(base, true), base.text);
    for (const QList<TextBase> &bases : {jsonTexts(), xmlTexts()}) {
        for (const TextBase &base : bases)
            take(hostileTexts(base), base.text);
    }
}

void TestHostile::survives_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < m_files.size(); ++i)
        QTest::newRow(m_files.at(i).label.constData()) << i;
}

void TestHostile::survives()
{
    QFETCH(const qsizetype, index);
    const Hostile &file = m_files.at(index);
    ImportRefusal refused;
    const auto reading = read(file.file, file.bytes, file.encoding, &refused);
    if (!reading) {
        QVERIFY(!refused.problem.code.isEmpty());
        QVERIFY(!refused.problem.message.isEmpty());
        QVERIFY2(file.fate != Fate::Harmless, qPrintable(refused.problem.message));
        return;
    }
    QVERIFY(file.fate != Fate::Refused);
    if (file.fate == Fate::Harmless) {
        QCOMPARE(reading.value().rejected, 0);
        QCOMPARE(reading.value().rowsRead, file.rows);
        return;
    }
    QVERIFY(file.fate == Fate::Survived || reading.value().rejected > 0);
    for (const ImportProblem &problem : reading.value().problems)
        QVERIFY(!problem.code.isEmpty() && problem.where.line > 0);
}

void TestHostile::storeIsUntouched()
{
    for (const Hostile &file : m_files) {
        const auto reading = read(file.file, file.bytes, file.encoding);
        if (reading)
            QVERIFY(planImport(reading.value(), *m_store));
    }
    QVERIFY(exported() == m_before);
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
