#include "import/text/encodings.h"
#include "import/text/sources.h"
#include "import/text/utf8.h"

#include <QtTest>

using namespace corridor::ingest;
using namespace Qt::StringLiterals;

namespace {

struct Decoded {
    QByteArray text;
    std::optional<Problem> failure;
};

Decoded decoded(const QByteArray &bytes, Encoding encoding, std::size_t piece = 65536)
{
    const auto source =
        decodedText(memoryBytes(std::make_shared<const std::string>(bytes.toStdString())), encoding, piece);
    Decoded out;
    for (std::string_view text = source->next(); !text.empty(); text = source->next())
        out.text += QByteArray(text.data(), qsizetype(text.size()));
    out.failure = source->failure();
    return out;
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray out;
    for (const QChar c : text) {
        const char high = static_cast<char>(c.unicode() >> 8U);
        const char low = static_cast<char>(c.unicode() & 0xffU);
        out += bigEndian ? high : low;
        out += bigEndian ? low : high;
    }
    return out;
}

/// \a text in a code page, by the table that decoding uses the other way round.
QByteArray inPage(const QString &text, Encoding encoding)
{
    QByteArray out;
    for (const QChar c : text) {
        if (c.unicode() < 0x80) {
            out += static_cast<char>(c.unicode());
            continue;
        }
        for (std::size_t i = 0; i < 128; ++i) {
            if (codePageCharacter(encoding, i) == c.unicode())
                out += static_cast<char>(static_cast<unsigned char>(0x80 + i));
        }
    }
    return out;
}

} // namespace

class TestEncoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameTextInEveryEncoding_data();
    void sameTextInEveryEncoding();
    void detects_data();
    void detects();
    void badUtf8_data();
    void badUtf8();
    void goodUtf8_data();
    void goodUtf8();
    void badUtf16();
    void badCodePage();
    void position_data();
    void position();
    void names();
    void shownTexts();
};

void TestEncoding::sameTextInEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<QString>("text");
    const QString turkish = u"ülke;yıl;değer\nTürkiye;2024;1,5\nKırşehir;2024;İğdır\n"_s;
    const QString russian = u"страна;год\nКазахстан;2024\nТүркия\n"_s;
    const QString cyrillic = u"страна;год\r\nКазахстан;2024\r\nЁлка «№»\r\n"_s;
    const QString western = u"pays;année\nCôte d’Ivoire;2024\nCuraçao;€\n"_s;
    const auto add = [](const char *label, const QByteArray &bytes, Encoding encoding, const QString &text) {
        QTest::newRow(label) << bytes << static_cast<int>(encoding) << text;
    };
    add("utf-8", turkish.toUtf8(), Encoding::Utf8, turkish);
    add("utf-8 with mark", "\xEF\xBB\xBF" + turkish.toUtf8(), Encoding::Utf8, turkish);
    add("utf-16le with mark", "\xFF\xFE" + utf16(russian, false), Encoding::Utf16Le, russian);
    add("utf-16le", utf16(turkish, false), Encoding::Utf16Le, turkish);
    add("utf-16be with mark", "\xFE\xFF" + utf16(russian, true), Encoding::Utf16Be, russian);
    add("utf-16be", utf16(turkish, true), Encoding::Utf16Be, turkish);
    add("windows-1251", inPage(cyrillic, Encoding::Windows1251), Encoding::Windows1251, cyrillic);
    add("windows-1252", inPage(western, Encoding::Windows1252), Encoding::Windows1252, western);
    add("windows-1254", inPage(turkish, Encoding::Windows1254), Encoding::Windows1254, turkish);
    add("beyond the first plane", "\xFF\xFE" + utf16(u"a,\U0001F1F9\n"_s, false), Encoding::Utf16Le,
        u"a,\U0001F1F9\n"_s);
}

void TestEncoding::sameTextInEveryEncoding()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, encoding);
    QFETCH(const QString, text);
    QCOMPARE(encodingName(detectEncoding(bytes.toStdString(), true)), encodingName(static_cast<Encoding>(encoding)));
    for (const std::size_t piece : {1U, 2U, 3U, 5U, 64U, 65536U}) {
        const Decoded result = decoded(bytes, static_cast<Encoding>(encoding), piece);
        QVERIFY(!result.failure.has_value());
        QCOMPARE(result.text, text.toUtf8());
    }
}

void TestEncoding::detects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("ASCII") << "a,b\n"_ba << true << "utf-8"_ba;
    QTest::newRow("empty") << ""_ba << true << "utf-8"_ba;
    QTest::newRow("UTF-8 cut by the head") << "a,T\xC3"_ba << false << "utf-8"_ba;
    QTest::newRow("Latin-1 at the end") << "a,T\xC3"_ba << true << "windows-1252"_ba;
    QTest::newRow("mostly UTF-8, one broken") << "üüüüüüüüüüüüüüüüüüü\xFF"_ba << true << "utf-8"_ba;
    QTest::newRow("one NUL is no UTF-16") << QByteArray("abcdefgh\0ijkl", 13) << true << "utf-8"_ba;
    QTest::newRow("Latin-1 T\xFCrkiye") << "name\nT\xFCrkiye\nC\xF4te d'Ivoire\n"_ba << true << "windows-1252"_ba;
    QTest::newRow("Nordic") << "\xC5land\nF\xE6r\xF8"
                               "erne\n"_ba
                            << true << "windows-1252"_ba;
    QTest::newRow("Turkish") << "Ayl\xFDk de\xF0i\xFEim\n"_ba << true << "windows-1254"_ba;
    QTest::newRow("Cyrillic") << "\xCA\xE0\xE7\xE0\xF5\xF1\xF2\xE0\xED;1\n"_ba << true << "windows-1251"_ba;
}

void TestEncoding::detects()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, whole);
    QFETCH(const QByteArray, expected);
    QCOMPARE(QByteArray(encodingName(detectEncoding(bytes.toStdString(), whole))), expected);
}

void TestEncoding::badUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QList<QByteArray> sequences = {
        // Continuations and impossible bytes alone.
        "\x80", "\xBF", "\x80\xBF", "\xFE", "\xFF", "\xF5", "\xF8\x88\x80\x80\x80", "\xFC\x84\x80\x80\x80\x80",
        // Lead bytes without what must follow.
        "\xC3", "\xC3 ", "\xC3\xC3", "\xE2", "\xE2\x82", "\xE2\x82 ", "\xE2 \x82", "\xF0\x9F\x87", "\xF0\x9F\x87 ",
        "\xF0\x9F", "\xF0", "\xE2\x28\xA1", "\xE2\x82\x28", "\xF0\x28\x8C\xBC", "\xF0\x90\x28\xBC",
        // Overlong forms.
        "\xC0\x80", "\xC0\xAF", "\xC1\xBF", "\xE0\x80\xAF", "\xE0\x9F\xBF", "\xF0\x80\x80\xAF", "\xF0\x8F\xBF\xBF",
        "\xE0\x80\x80", "\xF0\x80\x80\x80",
        // Surrogates, single and paired.
        "\xED\xA0\x80", "\xED\xAD\xBF", "\xED\xAE\x80", "\xED\xB0\x80", "\xED\xBF\xBF", "\xED\xA0\x80\xED\xB0\x80",
        // Above U+10FFFF.
        "\xF4\x90\x80\x80", "\xF4\xBF\xBF\xBF", "\xF7\xBF\xBF\xBF"};
    for (const QByteArray &sequence : sequences)
        QTest::newRow(sequence.toHex(' ').constData()) << sequence;
}

void TestEncoding::badUtf8()
{
    QFETCH(const QByteArray, bytes);
    for (const std::size_t piece : {1U, 2U, 65536U}) {
        const Decoded result = decoded("ü,a\nqü" + bytes + "z", Encoding::Utf8, piece);
        QVERIFY(result.failure.has_value());
        QCOMPARE(troubleName(result.failure->trouble), "badEncoding");
        QCOMPARE(int(result.failure->place.line), 2);
        QCOMPARE(int(result.failure->place.column), 3);
        QCOMPARE(result.text, "ü,a\nqü"_ba);
    }
}

void TestEncoding::goodUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *sequence : {"\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80",
                                 "\xEF\xBF\xBD", "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"})
        QTest::newRow(QByteArray(sequence).toHex(' ').constData()) << QByteArray(sequence);
}

void TestEncoding::goodUtf8()
{
    QFETCH(const QByteArray, bytes);
    const Decoded result = decoded(bytes, Encoding::Utf8, 1);
    QVERIFY(!result.failure.has_value());
    QCOMPARE(result.text, bytes);
}

void TestEncoding::badUtf16()
{
    for (const QByteArray &bytes : {QByteArray("a\0\n\0b\0\x00\xD8"
                                               "c\0",
                                               10),
                                    QByteArray("a\0\n\0b\0\x00\xDC"
                                               "c\0",
                                               10),
                                    QByteArray("a\0\n\0b\0c", 7), QByteArray("a\0\n\0b\0\x00\xD8", 8)}) {
        for (const std::size_t piece : {1U, 3U, 65536U}) {
            const Decoded result = decoded(bytes, Encoding::Utf16Le, piece);
            QVERIFY(result.failure.has_value());
            QCOMPARE(troubleName(result.failure->trouble), "badEncoding");
            QCOMPARE(int(result.failure->place.line), 2);
            QCOMPARE(int(result.failure->place.column), 2);
        }
    }
}

void TestEncoding::badCodePage()
{
    const Decoded result = decoded("a\n\xE0\x98"_ba, Encoding::Windows1251);
    QVERIFY(result.failure.has_value());
    QCOMPARE(result.failure->found, std::string("98"));
    QCOMPARE(result.failure->expected, std::string("windows-1251"));
    QCOMPARE(int(result.failure->place.line), 2);
    QCOMPARE(int(result.failure->place.column), 2);
}

void TestEncoding::position_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("start") << ""_ba << 1 << 1;
    QTest::newRow("lf") << "a\nb\n"_ba << 3 << 1;
    QTest::newRow("crlf") << "a\r\nb\r\nc"_ba << 3 << 2;
    QTest::newRow("cr") << "a\rb\rcd"_ba << 3 << 3;
    QTest::newRow("mixed") << "a\r\r\n\n\rü"_ba << 5 << 2;
}

void TestEncoding::position()
{
    QFETCH(const QByteArray, before);
    QFETCH(const int, line);
    QFETCH(const int, column);
    for (const std::size_t piece : {1U, 2U, 3U, 65536U}) {
        const Decoded result = decoded(before + '\0' + "rest", Encoding::Utf8, piece);
        QVERIFY(result.failure.has_value());
        QCOMPARE(troubleName(result.failure->trouble), "nulByte");
        QCOMPARE(int(result.failure->place.line), line);
        QCOMPARE(int(result.failure->place.column), column);
    }
}

void TestEncoding::names()
{
    QCOMPARE(encodingNamed("Windows-1254"), std::optional(Encoding::Windows1254));
    QCOMPARE(encodingNamed("cp1251"), std::optional(Encoding::Windows1251));
    QCOMPARE(encodingNamed("latin1"), std::optional(Encoding::Windows1252));
    QVERIFY(!encodingNamed("klingon").has_value());
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Windows1251,
                                    Encoding::Windows1252, Encoding::Windows1254})
        QCOMPARE(encodingNamed(encodingName(encoding)), std::optional(encoding));
}

void TestEncoding::shownTexts()
{
    QCOMPARE(shown("Türkiye"), std::string("Türkiye"));
    QCOMPARE(shown("a\tb\nc"), std::string("a b c"));
    QCOMPARE(shown("a\x1B[31m"), std::string("a\xEF\xBF\xBD[31m"));
    QCOMPARE(shown("a\xE2\x80\xAE"
                   "b"),
             std::string("a\xEF\xBF\xBD"
                         "b"));
    QCOMPARE(shown("a\xFF"), std::string("a\xEF\xBF\xBD"));
    const std::string cut = shown(std::string(200, 'x'));
    QCOMPARE(utf8::length(cut), std::size_t(80));
    QVERIFY(cut.ends_with("…"));
    QCOMPARE(shown(std::string(80, 'x')), std::string(80, 'x'));
}

QTEST_APPLESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
