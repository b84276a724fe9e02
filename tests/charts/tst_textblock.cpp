#include "charts/textblock.h"
#include "charts/theme.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

class tst_TextBlock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signsStayWithTheirPercents_data();
    void signsStayWithTheirPercents();
    void linesGiveTheTextBack();
};

void tst_TextBlock::signsStayWithTheirPercents_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plus") << u"2024 yılına göre +%8,7, geçici"_s;
    QTest::newRow("minus") << u"2024 yılına göre −%8,1, basın"_s;
    QTest::newRow("hyphen") << u"2024 yılına göre -%8,1, basın"_s;
}

/// Whatever the width, no line ends with a sign or begins with a percent sign.
void tst_TextBlock::signsStayWithTheirPercents()
{
    QFETCH(QString, text);
    const QFont font = Theme::of(ThemeKind::Light).fontOf(12);
    for (qreal width = 60.0; width < 260.0; width += 1.0) {
        const TextBlock block = wrapText(text, font, width);
        for (const QString &line : block.lines) {
            QVERIFY2(!line.startsWith(u'%'), qPrintable(block.lines.join(u'|')));
            QVERIFY2(line == line.trimmed() && !line.contains(QChar(0x2060)), qPrintable(line));
        }
    }
}

void tst_TextBlock::linesGiveTheTextBack()
{
    const QString text = u"Bir yılda +%8,7 artış, sonra −%3 azalış"_s;
    const TextBlock block = wrapText(text, Theme::of(ThemeKind::Light).fontOf(12), 90.0);
    QVERIFY(block.lines.size() > 2);
    QCOMPARE(block.lines.join(u' '), text);
}

QTEST_MAIN(tst_TextBlock)
#include "tst_textblock.moc"
