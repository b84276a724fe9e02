#include "analysis/viewcode.h"
#include "analysis/viewstate.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

class tst_ViewCode : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheSameEverywhere();
    void differsByView();
    void isReadAsTyped_data();
    void isReadAsTyped();
};

void tst_ViewCode::isTheSameEverywhere()
{
    ViewState state;
    state.page = Page::Trade;
    QCOMPARE(viewCode(state), u"JEMCCYDC"_s);
    QCOMPARE(readViewCode(viewCode(state)), viewCode(state));
}

void tst_ViewCode::differsByView()
{
    static const QRegularExpression allowed(u"^[0-9A-HJKMNP-TV-Z]{8}$"_s);
    QSet<QString> codes;
    for (int year = 1; year <= 3000; ++year) {
        ViewState state;
        state.firstYear = year;
        const QString code = viewCode(state);
        QVERIFY2(allowed.match(code).hasMatch(), qPrintable(code));
        codes.insert(code);
    }
    QCOMPARE(codes.size(), 3000);
}

void tst_ViewCode::isReadAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("as printed") << u"7KQM3TPX"_s << u"7KQM3TPX"_s;
    QTest::newRow("small") << u"7kqm3tpx"_s << u"7KQM3TPX"_s;
    QTest::newRow("in groups") << u" 7KQM 3TPX\n"_s << u"7KQM3TPX"_s;
    QTest::newRow("hyphen") << u"7KQM-3TPX"_s << u"7KQM3TPX"_s;
    QTest::newRow("letters for digits") << u"OIL0oil1"_s << u"01100111"_s;
    QTest::newRow("Turkish i") << u"ıABCDEFG"_s << u"1ABCDEFG"_s;
    QTest::newRow("Cyrillic") << u"АВСЕНКМР"_s << u"ABCEHKMP"_s;
    QTest::newRow("Cyrillic, small") << u"тхсуоіза"_s << u"TXCY013A"_s;
    QTest::newRow("short") << u"7KQM3TP"_s << QString();
    QTest::newRow("long") << u"7KQM3TPX7"_s << QString();
    QTest::newRow("other letters") << u"7KQM3TPЖ"_s << QString();
    QTest::newRow("a word") << u"trade with"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void tst_ViewCode::isReadAsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    QCOMPARE(readViewCode(typed), code);
}

QTEST_GUILESS_MAIN(tst_ViewCode)
#include "tst_viewcode.moc"
