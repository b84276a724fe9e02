#include "charts/inklegend.h"
#include "charts/statusmarks.h"
#include "sampleplots.h"

#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace corridor;
using namespace corridor::test;

namespace {
constexpr std::array kInks{Ink::Official, Ink::Provisional, Ink::Estimate, Ink::Press,
                           Ink::Claim,    Ink::Analyst,     Ink::Forecast, Ink::Target};
}

// Evidence ink: every kind of evidence has one look, and a grey print tells them apart.
class tst_Inks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyPairDiffersInGrey_data();
    void everyPairDiffersInGrey();
    void legendNamesOnlyWhatIsThere();
    void legendHasTheWords_data();
    void legendHasTheWords();
    void allOfficialHasNoLegend();
    void forecastIsAnInkOfItsOwn();
    void fanOpensFromTheLastFigure();

private:
    static int differing(const QImage &one, const QImage &other)
    {
        int count = 0;
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x)
                count += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 48 ? 1 : 0;
        }
        return count;
    }
};

void tst_Inks::everyPairDiffersInGrey_data()
{
    QTest::addColumn<bool>("bar");
    QTest::addColumn<ThemeKind>("kind");
    QTest::addColumn<QString>("area");
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        for (const QString &area : {u"KAZ"_s, u"TUR"_s, u"CHN"_s}) {
            const char *name = kind == ThemeKind::Light ? "light" : "dark";
            QTest::addRow("bar %s %s", name, qPrintable(area)) << true << kind << area;
            QTest::addRow("dot %s %s", name, qPrintable(area)) << false << kind << area;
        }
    }
}

void tst_Inks::everyPairDiffersInGrey()
{
    QFETCH(bool, bar);
    QFETCH(ThemeKind, kind);
    QFETCH(QString, area);
    const Theme theme = Theme::of(kind);
    const QColor color = theme.area(area, {u"KAZ"_s, u"TUR"_s});
    QList<QImage> pictures;
    for (const Ink ink : kInks) {
        QImage image(60, 70, QImage::Format_ARGB32_Premultiplied);
        image.fill(theme.panel);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        if (!bar)
            paintDotInk(painter, {30.0, 35.0}, 4.5, ink, color, theme.panel);
        else if (ink == Ink::Official)
            painter.fillRect(QRectF(18, 20, 24, 44), color);
        else
            paintBarInk(painter, QRectF(18, 20, 24, 44), ink, color, theme.panel);
        painter.end();
        pictures.append(image.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32));
    }
    const int least = bar ? 20 : 6;
    for (size_t i = 0; i < kInks.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            const int apart = differing(pictures.at(static_cast<int>(i)), pictures.at(static_cast<int>(j)));
            QVERIFY2(apart >= least, qPrintable(u"%1 and %2: %3 pixels"_s.arg(i).arg(j).arg(apart)));
        }
    }
}

void tst_Inks::legendNamesOnlyWhatIsThere()
{
    QCOMPARE(inksOf(tradeChart()), (QList<Ink>{Ink::Official, Ink::Provisional}));
    QCOMPARE(inksOf(forecastChart()), (QList<Ink>{Ink::Official, Ink::Provisional, Ink::Forecast}));
    ChartSpec zoomed = tradeChart();
    zoomed.zoom = Period::span(QDate(2015, 1, 1), QDate(2020, 12, 31));
    QCOMPARE(inksOf(zoomed), QList<Ink>{Ink::Official});
    QCOMPARE(inksOf(statusChart()).size(), 6);
}

void tst_Inks::legendHasTheWords_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("narrow") << 120;
    QTest::newRow("wide") << 900;
}

void tst_Inks::legendHasTheWords()
{
    QFETCH(int, width);
    const InkLegend legend(width, statusChart(), style());
    QVERIFY(legend.height() > 0.0);
    QImage image(width, static_cast<int>(legend.height()) + 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    QList<QRectF> texts;
    TextPen pen(painter, &texts);
    legend.draw(painter, pen, {}, style().theme);
    QVERIFY(texts.size() >= 5);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QVERIFY(QRectF(image.rect()).contains(texts.at(i)));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!texts.at(i).intersects(texts.at(j)));
    }
}

void tst_Inks::allOfficialHasNoLegend()
{
    QCOMPARE(InkLegend(800, monthlyChart(), style()).height(), 0.0);
    QVERIFY(InkLegend(800, tradeChart(), style()).height() > 0.0);
}

void tst_Inks::forecastIsAnInkOfItsOwn()
{
    ChartPoint one = point(Period::year(2027), 1.0, FigureStatus::Official);
    QCOMPARE(inkOf(one), Ink::Official);
    one.forecast = ForecastRange{0.8, 1.2, 0.7, 1.3};
    QCOMPARE(inkOf(one), Ink::Forecast);
}

// Read off the picture: just right of the last figure the fan is a sliver, at its end it is as high as the interval.
void tst_Inks::fanOpensFromTheLastFigure()
{
    const ChartSpec spec = forecastChart();
    ChartLayout layout;
    const QImage image = painted(spec, {900, 480}, style(), 1.0, &layout);
    const auto height = [&](double x) {
        int count = 0;
        for (int y = static_cast<int>(layout.plot.top()); y < layout.plot.bottom(); ++y) {
            const QColor pixel = image.pixelColor(static_cast<int>(x), y);
            count += pixel.blue() > pixel.red() + 12 ? 1 : 0;
        }
        return count;
    };
    const auto xOf = [&](int point) {
        for (const HitMark &mark : layout.marks) {
            if (mark.point == point)
                return mark.rect.center().x();
        }
        return 0.0;
    };
    const double last = xOf(12);
    const double end = xOf(17);
    QVERIFY(end > last);
    QVERIFY(height(last + 5) < height(end - 8) / 4);
}

QTEST_MAIN(tst_Inks)
#include "tst_inks.moc"
