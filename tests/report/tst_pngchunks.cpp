#include "report/carrier/pngchunks.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QTest>

#include <random>
#include <zlib.h>

using namespace corridor;
using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace {

std::string picture(const QSize &size = {40, 30})
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(x * 5, y * 7, x * y));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes.toStdString();
}

std::string bigEndian(std::size_t number)
{
    std::string bytes;
    for (const int shift : {24, 16, 8, 0})
        bytes += static_cast<char>(number >> shift & 0xff);
    return bytes;
}

/// A chunk of any type and content, with the checksum that fits.
std::string chunk(const std::string &type, const std::string &data)
{
    const std::string body = type + data;
    const auto *bytes = reinterpret_cast<const Bytef *>(body.data());
    return bigEndian(data.size()) + body + bigEndian(::crc32_z(0, bytes, body.size()));
}

std::string deflated(const std::string &text)
{
    return qCompress(reinterpret_cast<const uchar *>(text.data()), static_cast<qsizetype>(text.size()), 9)
        .mid(4)
        .toStdString();
}

const std::string kSignature = "\x89PNG\r\n\x1a\n"s;
const std::string kHeader = chunk("IHDR"s, std::string("\0\0\0\1\0\0\0\1\10\2\0\0\0", 13));
const std::string kEnd = chunk("IEND"s, {});

/// The texts of a whole file.
QList<png::TextItem> texts(const std::string &file)
{
    QList<png::TextItem> items;
    for (const png::Chunk &each : png::readChunks(file).chunks) {
        if (auto item = png::readText(each))
            items.append(*std::move(item));
    }
    return items;
}

/// What readText() makes of one chunk.
std::optional<png::TextItem> readAlone(const std::string &type, const std::string &data,
                                       std::size_t most = png::kMostTextBytes)
{
    return png::readText({type, data, {}}, most);
}

} // namespace

class tst_PngChunks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatQtWrites();
    void insertsTextsThatOthersRead();
    void givesBackEachText_data();
    void givesBackEachText();
    void writesNoTextThatItWouldNotRead_data();
    void writesNoTextThatItWouldNotRead();
    void sameItemGivesTheSameBytes();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void readsOnAfterAWrongChecksum();
    void boundsTheNumberOfChunks();
    void boundsTheFile();
    void refusesHostileTexts_data();
    void refusesHostileTexts();
    void stopsUnpackingAtTheLimit();
    void insertsIntoNothingUnsound();
    void survivesAnyMutation();
    void survivesNoise();
};

void tst_PngChunks::readsWhatQtWrites()
{
    const std::string file = picture();
    const png::ChunkList list = png::readChunks(file);
    QCOMPARE(list.fault, png::Fault::None);
    QCOMPARE(list.chunks.front().type, "IHDR"s);
    QCOMPARE(list.chunks.back().type, "IEND"s);
    std::string again = kSignature;
    for (const png::Chunk &each : list.chunks)
        again += each.whole;
    QVERIFY(again == file);
}

void tst_PngChunks::insertsTextsThatOthersRead()
{
    const std::string file = picture();
    const std::string title = png::textChunk({"Title"s, "kk"s, "Қазақстан ↔ Түркия"s}, false);
    const std::string figures = png::textChunk({"Comment"s, {}, std::string(5000, 'a')}, true);
    const std::string with = png::withChunks(file, {title, figures});
    QCOMPARE(png::readChunks(with).fault, png::Fault::None);
    QVERIFY(figures.size() < 200);

    const QByteArray bytes = QByteArray::fromStdString(with);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    QCOMPARE(reader.text(u"Title"_s), u"Қазақстан ↔ Түркия"_s);
    QCOMPARE(reader.text(u"Comment"_s).size(), 5000);
    QCOMPARE(reader.read(), QImage::fromData(QByteArray::fromStdString(file)));

    // Behind the header, before the image data.
    QStringList types;
    const png::ChunkList list = png::readChunks(with);
    for (const png::Chunk &each : list.chunks)
        types << QString::fromStdString(std::string(each.type));
    QVERIFY(types.indexOf(u"iTXt"_s) > types.indexOf(u"IHDR"_s));
    QVERIFY(types.lastIndexOf(u"iTXt"_s) < types.indexOf(u"IDAT"_s));
}

void tst_PngChunks::givesBackEachText_data()
{
    QTest::addColumn<QByteArray>("keyword");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("Title") << QByteArray("en") << QByteArray("Trade");
    QTest::newRow("empty") << QByteArray("Title") << QByteArray() << QByteArray();
    QTest::newRow("kazakh") << QByteArray("Title") << QByteArray("kk") << QByteArray("Ұлттық қор, 2024 ж.");
    QTest::newRow("longest keyword") << QByteArray(79, 'k') << QByteArray() << QByteArray("x");
    QTest::newRow("lines") << QByteArray("a b") << QByteArray("en-GB") << QByteArray("one\ntwo\r\n\tthree");
    QTest::newRow("beyond the plane") << QByteArray("Title") << QByteArray() << QByteArray("🇰🇿 🇹🇷 \xf4\x8f\xbf\xbf");
    QTest::newRow("large") << QByteArray("Title") << QByteArray() << QByteArray(300'000, 'x');
}

void tst_PngChunks::givesBackEachText()
{
    QFETCH(QByteArray, keyword);
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, text);
    const png::TextItem item{keyword.toStdString(), language.toStdString(), text.toStdString()};
    for (const bool packed : {false, true}) {
        const std::string file = png::withChunks(picture(), {png::textChunk(item, packed)});
        QCOMPARE(texts(file).size(), 1);
        QVERIFY(texts(file).constFirst() == item);
    }
}

void tst_PngChunks::writesNoTextThatItWouldNotRead_data()
{
    QTest::addColumn<QByteArray>("keyword");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no keyword") << QByteArray() << QByteArray() << QByteArray("x");
    QTest::newRow("long keyword") << QByteArray(80, 'k') << QByteArray() << QByteArray("x");
    QTest::newRow("space before") << QByteArray(" k") << QByteArray() << QByteArray("x");
    QTest::newRow("space after") << QByteArray("k ") << QByteArray() << QByteArray("x");
    QTest::newRow("two spaces") << QByteArray("k  k") << QByteArray() << QByteArray("x");
    QTest::newRow("line in keyword") << QByteArray("k\nk") << QByteArray() << QByteArray("x");
    QTest::newRow("odd language") << QByteArray("k") << QByteArray("e n") << QByteArray("x");
    QTest::newRow("NUL") << QByteArray("k") << QByteArray() << QByteArray("a\0b", 3);
    QTest::newRow("no UTF-8") << QByteArray("k") << QByteArray() << QByteArray("\xff");
    QTest::newRow("too long") << QByteArray("k") << QByteArray() << QByteArray(int(png::kMostTextBytes) + 1, 'x');
}

void tst_PngChunks::writesNoTextThatItWouldNotRead()
{
    QFETCH(QByteArray, keyword);
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, text);
    const png::TextItem item{keyword.toStdString(), language.toStdString(), text.toStdString()};
    QVERIFY(png::textChunk(item, false).empty());
    QVERIFY(png::textChunk(item, true).empty());
}

void tst_PngChunks::sameItemGivesTheSameBytes()
{
    const png::TextItem item{"corridor:figures"s, {}, std::string(100'000, 'q') + "end"};
    QVERIFY(png::textChunk(item, true) == png::textChunk(item, true));
}

void tst_PngChunks::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const std::string &file, png::Fault fault) {
        QTest::newRow(name) << QByteArray::fromStdString(file) << static_cast<int>(fault);
    };
    const std::string whole = picture();
    row("whole", whole, png::Fault::None);
    row("empty", {}, png::Fault::NotPng);
    row("text", "indicator,reporter\n", png::Fault::NotPng);
    row("line ends changed", "\x89PNG\n\x1a\n"s + whole.substr(8), png::Fault::NotPng);
    row("signature alone", kSignature, png::Fault::Truncated);
    row("half a signature", kSignature.substr(0, 5), png::Fault::NotPng);
    row("cut in the data", whole.substr(0, whole.size() / 2), png::Fault::Truncated);
    row("cut before the end", whole.substr(0, whole.size() - 12), png::Fault::Truncated);
    row("one byte short", whole.substr(0, whole.size() - 1), png::Fault::Truncated);
    row("something behind", whole + "x", png::Fault::Misplaced);
    row("length beyond the file", kSignature + kHeader + bigEndian(5000) + "IDATabcd", png::Fault::Truncated);
    row("length beyond any file", kSignature + kHeader + bigEndian(0xffffffff) + "IDAT" + std::string(100, 'x'),
        png::Fault::Truncated);
    row("length of 2 GiB", kSignature + kHeader + bigEndian(0x7fffffff) + "IDAT" + std::string(100, 'x'),
        png::Fault::Truncated);
    row("no header", kSignature + chunk("IDAT", "x") + kEnd, png::Fault::Misplaced);
    row("two headers", kSignature + kHeader + kHeader + kEnd, png::Fault::Misplaced);
    row("short header", kSignature + chunk("IHDR", "x") + kEnd, png::Fault::Misplaced);
    row("type with a digit", kSignature + kHeader + chunk("ID4T", "x") + kEnd, png::Fault::Misplaced);
    row("type of NULs", kSignature + kHeader + chunk("\0\0\0\0"s, "x") + kEnd, png::Fault::Misplaced);
    std::string wrong = whole;
    wrong.back() = static_cast<char>(wrong.back() ^ 1);
    row("wrong checksum", wrong, png::Fault::Checksum);
}

void tst_PngChunks::namesWhatIsWrong()
{
    QFETCH(QByteArray, file);
    QFETCH(int, fault);
    QCOMPARE(static_cast<int>(png::readChunks(file.toStdString()).fault), fault);
}

void tst_PngChunks::readsOnAfterAWrongChecksum()
{
    std::string title = png::textChunk({"Title"s, {}, "changed"s}, false);
    title[title.size() - 6] = 'X';
    const std::string broken = kSignature + kHeader + title + chunk("tEXt", "Author\0a"s) + kEnd;
    const png::ChunkList list = png::readChunks(broken);
    QCOMPARE(list.fault, png::Fault::Checksum);
    QCOMPARE(list.chunks.size(), std::size_t(4));
    QCOMPARE(texts(broken).size(), 2);
}

void tst_PngChunks::boundsTheNumberOfChunks()
{
    const std::string small = chunk("teSt", {});
    std::string many = kSignature + kHeader;
    many.reserve(png::kMostChunks * small.size() + 1000);
    for (std::size_t i = 0; i + 2 < png::kMostChunks; ++i)
        many += small;
    QCOMPARE(png::readChunks(many + kEnd).fault, png::Fault::None);
    many += small + kEnd;
    const png::ChunkList list = png::readChunks(many);
    QCOMPARE(list.fault, png::Fault::TooLarge);
    QCOMPARE(list.chunks.size(), png::kMostChunks);
}

void tst_PngChunks::boundsTheFile()
{
    std::string file = picture();
    file.resize(png::kMostBytes + 1);
    QCOMPARE(png::readChunks(file).fault, png::Fault::TooLarge);
    QVERIFY(png::readChunks(file).chunks.empty());
}

void tst_PngChunks::refusesHostileTexts_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("isText");
    const auto row = [](const char *name, const char *type, const std::string &data, bool isText = false) {
        QTest::newRow(name) << QByteArray(type) << QByteArray::fromStdString(data) << isText;
    };
    const std::string head = "k\0\0\0\0\0"s;
    const std::string packed = "k\0\1\0\0\0"s;
    row("sound", "iTXt", head + "text", true);
    row("sound and packed", "iTXt", packed + deflated("text"), true);
    row("sound old text", "tEXt", "k\0text \xe9"s, true);
    row("sound old packed text", "zTXt", "k\0\0"s + deflated("text"), true);
    row("another chunk", "IDAT", head + "text");
    row("empty", "iTXt", {});
    row("no end of the keyword", "iTXt", "keyword");
    row("no keyword", "iTXt", "\0\0\0\0\0text"s);
    row("nothing behind the keyword", "iTXt", "k\0"s);
    row("no end of the language", "iTXt", "k\0\0\0en"s);
    row("no end of the translation", "iTXt", "k\0\0\0en\0"s);
    row("unknown packing flag", "iTXt", "k\0\2\0\0\0x"s);
    row("unknown method", "iTXt", "k\0\1\1\0\0x"s);
    row("language that is none", "iTXt", "k\0\0\0<b>\0\0x"s);
    row("NUL in the text", "iTXt", head + "a\0b"s);
    row("NUL in a packed text", "iTXt", packed + deflated("a\0b"s));
    row("NUL in an old text", "tEXt", "k\0a\0b"s);
    row("no UTF-8", "iTXt", head + "\xc3\x28");
    row("overlong slash", "iTXt", head + "\xc0\xaf");
    row("overlong three", "iTXt", head + "\xe0\x80\xaf");
    row("surrogate", "iTXt", head + "\xed\xa0\x80");
    row("beyond Unicode", "iTXt", head + "\xf4\x90\x80\x80");
    row("cut letter", "iTXt", head + "\xd2");
    row("nine following", "iTXt", head + "\xff\x80\x80\x80\x80\x80\x80\x80\x80\x80");
    row("packed noise", "iTXt", packed + "no zlib at all");
    row("packed nothing", "iTXt", packed);
    row("packed and cut", "iTXt", packed + deflated(std::string(1000, 'x')).substr(0, 10));
    row("packed with a tail", "iTXt", packed + deflated("text") + "tail");
    row("old packed without a method", "zTXt", "k\0"s);
    row("old packed with another method", "zTXt", "k\0\7"s + deflated("text"));
}

void tst_PngChunks::refusesHostileTexts()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, data);
    QFETCH(bool, isText);
    QCOMPARE(readAlone(type.toStdString(), data.toStdString()).has_value(), isText);
}

void tst_PngChunks::stopsUnpackingAtTheLimit()
{
    // 256 MiB of one letter in 260 KB: unpacked it must never be held.
    const std::string letters(std::size_t{256} << 20, 'a');
    const std::string bomb = deflated(letters);
    QVERIFY(bomb.size() < 400'000);
    QVERIFY(!readAlone("iTXt", "k\0\1\0\0\0"s + bomb));
    QVERIFY(!readAlone("zTXt", "k\0\0"s + bomb));
    const std::string packed = "k\0\1\0\0\0"s + deflated(std::string(1000, 'a'));
    QVERIFY(readAlone("iTXt", packed, 1000));
    QVERIFY(!readAlone("iTXt", packed, 999));
    QVERIFY(readAlone("tEXt", "k\0aaaa"s, 4));
    QVERIFY(!readAlone("tEXt", "k\0aaaa"s, 3));
}

void tst_PngChunks::insertsIntoNothingUnsound()
{
    const std::vector<std::string> title{png::textChunk({"Title"s, {}, "x"s}, false)};
    QVERIFY(png::withChunks({}, title).empty());
    QVERIFY(png::withChunks("text", title).empty());
    QVERIFY(png::withChunks(kSignature + kHeader + kEnd, title).empty());
    const std::string whole = picture();
    QVERIFY(png::withChunks(whole.substr(0, whole.size() - 3), title).empty());
    QVERIFY(png::withChunks(whole + "x", title).empty());
    QVERIFY(png::withChunks(whole, {}) == whole);
}

void tst_PngChunks::survivesAnyMutation()
{
    const std::string file =
        png::withChunks(picture(), {png::textChunk({"Title"s, "en"s, "Trade"s}, false),
                                    png::textChunk({"corridor:figures"s, {}, std::string(3000, 'f')}, true)});
    std::mt19937 random(20'261'201); // NOLINT: the same bytes in every run
    const auto below = [&random](std::size_t limit) { return random() % limit; };
    for (int round = 0; round < 5000; ++round) {
        std::string mutated = file;
        for (std::size_t change = below(4) + 1; change-- > 0;) {
            const std::size_t at = below(mutated.size());
            switch (below(5)) {
            case 0:
                mutated[at] = static_cast<char>(random());
                break;
            case 1:
                mutated[at] = static_cast<char>(mutated[at] ^ (1 << below(8)));
                break;
            case 2:
                mutated.erase(at, below(20) + 1);
                break;
            case 3:
                mutated.insert(at, mutated.substr(below(mutated.size()), below(40)));
                break;
            default:
                mutated.replace(at, 4, bigEndian(random()));
                break;
            }
        }
        const png::ChunkList list = png::readChunks(mutated);
        QVERIFY(mutated == file || list.fault != png::Fault::None);
        for (const png::Chunk &each : list.chunks)
            (void)png::readText(each, 100'000);
    }
}

void tst_PngChunks::survivesNoise()
{
    std::mt19937 random(7); // NOLINT: the same bytes in every run
    for (int round = 0; round < 2000; ++round) {
        std::string noise = kSignature + kHeader;
        for (auto left = random() % 300; left-- > 0;)
            noise += static_cast<char>(random());
        const png::ChunkList list = png::readChunks(noise);
        QVERIFY(list.fault != png::Fault::None);
        const std::string data = noise.substr(kSignature.size() + kHeader.size());
        for (const char *type : {"iTXt", "tEXt", "zTXt"})
            (void)readAlone(type, data, 100'000);
    }
}

QTEST_GUILESS_MAIN(tst_PngChunks)
#include "tst_pngchunks.moc"
