#include "charts/panelpainter.h"
#include "samplechart.h"

#include <QTest>

using namespace corridor;
using namespace corridor::test;

class tst_PanelPainter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contentStaysInside_data();
    void contentStaysInside();
    void fewFiguresDrawNoSparkline();
    void gapBreaksTheSparkline();
    void missingCurrentDrawsNoBar();
    void claimsWithoutRoomAreCounted();
    void claimsKeepTheirOrder();
    void quotedStatementIsNotQuotedTwice();

private:
    static CardSpec card()
    {
        CardSpec card;
        card.title = Text::verbatim(u"Kazakh investment in Türkiye, first half of 2025"_s);
        card.value = Text::verbatim(u"$610 m"_s);
        card.detail = Text::verbatim(u"claim, no second source"_s);
        card.spark = tradeChart().series.at(1).points;
        card.color = ColorRole::ofArea(u"KAZ"_s);
        return card;
    }
    static TargetSpec target()
    {
        TargetSpec target;
        target.title = Text::verbatim(u"Target: $15 bn of trade"_s);
        target.announced = Text::verbatim(u"Announced 12 Nov 2024 · no due year given"_s);
        target.value = 15e9;
        target.current = 5.41e9;
        target.currentText = Text::verbatim(u"$5.41 bn in 2025, provisional"_s);
        target.milestones = {{5e9, Text::verbatim(u"$5 bn (2009)"_s)},
                             {10e9, Text::verbatim(u"$10 bn (2022)"_s)},
                             {15e9, Text::verbatim(u"$15 bn (2024)"_s)}};
        target.lines = {Text::verbatim(u"By 2030 it takes +22.6 % a year, by 2035 +10.7 %."_s)};
        target.color = ColorRole::ofArea(u"KAZ"_s);
        return target;
    }
    static QList<ClaimSpec> claims()
    {
        ClaimSpec claim;
        claim.statement = Text::verbatim(u"Trade surpassed $5 bn last year"_s);
        claim.verdictText = Text::verbatim(u"does not hold"_s);
        claim.tone = Tone::Bad;
        claim.evidence = Text::verbatim(u"2024, Kazakh tables: $4.98 bn"_s);
        return {claim, claim, claim, claim};
    }
    /// What \a paint leaves outside \a room on an otherwise plain picture.
    template<typename Paint>
    static QRect inkOf(Paint paint)
    {
        QImage image(700, 600, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paint(painter);
        painter.end();
        QRect ink;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != qRgb(255, 255, 255))
                    ink |= QRect(x, y, 1, 1);
            }
        }
        return ink;
    }
};

void tst_PanelPainter::contentStaysInside_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {150, 190, 240, 330, 480, 600})
        QTest::addRow("%d", width) << width;
}

void tst_PanelPainter::contentStaysInside()
{
    QFETCH(int, width);
    const ChartStyle used = style();
    const QPointF corner(40, 40);
    const auto check = [&](qreal height, auto paint) {
        const QRectF room(corner, QSizeF(width, height));
        const QRect ink = inkOf([&](QPainter &painter) { paint(painter, room); });
        QVERIFY(!ink.isEmpty());
        QVERIFY2(room.adjusted(-2, -2, 2, 2).contains(ink),
                 qPrintable(u"%1 below %2"_s.arg(ink.bottom()).arg(room.bottom())));
    };
    check(cardHeight(width, card(), used), [&](auto &painter, auto room) { paintCard(painter, room, card(), used); });
    check(60.0, [&](auto &painter, auto room) { paintCard(painter, room, card(), used); });
    check(targetHeight(width, target(), used),
          [&](auto &painter, auto room) { paintTarget(painter, room, target(), used); });
    check(claimsHeight(width, claims(), used),
          [&](auto &painter, auto room) { paintClaims(painter, room, claims(), used); });
}

void tst_PanelPainter::fewFiguresDrawNoSparkline()
{
    CardSpec few = card();
    few.spark = few.spark.mid(0, 2);
    CardSpec none = card();
    none.spark.clear();
    const auto picture = [](const CardSpec &spec) {
        QImage image(260, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintCard(painter, QRectF(0, 0, 260, 100), spec, style());
        return image;
    };
    QCOMPARE(picture(few), picture(none));
    QVERIFY(picture(card()) != picture(none));
}

void tst_PanelPainter::gapBreaksTheSparkline()
{
    CardSpec whole = card();
    whole.spark[3].value = 2.4e9; // the sample's gap filled
    const auto ink = [](const CardSpec &spec) {
        QImage image(260, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintCard(painter, QRectF(0, 0, 260, 100), spec, style());
        painter.end();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 190; x < image.width(); ++x)
                count += image.pixel(x, y) != qRgb(255, 255, 255) ? 1 : 0;
        }
        return count;
    };
    QVERIFY(ink(card()) < ink(whole));
}

void tst_PanelPainter::missingCurrentDrawsNoBar()
{
    TargetSpec without = target();
    without.current.reset();
    const QColor color = style().theme.color(without.color, style().pair);
    const auto colored = [&](const TargetSpec &spec) {
        QImage image(400, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintTarget(painter, QRectF(0, 0, 400, 200), spec, style());
        painter.end();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == color ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(colored(without), 0);
    const int bar = colored(target());
    QVERIFY(bar > 1000 && bar < 400 * 15 / 2);
}

void tst_PanelPainter::claimsWithoutRoomAreCounted()
{
    QImage image(300, 120, QImage::Format_RGB32);
    QPainter painter(&image);
    const auto places = paintClaims(painter, QRectF(0, 0, 300, 120), claims(), style());
    QCOMPARE(places.size(), 4);
    QVERIFY(!places.at(0).isEmpty());
    QVERIFY(places.at(3).isEmpty());
    for (const QRectF &place : places)
        QVERIFY(place.bottom() <= 120.0);
}

void tst_PanelPainter::claimsKeepTheirOrder()
{
    QImage image(300, 600, QImage::Format_RGB32);
    QPainter painter(&image);
    const auto places = paintClaims(painter, QRectF(10, 10, 280, 580), claims(), style());
    for (qsizetype i = 1; i < places.size(); ++i)
        QVERIFY(places.at(i).top() >= places.at(i - 1).bottom());
    QVERIFY(std::abs(places.constLast().bottom() - 10.0 - claimsHeight(280, claims(), style())) < 0.01);
}

void tst_PanelPainter::quotedStatementIsNotQuotedTwice()
{
    QList<ClaimSpec> plain = claims();
    QList<ClaimSpec> quoted = claims();
    for (ClaimSpec &claim : quoted)
        claim.statement = Text::verbatim(u"“Trade surpassed $5 bn last year”"_s);
    const auto picture = [](const QList<ClaimSpec> &list) {
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintClaims(painter, QRectF(0, 0, 400, 300), list, style());
        return image;
    };
    QCOMPARE(picture(quoted), picture(plain));
}

QTEST_MAIN(tst_PanelPainter)
#include "tst_panelpainter.moc"
