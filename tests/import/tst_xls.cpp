#include "import/sheetfiles.h"
#include "import/sheets/child.h"

#include <bit>

using namespace Qt::StringLiterals;
using namespace corridor::ingest;

namespace {

QByteArray little(quint64 value, int bytes)
{
    QByteArray text;
    for (int i = 0; i < bytes; ++i, value >>= 8U)
        text.append(static_cast<char>(static_cast<unsigned char>(value & 0xFFU)));
    return text;
}

QByteArray real(double value) { return little(std::bit_cast<quint64>(value), 8); }

QByteArray record(quint16 kind, const QByteArray &data)
{
    return little(kind, 2) + little(static_cast<quint64>(data.size()), 2) + data;
}

QByteArray wide(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), 2 * text.size());
}

QByteArray cell(int row, int column, int style = 0)
{
    return little(static_cast<quint64>(row), 2) + little(static_cast<quint64>(column), 2) +
           little(static_cast<quint64>(style), 2);
}

QByteArray number(int row, int column, double value, int style = 0)
{
    return record(0x0203, cell(row, column, style) + real(value));
}

QByteArray formula(int row, int column, const QByteArray &result, int style = 0)
{
    return record(0x0006, cell(row, column, style) + result + QByteArray(8, '\0'));
}

/// The result of a formula that is no number: 0 text, 1 boolean, 2 error.
QByteArray special(char kind, char value)
{
    return QByteArray(1, kind) + '\0' + value + QByteArray(3, '\0') + "\xFF\xFF";
}

/// The workbook stream: one sheet called `Лист` of 6 rows and 8 columns. Cell styles: 0 general, 1 date, 2 `mmm\ yyyy`.
QByteArray workbook(const QByteArray &cells, const QByteArray &more = {})
{
    const QByteArray end = record(0x000A, {});
    const auto begin = [](quint16 what) { return record(0x0809, little(0x0600, 2) + little(what, 2) + little(0, 12)); };
    QByteArray globals = begin(5) + record(0x0042, little(1200, 2)) + more;
    const QString code = u"mmm\\ yyyy"_s;
    globals += record(0x041E, little(164, 2) + little(static_cast<quint64>(code.size()), 2) + '\x01' + wide(code));
    for (const quint64 format : {quint64(0), quint64(14), quint64(164)})
        globals += record(0x00E0, little(0, 2) + little(format, 2) + QByteArray(16, '\0'));
    const QString text = u"Қазақстан"_s;
    const QByteArray strings = record(0x00FC, little(1, 4) + little(1, 4) +
                                                  little(static_cast<quint64>(text.size()), 2) + '\x01' + wide(text));
    const QString name = u"Лист"_s;
    const auto bound = [&name](quint64 offset) {
        return record(0x0085, little(offset, 4) + little(0, 2) + little(static_cast<quint64>(name.size()), 1) + '\x01' +
                                  wide(name));
    };
    const auto offset = static_cast<quint64>(globals.size() + bound(0).size() + strings.size() + end.size());
    return globals + bound(offset) + strings + end + begin(16) +
           record(0x0200, little(0, 4) + little(6, 4) + little(0, 2) + little(8, 2) + little(0, 2)) + cells + end;
}

/// A compound file that holds \a stream as \a name, at least 4096 bytes long so that it needs no small sectors.
QByteArray compound(QByteArray stream, const QString &name = u"Workbook"_s)
{
    constexpr int kSector = 512;
    stream.append(QByteArray(std::max<qsizetype>(0, 4096 - stream.size()), '\0'));
    const qsizetype size = stream.size();
    stream.append(QByteArray((kSector - stream.size() % kSector) % kSector, '\0'));
    const auto sectors = static_cast<quint64>(stream.size() / kSector);
    constexpr quint64 kFree = 0xFFFFFFFF;
    constexpr quint64 kEnd = 0xFFFFFFFE;
    QByteArray head = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(16, '\0') + little(0x3E, 2) +
                      little(3, 2) + little(0xFFFE, 2) + little(9, 2) + little(6, 2) + QByteArray(10, '\0') +
                      little(1, 4) + little(1, 4) + little(0, 4) + little(4096, 4) + little(kEnd, 4) + little(0, 4) +
                      little(kEnd, 4) + little(0, 4) + little(0, 4);
    while (head.size() < kSector)
        head += little(kFree, 4);
    QByteArray table = little(0xFFFFFFFD, 4) + little(kEnd, 4); // The table itself, the folder, the stream.
    for (quint64 i = 0; i < sectors; ++i)
        table += little(i + 1 == sectors ? kEnd : i + 3, 4);
    while (table.size() < kSector)
        table += little(kFree, 4);
    const auto entry = [](const QString &called, char kind, quint64 child, quint64 start, quint64 length) {
        QByteArray bytes = wide(called);
        bytes.append(QByteArray(64 - bytes.size(), '\0'));
        return bytes + little(static_cast<quint64>(2 * called.size() + 2), 2) + kind + '\x01' + little(kFree, 4) +
               little(kFree, 4) + little(child, 4) + QByteArray(36, '\0') + little(start, 4) + little(length, 8);
    };
    return head + table + entry(u"Root Entry"_s, 5, 1, kEnd, 0) + entry(name, 2, kFree, 2, static_cast<quint64>(size)) +
           QByteArray(2 * 128, '\0') + stream;
}

} // namespace

class tst_Xls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void coveredCellsAreEmpty();
    void refuses_data();
    void refuses();

private:
    QTemporaryDir m_folder;
};

void tst_Xls::cells_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &cells, const QString &text) {
        QTest::newRow(name) << cells << text;
    };
    row("number", number(0, 0, 114.49), u"114.49"_s);
    row("integer", number(0, 0, 2020), u"2020"_s);
    row("shared string", record(0x00FD, cell(0, 0) + little(0, 4)), u"Қазақстан"_s);
    row("small number", record(0x027E, cell(0, 1) + little((1234U << 2U) | 3U, 4)), u"|12.34"_s);
    row("date", number(0, 0, 45000, 1), u"2023-03-15"_s);
    row("own date format", number(0, 0, 45000, 2), u"2023-03-15"_s);
    row("formula, number", formula(0, 0, real(0.1)), u"0.1"_s);
    row("formula, date", formula(0, 0, real(45000.5), 1), u"2023-03-15T12:00:00"_s);
    row("formula, text", formula(0, 0, special(0, 0)) + record(0x0207, little(2, 2) + '\0' + "ab"), u"ab"_s);
    row("formula, boolean", formula(0, 0, special(1, 1)), u"TRUE"_s);
    row("formula, error", formula(0, 0, special(2, 0x2A)), u"#N/A"_s);
    row("boolean", record(0x0205, cell(0, 0) + little(0, 2)), u"FALSE"_s);
    row("error", record(0x0205, cell(0, 0) + little(0x0107, 2)), u"#DIV/0!"_s);
    row("beyond the dimensions", number(0, 0, 1) + formula(0, 9, real(2)), u"1|||||||||2"_s);
}

void tst_Xls::cells()
{
    QFETCH(QByteArray, cells);
    QFETCH(QString, text);
    QCOMPARE(rowsOf(written(m_folder, u"a.xls"_s, compound(workbook(cells)))), QStringList(u"Лист!1: "_s + text));
}

void tst_Xls::coveredCellsAreEmpty()
{
    const QByteArray merged = record(0x00E5, little(1, 2) + little(0, 2) + little(1, 2) + little(0, 2) + little(1, 2));
    const QByteArray cells = number(0, 0, 1) + number(0, 1, 2) + number(1, 0, 3) + number(1, 2, 4) + merged;
    QCOMPARE(rowsOf(written(m_folder, u"a.xls"_s, compound(workbook(cells)))),
             QStringList({u"Лист!1: 1"_s, u"Лист!2: ||4"_s}));
}

void tst_Xls::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const QByteArray good = compound(workbook(number(0, 0, 1)));
    QByteArray loop = good; // The stream's first sector is followed by itself.
    loop.replace(512 + 8, 4, little(2, 4));
    QTest::newRow("password") << compound(workbook({}, record(0x002F, QByteArray(54, '\0')))) << u"encrypted"_s;
    QTest::newRow("encrypted package") << compound(QByteArray(5000, 'x'), u"EncryptedPackage"_s) << u"encrypted"_s;
    QTest::newRow("word document") << compound(QByteArray(5000, 'x'), u"WordDocument"_s) << u"notData"_s;
    QTest::newRow("head only") << good.left(512) << u"badArchive"_s;
    QTest::newRow("truncated") << good.left(1600) << u"badArchive"_s;
    QTest::newRow("loop") << loop << u"badArchive"_s;
    QTest::newRow("noise") << good.left(512) + QByteArray(4096, '\x5A') << u"badArchive"_s;
}

void tst_Xls::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const QString last = rowsOf(written(m_folder, u"a.xls"_s, bytes)).constLast();
    QVERIFY2(last.startsWith(said), qPrintable(last));
}

QTEST_GUILESS_MAIN(tst_Xls)
#include "tst_xls.moc"
