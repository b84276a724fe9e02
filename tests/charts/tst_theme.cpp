#include "charts/colorspace.h"
#include "charts/theme.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {
const QStringList kCountries{u"KAZ"_s, u"TUR"_s, u"RUS"_s, u"CHN"_s, u"UZB"_s, u"KGZ"_s, u"AZE"_s,
                             u"TKM"_s, u"TJK"_s, u"USA"_s, u"DEU"_s, u"GBR"_s, u"BRA"_s, u"IND"_s};
}

class tst_Theme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textReadsOnPanelAndWindow_data();
    void textReadsOnPanelAndWindow();
    void pairDiffersInHueAndGrey_data();
    void pairDiffersInHueAndGrey();
    void areaKeepsItsColour();
    void unknownAreaIsStable();
    void labelsAreMadeReadable();
    void colourSurvivesLch();
    void mixedRoundsToTheNearestLevel();
};

void tst_Theme::textReadsOnPanelAndWindow_data()
{
    QTest::addColumn<ThemeKind>("kind");
    QTest::newRow("light") << ThemeKind::Light;
    QTest::newRow("dark") << ThemeKind::Dark;
}

void tst_Theme::textReadsOnPanelAndWindow()
{
    QFETCH(ThemeKind, kind);
    const Theme theme = Theme::of(kind);
    for (const QColor &background : {theme.panel, theme.window}) {
        for (const QColor &text : {theme.ink, theme.muted, theme.accent, theme.good, theme.bad, theme.caution})
            QVERIFY2(contrastRatio(text, background) >= 4.5, qPrintable(text.name() + u" on "_s + background.name()));
    }
    const QPalette palette = theme.palette();
    QVERIFY(contrastRatio(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
}

void tst_Theme::pairDiffersInHueAndGrey_data() { textReadsOnPanelAndWindow_data(); }

void tst_Theme::pairDiffersInHueAndGrey()
{
    QFETCH(ThemeKind, kind);
    const Theme theme = Theme::of(kind);
    for (const QString &one : kCountries) {
        for (const QString &other : kCountries) {
            if (one == other)
                continue;
            const Lch first = toLch(theme.area(one, {one, other}));
            const Lch second = toLch(theme.area(other, {one, other}));
            const QByteArray pair = QString(one + u' ' + other).toUtf8();
            QVERIFY2(std::abs(first.lightness - second.lightness) >= 11.0, pair.constData());
            QVERIFY2(std::abs(std::remainder(first.hue - second.hue, 360.0)) >= 15.0, pair.constData());
        }
    }
}

void tst_Theme::areaKeepsItsColour()
{
    const Theme theme = Theme::of(ThemeKind::Light);
    const CountryPair pair{u"KAZ"_s, u"TUR"_s};
    QCOMPARE(theme.area(u"KAZ"_s, pair), theme.area(u"KAZ"_s, {u"KAZ"_s, u"RUS"_s}));
    QCOMPARE(theme.color(ColorRole::ofArea(u"TUR"_s), pair), theme.area(u"TUR"_s, pair));
    QCOMPARE(theme.color(ColorRole::ink(), pair), theme.ink);
    QVERIFY(theme.color(ColorRole::ofAccent(0), pair) != theme.color(ColorRole::ofAccent(1), pair));
}

void tst_Theme::unknownAreaIsStable()
{
    const Theme theme = Theme::of(ThemeKind::Light);
    const CountryPair pair{u"KAZ"_s, u"TUR"_s};
    QCOMPARE(theme.area(u"BRA"_s, pair), Theme::of(ThemeKind::Light).area(u"BRA"_s, pair));
    QVERIFY(theme.area(u"BRA"_s, pair) != theme.area(u"IND"_s, pair));
}

void tst_Theme::labelsAreMadeReadable()
{
    for (const auto kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const Theme theme = Theme::of(kind);
        for (const QString &code : kCountries)
            QVERIFY(contrastRatio(readableOn(theme.area(code, {}), theme.panel), theme.panel) >= 4.5);
    }
}

void tst_Theme::colourSurvivesLch()
{
    const QColor color(0x0a73a3);
    QCOMPARE(fromLch(toLch(color)).rgb(), color.rgb());
}

void tst_Theme::mixedRoundsToTheNearestLevel()
{
    const QColor over(200, 100, 3);
    const QColor under(100, 200, 0);
    QCOMPARE(mixed(over, under, 0.25), QColor(125, 175, 1)); // 0.75
    QCOMPARE(mixed(over, under, 0.0), under);
    QCOMPARE(mixed(over, under, 1.0), over);
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
