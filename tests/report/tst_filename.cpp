#include "report/filename.h"
#include "report/pageimage.h"

#include <QTest>

using namespace corridor;
using namespace Qt::StringLiterals;

namespace {

/// Names of the pair as given, in every language.
Formatter formatterWith(const QString &one, const QString &other, Language language = Language::English)
{
    auto labels = std::make_shared<LabelTable>();
    for (const Language each : kLanguages) {
        labels->add(u"area"_s, u"KAZ"_s, each, u"name"_s, one);
        labels->add(u"area"_s, u"TUR"_s, each, u"name"_s, other);
        labels->add(u"indicator"_s, u"goods_export"_s, each, u"name"_s, u"Exports (f.o.b.): a/b"_s);
    }
    return {language, labels};
}

PageContent chartPage(Page page, int firstYear, int lastYear)
{
    PageContent content;
    content.page = page;
    ChartSpec chart;
    chart.first = Period::year(firstYear);
    chart.last = Period::year(lastYear);
    content.charts << chart;
    return content;
}

} // namespace

class tst_FileName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysPairPageAndYears();
    void saysTheIndicatorShown();
    void oneYearIsSaidOnce();
    void isSafe_data();
    void isSafe();
};

void tst_FileName::saysPairPageAndYears()
{
    const Formatter formatter = formatterWith(u"Қазақстан"_s, u"Түркия"_s);
    QCOMPARE(defaultFileName(chartPage(Page::Trade, 2013, 2025), {}, formatter), u"Қазақстан-Түркия trade 2013-2025"_s);
}

void tst_FileName::saysTheIndicatorShown()
{
    ViewState state;
    state.indicator = u"goods_export"_s;
    QCOMPARE(defaultFileName(chartPage(Page::Trade, 2013, 2025), state, formatterWith(u"A"_s, u"B"_s)),
             u"A-B Exports f o b a b 2013-2025"_s);
}

void tst_FileName::oneYearIsSaidOnce()
{
    QCOMPARE(defaultFileName(chartPage(Page::Education, 2025, 2025), {}, formatterWith(u"A"_s, u"B"_s)),
             u"A-B education 2025"_s);
}

void tst_FileName::isSafe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("slashes and dots") << u"../../etc/passwd"_s << u"etc passwd"_s;
    QTest::newRow("backslash") << u"..\\x"_s << u"x"_s;
    QTest::newRow("leading dash") << u"--rf -"_s << u"rf"_s;
    QTest::newRow("leading dot") << u".hidden"_s << u"hidden"_s;
    QTest::newRow("nothing left") << u"/*?- ."_s << u"Corridor"_s;
    QTest::newRow("reserved") << u"CON"_s << u"Corridor CON"_s;
    QTest::newRow("reserved, small, with a dot") << u".nul."_s << u"Corridor nul"_s;
    QTest::newRow("reserved port") << u"Lpt1"_s << u"Corridor Lpt1"_s;
    QTest::newRow("only begins as a reserved one") << u"Congo"_s << u"Congo"_s;
    QTest::newRow("control characters") << u"a\nb\t\u0007\u202Ec"_s << u"a b c"_s;
    QTest::newRow("dashes") << u"Қазақстан–Түркия — 2013–2025"_s << u"Қазақстан-Түркия - 2013-2025"_s;
    QTest::newRow("apostrophe") << u"Türkiye’nin ihracatı"_s << u"Türkiyenin ihracatı"_s;
    QTest::newRow("decomposed") << u"Tu\u0308rkiye"_s << u"T\u00FCrkiye"_s;
    QTest::newRow("200 bytes") << u"Қ"_s.repeated(100) << u"Қ"_s.repeated(100);
    QTest::newRow("201 bytes") << u"x"_s + u"Қ"_s.repeated(100) << u"x"_s + u"Қ"_s.repeated(99);
    QTest::newRow("four bytes a letter") << u"\U00020000"_s.repeated(90) << u"\U00020000"_s.repeated(50);
    QTest::newRow("cut before a space") << u"x"_s.repeated(199) + u" y"_s << u"x"_s.repeated(199);
}

void tst_FileName::isSafe()
{
    QFETCH(QString, text);
    QTEST(safeFileName(text), "expected");
}

QTEST_GUILESS_MAIN(tst_FileName)
#include "tst_filename.moc"
