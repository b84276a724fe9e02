#include "charts/chartpainter.h"
#include "samplechart.h"
#include "support/textrecorder.h"

#include <QRegularExpression>
#include <QTest>

using namespace corridor;
using namespace corridor::test;

class tst_ChartPainter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void textNeverMeetsNorLeaves_data();
    void textNeverMeetsNorLeaves();
    void samePictureEachTime();
    void scaleMultipliesPixels();
    void provisionalLooksDifferent_data();
    void provisionalLooksDifferent();
    void gapDrawsNothing();
    void marksComeByPeriodThenSeries();
    void marksLieInThePlot();
    void eventsCanBeHit();
    void eventsCanBeLeftOut();
    void emptyChartSaysWhy();
    void dataTextIsPlain();
    void languageChangesThePicture();
    void frameHeightFollowsWidth();
    void selectedEventStandsOut();
    void tickCrossesTheBarOfItsGroup();
    void tickWithoutShortNameHasNoLabel();
    void noWordOfASpliceIsBroken_data();
    void noWordOfASpliceIsBroken();
};

void tst_ChartPainter::initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

void tst_ChartPainter::textNeverMeetsNorLeaves_data()
{
    QTest::addColumn<ChartSpec>("spec");
    QTest::addColumn<int>("width");
    QTest::addColumn<Language>("language");
    const QList<ChartSpec> specs{tradeChart(), monthlyChart(), statusChart()};
    for (const ChartSpec &spec : specs) {
        for (const int width : {360, 420, 500, 560, 640, 800, 1000, 1280, 1600, 2400}) {
            for (const Language language : kLanguages)
                QTest::addRow("%s %d %s", qPrintable(spec.id), width, qPrintable(languageCode(language)))
                    << spec << width << language;
        }
    }
}

void tst_ChartPainter::textNeverMeetsNorLeaves()
{
    QFETCH(ChartSpec, spec);
    QFETCH(int, width);
    QFETCH(Language, language);
    const QSize size(width, 460);
    ChartLayout layout;
    const QImage image = painted(spec, size, style(language), 1.0, &layout);
    QVERIFY(!image.isNull());
    QVERIFY(layout.textRects.size() > 6);
    const QRectF bounds = QRectF(QPointF(), QSizeF(size)).adjusted(15, 15, -15, -15);
    for (qsizetype i = 0; i < layout.textRects.size(); ++i) {
        const QRectF &text = layout.textRects.at(i);
        const auto say = [&](const QRectF &rect) {
            return qPrintable(u"%1,%2 %3x%4"_s.arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height()));
        };
        QVERIFY2(bounds.contains(text), say(text));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY2(!text.intersects(layout.textRects.at(j)), say(text));
    }
}

void tst_ChartPainter::samePictureEachTime() { QCOMPARE(painted(tradeChart()), painted(tradeChart())); }

void tst_ChartPainter::scaleMultipliesPixels()
{
    ChartLayout once;
    ChartLayout twice;
    const QImage small = painted(tradeChart(), {800, 440}, style(), 1.0, &once);
    const QImage large = painted(tradeChart(), {800, 440}, style(), 2.0, &twice);
    QCOMPARE(large.size(), small.size() * 2);
    QCOMPARE(once.textRects, twice.textRects);
    // A bar's edge is as sharp at twice the size: pixels are drawn, not stretched.
    const QImage stretched = small.scaled(large.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QVERIFY(large != stretched);
    const QPoint inside = once.marks.constFirst().rect.center().toPoint();
    QCOMPARE(large.pixelColor(inside * 2), small.pixelColor(inside));
}

void tst_ChartPainter::provisionalLooksDifferent_data()
{
    QTest::addColumn<Mark>("mark");
    QTest::addColumn<FigureStatus>("status");
    for (const auto &[name, status] :
         {std::pair{"provisional", FigureStatus::Provisional}, std::pair{"estimate", FigureStatus::Estimate},
          std::pair{"press", FigureStatus::Press}, std::pair{"claim", FigureStatus::Claim},
          std::pair{"analyst", FigureStatus::Analyst}}) {
        QTest::addRow("bar %s", name) << Mark::Bar << status;
        QTest::addRow("line %s", name) << Mark::Line << status;
        QTest::addRow("dot %s", name) << Mark::Dot << status;
        QTest::addRow("tick %s", name) << Mark::Tick << status;
    }
}

void tst_ChartPainter::provisionalLooksDifferent()
{
    QFETCH(Mark, mark);
    QFETCH(FigureStatus, status);
    ChartSpec spec = tradeChart();
    spec.series = {spec.series.at(1)};
    spec.series[0].mark = mark;
    for (ChartPoint &one : spec.series[0].points)
        one.status = FigureStatus::Official;
    const auto grey = [](const QImage &image) { return image.convertToFormat(QImage::Format_Grayscale8); };
    const QImage official = grey(painted(spec));
    spec.series[0].points.last().status = status;
    QVERIFY(official != grey(painted(spec)));
}

void tst_ChartPainter::gapDrawsNothing()
{
    ChartLayout layout;
    painted(tradeChart(), {800, 440}, style(), 1.0, &layout);
    const ChartSpec spec = tradeChart();
    int marks = 0;
    for (const HitMark &mark : layout.marks) {
        QVERIFY(spec.series.at(mark.series).points.at(mark.point).value.has_value());
        ++marks;
    }
    QCOMPARE(marks, 12 + 12 + 12);
}

void tst_ChartPainter::marksComeByPeriodThenSeries()
{
    const ChartSpec spec = tradeChart();
    ChartLayout layout;
    painted(spec, {800, 440}, style(), 1.0, &layout);
    for (qsizetype i = 1; i < layout.marks.size(); ++i) {
        const HitMark &one = layout.marks.at(i - 1);
        const HitMark &next = layout.marks.at(i);
        const Period first = spec.series.at(one.series).points.at(one.point).period;
        const Period second = spec.series.at(next.series).points.at(next.point).period;
        QVERIFY(first < second || (first == second && one.series < next.series));
    }
}

void tst_ChartPainter::marksLieInThePlot()
{
    for (const ChartSpec &spec : {tradeChart(), monthlyChart(), statusChart()}) {
        ChartLayout layout;
        painted(spec, {800, 440}, style(), 1.0, &layout);
        QVERIFY(!layout.marks.isEmpty());
        for (const HitMark &mark : layout.marks)
            QVERIFY(layout.plot.adjusted(-10, -10, 10, 10).contains(mark.rect));
    }
}

void tst_ChartPainter::eventsCanBeHit()
{
    ChartLayout layout;
    painted(tradeChart(), {1000, 440}, style(), 1.0, &layout);
    QStringList events;
    for (const auto &hit : layout.events) {
        QVERIFY(!hit.rect.isEmpty());
        events.append(hit.event);
    }
    events.sort();
    QCOMPARE(events, (QStringList{u"council"_s, u"esp"_s, u"year"_s}));
}

void tst_ChartPainter::eventsCanBeLeftOut()
{
    ChartStyle plain = style();
    plain.showEvents = false;
    ChartLayout layout;
    const QImage without = painted(tradeChart(), {800, 440}, plain, 1.0, &layout);
    QVERIFY(layout.events.isEmpty());
    ChartSpec spec = tradeChart();
    spec.events.clear();
    QCOMPARE(without, painted(spec));
}

void tst_ChartPainter::emptyChartSaysWhy()
{
    ChartSpec spec = tradeChart();
    spec.series.clear();
    spec.emptyMessage = Text::verbatim(u"No figures yet. Import a table of trade."_s);
    ChartLayout layout;
    const QImage image = painted(spec, {500, 300}, style(), 1.0, &layout);
    QVERIFY(layout.marks.isEmpty());
    spec.emptyMessage = Text();
    QVERIFY(image != painted(spec, {500, 300}));
    QVERIFY(!layout.textRects.isEmpty());
}

// The names of a chart are data: one that looks like HTML is drawn letter by letter, as any other.
void tst_ChartPainter::dataTextIsPlain()
{
    const auto named = [](const QString &name) {
        ChartSpec spec = tradeChart();
        spec.title = Text::verbatim(name);
        spec.series[0].name = Text::verbatim(name);
        spec.events[0].title = Text::verbatim(name);
        spec.sources[0].text = Text::verbatim(name);
        return painted(spec);
    };
    const QImage image = named(u"<img src=x>"_s);
    QVERIFY(image != named(QString()));
    QVERIFY(image != named(u"&lt;img src=x&gt;"_s));
    QCOMPARE(image, named(u"<img src=x>"_s));
}

void tst_ChartPainter::languageChangesThePicture()
{
    QVERIFY(painted(tradeChart(), {800, 440}, style(Language::English)) !=
            painted(tradeChart(), {800, 440}, style(Language::Russian)));
}

void tst_ChartPainter::frameHeightFollowsWidth()
{
    const qreal wide = chartFrameHeight(1200, tradeChart(), style());
    const qreal narrow = chartFrameHeight(300, tradeChart(), style());
    QVERIFY(wide > 0.0);
    QVERIFY(narrow > wide);
    ChartStyle bare = style();
    bare.showTitle = false;
    bare.showSources = false;
    QVERIFY(chartFrameHeight(1200, tradeChart(), bare) < wide);
}

void tst_ChartPainter::selectedEventStandsOut()
{
    ChartSpec spec = tradeChart();
    const QImage before = painted(spec);
    spec.events[0].selected = true;
    QVERIFY(before != painted(spec));
}

void tst_ChartPainter::tickCrossesTheBarOfItsGroup()
{
    ChartSpec spec = tradeChart();
    spec.series[0].group = u"other"_s;
    ChartLayout layout;
    painted(spec, {900, 440}, style(), 1.0, &layout);
    for (const HitMark &mark : layout.marks) {
        if (mark.series != 2)
            continue;
        for (const HitMark &bar : layout.marks) {
            if (bar.point != mark.point || bar.series == 2)
                continue;
            const bool across = mark.rect.left() <= bar.rect.left() && mark.rect.right() >= bar.rect.right();
            QCOMPARE(across, spec.series.at(bar.series).group == spec.series.at(2).group);
        }
    }
}

void tst_ChartPainter::tickWithoutShortNameHasNoLabel()
{
    ChartSpec spec = tradeChart();
    ChartLayout with;
    painted(spec, {900, 440}, style(), 1.0, &with);
    spec.series[2].shortName = {};
    ChartLayout without;
    painted(spec, {900, 440}, style(), 1.0, &without);
    QCOMPARE(without.textRects.size(), with.textRects.size() - 1);
}

void tst_ChartPainter::noWordOfASpliceIsBroken_data()
{
    QTest::addColumn<int>("year");
    QTest::newRow("at the right edge") << 2025;
    QTest::newRow("at the left edge") << 2013;
    QTest::newRow("with room") << 2019;
}

void tst_ChartPainter::noWordOfASpliceIsBroken()
{
    QFETCH(int, year);
    const QString word = u"Сыртқыэкономикалық"_s;
    ChartSpec spec = tradeChart();
    spec.splices = {{Period::year(year), Text::verbatim(word), Text::verbatim(word.toUpper())}};
    TextRecorder recorder({480, 460});
    QPainter painter(&recorder);
    paintChart(painter, QRectF(16, 16, 448, 428), spec, style(Language::Kazakh));
    painter.end();
    QString all;
    for (const PaintedText &text : recorder.texts())
        all += text.text + u'\n';
    QVERIFY2(all.contains(word) && all.contains(word.toUpper()), qPrintable(all));
}

QTEST_MAIN(tst_ChartPainter)
#include "tst_chartpainter.moc"
