#include "report/png/deflatejoin.h"
#include "report/pngencoder.h"
#include "support/resultcompare.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QTest>
#include <QtEndian>

#include <random>

using namespace corridor;
using namespace Qt::StringLiterals;

namespace {

enum class Drawn { Blank, Noise, Words, Ramp, Few, Exactly256, Exactly257, Glass, GlassyNoise };

void fill(QImage &image, const std::function<QRgb(int, int)> &color)
{
    for (int y = 0; y < image.height(); ++y) {
        auto *const pixels = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            pixels[x] = color(x, y);
    }
}

QImage drawn(Drawn what, const QSize &size)
{
    const bool alpha = what == Drawn::Glass || what == Drawn::GlassyNoise;
    QImage image(size, alpha ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    image.setDotsPerMeterX(5669);
    image.setDotsPerMeterY(3780);
    std::mt19937 random(7);
    switch (what) {
    case Drawn::Blank:
        image.fill(Qt::white);
        break;
    case Drawn::Noise:
        fill(image, [&](int, int) { return 0xff000000U | random(); });
        break;
    case Drawn::GlassyNoise:
        fill(image, [&](int, int) { return random(); });
        break;
    case Drawn::Ramp:
        fill(image, [](int x, int y) { return qRgb(x % 256, y % 256, (x + y) % 256); });
        break;
    case Drawn::Few:
        fill(image, [](int x, int y) { return qRgb(x / 3 % 4 * 60, y / 5 % 4 * 60, 200); });
        break;
    case Drawn::Exactly256:
        fill(image, [](int x, int y) { return qRgb((x + y) % 256, 1, 2); });
        break;
    case Drawn::Exactly257:
        fill(image, [](int x, int y) { return x == 0 && y == 0 ? qRgb(9, 9, 9) : qRgb((x + y) % 256, 1, 2); });
        break;
    case Drawn::Glass:
        fill(image, [](int x, int y) { return qRgba(x / 3 % 4 * 60, 20, 200, y / 5 % 4 * 85); });
        break;
    case Drawn::Words: {
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int y = 20; y < image.height(); y += 24)
            painter.drawText(5, y, u"Қазақстан–Түркия: %1 млрд $, 2013–2025, row %2"_s.arg(y * 37).arg(y));
        for (int i = 0; i < 12; ++i) {
            painter.setPen(QPen(QColor::fromHsv(i * 30, 200, 180), 2.2));
            painter.drawLine(QPointF(0, 17.3 * i), QPointF(image.width(), image.height() - 31.7 * i));
        }
        break;
    }
    }
    return image;
}

struct Chunk {
    QByteArray type;
    QByteArray data;
};

/// As the standard has it, bit by bit.
quint32 crc(const QByteArray &bytes)
{
    quint32 sum = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        sum ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1U ? sum >> 1 ^ 0xEDB88320U : sum >> 1;
    }
    return ~sum;
}

/// The chunks of \a file; none when any of them is not whole.
QList<Chunk> chunksOf(const QByteArray &file)
{
    if (!file.startsWith("\x89PNG\r\n\x1A\n"))
        return {};
    QList<Chunk> chunks;
    qsizetype at = 8;
    while (at + 12 <= file.size()) {
        const auto length = qFromBigEndian<quint32>(file.constData() + at);
        if (at + 12 + qsizetype(length) > file.size())
            return {};
        const QByteArray body = file.mid(at + 4, 4 + qsizetype(length));
        if (crc(body) != qFromBigEndian<quint32>(file.constData() + at + 8 + length))
            return {};
        chunks.append({body.left(4), body.mid(4)});
        at += 12 + qsizetype(length);
    }
    return at == file.size() ? chunks : QList<Chunk>();
}

QByteArray typesOf(const QList<Chunk> &chunks)
{
    QByteArray types;
    for (const Chunk &chunk : chunks)
        types += types.endsWith(chunk.type + ' ') ? QByteArray() : chunk.type + ' ';
    return types.trimmed();
}

/// What zlib makes of \a stream: it checks structure and checksum.
QByteArray inflated(const QByteArray &stream, qsizetype length)
{
    QByteArray prefixed(4, '\0');
    qToBigEndian(static_cast<quint32>(length), prefixed.data());
    return qUncompress(prefixed + stream);
}

QByteArray qtsOwn(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, "png").write(image);
    return bytes;
}

} // namespace

class tst_PngEncoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadBackExactly_data();
    void isReadBackExactly();
    void isNoLargerThanQts_data();
    void isNoLargerThanQts();
    void anyNumberOfThreadsGivesTheSameBytes();
    void takesEveryFormatOfQt_data();
    void takesEveryFormatOfQt();
    void alphaThatHidesNothingIsLeftOut();
    void aPixelWithoutAlphaIsOpaque();
    void anEmptyImageIsAnError();
    void joinsStreams_data();
    void joinsStreams();
    void leavesWhatIsNoStream();
    void joinsChecksums();
};

void tst_PngEncoder::isReadBackExactly_data()
{
    QTest::addColumn<Drawn>("what");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QByteArray>("chunks");
    QTest::addColumn<int>("bytesPerPixel");
    // A strip has 1,048,576 pixels: 2400 × 1600 are four of them.
    const QSize large(2400, 1600);
    QTest::newRow("blank") << Drawn::Blank << large << QByteArray("IHDR PLTE pHYs IDAT IEND") << 1;
    QTest::newRow("noise") << Drawn::Noise << QSize(1500, 1500) << QByteArray("IHDR pHYs IDAT IEND") << 3;
    QTest::newRow("words") << Drawn::Words << large << QByteArray("IHDR pHYs IDAT IEND") << 3;
    QTest::newRow("ramp") << Drawn::Ramp << large << QByteArray("IHDR pHYs IDAT IEND") << 3;
    QTest::newRow("few colours") << Drawn::Few << large << QByteArray("IHDR PLTE pHYs IDAT IEND") << 1;
    QTest::newRow("256 colours") << Drawn::Exactly256 << large << QByteArray("IHDR PLTE pHYs IDAT IEND") << 1;
    QTest::newRow("257 colours") << Drawn::Exactly257 << large << QByteArray("IHDR pHYs IDAT IEND") << 3;
    QTest::newRow("glass") << Drawn::Glass << large << QByteArray("IHDR PLTE tRNS pHYs IDAT IEND") << 1;
    QTest::newRow("glassy noise") << Drawn::GlassyNoise << QSize(1500, 1500) << QByteArray("IHDR pHYs IDAT IEND") << 4;
    QTest::newRow("one pixel") << Drawn::Noise << QSize(1, 1) << QByteArray("IHDR PLTE pHYs IDAT IEND") << 1;
    QTest::newRow("one column") << Drawn::Noise << QSize(1, 5000) << QByteArray("IHDR pHYs IDAT IEND") << 3;
    QTest::newRow("wider than a strip") << Drawn::Ramp << QSize(900'000, 3) << QByteArray("IHDR pHYs IDAT IEND") << 3;
}

void tst_PngEncoder::isReadBackExactly()
{
    QFETCH(Drawn, what);
    QFETCH(QSize, size);
    QFETCH(QByteArray, chunks);
    QFETCH(int, bytesPerPixel);
    const QImage image = drawn(what, size);
    const auto encoded = encodePng(image);
    VERIFY_OK(encoded);

    const QList<Chunk> found = chunksOf(encoded.value());
    QCOMPARE(typesOf(found), chunks);
    QByteArray stream;
    for (const Chunk &chunk : found)
        stream += chunk.type == "IDAT" ? chunk.data : QByteArray();
    const qsizetype length = (qsizetype(size.width()) * bytesPerPixel + 1) * size.height();
    QCOMPARE(inflated(stream, length).size(), length);

    QImage read;
    QVERIFY(read.loadFromData(encoded.value(), "png"));
    QCOMPARE(read.size(), size);
    QCOMPARE(QSize(read.dotsPerMeterX(), read.dotsPerMeterY()), QSize(5669, 3780));
    QVERIFY(read.convertToFormat(image.format()) == image);
}

void tst_PngEncoder::isNoLargerThanQts_data()
{
    QTest::addColumn<Drawn>("what");
    QTest::newRow("blank") << Drawn::Blank;
    QTest::newRow("words") << Drawn::Words;
    QTest::newRow("few colours") << Drawn::Few;
    QTest::newRow("glass") << Drawn::Glass;
}

void tst_PngEncoder::isNoLargerThanQts()
{
    QFETCH(Drawn, what);
    const QImage image = drawn(what, {2400, 1600});
    const auto encoded = encodePng(image);
    VERIFY_OK(encoded);
    const qsizetype other = qtsOwn(image).size();
    QVERIFY2(encoded.value().size() <= other, qPrintable(u"%1 > %2"_s.arg(encoded.value().size()).arg(other)));
}

void tst_PngEncoder::anyNumberOfThreadsGivesTheSameBytes()
{
    const QImage image = drawn(Drawn::Words, {2400, 1600});
    const auto alone = encodePng(image, 1);
    VERIFY_OK(alone);
    for (const int threads : {0, 2, 3, 7, 64}) {
        const auto encoded = encodePng(image, threads);
        VERIFY_OK(encoded);
        QVERIFY(encoded.value() == alone.value());
    }
}

void tst_PngEncoder::takesEveryFormatOfQt_data()
{
    QTest::addColumn<QImage::Format>("format");
    for (int format = QImage::Format_Mono; format < QImage::NImageFormats; ++format) {
        if (format != QImage::Format_Alpha8)
            QTest::addRow("%d", format) << static_cast<QImage::Format>(format);
    }
}

void tst_PngEncoder::takesEveryFormatOfQt()
{
    QFETCH(QImage::Format, format);
    const QImage image = drawn(Drawn::Words, {300, 200}).convertToFormat(format);
    const auto encoded = encodePng(image);
    VERIFY_OK(encoded);
    QImage read;
    QVERIFY(read.loadFromData(encoded.value(), "png"));
    QCOMPARE(read.convertToFormat(QImage::Format_ARGB32), image.convertToFormat(QImage::Format_ARGB32));
}

void tst_PngEncoder::alphaThatHidesNothingIsLeftOut()
{
    const QImage image = drawn(Drawn::Ramp, {600, 400});
    const auto plain = encodePng(image);
    const auto opaque = encodePng(image.convertToFormat(QImage::Format_ARGB32_Premultiplied));
    VERIFY_OK(plain);
    VERIFY_OK(opaque);
    QVERIFY(plain.value() == opaque.value());
}

void tst_PngEncoder::aPixelWithoutAlphaIsOpaque()
{
    QImage image(20, 20, QImage::Format_RGB32);
    fill(image, [](int x, int) { return x < 10 ? 0x00123456U : 0xff123456U; }); // its first byte means nothing
    const auto encoded = encodePng(image);
    VERIFY_OK(encoded);
    QImage read;
    QVERIFY(read.loadFromData(encoded.value(), "png"));
    QVERIFY(!read.hasAlphaChannel());
    QCOMPARE(read.pixel(0, 0), 0xff123456U);
    QCOMPARE(read.colorCount(), 1);
}

void tst_PngEncoder::anEmptyImageIsAnError() { QVERIFY(!encodePng(QImage()).ok()); }

void tst_PngEncoder::joinsStreams_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("level");
    std::mt19937 random(11);
    QByteArray noise;
    for (int i = 0; i < 200'000; ++i)
        noise += static_cast<char>(random());
    QByteArray words;
    for (int i = 0; i < 60'000; ++i)
        words += QByteArray::number(random() % 5000) + ", ";
    QTest::newRow("stored") << words << 0;
    QTest::newRow("stored, several blocks") << noise << 6;
    QTest::newRow("fixed codes") << QByteArray("abc") << 9;
    QTest::newRow("dynamic codes") << words << 9;
    QTest::newRow("quick") << words << 1;
    QTest::newRow("all alike") << QByteArray(500'000, 'x') << 6;
    for (int length = 1; length < 24; ++length) // so that blocks end on every bit of a byte
        QTest::addRow("%d letters", length) << words.left(length) << 6;
}

void tst_PngEncoder::joinsStreams()
{
    QFETCH(QByteArray, text);
    QFETCH(int, level);
    const QByteArray zlib = qCompress(text, level).mid(4); // behind the length that Qt puts first
    QByteArray part = zlib.mid(2, zlib.size() - 6);
    QVERIFY(openDeflateStream(&part));
    const QByteArray twice = zlib.left(2) + part + part + QByteArray("\x01\x00\x00\xFF\xFF", 5);
    // Its checksum, of the text twice.
    const auto one = qFromBigEndian<quint32>(zlib.constData() + zlib.size() - 4);
    QByteArray checksum(4, '\0');
    qToBigEndian(joinedAdler32(one, one, text.size()), checksum.data());
    QCOMPARE(inflated(twice + checksum, text.size() * 2), text + text);
}

void tst_PngEncoder::leavesWhatIsNoStream()
{
    QByteArray words;
    for (int i = 0; i < 3000; ++i)
        words += QByteArray::number(i * 7919 % 1013) + ' ';
    const QByteArray zlib = qCompress(words, 9).mid(4);
    const QByteArray whole = zlib.mid(2, zlib.size() - 6);
    for (qsizetype size = 0; size < whole.size(); size += 1 + whole.size() / 500) {
        QByteArray cut = whole.left(size);
        QVERIFY(!openDeflateStream(&cut));
        QCOMPARE(cut, whole.left(size));
    }
    QByteArray longer = whole + "more";
    QVERIFY(!openDeflateStream(&longer));
    QByteArray strange("\x07\x00\x00", 3); // a block of a kind that there is not
    QVERIFY(!openDeflateStream(&strange));

    std::mt19937 random(3); // any bytes at all: it answers
    for (int i = 0; i < 3000; ++i) {
        QByteArray changed = whole;
        for (int j = 0; j < 4; ++j)
            changed[static_cast<qsizetype>(random() % 200)] = static_cast<char>(random());
        (void)openDeflateStream(&changed);
    }
}

void tst_PngEncoder::joinsChecksums()
{
    const auto adler = [](const QByteArray &text) {
        const QByteArray zlib = qCompress(text, 1);
        return qFromBigEndian<quint32>(zlib.constData() + zlib.size() - 4);
    };
    const QByteArray high(70'000, '\xFF');
    for (const qsizetype size : {1, 2, 5551, 65520, 65521, 65522, 69'999}) {
        QCOMPARE(joinedAdler32(adler(high.left(size)), adler(high.mid(size)), high.size() - size), adler(high));
        QCOMPARE(joinedAdler32(1, adler(high.left(size)), size), adler(high.left(size)));
    }
}

QTEST_MAIN(tst_PngEncoder)
#include "tst_pngencoder.moc"
